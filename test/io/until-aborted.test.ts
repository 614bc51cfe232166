import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../src/io/until-aborted.js';

async function* objects(count: number): AsyncGenerator<object> {
  for (let index = 0; index < count; index++) yield { index };
}

async function* never(): AsyncGenerator<object> {
  await new Promise(() => undefined);
  yield {};
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
}

describe('untilAborted', () => {
  it('ends at once, whatever is under way', async () => {
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 10);
    for await (const _ of untilAborted(never(), interrupt.signal)) throw new Error('there is nothing to give');
    expect(interrupt.signal.aborted).toBe(true);
  });

  it('gives nothing when it is aborted before', async () => {
    for await (const _ of untilAborted(objects(3), AbortSignal.abort())) throw new Error('too late');
  });

  it('passes failures on', async () => {
    async function* failing(): AsyncGenerator<object> {
      yield {};
      throw new Error('broken');
    }
    const read = async (): Promise<void> => {
      for await (const _ of untilAborted(failing(), new AbortController().signal));
    };
    await expect(read()).rejects.toThrow('broken');
  });

  it('keeps no result alive while the run goes on', async () => {
    const taken: WeakRef<object>[] = [];
    const alive: number[] = [];
    for await (const result of untilAborted(objects(200), new AbortController().signal)) {
      taken.push(new WeakRef(result));
      if (taken.length !== 150) continue;
      await new Promise((resolve) => setTimeout(resolve, 20));
      collectGarbage();
      alive.push(taken.filter((reference) => reference.deref() !== undefined).length);
    }
    expect(alive).toHaveLength(1);
    expect(alive[0]).toBeLessThan(10);
  });
});
