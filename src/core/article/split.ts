import type { Kind } from '../section/index.js';
import type { Label, Line } from '../types.js';
import { isHeavyRule, isLightRule, isRule } from './block/separators.js';
import { findFeeds, isTelling } from './split/feeds.js';
import { findFeet } from './split/feet.js';
import { openerOf } from './split/openers.js';
import { findOpenings } from './split/openings.js';
import { hasSignedHeadline, isSigned } from './split/signed.js';

/** The lines of one article of a document, with their labels. */
export interface Part {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

/** Labels lines as a page of their own. */
export type LabelPage = (lines: readonly Line[]) => readonly Label[];

/** Less text is a box between rules or a teaser, not an article. */
const LEAST_BODY = 200;
/** One paragraph below a menu that stands again is of the menu. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TITLE = 12;
const LONGEST_TITLE = 300;
/** Lines of a page that may stand above its headline. */
const REACH = 6;
/** The same below the lines that open every page of a site: what differs from page to page there. */
const REACH_BELOW_MENU = 40;

/** Empty lines that hardly stand within an article. */
const WIDE_GAP = 3;

/** Kinds that stand behind an article and before the next one's headline. */
const TAIL: ReadonlySet<Kind> = new Set<Kind>(['recommendation', 'navigation', 'comment', 'tags', 'bio', 'legal', 'promotion']);

/**
 * Where another article may begin; `at` is its first line, and `head` how many lines are of the site's menu. Below a rule or a menu it must
 * prove to be one, below a form feed by a headline that tells something, and below a rule of a few signs or another page's foot be signed as the article above is.
 */
interface Cut {
  readonly at: number;
  readonly proof: 'sure' | 'headline' | 'telling' | 'signature';
  readonly head: number;
}

const FIRST: Cut = { at: 0, proof: 'sure', head: 0 };

/** Sums of text lengths before each line: of all lines, and of those that may be of an article's body; what is cut off is labelled anew. */
interface Sums {
  readonly text: readonly number[];
  readonly body: readonly number[];
}

/**
 * Cuts a dump of several articles into its articles; one part where it holds one. Never returns an empty list.
 * Seven signs count, each only with an article's worth of text on both sides: a rule with a new headline below (where the rule is a few
 * signs, with a byline or a date under the headline), `Title:`, `URL:` or `--- page 2 ---` lines that open each article, headlines that all stand twice,
 * the menu of the dump's top again with a new headline below, a form feed with a headline below, and a signed headline right below the notice that ends a page or below empty lines.
 * `read` labels each article anew, since what stands around a line means another thing on a page of its own.
 */
export function splitArticles(lines: readonly Line[], labels: readonly Label[], read: LabelPage): Part[] {
  const cuts = findCuts(lines, labels);
  if (cuts.length === 0) return [{ lines, labels }];
  const groups: Group[] = [];
  [FIRST, ...cuts].forEach((cut, index) => {
    const piece = new Piece(cut, lines.slice(cut.at, cuts[index]?.at ?? lines.length), read);
    const open = groups.at(-1);
    if (open === undefined || beginsArticle(piece, open)) groups.push(new Group(piece));
    else open.pieces.push(piece);
  });
  return groups.length === 1 ? [{ lines, labels }] : groups.map(({ pieces }) => join(pieces, read));
}

/** What lies between two cuts. It is labelled as a page of its own when that is first asked for: of most pages with a cut, one piece tells that it is none. */
class Piece implements Part {
  readonly proof: Cut['proof'];
  readonly head: number;
  #labels: readonly Label[] | null = null;

  constructor(
    { proof, head }: Cut,
    readonly lines: readonly Line[],
    private readonly read: LabelPage,
  ) {
    this.proof = proof;
    this.head = head;
  }

  get labels(): readonly Label[] {
    this.#labels ??= this.read(this.lines);
    return this.#labels;
  }
}

/** The pieces of one article. */
class Group {
  readonly pieces: Piece[];
  /** How many of them are counted. */
  #counted = 0;
  #body = 0;
  readonly #titles = new Set<string>();
  #signed: boolean | null = null;

  constructor(readonly first: Piece) {
    this.pieces = [first];
  }

  /** Whether the article has a byline. */
  get signed(): boolean {
    this.#signed ??= isSigned(this.first.labels, this.first.head);
    return this.#signed;
  }

  /** Characters of its body. */
  get body(): number {
    this.#count();
    return this.#body;
  }

  get titles(): ReadonlySet<string> {
    this.#count();
    return this.#titles;
  }

  #count(): void {
    for (const piece of this.pieces.slice(this.#counted)) {
      for (const [index, line] of piece.lines.entries()) {
        if (piece.labels[index]?.kind === 'title') this.#titles.add(line.text);
      }
      this.#body += lengthOf(piece);
    }
    this.#counted = this.pieces.length;
  }
}

/** Whether another article begins with a piece. What takes the fewest labels is asked first. */
function beginsArticle(piece: Piece, open: Group): boolean {
  const { proof, head } = piece;
  if (proof === 'sure') return true;
  if (proof === 'signature' && !(open.signed && isSigned(piece.labels, head))) return false;
  if (head > 0) {
    const [short, long] = open.first.lines.length < piece.lines.length ? [open.first, piece] : [piece, open.first];
    if (!holdsArticle(short, head) || !holdsArticle(long, head)) return false;
  }
  return open.body >= LEAST_BODY && opensArticle(piece, open.titles, head, proof === 'telling');
}

function join(group: readonly Part[], read: LabelPage): Part {
  const [only] = group;
  if (group.length === 1 && only !== undefined) return { lines: only.lines, labels: only.labels };
  const lines = group.flatMap((part) => part.lines);
  return { lines, labels: read(lines) };
}

/** What may be of the body: below a headline, the last paragraphs of a short text are easily taken for a biography. */
function mayBeBody(kind: Kind | undefined): boolean {
  return kind === 'body' || kind === 'bio';
}

function lengthOf({ lines, labels }: Part): number {
  return lines.reduce((sum, line, index) => sum + (mayBeBody(labels[index]?.kind) ? line.text.length : 0), 0);
}

/** A page of its own has a headline near its top, other than those above it, some body, and an article's worth of what may be of it. */
function opensArticle({ lines, labels }: Part, titles: ReadonlySet<string>, head: number, telling: boolean): boolean {
  const at = headlineFrom(labels, head, head > 0 ? REACH_BELOW_MENU : REACH);
  const title = lines[at];
  const below = lines[at + 1];
  // A line between two rules is the heading of a chapter.
  if (titles.size === 0 || title === undefined || below === undefined || titles.has(title.text) || isRule(below)) return false;
  if (telling && !isTelling(title.text)) return false;
  return !/[.:,;。：，；]$/.test(title.text) && labels.some(({ kind }) => kind === 'body') && lengthOf({ lines, labels }) >= LEAST_BODY;
}

/** Whether a page holds a headline and an article's worth of paragraphs below the `head` lines of its menu: menus stand twice on one page too. */
function holdsArticle({ lines, labels }: Part, head: number): boolean {
  const at = headlineFrom(labels, head, REACH_BELOW_MENU);
  if (at < 0) return false;
  const below = lines.filter((_, index) => index > at && labels[index]?.kind === 'body');
  return below.length >= LEAST_PARAGRAPHS && below.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_BODY;
}

/** Index of a headline among the first lines from `at`, above any body; -1 where there is none. */
function headlineFrom(labels: readonly Label[], at: number, reach = REACH): number {
  for (let i = at; i < at + reach && i < labels.length; i++) {
    const kind = labels[i]?.kind;
    if (kind === 'title') return i;
    if (kind === 'body' || (kind === 'recommendation' && reach === REACH) || kind === 'comment') return -1;
  }
  return -1;
}

/** Places with an article's worth of text on both sides, in order. */
function findCuts(lines: readonly Line[], labels: readonly Label[]): Cut[] {
  const doubled = isDoubled(lines, labels, 0);
  const opener = openerOf(lines[0]) ?? openerOf(lines[1]);
  const openings = new Map(findOpenings(lines).map(({ at, length }) => [at, length]));
  const feet = new Set(findFeet(lines, labels));
  const feeds = findFeeds(lines, labels);
  const parted = doubled || opener !== null || openings.size > 0 || feet.size > 0 || feeds.size > 0;
  if (!parted && !lines.some((line) => line.gap >= WIDE_GAP || isRule(line) || isLightRule(line) || isHeavyRule(line))) return [];
  const sums = sumLengths(lines, labels);
  const cuts: Cut[] = [];
  let from = 0;
  const titles = new Set<string>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (labels[at - 1]?.kind === 'title') titles.add(lines[at - 1]?.text ?? '');
    if (line === undefined || between(sums.text, from, at) < LEAST_BODY) continue;
    const body = between(sums.body, from, at) >= LEAST_BODY;
    const opened = opener !== null && openerOf(line) === opener;
    const sure = body && (opened || (doubled && isDoubledBelow(lines, labels, at)));
    const head = sure ? undefined : openings.get(at);
    const heavy = !sure && head === undefined && isHeavyRule(line);
    const fed = !sure && head === undefined && feeds.has(at);
    const open = sure || heavy || fed || head !== undefined;
    // Asterisks and dashes are drawn between the scenes of a story too: the page as a whole must show headlines above and below.
    const headed = !open && body && titles.size > 0 && isRule(line) && hasNewHeadline(lines, labels, at + 1, titles);
    const foot = !open && !headed && body && feet.has(at);
    const far = !open && !headed && !foot && body && line.gap >= WIDE_GAP && hasSignedHeadline(lines, labels, at);
    const signed = foot || far || (!open && !headed && body && isLightRule(line) && hasSignedHeadline(lines, labels, at + 1));
    if (!open && !headed && !signed) continue;
    const start = sure || foot || far || fed || head !== undefined ? at : at + 1;
    // No physical line is of two articles.
    if ((lines[start]?.first ?? 0) <= (lines[start - 1]?.last ?? 0)) continue;
    if (between(heavy || fed || head !== undefined ? sums.text : sums.body, start, lines.length) < LEAST_BODY) continue;
    cuts.push({ at: start, proof: sure ? 'sure' : signed ? 'signature' : fed ? 'telling' : 'headline', head: head ?? 0 });
    from = start;
    // The page as a whole may not show the headline below a few signs.
    if (!signed) titles.clear();
  }
  return cuts;
}

function hasNewHeadline(lines: readonly Line[], labels: readonly Label[], at: number, titles: ReadonlySet<string>): boolean {
  const title = lines[headlineFrom(labels, at)];
  return title !== undefined && !titles.has(title.text);
}

function sumLengths(lines: readonly Line[], labels: readonly Label[]): Sums {
  const text = [0];
  const body = [0];
  lines.forEach((line, index) => {
    const { length } = line.text;
    text.push((text[index] ?? 0) + length);
    body.push((body[index] ?? 0) + (mayBeBody(labels[index]?.kind) ? length : 0));
  });
  return { text, body };
}

/** The sum over the lines from `from` up to, not including, `to`. */
function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** A headline that stands twice in a row, as the first article's did. */
function isDoubled(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length < LEAST_TITLE || text.length > LONGEST_TITLE || lines[at + 1]?.text !== text) return false;
  const kind = labels[at]?.kind;
  const above = labels[at - 1]?.kind;
  const stands = kind === 'title' || ((kind === 'body' || kind === 'recommendation') && above !== 'body');
  return stands && lines[at + 2]?.text !== text;
}

/** What stands above is the tail of the article before it, or its body. */
function isDoubledBelow(lines: readonly Line[], labels: readonly Label[], at: number): boolean {
  const above = labels[at - 1]?.kind;
  return above !== undefined && (TAIL.has(above) || above === 'body') && isDoubled(lines, labels, at);
}
