import { evaluateTallies, type Tally, tallyPage } from '../../core/evaluate/index.js';
import { EXIT, UsageError } from '../exit.js';
import { printable } from '../terminal/printable.js';
import { type Streams, write } from '../terminal/streams.js';
import { labelledPages } from './pages.js';
import { evaluationJson, evaluationText } from './text.js';

interface EvaluateOptions {
  readonly dumps: string | null;
  readonly json: boolean;
  readonly worst: number;
  readonly failUnder: number | null;
}

/** A folder of broken label files should not fill the screen. */
const PROBLEMS_SHOWN = 50;

/** `article-clean evaluate LABELS…`. @returns The exit code: 1 when the mean F1 is under `--fail-under`, 2 when some labels could not be used. */
export async function runEvaluate(labels: readonly string[], raw: unknown, streams: Streams): Promise<number> {
  const options = readOptions(raw);
  let problems = 0;
  const say = (text: string): void => void streams.stderr.write(`article-clean: ${printable(text)}\n`);
  const tallies: Tally[] = [];
  const pages = labelledPages({
    labels,
    dumps: options.dumps,
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
  if (options.failUnder === null || (value ?? 0) >= options.failUnder) return EXIT.done;
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

function readOptions(raw: unknown): EvaluateOptions {
  const get = (name: string): unknown => (typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined);
  const number = (option: string, name: string, fits: (value: number) => boolean, wanted: string): number | null => {
    const text = get(name);
    if (typeof text !== 'string') return null;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!fits(value)) throw new UsageError(`${option}: "${text}" is no ${wanted}`);
    return value;
  };
  const dumps = get('dumps');
  return {
    dumps: typeof dumps === 'string' ? dumps : null,
    json: get('json') === true,
    worst: number('--worst', 'worst', (value) => Number.isInteger(value) && value >= 0 && value <= 1e6, 'whole number from 0') ?? 0,
    failUnder: number('--fail-under', 'failUnder', (value) => value >= 0 && value <= 1, 'number from 0 to 1'),
  };
}
