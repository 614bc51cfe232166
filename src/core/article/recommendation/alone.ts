import { takeCredits } from '../author/names.js';
import { isHeading as headsComments } from '../comment/headings.js';
import type { DateHabit } from '../date/dates.js';
import { readFooter } from '../tag/footers.js';
import { namesTopics } from '../tag/labels.js';
import { isCut } from '../text/ellipsis.js';
import { keyOf } from '../text/key.js';
import { lowered } from '../text/lowered.js';
import { hasWord } from '../text/normalise.js';
import { PhraseSet } from '../text/phrases.js';
import { isCount, isPrice } from './counts.js';
import { readDated } from './dates.js';
import { isNames } from './names.js';
import { isHeadingFirst, isHeadingOf, isPointer } from './openings.js';
import { isSinceLine } from './since.js';
import { nameKey, saidOnce, widthOf, wordsOf } from './text.js';
import { BY, CONTEXT, PICTURE_CREDIT, PICTURE_SOURCE, STAFF } from './words.js';

/**
 * What a line of a list says by itself. A `note` is no entry: date, author, count, button, credit; a `label` neither: a section of a paper.
 * `comments` heads comments on other articles. `dated`, `unsure` and `stamp` are a text with a date at one end, the longer the likelier a title.
 */
export type Alone = 'void' | 'heading' | 'comments' | 'note' | 'label' | 'text' | 'dated' | 'unsure' | 'stamp';

export interface Reading {
  readonly alone: Alone;
  /** Without a date at its ends. */
  readonly title: string;
  /** A date of publication and nothing else stands there. */
  readonly sure: boolean;
  /** What `keyOf` makes of the line; empty where nobody asked. */
  readonly key: string;
}

const BUTTON = new PhraseSet('teaserButton');
const HEADING_LINE = new PhraseSet('teaserHeading');
const COMMENT_HEADING = new PhraseSet('teaserCommentHeading');
const EMPTY_LIST = new PhraseSet('teaserEmpty');
const CATEGORY = new PhraseSet('teaserCategory');
const HEADINGS_OF_SECTION = new PhraseSet('recommendationHeading');
const HEADING_LEADS = new PhraseSet('recommendationLead');
/** `More pear recipes` heads a list; further down it may be a title. */
const MORE_OF = /^more \p{Ll}/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.[a-z]{2,12}$/u;
/** `banken-finanzen`, `feature`: a tag. */
const SLUG = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*$/u;
const SENTENCE_END = /[.。!！?？]["'”’»)]*$/u;
const COLON_END = /[:：]$/;
const PARTED = /[|•·]|, /;
const MOST_WORDS_OF_BIT = 3;
const DIGIT = /\d/;
/** `r/boats`: a part of a forum. */
const BOARD = /^[ru]\/[\w-]{2,30}$/;
/** `Boats & Transport category` */
const NAMED_CATEGORY = ' category';
const MOST_CATEGORY_WORDS = 6;
/** `par Le Phare`: an outlet with its article. */
const OUTLET = /^(?:par|por|by|door|di) (?:(?:Le|La|Les|El|Los|Il|De|Het|The) |L['’])\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/iu;
const OUTLET_CAPITALS = /^\S+(?: \p{Lu}\S*)+$/u;
const FIGURE = /^\d[\d.,]*\P{L}{0,2}$/u;
const FEWEST_FIGURES = 5;
/** As many as these have. */
const FIVE_DIGITS = /^\D*(?:\d\D*){5}/;
const LONGEST_HEADING = 50;
/** Of `Diskussion (14)`, below the last teaser. */
const LONGEST_COMMENTS = 30;
const LONGEST_NOTE = 90;
const MOST_WORDS_NAMED = 7;
const MOST_WORDS_AFTER_BY = 6;

const plain = (alone: Alone): Reading => ({ alone, title: '', sure: true, key: '' });
const VOID = plain('void');
const HEADING = plain('heading');
const NOTE = plain('note');
const LABEL = plain('label');

/** @param key What `keyOf` makes of a text: nothing, or what a button says. */
export function isButton(key: string): boolean {
  return key === '' || BUTTON.isWhole(key);
}

/** `opens`: nothing of the list stands above the line, and a title may stand below. */
export function readAlone(line: string, opens: boolean, habit: DateHabit): Reading {
  if (line.length < 2 || !hasWord(line)) return VOID;
  const text = saidOnce(line);
  const small = lowered(text);
  if ((isOneWord(text) && WEB_ADDRESS.test(text)) || readFooter(text) !== null) return NOTE;
  let whole = '';
  if (text.length <= LONGEST_NOTE) {
    whole = keyOf(text);
    const key = nameKey(whole);
    if (key.length < 2) return VOID;
    if (COMMENT_HEADING.isWhole(key)) return plain('comments');
    // `Read more` heads a list and ends a teaser.
    if (!opens && BUTTON.isWhole(key) && !COLON_END.test(text)) return NOTE;
    if (isHeading(text, small, key, opens)) return HEADING;
    if (CATEGORY.isWhole(key) || (isOneWord(text) && SLUG.test(text))) return LABEL;
    if (isNote(text, small, key)) return NOTE;
  }
  const dated = readDated(text, small, habit);
  if (dated === null) return { alone: 'text', title: text, sure: true, key: whole };
  if (dated.kind === 'stamp' && dated.title === '') return NOTE;
  return { alone: dated.kind === 'title' ? 'dated' : dated.kind, title: dated.title, sure: dated.sure, key: whole };
}

/** Most lines are more: what one without spaces may be is not asked of them. */
function isOneWord(text: string): boolean {
  return !text.includes(' ');
}

function isHeading(text: string, small: string, key: string, opens: boolean): boolean {
  if (HEADING_LINE.isWhole(key) || isHeadingOf(small)) return true;
  if (text.length > LONGEST_HEADING) return false;
  if (HEADINGS_OF_SECTION.isWhole(key)) return true;
  if (isCut(text)) return false;
  if (!opens || wordsOf(text) > 6 || SENTENCE_END.test(text)) return false;
  return MORE_OF.test(small) || isHeadingFirst(small) || HEADING_LEADS.isStart(text);
}

function isNote(text: string, small: string, key: string): boolean {
  const hasDigit = DIGIT.test(small);
  if (hasDigit && isFigures(text)) return true;
  if (BUTTON.isWhole(key) || EMPTY_LIST.isWhole(key) || isSinceLine(small)) return true;
  if (isOneWord(text) && (SITE.test(small) || BOARD.test(text))) return true;
  if ((hasDigit || small.endsWith('none')) && (isCount(small) || isPrice(small))) return true;
  if (CONTEXT.test(small) || (text.length <= LONGEST_COMMENTS && !text.endsWith('?') && headsComments(small))) return true;
  if (isPointer(small)) return true;
  if (text.startsWith('©') || namesTopics(text)) return true;
  const words = wordsOf(text);
  if (words <= MOST_WORDS_NAMED) {
    if (PICTURE_CREDIT.test(small) || PICTURE_SOURCE.test(small)) return true;
    if (small.endsWith(NAMED_CATEGORY) && words <= MOST_CATEGORY_WORDS) return true;
    if (COLON_END.test(text) && widthOf(text) <= LONGEST_HEADING) return true;
  }
  return isByline(text, small) || isStampOfBits(text, small);
}

/** `Insights | 7 min read`, `November 2025, 3 min read`: a count or a time and few words beside it. */
function isStampOfBits(text: string, small: string): boolean {
  if (text.length > LONGEST_HEADING || !PARTED.test(small)) return false;
  const bits = small.split(PARTED).map((bit) => bit.trim());
  return bits.some((bit) => isCount(bit) || isSinceLine(bit)) && bits.every((bit) => wordsOf(bit) <= MOST_WORDS_OF_BIT);
}

/** `9.4 mi 15.2 km • 49' up` */
function isFigures(text: string): boolean {
  if (!FIVE_DIGITS.test(text)) return false;
  const words = text.split(' ').filter(hasWord);
  if (words.length <= FEWEST_FIGURES) return false;
  const figures = words.filter((word) => FIGURE.test(word)).length;
  return figures >= FEWEST_FIGURES && figures * 3 >= words.length;
}

/** `By Ada Byron`, `von Dr. Ada Byron`, `byAda Byron`, `By oz`. Without a "By" a name alone may be a title. */
function isByline(text: string, small: string): boolean {
  const by = BY.exec(small)?.[0] ?? '';
  if (by === '' || by.length === text.length) return false;
  const name = text.slice(by.length);
  if (OUTLET_CAPITALS.test(text) && OUTLET.test(text)) return true;
  const glued = !/[\s:：]$/u.test(by);
  if (glued && !/^\p{Lu}/u.test(name)) return false;
  const says = small.startsWith('by') || /[:：] ?$/.test(by);
  // `Von Mäusen und Menschen`
  if (isNames(name, says || wordsOf(name) === 1) || STAFF.test(small.slice(by.length))) return true;
  return (
    wordsOf(name) <= MOST_WORDS_AFTER_BY &&
    text.length <= LONGEST_HEADING &&
    small.startsWith('by') &&
    !glued &&
    takeCredits(name).length > 0
  );
}
