/** What raised and lowered text becomes where letters of one height are all there is: `10⁶`, `H₂O`. */

const RAISED = forms('0123456789+-−–=()nixyzk', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱˣʸᶻᵏ');
const LOWERED = forms('0123456789+-−–=()ijkmnx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ᵢⱼₖₘₙₓ');

function forms(plain: string, own: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (character, at) => [character, own.charAt(at)]));
}

/** Longer text is set small for its looks. */
const LONGEST = 12;
/** Characters before it that are looked at. */
export const LOOK = 14;

const DIGIT = /\d/;
const SIGN = /[-+−–=]/;
const LETTER = /^\p{L}$/u;
const NUMBER_AT_END = /\d$/;
/** What a power or an index may stand at: a number, a bracket, a letter that is no part of a word. */
const OPERAND_AT_END = /(?:[\d)\]]|(?:^|[^\p{L}])\p{L})$/u;
/** A symbol of chemistry. */
const ION_AT_END = /(?:(?:^|[^\p{L}])\p{Lu}\p{Ll}?|[₀-₉)\]])$/u;
const PRICE_AT_END = /[$£€¥]\s?\d[\d,]{0,8}$/;
const POINT_AT_END = /\d[.,]$/;
const CENTS = /^\d\d$/;
const SLASH_AT_END = /[/⁄]$/;
const NUMERATOR_AT_END = /[⁰¹²³⁴-⁹][/⁄]$/;
const LIST = /^\d{1,3}(?: ?[,;] ?\d{1,3}){1,8}$/;

/**
 * @param text of a `sup` or `sub`
 * @param line the text before it in its line, or the last `LOOK` characters of it
 * @returns how it is written; as it stands where it is a word (`19th`), or begins its line
 */
export function raise(text: string, line: string, lowered: boolean): string {
  const before = line.slice(-LOOK);
  if (text === '' || text.length > LONGEST || before === '' || text.startsWith('[')) return text;
  if (CENTS.test(text) && !lowered) {
    if (PRICE_AT_END.test(before)) return `.${text}`;
    if (POINT_AT_END.test(before)) return text;
  }
  if (lowered && SLASH_AT_END.test(before) && !NUMERATOR_AT_END.test(before)) return text;
  const table = lowered ? LOWERED : RAISED;
  if (!isFormula(text, before)) return text;
  const own = Array.from(text.replaceAll(' ', ''), (character) => table.get(character));
  if (own.every((character) => character !== undefined)) return own.join('');
  if (!DIGIT.test(text)) return text;
  if (NUMBER_AT_END.test(before)) return `${lowered ? '_' : '^'}(${text})`;
  return LIST.test(text) ? Array.from(text, (character) => table.get(character) ?? character).join('') : text;
}

/** A number, a sign of a charge, a power such as `n - 1`; not the ending of a word or an ordinal. */
function isFormula(text: string, before: string): boolean {
  if (DIGIT.test(text)) return true;
  if (!SIGN.test(text)) return LETTER.test(text) && OPERAND_AT_END.test(before);
  return text.length === 1 ? ION_AT_END.test(before) : OPERAND_AT_END.test(before);
}

/** What notes are numbered by. */
const MARK = /^(?:\d{1,3}(?:[\s,;–-]{1,2}\d{1,3}){0,8}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})$/i;
const LONE_NUMBER = /^\d{1,2}$/;
/** Behind the end of a sentence or a clause no power stands; behind a number with a point may stand cents. */
const CLAUSE_AT_END = /(?:\p{L}[.!?…,;:]|\d{3}\.|[!?…。”"»])$/u;

/** What the markup says of a raised text. */
interface Marks {
  /** A link to a place on the page stands in it or around it. */
  readonly linked: boolean;
  /** It is called a reference. */
  readonly named: boolean;
}

/**
 * Whether a raised text is the bare mark of a note, which would change the word or the number before it. What begins a line is the note's
 * own mark; one in brackets (`[2]`) is set apart by these, and stays.
 */
export function isNoteReference(text: string, line: string, { linked, named }: Marks): boolean {
  if (text === '' || line === '') return false;
  if (linked || named) return MARK.test(text);
  return LONE_NUMBER.test(text) && CLAUSE_AT_END.test(line.slice(-LOOK));
}
