import { lowered } from '../text/lowered.js';

/** What names a reading time, and stands alone at times. */
const NAME =
  /lesezeit|lesedauer|reading time|read time|tiempo de lectura|temps de lecture|durée de lecture|tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения|час читання|okuma süresi|doba čtení|lästid|læsetid|lesetid|lukuaika|timp de citire|olvasási idő|χρόνος ανάγνωσης|وقت القراءة|مدة القراءة|阅读时间|閱讀時間|読了時間|읽는 시간/;
/** Numbers of minutes and of words, before more is asked of them. */
const AMOUNTS = /\d ?[-–]?(?:min|мин|хв|dk|dakika|perc|λεπτά|word|wör|mots|pal|par|woord|słów|слов|ord |ord$|sanaa)/;
/** `3 min read`, `1,043 words` */
const COUNTED =
  /(?<!\p{L})(?:\d+(?:[.,]\d{3})? ?[-–]?(?:min(?:ute)?n?s?|mins?|minut[ioeay]?s?|minuter|minutter|minuuttia|мин(?:ут[аы]?)?|хв|dk|dakika|perc|λεπτά|words?|wörter|mots|palabras|palavras|parole|woorden|słów|слова?|ord|sanaa)(?!\p{L})\.?(?: read| reading time| lesezeit| lesedauer| de lecture| de lectura| de leitura| di lettura| leestijd| lezen| czytania| чтения| читання| okuma(?: süresi)?| čtení| läsning| lästid| læsning| lesetid| lukuaika| de citire| olvasás| ανάγνωσης)?)/gu;
/** `Lesedauer: 3 Min.`, `Время чтения 4 мин`, and those without a name. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:${NAME.source})[: ：]*(?:(?:ca\.|około|ok\.|约|約) ?)?(?:\d+(?:[-–]\d+)? ?(?:min(?:ut|uut)?\p{L}{0,4}(?!\p{L})\.?|мин(?:ут)?\p{L}?\.?|хв\p{L}*\.?|dk\.?|dakika|perc|λεπτά|دقائق|دقيقة|分钟|分鐘|分|분)?)?|${COUNTED.source}`,
  'gu',
);

/** A text in which reading times and counts of words have given way to separators. */
export function withoutReadingTimes(text: string): string {
  const small = lowered(text);
  const isNamed = NAME.test(small);
  if (!isNamed && !AMOUNTS.test(small)) return text;
  let kept = '';
  let from = 0;
  for (const match of small.matchAll(isNamed ? NAMED : COUNTED)) {
    kept += `${text.slice(from, match.index)} | `;
    from = match.index + match[0].length;
  }
  return kept + text.slice(from);
}
