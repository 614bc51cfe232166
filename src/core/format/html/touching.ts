import { isDigit, isLower, isUpper, isWide, isWord } from '../characters.js';
import type { OpenElement } from './open-element.js';
import { BLOCK } from './tags.js';

/** Text that touches what stands before it in its line. */
interface Touching {
  /** The last two characters of the line so far, and the text node that it ends in. */
  readonly line: string;
  readonly before: string;
  readonly text: string;
  /** The elements around the two texts, and the depth of the smallest one around both. */
  readonly last: OpenElement;
  readonly element: OpenElement;
  readonly lowest: number;
  /** Where the links around them lead to. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What goes on within a word, a formula or a program. */
const WITHIN: ReadonlySet<string> = new Set(
  'abbr bdo code del dfn ins kbd math pre q rb ruby s samp strike sub sup textarea tt u var wbr'.split(' '),
);
/** What may begin or end within a word for its looks alone. */
const LOOKS: ReadonlySet<string> = new Set('acronym b big cite em font i mark nobr small strong'.split(' '));

/** What kind of part an element makes of its text. */
type Part = 'link' | 'time' | 'part' | 'looks';

/** Elements between a text and the one around both that are looked through. */
const REACH = 12;

/**
 * Whether two texts that touch are words of their own: `<a>Ada Byron</a><span>Harbour News</span>`. Style sheets, which are not read, set
 * such parts apart. Asked only where one element ends and the next begins with nothing between; neither may be a piece of a word.
 */
export function standApart(touching: Touching): boolean {
  const { line, before, text, last, element, lowest } = touching;
  if (last.depth <= lowest || element.depth <= lowest) return false;
  if (isReplaced(last, element, lowest)) return true;
  const end = line.charCodeAt(line.length - 1);
  const start = text.charCodeAt(0);
  if (!mayStart(start) || !mayEnd(end) || (isUnspaced(end) && isUnspaced(start)) || (isStar(end) && isStar(start))) return false;
  const left = partOf(last, lowest);
  const right = partOf(element, lowest);
  if (left === null || right === null || isWithinWord(element, lowest)) return false;
  if (left === 'time' || right === 'time') return true;
  if (left === 'link' && right === 'link' && touching.from !== touching.to)
    return isBoundary(line, text) || !(isSliver(before) || isSliver(text));
  if (left === 'looks' && right === 'looks') return false;
  const linked = left === 'link' || right === 'link';
  const words = severalWords(before) || severalWords(text) || isStar(end) || isStar(start);
  if (isBoundary(line, text)) return words || (linked && left !== 'looks' && right !== 'looks');
  // `Ada Byron` and `in Quillhaven`: neither is a piece of the other's last word.
  return linked && left !== 'looks' && right !== 'looks' && severalWords(before) && text.indexOf(' ') > 1;
}

/** A letter or two that a link has lost to the next one: `Lake Powel`, `l`. */
function isSliver(text: string): boolean {
  const start = text.charCodeAt(0);
  return text.length <= (isLower(start) ? 2 : 1) && !isDigit(start) && !isUpper(start);
}

/** A word, stars of a rating, a price. */
function mayStart(code: number): boolean {
  return isWord(code) || isStar(code) || isCurrency(code);
}

function isCurrency(code: number): boolean {
  return '$£¥€₹'.includes(String.fromCharCode(code));
}

/** Not behind what opens or joins: `@name`, `(name`, `https://name`. */
function mayEnd(code: number): boolean {
  return isWord(code) || isStar(code) || '.!?…:;,)]”»"%*'.includes(String.fromCharCode(code));
}

function isStar(code: number): boolean {
  return code === 0x2605 || code === 0x2606;
}

/** Chinese, Japanese, and the scripts of South-East Asia. */
function isUnspaced(code: number): boolean {
  return isWide(code) || (code >= 0xe00 && code <= 0xeff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
}

/** The most telling of the elements around a text, up to the one at `lowest`; `null` where it is a piece of a word. */
function partOf(inner: OpenElement, lowest: number): Part | null {
  let part: Part = 'looks';
  let around: OpenElement | null = inner;
  for (let steps = 0; around !== null && around.depth > lowest; steps++) {
    const { name } = around.tag;
    if (WITHIN.has(name) || steps === REACH) return null;
    if (name === 'a') part = 'link';
    else if (name === 'time' && part !== 'link') part = 'time';
    else if (!LOOKS.has(name) && part === 'looks') part = 'part';
    around = around.parent;
  }
  return part;
}

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const PUT_IN: ReadonlySet<string> = new Set(['ins']);

/** `<del>12 crowns</del><ins>10 crowns</ins>`: one text in the place of another. */
function isReplaced(last: OpenElement, element: OpenElement, lowest: number): boolean {
  return (
    (standsIn(last, STRUCK, lowest) && standsIn(element, PUT_IN, lowest)) ||
    (standsIn(last, PUT_IN, lowest) && standsIn(element, STRUCK, lowest))
  );
}

function standsIn(inner: OpenElement, names: ReadonlySet<string>, lowest: number): boolean {
  let around: OpenElement | null = inner;
  for (let steps = 0; around !== null && around.depth > lowest && steps < REACH; steps++) {
    if (names.has(around.tag.name)) return true;
    around = around.parent;
  }
  return false;
}

/** Whether both texts stand in an element that is a word, or a program. */
function isWithinWord(inner: OpenElement, lowest: number): boolean {
  let around: OpenElement | null = inner;
  for (let steps = 0; around !== null && steps < REACH * 2; steps++) {
    if (around.depth <= lowest) {
      if (WITHIN.has(around.tag.name)) return true;
      if ((around.tag.bits & BLOCK) !== 0) return false;
    }
    around = around.parent;
  }
  return false;
}

/** `Sport` and `Umeå wins`: letters of two sorts meet, as they do within few words. */
function isBoundary(line: string, text: string): boolean {
  const end = line.charCodeAt(line.length - 1);
  const start = text.charCodeAt(0);
  if (isStar(end) || isStar(start)) return true;
  if (isCurrency(start)) return isWord(end) && isDigit(text.charCodeAt(1));
  if (!isUpper(start)) return false;
  if (isLower(end) || !isWord(end)) return true;
  const rises = isLower(text.charCodeAt(1));
  return rises && (isDigit(end) || (isUpper(end) && isUpper(line.charCodeAt(line.length - 2))));
}

function severalWords(text: string): boolean {
  return text.includes(' ');
}
