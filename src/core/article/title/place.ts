import { hasDigit } from '../date/tokens.js';
import type { PageLine } from '../page.js';
import { keyOf } from '../text/normalise.js';
import type { Candidate } from './candidates.js';
import type { TitleContext } from './features.js';
import { KINDS_OR_NOTHING, kindNumber, SHORT_OR_LONG } from './kinds.js';
import { countSpaced, isTrail } from './shape.js';
import { type Emit, Feature, Range } from './table.js';
import { PARAGRAPH } from './words.js';

const BY_BYLINE = 3;
/** Probability of a title from which a candidate is a rival. */
export const LIKELY = 0.3;

const ABOVE_STEPS = new Range([-100, -20, -5, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40]);
const PAGE_STEPS = new Range([0.02, 0.1, 0.25, 0.5, 0.75]);
const MENU_STEPS = new Range([0, 1, 2, 4]);

const LINES_ABOVE = new Feature('lines above the body ', ABOVE_STEPS);
const EARLY = new Feature(['above any body', 'amid early body', 'below early body']);
const PLACE = new Feature('place on the page ', PAGE_STEPS);
const FIRST_LINE = new Feature('first line');
const NEAREST = new Feature('nearest title above the body');
const ABOVE_IT = new Feature('above it ', KINDS_OR_NOTHING);
const BELOW_IT = new Feature('below it ', KINDS_OR_NOTHING);
const BODY_BELOW = new Feature('below it body ', ['line', 'paragraph']);
const SECOND_BELOW = new Feature('second below it ', KINDS_OR_NOTHING);
const LIKELY_ABOVE = new Feature('likely title right above, ', ['likelier', 'less likely']);
const LIKELY_BELOW = new Feature('likely title right below, ', ['likelier', 'less likely']);
const BYLINE_BELOW = new Feature('byline below');
const IN_MENU = new Feature('in a menu: ', MENU_STEPS, ', ', SHORT_OR_LONG);
const MENU_ABOVE = new Feature('menu above ', MENU_STEPS);
const MENU_BELOW = new Feature('menu below ', MENU_STEPS);
const RIGHT_ABOVE = new Feature(['date right above', 'byline right above']);
const CRUMBS_ABOVE = new Feature('crumbs above');

/** What stands around a candidate's line. */
export function describePlace(one: Candidate, line: PageLine, context: TitleContext, emit: Emit): void {
  const { index } = line;
  const { core } = context;
  const { lines, bodyFirst } = context.page;
  if (core >= 0) emit(LINES_ABOVE.at(ABOVE_STEPS.of(core - index)));
  if (bodyFirst >= 0 && bodyFirst !== core) emit(EARLY.at(index < bodyFirst ? 0 : index < core ? 1 : 2));
  emit(PLACE.at(PAGE_STEPS.of(index / lines.length)));
  if (line === context.firstLine) emit(FIRST_LINE.at());
  if (one === context.nearest) emit(NEAREST.at());
  const below = lines[index + 1];
  const above = lines[index - 1];
  emit(ABOVE_IT.at(kindNumber(above?.kind)));
  emit(below?.kind === 'body' ? BODY_BELOW.at(below.length >= PARAGRAPH ? 1 : 0) : BELOW_IT.at(kindNumber(below?.kind)));
  emit(SECOND_BELOW.at(kindNumber(lines[index + 2]?.kind)));
  if (isRival(above, one)) emit(LIKELY_ABOVE.at(above.title > line.title ? 0 : 1));
  if (isRival(below, one)) emit(LIKELY_BELOW.at(below.title > line.title ? 0 : 1));
  for (let at = index + 1; at <= index + BY_BYLINE; at++) {
    if (lines[at]?.kind !== 'byline') continue;
    emit(BYLINE_BELOW.at());
    break;
  }
  describeMenu(one, lines, index, emit);
  if (above?.kind === 'byline') emit(RIGHT_ABOVE.at(hasDigit(above.text) ? 0 : 1));
  for (let at = index - 1; at >= Math.max(0, index - BY_BYLINE); at--) if (isTrail(lines[at]?.text ?? '')) emit(CRUMBS_ABOVE.at());
}

/** A line that is likely the headline, and says another thing. */
function isRival(line: PageLine | undefined, one: Candidate): line is PageLine {
  return line !== undefined && line.title >= LIKELY && keyOf(line.text) !== one.key;
}

function describeMenu(one: Candidate, lines: readonly PageLine[], index: number, emit: Emit): void {
  const before = menuRun(lines, index, -1);
  const behind = menuRun(lines, index, 1);
  emit(IN_MENU.at(MENU_STEPS.of(Math.min(before, behind)), countSpaced(one.text) < 4 ? 0 : 1));
  emit(MENU_ABOVE.at(MENU_STEPS.of(before)));
  emit(MENU_BELOW.at(MENU_STEPS.of(behind)));
}

/** Longest menu looked for. */
const LONGEST_MENU = 4;
const LONGEST_ENTRY = 28;

/** How many short lines stand right above (or below) a line, at most four. */
function menuRun(lines: readonly PageLine[], index: number, step: 1 | -1): number {
  let run = 0;
  while (run < LONGEST_MENU) {
    const line = lines[index + step * (run + 1)];
    if (line === undefined || line.length > LONGEST_ENTRY || line.kind === 'byline' || line.kind === 'title') break;
    run++;
  }
  return run;
}
