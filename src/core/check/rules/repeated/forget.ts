/** Takes the oldest out of a map or a set, which keep the order in which things were put in. */
export function forgetOldest<K>(seen: { keys(): IterableIterator<K>; delete(key: K): boolean }): void {
  const { value, done } = seen.keys().next();
  if (done !== true) seen.delete(value);
}
