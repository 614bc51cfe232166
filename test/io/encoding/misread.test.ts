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

const ALPHABETS = [
  ['windows-1251', 'Старый маяк в порту снова открыли зимой, жители стояли в очереди, а дети рисовали корабли в море.'],
  ['koi8-r', 'Старый маяк в порту снова открыли зимой, жители стояли в очереди, а дети рисовали корабли в море.'],
  ['windows-1253', 'Ο παλιός φάρος του λιμανιού άνοιξε ξανά τον χειμώνα και οι κάτοικοι περίμεναν στην ουρά για να τον δουν.'],
  ['windows-1255', 'המגדלור הישן בנמל נפתח מחדש בחורף, התושבים עמדו בתור והילדים ציירו את הספינות בים.'],
  ['windows-1256', 'أعيد فتح المنارة القديمة في الميناء خلال الشتاء، ووقف السكان في الطابور ورسم الأطفال السفن في البحر.'],
  ['windows-874', 'ประภาคารเก่าที่ท่าเรือเปิดอีกครั้งในฤดูหนาว ชาวบ้านเข้าแถวรอชม และเด็กๆ วาดภาพเรือในทะเล'],
] as const;

describe('a page of another alphabet that was read as ISO-8859-1 or windows-1252', () => {
  for (const [encoding, text] of ALPHABETS) {
    const page = [`${text} ${text}`, `London 2024: ${text}`, `${text}\u00a0(9)`].join('\n\n');
    it(`is read again as ${encoding}`, async () => {
      const bytes = iconv.encode(page, encoding);
      // Greek and Hebrew have the same bytes in two encodings.
      const latin1 = await rereadMisread(bytes.toString('latin1'), false);
      expect(latin1?.text).toBe(page);
      expect(iconv.encode(page, latin1?.encoding ?? '')).toEqual(bytes);
      expect(await rereadMisread(new TextDecoder('windows-1252').decode(bytes), false)).toEqual(latin1);
    });
  }

  it.each([
    Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join(''),
    `${'ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ '.repeat(4)}are the capitals with accents, and àáâãäå èéêë ìíîï òóôõö ùúûü the small ones.`,
    'Señor Ñúñez: “¿Qué…?” — «¡Ésa!» — ‘no’ … '.repeat(8),
    `${'Ïðèâåò, ìèð. '.repeat(9)}Привет.`,
  ])('is not seen in %j', async (text) => expect(await rereadMisread(text, false)).toBeNull());
});

describe('a page that was read as ISO-8859-1', () => {
  for (const [encoding, text] of TEXTS) {
    it(`is read again as ${encoding}, declared or not`, async () => {
      const misread = (page: string): string => iconv.encode(page, encoding).toString('latin1');
      expect(await rereadMisread(misread(text.repeat(3)), false)).toEqual({ text: text.repeat(3), encoding });
      const windows = new TextDecoder('windows-1252').decode(iconv.encode(text.repeat(3), encoding));
      expect(await rereadMisread(windows, false)).toEqual({ text: text.repeat(3), encoding });
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
