/** Longer names are cut: no file system has them. */
const LONGEST = 4096;
/** Names of so many members are remembered to tell doubles by. */
const MOST_NAMES = 1_000_000;

/**
 * A member's name as a path below its archive: no drive, no root, nothing that leads upwards, `/` between its parts.
 * `null` where nothing is left, and for hidden files, which folders are not searched for either, and the resource forks that macOS adds.
 */
export function memberName(written: string): string | null {
  const parts = written
    .slice(0, LONGEST)
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .map((part) => part.replace(/\p{Cc}/gu, '_'))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  if (parts.length === 0 || parts[0] === '__MACOSX' || parts.some((part) => part.startsWith('.'))) return null;
  return parts.join('/');
}

/** Makes names unlike: an archive may hold two members of one name, and a document is known by its name. */
export function nameKeeper(): (name: string) => string {
  const times = new Map<number, number>();
  return (name) => {
    const key = hashOf(name);
    const before = times.get(key) ?? 0;
    if (before > 0 || times.size < MOST_NAMES) times.set(key, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  };
}

/** 53 bits, for a number costs less than a name: FNV-1a twice, with two offsets. */
function hashOf(name: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < name.length; at++) {
    low = Math.imul(low ^ name.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ name.charCodeAt(at), 0x01000193);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
