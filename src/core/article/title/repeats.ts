import type { Candidate, CutProof, Form } from './candidates.js';
import type { TitleContext } from './features.js';
import { SHORT_OR_LONG } from './kinds.js';
import { LIKELY } from './place.js';
import { countSpaced } from './shape.js';
import { type Emit, Feature, Range } from './table.js';

/** Keys of one or two words are contained in others by chance. */
export const SHORTEST_PART = 12;

/** A headline of fewer words is rare. */
const FEW_WORDS = 4;

const FORMS: readonly Form[] = ['line', 'suffix-cut', 'prefix-cut', 'inner-cut', 'last-part', 'joined', 'stated'];
const PROOFS: readonly CutProof[] = ['standing', 'owner', 'ending', 'named', 'short', 'long'];
const MARKS: readonly string[] = ['|', '-', ':', 'other', ''];
const COUNT_STEPS = new Range([0, 1, 2, 3, 5, 9]);

const STANDS = new Feature('stands ', COUNT_STEPS, ' times, ', SHORT_OR_LONG);
const AROUND = new Feature(['all above the body', 'all below the body', 'above and below the body']);
const DOUBLED = new Feature('doubled');
const FIRST_BEGINS = new Feature('first line begins with it, ', SHORT_OR_LONG);
const FIRST_RETURNS = new Feature('first line returns');
const FORM = new Feature('form ', FORMS);
const COULD_BE_CUT = new Feature('could be cut: ', PROOFS, ' ', MARKS);
const CUT = new Feature(FORMS, ': ', PROOFS);
const CUT_AT = new Feature(FORMS, ' at ', MARKS, ': ', PROOFS);
const LEFT_STEPS = new Range([1, 2, 3, 5, 8]);
const CUT_LEAVES = new Feature(FORMS, ' leaves words ', LEFT_STEPS);
const CUT_LEAVES_BY = new Feature(['few', 'many'], ' words left by ', PROOFS);
const OVERLAPS = [
  'begins with another',
  'begins with a likely one',
  'another begins with it',
  'a likely one begins with it',
  'ends with another',
  'ends with a likely one',
  'another ends with it',
  'a likely one ends with it',
] as const;
const OVERLAP = new Feature(OVERLAPS);

/** How often and where a candidate stands, how it was made, and what it shares with others. */
export function describeRepeats(one: Candidate, context: TitleContext, emit: Emit): void {
  const count = one.places.length;
  const words = countSpaced(one.text) < 3 ? 0 : 1;
  emit(STANDS.at(COUNT_STEPS.of(count), words));
  if (count > 1 && context.core >= 0) {
    let above = 0;
    for (const place of one.places) if (place.index < context.core) above++;
    emit(AROUND.at(above === count ? 0 : above === 0 ? 1 : 2));
  }
  if (count > 1 && one.places.some((place, at) => one.places[at + 1]?.index === place.index + 1)) emit(DOUBLED.at());
  const { firstKey } = context;
  if (one.key.length >= 4) {
    if (firstKey === one.key) {
      if (count > 1) emit(FIRST_RETURNS.at());
    } else if (one.line !== context.firstLine && firstKey.startsWith(one.key)) emit(FIRST_BEGINS.at(words));
  }
  const form = FORMS.indexOf(one.form);
  emit(FORM.at(form));
  if (one.proof !== null) {
    const proof = PROOFS.indexOf(one.proof);
    const mark = MARKS.indexOf(one.mark);
    if (one.form === 'line') emit(COULD_BE_CUT.at(proof, mark));
    else {
      emit(CUT.at(form, proof));
      emit(CUT_AT.at(form, mark, proof));
      const left = countSpaced(one.text);
      emit(CUT_LEAVES.at(form, LEFT_STEPS.of(left)));
      emit(CUT_LEAVES_BY.at(left < FEW_WORDS ? 0 : 1, proof));
    }
  }
  describeOverlaps(one, context.candidates, emit);
}

/** Whether other candidates begin or end with this one, or it with them. A page has a few dozen. */
function describeOverlaps(one: Candidate, candidates: readonly Candidate[], emit: Emit): void {
  const { key } = one;
  const first = key.charCodeAt(0);
  const last = key.charCodeAt(key.length - 1);
  let met = 0;
  for (const other of candidates) {
    if (other.form !== 'line' || other.key.length === key.length) continue;
    const begins = other.key.charCodeAt(0) === first;
    if (!begins && other.key.charCodeAt(other.key.length - 1) !== last) continue;
    const longer = key.length > other.key.length;
    const [long, short] = longer ? [key, other.key] : [other.key, key];
    if (short.length < SHORTEST_PART) continue;
    const where = begins && long.startsWith(short) ? 0 : long.endsWith(short) ? 4 : -1;
    if (where < 0) continue;
    const which = where + (longer ? 0 : 2);
    met |= 1 << which;
    if ((other.line?.title ?? 0) >= LIKELY) met |= 2 << which;
  }
  for (let which = 0; met !== 0; which++, met >>= 1) if ((met & 1) !== 0) emit(OVERLAP.at(which));
}
