import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { failedDocument, letGo, type RawDocument } from '../input/documents.js';
import type { BatchResult, BatchSettings } from './batch.js';
import type { Cleaner } from './cleaner.js';
import { buffersOf, packBatch } from './pack.js';
import { isBatchResult } from './worker-guards.js';

/** Beside each worker's batch, one waits for it, so that no worker idles while the main thread writes. */
const BATCHES_A_WORKER = 2;

/**
 * Megabytes for what a worker has made lately, half of what it would have: of the 32 MB of text or of 150,000 notes of one line, two workers take 50 to 90 MB less
 * so, in the same time.
 */
const LATEST = 24;

/** @param file For tests: another script for the workers. */
export function createWorkerPool(jobs: number, settings: BatchSettings, file: URL = workerFile()): Cleaner {
  const idle: Thread[] = [];
  const threads = new Set<Thread>();
  const waiting: ((thread: Thread) => void)[] = [];
  let closed = false;

  const start = (): Thread => {
    const thread = new Thread(file, settings);
    threads.add(thread);
    return thread;
  };
  const acquire = (): Promise<Thread> => {
    const thread = idle.pop() ?? (threads.size < jobs ? start() : undefined);
    return thread === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(thread);
  };
  const release = (thread: Thread): void => {
    let next = thread;
    if (thread.dead) {
      threads.delete(thread);
      if (waiting.length === 0 || closed) return;
      next = start();
    }
    const taker = waiting.shift();
    if (taker === undefined) idle.push(next);
    else taker(next);
  };
  const send = async (batch: readonly RawDocument[]): Promise<BatchResult | Error> => {
    const thread = await acquire();
    try {
      return await thread.send(batch);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      release(thread);
    }
  };
  return {
    width: jobs * BATCHES_A_WORKER,
    async clean(batch) {
      const result = await send(batch);
      if (!(result instanceof Error)) return [result];
      if (closed) return [];
      // One by one, so that the document that brings a worker down takes no other with it.
      const results: BatchResult[] = [];
      for (const document of batch) {
        const alone = batch.length === 1 ? result : await send([document]);
        results.push(alone instanceof Error ? await crashed(document, settings, alone) : alone);
      }
      return results;
    },
    async close() {
      closed = true;
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}

async function crashed(document: RawDocument, settings: BatchSettings, error: Error): Promise<BatchResult> {
  const line = document.record === null ? null : document.line;
  const stands = failedDocument({ code: 'worker-crashed', path: document.path, line, detail: error.message });
  const { cleanBatch } = await import('./clean-batch.js');
  const result = await cleanBatch([stands], settings);
  return { ...result, last: { path: document.path, record: document.record } };
}

/** The built worker: beside this module in the package; the package's own when this module runs from its source. */
function workerFile(): URL {
  const beside = new URL('./worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../../dist/worker.js', import.meta.url);
}

class Thread {
  readonly #worker: Worker;
  #settle: { resolve: (result: BatchResult) => void; reject: (error: Error) => void } | null = null;
  #error: Error | null = null;

  constructor(file: URL, settings: BatchSettings) {
    this.#worker = new Worker(file, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: LATEST } });
    this.#worker.on('message', (message: unknown) => {
      const settle = this.#settle;
      this.#settle = null;
      if (isBatchResult(message)) settle?.resolve(message);
      else settle?.reject(new Error('the worker gave no result'));
    });
    this.#worker.on('error', (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => this.#fail(new Error(`the worker ended with code ${code}`)));
  }

  get dead(): boolean {
    return this.#error !== null;
  }

  send(batch: readonly RawDocument[]): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      if (this.#error !== null) {
        reject(this.#error);
        return;
      }
      this.#settle = { resolve, reject };
      const packed = packBatch(batch);
      // Of several, each is sent once more where one of them brings the worker down.
      if (batch.length === 1) batch.forEach(letGo);
      this.#worker.postMessage(packed, buffersOf([packed.bytes, packed.ends]));
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#error ??= error;
    const settle = this.#settle;
    this.#settle = null;
    settle?.reject(this.#error);
  }
}
