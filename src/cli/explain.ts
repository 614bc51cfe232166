import { cleanDocument, explainDocument } from '../core/pipeline.js';
import type { FieldNames } from '../core/record/index.js';
import type { DocumentInput, Verdict } from '../core/types.js';
import type { RawDocument } from '../io/documents.js';
import type { Encoding } from '../io/encoding/index.js';
import { readDocument } from '../io/read-document.js';
import { readSource, STDIN } from '../io/source.js';
import { baseUrlNamed } from './base-url.js';
import { openPalette } from './color.js';
import { encodingNamed } from './encoding-name.js';
import { EXIT, UsageError } from './exit.js';
import { findPlace, missingText, pathOf, selectLine } from './explain-place.js';
import { labelRows } from './explain-rows.js';
import { explainColored, explainJson, explainOneLine, explainPlain } from './explain-text.js';
import { printable } from './printable.js';
import { problemText } from './problem-text.js';
import { columnsOf, type Streams, write } from './streams.js';

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

/** `article-clean explain FILE[:LINE]`. @returns The exit code. */
export async function runExplain(argument: string, raw: unknown, streams: Streams): Promise<number> {
  const options = readOptions(raw);
  const place = await findPlace(argument);
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
  let shown = 0;
  let failed = 0;
  let last = 0;
  for await (const batch of documents) {
    for (const document of batch) {
      if (streams.signal?.aborted === true) return EXIT.interrupted;
      last = document.record ?? 0;
      const line = selectLine(document, place);
      if (line === null) continue;
      const input = await readDocument(document, { fields: options.fields, baseUrl: options.baseUrl });
      if ('code' in input) {
        failed++;
        await write(streams.stderr, `article-clean: ${problemText(input)}\n`);
        continue;
      }
      shown++;
      await show(input, line, options, streams, headerOf(pathOf(document, place), document, options));
      if (streams.stdout.destroyed) return EXIT.done;
    }
  }
  if (shown === 0 && failed === 0) {
    throw new UsageError(missingText(place, last));
  }
  return failed > 0 ? EXIT.input : EXIT.done;
}

async function show(
  input: DocumentInput,
  line: number,
  options: ExplainOptions,
  streams: Streams,
  header: readonly string[],
): Promise<void> {
  const verdicts = explainDocument(input);
  const wanted = line === 0 ? verdicts : verdicts.filter((verdict) => verdict.line.first <= line && line <= verdict.line.last);
  if (wanted.length === 0 && line !== 0) {
    throw new UsageError(
      `${input.id}: line ${line} is blank or beyond the end (the last line with text is ${verdicts.at(-1)?.line.last ?? 0})`,
    );
  }
  const palette = await openPalette(options.color, streams);
  const starts = articleStarts(input);
  const lines: string[] = [];
  const put = async (): Promise<void> => {
    if (lines.length > 0) await write(streams.stdout, `${lines.join('\n')}\n`);
    lines.length = 0;
  };
  const titled = input.source?.record !== null;
  // In labels an id must not read like one of their headers.
  if (titled && !options.json && line === 0) lines.push(palette.faint(`# ${options.plain ? 'id: ' : ''}${printable(input.id)}`));
  if (line === 0) lines.push(...header);
  for (const verdict of options.plain ? labelRows(wanted) : wanted) {
    const article = starts.get(verdict.line.first);
    if (article !== undefined && !options.json) lines.push(palette.faint(`# article ${article}`));
    for (const text of render(verdict, input, line, options, streams, palette)) lines.push(text);
    if (lines.length >= LINES_A_WRITE) await put();
  }
  await put();
}

/** Of labels: which document they label, as `evaluate` reads it. Standard input cannot be found again. */
function headerOf(file: string, document: RawDocument, options: ExplainOptions): string[] {
  if (!options.plain || file === STDIN) return [];
  const header = [`# dump: ${printable(file)}`];
  if (document.record !== null) header.push(`# record: ${document.record}`);
  // That a field holds HTML is seen in it.
  const field = options.fields.html ?? options.fields.text;
  if (field !== undefined) header.push(`# text-field: ${printable(field)}`);
  return header;
}

function render(
  verdict: Verdict,
  input: DocumentInput,
  line: number,
  options: ExplainOptions,
  streams: Streams,
  palette: Awaited<ReturnType<typeof openPalette>>,
): string[] {
  if (options.json) return [explainJson(verdict, input.id)];
  if (options.plain) return [explainPlain(verdict)];
  return line === 0 ? explainColored(verdict, palette, columnsOf(streams.stdout)) : explainOneLine(verdict, palette);
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
  const get = (name: string): unknown => (typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined);
  const field = (option: string, name: 'text' | 'html'): FieldNames => {
    const value = get(option);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  return {
    plain: get('plain') === true,
    json: get('json') === true,
    color: get('color') !== false,
    encoding: encodingNamed(get('encoding')),
    baseUrl: baseUrlNamed(get('baseUrl')),
    fields: { ...field('textField', 'text'), ...field('htmlField', 'html') },
  };
}
