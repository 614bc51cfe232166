import type { Readable } from 'node:stream';
import type { Position } from './batch.js';
import { failedDocument, type InputStream, type RawDocument, type ReadOptions, readDocuments } from './documents.js';
import { InputError, type Problem } from './problem.js';
import { type InputFile, type WalkOptions, walkInputs } from './walk.js';

export interface SourceOptions extends ReadOptions {
  readonly walk: WalkOptions;
  /** Read where an input is `-`. */
  readonly stdin: Readable | null;
  /** Documents up to and with this one are left out. */
  readonly after: Position | null;
  /** Told when a file is about to be read. */
  readonly onFile: () => void;
}

/** The name of standard input among the inputs. */
export const STDIN = '-';

/**
 * All documents of a run, in the order of its inputs.
 * @throws InputError where the document that a resumed run should go on after is not there.
 */
export async function* readSource(options: SourceOptions): AsyncGenerator<RawDocument[]> {
  let skipping = options.after;
  for await (const file of listFiles(options)) {
    if (options.signal?.aborted === true) return;
    if ('code' in file) {
      if (skipping === null) yield [failedDocument(file)];
      continue;
    }
    if (skipping !== null && file.name !== skipping.path) continue;
    const from = skipping?.record ?? 0;
    const skipFile = skipping !== null && skipping.record === null;
    skipping = null;
    if (skipFile) continue;
    options.onFile();
    for await (const documents of readDocuments(file, options)) {
      yield from === 0 ? documents : documents.filter((document) => document.record === null || document.record > from);
    }
  }
  if (skipping !== null) {
    throw new InputError({ code: 'not-found', path: skipping.path, line: null, detail: 'the run that is to be resumed had read it' });
  }
}

/** Files and failures to find them; standard input comes first. */
async function* listFiles(options: SourceOptions): AsyncGenerator<InputFile | InputStream | Problem> {
  const rest = options.walk.inputs.filter((input) => input !== STDIN);
  if (options.walk.inputs.includes(STDIN) && options.stdin !== null) yield { stream: options.stdin, name: null };
  if (rest.length > 0) yield* walkInputs({ ...options.walk, inputs: rest });
}
