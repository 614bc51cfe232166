import iconv from 'iconv-lite';
import type { Encoding } from '../../../src/io/encoding/index.js';

/** Bytes as a program of that encoding writes them. @throws RangeError for a character that it lacks. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'iso-2022-jp') return encodeIso2022(text);
  const name = encoding === 'euc-kr' ? 'cp949' : encoding === 'shift_jis' ? 'cp932' : encoding === 'big5' ? 'big5hkscs' : encoding;
  const bytes = encoding === 'windows-1258' ? encodeVietnamese(text) : iconv.encode(text, name, { addBOM: false });
  return bytes;
}

/** ISO-2022-JP is the two bytes of EUC-JP without their high bits, between escape sequences (RFC 1468). */
function encodeIso2022(text: string): Buffer {
  const parts: number[] = [];
  let wide = false;
  for (const letter of text) {
    const bytes = iconv.encode(letter, 'euc-jp');
    const isWide = bytes.length === 2;
    if (isWide !== wide) parts.push(0x1b, isWide ? 0x24 : 0x28, 0x42);
    wide = isWide;
    for (const byte of bytes) parts.push(byte & 0x7f);
  }
  if (wide) parts.push(0x1b, 0x28, 0x42);
  return Buffer.from(parts);
}

/** windows-1258 has the tones of Vietnamese as marks of their own behind the letter. */
function encodeVietnamese(text: string): Buffer {
  return iconv.encode(decompose(text), 'windows-1258');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function decompose(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const apart = letter.normalize('NFD');
      const tones = apart.match(TONES)?.join('') ?? '';
      return `${apart.replace(TONES, '').normalize('NFC')}${tones}`;
    })
    .join('');
}
