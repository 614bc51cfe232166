import { describe, expect, it } from 'vitest';
import { parseLabels, spreadLabels } from '../../../src/core/evaluate/index.js';

const rowsOf = (text: string): unknown[] =>
  parseLabels(text).documents.map(({ rows }) => rows.map(({ first, last, kind }) => [first, last, kind]));

describe('parseLabels', () => {
  it('reads what explain --plain prints', () => {
    const { documents, faults } = parseLabels(
      '# dump: dumps/a.txt\n      1  title           0.99  A headline\n    3-5  body            0.87  The text, body and all …\n',
    );
    expect(faults).toEqual([]);
    expect(documents).toEqual([
      {
        dump: 'dumps/a.txt',
        record: null,
        textField: null,
        at: 1,
        starts: [],
        rows: [
          { first: 1, last: 1, kind: 'title', text: 'A headline', at: 2 },
          { first: 3, last: 5, kind: 'body', text: 'The text, body and all …', at: 3 },
        ],
      },
    ]);
  });

  it.each([
    ['without the confidence', '      1  title           A headline'],
    ['without the text', '1  title'],
    ['with tabs, as an editor leaves it', '1\ttitle\t0.50\tA headline'],
    ['in capitals', '1 Title A headline'],
    ['with a mark of byte order and Windows line ends', '\ufeff# a comment\r\n\r\n1  title  A headline\r\n'],
  ])('reads a row %s', (_what, text) => {
    expect(parseLabels(text).faults).toEqual([]);
    expect(rowsOf(text)).toEqual([[[1, 1, 'title']]]);
  });

  it('takes rows in any order, and tells lines that are labelled twice', () => {
    expect(rowsOf('3  body\n1  title')).toEqual([
      [
        [1, 1, 'title'],
        [3, 3, 'body'],
      ],
    ]);
    expect(parseLabels('1-4  body\n4  legal').faults).toEqual([{ code: 'overlap', at: 2, detail: '4' }]);
  });

  it('tells where a further article begins', () => {
    const [document] = parseLabels('# article 1\n1 title\n2 body\n# article 2\n# a comment\n4 title\n5 body').documents;
    expect(document?.starts).toEqual([4]);
  });

  it('reads several documents of one file of records', () => {
    const { documents } = parseLabels(
      '# first\n# dump: a.ndjson\n# record: 1\n# text-field: page.text\n1 title\n# second\n# record: 7\n1 body\n# dump: b.txt\n1 other\n',
    );
    expect(documents.map(({ dump, record, textField, rows }) => [dump, record, textField, rows.length])).toEqual([
      ['a.ndjson', 1, 'page.text', 1],
      ['a.ndjson', 7, 'page.text', 1],
      ['b.txt', null, 'page.text', 1],
    ]);
  });

  it('takes a file without labels for those of an empty dump', () => {
    expect(rowsOf('# nothing here\n')).toEqual([[]]);
  });

  it.each([
    ['1  boddy  Text', { code: 'unknown-kind', at: 1, detail: 'boddy' }],
    ['1  title\nbody text', { code: 'not-a-label', at: 2, detail: 'body text' }],
    ['5-3  body', { code: 'bad-lines', at: 1, detail: '5-3' }],
    ['0  body', { code: 'bad-lines', at: 1, detail: '0' }],
    ['# record: two\n1 body', { code: 'bad-header', at: 1, detail: '# record: two' }],
    ['# dump:\n1 body', { code: 'bad-header', at: 1, detail: '# dump:' }],
    ['1  __proto__', { code: 'unknown-kind', at: 1, detail: '__proto__' }],
  ])('finds the fault of %j', (text, fault) => {
    expect(parseLabels(text).faults).toEqual([fault]);
  });
});

describe('spreadLabels', () => {
  const spread = (labels: string, texts: readonly string[]) => {
    const [document] = parseLabels(labels).documents;
    if (document === undefined) throw new Error('no document');
    return spreadLabels(document, texts);
  };

  it('gives each line with text its kind', () => {
    expect(spread('1 title\n3-5 body', ['Head', '', 'One', ' ', 'two'])).toEqual({
      kinds: ['title', null, 'body', null, 'body'],
      faults: [],
    });
  });

  it('tells lines that have no label', () => {
    expect(spread('1 title\n5 body', ['a', 'b', '', 'c', 'd']).faults).toEqual([{ code: 'uncovered', at: 2, detail: '2, 4' }]);
    expect(spread('1 title', ['a', ...Array<string>(7).fill('x')]).faults).toEqual([
      { code: 'uncovered', at: 1, detail: '2, 3, 4, 5, 6 … (7)' },
    ]);
  });

  it('tells labels beyond the end', () => {
    expect(spread('1 title\n2-999999999 body', ['a', 'b']).faults).toEqual([{ code: 'beyond', at: 2, detail: '2-999999999 of 2' }]);
  });
});

describe('texts beside labels', () => {
  const codes = (labels: string, texts: readonly string[]): string[] => {
    const [document] = parseLabels(labels).documents;
    return document === undefined ? [] : spreadLabels(document, texts).faults.map(({ code, at }) => `${at} ${code}`);
  };

  it('are those of the dump, else it was changed', () => {
    expect(codes('1  title  0.98  A headline\n2  body  A text of\n', ['A headline', 'Another text'])).toEqual(['2 changed']);
    expect(codes('1  title  0.98  A headline\n3  body  A text of\n', ['', 'A headline', 'A text of'])).toContain('1 changed');
  });

  it('may be left out, cut, or without the marks of the dump', () => {
    expect(codes('1  title\n2-3  body  0.90\n', ['A headline', 'Some', 'text'])).toEqual([]);
    expect(codes('1  title  1.00  A headl…\n', ['# A *headline*'])).toEqual([]);
    expect(codes('1-2  body  0.90  Some linked text and more\n', ['Some [linked](/a/b) text', 'and more of it'])).toEqual([]);
    expect(codes('1  body  0.90  Second Third\n', ['FirstSecond Third'])).toEqual([]);
    expect(codes('1  other  0.50  ***\n', ['***'])).toEqual([]);
  });
});
