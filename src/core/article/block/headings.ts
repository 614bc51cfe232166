/** Headings among the body's lines that nothing marks as such: short lines without a full stop, told by what stands around them. */

import type { PageLine } from '../page.js';
import { lastOfKey } from '../text/key.js';
import { hasBullet } from './lists.js';
import { isTerm } from './markup.js';
import { countsOn, isOrdinal, ordinalOf } from './ordinals.js';
import { isDrawn } from './separators.js';

const NOTE = '(?:\\[\\d{1,3}\\]|[¹²³⁴-⁹⁰])*';
const SENTENCE_END = new RegExp(`[.!?…。！？:;,，；：][)"'”“’»]*${NOTE}$`, 'u');
const HEADING_END = new RegExp(`[.!…。！:;,，；：–—-]["'”“’»)\\]]*${NOTE}$`, 'u');
const LONGEST = 90;
const MOST_WORDS = 14;
/** Of languages written without spaces, whose headings hold no full stop either. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_IDEOGRAPHS = 40;
const BEGINNING = /^["'“„«¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u;
/** `"No," he said`: a heading may be quoted, but says not who speaks. */
const SPEECH = /^["“„«][^"“”„«»]{0,80}(?:,["“”»] \p{L}|[!?.…]["“”»] \p{Ll})/u;
/** `Price: 45 euros` states something of what stands above; behind more words a number is part of a title. */
const STATED = /^[^\d:：]{1,14}[:：] ?[\d$€£¥]/;
/** A line of this many characters is a paragraph, whatever it ends in. */
const PARAGRAPH = 100;

/** Above a list. */
const LONGEST_ABOVE_LIST = 60;
const MOST_WORDS_ABOVE_LIST = 8;
/** `250 g of lentils`, `½ onion`; a number with its unit is a cell of a table. */
const QUANTITY = /^[\d½⅓⅔¼¾⅛][^.!?。]{0,30} \p{L}{3}[^.!?。]{0,60}$/u;

/** A mark is a sign or a number, or has a bracket behind its letters. */
const MAY_BE_MARKED = /^(?:[^A-Za-z]|[a-z]{1,5}[)）]|[A-Z][)）])/;

/** A line drawn under a heading, as in typewritten text. */
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/;
/** As people meet the length of the text by eye. */
const UNDERLINE_SLACK = 2;

/** The number of a page, and the time of an entry in a live report. */
const NUMBER_OR_TIME = /^(?:\d{1,3}|\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|Uhr))?)$/i;

function isHeadingText({ text }: PageLine): boolean {
  if (NUMBER_OR_TIME.test(text)) return false;
  if (text.length > LONGEST || (!endsInWord(text) && HEADING_END.test(text)) || hasMoreWords(text, MOST_WORDS)) return false;
  if (IDEOGRAPHS.test(text) && (text.length > LONGEST_IDEOGRAPHS || text.includes('。'))) return false;
  return BEGINNING.test(text) && !SPEECH.test(text) && !STATED.test(text);
}

/** Whether a text ends with a letter or a figure of ASCII: with no sign, no closing bracket and no number of a note. */
function endsInWord(text: string): boolean {
  return lastOfKey(text, text.length) !== 0;
}

function endsSentence(text: string): boolean {
  return !endsInWord(text) && SENTENCE_END.test(text);
}

/** Whether a text has more words than `most`, parted by a space each. */
function hasMoreWords(text: string, most: number): boolean {
  let at = -1;
  for (let words = 0; words < most; words++) {
    at = text.indexOf(' ', at + 1);
    if (at === -1) return false;
  }
  return true;
}

/**
 * A short line without a full stop that stands before a paragraph or a list, where the text around it has full stops. Behind `With best wishes,` a name
 * signs a letter.
 */
export function isBareHeading(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  const below = neighbour(lines, at, 1);
  if (line === undefined || below === undefined || line.length > LONGEST || isNoteNumber(line)) return false;
  const list = line.line.element === null && isAboveList(lines, at);
  if (!(list || (below.line.role === 'plain' && isParagraphBelow(line, below))) || !isHeadingText(line)) return false;
  const above = neighbour(lines, at, -1);
  if (above?.text.endsWith(',') && above.length <= LONGEST_ABOVE_LIST) return false;
  if (
    above !== undefined &&
    above.length < PARAGRAPH &&
    !endsSentence(above.text) &&
    !(list && endsList(lines, at)) &&
    !endsStanza(lines, at)
  )
    return false;
  return !isTerm(line.line);
}

/** A number that leads back to the place that its note is for. */
function isNoteNumber({ line, text }: PageLine): boolean {
  return line.linked >= text.length && /^\[?\d{1,3}[\].]?$/.test(text);
}

/** The next line but those that are drawn between parts of the text: a dash alone, or a line under the head of a table, is not. */
function neighbour(lines: readonly PageLine[], from: number, step: 1 | -1): PageLine | undefined {
  let at = from + step;
  for (let line = lines[at]; line !== undefined && line.length > 2 && line.line.gap > 0 && isDrawn(line.text); line = lines[at]) at += step;
  return lines[at];
}

function isParagraphBelow(line: PageLine, below: PageLine): boolean {
  return below.length >= PARAGRAPH || (below.length > line.length + 10 && endsSentence(below.text));
}

/** `Ingredients` above two items or two quantities. */
function isAboveList(lines: readonly PageLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.length > LONGEST_ABOVE_LIST) return false;
  const isAbove = isItem(lines[at + 1])
    ? isOneList(lines[at + 1], lines[at + 2])
    : areQuantities(lines[at + 1], lines[at + 2]) && !QUANTITY.test(line.text);
  return isAbove && !hasMoreWords(line.text, MOST_WORDS_ABOVE_LIST);
}

function isItem(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    (line.line.role === 'item' ||
      (line.line.role === 'plain' && MAY_BE_MARKED.test(line.text) && (hasBullet(line.text) || isOrdinal(line.text))))
  );
}

function isOneList(one: PageLine | undefined, other: PageLine | undefined): boolean {
  if (one === undefined || other === undefined || other.index !== one.index + 1 || !isItem(other)) return false;
  return one.line.role === 'item' || hasBullet(one.text) ? one.line.role === other.line.role : countsOn(one.text, other.text);
}

function areQuantities(one: PageLine | undefined, other: PageLine | undefined): boolean {
  if (one === undefined || other === undefined || other.line.gap > 0 || other.index !== one.index + 1) return false;
  return mayBeQuantity(one.text) && QUANTITY.test(one.text) && QUANTITY.test(other.text);
}

/** Whether a text begins with a figure or a fraction. */
function mayBeQuantity(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || code > 0x7f;
}

/** Whether a list, a heading or a statement such as `Serves: 4` ends above, with a blank line behind it. */
function endsList(lines: readonly PageLine[], at: number): boolean {
  const above = lines[at - 1];
  if ((lines[at]?.line.gap ?? 0) === 0 || above === undefined) return false;
  return above.line.role === 'heading' || STATED.test(above.text) || isItem(above) || areQuantities(lines[at - 2], above);
}

/** Whether lines that stand close together end above, as verse and addresses do, with a blank line behind them. */
function endsStanza(lines: readonly PageLine[], at: number): boolean {
  const [line, above, before] = [lines[at], lines[at - 1], lines[at - 2]];
  if (line === undefined || above === undefined || before === undefined || before.length >= PARAGRAPH) return false;
  return line.line.gap > 0 && above.line.gap === 0 && above.line.element === null && above.index === before.index + 1;
}

/**
 * The lines that are numbered like a heading of the same series: `2. The old quay`, where `1. The new fees` stands above a paragraph
 * and reads as a heading.
 * @param isAlone whether the line is no item of a list
 */
export function numberedHeadings(lines: readonly PageLine[], isAlone: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let series: number[] = [];
  const end = (): void => {
    if (series.length > 1 && series.some((at) => isBareHeading(lines, at))) for (const at of series) found.add(at);
    series = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.line.role !== 'plain' || ordinalOf(line.text) === null || line.caption || !isAlone(at)) continue;
    const last = lines[series[series.length - 1] ?? -1];
    if (last !== undefined && !countsOn(last.text, line.text)) end();
    if (!isHeadingText(line) || at === lines.length - 1 || isTerm(line.line)) end();
    else series.push(at);
  }
  end();
  return found;
}

/** Whether a line is drawn under another, which makes that a heading. Without a blank line behind it, it is drawn under the head of a table. */
export function isUnderlined(line: PageLine, below: PageLine, behind: PageLine | undefined): boolean {
  if (below.line.gap > 0 || below.line.element !== null || !isLineDrawn(below.text) || behind?.line.gap === 0) return false;
  if (line.line.role !== 'plain' || line.line.first !== line.line.last || line.length > LONGEST || isDrawn(line.text)) return false;
  return Math.abs(line.length - below.length) <= UNDERLINE_SLACK || (line.line.gap > 0 && isHeadingText(line));
}

function isLineDrawn(text: string): boolean {
  const first = text.charAt(0);
  return (first === '=' || first === '-' || first === '~' || first === '^') && UNDERLINE.test(text);
}
