import { each, Wordings } from '../text/wordings.js';

/** What lines that stand beside teasers and are none open with. Patterns are for lowered text. */

/** Words that a line opens with, between bars, and the source of a pattern for what stands behind the space. */
type Opening = readonly [words: string, rest: string];

function wordings(openings: readonly Opening[], end: string): Wordings {
  return new Wordings(
    openings.map(([words, rest]) => each(words, ` ${rest}`)),
    `${end}$`,
  );
}

const LATEST = 'latest (?:(?:from|in|on) [^:?!.]{2,40}|(?:stories|news|articles|videos|posts|headlines)(?: [^\\s:?!.]{1,20}){0,5})';
const RECENT_FR = '(?:articles|billets|actualités|nouvelles|infos|vidéos|publications) (?:de|du|des|sur|dans|en|à) [^:?!]{2,40}';
const MOST_READ_ES = '(?:leído|visto|noticias|artículos|información|contenido|leídas|vistas) (?:en|de|del|sobre|hoy)(?: [^:?!]{0,40})?';
const RECENT_IT = '(?:di|da|su|dal|dalla|sul|in) [^:?!]{2,40}';
const NEWS_RU = '(?:новости|материалы|статьи)';
const NEWS_OF_RU = '(?:по теме|о|из раздела|на тему) [^:?!]{2,40}';
const MORE_AR = '(?:(?:عن|في) [^:?!]{2,40}|من (?:الأخبار|أخبار|المقالات|مقالات|المواضيع)(?: [^:?!]{2,40})?)';

const HEADINGS_OF: readonly Opening[] = [
  [
    'more',
    '(?:from|in|on|by|about|posts by|articles by|articles in|articles from|stories from|stories by|news from|news on|coverage of) [^:?!.]{2,40}',
  ],
  ['more', 'trending [^:?!]{2,20}'],
  ['recommended', '(?:from|by) [^:?!.]{2,40}'],
  ['discover', 'more (?:from|by|on) [^:?!.]{2,40}'],
  ['latest', LATEST.slice('latest '.length)],
  ['the', LATEST],
  [
    'most',
    '(?:read|popular|viewed|shared|commented|watched|recent)(?: [\\p{L}-]{2,15}| all categories)?(?: (?:in|on|this|from|at) [^:?!]{2,30})?',
  ],
  ['next', 'in (?!line)[^:?!.]{2,40}'],
  ['explore', 'the latest [^:?!.]{2,50}'],
  ['read|see|view', '(?:more|all) (?:from|by|articles|stories|posts|news|in|episodes) [^:?!]{2,40}'],
  ['trending', '(?:\\p{L}{3,12} )?(?:on|in|at|with) [^:?!]{2,30}'],
  ['popular', '(?:on|in|at) [^:?!]{2,30}'],
  ['top', '(?:stories|news|posts|articles|videos)(?: (?:in|from|on|this) [^:?!]{2,30})?'],
  ['article|articles', '(?:related to|similar to|about) [^:?!]{2,40}'],
  ['post|posts', '(?:related to|similar to|tagged) [^:?!]{2,40}'],
  ['other', '(?:articles|posts|stories|news|videos) [^:?!]{2,40}'],
  ['mehr|neues|aktuelles', '(?:aus|von|vom|zu|zum|zur|über|rund um) [^:?!]{2,50}'],
  ['die', '(?:neuesten|neusten|meistgelesenen) \\p{L}{4,20}'],
  [
    'mehr|neueste|neue|aktuelle|weitere|ähnliche',
    '(?:nachrichten|artikel|beiträge|themen|videos|news|meldungen|infos|informationen|bilder|podcasts|kommentare) (?:aus|von|vom|zu|zum|zur|über|rund um|auf|in) [^:?!]{2,40}',
  ],
  ['videos|bilder|themen|beiträge|artikel|podcast|podcasts', '(?:rund um|zum thema) [^:?!]{2,40}'],
  [
    'die',
    '(?:meistgelesenen|meistgesehenen|beliebtesten|neuesten|neusten|wichtigsten) (?:artikel|beiträge|nachrichten|meldungen|news|themen|videos|texte)(?: [^:?!]{2,40})?',
  ],
  ['lesen', 'sie (?:auch |hier |dazu )?(?:weitere|mehr|die folgenden) [^:?!]{2,40}'],
  ['beliebt', 'auf [^:?!]{2,30}'],
  ['plus', 'd.(?:articles|actualités|infos|actu) [^:?!]{2,40}'],
  ['toute', 'l.actualité [^:?!]{2,40}'],
  ['les|nos', `derni[eè]re?s? ${RECENT_FR}`],
  ['dernier|dernière|derniers|dernières|derniere|dernieres|dernièr|dernièrs', RECENT_FR],
  ['à', '(?:lire|voir|suivre) (?:aussi )?(?:dans|sur|en) [^:?!]{2,40}'],
  ['lo', `más ${MOST_READ_ES}`],
  ['más', MOST_READ_ES],
  ['últimas', 'noticias (?:de|en|sobre|con) [^:?!]{2,40}'],
  ['noticias', 'relacionadas (?:de|en|sobre|con) [^:?!]{2,40}'],
  ['lo', 'último (?:de|en|sobre|con) [^:?!]{2,40}'],
  ['mais|últimas', '(?:lidas|vistas|notícias|artigos) (?:de|em|sobre|do|da|no|na) [^:?!]{2,40}'],
  ['altre', `notizie ${RECENT_IT}`],
  ['altri', `articoli ${RECENT_IT}`],
  ['ultime', `notizie ${RECENT_IT}`],
  ['le', `ultime (?:notizie|news) ${RECENT_IT}`],
  ['meer', '(?:nieuws|artikelen) (?:over|uit|van) [^:?!]{2,40}'],
  ['więcej', '(?:(?:wiadomości|artykułów|informacji) (?:z|o|na temat)|na temat) [^:?!]{2,40}'],
  ['najnowsze', '(?:wiadomości|artykuły|informacje) z [^:?!]{2,40}'],
  ['все', `${NEWS_RU} ${NEWS_OF_RU}`],
  [NEWS_RU.slice('(?:'.length, -1), NEWS_OF_RU],
  ['ещё|еще|больше', '(?:новостей|материалов|статей|по теме)(?: [^:?!]{2,40})?'],
  ['اقرأ', `المزيد ${MORE_AR}`],
  ['المزيد', MORE_AR],
  ['أحدث', 'الأخبار (?:عن|في|من) [^:?!]{2,40}'],
  ['mer', '(?:från|om|fra) [^:?!]{2,40}'],
  ['lisää', 'aiheesta[^:?!]{0,40}'],
];

const OF = wordings(HEADINGS_OF, '[:：»›>→\\s]*');
/** Headings of languages without spaces, which name what they head first. One with a subject or an object (`移住者が選ぶ村ランキング`) is a title. */
const OF_CJK =
  /^(?:\p{sc=Han}{2,8}(?:排行榜?|排行 ?top ?\d{0,3}|推荐|推薦|精选|精選|幻灯)|(?!(?!みんな|今|いま).{1,10}[がをは])[\p{L}・]{1,12}(?:ランキング|の新着|一覧|の最新記事))[:：»›>→\s]*$/u;
const MAY_BE_CJK = /[\u3000-\ufaff]/;
const ARROW = /^[>»] ?/;

/** `More from the harbour`, `Aktuelle Videos aus dem Norden`, `Le ultime notizie di sport`: headings that say of what. */
export function isHeadingOf(small: string): boolean {
  const said = small.startsWith('>') || small.startsWith('»') ? small.replace(ARROW, '') : small;
  return OF.test(said) || (MAY_BE_CJK.test(said) && OF_CJK.test(said));
}

const KIND_FIRST = '\\p{L}{4,20}';
const RELATED_FR = '(?:similaires?|liée?s?|connexes?|recommandée?s?|populaires?|récente?s?|associée?s?|les plus lus)';
const RELATED_ES = '(?:relacionad[ao]s?|recientes?|recentes?|populares?|recomendad[ao]s?|destacad[ao]s?|similares?|sugerid[ao]s?)';

const HEADINGS_FIRST: readonly Opening[] = [
  [
    'related|recommended|similar|popular|trending|featured|suggested|latest|recent|newest|top|most|more|other|our',
    "[\\p{L}’'-]{3,20}(?: [\\p{L}’'-]{2,20})?",
  ],
  [
    'ähnliche|verwandte|weitere|beliebte|neueste|neuste|aktuelle|neue|letzte|passende|empfohlene|interessante|meistgelesene',
    '[\\p{L}-]{3,24}',
  ],
  ['article|articles|sujet|sujets|contenu|contenus|actualité|actualités|vidéo|vidéos|billet|billets', RELATED_FR],
  [
    'artículo|artículos|noticia|noticias|nota|notas|entrada|entradas|contenido|contenidos|tema|temas|publicaciones|video|videos|artigo|artigos|notícia|notícias|matéria|matérias|post|posts|conteúdo|conteúdos|vídeo|vídeos',
    RELATED_ES,
  ],
  ['articoli|notizie|contenuti|video|post', '(?:correlat[ie]|simili|recenti|popolari|consigliat[ie]|in evidenza)'],
  ['gerelateerd|gerelateerde|vergelijkbare|recente|populaire|meer|andere', KIND_FIRST],
  ['podobne|powiązane|polecane|najnowsze|ostatnie|popularne|inne|więcej', KIND_FIRST],
  ['похожие|другие|последние|новые|популярные|интересные|свежие|главные|схожі|останні|інші|популярні', KIND_FIRST],
  ['ilgili|benzer|diğer|popüler|önerilen|son', KIND_FIRST],
  [
    'související|podobné|další|nejnovější|súvisiace|kapcsolódó|hasonló|további|legfrissebb|relaterade|senaste|relaterte|siste|relaterede|seneste|liittyvät|uusimmat|σχετικά|πρόσφατα',
    KIND_FIRST,
  ],
  ['berita|artikel|tin|bài', '(?:terkait|terbaru|lainnya|populer|liên quan|mới|khác)'],
  ['bài', 'viết (?:terkait|terbaru|lainnya|populer|liên quan|mới|khác)'],
];

const FIRST = wordings(HEADINGS_FIRST, '[:：»›>→]*');

/** `Related resources`, `Podobne tematy`: a kind of pieces and which. Title as well as heading, but for its place. */
export function isHeadingFirst(small: string): boolean {
  return FIRST.test(small);
}

const PIECES =
  '(?:articles?|stories|posts?|news|videos?|photos?|galleries|reviews?|interviews?|episodes?|recipes|podcasts?|columns|opinions?|topics|releases|authors|headlines)';
const PIECES_DE =
  '(?:\\p{L}+ )?[\\p{L}\\d-]*(?:artikel|artikeln|beiträge|beiträgen|nachrichten|meldungen|videos|news|themen|kommentare|kolumnen|forum|archiv|übersicht|startseite|bilder|galerien|podcasts|folgen|rezepte|termine|kommentaren)';
const PIECES_FR = '(?:articles|actualités|vidéos|billets|dossiers)';
const PIECES_ES = '(?:noticias|notas|artículos|videos|vídeos)';
const PIECES_NL = '(?:artikelen|berichten|nieuws|video.s|reacties)';
const PIECES_PL = '(?:artykuły|wiadomości|wpisy|newsów|artykułów)';

const POINTERS: readonly Opening[] = [
  ['view|see|show|browse', 'all(?: [^\\s:?!]{1,20}){0,5}'],
  [
    'view|see|show|browse|explore|load|get|discover|find|read',
    "(?:more|our other|the latest)(?: (?!than|about|how|why|what)[\\p{L}&'’-]+){0,2}",
  ],
  ['back', 'to (?:top|home|overview|list|news|all .{2,20})'],
  ['more|all|other', `(?:\\p{L}+ )?${PIECES}`],
  ['view', 'author publications'],
  ['loading', '(?:\\p{L}+ ){0,2}(?:articles|posts|stories|comments|more|content)'],
  ['for', '(?:more|other|all) .{2,50}, (?:check|visit|click|see|follow|read|go|head)\\b.{2,40}'],
  ['alle|mehr|weitere|sämtliche|zum|zur', PIECES_DE],
  ['zu', `den ${PIECES_DE}`],
  ['voir|découvrir', "(?:tous|toutes)(?: [\\p{L}’'-]+){0,6}"],
  ['voir|lire|découvrir', "(?:plus|nos)(?: [\\p{L}’'-]+){0,2}"],
  ['tous|toutes', `(?:les|nos) ${PIECES_FR}`],
  ['ver|leer', '(?:todas?|todos|más)(?: [\\p{L}-]+){0,3}'],
  ['todas|todos', `l[ao]s ${PIECES_ES}`],
  ['vedi|leggi', "(?:tutti|tutte|altre)(?: [\\p{L}’'-]+){0,3}"],
  ['tutti|tutte', '(?:gli articoli|le notizie|i video)'],
  ['alle|meer', PIECES_NL],
  ['bekijk', `alle ${PIECES_NL}`],
  ['wszystkie|więcej', PIECES_PL],
  ['zobacz', `wszystkie ${PIECES_PL}`],
  ['все|больше', '(?:новости|статьи|материалы|записи|видео|публикации|новостей|статей|материалов)'],
  ['tüm', '(?:haberler|yazılar|videolar|yazıları|haberleri)'],
];

const POINTS = wordings(POINTERS, '[\\s.…»›>→+]*');
const BULLET_SIGNS = '>›»+•';
const BULLETS = /^(?:[>»›+•] ?)+/;

/** `View all stories`, `Alle Artikel`, `Zum Archiv`: leads to a list, never to one piece. */
export function isPointer(small: string): boolean {
  return POINTS.test(BULLET_SIGNS.includes(small.charAt(0)) ? small.replace(BULLETS, '') : small);
}
