/** Cleans hostile texts in a process of its own, which can be killed: FORMAT SHORT LONG [NAME]. Prints a row each, piece by piece: name, milliseconds, milliseconds. */
import { cleanDocument } from '../../src/core/pipeline.js';
import type { TextFormat } from '../../src/core/types.js';
import { hostileOf } from './hostile.js';

const [, , written, short, long, only] = process.argv;
const format: TextFormat = written === 'markdown' || written === 'html' ? written : 'text';

for (const { name, make } of hostileOf(format)) {
  if (only !== '' && only !== name) continue;
  process.stdout.write(name);
  for (const length of [Number(short), Number(long)]) {
    const time = cleaningTime(make(length), format);
    process.stdout.write(`\t${time.toFixed(1)}`);
  }
  process.stdout.write('\n');
}

/** Processor time of this process, other threads included, in milliseconds: a busy machine lengthens it little. */
function cleaningTime(text: string, as: TextFormat): number {
  const before = process.cpuUsage();
  const outcomes = cleanDocument({ id: 'hostile', text, format: as });
  const { user, system } = process.cpuUsage(before);
  if (outcomes.length === 0) throw new Error('a document without a record');
  return (user + system) / 1000;
}
