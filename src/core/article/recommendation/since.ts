/** When, counted from now: `3 hours ago`, `gestern, 14:05 Uhr`. All is asked of lowered text. */

/** What stands in a text where the pattern may match, and the pattern: each language by itself, so that few are compiled and asked. */
const FORMS: readonly (readonly [sign: string | RegExp, pattern: RegExp])[] = [
  ['ago', /\b(?:\d{1,3}|an?|one|a few|few) ?(?:s|m|h|d|w|secs?|mins?|minutes?|hours?|hrs?|days?|weeks?) ago/u],
  ['vor ', /\bvor (?:\d{1,3}|einem|einer|wenigen) (?:sekunden|minuten?|min\b\.?|std\b\.?|stunden?|tag(?:en)?|wochen?)/u],
  ['il y a ', /\bil y a (?:\d{1,3}|une?) (?:min\p{L}*|heures?|h|jours?|semaines?)\b/u],
  ['hace ', /\bhace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?)\b/u],
  ['há ', /\bhá (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?)\b/u],
  [
    /\d.* (?:fa|atrás|geleden|temu|назад|тому|önce|siden|sedan|sitten|lalu|trước|पहले)/,
    // Years and months are left out: titles speak of what was twenty years ago.
    /\b\d{1,3} (?!an[sno]|jaar|maand|mes|lat|rok|mies|лет|год|мес|ро[кц]|місяц|yıl|ay |år|mån|vuo|tahun|bulan|năm|tháng|साल)\p{L}{1,8}\.? (?:fa|atrás|geleden|temu|назад|тому|önce|siden|sedan|sitten|lalu|trước|पहले)(?!\p{L})/u,
  ],
  ['قبل', /قبل (?:\d{1,3} )?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام|دقيقتين|ساعتين|يومين|أسبوع)/u],
  ['منذ', /منذ (?:\d{1,3} )?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام|دقيقتين|ساعتين|يومين|أسبوع)/u],
  ['前', /\d{1,3} ?(?:分钟|分鐘|小时|小時|天|周)前|\d{1,3} ?(?:時間|日|分|週間)前/u],
  ['전', /\d{1,3} ?(?:시간|분|일|주) ?전/u],
  ['ที่แล้ว', /\d{1,3} ?(?:ชั่วโมง|นาที|วัน)ที่แล้ว/u],
  // At the end of the line.
  [
    /\S/,
    /(?:^|[|•·,-] ?)(?:\d{1,2} ?[hdmw]|yesterday|today|just now|gestern|heute|hier|ayer|hoy|ontem|hoje|ieri|oggi|wczoraj|dzisiaj|dziś|вчера|сегодня|вчора|сьогодні|dün|bugün|أمس|اليوم|今天|昨天|昨日|今日|어제|오늘|igår|idag|i går|i dag|eilen|tänään)(?:,? (?:at |um |à |a las |в )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| uhr)?)?$/u,
  ],
];

/** Places of the first such words of a text. */
export function findSince(small: string): { start: number; end: number } | null {
  let first: RegExpExecArray | null = null;
  for (const [sign, pattern] of FORMS) {
    const stands = typeof sign === 'string' ? small.includes(sign) : sign.test(small);
    const found = stands ? pattern.exec(small) : null;
    if (found !== null && (first === null || found.index < first.index)) first = found;
  }
  return first === null ? null : { start: first.index, end: first.index + first[0].length };
}

const LINE =
  /^[•·|(]? ?(?:posted |updated |published |aktualisiert |veröffentlicht )?(?:(?:\d{1,3}|an?|one|few|a few|last) (?:weeks?|months?|years?)(?: ago)?|vor .{1,20}|il y a .{1,20}|hace .{1,20}|há .{1,20}|\d{1,3} .{1,12} (?:fa|atrás|geleden|temu|назад|тому|önce|siden|sedan|sitten|lalu|trước|पहले)|(?:قبل|منذ) .{1,20}|\d{1,3} ?(?:个月|個月|年|か月|ヶ月|개월)(?:以)? ?(?:前|전))[)]?$/u;

/** `le 07/04 à 21:03`, `最終更新：11/7(火) 10:12`: a day without its year, and a time of day. */
const DAY_AND_TIME =
  /^(?:(?:le|am|el|il|em|on|den|updated|published|最終更新|更新|公開|配信|掲載|最后更新|입력|수정) ?[:：]? ?)?\d{1,2}[./-]\d{1,2}\.?(?: ?\([^\d()]{1,3}\))?,? ?(?:[-–·|] |à |um |a las |às |alle |at |om |kl\.? )?\d{1,2}[:h.]\d{2}(?: ?uhr| ?[ap]\.?m\.?| ?更新| ?配信)?$/u;
const DIGIT = /\d/;
/** What `LINE` begins with, and more characters than it takes. */
const BEGINNINGS = '•·|( puavoflih0123456789قم';
const LONGEST_LINE = 70;

/** The same as a whole line, years and months too. */
export function isSinceLine(small: string): boolean {
  if (small.length <= LONGEST_LINE && BEGINNINGS.includes(small.charAt(0)) && LINE.test(small)) return true;
  return DIGIT.test(small) && DAY_AND_TIME.test(small);
}
