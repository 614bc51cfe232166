import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  decodeBytes,
  ENCODINGS,
  type Encoding,
  encodingOf,
  encodingOfHeader,
  encodingOfStream,
  findEncoding,
  looksBinary,
  toUtf8,
} from '../../src/io/encoding/index.js';
import { encode } from './encoding/codec.js';
import { SAMPLES } from './encoding/samples.js';

const PLAIN = { declared: null, markup: false };
const MARKUP = { declared: null, markup: true };

async function transcode(bytes: Uint8Array, encoding: Encoding, size: number): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const parts: Uint8Array[] = [];
  for await (const part of toUtf8(chunks(), encoding)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const WRITTEN = SAMPLES.flatMap(({ language, encodings, short, long }) =>
  encodings.flatMap((encoding) => [
    { name: `${language} in ${encoding}, a headline`, encoding, text: short },
    { name: `${language} in ${encoding}, a paragraph`, encoding, text: long },
  ]),
);

describe('encodingOf', () => {
  it.each(WRITTEN)('reads $name', async ({ encoding, text }) => {
    const bytes = encode(text, encoding);
    expect(iconv.encode('', 'utf-8')).toHaveLength(0);
    const found = await encodingOf(bytes, PLAIN);
    expect(await decodeBytes(bytes, found)).toEqual({ text, replaced: 0 });
  });

  it.each(WRITTEN)('reads $name, without the first letters', async ({ encoding, text }) => {
    if (encoding === 'iso-2022-jp') return;
    const rest = text.slice(Math.floor(text.length / 3));
    const bytes = encode(rest, encoding);
    expect((await decodeBytes(bytes, await encodingOf(bytes, PLAIN))).text).toBe(rest);
  });

  it('tells KOI8-U by the letters that Russian lacks, and keeps the boxes of KOI8-R', async () => {
    const headline = 'Рада портового міста вирішила зберегти останній рибний ринок';
    const paragraph = "Рибалки просили більше часу, щоб змінити сіті, і вони його отримають: правила набудуть чинності весною, їх дев'ять.";
    for (const text of [headline, paragraph, paragraph.slice(40)]) expect(await encodingOf(encode(text, 'koi8-u'), PLAIN)).toBe('koi8-u');
    const box = '╔════════╗\n║ Рынок  ║\n╚════════╝\nСовет портового города решил сохранить последний рыбный рынок';
    expect(await encodingOf(encode(box, 'koi8-r'), PLAIN)).toBe('koi8-r');
  });

  it('reads UTF-16 without a mark where no space stands in it', async () => {
    const chinese =
      '市议会周二晚间投票决定更换横跨河流的旧铁桥，结束了持续近十一年的争论。去年春天检查该结构的工程师发现，近三分之一的承重构件存在锈蚀。';
    const mixed = `${chinese}2024年3月5日，14.2万人。`;
    const japanese = '市議会は火曜日の夜、川に架かる古い鉄橋の架け替えを可決し、十一年近く続いた議論に終止符を打った。';
    const thai = 'สภาเทศบาลลงมติเปลี่ยนสะพานเหล็ก';
    const serbian = 'Скупштина града је изгласала замену старог „гвозденог“ моста преко реке — после једанаест година.';
    for (const text of [chinese, mixed, japanese, thai, serbian]) {
      for (const encoding of ['utf-16le', 'utf-16be'] as const) {
        const bytes = encode(text, encoding);
        expect(looksBinary(bytes)).toBe(false);
        expect(await encodingOf(bytes, PLAIN)).toBe(encoding);
      }
      if (text === thai || text === serbian) continue;
      for (const encoding of ['gb18030', 'shift_jis', 'euc-jp', 'utf-8'] as const) {
        const bytes = encode(text, encoding);
        if (!iconv.decode(bytes, encoding).includes('?')) expect(await encodingOf(bytes, PLAIN)).not.toMatch(/^utf-16/);
      }
    }
  });

  it.each(['A short text', 'Größe, naïve 漢字 and “quotes” 😀', '港口小镇的渔市', 'Краткий текст'])(
    'knows UTF-32, with its mark and without: %s',
    async (text) => {
      for (const encoding of ['utf-32le', 'utf-32be'] as const) {
        for (const addBOM of [true, false]) {
          const bytes = iconv.encode(text, encoding, { addBOM });
          expect(looksBinary(bytes)).toBe(false);
          expect(await encodingOf(bytes, PLAIN)).toBe(encoding);
          expect(await encodingOfStream(bytes, true)).toBe(encoding);
          expect(await decodeBytes(bytes, encoding)).toEqual({ text, replaced: 0 });
        }
      }
    },
  );

  it('does not take for UTF-32 what is too short, cut in a character, or all zeros', async () => {
    const bytes = iconv.encode('A short text', 'utf-32le', { addBOM: false });
    for (const wrong of [bytes.subarray(0, 8), bytes.subarray(0, 15), Buffer.alloc(400)])
      expect(await encodingOf(wrong, PLAIN)).not.toMatch(/^utf-32/);
    expect(await encodingOf(Buffer.from('\ufeffab', 'utf16le'), PLAIN)).toBe('utf-16le');
    expect(await encodingOf(Buffer.from('<meta charset="utf-32"><p>ä</p>', 'latin1'), { declared: null, markup: true })).not.toMatch(
      /^utf-32/,
    );
  });

  it('takes for UTF-8 what is, damaged or not', async () => {
    expect(await encodingOf(new Uint8Array(0), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.from('a'), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.from('漢字かな交じり文'), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.from('text with one \u0000 zero'), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.alloc(100), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.from('\u00e4 Gr\u00f6\u00dfe \ufffd').subarray(0, 13), PLAIN)).toBe('utf-8');
    expect(await encodingOf(Buffer.concat([Buffer.from('naïve café'), Buffer.from([0xff, 0x0a])]), PLAIN)).toBe('utf-8');
  });

  it.each([
    ['A short text', 'utf16le'],
    ['Краткий текст, в котором есть пробелы', 'utf16le'],
    ['港口小镇的渔市\n星期二晚上，镇议会通过了新的规定。', 'utf16le'],
    ['港町の議会\n火曜日の夜、町議会は三年にわたる話し合いの末、可決した。', 'utf16le'],
    ['항구 마을 의회는 화요일 밤 새로운 규정을 통과시켰다.', 'utf16le'],
    ['Größe, naïve 漢字 and “quotes”', 'utf16le'],
    [
      '<html><head><title>北埠頭を閉鎖</title></head><body><p>火曜日の夜、町議会は三年にわたる話し合いの末、可決した。</p></body></html>',
      'utf16le',
    ],
  ] as const)('knows UTF-16 without a mark: %s', async (text, encoding) => {
    const little = Buffer.from(text, encoding);
    expect(await encodingOf(little, PLAIN)).toBe('utf-16le');
    expect(looksBinary(little)).toBe(false);
    const big = Buffer.from(little).swap16();
    expect(await encodingOf(big, PLAIN)).toBe('utf-16be');
    expect(looksBinary(big)).toBe(false);
  });

  it.each(WRITTEN.filter(({ encoding }) => encoding !== 'iso-2022-jp'))('does not take $name for UTF-16', async ({ encoding, text }) => {
    for (const length of [text.length, text.length - 1]) {
      expect(await encodingOf(encode(text.slice(0, length), encoding), PLAIN)).not.toMatch(/^utf-16/);
    }
  });

  it('believes a mark before all else, then sound UTF-8, then the header, then the page', async () => {
    const page = (charset: string, text: string, encoding: Encoding) => encode(`<html><meta charset="${charset}"><p>${text}</p>`, encoding);
    const russian = 'Рыбаки просили больше времени';
    expect(await encodingOf(Buffer.from('\ufeff<meta charset="gbk">ä'), { declared: 'big5', markup: true })).toBe('utf-8');
    expect(await encodingOf(Buffer.from('<meta charset="iso-8859-1">Größe'), MARKUP)).toBe('utf-8');
    expect(await encodingOf(page('windows-1251', russian, 'koi8-r'), { declared: 'koi8-r', markup: true })).toBe('koi8-r');
    expect(await encodingOf(page('koi8-r', russian, 'koi8-r'), MARKUP)).toBe('koi8-r');
    expect(await encodingOf(page('x-unknown', russian, 'koi8-r'), MARKUP)).toBe('koi8-r');
    expect(await encodingOf(page('utf-8', russian, 'windows-1251'), MARKUP)).toBe('windows-1251');
    // Of text that is no markup, a tag says nothing.
    expect(await encodingOf(page('ibm866', russian, 'windows-1251'), PLAIN)).toBe('windows-1251');
  });

  it.each([
    ['<?xml version="1.0" encoding="koi8-r"?><html><p>', 'koi8-r'],
    ["<?xml version='1.0' encoding='ISO-8859-5' standalone='yes'?>", 'iso-8859-5'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<META content="text/html;charset= KOI8-R" http-equiv=content-type>', 'koi8-r'],
    ['<meta name="viewport" content="width=device-width"><meta charset=iso-8859-5 />', 'iso-8859-5'],
    [`<script>${'var x = 1; '.repeat(300)}</script><meta charset="ibm866">`, 'ibm866'],
  ])('reads the declaration %s', async (start, encoding) => {
    const bytes = Buffer.concat([Buffer.from(start), iconv.encode('Рыбаки просили', 'windows-1251')]);
    expect(await encodingOf(bytes, MARKUP)).toBe(encoding);
  });

  it('keeps to a declared encoding that a cut or a broken byte does not fit', async () => {
    const bytes = encode(SAMPLES[0]?.long ?? '', 'gb18030');
    expect(await encodingOf(bytes.subarray(0, bytes.indexOf(0x0a, 40) - 1), { declared: 'gb18030', markup: true })).toBe('gb18030');
    expect(await encodingOf(bytes.subarray(0, 91), PLAIN)).toBe('gb18030');
  });

  it('finds something for any bytes, and decodes with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, markup) => {
        const { text } = await decodeBytes(bytes, await encodingOf(bytes, { declared: null, markup }));
        expect(typeof text).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});

describe('encodingOfStream', () => {
  it('takes records for UTF-8 unless they plainly are not', async () => {
    const record = (text: string) => `${JSON.stringify({ title: 'T', text })}\n`;
    const russian = SAMPLES.find(({ language }) => language === 'Russian')?.long ?? '';
    expect(await encodingOfStream(Buffer.from(record('plain')), false)).toBe('utf-8');
    expect(await encodingOfStream(Buffer.from(record('Größe')).subarray(0, -8), false)).toBe('utf-8');
    expect(await encodingOfStream(Buffer.concat([Buffer.from(record('Größe')), Buffer.from([0xff])]), true)).toBe('utf-8');
    expect(await encodingOfStream(encode(record(russian), 'windows-1251'), true)).toBe('windows-1251');
    expect(await encodingOfStream(Buffer.from(record('漢字 漢字'), 'utf16le'), true)).toBe('utf-16le');
  });
});

describe('findEncoding', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    [' gb2312 ', 'gb18030'],
    ['GBK', 'gb18030'],
    ['cp936', 'gb18030'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso-8859-9', 'windows-1254'],
    ['cp1251', 'windows-1251'],
    ['Shift-JIS', 'shift_jis'],
    ['euc_kr', 'euc-kr'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['utf-16', 'utf-16le'],
    ['ISO-8859-16', 'iso-8859-16'],
    ['tis-620', 'windows-874'],
    ['klingon', null],
    ['', null],
    ['x'.repeat(1000), null],
  ] as const)('%s is %s', (label, encoding) => {
    expect(findEncoding(label)).toBe(encoding);
  });

  it('knows its own names', () => {
    for (const encoding of ENCODINGS) expect(findEncoding(encoding)).toBe(encoding);
  });

  it('reads headers', () => {
    expect(encodingOfHeader('text/html; charset=GB2312')).toBe('gb18030');
    expect(encodingOfHeader("text/html;Charset='koi8-r'; x=y")).toBe('koi8-r');
    expect(encodingOfHeader('text/html')).toBe(null);
    expect(encodingOfHeader('text/html; charset=')).toBe(null);
  });
});

describe('decodeBytes', () => {
  it('has the curly quotes of windows-1252', async () => {
    expect(
      (
        await decodeBytes(
          Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
          'windows-1252',
        )
      ).text,
    ).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  });

  it.each([
    ['euc-kr', '갂뷁똠방각하 펲시콜라'],
    ['big5', '碁銹裏墻恒粧嫺 嘅喺咗㗎'],
    ['gb18030', '镕€㐂𠮷 藏ཁ'],
    ['shift_jis', '①Ⅲ㈱～－髙﨑 \\ ~ ｶﾅ'],
    ['euc-jp', '日本語ｶﾅ～'],
    ['iso-8859-16', 'Școala ține țărmul „Mării”'],
    ['windows-1255', 'שָׁלוֹם ₪'],
  ] as const)('knows all of %s', async (encoding, text) => {
    expect(await decodeBytes(encode(text, encoding), encoding)).toEqual({ text, replaced: 0 });
  });

  it.each(ENCODINGS.filter((encoding) => /^(?:iso-8859|windows|koi8|ibm)/.test(encoding)))(
    'reads %s as others write it',
    async (encoding) => {
      for (let byte = 0xa0; byte < 0x100; byte++) {
        const letter = iconv.decode(Buffer.from([byte]), encoding);
        if (letter === '\ufffd' || (encoding === 'windows-1255' && byte === 0xca)) continue;
        expect((await decodeBytes(Buffer.from([byte]), encoding)).text).toBe(letter);
      }
    },
  );

  it('counts what it had to replace, and only that', async () => {
    expect(await decodeBytes(Buffer.from('a\ufffdb'), 'utf-8')).toEqual({ text: 'a\ufffdb', replaced: 0 });
    expect(await decodeBytes(Buffer.from([0x61, 0xff, 0x62]), 'utf-8')).toEqual({ text: 'a\ufffdb', replaced: 1 });
    expect(await decodeBytes(Buffer.from([0x61, 0x00, 0x00, 0xd8]), 'utf-16le')).toEqual({ text: 'a\ufffd', replaced: 1 });
    expect(await decodeBytes(Buffer.from('\ufeffä', 'utf16le'), 'utf-16le')).toEqual({ text: 'ä', replaced: 0 });
    expect(await decodeBytes(Buffer.from([0xb8, 0xdb, 0xff, 0x61]), 'gb18030')).toMatchObject({ replaced: 1 });
    expect(await decodeBytes(Buffer.from([0xc7, 0xd1, 0xff, 0x61]), 'euc-kr')).toMatchObject({ replaced: 1 });
  });

  it('reads what was written, with or without a mark', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.boolean(), async (text, marked) => {
        fc.pre(!text.startsWith('\ufeff'));
        const whole = `${marked ? '\ufeff' : ''}${text}`;
        expect(await decodeBytes(Buffer.from(whole), 'utf-8')).toEqual({ text, replaced: 0 });
        expect(await decodeBytes(Buffer.from(whole, 'utf16le'), 'utf-16le')).toEqual({ text, replaced: 0 });
      }),
    );
  });
});

describe('toUtf8', () => {
  it.each([1, 2, 3, 7])('does not mind where chunks of %i bytes end', async (size) => {
    for (const { encoding, text } of WRITTEN.filter((_, index) => index % 5 === 0)) {
      expect(await transcode(encode(text, encoding), encoding, size)).toBe(text);
    }
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const bytes = Buffer.from('\ufeffa漢𠮷é', encoding === 'utf-8' ? 'utf8' : 'utf16le');
      expect(await transcode(bytes, encoding, Math.max(size, 3))).toBe('a漢𠮷é');
    }
  });
});

describe('looksBinary', () => {
  it('knows pictures from texts', () => {
    expect(looksBinary(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBe(true);
    expect(looksBinary(Uint8Array.from({ length: 2000 }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 0xff))).toBe(true);
    expect(looksBinary(Buffer.from('A text\twith\r\nwhite space\f and one \u0000'))).toBe(false);
    expect(looksBinary(new Uint8Array(0))).toBe(false);
  });

  it.each(WRITTEN)('takes $name for text', ({ encoding, text }) => {
    expect(looksBinary(encode(text, encoding))).toBe(false);
  });
});
