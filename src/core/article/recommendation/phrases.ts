/**
 * What heads a list of teasers, by language, where the phrases of the section do not know it. Looked up without signs, spaces and letter case
 * (`keyOf`); a bar parts the phrases.
 */
export const HEADINGS: readonly string[] = [
  // en
  `similar threads|similar topics|similar questions|similar recipes|similar stories|similar videos|next up|up next|next article|next story
  |also from this source|more from this source|more releases in similar topics|latest|latest post|latest blog|latest blogs|latest reviews
  |newly posted|new posts|recent post|recent reviews|recent episodes|recent videos|best of|best of the web|around the web|from the web
  |hot network questions|featured on meta|explore related questions|other news articles|other articles|other stories|other posts you may enjoy
  |other people are reading|people also read|people are reading|others also read|readers also liked|readers also read|what others are reading
  |most popular stories|most recent stories|today's top stories|top headlines|top news|top reads|top picks|additional resources|further resources
  |external links|external websites|useful links|in this series|more in this series|in this section|also in this issue|also in this series
  |my most popular posts|popular this week|popular reads|trending on the web|you may also enjoy|you might also enjoy|you may enjoy
  |you'll also love|you will also love|you may have missed|you might have missed|in case you missed it|what's next|what's new|new this week
  |our favorites|our favourites|our selection|our recommendations|selected for you|picked for you|suggested for you|suggested reading
  |suggested articles|suggested posts|recommended reads|video of the week|featured video|featured videos|featured stories|watch next|watch more
  |listen next|keep exploring|more great stories|more trending|more headlines|more stories like this|more related stories|more stories for you
  |stories for you|from our partners|from our archives|from the archives|paid content|popular in the community|today's best deals|the latest
  |in the media|in the news|news focus|must reads|must-reads|don't miss these|don't miss it|best of the week|staff picks|reader favorites
  |reader favourites|fan favorites|random articles|random article|guess you like|in other news|hot articles|hot topics|more information
  |related articles more from author|more from author|keep reading|read these next|what to read next|what to watch next|more like this
  |check out these posts|check these out|check this out|you might like these|you may also be interested in|you might be interested in
  |top posts & pages|popular categories|latest comments|recent comments|recently commented|latest discussions|discussions|beyond the news|this week's words
  |more on the topic|more on this topic|on this topic|also on this topic|about the same topic|same topic|same author|by the same author
  |from the same author|from this author|latest from this author|our latest|our latest articles|our latest posts|our latest news|our blog
  |from our blog|from the blog|latest from the blog|on the blog|latest from our blog|see also these articles|links|further information
  |you may be interested in|you might enjoy|recommended stories|recommended videos|recommended article|recommendations for you|related topics|similar article
  |more|more posts|more to read|more coverage|popular post|popular article|editor's pick|editor's picks|editors pick|editor's choice|editors' choice|hot article
  |customers also bought|customers also viewed|frequently bought together|people also bought|explore the topic|explore this topic|explore topics|linked|linked questions|linked posts|related internet links|related questions
  |more releases from this source|related answers section|related answers|more hot questions|more about|more on this story|part of complete coverage on|complete coverage|the most popular all over|featured homeowner tips|more news and articles|subscriber picks`,
  // de
  `beliebte posts aus diesem blog|das könnte sie auch gefallen|das könnte euch auch interessieren|das könnte euch auch gefallen|empfohlene artikel|passend dazu
  |zum selben thema|zum gleichen thema|mehr zum selben thema|zum thema passend|passend zum thema|passend zum artikel|lest auch|lest auch hier
  |unsere auswahl|unsere empfehlungen|unsere empfehlung|unsere leseempfehlung|leseempfehlung|leseempfehlungen|lesetipps|lesetipp|videotipp
  |video-tipp|buchtipp|tipps der redaktion|empfehlung|empfehlungen der redaktion|empfehlungen für sie|redaktionsempfehlung|die redaktion empfiehlt
  |von der redaktion empfohlen|aktuell|aktuelles|jetzt aktuell|jetzt neu|neu|am beliebtesten|beliebteste artikel|beliebt auf der seite
  |verwandte inhalte|verwandte beiträge|ähnliche inhalte|ähnliche fragen|ähnliche rezepte|ähnliche produkte|das könnte dir gefallen
  |das könnte dich interessieren|das könnte sie ebenfalls interessieren|das interessiert auch|auch spannend|auch das könnte sie interessieren
  |könnte dich auch interessieren|vielleicht auch interessant|noch mehr lesen|weiterlesen auf|mehr auf der seite|mehr meldungen|mehr artikel
  |mehr beiträge|mehr news|mehr aktuelle nachrichten|neue nachrichten|neue beiträge|neue artikel|neues im blog|letzte beiträge
  |letzte nachrichten|letzte meldungen|letzte medien|letzte kommentare|neueste kommentare|neueste videos|top videos|top-videos|top-artikel|top beiträge & seiten|top beiträge
  |top artikel|top bildergalerien|bildergalerien|fotostrecken|beiträge aus dem forum|diskussionen|themen|weitere meldungen|weiteres
  |weitere links|weitere infos|weitere informationen|linktipps|links zum thema|aus dem archiv|aus unserem archiv|aktueller schwerpunkt
  |alle artikel|alle beiträge|alle kommentare|heute wichtig|die themen des tages|top-themen des tages|anzeigen|aus dem netz|im fokus
  |die meistgelesenen artikel|die beliebtesten artikel|meistgelesen heute|heute meistgelesen|kunden kauften auch|kunden kauften außerdem|wird oft zusammen gekauft|mehr für sie|für sie empfohlen|für dich empfohlen`,
  // fr
  `posts les plus consultés de ce blog|articles similaires|articles liés|article lié|à voir aussi|à lire ensuite|à lire et à voir|à suivre|à voir|à écouter|à ne pas manquer|aussi à lire|lire plus|plus d'articles|plus d'actualités
  |articles liés|articles similaires|article similaire|articles connexes|articles recommandés|articles populaires|articles récents
  |autres articles|autres actualités|les autres articles|sujets similaires|sujets connexes|contenus similaires|contenus associés
  |notre sélection|nos sélections|nos recommandations|nos derniers articles|nos conseils|recommandé pour vous|recommandés pour vous
  |la rédaction vous recommande|la rédaction vous conseille|la rédaction recommande|vous pourriez aussi aimer|vous aimerez peut-être
  |ceci pourrait vous intéresser|cela peut vous intéresser|cela pourrait vous intéresser|pour aller plus loin|sur le même thème|voir aussi
  |dans la même catégorie|dans la même thématique|dernières nouvelles|dernière minute|derniers posts|les dernières actus|les dernières actualités
  |les derniers articles|le plus lu|tendances|les tendances|à la une|à l'affiche|populaires|les plus commentés|commentaires récents
  |derniers commentaires|les clients ont aussi acheté|explorer le sujet|vous pourriez également aimer|en relation|en lien|en lien avec cet article|lire les articles|contenu sponsorisé|aussi sur le site`,
  // es
  `entradas populares de este blog|también te puede interesar|artículos relacionados|te puede gustar|te podría gustar|te podría interesar|te puede interesar también|puede interesarte|quizás te interese|quizá te interese
  |le puede interesar|también te puede gustar|no te pierdas|no te lo pierdas|más noticias|más artículos|más sobre este tema|más sobre el tema
  |más recientes|más recientes noticias|más popular|más populares|más vistas|más vistos|más leído|lo último|lo más visto en|notas relacionadas
  |nota relacionada|notas de la sección|notas recientes|temas relacionados|otras noticias|otros artículos|otras notas|entradas recientes
  |entradas populares|artículos recientes|artículos populares|publicaciones recientes|comentarios recientes|últimos artículos
  |nuestra selección|nuestras recomendaciones|recomendados|recomendado|recomendado para ti|recomendamos|lecturas recomendadas|sigue leyendo
  |continúa leyendo|lee más|ver también|mira también|vea además|en esta sección|de la misma sección|del mismo autor|tendencias|en tendencia
  |destacadas|noticias destacadas|noticias de hoy|lo que otros leen|patrocinado|los clientes también compraron|explora el tema|contenido sugerido|contenido recomendado`,
  // pt
  `postagens mais visitadas deste blog|mensagens populares deste blogue|você pode gostar|você também pode gostar|você pode se interessar|pode interessar|pode te interessar|talvez você goste|não perca
  |notícias relacionadas|conteúdo relacionado|conteúdos relacionados|matérias relacionadas|posts relacionados|artigos relacionados|relacionadas
  |artigos recentes|artigos populares|notícias recentes|outras notícias|outros artigos|mais notícias|mais artigos|mais lidas da semana
  |mais lidas do dia|mais recentes|recomendado|recomendados|recomendado para você|recomendamos|recomendações|sugestões|sugestões de leitura|clientes também compraram|quem viu também viu
  |em destaque|destaques|em alta|tendências|leia a seguir|leia também nesta seção|veja mais notícias|confira também|comentários recentes`,
  // it
  `post popolari in questo blog|articoli correlati|potrebbe interessarti anche|ti potrebbe interessare|potrebbe interessarti|potrebbero interessarti|potrebbero interessarti anche|ti potrebbero interessare|potrebbe piacerti|potrebbe piacerti anche
  |articoli simili|articoli recenti|articoli popolari|articolo correlato|altri articoli|altre notizie|notizie correlate|correlati|contenuti correlati
  |i nostri consigli|consigliati|consigliati per te|consigliati per voi|raccomandati|raccomandati per te|raccomandati per voi|suggeriti per te|i clienti hanno acquistato anche|da leggere|da non perdere|in evidenza|in primo piano|di tendenza|tendenze
  |le ultime notizie|le ultime|i più recenti|più recenti|la nostra selezione|sullo stesso argomento|sullo stesso tema|dello stesso autore
  |commenti recenti|leggi le altre notizie`,
  // nl
  `meer nieuws|ook interessant|meer lezen|meer artikelen|meer over dit onderwerp|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|vergelijkbare artikelen
  |ook interessant voor jou|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|onze selectie|onze aanraders|leestips|uitgelicht|in het nieuws
  |regionaal nieuws|andere klanten kochten ook|net binnen|het laatste nieuws|laatste nieuws|recente artikelen|recente reacties|populaire artikelen|populaire berichten|andere artikelen
  |anderen lezen ook|misschien vind je dit ook leuk|dit vind je misschien ook leuk|lees ook deze artikelen|verder lezen`,
  // pl
  `popularne posty z tego bloga|zobacz także|podobne artykuły|podobne wpisy|podobne tematy|powiązane wpisy|powiązane artykuły|powiązane tematy|przeczytaj również|może cię zainteresować
  |może cię zainteresować również|to może cię zainteresować|może ci się spodobać|zainteresuje cię|polecane artykuły|polecamy również|polecamy także
  |warto przeczytać|warto zobaczyć|nie przegap|więcej na ten temat|na ten temat|więcej artykułów|pozostałe artykuły|inne artykuły|pozostałe tematy|inne wiadomości
  |ostatnio dodane|ostatnie komentarze|najnowsze artykuły|wybrane dla ciebie|czytaj dalej|czytaj więcej|redakcja poleca|zobacz też`,
  // ru, uk, bg
  `популярные сообщения из этого блога|по теме|похожие статьи|похожие новости|рекомендуем|новости по теме|схожі новини|материалы по теме|статьи по теме|публикации по теме|ещё по теме|еще по теме|другие новости|другие статьи|другие материалы|похожие материалы
  |похожие записи|похожие темы|похожие публикации|похожее|вам может понравиться|вам может быть интересно|вам также может понравиться
  |вас может заинтересовать|возможно вам будет интересно|рекомендуем почитать|рекомендуем прочитать|рекомендуем также|рекомендуемое|советуем почитать
  |интересное|самое интересное|главное|главные новости|главное за день|лента новостей|новости дня|новости партнёров|новости партнеров|выбор редакции
  |редакция рекомендует|не пропустите|в тренде|читать ещё|смотреть также|что ещё почитать|на эту тему|по этой теме|свежие новости|свежие записи
  |свежие комментарии|новое на сайте|топ новостей|топ недели|в центре внимания|связанные новости|связанные статьи|матеріали по темі|статті по темі
  |матеріали за темою|новини за темою|за темою|по темі|схожі статті|схожі матеріали|схожі записи|інші новини|вам може сподобатися|вас може зацікавити
  |рекомендуємо|вибір редакції|головні новини|стрічка новин|новини партнерів|останні новини|свіжі записи|свързани новини|свързани статии|още по темата
  |прочетете още|виж още|най-четени|последни новини`,
  // tr
  `haberle ilgili daha fazlası|bakmadan geçme|ilgili yazılar|öne çıkan|önerilen|önerilenler|ilginizi çekebilir|bunlar da ilginizi çekebilir|ilginizi çekebilecek haberler|ilgili haber|ilgili haberler|benzer içerikler|benzer konular|diğer haberler
  |sıradaki haber|öne çıkanlar|öne çıkan haberler|önerilen haberler|önerilen yazılar|size özel|sizin için seçtiklerimiz|sizin için önerilenler
  |bunları da sevebilirsiniz|bunlara da bakın|bu haberler de ilginizi çekebilir|günün öne çıkan haberleri|gündem haberleri|popüler haberler
  |popüler yazılar|popüler|son dakika|çok okunan haberler|en çok okunan|en son yazılar|editörün seçtikleri|editörün seçimi|manşetler`,
  // ar, fa, ur
  `مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|بیشتر بخوانید|پیشنهاد|أخبار متعلقة|مواضيع متعلقة|مقالات متعلقة|حول هذه القصة|حول هذا الموضوع|حول نفس الموضوع|في نفس السياق|مواضيع مشابهة|مقالات مشابهة|أخبار مشابهة|قد يعجبك|قد يهمك|قد يهمك أيضا|قد يعجبك ايضا|ربما يعجبك أيضا
  |موضوعات متعلقة|المزيد من الأخبار|المزيد من المقالات|أهم الأخبار|أبرز الأخبار|آخر الأخبار|اخر الاخبار|الأكثر تصفحا|الأكثر رواجا|مختارات|اخترنا لك
  |نرشح لك|اقرأ كذلك|شاهد أيضا|تابع أيضا|إقرأ أيضا|مقالات مقترحة|موصى به|اخبار مرتبط|مطالب پیشنهادی|خبرهای مرتبط|پیشنهاد سردبیر|آخرین خبرها
  |پربیننده‌ترین|پربازدیدترین اخبار|بیشتر ببینید|همچنین بخوانید|مطالب مشابه|یہ بھی پڑھیں|متعلقہ خبریں|مزید پڑھیں|تازہ ترین`,
  // hi, bn
  `संबंधित खबरें|संबंधित समाचार|ये भी पढ़ें|यह भी पढ़ें|इन्हें भी पढ़ें|और पढ़ें|अन्य खबरें|अन्य ख़बरें|मुख्य समाचार|बड़ी खबरें|ताज़ा खबरें|टॉप स्टोरीज|ट्रेंडिंग न्यूज़|आपके लिए|यह भी देखें|आप यह भी पसंद कर सकते हैं
  |आरও পড়ুন|আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বশেষ|সর্বাধিক পঠিত`,
  // zh
  `相关资讯|推荐文章|推薦閱讀|相关连接|相关链接|相关专题|相关主题|相关视频|相关图片|相关帖子|相关内容|相關連結|相關報導|相關內容|其他报道|其他新闻|更多新闻|更多文章|更多精彩|更多精彩内容|更多推荐|更多相關
  |猜你喜欢|猜你想看|大家都在看|大家都在搜|你可能喜欢|您可能感兴趣|你可能感兴趣|您可能还喜欢|你可能也喜歡|你可能還想看|你可能有興趣|延伸閱讀|延伸阅读|看更多|推薦文章|推荐新闻|推荐专题
  |特别推荐|编辑推荐|小编推荐|編輯推薦|编辑精选|編輯精選|今日推荐|热门文章|热门话题|热门标签|热点新闻|热点推荐|热点关注|关注焦点|今日热点|今日头条|今日焦点|即时新闻|即時新聞|滚动新闻
  |新闻排行|点击排行榜|阅读排行|热评|图片精选|热图|图集|精彩图片|精彩图集|精彩回顾|精彩剧照|图说天下|视觉新闻|论坛精华|财经要闻|要闻|头条|最近更新|最新动态|最新评论|最新回复|为你推荐|上一篇|下一篇
  |同类文章|本类推荐|本周热门|一周热门|往期回顾|往期精选|往期推荐`,
  // ja
  `関連する記事|関連ワード|関連キーワード|関連商品|おすすめ情報|おすすめ記事|おすすめ|おすすめの記事|こちらもおすすめ|こちらの記事もおすすめ|あなたへのおすすめ|あなたにおすすめの記事|編集部のおすすめ
  |こんな特集も|こんな記事も|こんな記事もおすすめ|こんなニュースも|あわせて読む|アクセスランキング|アクセスランキング国内|注目の記事|注目記事|注目ニュース|注目トピックス|最新ニュース|新着情報|新着一覧|記事一覧|一覧を見る|ピックアップ|特集|この記事を読んだ人はこんな記事も読んでいます|この記事を読んだ人におすすめ
  |次に読みたい|次の記事|前の記事|よく読まれている記事|よく読まれています|いま読まれている記事|今読まれている記事|人気記事ランキング|人気の記事|人気コンテンツ|週間ランキング|デイリーランキング|速報|トピックス|同じカテゴリーの記事`,
  // ko
  `관련 뉴스|관련 기사|관련 글|관련글|이 기사와 함께 읽으면 좋은 기사|함께 보면 좋은 기사|함께 보면 좋은 글|함께 볼만한 기사|함께 볼만한 뉴스|함께 볼 만한 뉴스|함께 볼만한 글|함께 본 뉴스|이런 기사는 어때요|추천 뉴스|추천 콘텐츠|추천 글|추천글|인기 콘텐츠|인기 뉴스|오늘의 뉴스|오늘의 주요뉴스|주요 뉴스
  |주요뉴스|헤드라인|실시간 인기 기사|실시간 뉴스|많이 본 기사|많이 읽은 기사|가장 많이 본 뉴스|가장 많이 읽은 기사|이 시각 주요뉴스|이 시각 뉴스|최신뉴스|최근 글|다른 글|다른 기사|더 보기|당신이 좋아할 만한 기사`,
  // sv, no, da, fi
  `relaterade artiklar|fler artiklar|fler nyheter|liknande artiklar|relaterat|relaterade inlägg|senaste nyheter|senaste inläggen|populärast|populärt just nu|just nu
  |mest läst just nu|rekommenderat|rekommenderas|missa inte|mer att läsa|läs vidare|les også om|les flere|flere saker|flere nyheter|relatert|relaterte saker
  |siste nytt|siste saker|mest lest siste uke|anbefalt|anbefalte|populært|se også|flere artikler|læs flere|relateret|relaterede nyheder|lignende artikler
  |seneste nyt|anbefalet|mest læst lige nu|aiheeseen liittyvää|lue seuraavaksi|lue lisää aiheesta|suosituimmat|suositeltua|muita juttuja|uusimmat jutut`,
  // cs, sk, hu, ro, el, hr/sr
  `mohlo by vás zajímat|mohlo by se vám líbit|související|související články|podobné články|další články|čtěte také|přečtěte si|nejnovější články|doporučujeme
  |nejčtenější|súvisiace články|podobné články|mohlo by vás zaujímať|prečítajte si|čítajte tiež|odporúčame|najčítanejšie|kapcsolódó|ajánlott cikkek
  |ajánlott|ajánljuk|ezt is ajánljuk|olvasd el ezt is|legolvasottabb|további cikkek|további hírek|hasonló cikkek|articole similare|articole asemănătoare
  |articole recente|articole recomandate|știri similare|citește și|recomandări|recomandate|te-ar putea interesa|alte articole|alte știri|cele mai citite
  |ultimele articole|σχετικά άρθρα|σχετικά|σχετικές ειδήσεις|διαβάστε επίσης|διαβάστε ακόμη|δείτε επίσης|μπορεί να σας ενδιαφέρουν|προτεινόμενα|δημοφιλή
  |τελευταία νέα|ροή ειδήσεων|pročitajte još|povezane vijesti|povezani članci|vezane vijesti|najčitanije|najnovije|možda će vas zanimati|slične vesti|povezane vesti`,
  // What else its author wrote
  `yazarın diğer yazıları|yazarın tüm yazıları|yazarın son yazıları|yazarın önceki yazıları|diğer yazıları|tüm yazıları|yazarın diğer haberleri|diğer köşe yazıları|mehr von diesem autor|mehr von dieser autorin|weitere artikel des autors
  |weitere artikel der autorin|weitere beiträge des autors|alle artikel des autors|alle artikel der autorin|weitere kolumnen|du même auteur|de la même autrice|autres articles de l'auteur|les autres articles de l'auteur|ses autres articles
  |más del autor|más de este autor|más artículos del autor|otros artículos del autor|otras columnas|más columnas|mais do autor|mais artigos do autor|outros artigos do autor|outras colunas|altri articoli dell'autore|altri articoli di questo autore
  |meer van deze auteur|andere artikelen van deze auteur|eerdere columns|inne artykuły autora|inne teksty autora|pozostałe artykuły autora|więcej tego autora|другие статьи автора|другие материалы автора|все материалы автора|другие колонки автора
  |інші статті автора|інші матеріали автора|всі матеріали автора|другите статии на автора|остали текстови аутора|další články autora|ďalšie články autora|a szerző további cikkei|a szerző további írásai|a szerző többi írása|alte articole ale autorului
  |alte articole de același autor|άλλα άρθρα του συντάκτη|περισσότερα του συντάκτη|مقالات أخرى للكاتب|مقالات الكاتب|المزيد من مقالات الكاتب|مقالات سابقة للكاتب|سایر مطالب نویسنده|دیگر نوشته های نویسنده|עוד מאת הכותב|עוד כתבות של הכותב
  |इस लेखक के अन्य लेख|লেখকের আরও লেখা|bài viết cùng tác giả|bài cùng tác giả|cùng tác giả|tin cùng tác giả|tulisan lainnya|artikel lain dari penulis ini|tulisan terkait|fler artiklar av skribenten|fler krönikor|flere artikler af forfatteren
  |flere saker av journalisten|lisää kirjoittajalta|kirjoittajan muut jutut|この著者の記事|この著者の記事一覧|この記者の他の記事|この筆者の記事|作者其他文章|该作者其他文章|作者的其他文章|更多作者文章|이 기자의 다른 기사|기자의 다른 기사|필자의 다른 기사`,
  // he, th, vi, id
  `כתבות נוספות|כתבות קשורות|כתבות שאולי יעניינו אותך|אולי יעניין אותך גם|עוד בנושא|עוד כתבות|הכי נקרא|נושאים קשורים|ข่าวอื่นๆ|ข่าวแนะนำ|บทความแนะนำ|แนะนำ|เรื่องแนะนำ|อ่านเพิ่มเติม
  |ข่าวรอบวัน|ข่าวเด่น|ข่าวล่าสุด|ข่าวที่น่าสนใจ|คุณอาจสนใจ|bài viết cùng chủ đề|cùng chuyên mục|tin cùng chuyên mục|tin khác|các tin khác|bài viết khác|có thể bạn quan tâm
  |có thể bạn thích|bài viết nổi bật|tin nổi bật|tin xem nhiều|đọc thêm|xem thêm|artikel terkait|artikel lainnya|berita lainnya|baca selanjutnya|rekomendasi|rekomendasi untuk anda
  |mungkin anda suka|anda mungkin suka|pilihan editor|berita pilihan|artikel populer|trending|tag terkait|berkaitan|artikel berkaitan|berita berkaitan|lagi berita`,
];

/** What heads a list of comments on other articles: each of its lines names one behind the commenter's name. */
export const COMMENT_HEADINGS: readonly string[] = [
  `recent comments|latest comments|newest comments|your comments|neueste kommentare|letzte kommentare|neue kommentare|zuletzt kommentiert|aktuelle kommentare|derniers commentaires
  |commentaires récents|comentarios recientes|últimos comentarios|comentários recentes|últimos comentários|commenti recenti|ultimi commenti|recente reacties
  |laatste reacties|najnowsze komentarze|ostatnie komentarze|последние комментарии|свежие комментарии|останні коментарі|son yorumlar|أحدث التعليقات
  |最新评论|最新留言|最近のコメント|최근 댓글|senaste kommentarer|siste kommentarer|seneste kommentarer|uusimmat kommentit|poslední komentáře|legutóbbi hozzászólások
  |comentarii recente|πρόσφατα σχόλια`,
];
