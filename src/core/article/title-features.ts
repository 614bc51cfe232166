import type { Kind } from '../section/index.js';
import { hasDigit } from './date-tokens.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import type { SiteEvidence } from './site-name.js';
import type { Address } from './slug.js';
import type { Candidate } from './title-candidates.js';
import { describeShape, type Emit, isTrail, range } from './title-shape.js';
import { contentWords, countsOf, PARAGRAPH } from './title-words.js';

/** Lines of something else that a run of body may hold: a caption, an advertisement. */
const GAP = 4;
const BY_BYLINE = 3;
/** Probability of a title from which a candidate is a rival. */
const LIKELY = 0.3;
/** Keys of one or two words are contained in others by chance. */
const SHORTEST_PART = 12;

/** What the candidates of a page are measured against. */
export class TitleContext {
  /** First line of the run of body that holds the most text; -1 without a body. */
  readonly core: number;
  /** How much body there is: many pages that are no articles have little. */
  readonly size: 'none' | 'little' | 'much';
  /** How sure the labeller is of any title. */
  private readonly certainty: string;
  /** Words in the longest part of the address. */
  private readonly longest: number;
  private readonly byProbability: readonly Candidate[];
  private readonly byAddress: readonly Candidate[];
  private readonly firstLine: PageLine | undefined;
  private readonly firstKey: string;
  private readonly stated: readonly { readonly from: string; readonly key: string }[];
  private readonly nearest: Candidate | undefined;
  /** The content words of each candidate. */
  private readonly words: ReadonlyMap<Candidate, readonly string[]>;
  /** How often each of them stands in the body; `null` where that is too short to tell what it is about. */
  private readonly vocabulary: ReadonlyMap<string, number> | null;

  constructor(
    readonly page: Page,
    readonly address: Address | null,
    readonly evidence: SiteEvidence,
    readonly candidates: readonly Candidate[],
  ) {
    const { core, characters } = bodyCore(page);
    this.core = core;
    this.size = characters === 0 ? 'none' : characters < 1500 ? 'little' : 'much';
    this.byProbability = [...candidates].sort((a, b) => (b.line?.title ?? 0) - (a.line?.title ?? 0));
    this.certainty = range(this.byProbability[0]?.line?.title ?? 0, [0.15, 0.4, 0.7, 0.9]);
    this.longest = Math.max(0, ...(address?.parts ?? []).map((part) => part.size));
    this.byAddress = candidates.filter((one) => one.address.likeness > 0.3).sort((a, b) => b.address.likeness - a.address.likeness);
    this.firstLine = page.lines.find((line) => line.text !== '');
    this.firstKey = keyOf(this.firstLine?.text ?? '');
    this.stated = (page.statements?.titles ?? []).map(({ value, from }) => ({ from, key: keyOf(value) }));
    this.nearest = nearestTitle(page, candidates);
    this.words = new Map(candidates.map((one) => [one, contentWords(one.text)]));
    this.vocabulary = countsOf([...this.words.values()].flat(), page, core);
  }

  /** The features that hold of a candidate. */
  describe(one: Candidate, emit: Emit): void {
    this.describeLabel(one, emit);
    this.describePlace(one, emit);
    this.describeRepeats(one, emit);
    this.describeAddress(one, emit);
    this.describeMarkup(one, emit);
    describeShape(one, emit);
    this.describeWords(one, emit);
    if (this.evidence.isOwner(one.text)) emit('is the site');
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
    const size = words.length === 1 ? 'one' : words.length < 4 ? 'few' : 'many';
    emit(size, ' words, in the text ', range(met / words.length, [0.01, 0.34, 0.6, 0.8, 0.999]));
    emit(size, ' words, often in the text ', range(often / words.length, [0.01, 0.2, 0.4, 0.6, 0.999]));
  }

  /** The features of the verdict that no line is a headline. */
  describeNone(emit: Emit): void {
    const best = this.byProbability[0]?.line?.title ?? 0;
    emit('none');
    emit('none, body ', this.size);
    emit('none, best probability ', range(best, [0.02, 0.1, 0.3, 0.6, 0.9]));
    emit('none, best likeness ', range(this.byAddress[0]?.address.likeness ?? 0, [0.4, 0.7, 0.95]));
    if (this.stated.length > 0) emit('none, but stated');
  }

  private describeLabel(one: Candidate, emit: Emit): void {
    const probability = one.line?.title ?? 0;
    const steps = [0.003, 0.01, 0.03, 0.06, 0.12, 0.25, 0.45, 0.65, 0.8, 0.9, 0.96, 0.985];
    emit('probability ', range(probability, steps));
    emit('probability ', range(probability, [0.03, 0.12, 0.45, 0.9]), ', body ', this.size);
    const kind: Kind | 'stated' = one.line?.kind ?? 'stated';
    emit('kind ', kind);
    if (this.size !== 'much') emit('kind ', kind, ', body ', this.size);
    const rank = this.byProbability.findIndex((other) => other.line === one.line);
    emit('probability rank ', range(rank, [0, 1, 2, 4, 8]));
    emit('probability rank ', range(rank, [0, 1, 2, 4, 8]), ', best probability ', this.certainty);
    if (rank > 0)
      emit('behind the likeliest by ', range((this.byProbability[0]?.line?.title ?? 0) - probability, [0, 0.05, 0.2, 0.5, 0.8]));
    if (one.places.filter((place) => place.kind === 'title').length > 1) emit('labelled title twice');
  }

  private describePlace(one: Candidate, emit: Emit): void {
    if (one.line === null) return;
    const { index } = one.line;
    const { lines, bodyFirst } = this.page;
    if (this.core >= 0) emit('lines above the body ', range(this.core - index, [-100, -20, -5, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40]));
    if (bodyFirst >= 0 && bodyFirst !== this.core)
      emit(index < bodyFirst ? 'above any body' : index < this.core ? 'amid early body' : 'below early body');
    emit('place on the page ', range(index / lines.length, [0.02, 0.1, 0.25, 0.5, 0.75]), ', body ', this.size);
    if (one.line === this.firstLine) emit('first line');
    if (one === this.nearest) emit('nearest title above the body');
    const below = lines[index + 1];
    const above = lines[index - 1];
    emit('above it ', above?.kind ?? 'nothing');
    emit(
      'below it ',
      below?.kind ?? 'nothing',
      below !== undefined && below.kind === 'body' ? (below.text.length >= PARAGRAPH ? ' paragraph' : ' line') : '',
    );
    emit('second below it ', lines[index + 2]?.kind ?? 'nothing');
    emit(one.line.kind, ' over ', below?.kind ?? 'nothing');
    emit(above?.kind ?? 'nothing', ' over ', one.line.kind);
    if ((above?.title ?? 0) >= LIKELY && keyOf(above?.text ?? '') !== one.key)
      emit('likely title right above, ', (above?.title ?? 0) > one.line.title ? 'likelier' : 'less likely');
    if ((below?.title ?? 0) >= LIKELY && keyOf(below?.text ?? '') !== one.key)
      emit('likely title right below, ', (below?.title ?? 0) > one.line.title ? 'likelier' : 'less likely');
    if (this.core >= 0)
      emit(
        'probability ',
        range(one.line.title, [0.03, 0.12, 0.45, 0.9]),
        ', ',
        index < this.core - 40 ? 'far above the body' : index < this.core ? 'above the body' : 'below the body',
      );
    for (let at = index + 1; at <= index + BY_BYLINE; at++) {
      if (lines[at]?.kind !== 'byline') continue;
      emit('byline below');
      break;
    }
    const before = menuRun(lines, index, -1);
    const behind = menuRun(lines, index, 1);
    emit('in a menu: ', range(Math.min(before, behind), [0, 1, 2, 4]), ', ', one.text.split(' ').length < 4 ? 'short' : 'long');
    emit('menu above ', range(before, [0, 1, 2, 4]), ', body ', this.size);
    emit('menu below ', range(behind, [0, 1, 2, 4]), ', body ', this.size);
    if (above?.kind === 'byline') emit(hasDigit(above.text) ? 'date right above' : 'byline right above');
    for (let at = index - 1; at >= Math.max(0, index - BY_BYLINE); at--) if (isTrail(lines[at]?.text ?? '')) emit('crumbs above');
  }

  private describeRepeats(one: Candidate, emit: Emit): void {
    const count = one.places.length;
    const words = one.text.split(' ').length;
    emit('stands ', range(count, [0, 1, 2, 3, 5, 9]), ' times, ', words < 3 ? 'short' : 'long');
    emit('stands ', range(count, [0, 1, 2, 3]), ' times, best probability ', this.certainty);
    if (count > 1 && this.core >= 0) {
      const above = one.places.filter((place) => place.index < this.core).length;
      emit(above === count ? 'all above the body' : above === 0 ? 'all below the body' : 'above and below the body');
    }
    if (one.places.some((place, at) => one.places[at + 1]?.index === place.index + 1)) emit('doubled');
    if (one.line !== this.firstLine && one.key.length >= 4 && this.firstKey !== one.key && this.firstKey.startsWith(one.key))
      emit('first line begins with it, ', words < 3 ? 'short' : 'long');
    if (one.key.length >= 4 && this.firstKey === one.key && count > 1) emit('first line returns');
    emit('form ', one.form);
    if (one.form === 'line') {
      if (one.proof !== null) emit('could be cut: ', one.proof, ' ', one.mark);
    } else if (one.proof !== null) {
      emit(one.form, ': ', one.proof);
      emit(one.form, ' at ', one.mark, ': ', one.proof);
    }
    const met = new Set<string>();
    for (const other of this.candidates) {
      if (other === one || other.key.length === one.key.length) continue;
      const shorter = one.key.length < other.key.length ? one : other;
      const longer = shorter === one ? other : one;
      if (shorter.key.length < SHORTEST_PART || (shorter.form !== 'line' && longer.form !== 'line')) continue;
      const where = longer.key.startsWith(shorter.key) ? 'begins' : longer.key.endsWith(shorter.key) ? 'ends' : null;
      if (where === null || other.form !== 'line') continue;
      met.add(other === shorter ? `${where} with another` : `another ${where} with it`);
      if ((other.line?.title ?? 0) >= LIKELY) met.add(other === shorter ? `${where} with a likely one` : `a likely one ${where} with it`);
    }
    for (const feature of met) emit(feature);
  }

  private describeAddress(one: Candidate, emit: Emit): void {
    if (this.address === null) {
      emit('no address');
      return;
    }
    const { likeness, size, place, known } = one.address;
    const part = size >= 5 ? 'long' : size >= 3 ? 'fair' : size === 2 ? 'pair' : 'word';
    if (likeness > 0) {
      emit('likeness ', range(likeness, [0.2, 0.4, 0.55, 0.7, 0.85, 0.999]), ' to ', part);
      emit('likeness ', range(likeness, [0.4, 0.7, 0.999]), ' to part ', String(place));
      emit('likeness ', range(likeness, [0.4, 0.7, 0.999]), ' to ', part, ', body ', this.size);
      emit('likeness ', range(likeness, [0.4, 0.7, 0.999]), ' to ', part, ', best probability ', this.certainty);
      if (this.longest > size)
        emit('likeness ', range(likeness, [0.4, 0.7, 0.999]), ' to ', part, ', longest part ', range(this.longest, [1, 3, 5]));
      emit(
        'likeness ',
        range(likeness, [0.4, 0.7, 0.999]),
        ' to ',
        part,
        ', probability ',
        range(one.line?.title ?? 0, [0.03, 0.12, 0.45, 0.9]),
      );
      const rank = this.byAddress.findIndex((other) => other.address.likeness <= likeness + 1e-9);
      if (rank === 0) emit('likest to the address, ', part);
    } else emit('unlike the address');
    emit('words in the address ', range(known, [0.01, 0.3, 0.6, 0.999]));
    const best = this.byAddress[0]?.address.likeness ?? 0;
    if (best >= 0.7 && likeness < best) emit('less like the address by ', range(best - likeness, [0.001, 0.1, 0.3, 0.6]));
  }

  private describeMarkup(one: Candidate, emit: Emit): void {
    const line = one.line?.line;
    if (line !== undefined) {
      const headings = this.page.lines.length > 0 && one.places.some((place) => place.line.role === 'heading' && place.line.level === 1);
      if (line.role !== 'plain') emit(line.role === 'heading' ? `heading ${Math.min(line.level, 4)}` : line.role);
      if (headings && line.level !== 1) emit('elsewhere heading 1');
      if (line.linked > 0) emit(line.linked >= line.text.length - 2 ? 'all link' : 'part link');
      for (const word of new Set(line.element?.words ?? [])) if (TELLING.has(word)) emit('element ', word);
    }
    if (this.stated.length === 0) return;
    let agrees = false;
    for (const { from, key } of this.stated) {
      if (key === one.key) emit('stated by ', from);
      else if (one.key.length >= 4 && key.startsWith(one.key)) emit('begins what ', from, ' states');
      else if (one.key.length >= 4 && key.includes(one.key)) emit('within what ', from, ' states');
      else if (key.length >= SHORTEST_PART && one.key.includes(key)) emit('holds what ', from, ' states');
      else continue;
      agrees = true;
    }
    if (!agrees) emit('stated otherwise');
  }
}

/** Words of elements' classes that tell headlines from other headings. */
const TELLING: ReadonlySet<string> = new Set(
  'title headline heading header entry post article name page product main hero logo brand site menu nav related card teaser sidebar widget footer comment breadcrumb'.split(
    ' ',
  ),
);

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
  for (const { kind, index, text } of page.lines) {
    if (kind !== 'body') continue;
    if (index - last > GAP) {
      start = index;
      size = 0;
    }
    last = index;
    size += text.length;
    characters += text.length;
    if (size > most) {
      most = size;
      core = start;
    }
  }
  return { core, characters };
}

/** Longest menu looked for. */
const LONGEST_MENU = 4;
const LONGEST_ENTRY = 28;

/** How many short lines stand right above (or below) a line, at most four. */
function menuRun(lines: readonly PageLine[], index: number, step: 1 | -1): number {
  let run = 0;
  while (run < LONGEST_MENU) {
    const line = lines[index + step * (run + 1)];
    if (line === undefined || line.text.length > LONGEST_ENTRY || line.kind === 'byline' || line.kind === 'title') break;
    run++;
  }
  return run;
}
