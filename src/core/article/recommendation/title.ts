import { isCut, withoutEllipsis } from '../text/ellipsis.js';
import { lowered } from '../text/lowered.js';
import { withoutLeads } from './leads.js';
import { saidOnce } from './text.js';
import { LABEL_PREFIX, MORE, READ_TIME } from './words.js';

/** A `»` without a space behind it opens a quote. */
const BULLETS = /^(?:[·•■◆●○▪►▶▷◎★☆※→⇒>✓] ?|-{2,} ?|\* ?|[»›] )(?=\S)/u;
const ARROWS = new Set(' »›→⇒▸►>');
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };
const MOST_PREFIXES = 3;
/** Marks that stand behind what introduces a title, and brackets around it. */
const SEPARATED = /[:：|»>–—【〈《［[-]/;
const LONGEST_PREFIX = 60;
const LONGEST_MORE = 40;
/** An end of a sentence with more behind it. */
const STOPPED = /[.!?…。！？⋯][^.!?…。！？⋯]*\p{L}/u;
const LONGEST_TIME = 30;
const DIGIT = /\d/;

/** A headline as it stands in a list: without bullets, brackets around all of it, what introduces it, and a second time of it. */
export function cleanTitle(text: string): string {
  let title = text;
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const before = title;
    title = withoutLeads(withoutPrefix(withoutBullet(unwrapped(title))));
    if (title === before) break;
  }
  if (DIGIT.test(title.slice(-LONGEST_TIME))) title = title.slice(0, endOf(READ_TIME, title, LONGEST_TIME));
  // French quotes close with what is an arrow elsewhere.
  if (!title.includes('«')) title = withoutArrow(title);
  return saidOnce(title);
}

function withoutBullet(text: string): string {
  return isLetter(text.charCodeAt(0)) ? text : text.replace(BULLETS, '');
}

/** A plain letter: most titles begin with one, and neither bullets nor brackets do. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function withoutPrefix(text: string): string {
  const beginning = text.slice(0, LONGEST_PREFIX);
  return SEPARATED.test(beginning) ? text.slice(LABEL_PREFIX.exec(lowered(beginning))?.[0].length ?? 0) : text;
}

function withoutArrow(text: string): string {
  let end = text.length;
  while (end > 0 && ARROWS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** `(Related reading: The ferry at dawn.)` */
function unwrapped(text: string): string {
  if (isLetter(text.charCodeAt(0))) return text;
  const close = CLOSES[text.charAt(0)];
  if (close === undefined || !text.endsWith(close) || text.indexOf(close) !== text.length - 1) return text;
  return text
    .slice(1, -1)
    .trim()
    .replace(/(?<=[^.])\.$/, '');
}

/** `Ada Byron on `, before the title that she commented on. */
const COMMENTED = /^(?:\S+ ){1,5}?(?:on|bei|zu|auf|sur|dans|en|em|su|op|bij|к|на|до|sobre|για|la|på|til)(?: |: )(?=\S)/iu;
const LONGEST_COMMENTED = 200;

/** The title that a line of a list of comments names behind the commenter. */
export function withoutCommenter(text: string): string {
  return text.length > LONGEST_COMMENTED ? text : text.slice(COMMENTED.exec(text)?.[0].length ?? 0);
}

/** Where something begins that a text ends with, looked for among its last characters. */
function endOf(pattern: RegExp, text: string, most: number): number {
  const from = Math.max(0, text.length - most);
  return from + (pattern.exec(lowered(text.slice(from)))?.index ?? text.length - from);
}

/** Without the `Read more` behind an ellipsis or the end of a sentence. */
export function withoutMore(text: string): string {
  if (!STOPPED.test(text.slice(-LONGEST_MORE))) return text;
  const end = endOf(MORE, text, LONGEST_MORE);
  if (end === text.length) return text;
  const said = text.slice(0, end);
  return isCut(said) || /[.!?。！？]["'”’»)]*$/u.test(said) ? said : text;
}

/** Without the `Read more` behind whatever it says. */
export function withoutButton(text: string): string {
  return text.slice(0, endOf(MORE, text, LONGEST_MORE));
}

/** Whether a line is such a button and nothing else. */
export function isMore(text: string): boolean {
  return text.length <= LONGEST_MORE && MORE.exec(lowered(text))?.index === 0;
}

/** The text as records hold it, and whether an ellipsis said that more follows. */
export function withoutCut(text: string): { text: string; truncated: boolean } {
  const truncated = isCut(text);
  return { text: truncated ? withoutEllipsis(text) : text, truncated };
}
