import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';
import type { Line } from '../../../../src/core/types.js';

function texts(text: string): string[] {
  return readLines(text, 'text').map((line) => line.text);
}

const BODY = [
  'The harbour office opened its doors again on Monday after eleven weeks of repairs, and the first boats were waiting at the quay.',
  'Most of the work had gone into the roof, which had let in water since the storms of last autumn. The rest was spent on wiring.',
  'Visitors may come in from nine to five. The old charts hang where they always hung, although the clock has been moved.',
  'Nobody had dared to touch the switches for forty years, the harbour master said.',
];

describe('blocks glued together on one line', () => {
  it('are lines of their own', () => {
    const blocks = ['Menu', 'Home', 'Harbour office open again', 'By Mara Ellin', ...BODY, 'Share this article', 'Imprint'];
    expect(texts(blocks.join(''))).toEqual(blocks);
  });

  it('are parted as far as a page has lines', { timeout: 30_000 }, () => {
    const line = BODY.join('').repeat(100);
    const lines = readLines(Array.from({ length: 300 }, () => line).join('\n'), 'text');
    const parted = lines.filter(({ text }) => text.length < 1000).length;
    expect(parted).toBeGreaterThan(90_000);
    expect(lines.length).toBeLessThan(110_000);
    expect(lines.at(-1)?.text).toBe(line);
  });

  it('share the number of their physical line, and tile it by their offsets', () => {
    const text = `\n  ${BODY.join('')}\n\nImprint`;
    const lines: readonly Line[] = readLines(text, 'text');
    expect(lines.map(({ first, last, gap }) => [first, last, gap])).toEqual([
      [2, 2, 1],
      [2, 2, 0],
      [2, 2, 0],
      [2, 2, 0],
      [4, 4, 1],
    ]);
    expect(lines.slice(0, 4).map(({ start, end }) => text.slice(start, end))).toEqual(BODY);
  });

  it('are parted at runs of spaces on a long line', () => {
    const blocks = ['Home', 'News from the quay', 'Weather', 'Tides', 'Harbour office open again', ...BODY, 'Share', 'Imprint', 'Legal'];
    const text = [...blocks, ...BODY, ...BODY].join('    ');
    expect(text.length).toBeGreaterThan(1500);
    expect(texts(text)).toEqual([...blocks, ...BODY, ...BODY]);
  });

  it('keep two spaces behind a sentence where that is how the page is written', () => {
    const typed = BODY.map((paragraph) => `${paragraph.replace('. ', '.  ')}  And so on.  And on.`);
    expect(texts([...typed, 'Share'].join(''))).toEqual([...typed, 'Share']);
  });

  const seams: Readonly<Record<string, readonly [string, string]>> = {
    'a sentence and a quotation': ['That was the end of it.', '“Never again,” she said'],
    'a quotation and a sentence': ['“It does not leak any more.”', 'The roof was'],
    'a question and a sentence': ['Who had left the window open?', 'The roof was'],
    'a bracket and a sentence': ['The quay at dawn (Photo: Mara Ellin)', 'The roof was'],
    'a number and a word': ['Published in November 2024', 'The roof was'],
    'capitals and a word': ['HARBOUR', 'The roof was'],
    'a name and a date': ['By Mara Ellin', '12 June 2024'],
    'a name and a time': ['By Mara Ellin', '10:25'],
    'a word and a copyright sign': ['All rights reserved', '© Harbour Office'],
    'a word and a bullet': ['Around the harbour', '• Tides'],
    'sentences in Arabic': ['أعيد فتح المكتب اليوم.', 'وصلت السفن الأولى'],
    'sentences in Hindi': ['कार्यालय फिर से खुल गया।', 'पहली नावें'],
  };
  for (const [name, [left, right]] of Object.entries(seams)) {
    it(`are parted between ${name}`, () => {
      expect(texts(`${BODY.join('')}${left}${right}`)).toEqual([...BODY, left, right]);
    });
  }

  it('are parted behind a quotation that ends as others begin', () => {
    const blocks = [...BODY, 'Der Meister nennt das Dach „unübersichtlich“', 'Er hat die Leitungen selbst gelegt.'];
    expect(texts(blocks.join(''))).toEqual(blocks);
  });

  it('are parted where paragraphs are set in by ideographic spaces', () => {
    const paragraphs = ['港口办公室重新开放。', '第一批船只在等候，大部分工作花在屋顶上。', '“时钟已经移到楼梯旁边了。”他说。', '欢迎参观'];
    expect(texts(paragraphs.join('\u3000\u3000'))).toEqual(paragraphs);
  });

  it('are parted before a word of one letter', () => {
    expect(texts(`${BODY.join('')}The harbour waitsA pier is built`)).toEqual([...BODY, 'The harbour waits', 'A pier is built']);
  });

  const whole: Readonly<Record<string, string>> = {
    'well-known names': 'The video is on YouTube and GitHub, said a spokeswoman of LinkedIn.',
    'names that stand alone more than once': 'Studios of CorePower open in June, says CorePower itself.',
    'short prefixes': 'Her iPhone and her eBook were paid for with PayPal by Mr.McEwan.',
    'abbreviations that end in a capital': 'Die Nordwerft GmbH in Husum klagt. Das BVerfG hat entschieden.',
    abbreviations: 'The train from St.Gallen was late, wrote Dr.Keller.',
    initials: 'It is a line of J.R.R.Tolkien, or of the U.S.Navy.',
    addresses: 'Write to info@Harbour.Com or see example.org/NewsRoom and #HarbourNews.',
    numbers: 'They sold 2D and 3D charts, 12.5 percent of them on the A4 and in G20 states.',
    identifiers: 'It calls app.events.Receiver and then getName() twice.',
  };
  for (const [name, text] of Object.entries(whole)) {
    it(`leave ${name} whole`, () => expect(texts(`${BODY.join('')}${text}`)).toEqual([...BODY, text]));
  }

  it('leave words whole whose language has capitals within', () => {
    const zulu = BODY.map(
      (paragraph) =>
        `${paragraph.slice(0, -1)} uMandla noThemba ngeSonto eThekwini kuMasipala weNingizimu oMkhulu iMenenja eMzimba noSipho.`,
    );
    expect(texts(zulu.join(''))).toEqual(zulu);
  });

  it('are joined where one goes on over the line end', () => {
    const [first = '', second = '', third = '', fourth = ''] = BODY;
    const cut = second.indexOf('since');
    const text = `  ${first}${second.slice(0, cut - 1)}\n  ${second.slice(cut)}${third}${fourth}`;
    expect(readLines(text, 'text').map(({ text: visible, first: from, last }) => [visible, from, last])).toEqual([
      [first, 1, 1],
      [second, 1, 2],
      [third, 2, 2],
      [fourth, 2, 2],
    ]);
  });
});

describe('lines without glue', () => {
  const kept: Readonly<Record<string, string>> = {
    'a slip or two': `${BODY.join('\n\n')}\n\nAnd so it ended.Nobody knew why, and nobody asked about it for a long time after the harbour had closed.`,
    'names in prose': BODY.map((paragraph) => `The GrandHotel and HarbourBank. ${paragraph}`).join('\n\n'),
    'a program':
      `${'const total = getTotal({ itemCount: rowCount, maxWidth: viewWidth }); if (total.Count) { return total.Sum; } '.repeat(12)}`.trim(),
    'a table': Array.from({ length: 12 }, (_, row) => `North   ${row}   14   South   ${row + 3}   19   East   11`).join('\n'),
    'Chinese sentences': '港口办公室重新开放。第一批船只在等候。大部分工作花在屋顶上。时钟已经移到楼梯旁边。'.repeat(8),
  };
  for (const [name, text] of Object.entries(kept)) {
    it(`stay as they are: ${name}`, () => expect(texts(text)).toEqual(text.split('\n').filter((line) => line !== '')));
  }
});
