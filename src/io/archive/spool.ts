import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Lays a stream down in a temporary file, for what has to be read from its end. The file is gone when `use` is done. */
export async function* spooled<T>(chunks: AsyncIterable<Uint8Array>, use: (file: string) => AsyncGenerator<T>): AsyncGenerator<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'article-clean-'));
  try {
    const file = path.join(folder, 'archive');
    await pipeline(Readable.from(chunks), createWriteStream(file, { mode: 0o600 }));
    yield* use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
