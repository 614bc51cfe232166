import fc from 'fast-check';
import { ByteWriter } from 'hyparquet-writer';
import { deltaByteArray } from 'hyparquet-writer/src/delta.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { describe, expect, it } from 'vitest';
import { dateText, timestampText, timeText, unscaledText } from '../../../src/io/parquet/cell-text.js';
import { BrokenTable } from '../../../src/io/parquet/define.js';
import { readRuns } from '../../../src/io/parquet/runs.js';
import { unsnappy } from '../../../src/io/parquet/snappy.js';
import { structEnd } from '../../../src/io/parquet/thrift.js';
import { readValues } from '../../../src/io/parquet/values.js';
import { run } from './build.js';

describe('unsnappy', () => {
  it('gives back what was compressed', () => {
    const bytes = fc.array(fc.oneof(fc.uint8Array({ maxLength: 90 }), fc.constant(new Uint8Array(70).fill(7))), { maxLength: 30 });
    fc.assert(
      fc.property(bytes, (parts) => {
        const whole = Buffer.concat(parts);
        expect(Buffer.from(unsnappy(snappyCompress(whole), whole.length)).equals(whole)).toBe(true);
      }),
    );
  });

  it.each<[string, number[]]>([
    // As a signed number it would lead back to itself.
    ['a literal of four gigabytes', [4, 0xfc, 0xf9, 0xff, 0xff, 0xff, 1, 2]],
    ['a copy from before the beginning', [4, 0x00, 1, 0x06, 9, 0]],
    ['a copy of nothing', [4, 0x00, 1, 0x06, 0, 0]],
    ['more than there should be', [4, 0x10, 1, 2, 3, 4, 5]],
    ['less than there should be', [4, 0x04, 1, 2]],
    ['an end in the middle', [4, 0x0c, 1, 2]],
  ])('refuses %s', (_, bytes) => {
    expect(() => unsnappy(Uint8Array.from(bytes), 4)).toThrow(BrokenTable);
  });
});

describe('readRuns', () => {
  it('reads runs and packed bits of any width', () => {
    const width = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(width, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (bits, values) => {
        const numbers = values.map((value) => value % 2 ** bits);
        const out = new Uint32Array(numbers.length);
        readRuns(packed(numbers, bits), 0, bits, out);
        expect([...out]).toEqual(numbers);
      }),
    );
    const out = new Uint8Array(700);
    readRuns(Buffer.concat([run(3, 500), run(1, 1_000_000_000)]), 0, 2, out);
    expect([out[499], out[500], out[699]]).toEqual([3, 1, 1]);
  });

  it.each<[string, number[], number]>([
    ['end too early', [0x03], 8],
    ['have a header without an end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1], 8],
    ['are wider than any dictionary', [0x02, 1], 25],
  ])('refuses runs that %s', (_, bytes, width) => {
    expect(() => readRuns(Uint8Array.from(bytes), 0, width, new Uint32Array(8))).toThrow(BrokenTable);
  });
});

/** One run of packed bits, without the bytes that the last value does not reach. */
function packed(values: readonly number[], width: number): Uint8Array {
  const groups = Math.ceil(values.length / 8);
  const out = new Uint8Array(1 + Math.ceil((values.length * width) / 8));
  out[0] = (groups << 1) | 1;
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit++) {
      const at = index * width + bit;
      if (Math.floor(value / 2 ** bit) % 2 === 1) out[1 + (at >> 3)] = (out[1 + (at >> 3)] ?? 0) | (1 << (at & 7));
    }
  });
  return out;
}

describe('structEnd', () => {
  it('finds the end, or that there is more to come', () => {
    // A number, a list of two texts, a truth, a struct.
    const bytes = Uint8Array.from([0x15, 0x80, 0x01, 0x19, 0x28, 1, 65, 0, 0x11, 0x1c, 0x15, 2, 0, 0, 99]);
    expect(structEnd(bytes, 0, 100)).toBe(bytes.length - 1);
    for (let length = 0; length < bytes.length - 1; length++) expect(structEnd(bytes.subarray(0, length), 0, 100)).toBeNull();
    expect(() => structEnd(bytes, 0, 5)).toThrow(BrokenTable);
  });
});

describe('readValues', () => {
  const leaf = { index: 0, path: 'v', def: 0, rep: 0 };

  it.each<['INT32' | 'INT64', number[]]>([
    // Blocks of a size below 0 would lead a reader back for ever.
    ['INT32', [0x80, 0x81, 0x80, 0x80, 0x08, 4, 8, 0, 0, 8, 8, 8, 8, 1, 1, 1, 1]],
    ['INT32', [0x80, 1, 0, 8, 0, 0, 0, 0]],
    ['INT64', [0, 4, 8, 0, 0, 0, 0, 0, 0]],
  ])('refuses differences of %s whose blocks have no size: %j', (type, bytes) => {
    const element = { name: 'v', type };
    expect(() => readValues('DELTA_BINARY_PACKED', { ...leaf, element }, Uint8Array.from(bytes), 8, () => undefined)).toThrow(BrokenTable);
  });

  it('asks before values that grow out of one another take memory', () => {
    const values = Array.from({ length: 1000 }, (_, index) => Buffer.alloc(index + 1, 'a'));
    const writer = new ByteWriter();
    deltaByteArray(writer, values);
    const asked: number[] = [];
    const element = { name: 'v', type: 'BYTE_ARRAY' } as const;
    const read = (take: (bytes: number) => void) => readValues('DELTA_BYTE_ARRAY', { ...leaf, element }, writer.getBytes(), 1000, take);
    const { bytes, starts, ends } = read((count) => asked.push(count));
    expect([asked, bytes.length]).toEqual([[500_500], 500_500]);
    expect(Buffer.from(bytes.subarray(starts[999], ends[999])).toString()).toBe('a'.repeat(1000));
    const refusal = new Error('no more');
    expect(() =>
      read(() => {
        throw refusal;
      }),
    ).toThrow(refusal);
  });
});

describe('times and decimals', () => {
  it('are written as ISO 8601 has them, far ones too', () => {
    expect(timestampText(-1n, 'NANOS', false)).toBe('1969-12-31T23:59:59.999999999');
    expect(timestampText(253_402_300_800n * 1000n, 'MILLIS', true)).toBe('+010000-01-01T00:00:00Z');
    expect(timestampText(2n ** 63n - 1n, 'MILLIS', true)).toBe('9223372036854775807');
    expect(dateText(-719_529n)).toBe('-000001-12-31');
    expect(timeText(86_399_999_000n, 'MICROS')).toBe('23:59:59.999');
  });

  it.each<[bigint, number, string]>([
    [-1250n, 2, '-12.50'],
    [5n, 3, '0.005'],
    [12n, 0, '12'],
    [12n, -2, '1200'],
    [-7n, 1, '-0.7'],
  ])('%i with %i places is %s', (value, scale, text) => {
    expect(unscaledText(value, scale)).toBe(text);
  });
});
