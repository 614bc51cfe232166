/** Lines that count readers, remarks or minutes, and lines that name a price. All are asked of lowered text. */

const LABELLED =
  /^(?:(?:views?|comments?|kommentare|replies|antworten|likes?|shares?|votes?|читать|просмотров|阅读数?|评论数?|点击|浏览|조회|추천|댓글) ?[:：(]? ?)?(none|[\d.,\s|•·/:k+()-]{1,24})/;
const MULTIPLES = ['', 'k', 'm', 'tys', 'mil', 'tsd', '万', '千'];
const UNITS: ReadonlySet<string> = new Set(
  `|view|views|read|reads|comment|comments|replies|answer|answers|member|members|follower|followers|subscriber|subscribers|vote|votes|share|shares|like|likes|point|points
  |posts|items|photo|photos|image|images|bilder|fotos|kb|mb|gb|min|min.|mins|minute|minutes|minuten|minuti|minuto|minutos|sek|sec|second|seconds|h|std|std.|read time
  |minuten lesezeit|min lesezeit|min. lesezeit|lesezeit|min de lecture|min. de lecture|minutes de lecture|min de lectura|min. de lectura|min lettura|kommentar|kommentare
  |reaktionen|antworten|aufrufe|commentaire|commentaires|vues|partages|comentario|comentarios|vistas|comentário|comentários|visualizações|commenti|reacties|komentarzy|komentarze
  |komentarz|yorum|görüntülenme|dk okuma|dakika|تعليق|تعليقات|مشاهدة|阅读|评论|浏览|回复|点赞|次|票|条评论|コメント|件|分|日間|週間|か月|カ月|ヶ月|時間|회|댓글|개|분
  |kommentarer|visninger|min läsning|min lesetid|minuuttia|kommenttia`
    .split('|')
    .map((unit) => unit.trim()),
);
const UNIT_FORMS = /^(?:(?:min\.?|minutes?)[ -]?read|(?:просмотр|комментари|перегляд)\p{L}*)$/u;
/** `12 comments Ada Byron`: a count, and who remarked last. */
const REMARKED = /^\d{1,6} (?:kommentare?|comments?|commentaires?|comentarios?|reacties|commenti)(?: [\p{L}.’'-]{1,20}){1,3}$/u;
const DIGIT_FIRST = /^\d/;

/** `1,204 views`, `Comments (3)`, `5 min read`: a figure and what it counts. */
export function isCount(small: string): boolean {
  const found = LABELLED.exec(small);
  const figure = found?.[1];
  if (found === null || figure === undefined) return false;
  if (DIGIT_FIRST.test(small) && REMARKED.test(small)) return true;
  const end = found[0].length;
  // What may be part of the figure may begin its unit as well: `3 k`, `2 kommentare`.
  for (let taken = figure === 'none' ? figure.length : 1; taken <= figure.length; taken++)
    if (isCounted(small.slice(end - figure.length + taken))) return true;
  return false;
}

function isCounted(rest: string): boolean {
  return isUnit(rest) || (rest.endsWith(')') && isUnit(rest.slice(0, -1)));
}

function isUnit(rest: string): boolean {
  return MULTIPLES.some((multiple) => {
    if (!rest.startsWith(multiple)) return false;
    const from = multiple.length + (rest.charAt(multiple.length) === ' ' ? 1 : 0);
    const unit = rest.slice(from);
    return (unit !== '' || from === multiple.length) && (UNITS.has(unit) || UNIT_FORMS.test(unit));
  });
}

const CURRENCY = /\p{Sc}|eur|usd|chf|rs|kr|zł|руб|tl|元|円|원/u;
const PRICE =
  /^[+-]?(?:[\p{L}. ]{1,14}[:：]? ?)?(?:(?:\p{Sc}|us\$|eur|usd|chf|rs\.?) ?\d[\d.,]*(?: ?-? ?(?:\p{Sc} ?\d[\d.,]*|each|inc\.? vat|ex\.? vat|incl\. mwst\.?|ttc|per \p{L}{1,10}|\/ ?\p{L}{1,10}|off|delivery|shipping))?|\d[\d.,]* ?(?:\p{Sc}|eur|usd|chf|kr\.?|zł|руб\.?|tl|元|円|원)(?: ?(?:each|inkl\. mwst\.?|ttc|\/ ?\p{L}{1,10}))?)$/u;

/** `From: £7.01`, `12,90 €`, `$5 off`. */
export function isPrice(small: string): boolean {
  return CURRENCY.test(small) && PRICE.test(small);
}
