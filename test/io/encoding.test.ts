import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, detectEncoding, type Encoding, looksBinary, toUtf8 } from '../../src/io/encoding.js';

async function transcode(bytes: Uint8Array, encoding: Encoding, size: number): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const parts: Uint8Array[] = [];
  for await (const part of toUtf8(chunks(), encoding)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

describe('detectEncoding', () => {
  it('takes everything for UTF-8 that is not plainly UTF-16', () => {
    expect(detectEncoding(new Uint8Array(0))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('a'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('漢字かな交じり文'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('text with one \u0000 zero'))).toBe('utf-8');
    expect(detectEncoding(Buffer.alloc(100))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('plain', 'utf16le'))).toBe('utf-16le');
    expect(detectEncoding(Buffer.from('plain', 'utf16le').swap16())).toBe('utf-16be');
  });
});

describe('looksBinary', () => {
  it('knows pictures from texts', () => {
    expect(looksBinary(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'utf-8')).toBe(true);
    expect(looksBinary(Buffer.from('A text\twith\r\nwhite space\f and one \u0000'), 'utf-8')).toBe(false);
    expect(looksBinary(new Uint8Array(0), 'utf-8')).toBe(false);
  });
});

describe('decodeBytes', () => {
  it('counts what it had to replace, and only that', () => {
    expect(decodeBytes(Buffer.from('a\ufffdb'), 'utf-8')).toEqual({ text: 'a\ufffdb', replaced: 0 });
    expect(decodeBytes(Buffer.from([0x61, 0xff, 0x62]), 'utf-8')).toEqual({ text: 'a\ufffdb', replaced: 1 });
    expect(decodeBytes(Buffer.from([0x61, 0x00, 0x00, 0xd8]), 'utf-16le')).toEqual({ text: 'a\ufffd', replaced: 1 });
    expect(decodeBytes(Buffer.from('\ufeffä', 'utf16le'), 'utf-16le')).toEqual({ text: 'ä', replaced: 0 });
  });

  it('reads what was written, with or without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, marked) => {
        fc.pre(!text.startsWith('\ufeff'));
        const whole = `${marked ? '\ufeff' : ''}${text}`;
        expect(decodeBytes(Buffer.from(whole), 'utf-8')).toEqual({ text, replaced: 0 });
        expect(decodeBytes(Buffer.from(whole, 'utf16le'), 'utf-16le')).toEqual({ text, replaced: 0 });
      }),
    );
  });
});

describe('toUtf8', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('is the same for every chunking of %s', async (encoding) => {
    const text = '{"é":"漢字 😀"}\n'.repeat(3);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const bytes = encoding === 'utf-8' ? Buffer.from(text) : encoding === 'utf-16le' ? wide : wide.swap16();
    for (const size of [1, 2, 3, 1000]) expect(await transcode(bytes, encoding, size)).toBe(text);
  });
});
