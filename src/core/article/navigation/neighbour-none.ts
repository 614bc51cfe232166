/** What stands where a page has no article before or after this one: `上一篇：没有了`, `Previous: none`. */
import { lowered } from '../text/lowered.js';
import { each, Wordings } from '../text/wordings.js';

/** By language; whole texts without the signs at their ends. */
const NONE = new Wordings([
  each('this is the|it is the', ' (?:first|last|latest|newest|oldest) (?:post|article|story|entry|page|chapter|one)'),
  each('back|return', ' to (?:the )?(?:list|index|overview|top|archives?|blog|news)'),
  'none|n/a|nothing(?: here| found| yet)?|there (?:is|are) no(?:ne)?(?: (?:previous|next|older|newer|more|earlier|later|other))?(?: (?:posts?|articles?|story|stories|entry|entries|pages?|topics?|chapters?|news))?|no (?:previous|next|older|newer|more|earlier|later|other|further)(?: (?:posts?|articles?|story|stories|entry|entries|items?|pages?|topics?|threads?|chapters?|news))?(?: (?:found|available|yet))?|end of list',
  'kein(?:e[rs]?)?|kein(?:e[rs]?)? (?:vorherige|vorige|nächste|weitere|ältere|neuere)[nrs]?(?: (?:beitrag|beiträge|artikel|seiten?|einträge?|meldung|news))?(?: (?:vorhanden|gefunden|verfügbar|mehr))?|kein(?:e[rs]?)? (?:beitrag|beiträge|artikel|einträge?)(?: (?:vorhanden|mehr))?|nicht (?:vorhanden|verfügbar)|zurück zu[rm]? (?:übersicht|liste)',
  "aucune?|aucun(?:e)? (?:autre )?(?:articles?|billets?|pages?|publications?|actualités?)(?: (?:précédent|suivant|plus ancien|plus récent)e?s?)?|pas d['’](?:autre )?article(?: (?:précédent|suivant))?|pas de (?:page|billet|publication)(?: (?:précédent|suivant)e?)?|il n['’]y a (?:pas|plus) d['’]articles?(?: (?:précédent|suivant)s?)?|retour à la liste",
  'ningun[oa]|ningún (?:artículo|post)(?: (?:anterior|siguiente))?|no hay(?: (?:más|otr[oa]s?))?(?: (?:artículos?|entradas?|noticias?|publicaci(?:ón|ones)|notas?|posts?))?(?: (?:anterior|siguiente)(?:es|s)?)?|no existe|no disponible|volver al? (?:la )?(?:listado|lista)',
  'nenhuma?|nenhuma? (?:artigo|post|postagem|notícia|matéria|publicação)(?: (?:anterior|seguinte|posterior))?|não há(?: (?:mais|outr[oa]s))?(?: (?:artigos?|posts?|notícias?|publicações|postagens))?(?: (?:anterior|seguinte|posterior|próxim[oa])(?:es|s)?)?|não existe|voltar (?:para|à) (?:a )?lista',
  'nessun[oa]?|nessun[oa]? (?:articolo|post|notizia|altro articolo)(?: (?:precedente|successiv[oa]))?|non ci sono(?: altri)?(?: articoli| post)?(?: (?:precedenti|successivi))?|torna alla lista',
  'geen(?: (?:vorige|volgende|eerdere?|oudere?|nieuwere?|latere?|ander|meer))?(?: (?:berichten|bericht|artikelen|artikel|nieuws|pagina))?(?: (?:beschikbaar|gevonden))?',
  'brak(?: (?:poprzedni|następn|kolejn|starsz|nowsz)\\p{L}*)?(?: (?:wpisu|wpisów|artykułu|artykułów|wiadomości))?|nie ma(?: (?:poprzedni|następn|kolejn|starsz|nowsz)\\p{L}*)?(?: (?:wpisu|wpisów|artykułu|artykułów))?',
  'нет|нет(?: больше)?(?: (?:предыдущ|следующ|более)\\p{L}*)?(?: (?:новых|старых|ранних|поздних))?(?: (?:запис|стат|новост|материал|публикац)\\p{L}*)|отсутствует|это (?:первая|последняя) (?:запись|статья|новость|публикация)|к списку|назад к списку|немає(?: (?:попередн|наступн)\\p{L}*)?(?: (?:запис|стат|новин|публікац)\\p{L}*)?|відсутн[ія]\\p{L}?|няма(?: (?:предишн|следващ)\\p{L}*)?(?: (?:стати|новин)\\p{L}*)?',
  'žádn[ýéá](?: (?:předchozí|další|následující|starší|novější))?(?: (?:článek|články|příspěvek|příspěvky))?|žiadn[yea](?: (?:predchádzajúci|ďalší|nasledujúci))?(?: (?:článok|príspevok))?|nema(?: (?:prethodn|sljedeć|sledeć)\\p{L}*)?(?: (?:članka|članaka|objava|vesti|vijesti))?|ni(?: (?:prejšnj|naslednj)\\p{L}*)(?: (?:članka|objave))?',
  each(
    'ingen|inga|inget|intet',
    '(?: (?:föregående|tidigare|nästa|äldre|nyare|fler|forrige|tidligere|neste|næste|eldre|ældre|flere))?(?: (?:inlägg|artikel|artiklar|innlegg|indlæg|artikkel|artikler|nyheter|nyheder))?',
  ),
  'ei (?:edellistä|seuraavaa|aiempaa|aiempia|uudempia|vanhempia|lisää)(?: (?:artikkelia|artikkeleita|juttua|juttuja|kirjoitusta|kirjoituksia|julkaisua|uutista|uutisia))?|ei ole',
  'nincs(?: (?:előző|következő|több|régebbi|újabb|korábbi))?(?: (?:cikk|bejegyzés|hír|oldal))?|niciun(?: alt)? (?:articol|postare)(?: (?:anterior|următor))?|nu există(?: (?:alte )?(?:articole?|postări))?(?: (?:anterioare|următoare|anterior|următor))?',
  'κανένα|δεν υπάρχ(?:ει|ουν)(?: (?:άλλα|προηγούμεν[οα]|επόμεν[οα]))?(?: (?:άρθρο|άρθρα|ανάρτηση|αναρτήσεις))?|yok|bulunamadı',
  each('önceki|sonraki|daha eski|daha yeni', ' (?:yazı|haber|makale|içerik|konu|gönderi) (?:yok|bulunamadı|bulunmuyor|bulunmamaktadır)'),
  'لا يوجد(?: (?:مقال|مقالات|موضوع|خبر|أخبار))?(?: (?:سابقة?|تال(?:ي|ية)?|آخر|أخرى))?|لا توجد(?: (?:مقالات|مواضيع|أخبار))?(?: (?:سابقة|تالية|أخرى))?|لا شيء|غير متوفر|وجود ندارد|ندارد|موردی یافت نشد|אין(?: עוד)?(?: (?:כתבה|כתבות|פוסט|פוסטים|מאמר|מאמרים))?(?: (?:קוד(?:ם|מת|מים|מות)|הבאה?|נוספ(?:ים|ות)))?',
  'कोई (?:पिछला |पिछली |अगला |अगली |और )?(?:लेख |पोस्ट |खबर |समाचार )?नहीं(?: है| मिल[ाी])?|उपलब्ध नहीं(?: है)?|नहीं है|নেই',
  each('مطلب|نوشته|خبر|پست', ' (?:قبلی|بعدی) (?:وجود )?ندارد'),
  each('পূর্ববর্তী|পরবর্তী|আগের|পরের', ' (?:খবর|পোস্ট|সংবাদ|নিবন্ধ) নেই'),
  'tidak ada(?: (?:artikel|berita|pos|postingan))?(?: (?:sebelumnya|selanjutnya|berikutnya|lain(?:nya)?|lagi))?|không có(?: (?:bài viết|bài|tin))?(?: (?:trước|sau|nào|tiếp theo|khác))?|ไม่มี(?:แล้ว|บทความ|เรื่อง|โพสต์|ข่าว)?(?:ก่อนหน้า|ถัดไป|อื่น)?',
  each(
    '没有|沒有|无|無|暂无|暫無',
    '(?:更多|其他|其它|相关|相關)?(?:[上下前后後]一?[篇页頁条條则則个個章])?(?:数据|數據|内容|內容|文章|新闻|新聞|信息|資訊|资料|資料|记录|記錄)?[了啦]?',
  ),
  each(
    '已经是?|已經是?|已是?|这是|這是|是',
    '(?:第一|最后一?|最後一?|最新一?|最末一?|首|末|尾)[篇页頁条條则則个個章](?:文章|新闻|新聞)?了?',
  ),
  each('已经到|已經到|已到|到', '(?:头|頭|底|尾|最后|最後)(?:一[篇页頁])?了'),
  each('返回|回到', '(?:文章|新闻|新聞)?(?:列表|目录|目錄|首页|首頁|上级|上級|顶部|頂部|栏目|欄目)(?:页|頁)?'),
  '抱歉[,，]?(?:没有|沒有)了?|很抱歉[,，]?(?:没有|沒有)了?|文章列表|新闻列表|列表',
  each('前の|次の', '(?:記事|投稿|ページ|お知らせ|ニュース)[はが]?(?:ありません|ございません|ない|なし)(?:でした)?'),
  each('最初|最後|最新', 'の(?:記事|投稿)(?:です)?'),
  each('記事一覧|一覧', '[へに]?(?:戻る|もどる)?'),
  'なし|ありません|これ(?:以上|より)(?:古い|新しい|前の|次の|先の)?(?:記事|投稿)?は?ありません',
  each('이전|다음|더', ' ?(?:글|기사|게시물|게시글|포스트|뉴스)(?:이|가)? ?없(?:습니다|음|어요|다)'),
  each('첫|마지막|첫 번째', ' ?(?:글|기사|게시물|게시글)입니다'),
  '없음|없습니다|목록(?:으로|보기)?',
]);
const EDGES = /^[\s([（【「“"'<«‹←–—-]+|[\s)\]）】」”"'>»›→.。!！…~–—-]+$/gu;
const LONGEST = 60;

export function namesNone(text: string): boolean {
  return text.length <= LONGEST && NONE.test(lowered(text).replace(EDGES, ''));
}
