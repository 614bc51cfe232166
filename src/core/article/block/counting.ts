/** Figures and alphabets that people count with. */

/** The zero of each script's figures. */
const ZEROS = '0٠۰०০੦૦୦௦౦೦൦๐໐၀០０';
export const DIGIT = `[${[...ZEROS].map((zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join('')}]`;

/** The figure that a code unit is in some script; -1 where it is none. */
export function figureOf(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (let at = 1; at < ZEROS.length; at++) {
    const figure = code - ZEROS.charCodeAt(at);
    if (figure >= 0 && figure <= 9) return figure;
  }
  return -1;
}

/** The number that figures of any script write. */
export function numberOf(figures: string): number {
  let number = 0;
  for (let at = 0; at < figures.length; at++) number = number * 10 + figureOf(figures.charCodeAt(at));
  return number;
}

const IDEOGRAPHS = '一二三四五六七八九十';
export const IDEOGRAPHIC = `[${IDEOGRAPHS}]{1,3}`;

/** `三` is 3, `十二` 12, `二十` 20, `二十一` 21. */
export function ideographicNumber(text: string): number {
  const ten = text.indexOf('十');
  const value = (part: string): number => IDEOGRAPHS.indexOf(part) + 1;
  if (ten === -1) return text.length === 1 ? value(text) : Number.NaN;
  const tens = ten === 0 ? 1 : value(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : value(text.slice(ten + 1));
  return tens * 10 + ones;
}

/** Letters as lists count with them: rare ones are left out, and some languages have two orders. */
export const ALPHABETS: readonly string[] = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдежзийклмнопрстуфхцчшщ',
  'абвгґдеєжзиіїйклмнопрст',
  'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
  'أبجدهوزحطيكلمنسعفصقرشت',
  'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  'कखगघङचछजझञटठडढणतथदधन',
  'কখগঘঙচছজঝঞটঠডঢণ',
  'アイウエオカキクケコサシスセソタチツテト',
  'イロハニホヘトチリヌルヲ',
  '가나다라마바사아자차카타파하',
  '甲乙丙丁戊己庚辛壬癸',
];

/** As many as the letters, and longer than lists are. */
export const ROMAN: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Numbers in a circle, in brackets or with a point that are one character each, in order: `①`, `⑴`, `⒈`, `❶`, `㈠`, `Ⅳ`. */
export function isNumberSign(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2160 && code <= 0x217b) ||
    (code >= 0x2776 && code <= 0x2793) ||
    (code >= 0x3220 && code <= 0x3229) ||
    (code >= 0x3280 && code <= 0x3289)
  );
}
