/** Ends at once when the run is interrupted, whatever is still under way. */
export async function* untilAborted<T>(items: AsyncGenerator<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* items;
    return;
  }
  // One promise a turn: a race against a promise that lasts as long as the run would keep every result alive until its end.
  let wake: (() => void) | null = null;
  const stop = (): void => wake?.();
  signal.addEventListener('abort', stop, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        wake = () => resolve(null);
        items.next().then(resolve, reject);
      });
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await endEarly(items, signal);
  }
}

/** Has items closed that nobody takes any more. Not awaited where the signal does so: the reading that is under way ends with the streams that it closed. */
export async function endEarly(items: AsyncGenerator<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const ended = items.return(undefined).catch(() => undefined);
  if (signal?.aborted !== true) await ended;
}
