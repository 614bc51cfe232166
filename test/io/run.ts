import { PassThrough } from 'node:stream';
import type { Encoding } from '../../src/io/encoding/index.js';
import { type JobResult, runJob } from '../../src/io/job.js';
import type { Problem } from '../../src/io/problem.js';
import type { OutputFormatName } from '../../src/io/render/index.js';
import { Sink } from '../cli/harness.js';

export interface Asked {
  readonly output?: string;
  readonly mode?: 'replace' | 'append' | 'resume';
  readonly rejects?: string;
  readonly jobs?: number;
  /** Interrupt the run when so many documents are done. */
  readonly stopAt?: number;
  readonly exclude?: readonly string[];
  readonly format?: OutputFormatName;
  readonly encoding?: Encoding;
  readonly maxDocument?: number;
  /** As it is written; `in` of the folder where left out. */
  readonly input?: string;
}

/** A run over `in` of a folder, with what it writes beside it. */
export function runIn(folder: { join(name: string): string }, asked: Asked, problems: Problem[] = []): Promise<JobResult> {
  const interrupt = new AbortController();
  const { output, mode = 'replace', rejects, jobs = 1, stopAt = Number.POSITIVE_INFINITY, exclude = [], format = 'ndjson' } = asked;
  const { encoding = null, maxDocument = 1_000_000, input = folder.join('in') } = asked;
  return runJob({
    input: { inputs: [input], include: [], exclude, maxDocument, encoding },
    output: {
      to: output === undefined ? { kind: 'stdout' } : { kind: 'file', path: folder.join(output) },
      mode,
      rejects: rejects === undefined ? null : folder.join(rejects),
    },
    settings: { fields: {}, clean: {}, format, pretty: false, select: null, rejects: rejects !== undefined, yields: 'bytes' },
    jobs,
    stdin: new PassThrough(),
    stdout: new Sink(),
    signal: interrupt.signal,
    onProblem: (problem) => problems.push(problem),
    onSkipped: () => undefined,
    onProgress: ({ counts }) => {
      if (counts.documents >= stopAt) interrupt.abort();
    },
  });
}
