import { BrokenCompression, TrailingBytes } from './define.js';

/** RFC 8878, 3.1.1: what a frame consists of, as it stands in the file. */
export type FramePart =
  | { readonly kind: 'header'; readonly bytes: Uint8Array; readonly checked: boolean }
  | { readonly kind: 'block'; readonly bytes: Uint8Array }
  /** Empty where the frame has none. */
  | { readonly kind: 'checksum'; readonly bytes: Uint8Array };

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd] as const;
const BLOCK_HEADER = 3;
const CHECKSUM = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

export function isFrame(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/** RFC 8878, 3.1.2: frames that hold something for others, and are passed over. */
export function isSkippable(head: Uint8Array): boolean {
  return (head[0] ?? 0) >> 4 === 5 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

/**
 * The parts of frames one after another, blocks as they are packed.
 * @throws BrokenCompression where the file ends too early, TrailingBytes where something else stands behind a frame.
 */
export async function* frameParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FramePart> {
  const reader = new PartReader(chunks);
  for (let frames = 0; await reader.ensure(1); frames++) {
    await reader.ensure(MAGIC.length);
    const { ready } = reader;
    if (isSkippable(ready)) {
      reader.take(MAGIC.length);
      await reader.skip(numberIn(await reader.need(4)));
      continue;
    }
    if (!isFrame(ready)) {
      const cut = ready.length < MAGIC.length && ready.every((byte, at) => byte === MAGIC[at]);
      throw cut || frames === 0 ? new BrokenCompression(EARLY_END) : new TrailingBytes();
    }
    yield* partsOf(reader);
  }
}

async function* partsOf(reader: PartReader): AsyncGenerator<FramePart> {
  await reader.ensure(MAGIC.length + 1);
  const descriptor = reader.ready[MAGIC.length] ?? 0;
  const checked = (descriptor & 4) !== 0;
  yield { kind: 'header', bytes: await reader.need(MAGIC.length + 1 + fieldsLength(descriptor)), checked };
  for (let last = false; !last; ) {
    await reader.ensure(BLOCK_HEADER);
    const header = numberIn(reader.ready.subarray(0, BLOCK_HEADER));
    last = (header & 1) === 1;
    const type = (header >> 1) & 3;
    if (type === RESERVED_BLOCK) throw new BrokenCompression('invalid block type');
    yield { kind: 'block', bytes: await reader.need(BLOCK_HEADER + (type === RLE_BLOCK ? 1 : header >> 3)) };
  }
  yield { kind: 'checksum', bytes: await reader.need(checked ? CHECKSUM : 0) };
}

/** RFC 8878, 3.1.1.1.1: bytes of window, dictionary and content size behind the descriptor. */
function fieldsLength(descriptor: number): number {
  const singleSegment = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
  return 1 - singleSegment + dictionary + contentSize;
}

/** The first byte is the lowest. */
export function numberIn(bytes: Uint8Array): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}

/** In the decoder's own words for it. */
const EARLY_END = 'unexpected EOF';

/** Takes from chunks of any size what belongs together. */
class PartReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  ready: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** @returns Whether so many bytes are ready. */
  async ensure(length: number): Promise<boolean> {
    if (this.ready.length >= length) return true;
    const parts = [this.ready];
    let got = this.ready.length;
    while (got < length) {
      const next = await this.#chunks.next();
      if (next.done === true) break;
      parts.push(next.value);
      got += next.value.length;
    }
    this.ready = Buffer.concat(parts, got);
    return got >= length;
  }

  /** @throws BrokenCompression where there are fewer. */
  async need(length: number): Promise<Uint8Array> {
    if (!(await this.ensure(length))) throw new BrokenCompression(EARLY_END);
    return this.take(length);
  }

  take(length: number): Uint8Array {
    const taken = this.ready.subarray(0, length);
    this.ready = this.ready.subarray(taken.length);
    return taken;
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      if (!(await this.ensure(1))) throw new BrokenCompression(EARLY_END);
      left -= this.take(left).length;
    }
  }
}
