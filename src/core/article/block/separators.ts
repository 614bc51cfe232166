import type { Line } from '../../types.js';

/** A line of signs alone, as long as people draw one between documents. */
const RULE = /^(?:={5,}|-{5,}|_{5,}|\*{5,}|#{5,}|~{5,}|\+{5,}|[-=*#] ?(?:[-=*#] ){4,}[-=*#]|—{3,}|─{5,}|═{5,})$/;
/** Three signs or more, as people draw them between the scenes of a story, and some between documents. */
const LIGHT_RULE = /^(?:([-_*~+=#—–─·•])(?: ?\1){2,}|⁂)$/u;
/** What data sets of texts have between two of them. */
const END_MARK = /^(?:<\|(?:endoftext|end_of_text|eot_id)\|>|<\/s>|\[SEP\]|\[EOS\]|<\/doc>)$/i;
/** Signs alone that part what stands above from what stands below; one of `+` and `=` may be a sum, and stars are grades. */
const DRAWN = /^(?:[-_*~+=—–―─━═·•#§◆◇◊❖❦❧☙⁂⁎※✦✧ ]{2,200}|[-_*~—–―─·•#§◆◇◊❖❦❧☙⁂⁎※✦✧])$/;
const PAGE_NUMBER = /^[-–—] \d{1,4} [-–—]$/;
/** `--- page 2 of 9 ---`, `===== https://example.com/a =====` */
const NAMED_RULE = /^[-=*#~_+<>─═—]{3,} ?[^-=*#~_+<>─═—\s].{0,198}[-=*#~_+<>─═—]{3,}$/;
/** Those of ASCII that rules are drawn with, by their codes. */
const ASCII_SIGNS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (' #*+-<=>_~'.includes(String.fromCharCode(code)) ? 1 : 0));
const LONGEST = 200;
/** Of a page of typewritten text. */
const WIDTH = 80;

/** Whether a line may be drawn between two documents, and says nothing itself. */
export function isRule(line: Line): boolean {
  return line.text.length >= 3 && line.text.length <= LONGEST && isSign(line.text.charCodeAt(0)) && RULE.test(line.text);
}

/** Whether a text is drawn between the parts of an article, and says nothing; a number between two dashes is that of a page. */
export function isDrawn(text: string): boolean {
  return isSign(text.charCodeAt(0)) && (DRAWN.test(text) || PAGE_NUMBER.test(text));
}

/** Whether a line is drawn within articles as often as between them. Of a rule in Markdown no text is left, as of a short image. */
export function isLightRule({ text, start, end, element }: Line): boolean {
  if (text === '') return element === null && end - start >= 3 && end - start <= WIDTH;
  return text.length <= LONGEST && isSign(text.charCodeAt(0)) && LIGHT_RULE.test(text);
}

/** A rule or a mark that hardly ever stands within an article. */
export function isHeavyRule(line: Line): boolean {
  const first = line.text.charAt(0);
  if (first === '<' || first === '[') return line.text.length < LONGEST && END_MARK.test(line.text);
  return (first === '=' || first === '═' || first === '#') && isRule(line);
}

/** Words between two rules on one line. */
export function isNamedRule(text: string): boolean {
  return isSign(text.charCodeAt(0)) && NAMED_RULE.test(text);
}

/** Whether one of the rules above may begin with a character. */
function isSign(code: number): boolean {
  if (code < 128) return ASCII_SIGNS[code] === 1;
  return code === 0xa7 || code === 0xb7 || (code >= 0x2000 && code < 0x2800);
}
