import type { Transform } from 'node:stream';

interface Inflater {
  readonly extension: string;
  readonly recognises: (head: Uint8Array) => boolean;
  readonly create: () => Promise<Transform>;
}

/** Larger than Node's 16 KB, so that a stream of small chunks does not cost more than the inflating. */
const CHUNK = 256 * 1024;

/** Told by their first bytes, whatever the file is called. A further compression is one line here. */
const INFLATERS: readonly Inflater[] = [
  {
    extension: 'gz',
    recognises: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08,
    create: async () => (await import('node:zlib')).createGunzip({ chunkSize: CHUNK }),
  },
];

/** As many bytes as the longest signature. */
export const SIGNATURE_LENGTH = 3;

export function inflaterFor(head: Uint8Array): Inflater | undefined {
  return INFLATERS.find((inflater) => inflater.recognises(head));
}

const COMPRESSED: ReadonlySet<string> = new Set(INFLATERS.map((inflater) => inflater.extension));

/** The extension that tells what a file holds: `"ndjson"` for `a.ndjson.gz`. Empty when there is none. */
export function contentExtension(path: string): string {
  const names = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.');
  const last = names.length > 1 ? (names.pop() ?? '') : '';
  return COMPRESSED.has(last) && names.length > 1 ? (names.pop() ?? '') : last;
}
