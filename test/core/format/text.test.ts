import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { joinPieces, Vocabulary } from '../../../src/core/format/joining.js';
import type { Line } from '../../../src/core/types.js';

function texts(text: string): string[] {
  return readLines(text, 'text').map((line) => line.text);
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

const HARBOUR = [
  'The harbour office opened its doors again on Monday after eleven weeks of repairs, and the first boats were already waiting at the quay when the keys were handed over.',
  'Most of the work had gone into the roof, which had let in water since the storms of last autumn; the rest was spent on wiring that nobody had dared to touch for forty years.',
  'Visitors may come in from nine to five. The old charts hang where they always hung, although the clock has been moved to the stairs.',
];

describe('physical lines', () => {
  it('counts \\n, \\r\\n and \\r as line ends and leaves blank lines out', () => {
    const lines = readLines('one\r\n\r\n \t\ntwo\rthree\n\u00a0\n', 'text');
    expect(lines.map(({ first, last, gap, text }) => ({ first, last, gap, text }))).toEqual([
      { first: 1, last: 1, gap: 0, text: 'one' },
      { first: 4, last: 4, gap: 2, text: 'two' },
      { first: 5, last: 5, gap: 0, text: 'three' },
    ]);
  });

  it('gives offsets without the white space at both ends, and columns of indentation', () => {
    const text = 'a\n \t  b c \t\n';
    const line = readLines(text, 'text')[1];
    expect(line).toMatchObject({ start: 6, end: 9, indent: 6, text: 'b c' });
    expect(text.slice(line?.start, line?.end)).toBe('b c');
  });

  it('takes no markup for any', () => {
    expect(readLines('# Not a heading\n\n[a](b) *c*', 'text')).toMatchObject([
      { text: '# Not a heading', role: 'plain', level: 0 },
      { text: '[a](b) *c*', role: 'plain', links: [], linked: 0 },
    ]);
  });

  it('keeps a bullet in the text and calls the line an item', () => {
    expect(readLines('• milk\n- eggs\n– Hello, she said\n-5 degrees\n2 > 1', 'text').map((line) => [line.role, line.text])).toEqual([
      ['item', '• milk'],
      ['item', '- eggs'],
      ['plain', '– Hello, she said'],
      ['plain', '-5 degrees'],
      ['plain', '2 > 1'],
    ]);
  });
});

describe('hard-wrapped text', () => {
  for (const width of [60, 72, 76, 80]) {
    it(`is put together again at ${width} columns`, () => {
      const wrapped = HARBOUR.map((paragraph) => wrap(paragraph, width)).join('\n\n');
      expect(texts(`Harbour office open again\n\n${wrapped}`)).toEqual(['Harbour office open again', ...HARBOUR]);
    });
  }

  it('keeps true line ranges', () => {
    const lines: readonly Line[] = readLines(
      HARBOUR.map((paragraph) => wrap(paragraph, 72))
        .join('\r\n\r\n')
        .replace(/([^\r])\n/g, '$1\r\n'),
      'text',
    );
    expect(lines.map((line) => [line.first, line.last])).toEqual([
      [1, 3],
      [5, 7],
      [9, 10],
    ]);
  });

  it('is put together in quotes, their marks standing once', () => {
    const quote = (paragraph: string) => wrap(paragraph, 70).replace(/^/gm, '> ');
    for (const between of ['\n\n', '\n>\n']) {
      const lines = texts(HARBOUR.map(quote).join(between)).filter((line) => line !== '>');
      expect(lines).toEqual(HARBOUR.map((paragraph) => `> ${paragraph}`));
    }
  });

  it('does not join a quote and what stands around it, nor quotes of different depth', () => {
    const [first = '', second = '', third = ''] = HARBOUR;
    const text = [wrap(first, 72), wrap(second, 70).replace(/^/gm, '> '), wrap(third, 68).replace(/^/gm, '> > ')].join('\n');
    expect(texts(text)).toEqual([first, `> ${second}`, `> > ${third}`]);
  });

  it('is put together in items whose further lines hang, whether sentences end at line ends or not', () => {
    const sentences = HARBOUR.map((paragraph) => `${paragraph} ${'It took all of the day and most of the night. '.repeat(12).trim()}`);
    for (const [mark, hang] of [
      ['- ', '  '],
      ['12. ', '    '],
      ['• ', '  '],
    ] as const) {
      const text = sentences.map((paragraph) => mark + wrap(paragraph, 70).replace(/\n/g, `\n${hang}`)).join('\n');
      expect(texts(text)).toEqual(sentences.map((paragraph) => mark + paragraph));
    }
  });

  it('is put together in paragraphs that only their first line parts, set in', () => {
    const sentences = HARBOUR.map((paragraph) => `${paragraph} ${'It took all of the day and most of the night. '.repeat(12).trim()}`);
    expect(texts(sentences.map((paragraph) => wrap(`___ ${paragraph}`, 72).replace('___', '   ')).join('\n'))).toEqual(sentences);
  });

  it('leaves a list, an address and a poem beside it alone', () => {
    const aside = [
      '- bread\n- butter\n- salt',
      'Harbour Office\n12 Quay Street\nPort Ellen',
      'the tide goes out,\nthe tide comes in,\nand so do we.',
    ];
    const text = [...HARBOUR.map((paragraph) => wrap(paragraph, 72)), ...aside].join('\n\n');
    expect(texts(text)).toEqual([...HARBOUR, ...aside.flatMap((block) => block.split('\n'))]);
  });

  it('joins lines of a script without spaces without any', () => {
    const long =
      '港口办公室在经过十一周的维修之后于星期一重新开放第一批船只已经在码头等候钥匙交接大部分工作花在屋顶上因为去年秋天的暴风雨以来一直漏水其余的费用用于更换四十年来无人敢碰的电线参观时间为上午九点至下午五点旧海图仍然挂在原处只是时钟已经移到楼梯旁边了欢迎各位前来参观';
    const cut = long.match(/.{1,36}/gu) ?? [];
    expect(cut.length).toBeGreaterThan(3);
    expect(texts(`标题\n\n${cut.join('\n')}`)).toEqual(['标题', long]);
  });
});

describe('a short hard-wrapped text', () => {
  const short = [
    'Hiiumaal endises bussipeatuses avatud raamatupoes on ruumi kahele ostjale ja kolmesajale raamatule.',
    'Müüjat poes ei ole. Raha pannakse kohvipurki, ja seni pole sealt midagi puudu jäänud.',
    'Pood on avatud septembri lõpuni.',
  ];

  it('is joined where two of its paragraphs run over the margin', () => {
    expect(texts(['Saarel avati raamatupood', ...short.map((one) => wrap(one, 72))].join('\n\n'))).toEqual([
      'Saarel avati raamatupood',
      ...short,
    ]);
  });

  it.each([
    ['one does', [wrap(short[0] ?? '', 72), 'Pood on avatud.']],
    ['lines are short', ['a walk along the shore\nand a cup of tea', 'a second walk by night\nunder the same moon']],
    [
      'a line begins with a capital',
      [wrap(short[0] ?? '', 72), 'Müüjat poes ei ole. Raha pannakse kohvipurki, ja seni pole sealt midagi\nPuudu'],
    ],
    ['a full line was not broken at the margin', [wrap(short[0] ?? '', 72), wrap(short[1] ?? '', 50)]],
  ])('is not where %s', (_, blocks) => {
    expect(texts(blocks.join('\n\n'))).toEqual(blocks.flatMap((one) => one.split('\n')));
  });
});

describe('hard-wrapped text with an empty line behind each line', () => {
  it('is joined where more empty lines part the paragraphs', () => {
    const text = HARBOUR.map((paragraph) => wrap(paragraph, 60)).join('\n\n');
    expect(texts(text.replaceAll('\n', '\n\n'))).toEqual(HARBOUR);
    expect(texts(text.replaceAll('\n', '\r\r\n'))).toEqual(HARBOUR);
  });

  it('is not seen where each line is a paragraph', () => {
    const lines = HARBOUR.flatMap((paragraph) => paragraph.split(/(?<=[.,;]) /));
    expect(texts(lines.join('\n\n').replace('\n\n', '\n\n\n'))).toEqual(lines);
  });
});

describe('numbers of pages', () => {
  it('go on with no line of a wrapped text', () => {
    const [first = '', second = ''] = HARBOUR.map((paragraph) => wrap(paragraph, 60));
    const cut = second.split('\n');
    const text = `${first}\n\n${cut.slice(0, 1).join('\n')}\n12\n\f${cut.slice(1).join('\n')}\n`;
    expect(texts(text)).toContain('12');
  });
});

describe('hyphens at the wrap', () => {
  const lead =
    'The committee met on Thursday to talk about the state of international\ntrade, and about all the questions that had been put off since the';
  const tail =
    ' agreement was signed in the spring by the ministers of both\ncountries and their secretaries, who stayed until the evening to see it\nthrough.';

  it('are undone where the document has the whole word elsewhere', () => {
    expect(texts(`${lead} inter-\nnational${tail}`)[0]).toContain('since the international agreement');
  });

  it('are undone before an ending that is no word', () => {
    expect(texts(`${lead} declara-\ntion${tail}`)[0]).toContain('since the declaration agreement');
  });

  it('are undone before the end of a word that none begins with', () => {
    expect(texts(`${lead} compro-\nmise${tail}`)[0]).toContain('since the compromise agreement');
  });

  it('are undone in German before small letters that go on with a noun, and before a few that end a word', () => {
    const vocabulary = new Vocabulary('Der Rat tagte, und nach der Sitzung stimmte er ab.');
    const german = (cut: string): string => joinPieces(cut.slice(0, cut.indexOf('\n')), cut.slice(cut.indexOf('\n') + 1), vocabulary);
    expect(german('im Früh-\njahr')).toContain('im Frühjahr');
    expect(german('zum Umstel-\nlen')).toContain('zum Umstellen');
    expect(german('ums umzustel-\nlen')).toContain('ums umzustellen');
    expect(german('der Deutsch-\nfranzösischen')).toContain('Deutsch-französischen');
    expect(german('in Rot-\ngrün')).toContain('Rot-grün');
    expect(german('der EU-\nweiten')).toContain('EU-weiten');
    expect(joinPieces('the Early-', 'morning train', new Vocabulary('The train and the ferry'))).toBe('the Early-morning train');
    expect(german('beim Make-\nup')).toContain('Make-up');
  });

  it('are kept where the document has the compound', () => {
    expect(texts(`A well-known case.\n\n${lead} well-\nknown${tail}`)[1]).toContain('since the well-known agreement');
  });

  it('are kept when it is unsure', () => {
    expect(texts(`${lead} north-\nwestern${tail}`)[0]).toContain('since the north-western agreement');
  });

  it('hang before “und”', () => {
    const text =
      'Der Ausschuss sprach am Donnerstag lange über die Fragen der Vor- und\nNachteile und über alles, was seit dem Frühjahr liegen geblieben war, Haupt-\nund Nebensachen, die niemand mehr in der richtigen Reihenfolge aufsagen\nkonnte, der nicht von Anfang an dabei gewesen war und alles notiert hatte.';
    expect(texts(text)[0]).toContain('Haupt- und Nebensachen');
  });
});

describe('quotations set in', () => {
  const quoted = (...lines: string[]): string[] =>
    texts(`Words before.\n\n${lines.map((line) => `    ${line}`).join('\n')}\n\nWords behind.`);

  it('are one paragraph where they were wrapped', () => {
    expect(quoted('"A man should not know on Tuesday', 'what God means him to know on', 'Thursday," he told his flock.')).toHaveLength(3);
    expect(
      texts(
        `${HARBOUR.map((one) => wrap(one, 72)).join('\n\n')}\n\n  “Boats over ten metres shall carry\n  a second light and report by radio\n  when they pass the mole.”`,
      ),
    ).toHaveLength(4);
  });

  it.each([
    [['"Roses are red, and nets are green,', 'the finest nets that you have seen,', 'and all the boats that lie between."']],
    [['Boats over ten metres shall carry', 'a second light and report by radio', 'when they pass the mole.']],
    [['"Boats," she said.', '"And nets," said he.', '"And gulls," they sang.']],
    [['"Boats over ten metres', '• shall carry a second light', '• and report by radio']],
    [['"so much depends', 'upon what the', 'small boats carry"']],
  ])('are none: %j', (lines) => {
    expect(quoted(...lines)).toHaveLength(lines.length + 2);
  });
});

describe('text that was not wrapped', () => {
  const kept: Readonly<Record<string, string>> = {
    menu: 'Home\nNews\nSport\nWeather\nTravel and leisure\nArts\nAbout us',
    titles:
      'Mayor opens new bridge over the river after long delay\nSchool children plant a thousand trees on the hill above town\nWhy the old mill may have to close its doors this winter\nFerry timetable changes again from the first of next month',
    'paragraphs a line': HARBOUR.join('\n'),
    code: 'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > limit) { throw new RangeError("over the limit set"); }\nreturn { total, count: items.length, limit: limit - total };\n}',
    addresses:
      'https://example.org/a/long/address/of/a/page\nhttps://example.org/a/long/address/of/b/page\nhttps://example.org/a/long/address/of/c/page',
    table: 'North   12   14\nSouth   13   15\nEast    11   10\nWest    16   12',
    'lower-case poem': 'so much depends\nupon what the\nsmall boats carry\nhome in the rain',
    tags: 'politics\neconomy\nharbours\nboats',
  };
  for (const [name, text] of Object.entries(kept)) {
    it(`keeps the lines of ${name}`, () => expect(texts(text)).toEqual(text.split('\n').map((line) => line.trim())));
  }
});

describe('page white space', () => {
  it('joins a sentence that the source broke off at a link', () => {
    const text =
      '\n\n      Home\n      News\n\n\n        The harbour office has been closed for repairs since the\n          storms of last autumn\n        and will open again on Monday.\n\n\n      Imprint\n';
    expect(texts(text)).toEqual([
      'Home',
      'News',
      'The harbour office has been closed for repairs since the storms of last autumn',
      'and will open again on Monday.',
      'Imprint',
    ]);
  });
});
