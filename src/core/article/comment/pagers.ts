import { each, Wordings } from '../text/wordings.js';

/** Links to newer and older posts and to the home page, as blogs set them below their comments; lowered. */
const LINKS = new Wordings(
  [
    each('newer|older|next|previous', ' (?:posts?|comments|entry|entries)'),
    'home(?: ?page)?|startseite|accueil|inicio|início|startpagina|etusivu|domov|főoldal|kezdőlap|anasayfa|startsida|startsiden|startside|inici',
    each('neuerer|neuere|neuer|älterer|ältere|älter', ' (?:posts?|beitrag|beiträge|eintrag|einträge|kommentare)'),
    each('articles?|messages?|billets?|commentaires', ' plus (?:récents?|anciens?)'),
    each('entradas?|publicación|publicaciones|mensajes?|comentarios', ' (?:más )?(?:recientes?|nuev[ao]s?|antigu[ao]s?)'),
    each('postagem|postagens|mensagem|mensagens|comentários', ' (?:mais )?(?:recentes?|nov[ao]s?|antig[ao]s?)'),
    each('página', ' (?:principal|de inicio|inicial)'),
    each('post|commenti', ' più (?:recenti?|vecchio|vecchi)'),
    each('nieuwere|nieuwer|oudere|ouder', ' (?:posts?|berichten|bericht|reacties)'),
    each('nowszy|starszy|nowsze|starsze', ' (?:post|posty|komentarze)'),
    'strona główna|следующее|предыдущее|главная(?: страница)?|головна сторінка|начална страница|почетна(?: страница)?|početna(?: stranica)?',
    each('следующие|предыдущие|новые|старые|более новые', ' (?:сообщения|комментарии|записи)'),
    each('sonraki|önceki|daha yeni|daha eski', ' (?:kayıt|kayıtlar|yayın|yayınlar)'),
    'ana sayfa|domovská stránka|pagina de pornire|pagina principală|αρχική(?: σελίδα)?|trang chủ|beranda',
    each('senaste|nyare|nyere|eldre|äldre|ældre', ' (?:inlägg|innlegg|opslag|indlæg)'),
    each('uudempi|vanhempi|uudemmat|vanhemmat', ' (?:teksti|viesti|tekstit|viestit)'),
    each('novější|starší|novší|staršie|staršia|novšie', ' (?:příspěvek|příspěvky|príspevok|príspevky)'),
    each('újabb|régebbi', ' bejegyzés(?:ek)?'),
    each('postare|postări', ' mai (?:nouă|veche|noi|vechi)'),
    each('νεότερη|παλαιότερη|νεότερες|παλαιότερες', ' (?:ανάρτηση|αναρτήσεις)'),
    each('новіша|старіша|новіші|старіші|по-нова|по-стара|новији|старији', ' (?:публікація|публікації|дописи|публикация|пост|постови)'),
    each('noviji|stariji', ' post(?:ovi)?'),
    each('entrada|entrades', ' (?:més )?(?:recents?|antigu(?:a|es))'),
    each('bài đăng|nhận xét', ' (?:mới|cũ) hơn'),
    each('posting(?:an)?', ' (?:lebih )?(?:baru|lama)'),
    'رسالة (?:أحدث|أقدم)|الصفحة الرئيسية|پیام (?:جدیدتر|قدیمی.?تر)|صفحه(?:ٔ|ی)? اصلی|רשומה (?:חדשה|ישנה) יותר|רשומה קודמת|דף הבית',
    each('नई|पुरानी|नए|पुराने', ' (?:पोस्ट|संदेश)'),
    'मुख्यपृष्ठ|บทความ(?:ที่)?(?:ใหม่|เก่า)กว่า|หน้าแรก|次の投稿|前の投稿|新しい投稿|前の記事|次の記事|ホーム',
    each('alle|weitere|mehr', ' kommentare (?:anzeigen|laden|lesen)'),
    each('voir|afficher|lire|charger', '(?: (?:les|plus|tous|d.autres|de|\\d+))* commentaires?'),
    each('ver|mostrar|cargar|carregar|leer|ler', '(?: (?:los|os|más|mais|todos|\\d+))* (?:comentarios?|comentários?)'),
    each('mostra|vedi|leggi|carica', '(?: (?:gli|i|altri|tutti|\\d+))* comment[oi]'),
    each('laad|toon|bekijk', '(?: (?:meer|alle|\\d+))+ reacties'),
    each('pokaż|zobacz|czytaj', '(?: (?:wszystkie|więcej|\\d+))+ komentarz[ey]'),
    each('показать|показати|читать|читати', '(?: (?:все|всі|ещё|еще|ще|больше|більше|\\d+))+ (?:комментари\\p{L}*|коментар\\p{L}*)'),
    each('xem|lihat|muat', '(?: (?:thêm|tất cả|semua|\\d+))* (?:bình luận|ý kiến|komentar)(?: lain(?:nya)?)?'),
    each('visa|vis', '(?: (?:alla|alle|fler|flere|\\d+))+ kommentarer'),
    'näytä lisää kommentteja|zobrazit všechny komentáře|načíst další komentáře|vezi toate comentariile|plus de commentaires|daha fazla yorum(?: göster)?|댓글 더보기',
    '최근 게시물|이전 게시물|다음 게시물|홈|较新的博文|较早的博文|主页|較新的文章|較舊的文章|首頁|首页',
  ],
  '(?=[ |·«»‹›←→]|$)',
);
const BETWEEN = /^[ |·«»‹›←→]+/;
const LONGEST = 80;
/** Newer, older, home. */
const MOST_LINKS = 3;

/** `Older Post`, `Newer Post Home Older Post`: a line of such links and nothing else. */
export function isPager(small: string): boolean {
  if (small.length > LONGEST) return false;
  let rest = small.replace(BETWEEN, '');
  for (let taken = 0; taken < MOST_LINKS; taken++) {
    const link = LINKS.exec(rest);
    if (link === null) return false;
    rest = rest.slice(link[0].length).replace(BETWEEN, '');
    if (rest === '') return true;
  }
  return false;
}
