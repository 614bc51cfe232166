import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../core/article/schema.js';
import { repairText } from '../../core/decode/index.js';
import { type LabelledDocument, type LabelledPage, parseLabels, spreadLabels } from '../../core/evaluate/index.js';
import { assembleLabelled, cleanDocument, physicalLines } from '../../core/pipeline.js';
import type { DocumentInput } from '../../core/types.js';
import { beThrifty, isLong } from '../../io/batch/thrift.js';
import { type RawDocument, readDocuments } from '../../io/input/documents.js';
import { readDocument } from '../../io/input/read-document.js';
import { memberFilter, walkInputs } from '../../io/input/walk.js';
import type { Problem } from '../../io/problem.js';
import { findMember } from '../archive-path.js';
import { problemText } from '../problem-text.js';
import { printable } from '../terminal/printable.js';
import { faultText } from './faults.js';

/** Ends of the names of label files. */
const EXTENSION = '.labels';
/** As long as a page that a person labels, and its labels. */
const LARGEST = 64 * 1024 * 1024;

export interface LabelSource {
  /** Label files, and folders of files that end in `.labels`. */
  readonly labels: readonly string[];
  /** Folder where the dump of `a/b.txt.labels` is `a/b.txt`. */
  readonly dumps: string | null;
  /** Told what is wrong, in a sentence; the page is left out. */
  readonly onProblem: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A file, of several that may be meant the first that exists; of an archive the member that is the dump. */
interface Dump {
  readonly file: string;
  readonly member: string | null;
}

/** Labels of one document, and where the document is. */
interface Wanted {
  readonly name: string;
  readonly document: LabelledDocument;
  readonly dump: Dump;
  readonly record: number | null;
}

interface OpenDump {
  readonly dump: Dump;
  readonly textField: string | null;
  readonly documents: readonly RawDocument[];
}

/** Reads labels and their dumps, cleans the dumps, and lays both side by side. */
export async function* labelledPages(source: LabelSource): AsyncGenerator<LabelledPage> {
  let open: OpenDump = { dump: { file: '', member: null }, textField: null, documents: [] };
  for await (const wanted of wantedDocuments(source)) {
    if (source.signal?.aborted === true) return;
    const { textField } = wanted.document;
    // Labels of one file of records follow one another.
    if (open.dump.file !== wanted.dump.file || open.dump.member !== wanted.dump.member || open.textField !== textField) {
      open = { dump: wanted.dump, textField, documents: await readDump(wanted.dump, textField, source.signal) };
    }
    const page = await layOut(wanted, open.documents, source.onProblem);
    if (page !== null) yield page;
  }
}

async function* wantedDocuments(source: LabelSource): AsyncGenerator<Wanted> {
  for await (const file of walkInputs({ inputs: source.labels, include: [`*${EXTENSION}`], exclude: [], outputs: [] })) {
    if ('code' in file) {
      source.onProblem(
        file.code === 'no-documents' ? `${printable(file.path ?? '')}: holds no file that ends in ${EXTENSION}` : problemText(file),
      );
      continue;
    }
    const text = await readLabelText(file.path, file.name);
    if (typeof text !== 'string') {
      source.onProblem(problemText(text));
      continue;
    }
    const { documents, faults } = parseLabels(text);
    if (faults.length > 0) {
      for (const fault of faults) source.onProblem(faultText(file.name, fault, null));
      continue;
    }
    for (const document of documents) {
      const found = await findDump(file.path, file.name, document, source.dumps);
      if (typeof found === 'string') source.onProblem(found);
      else
        yield {
          ...found,
          document,
          name: document.record === null || documents.length === 1 ? file.name : `${file.name}:${document.record}`,
        };
    }
  }
}

async function readLabelText(file: string, name: string): Promise<string | Problem> {
  for await (const [document] of readDocuments({ path: file, name, size: null, named: true }, await readOptions({}, undefined))) {
    if (document === undefined) continue;
    const input = await readDocument(document, { fields: {} });
    return 'code' in input ? input : input.text;
  }
  return '';
}

/** Where a document's dump is: by its `# dump:` line, else by the name of its label file. A string says what to do about a missing one. */
async function findDump(
  labelFile: string,
  name: string,
  document: LabelledDocument,
  folder: string | null,
): Promise<Pick<Wanted, 'dump' | 'record'> | string> {
  const { dump, record } = document;
  if (dump !== null) {
    const places = [
      ...new Set([...(folder === null ? [] : [folder]), path.dirname(labelFile), '.'].map((base) => path.resolve(base, dump))),
    ];
    for (const place of places) {
      const found = await dumpAt(place);
      if (found !== null) return { dump: found, record };
    }
    return `${printable(name)}:${document.at}: its dump ${printable(dump)} was found neither beside it nor from here; correct the "# dump:" line`;
  }
  if (folder === null)
    return `${printable(name)}: does not say which dump it labels; write "# dump: PATH" at its top, or name the folder of dumps with --dumps`;
  const own = path.resolve(folder, name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name);
  const found = await dumpAt(own);
  if (found !== null && found.member === null) return { dump: found, record };
  const numbered = /^(.+)#([1-9]\d{0,8})$/s.exec(own);
  const whole = numbered?.[1] === undefined ? null : await dumpAt(numbered[1]);
  if (whole !== null && whole.member === null) return { dump: whole, record: record ?? Number(numbered?.[2]) };
  if (found !== null) return { dump: found, record };
  return `${printable(name)}: there is no ${printable(path.relative('.', numbered?.[1] ?? own))}; --dumps must hold the same paths as the labels, without ${EXTENSION}`;
}

async function dumpAt(place: string): Promise<Dump | null> {
  return (await isFile(place)) ? { file: place, member: null } : findMember(place);
}

function nameOf({ file, member }: Dump): string {
  const name = path.relative('.', file);
  return printable(member === null ? name : `${name}/${member}`);
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  );
}

async function readDump({ file, member }: Dump, textField: string | null, signal: AbortSignal | undefined): Promise<RawDocument[]> {
  const fields = textField === null ? {} : { text: textField };
  const documents: RawDocument[] = [];
  const name = path.relative('.', file);
  for await (const batch of readDocuments({ path: file, name, size: null, named: true }, await readOptions(fields, signal))) {
    documents.push(...(member === null ? batch : batch.filter((document) => document.path === `${name}/${member}`)));
  }
  return documents;
}

async function readOptions(
  fields: { readonly text?: string },
  signal: AbortSignal | undefined,
): Promise<Parameters<typeof readDocuments>[1]> {
  const refusesMember = await memberFilter({ include: [], exclude: [] });
  return { fields, maxDocument: LARGEST, encoding: null, refusesMember, signal, onBytes: () => undefined, onSkipped: () => undefined };
}

async function layOut(wanted: Wanted, documents: readonly RawDocument[], onProblem: (text: string) => void): Promise<LabelledPage | null> {
  const input = await inputOf(wanted, documents);
  if (typeof input === 'string') {
    onProblem(input);
    return null;
  }
  const texts = physicalLines(input);
  const { kinds, faults } = spreadLabels(wanted.document, texts, (text) => repairText(text).text);
  for (const fault of faults) onProblem(faultText(wanted.name, fault, nameOf(wanted.dump)));
  if (faults.length > 0) return null;
  const truth = assembleLabelled(input, kinds, wanted.document.starts).map(withCaptions);
  const guess = cleanDocument(input).map((outcome) => withCaptions(outcome.record));
  return { name: wanted.name, texts, kinds, truth, guess };
}

/** Labels cannot say which lines of the body are captions, so that these count as its text on either side. */
function withCaptions(record: Article): Article {
  return { ...record, text: record.body.map(({ text }) => text).join('\n\n') };
}

async function inputOf(wanted: Wanted, documents: readonly RawDocument[]): Promise<DocumentInput | string> {
  const { record, name, dump } = wanted;
  const shown = nameOf(dump);
  const chosen =
    record === null ? (documents.length === 1 ? documents[0] : undefined) : documents.find((document) => (document.record ?? 1) === record);
  if (chosen === undefined) {
    if (dump.member !== null && documents.length === 0) {
      return `${printable(name)}: ${printable(path.relative('.', dump.file))} holds no ${printable(dump.member)}; name a member as the archive has it`;
    }
    return record === null
      ? `${printable(name)}: ${shown} holds ${documents.length} records; say which one is labelled with "# record: N"`
      : `${printable(name)}: ${shown} has no record ${record}; it holds ${documents.length}`;
  }
  const { textField } = wanted.document;
  const input = await readDocument(chosen, { fields: textField === null ? {} : { text: textField } });
  if ('code' in input) return `${printable(name)}: ${problemText(input)}`;
  await beThrifty(isLong(input.text));
  return input;
}
