/** A worker of the pool: takes packed batches, gives results. Its settings come with its birth. */
import { parentPort, workerData } from 'node:worker_threads';
import { workBatch } from './batch/batch-work.js';
import { buffersOf, unpackBatch } from './batch/pack.js';
import { isPackedBatch, isSettings } from './batch/worker-guards.js';

const settings: unknown = workerData;
if (parentPort === null || !isSettings(settings)) throw new TypeError('to be started by the pool only');
const port = parentPort;
port.on('message', async (message: unknown) => {
  if (!isPackedBatch(message)) throw new TypeError('not a batch');
  const result = await workBatch(unpackBatch(message), settings);
  port.postMessage(result, buffersOf([...result.output, ...result.rejects]));
});
