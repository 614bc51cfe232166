import path from 'node:path';
import type { Writable } from 'node:stream';
import type { CheckedDocument, CheckSummary } from '../../core/check/types.js';
import { makeFolder } from '../../io/output/make-folder.js';
import { errorMessage } from '../../io/problem.js';
import { OutputError, type Target } from '../../io/target/define.js';
import { openFileTarget } from '../../io/target/file.js';
import { streamTarget } from '../../io/target/stream.js';
import { UsageError } from '../exit.js';
import { printable } from '../terminal/printable.js';
import { columnsOf, isTerminal } from '../terminal/streams.js';
import { VERSION } from '../version.js';
import { didYouMean } from '../words/nearest.js';
import type { Report, Reporter, ReportTarget } from './define.js';

/** Every reporter, loaded when it is asked for. `alone`: its output is one value, and nothing else may stand beside it. */
const REPORTERS = {
  pretty: { alone: false, load: async () => (await import('./pretty.js')).pretty },
  json: { alone: true, load: async () => (await import('./json.js')).json },
  ndjson: { alone: true, load: async () => (await import('./ndjson.js')).ndjson },
  junit: { alone: true, load: async () => (await import('./junit.js')).junit },
  sarif: { alone: true, load: async () => (await import('./sarif.js')).sarif },
  github: { alone: false, load: async () => (await import('./github.js')).github },
  gitlab: { alone: true, load: async () => (await import('./gitlab.js')).gitlab },
  markdown: { alone: true, load: async () => (await import('./markdown.js')).markdown },
  html: { alone: true, load: async () => (await import('./html/index.js')).html },
} satisfies Record<string, { alone: boolean; load: () => Promise<Reporter> }>;

type ReporterName = keyof typeof REPORTERS;

export const REPORTER_NAMES: readonly string[] = Object.keys(REPORTERS);

/** One `--reporter`. */
export interface ReportPlan {
  readonly name: ReporterName;
  /** `null` for standard output. */
  readonly file: string | null;
}

export interface ReportContext {
  readonly stdout: Writable;
  /** Colours for what goes to standard output; files never get any. */
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that `Finding.path` is relative to, absolute. */
  readonly root: string;
  /** Absolute. */
  readonly cwd: string;
}

/** All reports of a run as one. */
export interface Reports {
  /** Files that will be written, which are not to be read as inputs. */
  readonly files: readonly string[];
  /** Documents are to come with `page`. */
  readonly pages: boolean;
  document(document: CheckedDocument): Promise<void>;
  /** Finishes every report; its files appear. */
  end(summary: CheckSummary): Promise<void>;
  /** The run ends early: leaves no file. */
  abandon(): Promise<void>;
}

const isReporter = (name: string): name is ReporterName => Object.hasOwn(REPORTERS, name);

/** What `--reporter NAME[:FILE]` asks for; `-` is standard output. @throws UsageError */
export function parseReport(spec: string): ReportPlan {
  const colon = spec.indexOf(':');
  const name = colon === -1 ? spec : spec.slice(0, colon);
  if (!isReporter(name)) {
    const known = REPORTER_NAMES.join(', ');
    throw new UsageError(`--reporter: "${printable(name)}" is no reporter${didYouMean(name, REPORTER_NAMES)}; there are ${known}`);
  }
  if (colon === -1) return { name, file: null };
  const file = spec.slice(colon + 1);
  if (file === '') throw new UsageError(`--reporter: no file after "${name}:"; write ${name}:FILE, or ${name} alone for standard output`);
  return { name, file: file === '-' ? null : file };
}

/** What is wrong with such a text; `null` where there is nothing. */
export function reportFault(spec: string): string | null {
  try {
    parseReport(spec);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message.replace(/^--reporter: /, '');
    throw error;
  }
}

/** The plans of all `--reporter` options, which must not write to the same place. @throws UsageError */
export function parseReports(specs: readonly string[]): ReportPlan[] {
  const plans = specs.map(parseReport);
  const files = plans.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.findIndex((other) => path.resolve(other) === path.resolve(file)) !== index);
  if (twice !== undefined) throw new UsageError(`--reporter: two reports to ${printable(twice)}; give each a file of its own`);
  const printed = plans.filter(({ file }) => file === null).map(({ name }) => name);
  const alone = printed.find((name) => REPORTERS[name].alone);
  if (printed.length > 1 && (alone !== undefined || new Set(printed).size < printed.length)) {
    const name = alone ?? printed[0];
    throw new UsageError(`--reporter: ${printed.join(' and ')} cannot share standard output; give one a file, as in ${name}:FILE`);
  }
  return plans;
}

/** @throws UsageError, OutputError */
export async function openReports(plans: readonly ReportPlan[], context: ReportContext): Promise<Reports> {
  const reporters = await Promise.all(plans.map(({ name }) => REPORTERS[name].load()));
  refuseTerminal(plans, context);
  const outputs: Output[] = [];
  try {
    for (const { file } of plans) outputs.push(await openOutput(file, context));
  } catch (error) {
    await abandonAll(outputs);
    throw error;
  }
  const reports = reporters.map((reporter, index): Report => {
    const output = outputs[index];
    if (output === undefined) throw new Error('a report without an output');
    return reporter.open(output.target);
  });
  return {
    files: plans.flatMap(({ file }) => file ?? []),
    pages: reporters.some((reporter) => reporter.pages === true),
    async document(document) {
      for (const report of reports) await report.document(document);
    },
    async end(summary) {
      for (const report of reports) await report.end(summary);
      for (const output of outputs) await output.finish();
    },
    abandon: () => abandonAll(outputs),
  };
}

function refuseTerminal(plans: readonly ReportPlan[], context: ReportContext): void {
  if (isTerminal(context.stdout) && plans.some(({ name, file }) => name === 'html' && file === null))
    throw new UsageError('--reporter html: a page is of no use on a terminal; name a file, as in html:report.html');
}

interface Output {
  readonly target: ReportTarget;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Characters gathered before they are written: a write for each finding would cost more than the finding. */
const GATHERED = 65_536;

async function openOutput(file: string | null, context: ReportContext): Promise<Output> {
  const sink: Target = file === null ? streamTarget(context.stdout) : await openFileTarget(await withFolder(file), { mode: 'replace' });
  const encoder = new TextEncoder();
  let gathered: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const text = gathered.join('');
    gathered = [];
    length = 0;
    if (text !== '') await sink.write(encoder.encode(text));
  };
  return {
    target: {
      path: file,
      color: file === null && context.color,
      columns: columnsOf(context.stdout),
      env: context.env,
      root: context.root,
      cwd: context.cwd,
      version: VERSION,
      async write(text) {
        gathered.push(text);
        length += text.length;
        if (length >= GATHERED) await flush();
      },
    },
    async finish() {
      await flush();
      await sink.finish();
    },
    abandon: () => sink.abandon(),
  };
}

/** In CI the folder of reports is seldom there. @throws OutputError where it cannot be made. */
async function withFolder(file: string): Promise<string> {
  await makeFolder(path.dirname(file)).catch((error: unknown) => {
    throw new OutputError(`${printable(file)}: its folder cannot be made: ${printable(errorMessage(error))}`);
  });
  return file;
}

async function abandonAll(outputs: readonly Output[]): Promise<void> {
  for (const output of outputs) await output.abandon();
}
