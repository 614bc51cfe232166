/** Words of lines that stand beside teasers and are none, and of what is written before titles. All are for lowered text. */

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

/** What introduces a title on its own line: `Read also: `, `【関連】`. */
export const LABEL_PREFIX =
  /^(?:(?:(?:and |can |you can |must |please )?(?:also )?read(?: (?:also|more|next|this|too|here))?|also see|see also|see more|see|related(?: (?:reading|articles?|stor(?:y|ies)|posts?|news|link|content|video|coverage|topics?))?|recommended(?: (?:reading|for you))?|more|more on this|watch(?: (?:also|now|more|next|the video))?|videos?|vídeo|vidéo|видео|відео|فيديو|listen(?: (?:also|now))?|don.?t miss|you (?:may|might) (?:also )?like|in case you missed it|icymi|check out(?: (?:also|this))?|next (?:up|read)|up next|editor.?s.? (?:pick|choice)|trending(?: now)?|dive deeper|go deeper|for more|know the differences?|(?:lesen|lies|lest|hören|sehen|schauen) ?(?:sie )?(?:auch|mehr|hier|weiter|dazu|dazu auch|außerdem)?|mehr (?:zum thema|dazu|lesen|infos)|auch (?:interessant|lesenswert|spannend)|passend dazu|dazu passend|zum thema|siehe auch|weiterlesen|lesetipp|lesen sie diesen artikel|read this article|lire cet article|lea este artículo|à (?:lire|voir|écouter|découvrir)(?: (?:aussi|également|ensuite))?|lire(?: (?:aussi|également))?|lisez aussi|voir aussi|sur le même sujet|(?:lee|lea|leé|leer|mira|vea|ver)(?: (?:también|más|además))?|te puede interesar|relacionad[ao]s?|(?:leia|veja|ler|confira|saiba)(?: (?:também|mais))|(?:leggi|vedi|guarda)(?: (?:anche|pure))|lees (?:ook|meer|verder)|zie ook|czytaj (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|zobacz (?:także|też|również)|(?:читайте|смотрите|читать)(?: (?:также|ещё|еще|по теме))|по теме|ранее по теме|(?:читайте|дивіться) (?:також|ще)|[iİ]lgili (?:haber|yazı|haberler)|ayrıca (?:okuyun|bakınız)|bunu da okuyun|(?:اقرأ|إقرأ|اقرئي|شاهد|طالع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|مطالب مرتبط|بیشتر بخوانید|همچنین بخوانید|(?:यह|ये|इसे|इन्हें) भी (?:पढ़ें|देखें)|আরও পড়ুন|(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導|文章|链接|連結)|(?:関連|あわせて読みたい|合わせて読みたい|おすすめ)(?:記事|ニュース)?|(?:관련 ?(?:기사|글|뉴스)|추천 ?기사|함께 읽기)|läs (?:också|även|mer)|les (?:også|mer)|se også|læs (?:også|mere)|lue (?:myös|lisää)|čtěte (?:také|též|dále)|přečtěte si(?: také)?|čítajte (?:tiež|aj)|olvas(?:sa|d) el (?:ezt )?is|(?:citește|vezi|citiți) (?:și|mai mult)|διαβάστε (?:επίσης|ακόμη|ακόμα)|pročitajte (?:i|još)|(?:קראו|קרא) (?:גם|עוד)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)?|(?:xem|đọc) thêm|baca (?:juga|selengkapnya))(?: ?[:：|»>]+ ?| ?[–—-]+ )|[【〈《［[](?:関連(?:記事|ニュース)?|あわせて読みたい|相关(?:阅读|新闻)?|相關(?:閱讀|新聞)?|推荐(?:阅读)?|관련 ?기사|related|read|pr|ad)[】〉》］\]] ?)(?=\S)/u;

/** How long the piece takes to read, behind its title. */
export const READ_TIME =
  /[\s|•·(–-]*\d{1,3}[ -]?(?:min(?:ute)?s?\.?[ -]read|min\.? lesezeit|minuten lesezeit|min\.? de lecture|min\.? de lectura|min\.? di lettura|dk okuma)\)?$/u;

/** The button behind a teaser on its line. */
export const MORE =
  /\s*[[(]?(?:read (?:more|on|article|full article|full story|the full story|the rest|now)|continue reading|full story|learn more|find out more|see more|show more|more|weiterlesen|mehr(?: lesen| erfahren| anzeigen)?|lire (?:la suite|plus)|en savoir plus|voir plus|leer más|seguir leyendo|ver más|leia mais|ler mais|continue lendo|saiba mais|continua a leggere|leggi (?:tutto|di più)|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать (?:далее|дальше|полностью)|подробнее|читати далі|devamını oku|devamı|اقرأ المزيد|المزيد|ادامه مطلب|और पढ़ें|आगे पढ़ें|阅读全文|閱讀全文|查看全文|全文|续きを読む|続きを読む|もっと見る|더보기|더 보기|läs mer|les mer|læs mere|lue lisää|číst dál|číst více|tovább|citește mai mult|xem thêm|đọc tiếp|selengkapnya)[\])]?\s*[»›>→…+]*$/u;
