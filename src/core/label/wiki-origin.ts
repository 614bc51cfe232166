/** `From Tidewiki, the free encyclopedia`: what wikis print below each headline. */
const ORIGIN =
  /^(?:from|aus|un article de|de|da|uit|från|fra|z|origem ?:|материал из|матеріал з|出典:?|من) ?[^.,،:—–。]{2,40}(?:[,،]| [—–]| ?-) ?(?:(?:the|der|l['’]|la|a|de|den|det|wolnej) ?)?(?:free|freien|encyclopédie libre|enciclopedia lib(?:re|era)|enciclopédia livre|vrije|fria|frie|encyklopedii|свободной|вільної|الموسوعة الحرة)(?: \p{L}{4,20})?\.?$/iu;
/** What calls an encyclopedia free, which all of these lines have. */
const FREE = /free|frei|libre|libera|livre|vrije|fri[ae]|encyklopedii|свободной|вільної|الحرة/i;
/** What all of them begin with in ASCII. */
const FIRSTS = 'faudzoFAUDZO';
const LONGEST = 90;

/** Whether a line says no more than which wiki the page is of. */
export function isWikiOrigin(text: string): boolean {
  return text.length <= LONGEST && mayBegin(text) && FREE.test(text) && ORIGIN.test(text);
}

function mayBegin(text: string): boolean {
  return text.charCodeAt(0) >= 0x80 || FIRSTS.includes(text.charAt(0));
}
