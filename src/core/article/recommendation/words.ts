/** Words of lines that stand beside teasers and are none, and of what is written before titles. Patterns are for lowered text. */

/** Buttons, states of players, tabs and badges, as whole lines; looked up like headings. */
export const BUTTONS: readonly string[] = [
  `top|read more|readmore|more|more info|more details|more information|continue reading|keep reading|read on|read now|read article|read the article|read full article
  |read the full article|read full story|read the full story|read story|read the story|read post|read the post|read full post|read the rest|read our review
  |read the review|read review|read our full review|read full review|read the full review|read the full report|full story|full article|full review
  |learn more|find out more|discover more|see all|see more|see less|show all|show more|show less|view all|view more|view details|load more|explore|explore all|explore more
  |view post|view article|view recipe|view comments|go to article|get the recipe|get recipe|watch now|watch video|watch the video|watch|watch live|play|play video|pause
  |listen now|listen|now playing|next|previous|undo|save|saved|save for later|save to favorites|remove save to favorites|open image caption|close image caption|add to cart
  |add to list|bookmark|share|follow|subscribe|sign up|shop now|buy now|click here|details|skip|close|open|filter|sort by|advertisement|advertisment|sponsored|promoted|ad
  |live|live now|breaking|breaking news|exclusive|premium|members only|member only|subscribers only|subscriber only|for subscribers|subscriber exclusive|paywall|new|hot|updated
  |locked|sticky|pinned|unread|replies|views|posts|members|join the conversation|image|images|photo|photos|gallery|picture|download|herunterladen|check it out|find out|learn how|get started|see how|try it|loading|hours|days|this week|this month|today|all time|week|month|year|opens in a new window|opens in new window|opens in a new tab|opens in new tab|öffnet in einem neuen fenster|öffnet in neuem fenster|s'ouvre dans une nouvelle fenêtre|nouvelle fenêtre|se abre en una nueva ventana|abre em nova janela|with video|with audio|link copied`,
  `weiterlesen|mehr|mehr lesen|mehr anzeigen|mehr erfahren|mehr dazu|mehr infos|mehr informationen|jetzt lesen|hier lesen|lesen|artikel lesen|zum artikel|zum beitrag|zur meldung
  |zum video|zum podcast|zur galerie|zur fotostrecke|zum forum|ganzen artikel lesen|beitrag lesen|jetzt ansehen|ansehen|anschauen|abspielen|läuft gerade|läuft gerade weiter
  |als nächstes|alle anzeigen|alle ansehen|anzeige|werbung|merken|gemerkt|teilen|neu|plus|exklusiv|abo|für abonnenten|nur für abonnenten|mit video|mit audio|mit bildergalerie
  |bild|bilder|foto|fotos|galerie|bildergalerie|fotostrecke|link des videos|link des audios|video starten|antworten|archiv anzeigen|aufrufe|zurück|weiter|details`,
  `lire la suite|lire l'article|lire plus|lire|en savoir plus|voir plus|voir tout|tout voir|voir la vidéo|voir l'article|découvrir|écouter|regarder|publicité|sponsorisé|abonnés
  |réservé aux abonnés|article réservé aux abonnés|premium|en direct|exclusif|nouveau|diaporama|photos|vidéo|suivant|précédent|partager
  |leer más|seguir leyendo|sigue leyendo|continuar leyendo|ver más|ver todo|ver todos|ver todas|ver video|ver vídeo|ver nota|leer nota|leer artículo|saber más|publicidad|en vivo
  |exclusivo|suscriptores|solo para suscriptores|siguiente|anterior|compartir|reproducir
  |leia mais|ler mais|continue lendo|continuar lendo|ver mais|ver tudo|veja mais|saiba mais|publicidade|ao vivo|exclusivo|para assinantes|exclusivo para assinantes|compartilhar
  |leggi tutto|leggi|leggi di più|continua a leggere|continua|vedi tutti|vedi tutto|guarda il video|mostra altro|scopri di più|pubblicità|in diretta|esclusiva|abbonati`,
  `lees meer|lees verder|meer lezen|bekijk alle|bekijk meer|toon meer|meer tonen|bekijk de video|advertentie|premium|exclusief|live|plus
  |czytaj więcej|czytaj dalej|czytaj|zobacz więcej|zobacz wszystkie|więcej|pokaż więcej|reklama|na żywo|tylko dla prenumeratorów|dalej
  |читать далее|читать дальше|читать полностью|читать|подробнее|далее|ещё|еще|показать ещё|показать еще|смотреть|смотреть все|все новости|все материалы|все статьи|все публикации|реклама|видео|фото|эксклюзив
  |читати далі|докладніше|детальніше|ще|усі новини|всі новини|реклама|фото|відео
  |devamını oku|devamı|haberi görüntüle|haberin devamı|detaylı bilgi|tümünü gör|tümü|daha fazla|daha fazla göster|izle|reklam|canlı|özel haber
  |اقرأ المزيد|إقرأ المزيد|المزيد|عرض المزيد|مشاهدة المزيد|شاهد المزيد|التفاصيل|فيديو|صور|مباشر|إعلان|ادامه مطلب|بیشتر|مشاهده همه|आगे पढ़ें|और पढ़ें|पूरी खबर पढ़ें|सभी देखें|और देखें|वीडियो`,
  `更多|阅读全文|閱讀全文|查看全文|全文|阅读更多|查看更多|查看详情|查看詳情|详细|详情|点击查看|继续阅读|展开|收起|换一换|换一批|下一页|上一页|广告|廣告|视频|影片|图片|组图|直播|独家|新|热|评论|回复|转发|分享|收藏|全部|看更多|繼續閱讀
  |もっと見る|もっと読む|続きを読む|続きはこちら|詳細を見る|詳しくはこちら|一覧へ|一覧|一覧を見る|記事を読む|全文を読む|すべて見る|広告|動画|写真|有料記事|会員限定|会員限定記事|無料記事|限定|pr
  |더보기|더 보기|전체보기|전체 보기|자세히 보기|자세히보기|계속 읽기|기사 보기|기사보기|광고|동영상|영상|사진|단독|속보|이전|다음
  |läs mer|läs hela|visa fler|visa mer|se alla|annons|les mer|les hele saken|vis mer|vis flere|vis mer vis mindre|annonse|for abonnenter|læs mere|læs hele|vis flere|se alle|annonce|lue lisää|näytä lisää|mainos|tilaajille
  |číst dál|číst více|více|zobrazit více|reklama|čítať ďalej|viac|tovább|tovább olvasom|bővebben|részletek|hirdetés|citește mai mult|citește tot|mai mult|vezi toate|publicitate
  |διαβάστε περισσότερα|περισσότερα|δείτε όλα|διαφήμιση|pročitaj više|više|קרא עוד|לכתבה המלאה|לכל הכתבות|עוד|อ่านต่อ|ดูทั้งหมด|ดูเพิ่มเติม|xem tất cả|xem chi tiết|đọc tiếp|quảng cáo|baca selengkapnya|selengkapnya|lihat semua|iklan`,
];

/** Sections of a paper and kinds of pieces, which stand above titles or below them. */
export const CATEGORIES: readonly string[] = [
  `news|latest news|top news|sports|sport|business|politics|opinion|opinions|op-ed|op-ed columnist|world|world news|uk news|us news|local|local news|national|international|technology|tech|science
  |health|lifestyle|life & style|culture|entertainment|travel|food|arts|arts & entertainment|entertainment & arts|travel & experiences|books|music|movies|film|tv|style|fashion|money
  |environment|education|weather|crime|editorial|editorials|column|columns|commentary|comment|analysis|feature|features|interview|interviews|review|reviews|profile|obituary|obituaries|explainer
  |guide|guides|how to|how-to|tutorial|tutorials|blog|blogs|article|articles|podcast|podcasts|video|videos|webinar|webinars|event|events|press release|press releases|case study|case studies
  |report|reports|research|letters|magazine|uncategorized|uncategorised|general|other|sponsor|sponsored content|partner content|paid post|advertorial|resources|recipes|tips & tricks`,
  `nachrichten|politik|wirtschaft|sport|kultur|panorama|wissen|wissenschaft|gesellschaft|gesundheit|ausland|inland|lokales|regionales|meinung|kommentar|kommentare|leitartikel|kolumne|interview
  |reportage|ratgeber|technik|digital|reise|reisen|auto|leben|feuilleton|medien|finanzen|immobilien|unternehmen|deutschland|europa|welt|schweiz|österreich|hintergrund|analyse|umfrage|termine|meldungen
  |actualités|actualité|actu|politique|économie|société|monde|france|sports|santé|sciences|environnement|opinions|tribune|chronique|éditorial|entretien|enquête|dossier|critique|loisirs
  |noticias|política|economía|deportes|sociedad|mundo|internacional|nacional|cultura|espectáculos|tecnología|ciencia|salud|opinión|entrevista|reportaje|sucesos|local|columnas
  |notícias|economia|esportes|esporte|brasil|tecnologia|ciência|saúde|opinião|entretenimento|internacional|cotidiano|politica|cronaca|sport|mondo|italia|esteri|spettacoli|scienza|salute|attualità
  |nieuws|politiek|economie|sport|cultuur|binnenland|buitenland|wetenschap|opinie|wiadomości|polityka|gospodarka|kultura|świat|kraj|biznes|zdrowie|nauka|opinie|wywiad|felieton`,
  `новости|политика|экономика|общество|спорт|культура|наука|мир|россия|бизнес|происшествия|технологии|здоровье|мнения|мнение|интервью|новини|політика|економіка|суспільство|світ|україна|події
  |haberler|haber|gündem|siyaset|ekonomi|spor|dünya|yaşam|sağlık|kültür|kültür sanat|teknoloji|bilim|magazin|eğitim|yazarlar|أخبار|سياسة|اقتصاد|رياضة|ثقافة|منوعات|تكنولوجيا|صحة|رأي|آراء|تقارير|سیاسی|اقتصادی|ورزشی|فرهنگی
  |新闻|新聞|财经|財經|娱乐|娛樂|体育|體育|科技|国际|國際|国内|社会|社會|军事|健康|汽车|教育|文化|生活|评论|評論|時事|社会|政治|経済|国際|スポーツ|エンタメ|ニュース|コラム|連載|地域|暮らし|文化|科学
  |뉴스|정치|경제|사회|국제|스포츠|연예|문화|생활|오피니언|사설|칼럼|nyheter|ekonomi|näringsliv|kultur|utrikes|inrikes|åsikter|debatt|nyheder|indland|udland|erhverv|debat|kultur|utenriks|innenriks|økonomi
  |uutiset|talous|kulttuuri|urheilu|kotimaa|ulkomaat|politiikka|zprávy|domácí|svět|ekonomika|magazín|hírek|belföld|külföld|gazdaság|știri|economie|ειδήσεις|πολιτική|οικονομία|κόσμος|ελλάδα|אתר|חדשות|ספורט|כלכלה|thời sự|thế giới|kinh tế|berita|olahraga`,
];

/** What an empty list says. */
export const EMPTY: readonly string[] = [
  `no posts|no posts found|no comments to show|no comments yet|no comments|no related posts|no related articles|no results|no results found|nothing found|no items found|no articles found|no title|untitled
  |keine beiträge|keine kommentare|keine beiträge gefunden|keine einträge|aucun article|aucun résultat|aucun commentaire|sin resultados|sin comentarios|no hay entradas|no hay comentarios|nenhum resultado
  |nessun risultato|nessun commento|geen resultaten|brak wyników|brak komentarzy|нет записей|нет комментариев|ничего не найдено|sonuç bulunamadı|yorum yok|لا توجد تعليقات|لا توجد نتائج|暂无评论|暂无数据|没有相关文章|暂无相关|該当する記事はありません|コメントはありません|댓글이 없습니다`,
];

/** `More from the harbour`, `Aktuelle Videos aus dem Norden`, `Le ultime notizie di sport`: headings that say of what. */
export const HEADING_OF =
  /^(?:[>»] ?)?(?:more (?:from|in|on|by|about|posts by|articles by|articles in|articles from|stories from|stories by|news from|news on|coverage of) [^:?!.]{2,40}|more trending [^:?!]{2,20}|(?:the )?latest (?:from|in|on) [^:?!.]{2,40}|(?:the )?latest (?:stories|news|articles|videos|posts|headlines)(?: [^\s:?!.]{1,20}){0,5}|most (?:read|popular|viewed|shared|commented|watched|recent)(?: [\p{L}-]{2,15}| all categories)?(?: (?:in|on|this|from|at) [^:?!]{2,30})?|explore the latest [^:?!.]{2,50}|(?:read|see|view) (?:more|all) (?:from|by|articles|stories|posts|news|in|episodes) [^:?!]{2,40}|trending (?:\p{L}{3,12} )?(?:on|in|at|with) [^:?!]{2,30}|popular (?:on|in|at) [^:?!]{2,30}|top (?:stories|news|posts|articles|videos)(?: (?:in|from|on|this) [^:?!]{2,30})?|articles? (?:related to|similar to|about) [^:?!]{2,40}|posts? (?:related to|similar to|tagged) [^:?!]{2,40}|other (?:articles|posts|stories|news|videos) [^:?!]{2,40}|(?:mehr|neues|aktuelles) (?:aus|von|vom|zu|zum|zur|über|rund um) [^:?!]{2,50}|die (?:neuesten|neusten|meistgelesenen) \p{L}{4,20}|(?:mehr|neueste|neue|aktuelle|weitere|ähnliche) (?:nachrichten|artikel|beiträge|themen|videos|news|meldungen|infos|informationen|bilder|podcasts|kommentare) (?:aus|von|vom|zu|zum|zur|über|rund um|auf|in) [^:?!]{2,40}|(?:videos|bilder|themen|beiträge|artikel|podcasts?) (?:rund um|zum thema) [^:?!]{2,40}|die (?:meistgelesenen|meistgesehenen|beliebtesten|neuesten|neusten|wichtigsten) (?:artikel|beiträge|nachrichten|meldungen|news|themen|videos|texte)(?: [^:?!]{2,40})?|lesen sie (?:auch |hier |dazu )?(?:weitere|mehr|die folgenden) [^:?!]{2,40}|beliebt auf [^:?!]{2,30}|plus d.(?:articles|actualités|infos|actu) [^:?!]{2,40}|toute l.actualité [^:?!]{2,40}|(?:les |nos )?derni[eè]re?s? (?:articles|billets|actualités|nouvelles|infos|vidéos|publications) (?:de|du|des|sur|dans|en|à) [^:?!]{2,40}|à (?:lire|voir|suivre) (?:aussi )?(?:dans|sur|en) [^:?!]{2,40}|(?:lo )?más (?:leído|visto|noticias|artículos|información|contenido|leídas|vistas) (?:en|de|del|sobre|hoy)(?: [^:?!]{0,40})?|(?:últimas noticias|noticias relacionadas|lo último) (?:de|en|sobre|con) [^:?!]{2,40}|(?:mais|últimas) (?:lidas|vistas|notícias|artigos) (?:de|em|sobre|do|da|no|na) [^:?!]{2,40}|(?:altre notizie|altri articoli|ultime notizie|le ultime notizie|le ultime news) (?:di|da|su|dal|dalla|sul|in) [^:?!]{2,40}|meer (?:nieuws|artikelen) (?:over|uit|van) [^:?!]{2,40}|więcej (?:wiadomości|artykułów|informacji) (?:z|o|na temat) [^:?!]{2,40}|więcej na temat [^:?!]{2,40}|najnowsze (?:wiadomości|artykuły|informacje) z [^:?!]{2,40}|(?:все )?(?:новости|материалы|статьи) (?:по теме|о|из раздела|на тему) [^:?!]{2,40}|(?:ещё|еще|больше) (?:новостей|материалов|статей|по теме)(?: [^:?!]{2,40})?|(?:اقرأ )?المزيد (?:عن|في) [^:?!]{2,40}|(?:اقرأ )?المزيد من (?:الأخبار|أخبار|المقالات|مقالات|المواضيع)(?: [^:?!]{2,40})?|أحدث الأخبار (?:عن|في|من) [^:?!]{2,40}|mer (?:från|om|fra) [^:?!]{2,40}|lisää aiheesta[^:?!]{0,40}|\p{sc=Han}{2,8}(?:排行榜?|排行 ?top ?\d{0,3}|推荐|推薦|精选|精選|幻灯)|[\p{L}・]{1,12}(?:ランキング|の新着|一覧|の最新記事))[:：»›>→\s]*$/u;

/** `Related resources`, `Podobne tematy`: a kind of pieces and which. Title as well as heading, but for its place. */
export const HEADING_FIRST =
  /^(?:(?:related|recommended|similar|popular|trending|featured|suggested|latest|recent|newest|top|most|more|other|our) [\p{L}’'-]{3,20}(?: [\p{L}’'-]{2,20})?|(?:ähnliche|verwandte|weitere|beliebte|neueste|neuste|aktuelle|neue|letzte|passende|empfohlene|interessante|meistgelesene) [\p{L}-]{3,24}|(?:articles?|sujets?|contenus?|actualités?|vidéos?|billets?) (?:similaires?|liée?s?|connexes?|recommandée?s?|populaires?|récente?s?|associée?s?|les plus lus)|(?:artículos?|noticias?|notas?|entradas?|contenidos?|temas?|publicaciones|videos?|artigos?|notícias?|matérias?|posts?|conteúdos?|vídeos?) (?:relacionad[ao]s?|recientes?|recentes?|populares?|recomendad[ao]s?|destacad[ao]s?|similares?|sugerid[ao]s?)|(?:articoli|notizie|contenuti|video|post) (?:correlat[ie]|simili|recenti|popolari|consigliat[ie]|in evidenza)|(?:gerelateerde?|vergelijkbare|recente|populaire|meer|andere) \p{L}{4,20}|(?:podobne|powiązane|polecane|najnowsze|ostatnie|popularne|inne|więcej) \p{L}{4,20}|(?:похожие|другие|последние|новые|популярные|интересные|свежие|главные|схожі|останні|інші|популярні) \p{L}{4,20}|(?:ilgili|benzer|diğer|popüler|önerilen|son) \p{L}{4,20}|(?:související|podobné|další|nejnovější|súvisiace|kapcsolódó|hasonló|további|legfrissebb|relaterade|senaste|relaterte|siste|relaterede|seneste|liittyvät|uusimmat|σχετικά|πρόσφατα) \p{L}{4,20}|(?:berita|artikel|tin|bài|bài viết) (?:terkait|terbaru|lainnya|populer|liên quan|mới|khác))[:：»›>→]*$/u;

/** `View all stories`, `Alle Artikel`, `Zum Archiv`: leads to a list, never to one piece. */
export const POINTER =
  /^(?:[>»›+•] ?)*(?:(?:view|see|show|browse) all(?: [^\s:?!]{1,20}){0,5}|(?:view|see|show|browse|explore|load|get|discover|find|read) (?:more|our other|the latest)(?: (?!than|about|how|why|what)[\p{L}&'’-]+){0,2}|back to (?:top|home|overview|list|news|all .{2,20})|(?:more|all|other) (?:\p{L}+ )?(?:articles?|stories|posts?|news|videos?|photos?|galleries|reviews?|interviews?|episodes?|recipes|podcasts?|columns|opinions?|topics|releases|authors|headlines)|view author publications|loading (?:\p{L}+ ){0,2}(?:articles|posts|stories|comments|more|content)|for (?:more|other|all) .{2,50}, (?:check|visit|click|see|follow|read|go|head)\b.{2,40}|(?:alle|mehr|weitere|sämtliche|zu den|zum|zur) (?:\p{L}+ )?[\p{L}\d-]*(?:artikel|artikeln|beiträge|beiträgen|nachrichten|meldungen|videos|news|themen|kommentare|kolumnen|forum|archiv|übersicht|startseite|bilder|galerien|podcasts|folgen|rezepte|termine|kommentaren)|(?:voir|découvrir) (?:tous|toutes)(?: [\p{L}’'-]+){0,6}|(?:voir|lire|découvrir) (?:plus|nos)(?: [\p{L}’'-]+){0,2}|tou(?:s|tes) (?:les|nos) (?:articles|actualités|vidéos|billets|dossiers)|(?:ver|leer) (?:todas?|todos|más)(?: [\p{L}-]+){0,3}|tod[ao]s l[ao]s (?:noticias|notas|artículos|videos|vídeos)|(?:vedi|leggi) (?:tutti|tutte|altre)(?: [\p{L}’'-]+){0,3}|tutt[ie] (?:gli articoli|le notizie|i video)|(?:alle|bekijk alle|meer) (?:artikelen|berichten|nieuws|video.s|reacties)|(?:wszystkie|zobacz wszystkie|więcej) (?:artykuły|wiadomości|wpisy|newsów|artykułów)|(?:все|больше) (?:новости|статьи|материалы|записи|видео|публикации|новостей|статей|материалов)|tüm (?:haberler|yazılar|videolar|yazıları|haberleri))[\s.…»›>→+]*$/u;

/** `In "Recipes"`, `Posted under Boats`: where a teaser stands. */
export const CONTEXT =
  /^(?:(?:in|en|dans|em|na|w|i|у|в) ?["“„«‹'][^"“”„«»]{1,40}["”“»›']|(?:posted|filed|published) (?:in|under)[: ].{1,40}|(?:category|categories|kategorien?|catégories?|categor[íi]as?|categorie|kategoria|категория|рубрика|kategori|カテゴリー|分类|분류) ?[:：].{1,40}|(?:publié|publicado|publicada|veröffentlicht|pubblicato|geplaatst) (?:dans|en|em|in) .{1,40})$/u;

/** Who took a picture and whose it is. */
export const PICTURE_CREDIT =
  /^(?:©|\(c\)|cc[ -](?:by|0)\b|(?:bildrechte|bildquelle|bildnachweis|symbolbild|archivbild|bild|foto|rechte|photo|picture|image|credit|credits|photograph|photography|crédit(?: photo)?|crédits?|photographie|illustration|imagen|fotografía|créditos?|crédito|fonte|fuente|source|quelle|fot|zdjęcie|фото|изображение|источник|fotoğraf|kaynak|صورة|الصورة|图|图片|图源|写真|画像|사진|foto av|kuva) ?[:：/©]|(?:photo|image|picture|foto|bild|photos|photograph) (?:by|via|courtesy|credit)\b|(?:foto|bild) (?:von|di|door)\b)/u;

/** Where pictures come from, at a line's end; the line in front of it is a name. */
export const PICTURE_SOURCE =
  /(?:getty images|shutterstock|unsplash|pexels|pixabay|istock|istockphoto|adobe ?stock(?:\.com)?|stock\.adobe\.com|alamy|imago(?: images)?|picture alliance|via ap|\/ap|\/reuters|\/afp|\/dpa|via canva|flickr|flickr\.com|wikimedia commons|depositphotos|dreamstime|123rf)\)?$/u;

/** The name of one who wrote a piece stands behind it. */
export const BY =
  /^(?:by|von|vom|par|por|di|door|av|af|autor|autorin|author|auteur|text|texte|texto|testo|tekst|автор|автори|текст|yazan|yazar|نویسنده|بقلم|كتب|कौन|द्वारा|作者|文|撰文|记者|記者|作者|글|기자|(?:medically )?(?:reviewed|posted|written|submitted|published) by|(?:an? )?(?:column|interview|guest post|opinion|essay|analysis|story|photos?|words|report|review|press release) by|veröffentlicht von|geschrieben von|(?:eine? )?(?:kommentar|kolumne|analyse|gastbeitrag|gastkommentar|interview|bericht|essay|reportage|pressemitteilung|nachricht|im wortlaut|leitartikel|glosse) von|(?:une? )?(?:chronique|tribune|entretien|analyse|reportage) (?:de|par)|(?:una? )?(?:columna|opinión|entrevista|análisis) (?:de|por)|écrit par|publié par|publicado por|escrito por|pubblicato da|scritto da|geplaatst door|skrevet av|skrevet af|skriven av) ?[:：]? ?/u;

/** Who writes where no person does. */
export const STAFF =
  /^(?:admin|(?:die |la |a |de |our )?(?:redaktion|rédaction|redacción|redação|redazione|redactie|redakcja|редакция|staff|newsroom|editors?)|dpa|afp|efe|ansa|reuters|lusa|apa|sda|agencias?|agências?)$/u;

/** Words around dates and names in lines of these alone. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  `posted published updated publié publicado publicada publicerad publisert publiceret veröffentlicht aktualisiert stand last modified created on at in am um vom le el il den dem der die das les los las de du del da do di
  by von par por with with and und et y e en to a the of for from since until vom bis ab zum au dal al van tot na od z w от за на с до на uhr utc gmt est edt cet cest msk pm am mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
  sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo mo di mi do fr sa so today yesterday heute gestern ago since min mins minute minutes read reading lesezeit
  sist oppdatert opdateret opublikowano aktualizacja опубликовано обновлено понедельник вторник среда четверг пятница суббота воскресенье в г г. года yayınlanma güncelleme tarihi 发布 时间 更新 日期 公開 掲載 配信 입력 수정 작성`.split(
    /\s+/,
  ),
);

/** `From: £7.01`, `12,90 €`, `$5 off`. */
export const PRICE =
  /^[+-]?(?:[\p{L}. ]{1,14}[:：]? ?)?(?:\p{Sc}|us\$|eur|usd|chf|rs\.?) ?\d[\d.,]*(?: ?-? ?(?:\p{Sc} ?\d[\d.,]*|each|inc\.? vat|ex\.? vat|incl\. mwst\.?|ttc|per \p{L}{1,10}|\/ ?\p{L}{1,10}|off|delivery|shipping))?$|^[+-]?(?:[\p{L}. ]{1,14}[:：]? ?)?\d[\d.,]* ?(?:\p{Sc}|eur|usd|chf|kr\.?|zł|руб\.?|tl|元|円|원)(?: ?(?:each|inkl\. mwst\.?|ttc|\/ ?\p{L}{1,10}))?$/u;

/** Counts of readers, remarks and minutes. */
export const COUNT_LINE =
  /^(?:(?:views?|comments?|kommentare|replies|antworten|likes?|shares?|votes?|читать|просмотров|阅读数?|评论数?|点击|浏览|조회|추천|댓글) ?[:：(]? ?)?(?:[\d.,\s|•·/:k+()-]{1,24}|none)(?:k|m|tys|mil|tsd|万|千)?(?: ?(?:views?|reads?|comments?|replies|answers?|members?|followers?|subscribers?|votes?|shares?|likes?|points?|posts|items|photos?|images?|bilder|fotos|kb|mb|gb|min\.?|mins|minutes?|minuten?|minuti|minutos?|sek|sec|seconds?|h|std\.?|read|read time|(?:min\.?|minutes?)[ -]?read|minuten lesezeit|min\.? lesezeit|lesezeit|min\.? de lecture|minutes de lecture|min\.? de lectura|min lettura|kommentare?|reaktionen|antworten|aufrufe|commentaires?|vues|partages|comentarios?|vistas|comentários?|visualizações|commenti|reacties|komentarzy|komentarze|komentarz|просмотр\p{L}*|комментари\p{L}*|перегляд\p{L}*|yorum|görüntülenme|dk okuma|dakika|تعليقات?|مشاهدة|阅读|评论|浏览|回复|点赞|次|票|条评论|コメント|件|分|日間|週間|か月|カ月|ヶ月|時間|회|댓글|개|분|kommentarer|visninger|min läsning|min lesetid|minuuttia|kommenttia))?\)?$|^\d{1,6} (?:kommentare?|comments?|commentaires?|comentarios?|reacties|commenti)(?: [\p{L}.’'-]{1,20}){1,3}$/u;

/** When, counted from now, found anywhere in a line. Years and months are left out: titles speak of what was twenty years ago. */
export const SINCE =
  /(?:\b(?:\d{1,3}|an?|one|a few|few) ?(?:s|m|h|d|w|secs?|mins?|minutes?|hours?|hrs?|days?|weeks?) ago|\bvor (?:\d{1,3}|einem|einer|wenigen) (?:sekunden|minuten?|min\b\.?|std\b\.?|stunden?|tag(?:en)?|wochen?)|\bil y a (?:\d{1,3}|une?) (?:min\p{L}*|heures?|h|jours?|semaines?)\b|\bhace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?)\b|\bhá (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?)\b|\b\d{1,3} (?!an[sno]|jaar|maand|mes|lat|rok|mies|лет|год|мес|ро[кц]|місяц|yıl|ay |år|mån|vuo|tahun|bulan|năm|tháng|साल)\p{L}{1,8}\.? (?:fa|atrás|geleden|temu|назад|тому|önce|siden|sedan|sitten|lalu|trước|पहले)(?!\p{L})|(?:قبل|منذ) (?:\d{1,3} )?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام|دقيقتين|ساعتين|يومين|أسبوع)|\d{1,3} ?(?:分钟|分鐘|小时|小時|天|周)前|\d{1,3} ?(?:時間|日|分|週間)前|\d{1,3} ?(?:시간|분|일|주) ?전|\d{1,3} ?(?:ชั่วโมง|นาที|วัน)ที่แล้ว|(?:^|[|•·,-] ?)(?:\d{1,2} ?[hdmw]|yesterday|today|just now|gestern|heute|hier|ayer|hoy|ontem|hoje|ieri|oggi|wczoraj|dzisiaj|dziś|вчера|сегодня|вчора|сьогодні|dün|bugün|أمس|اليوم|今天|昨天|昨日|今日|어제|오늘|igår|idag|i går|i dag|eilen|tänään)(?:,? (?:at |um |à |a las |в )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| uhr)?)?$)/u;

/** The same as a whole line, years and months too. */
export const SINCE_LINE =
  /^[•·|(]? ?(?:posted |updated |published |aktualisiert |veröffentlicht )?(?:(?:\d{1,3}|an?|one|few|a few|last) (?:weeks?|months?|years?)(?: ago)?|vor .{1,20}|il y a .{1,20}|hace .{1,20}|há .{1,20}|\d{1,3} .{1,12} (?:fa|atrás|geleden|temu|назад|тому|önce|siden|sedan|sitten|lalu|trước|पहले)|(?:قبل|منذ) .{1,20}|\d{1,3} ?(?:个月|個月|年|か月|ヶ月|개월)(?:以)? ?(?:前|전))[)]?$/u;

/** What introduces a title on its own line: `Read also: `, `【関連】`. */
export const LABEL_PREFIX =
  /^(?:(?:(?:and |can |you can |must |please )?(?:also )?read(?: (?:also|more|next|this|too|here))?|also see|see also|see more|see|related(?: (?:reading|articles?|stor(?:y|ies)|posts?|news|link|content|video|coverage|topics?))?|recommended(?: (?:reading|for you))?|more|more on this|watch(?: (?:also|now|more|next|the video))?|listen(?: (?:also|now))?|don.?t miss|you (?:may|might) (?:also )?like|in case you missed it|icymi|check out(?: (?:also|this))?|next (?:up|read)|up next|editor.?s.? (?:pick|choice)|trending(?: now)?|dive deeper|go deeper|for more|know the differences?|(?:lesen|lies|lest|hören|sehen|schauen) ?(?:sie )?(?:auch|mehr|hier|weiter|dazu|dazu auch|außerdem)?|mehr (?:zum thema|dazu|lesen|infos)|auch (?:interessant|lesenswert|spannend)|passend dazu|dazu passend|zum thema|siehe auch|weiterlesen|lesetipp|lesen sie diesen artikel|read this article|lire cet article|lea este artículo|à (?:lire|voir|écouter|découvrir)(?: (?:aussi|également|ensuite))?|lire(?: (?:aussi|également))?|lisez aussi|voir aussi|sur le même sujet|(?:lee|lea|leé|leer|mira|vea|ver)(?: (?:también|más|además))?|te puede interesar|relacionad[ao]s?|(?:leia|veja|ler|confira|saiba)(?: (?:também|mais))|(?:leggi|vedi|guarda)(?: (?:anche|pure))|lees (?:ook|meer|verder)|zie ook|czytaj (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|zobacz (?:także|też|również)|(?:читайте|смотрите|читать)(?: (?:также|ещё|еще|по теме))|по теме|ранее по теме|(?:читайте|дивіться) (?:також|ще)|[iİ]lgili (?:haber|yazı|haberler)|ayrıca (?:okuyun|bakınız)|bunu da okuyun|(?:اقرأ|إقرأ|اقرئي|شاهد|طالع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|مطالب مرتبط|بیشتر بخوانید|همچنین بخوانید|(?:यह|ये|इसे|इन्हें) भी (?:पढ़ें|देखें)|আরও পড়ুন|(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導|文章|链接|連結)|(?:関連|あわせて読みたい|合わせて読みたい|おすすめ)(?:記事|ニュース)?|(?:관련 ?(?:기사|글|뉴스)|추천 ?기사|함께 읽기)|läs (?:också|även|mer)|les (?:også|mer)|se også|læs (?:også|mere)|lue (?:myös|lisää)|čtěte (?:také|též|dále)|přečtěte si(?: také)?|čítajte (?:tiež|aj)|olvas(?:sa|d) el (?:ezt )?is|(?:citește|vezi|citiți) (?:și|mai mult)|διαβάστε (?:επίσης|ακόμη|ακόμα)|pročitajte (?:i|još)|(?:קראו|קרא) (?:גם|עוד)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)?|(?:xem|đọc) thêm|baca (?:juga|selengkapnya))(?: ?[:：|»>]+ ?| [–—-]+ )|[【〈《［[](?:関連(?:記事|ニュース)?|あわせて読みたい|相关(?:阅读|新闻)?|相關(?:閱讀|新聞)?|推荐(?:阅读)?|관련 ?기사|related|read|pr|ad)[】〉》］\]] ?)(?=\S)/u;

/** How long the piece takes to read, behind its title. */
export const READ_TIME =
  /[\s|•·(–-]*\d{1,3}[ -]?(?:min(?:ute)?s?\.?[ -]read|min\.? lesezeit|minuten lesezeit|min\.? de lecture|min\.? de lectura|min\.? di lettura|dk okuma)\)?$/u;

/** The button behind a teaser on its line. */
export const MORE =
  /\s*[[(]?(?:read (?:more|on|article|full article|full story|the full story|the rest|now)|continue reading|full story|learn more|find out more|see more|show more|more|weiterlesen|mehr(?: lesen| erfahren| anzeigen)?|lire (?:la suite|plus)|en savoir plus|voir plus|leer más|seguir leyendo|ver más|leia mais|ler mais|continue lendo|saiba mais|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать (?:далее|дальше|полностью)|подробнее|читати далі|devamını oku|devamı|اقرأ المزيد|المزيد|ادامه مطلب|और पढ़ें|आगे पढ़ें|阅读全文|閱讀全文|查看全文|全文|续きを読む|続きを読む|もっと見る|더보기|더 보기|läs mer|les mer|læs mere|lue lisää|číst dál|číst více|tovább|citește mai mult|xem thêm|đọc tiếp|selengkapnya)[\])]?\s*[»›>→…+]*$/u;
