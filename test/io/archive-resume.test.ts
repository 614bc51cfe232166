import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JobResult } from '../../src/io/job.js';
import { page, useFolder } from '../cli/harness.js';
import { http, recordWise, tarOf, warcRecord } from './archive/build.js';
import { runIn } from './run.js';

const folder = useFolder();

const run = (output: string, mode: 'replace' | 'resume', stopAt = Number.POSITIVE_INFINITY): Promise<JobResult> =>
  runIn(folder, { output, mode, stopAt });

describe('a run over archives', () => {
  it.each([260, 520, 700])('goes on where it stopped, after %i documents', async (stopAt) => {
    const member = (name: string, bytes: string | Uint8Array) => ({ name, bytes });
    const records = Array.from({ length: 200 }, (_, index) => JSON.stringify({ id: `n${index}`, text: page(`N${index}`) })).join('\n');
    const many = Array.from({ length: 300 }, (_, index) => member(`m${index % 290}.txt`, page(`M${index}`)));
    folder.write('in/a.tgz', gzipSync(tarOf(...many, member('records.ndjson', records), member('z.txt', page('Z')))));
    folder.write(
      'in/b.warc.gz',
      recordWise(
        ...Array.from({ length: 400 }, (_, index) =>
          warcRecord({
            type: index % 5 === 0 ? 'request' : 'response',
            content: http(page(`W${index}`), { 'Content-Type': 'text/plain' }, index % 7 === 0 ? '404 Not Found' : '200 OK'),
          }),
        ),
      ),
    );
    folder.write('in/c.txt', page('C'));
    const whole = await run('whole.ndjson', 'replace');
    expect(whole.counts).toMatchObject({ documents: 300 + 200 + 1 + 274 + 1, failed: 0 });
    expect((await run('out.ndjson', 'replace', stopAt)).resumable).toBe(true);
    const resumed = await run('out.ndjson', 'resume');
    expect(resumed.counts).toEqual(whole.counts);
    expect(folder.read('out.ndjson') === folder.read('whole.ndjson')).toBe(true);
  });
});
