import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanStream, type Problem } from '../../src/node.js';
import { page } from './pages.js';

/** What a stream of these bytes comes to, as one string. */
async function cleaned(chunks: Iterable<Uint8Array>): Promise<string> {
  const stream = (async function* () {
    for (const chunk of chunks) yield chunk;
  })();
  const outcomes: unknown[] = [];
  const problems: Problem[] = [];
  for await (const outcome of cleanStream(stream, { onProblem: (problem) => problems.push(problem) })) outcomes.push(outcome);
  // A fault of the program would be the same fault twice.
  expect(problems.filter(({ code }) => code === 'internal')).toEqual([]);
  return JSON.stringify([outcomes, problems]);
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** Pages as the bytes that a program might send: plain, in records, in an array, compressed. */
const bytes = fc
  .tuple(fc.array(page, { minLength: 1, maxLength: 4 }), fc.constantFrom('text', 'text with BOM', 'UTF-16', 'ndjson', 'json', 'ndjson.gz'))
  .map(([pages, form]) => {
    const [first = ''] = pages;
    const records = pages.map((text, index) => ({ id: `record ${index}`, text }));
    const ndjson = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    if (form === 'text') return Buffer.from(first);
    if (form === 'text with BOM') return Buffer.from(`\ufeff${first}`);
    if (form === 'UTF-16') return Buffer.from(`\ufeff${first}`, 'utf16le');
    if (form === 'json') return Buffer.from(JSON.stringify(records, null, 1));
    return form === 'ndjson' ? Buffer.from(ndjson) : gzipSync(ndjson);
  });

describe('a stream', () => {
  it('comes to the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 20 }),
        async (whole, sizes) => {
          expect(await cleaned(cut(whole, sizes))).toBe(await cleaned([whole]));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('comes to the same where each chunk ends in the middle of a character', async () => {
    const text = `<h1>Über den Hafen — 港口</h1>\n${'<p>Der Bürgermeister sagte „ja“, 委员会 通过了 新的规定 😀.</p>\n'.repeat(20)}`;
    const whole = Buffer.from(text);
    const halves: Uint8Array[] = [];
    let start = 0;
    for (let at = 1; at < whole.length; at++) {
      // Before each byte that goes on with a character.
      if (((whole[at] ?? 0) & 0xc0) !== 0x80) continue;
      halves.push(whole.subarray(start, at));
      start = at;
    }
    halves.push(whole.subarray(start));
    expect(halves.length).toBeGreaterThan(500);
    const result = await cleaned(halves);
    expect(result).toBe(await cleaned([whole]));
    expect(result).toContain('委员会 通过了');
    expect(result).not.toContain('\ufffd');
  });
});
