import type { PageElement, Stated } from '../../types.js';
import type { Page, PageLine } from '../page.js';
import { prefixCut, suffixCuts } from '../site/name.js';
import { keyOf } from '../text/normalise.js';
import type { Candidate } from './candidates.js';
import { SHORTEST_PART } from './repeats.js';
import { type Emit, Feature } from './table.js';

const SOURCES: readonly Stated['from'][] = ['json-ld', 'microdata', 'open-graph', 'dublin-core', 'meta', 'link', 'element'];
const ROLES: readonly string[] = ['heading 1', 'heading 2', 'heading 3', 'heading 4', 'item', 'quote', 'code', 'row'];
/** Words of elements' classes that tell headlines from other headings. */
const TELLING =
  'title headline heading header entry post article name page product main hero logo brand site menu nav related card teaser sidebar widget footer comment breadcrumb'.split(
    ' ',
  );
/** Elements that say what a part of the page is for. */
const FRAMES: readonly string[] = ['article', 'main', 'header', 'nav', 'aside', 'footer', 'section'];
/** Elements around a line whose classes are looked at: the heading, its block, and the head of the article. */
const MOST_AROUND = 3;

const ROLE = new Feature(ROLES);
const HEADINGS_1 = new Feature(['the only heading 1', 'the first heading 1', 'a later heading 1']);
const ELSEWHERE = new Feature('elsewhere heading 1');
const LINK = new Feature(['all link', 'part link']);
const ELEMENT = new Feature('element ', TELLING);
const AROUND = new Feature('around it ', TELLING);
const FRAME = new Feature('in ', FRAMES);
const STATED_BY = new Feature('stated by ', SOURCES);
const CUT_STATED = new Feature('what ', SOURCES, ' states, but for its end');
const BEGINS_STATED = new Feature('begins what ', SOURCES, ' states');
const WITHIN_STATED = new Feature('within what ', SOURCES, ' states');
const HOLDS_STATED = new Feature('holds what ', SOURCES, ' states');
const OTHERWISE = new Feature('stated otherwise');
const AGREED = new Feature('stated ', ['never', 'once', 'twice', 'more often'], ', ', ['no heading', 'heading 1', 'a lower heading']);

interface StatedKey {
  readonly from: number;
  readonly key: string;
  /** Keys of what is left when what may be the site's name is taken off. */
  readonly cuts: ReadonlySet<string>;
}

/** What a page's markup says of its title. */
export class TitleMarkup {
  private readonly stated: readonly StatedKey[];
  private readonly headings: readonly PageLine[];

  constructor({ lines, statements }: Page) {
    this.headings = lines.filter(({ line }) => line.role === 'heading' && line.level === 1);
    this.stated = (statements?.titles ?? []).map(({ value, from }) => {
      const cuts = suffixCuts(value, 80).map(({ headline }) => keyOf(headline));
      const prefix = prefixCut(value);
      return { from: SOURCES.indexOf(from), key: keyOf(value), cuts: new Set(prefix === null ? cuts : [...cuts, keyOf(prefix.headline)]) };
    });
  }

  get isStated(): boolean {
    return this.stated.length > 0;
  }

  describe(one: Candidate, emit: Emit): void {
    const line = one.line?.line;
    let heading = 0;
    if (line !== undefined) {
      if (line.role === 'heading') heading = line.level === 1 ? 1 : 2;
      if (line.role !== 'plain') emit(ROLE.at(ROLES.indexOf(line.role === 'heading' ? `heading ${Math.min(line.level, 4)}` : line.role)));
      if (heading === 1) emit(HEADINGS_1.at(this.headings.length === 1 ? 0 : this.headings[0]?.line === line ? 1 : 2));
      else if (one.places.some((place) => this.headings.includes(place))) {
        emit(ELSEWHERE.at());
        heading = 1;
      }
      if (line.linked > 0) emit(LINK.at(line.linked >= line.text.length - 2 ? 0 : 1));
      if (line.element !== null) describeElements(line.element, emit);
    }
    if (this.stated.length > 0) this.describeStated(one, heading, emit);
  }

  private describeStated({ key }: Candidate, heading: number, emit: Emit): void {
    let agrees = false;
    let times = 0;
    for (const stated of this.stated) {
      if (stated.key === key) {
        emit(STATED_BY.at(stated.from));
        times++;
      } else if (stated.cuts.has(key)) {
        emit(CUT_STATED.at(stated.from));
        times++;
      } else if (key.length >= 4 && stated.key.startsWith(key)) emit(BEGINS_STATED.at(stated.from));
      else if (key.length >= 4 && stated.key.includes(key)) emit(WITHIN_STATED.at(stated.from));
      else if (stated.key.length >= SHORTEST_PART && key.includes(stated.key)) emit(HOLDS_STATED.at(stated.from));
      else continue;
      agrees = true;
    }
    if (!agrees) emit(OTHERWISE.at());
    emit(AGREED.at(Math.min(times, 3), heading));
  }
}

function describeElements(own: PageElement, emit: Emit): void {
  emitWords(own.words, ELEMENT, emit);
  const around = new Set<string>();
  let framed = FRAMES.indexOf(own.name);
  let element = own.parent;
  for (let up = 0; element !== null && (up < MOST_AROUND || framed < 0); up++) {
    if (up < MOST_AROUND) for (const word of element.words) around.add(word);
    if (framed < 0) framed = FRAMES.indexOf(element.name);
    element = element.parent;
  }
  emitWords(around, AROUND, emit);
  if (framed >= 0) emit(FRAME.at(framed));
}

function emitWords(words: Iterable<string>, feature: Feature, emit: Emit): void {
  for (const word of new Set(words)) {
    const telling = TELLING.indexOf(word);
    if (telling >= 0) emit(feature.at(telling));
  }
}
