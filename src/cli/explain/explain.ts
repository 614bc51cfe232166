import * as z from 'zod/mini';
import { cleanDocument, verdictsOf } from '../../core/pipeline.js';
import type { FieldNames } from '../../core/record/index.js';
import type { DocumentInput, Line, Verdict } from '../../core/types.js';
import { beThrifty, isLong } from '../../io/batch/thrift.js';
import type { Encoding } from '../../io/encoding/index.js';
import { readDocument } from '../../io/input/read-document.js';
import { readSource } from '../../io/resume/source.js';
import { loadConfig } from '../config/load.js';
import { configOption, isRawOptions, mergeConfig } from '../config/merge.js';
import { takeBack } from '../config/take-back.js';
import { EXIT, UsageError } from '../exit.js';
import { baseUrlNamed } from '../options/base-url.js';
import { checkedOptions } from '../options/checked.js';
import { encodingNamed } from '../options/encoding-name.js';
import { problemText } from '../problem-text.js';
import { openPalette, type Palette } from '../terminal/color.js';
import { printable } from '../terminal/printable.js';
import { columnsOf, type Streams, write } from '../terminal/streams.js';
import { isSingle, type LineRange, WHOLE } from './line-range.js';
import { isAsked, noLineText } from './lines.js';
import { findPlace, isPast, missingText, nameOf, type Place, pathOf, rootOf, selectLines } from './place.js';
import { labelRows } from './rows.js';
import { explainColored, explainJson, explainOneLine, explainPlain } from './text.js';

const optionsSchema = z.object({
  plain: z._default(z.boolean(), false),
  json: z._default(z.boolean(), false),
  color: z._default(z.boolean(), true),
  textField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  htmlField: z.optional(z.string().check(z.minLength(1, 'names no field'))),
  encoding: z.optional(z.string()),
  baseUrl: z.optional(z.string()),
});

interface ExplainOptions {
  readonly plain: boolean;
  readonly json: boolean;
  readonly color: boolean;
  readonly fields: FieldNames;
  readonly encoding: Encoding | null;
  readonly baseUrl: string | null;
}

/** The command's own limit: a page that a person looks at. */
const LARGEST = 64 * 1024 * 1024;
/** Lines are joined to pieces of this many before they are written. */
const LINES_A_WRITE = 500;

/** What is explained of all arguments. */
interface Shown {
  /** Several documents may come, so each is named. */
  readonly several: boolean;
  pages: number;
  failed: number;
}

/** `article-clean explain FILE[:LINES]…`. @returns The exit code. */
export async function runExplain(inputs: readonly string[], raw: unknown, streams: Streams): Promise<number> {
  const said = isRawOptions(raw) ? raw : {};
  const { raw: given, loaded } = takeBack(said, await loadConfig(configOption(said), process.cwd()));
  const options = readOptions(mergeConfig(inputs, given, loaded).raw);
  const places: Place[] = [];
  for (const input of inputs) places.push(await findPlace(input));
  const shown: Shown = { several: places.length > 1, pages: 0, failed: 0 };
  for (const place of places) {
    const ended = await explainPlace(place, options, streams, shown);
    if (ended !== null) return ended;
  }
  return shown.failed > 0 ? EXIT.input : EXIT.done;
}

/** @returns The exit code of a run that ends here; else `null`. */
async function explainPlace(place: Place, options: ExplainOptions, streams: Streams, shown: Shown): Promise<number | null> {
  const documents = readSource({
    walk: { inputs: [place.file], include: [], exclude: [], outputs: [] },
    stdin: streams.stdin,
    after: null,
    fields: options.fields,
    maxDocument: LARGEST,
    encoding: options.encoding,
    signal: streams.signal,
    onBytes: () => undefined,
    onSkipped: () => undefined,
    onFile: () => undefined,
  });
  const root = await rootOf(place);
  const before = shown.pages + shown.failed;
  let last = 0;
  const ended = (): null => {
    if (shown.pages + shown.failed === before) throw new UsageError(missingText(place, last));
    return null;
  };
  for await (const batch of documents) {
    for (const document of batch) {
      if (streams.signal?.aborted === true) return EXIT.interrupted;
      last = document.record ?? 0;
      const lines = selectLines(document, place);
      if (lines === null && isPast(document, place)) return ended();
      if (lines === null) continue;
      const input = await readDocument(document, { fields: options.fields, baseUrl: options.baseUrl });
      if ('code' in input) {
        shown.failed++;
        await write(streams.stderr, `article-clean: ${problemText({ ...input, path: input.input ?? pathOf(input, root) })}\n`);
        continue;
      }
      await beThrifty(isLong(input.text));
      const file = pathOf(document, root);
      const named = { file, headers: headersOf(input, file, place, lines, shown, options) };
      if (await show(input, lines, options, streams, named)) shown.pages++;
      else shown.failed++;
      if (streams.stdout.destroyed) return EXIT.done;
    }
  }
  // The reading ends without a word.
  if (streams.signal?.aborted === true) return EXIT.interrupted;
  return ended();
}

/** A page's name, and what stands above it. */
interface Naming {
  /** `null` for standard input. */
  readonly file: string | null;
  readonly headers: readonly string[];
}

/** @returns Whether the page has what is asked for; else says what it lacks. */
async function show(input: DocumentInput, lines: LineRange, options: ExplainOptions, streams: Streams, naming: Naming): Promise<boolean> {
  const all = (): Line[] =>
    Array.from(
      verdictsOf(input, () => false),
      ({ line }) => line,
    );
  const asked = isAsked(lines, all);
  const verdicts = verdictsAsked(input, asked, !options.plain);
  const palette = openPalette(options.color && !options.plain, streams);
  const starts = articleStarts(input);
  const texts = naming.headers.map((header) => (header === '' ? '' : palette.faint(header)));
  const put = async (): Promise<void> => {
    if (texts.length > 0) await write(streams.stdout, `${texts.join('\n')}\n`);
    texts.length = 0;
  };
  let count = 0;
  for (const verdict of options.plain ? labelRows([...verdicts]) : verdicts) {
    count++;
    const article = starts.get(verdict.line.first);
    if (article !== undefined && !options.json) texts.push(palette.faint(`# article ${article}`));
    for (const text of render(verdict, input, naming.file, lines, options, streams, palette)) texts.push(text);
    if (texts.length >= LINES_A_WRITE) await put();
  }
  if (count === 0 && lines !== WHOLE) {
    const record = input.source?.record ?? null;
    const page = `${printable(naming.file ?? 'standard input')}${record === null ? '' : `#${record}`}`;
    await write(streams.stderr, `article-clean: ${page}: ${noLineText(all(), lines)}\n`);
    return false;
  }
  await put();
  return true;
}

/** One by one: with their cues, those of a long page take a hundred times its length. */
function* verdictsAsked(input: DocumentInput, asked: (line: Line) => boolean, cues: boolean): Generator<Verdict> {
  for (const verdict of verdictsOf(input, (line) => cues && asked(line))) if (asked(verdict.line)) yield verdict;
}

/** What names a page above its lines: of labels the document that they label, as `evaluate` reads it; else whatever was not named itself. */
function headersOf(
  input: DocumentInput,
  file: string | null,
  place: Place,
  lines: LineRange,
  shown: Shown,
  options: ExplainOptions,
): string[] {
  const record = input.source?.record ?? null;
  const several = shown.several || (file !== null && file !== nameOf(place));
  if (options.json || (lines !== WHOLE && !several)) return [];
  if (!options.plain) {
    const id = printable(input.id);
    const name = printable(file ?? 'standard input');
    const header = several ? (record === null ? name : `${name}#${record}: ${id}`) : record === null ? null : id;
    return header === null ? [] : [...(shown.pages > 0 ? [''] : []), `# ${header}`];
  }
  // In labels an id must not read like one of their headers.
  const headers = record === null ? [] : [`# id: ${printable(input.id)}`];
  // Standard input cannot be found again.
  if (file === null) return headers;
  headers.push(`# dump: ${printable(file)}`);
  if (record !== null) headers.push(`# record: ${record}`);
  // That a field holds HTML is seen in it.
  const field = options.fields.html ?? options.fields.text;
  if (field !== undefined) headers.push(`# text-field: ${printable(field)}`);
  return headers;
}

function render(
  verdict: Verdict,
  input: DocumentInput,
  file: string | null,
  lines: LineRange,
  options: ExplainOptions,
  streams: Streams,
  palette: Palette,
): string[] {
  if (options.json) return [explainJson(verdict, input.id, file)];
  if (options.plain) return [explainPlain(verdict)];
  return isSingle(lines) ? explainOneLine(verdict, palette) : explainColored(verdict, palette, columnsOf(streams.stdout));
}

/** First line of each further article of the dump, with the article's number. */
function articleStarts(input: DocumentInput): Map<number, number> {
  const starts = new Map<number, number>();
  cleanDocument(input).forEach(({ record }, index) => {
    const first = record.sections[0]?.lines[0];
    if (index > 0 && first !== undefined) starts.set(first, index + 1);
  });
  return starts;
}

function readOptions(raw: unknown): ExplainOptions {
  const { textField, htmlField, encoding, baseUrl, ...shown } = checkedOptions(optionsSchema, raw);
  return {
    ...shown,
    encoding: encodingNamed(encoding),
    baseUrl: baseUrlNamed(baseUrl),
    fields: { ...(textField === undefined ? {} : { text: textField }), ...(htmlField === undefined ? {} : { html: htmlField }) },
  };
}
