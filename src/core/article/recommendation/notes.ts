/** What lines beside teasers say that are none, as whole lines. */

/** Buttons, states of players, tabs and badges, as whole lines; looked up like headings. */
export const BUTTONS: readonly string[] = [
  `top|list of|list of items|end of list|share full article|read comments|topic replies views activity|read more|readmore|more|more info|more details|more information|continue reading|keep reading|read on|read now|read article|read the article|read full article
  |read the full article|read full story|read the full story|read story|read the story|read post|read the post|read full post|read the rest|read our review
  |read the review|read review|read our full review|read full review|read the full review|read the full report|full story|full article|full review
  |learn more|find out more|discover more|see all|see more|see less|show all|show more|show less|view all|view more|view details|load more|explore|explore all|explore more
  |view post|view article|view recipe|view comments|go to article|get the recipe|get recipe|watch now|watch video|watch the video|watch|watch live|play|play video|pause
  |listen now|listen|now playing|next|previous|undo|save|saved|save for later|save to favorites|remove save to favorites|open image caption|close image caption|add to cart
  |add to list|bookmark|share|follow|subscribe|sign up|shop now|buy now|click here|details|skip|close|open|filter|sort by|advertisement|advertisment|sponsored|promoted|ad
  |live|live now|breaking|breaking news|exclusive|premium|members only|member only|subscribers only|subscriber only|for subscribers|subscriber exclusive|paywall|new|hot|updated
  |locked|sticky|pinned|unread|replies|views|posts|members|join the conversation|image|images|photo|photos|gallery|picture|download|herunterladen|check it out|find out|learn how|get started|see how|try it|loading|hours|days|this week|this month|today|all time|week|month|year|opens in a new window|opens in new window|opens in a new tab|opens in new tab|öffnet in einem neuen fenster|öffnet in neuem fenster|s'ouvre dans une nouvelle fenêtre|nouvelle fenêtre|se abre en una nueva ventana|abre em nova janela|with video|with audio|link copied|published|cite this article|reuse this content|edit|latest release|anyone can view, post, and comment to this community|modal title`,
  `ein dokument|dokumente|ein audio|audios|ein video|weiterlesen|mehr|mehr lesen|mehr anzeigen|mehr erfahren|mehr dazu|mehr infos|mehr informationen|jetzt lesen|hier lesen|lesen|artikel lesen|zum artikel|zum beitrag|zur meldung
  |zum video|zum podcast|zur galerie|zur fotostrecke|zum forum|ganzen artikel lesen|beitrag lesen|jetzt ansehen|ansehen|anschauen|abspielen|läuft gerade|läuft gerade weiter
  |als nächstes|alle anzeigen|alle ansehen|anzeige|werbung|merken|gemerkt|teilen|neu|plus|exklusiv|abo|für abonnenten|nur für abonnenten|mit video|mit audio|mit bildergalerie|veröffentlicht|aktualisiert
  |bild|bilder|foto|fotos|galerie|bildergalerie|fotostrecke|link des videos|link des audios|video starten|antworten|archiv anzeigen|aufrufe|zurück|weiter|details`,
  `lire la suite|lire l'article|lire plus|lire|en savoir plus|voir plus|voir tout|tout voir|voir la vidéo|voir l'article|découvrir|écouter|regarder|publicité|sponsorisé|abonnés
  |réservé aux abonnés|article réservé aux abonnés|premium|en direct|exclusif|nouveau|diaporama|photos|vidéo|suivant|précédent|partager
  |leer más|seguir leyendo|sigue leyendo|continuar leyendo|ver más|ver todo|ver todos|ver todas|ver video|ver vídeo|ver nota|leer nota|leer artículo|saber más|publicidad|en vivo
  |exclusivo|suscriptores|solo para suscriptores|siguiente|anterior|compartir|reproducir
  |leia mais|ler mais|continue lendo|continuar lendo|ver mais|ver tudo|veja mais|saiba mais|publicidade|ao vivo|exclusivo|para assinantes|exclusivo para assinantes|compartilhar|salvar para ler depois|publicado
  |leggi tutto|leggi|leggi di più|continua a leggere|continua|vedi tutti|vedi tutto|guarda il video|mostra altro|scopri di più|pubblicità|in diretta|esclusiva|abbonati`,
  `lees meer|lees verder|meer lezen|bekijk alle|bekijk meer|toon meer|meer tonen|bekijk de video|advertentie|premium|exclusief|live|plus
  |czytaj więcej|czytaj dalej|czytaj|zobacz więcej|zobacz wszystkie|więcej|pokaż więcej|reklama|na żywo|tylko dla prenumeratorów|dalej
  |читать далее|читать дальше|читать полностью|читать|подробнее|далее|ещё|еще|показать ещё|показать еще|смотреть|смотреть все|все новости|все материалы|все статьи|все публикации|реклама|видео|фото|эксклюзив
  |читати далі|докладніше|детальніше|ще|усі новини|всі новини|реклама|фото|відео
  |devamını oku|devamı|haberi görüntüle|haberin devamı|detaylı bilgi|tümünü gör|tümü|daha fazla|daha fazla göster|izle|reklam|canlı|özel haber
  |اقرأ المزيد|إقرأ المزيد|المزيد|عرض المزيد|مشاهدة المزيد|شاهد المزيد|التفاصيل|فيديو|صور|مباشر|إعلان|ادامه مطلب|بیشتر|مشاهده همه|आगे पढ़ें|और पढ़ें|पूरी खबर पढ़ें|सभी देखें|और देखें|वीडियो`,
  `更多|我要反馈|上一則|下一則|上一则|下一则|发布|更新|阅读全文|閱讀全文|查看全文|全文|阅读更多|查看更多|查看详情|查看詳情|详细|详情|点击查看|继续阅读|展开|收起|换一换|换一批|下一页|上一页|广告|廣告|视频|影片|图片|组图|直播|独家|新|热|评论|回复|转发|分享|收藏|全部|看更多|繼續閱讀
  |もっと見る|もっと読む|続きを読む|続きはこちら|詳細を見る|詳しくはこちら|一覧へ|一覧|一覧を見る|記事を読む|全文を読む|すべて見る|広告|動画|写真|有料記事|この記事を書いた人|この記事はいかがでしたか|リアクションありがとうございます|学びがある|分かりやすい|新しい視点|会員限定|会員限定記事|無料記事|限定|pr
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
