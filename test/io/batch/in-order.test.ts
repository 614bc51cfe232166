import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/io/batch/in-order.js';

async function* numbers(count: number, onEnd: () => void = () => undefined): AsyncGenerator<number> {
  try {
    for (let number = 0; number < count; number++) yield number;
  } finally {
    onEnd();
  }
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('inOrder', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const got: number[] = [];
    for await (const result of inOrder(numbers(8), 4, async (number) => {
      await later((8 - number) * 3);
      return number;
    }))
      got.push(result);
    expect(got).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('has no more under way than it may', async () => {
    let underway = 0;
    let most = 0;
    const results = inOrder(numbers(20), 3, async () => {
      underway++;
      most = Math.max(most, underway);
      await later(1);
      underway--;
    });
    // A slow reader: what is ready and not taken holds the rest back.
    for await (const _ of results) await later(2);
    expect(most).toBe(3);
  });

  it('closes its source when it is left early', async () => {
    let closed = false;
    for await (const _ of inOrder(
      numbers(100, () => (closed = true)),
      2,
      (number) => Promise.resolve(number),
    ))
      break;
    expect(closed).toBe(true);
  });
});
