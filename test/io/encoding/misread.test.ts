import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { rereadMisread } from '../../../src/io/encoding/misread.js';

const TEXTS = [
  ['gb18030', '港口的老灯塔在冬天重新开放，居民们排队等候参观，孩子们画下了海上的船只。'],
  ['big5', '港口的老燈塔在冬天重新開放，居民們排隊等候參觀，孩子們畫下了海上的船隻。'],
  ['shift_jis', '港の古い灯台が冬に再び公開され、住民たちは列を作って見学を待ち、子どもたちは海の船を描いた。'],
  ['euc-jp', '港の古い灯台が冬に再び公開され、住民たちは列を作って見学を待ち、子どもたちは海の船を描いた。'],
  ['euc-kr', '항구의 오래된 등대가 겨울에 다시 문을 열었고 주민들은 줄을 서서 관람을 기다렸다.'],
] as const;

describe('a page that was read as ISO-8859-1', () => {
  for (const [encoding, text] of TEXTS) {
    it(`is read again as ${encoding}, declared or not`, async () => {
      const misread = (page: string): string => iconv.encode(page, encoding).toString('latin1');
      expect(await rereadMisread(misread(text.repeat(3)), false)).toEqual({ text: text.repeat(3), encoding });
      const page = `<html><head><meta charset="${encoding}"><title>x</title></head><body><p>${text}</p></body></html>`;
      expect(await rereadMisread(misread(page), true)).toEqual({ text: page, encoding });
    });
  }

  it('keeps apart what entities stood for', async () => {
    const [, text] = TEXTS[0];
    const misread = iconv.encode(text, 'gb18030').toString('latin1').repeat(3);
    const reread = await rereadMisread(`\u00a0\u00a0\u00a0${misread}\u00a0${misread}`, false);
    expect(reread?.text).toBe(`   ${text.repeat(3)} ${text.repeat(3)}`);
  });

  const kept = [
    'Grüße aus Köln: Für Bären ist im Café kein Platz, sagte die Direktorin des Zoos über die späte Öffnung der Räume.',
    '港口的老灯塔在冬天重新开放，居民们排队等候参观，孩子们画下了海上的船只。',
    'Plain words and nothing else, over and over, until there are enough of them to fill a line.',
    '«Été»   —   “Œuvre”',
    '°°°°°°°°°°°°°°°°°°°°°°°°°°°°°°°°',
  ];
  for (const text of kept) {
    it(`is not seen in: ${text.slice(0, 40)}`, async () => {
      expect(await rereadMisread(text, false)).toBeNull();
    });
  }
});
