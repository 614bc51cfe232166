import { KINDS } from '../../section/index.js';
import type { Page, PageLine } from '../page.js';
import type { SiteEvidence } from '../site/name.js';
import { keyOf } from '../text/normalise.js';
import type { Candidate } from './candidates.js';
import { kindNumber, MUCH, SIZES } from './kinds.js';
import { TitleMarkup } from './markup.js';
import { describePlace } from './place.js';
import { describeRepeats, SHORTEST_PART } from './repeats.js';
import { describeShape } from './shape.js';
import type { Address } from './slug.js';
import { type Emit, Feature, Range } from './table.js';
import { contentWords, countsOf } from './words.js';

/** Lines of something else that a run of body may hold: a caption, an advertisement. */
const GAP = 4;
/** Characters of a body that is no stub. */
const LITTLE = 1500;

const FINE = new Range([0.003, 0.01, 0.03, 0.06, 0.12, 0.25, 0.45, 0.65, 0.8, 0.9, 0.96, 0.985]);
const RANKS = new Range([0, 1, 2, 4, 8]);
const BEHIND_STEPS = new Range([0, 0.05, 0.2, 0.5, 0.8]);
const IN_TEXT_STEPS = new Range([0.01, 0.34, 0.6, 0.8, 0.999]);
const OFTEN_STEPS = new Range([0.01, 0.2, 0.4, 0.6, 0.999]);
const BEST_STEPS = new Range([0.02, 0.1, 0.15, 0.3, 0.4, 0.6, 0.7, 0.9]);
const NONE_LIKENESS = new Range([0.4, 0.7, 0.95]);
const LIKENESS = new Range([0.2, 0.4, 0.55, 0.7, 0.85, 0.999]);
const ROUGH = new Range([0.4, 0.7, 0.999]);
const KNOWN = new Range([0.01, 0.3, 0.6, 0.999]);
const LESS = new Range([0.001, 0.1, 0.3, 0.6]);
const LONGEST_STEPS = new Range([1, 3, 5]);
const KINDS_OR_STATED = [...KINDS, 'stated'];
const STATED = KINDS.length;
const SOME = ['one', 'few', 'many'] as const;
/** Parts of an address by their number of words. */
const PARTS = ['word', 'pair', 'fair', 'long'] as const;
const PLACES = ['0', '1', '2'] as const;
const ECHO_STEPS = new Range([1, 2, 4]);
const FIRST_STEPS = new Range([0.01, 0.3, 0.6, 0.8, 0.999]);
const MOST_ECHOES = 12;

/** Of the page: true of all its candidates, so that what else is told of them can be asked for in its light. */
const BODY = new Feature('body ', SIZES);
const BEST = new Feature('best probability ', BEST_STEPS);

const ECHOES = new Feature('within other lines ', ECHO_STEPS);
const FIRST_LIKE = new Feature('likeness to the first line ', FIRST_STEPS);
const PROBABILITY = new Feature('probability ', FINE);
const KIND = new Feature('kind ', KINDS_OR_STATED);
const RANK = new Feature('probability rank ', RANKS);
const BEHIND = new Feature('behind the likeliest by ', BEHIND_STEPS);
const TWICE = new Feature('labelled title twice');
const IN_TEXT = new Feature(SOME, ' words, in the text ', IN_TEXT_STEPS);
const OFTEN = new Feature(SOME, ' words, often in the text ', OFTEN_STEPS);
const IS_SITE = new Feature('is the site');
const NONE = new Feature('none');
const NONE_LIKEST = new Feature('none, best likeness ', NONE_LIKENESS);
const NONE_STATED = new Feature('none, but stated');
const NO_ADDRESS = new Feature('no address');
const UNLIKE = new Feature('unlike the address');
const LIKE = new Feature('likeness ', LIKENESS, ' to ', PARTS);
const LIKE_PLACE = new Feature('likeness ', ROUGH, ' to part ', PLACES);
const LONGEST_PART = new Feature('longest part of the address ', LONGEST_STEPS);
const LIKEST = new Feature('likest to the address, ', PARTS);
const IN_ADDRESS = new Feature('words in the address ', KNOWN);
const LESS_LIKE = new Feature('less like the address by ', LESS);

/** What the candidates of a page are measured against. */
export class TitleContext {
  /** First line of the run of body that holds the most text; -1 without a body. */
  readonly core: number;
  /** How much body there is, a place in `SIZES`: many pages that are no articles have little. */
  private readonly size: number;
  readonly firstLine: PageLine | undefined;
  readonly firstKey: string;
  readonly nearest: Candidate | undefined;
  /** Candidates that say what the site is called. */
  readonly owners: ReadonlySet<Candidate>;
  /** Words in the longest part of the address. */
  private readonly longest: number;
  /** The best probability and likeness of any candidate. */
  private readonly probable: number;
  private readonly likest: number;
  /** Place of a line among the candidates by falling probability. */
  private readonly ranks = new Map<PageLine | null, number>();
  private readonly markup: TitleMarkup;
  /** Lines that are no running text, one a row. */
  private readonly shorts: string;
  /** The content words of the first line. */
  private readonly firstWords: ReadonlySet<number>;
  /** The content words of each candidate. */
  private readonly words: ReadonlyMap<Candidate, readonly number[]>;
  /** How often each of them stands in the body; `null` where that is too short to tell what it is about. */
  private readonly vocabulary: ReadonlyMap<number, number> | null;

  constructor(
    readonly page: Page,
    readonly address: Address | null,
    evidence: SiteEvidence,
    readonly candidates: readonly Candidate[],
  ) {
    const { core, characters } = bodyCore(page);
    this.core = core;
    this.size = characters === 0 ? 0 : characters < LITTLE ? 1 : MUCH;
    const byProbability = [...candidates].sort((a, b) => (b.line?.title ?? 0) - (a.line?.title ?? 0));
    byProbability.forEach(({ line }, rank) => {
      if (!this.ranks.has(line)) this.ranks.set(line, rank);
    });
    this.probable = byProbability[0]?.line?.title ?? 0;
    this.longest = Math.max(0, ...(address?.sizes ?? []));
    this.likest = candidates.reduce((most, one) => Math.max(most, one.address.likeness), 0);
    this.firstLine = page.lines.find((line) => line.text !== '');
    this.firstKey = keyOf(this.firstLine?.text ?? '');
    this.markup = new TitleMarkup(page);
    this.shorts = shortLines(page);
    this.firstWords = new Set(contentWords(this.firstLine?.text ?? ''));
    this.nearest = nearestTitle(page, candidates);
    this.owners = new Set(candidates.filter((one) => evidence.isOwner(one.text, one.key)));
    this.words = new Map(candidates.map((one) => [one, contentWords(one.text)]));
    this.vocabulary = countsOf(this.words.values(), page, core);
  }

  /** The features that hold of a candidate. */
  describe(one: Candidate, emit: Emit): void {
    this.describePage(emit);
    this.describeLabel(one, emit);
    if (one.line !== null) describePlace(one, one.line, this, emit);
    describeRepeats(one, this, emit);
    this.describeAddress(one, emit);
    this.markup.describe(one, emit);
    this.describeEchoes(one, emit);
    describeShape(one, emit);
    this.describeWords(one, emit);
    if (this.owners.has(one)) emit(IS_SITE.at());
  }

  /** Whether the text below speaks of what the headline names. */
  private describeWords(one: Candidate, emit: Emit): void {
    if (this.vocabulary === null) return;
    const words = this.words.get(one) ?? [];
    if (words.length === 0) return;
    let met = 0;
    let often = 0;
    for (const word of words) {
      const count = this.vocabulary.get(word) ?? 0;
      if (count > 0) met++;
      if (count > 2) often++;
    }
    const size = words.length === 1 ? 0 : words.length < 4 ? 1 : 2;
    emit(IN_TEXT.at(size, IN_TEXT_STEPS.of(met / words.length)));
    emit(OFTEN.at(size, OFTEN_STEPS.of(often / words.length)));
  }

  /** The features of the verdict that no line is a headline. */
  describeNone(emit: Emit): void {
    this.describePage(emit);
    emit(NONE.at());
    emit(NONE_LIKEST.at(NONE_LIKENESS.of(this.likest)));
    if (this.markup.isStated) emit(NONE_STATED.at());
  }

  /** Where else the page says what the candidate says: within other lines, and in other words in its first line. */
  private describeEchoes(one: Candidate, emit: Emit): void {
    if (one.text.length >= SHORTEST_PART) {
      let times = 0;
      for (let at = this.shorts.indexOf(one.text); at >= 0 && times < MOST_ECHOES; at = this.shorts.indexOf(one.text, at + 1)) times++;
      const own = one.places.length + (one.form !== 'line' && one.line !== null && one.places.length === 0 ? 1 : 0);
      emit(ECHOES.at(ECHO_STEPS.of(times - own)));
    }
    const words = this.words.get(one) ?? [];
    if (one.line === this.firstLine || this.firstWords.size < 2 || words.length < 2) return;
    const different = new Set(words);
    let met = 0;
    for (const word of different) if (this.firstWords.has(word)) met++;
    emit(FIRST_LIKE.at(FIRST_STEPS.of((2 * met) / (different.size + this.firstWords.size))));
  }

  private describePage(emit: Emit): void {
    emit(BODY.at(this.size));
    emit(BEST.at(BEST_STEPS.of(this.probable)));
  }

  private describeLabel(one: Candidate, emit: Emit): void {
    const probability = one.line?.title ?? 0;
    emit(PROBABILITY.at(FINE.of(probability)));
    emit(KIND.at(kindOf(one)));
    const rank = this.ranks.get(one.line) ?? 0;
    emit(RANK.at(RANKS.of(rank)));
    if (rank > 0) emit(BEHIND.at(BEHIND_STEPS.of(this.probable - probability)));
    let titles = 0;
    for (const place of one.places) if (place.kind === 'title') titles++;
    if (titles > 1) emit(TWICE.at());
  }

  private describeAddress(one: Candidate, emit: Emit): void {
    if (this.address === null) {
      emit(NO_ADDRESS.at());
      return;
    }
    const { likeness, size, place, known } = one.address;
    const part = size >= 5 ? 3 : size >= 3 ? 2 : size === 2 ? 1 : 0;
    if (likeness > 0) {
      emit(LIKE.at(LIKENESS.of(likeness), part));
      emit(LIKE_PLACE.at(ROUGH.of(likeness), place));
      if (this.longest > size) emit(LONGEST_PART.at(LONGEST_STEPS.of(this.longest)));
      if (this.likest > 0.3 && likeness + 1e-9 >= this.likest) emit(LIKEST.at(part));
    } else emit(UNLIKE.at());
    emit(IN_ADDRESS.at(KNOWN.of(known)));
    if (this.likest >= 0.7 && likeness < this.likest) emit(LESS_LIKE.at(LESS.of(this.likest - likeness)));
  }
}

function kindOf({ line }: Candidate): number {
  return line === null ? STATED : kindNumber(line.kind);
}

/** Longer lines are told to be prose by their length alone. */
const LONGEST_SHORT = 300;

function shortLines(page: Page): string {
  let rows = '';
  for (const { kind, text, length } of page.lines)
    if (kind !== 'body' && length >= SHORTEST_PART && length <= LONGEST_SHORT) rows += `${text}\n`;
  return rows;
}

/** The first of the last titles above the body: higher up may stand the one for search engines, right below it a standfirst taken for another. */
function nearestTitle(page: Page, candidates: readonly Candidate[]): Candidate | undefined {
  const early = candidates
    .filter((one) => one.line !== null && one.line.kind === 'title' && (page.bodyFirst < 0 || one.line.index <= page.bodyFirst + 2))
    .sort((a, b) => (a.line?.index ?? 0) - (b.line?.index ?? 0));
  let nearest = early.at(-1);
  for (let i = early.length - 1; i > 0 && early[i - 1]?.line?.index === (early[i]?.line?.index ?? 0) - 1; i--) nearest = early[i - 1];
  return nearest;
}

/** Where the run of body lines with the most text begins, and the text of all body lines. */
function bodyCore(page: Page): { core: number; characters: number } {
  let core = -1;
  let most = 0;
  let characters = 0;
  let start = -1;
  let size = 0;
  let last = -GAP - 1;
  for (const { kind, index, length } of page.lines) {
    if (kind !== 'body') continue;
    if (index - last > GAP) {
      start = index;
      size = 0;
    }
    last = index;
    size += length;
    characters += length;
    if (size > most) {
      most = size;
      core = start;
    }
  }
  return { core, characters };
}
