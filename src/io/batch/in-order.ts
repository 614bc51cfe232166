/**
 * Runs a task on each item, at most `width` at once, and gives the results in the order of the items. No more items are taken
 * than are under way or waiting for their turn, so what is slow to be used slows what is read.
 */
export async function* inOrder<T, R>(items: AsyncIterator<T>, width: number, task: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underway: Promise<R>[] = [];
  let done = false;
  try {
    while (true) {
      while (!done && underway.length < width) {
        const next = await items.next();
        if (next.done === true) done = true;
        else underway.push(task(next.value));
      }
      const first = underway.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await items.return?.();
  }
}
