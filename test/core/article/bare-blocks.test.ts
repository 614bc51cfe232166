import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/core/article/blocks.js';
import type { ArticleBlock } from '../../../src/core/article/schema.js';
import { readLines } from '../../../src/core/format/index.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

/** The blocks of a bare text that is body altogether, between two paragraphs. */
function blocksOf(text: string): ArticleBlock[] {
  const lines = readLines(`${PARAGRAPH}\n\n${text}\n\n${PARAGRAPH}`, 'text');
  return readBlocks(pageOf(lines.map((line) => ['body', line.text, line])), null).slice(1, -1);
}

const typesOf = (text: string): string[] => blocksOf(text).map(({ type }) => type);

describe('programs in bare text', () => {
  it('are one block with their line ends, indentation and empty lines', () => {
    const code = 'def smoke(path):\n    rows = load(path)\n\n    while rows:\n\tbreak\n    return summarize(rows)';
    expect(blocksOf(code)).toEqual([{ type: 'code', text: code, lines: [3, 8] }]);
  });

  it('lose the empty lines that a dump has between all lines, and what stands before all of them', () => {
    expect(blocksOf('  def f(a):\n\n      b = g(a)\n\n      assert b, "none"\n\n      return h(b)')[0]?.text).toBe(
      'def f(a):\n    b = g(a)\n    assert b, "none"\n    return h(b)',
    );
  });

  it.each([
    ['$ pip install flatten\n$ python flatten.py'],
    ['>>> s = open("a")\n>>> s.read(4)\nb"abcd"'],
    ['.box {\n  color: red;\n  margin: 0 auto\n}\n.ball {\n}'],
    ['{\n"name": "pier",\n"open": true\n}'],
    ['<server port="80">\n<root path="/srv"/>\n</server>'],
    ['# install\nsudo apt install make\ncd pier\n# and build\nmake(1);'],
    ['for f in *.tif; do\nn=$(wc -l $f)\nmv $f $n\ndone'],
    ['int main() {\n  return 0;\n}'],
  ])('are known: %j', (text) => {
    expect(typesOf(text)).toEqual(['code']);
  });

  it.each([
    ['Roses are red,\n  violets are blue;\n    sugar is sweet,\n  and so are you.'],
    ['12 Pier Road (rear)\nMarlow\nSL7 1AA'],
    ["12' Adeleke (UC)\n54' Ruiz (HC)\n89' Marlow (HC)"],
    ['(a) the person(s) named in section 3;\n(b) the fee(s);\n(c) any interest due;'],
    ['W = wins\nL = losses\nPts = points'],
    ['x = 5\ny = 3'],
    ['$ 5 a head\n$ 7 at the door'],
    ['for those in peril:\nwhile the sea is calm:'],
    ['Use open_stream() with a URL:\nIt returns a stream (see below).'],
    ['import duties\nexport duties'],
    ['for once they will do\nif only they would, then'],
    ['cat food and more\nfind a $ 5 note'],
    ['git clone https://example.org/pier'],
  ])('are not seen in %j', (text) => {
    expect(typesOf(text)).not.toContain('code');
  });

  it('end where text goes on', () => {
    expect(typesOf('let a = f(1);\nlet b = f(2);\nThat is all there is to it.')).toEqual(['code', 'paragraph']);
  });
});

describe('tables in bare text', () => {
  it('are rows of cells between tabs, empty cells at the ends among them', () => {
    expect(blocksOf('\tDepth 10\tDepth 1000\nstack\t210\t230\nrecursion\t190')).toEqual([
      {
        type: 'table',
        text: '| Depth 10 | Depth 1000\nstack | 210 | 230\nrecursion | 190',
        lines: [3, 5],
        rows: [
          ['', 'Depth 10', 'Depth 1000'],
          ['stack', '210', '230'],
          ['recursion', '190', ''],
        ],
      },
    ]);
  });

  it.each([
    ['1.\tThe court finds for the pier\n2.\tCosts are reserved'],
    ['Q:\tWhen does it open?\nA:\tIn spring'],
    ['ADA\tI was there.\nBO\tSo was I.'],
    ['Ada\t9:00'],
    ['•\tby sea\n•\tby land'],
    [`${'12\t'.repeat(1200)}\n${'34\t'.repeat(1200)}`],
  ])('are not seen in %j', (text) => {
    expect(typesOf(text)).not.toContain('table');
  });
});

describe('headings of wikis', () => {
  const body = (text: string): Row => ['body', text];
  const blocks = (...rows: Row[]) => readBlocks(pageOf(rows), null).map(({ type, text }) => [type, text]);

  it('are told by the button behind them, which is no part of them', () => {
    expect(
      blocks(body('Early life[edit]'), body('She sailed.'), body('Later [ Bearbeiten | Quelltext bearbeiten ]'), body('She wrote.')),
    ).toEqual([
      ['heading', 'Early life'],
      ['paragraph', 'She sailed.'],
      ['heading', 'Later'],
      ['paragraph', 'She wrote.'],
    ]);
    expect(
      blocks(body('Early life'), ['navigation', '[edit]'], body('She sailed.'), body('Trivia'), ['other', '[]'], body('She wrote.')),
    ).toEqual([
      ['heading', 'Early life'],
      ['paragraph', 'She sailed.'],
      ['heading', 'Trivia'],
      ['paragraph', 'She wrote.'],
    ]);
  });

  it('are no sentences', () => {
    expect(
      blocks(body('She said: “I [edit]”'), body('They write it so: [edit]'), body('Ordering = []'), body(PARAGRAPH)).map(([type]) => type),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
});
