import * as z from 'zod/mini';
import { evaluateTallies, type Tally, tallyPage } from '../../core/evaluate/index.js';
import { EXIT, UsageError } from '../exit.js';
import { checkedOptions } from '../options/checked.js';
import { numberIn } from '../options/values.js';
import { printable } from '../terminal/printable.js';
import { type Streams, write } from '../terminal/streams.js';
import { labelledPages } from './pages.js';
import { evaluationJson, evaluationText } from './text.js';

const optionsSchema = z.object({
  dumps: z.optional(z.string()),
  json: z._default(z.boolean(), false),
  worst: z._default(numberIn(0, Number.POSITIVE_INFINITY, true), 0),
  failUnder: z.optional(numberIn(0, 1, false)),
});

/** A folder of broken label files should not fill the screen. */
const PROBLEMS_SHOWN = 50;

/** `article-clean evaluate LABELS…`. @returns The exit code: 1 when the mean F1 is under `--fail-under`, 2 when some labels could not be used. */
export async function runEvaluate(labels: readonly string[], raw: unknown, streams: Streams): Promise<number> {
  const options = checkedOptions(optionsSchema, raw);
  let problems = 0;
  const say = (text: string): void => void streams.stderr.write(`article-clean: ${printable(text)}\n`);
  const tallies: Tally[] = [];
  const pages = labelledPages({
    labels,
    dumps: options.dumps ?? null,
    signal: streams.signal,
    onProblem: (text) => {
      problems++;
      if (problems <= PROBLEMS_SHOWN) say(text);
    },
  });
  for await (const page of pages) tallies.push(tallyPage(page));
  if (streams.signal?.aborted === true) return EXIT.interrupted;
  if (problems > PROBLEMS_SHOWN) say(`… and ${problems - PROBLEMS_SHOWN} more`);
  if (tallies.length === 0) {
    if (problems === 0) throw new UsageError(`no labels found in ${printable(labels.join(', '))}`);
    return EXIT.input;
  }
  const evaluation = evaluateTallies(tallies);
  const worst = worstPages(tallies, options.worst);
  await write(streams.stdout, options.json ? evaluationJson(evaluation, worst) : evaluationText(evaluation, worst));
  if (problems > 0) return EXIT.input;
  const { value } = evaluation.meanF1;
  if (options.failUnder === undefined || (value ?? 0) >= options.failUnder) return EXIT.done;
  say(`mean F1 ${(value ?? 0).toFixed(3)} is under ${options.failUnder}`);
  return EXIT.gate;
}

/** Pages with the smallest share of lines right, then the most lines wrong; none that is right throughout. */
function worstPages(tallies: readonly Tally[], most: number): Tally[] {
  return tallies
    .filter((tally) => tally.wrong > 0)
    .sort((a, b) => b.wrong / b.lines - a.wrong / a.lines || b.wrong - a.wrong || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
