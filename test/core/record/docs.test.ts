import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docRecord, OPENING } from '../../../src/core/record/doc-record.js';
import { splitDocs } from '../../../src/core/record/doc-splitter.js';
import { hasText, readFields, recogniseFormat } from '../../../src/core/record/index.js';
import { TEXT } from './read.js';
import { split } from './split.js';

const doc = (title: string, text: string, id: number = 12): string =>
  `<doc id="${id}" url="https://wiki.example/wiki?curid=${id}" title="${title}">\n${text}\n</doc>\n`;

const formatOf = (text: string, extension: string = ''): string =>
  recogniseFormat({ text, whole: true, extension, hasText: (record) => hasText(record, {}) }).name;

const splitter = (limit: number) => splitDocs(limit, OPENING);

function read(text: string, size: number = 7) {
  return split(splitter, text, size).map(({ text: piece, line }) => ({ line, ...readFields(docRecord(piece), {}) }));
}

describe('a file of WikiExtractor', () => {
  const file = `${doc('Ferry', `Ferry\n\n${TEXT}\n`)}${doc('Pier', `Pier\n\n${TEXT}\n`, 13)}`;

  it('is told by the line that it begins with, whatever its name', () => {
    expect(['', 'txt', 'xml'].map((extension) => formatOf(file, extension))).toEqual(['docs', 'docs', 'docs']);
    expect(formatOf(`\ufeff\r\n${file}`)).toBe('docs');
  });

  it('is no page that speaks of such a line, or shows another element of that name', () => {
    expect(formatOf(`The line <doc id="12" title="Ferry"> opens each.\n${file}`)).toBe('text');
    expect(formatOf(`<doc>\n${TEXT}\n</doc>`)).toBe('text');
    expect(formatOf(`<doc id="12"> opens each document, and the tag below ends it.\n${TEXT}`)).toBe('text');
    expect(formatOf(`<docs id="12">\n${TEXT}\n</docs>`)).toBe('text');
  });

  it('has a record for each article, with what its tag states', () => {
    expect(read(file)).toEqual([
      expect.objectContaining({
        line: 1,
        id: '12',
        url: 'https://wiki.example/wiki?curid=12',
        title: 'Ferry',
        text: `Ferry\n\n${TEXT}\n\n`,
      }),
      expect.objectContaining({ line: 7, id: '13', url: 'https://wiki.example/wiki?curid=13', title: 'Pier', text: `Pier\n\n${TEXT}\n\n` }),
    ]);
  });

  it('keeps the quotes and brackets that its titles hold as they are, and undoes entities', () => {
    const titles = ['"Heroes" (song)', 'A "long" way', 'Tar & Sons', '1 > 0', 'Bay="open"'];
    expect(read(titles.map((title) => doc(title, TEXT)).join('')).map(({ title }) => title)).toEqual(titles);
    expect(read(doc('Tar &amp; Sons', TEXT))[0]?.title).toBe('Tar & Sons');
  });

  it('has further attributes behind the title, and what corpora state', () => {
    const [article] = read(
      `<doc id="7" url="https://bay.example/ferry" title="The "late" ferry" author="Ada Byron" date="2024-05-06" language="en">\r\n${TEXT}\r\n</doc>\r\n`,
    );
    expect(article).toMatchObject({ id: '7', title: 'The "late" ferry', text: `${TEXT}\r\n` });
    expect(article?.stated).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2024-05-06' });
  });

  it('has documents on one line each', () => {
    expect(
      read(`<doc id="1" title="Ferry">${TEXT}</doc>\n<doc id="2" title="Pier">${TEXT}</doc>`).map(({ id, title, text }) => [
        id,
        title,
        text,
      ]),
    ).toEqual([
      ['1', 'Ferry', TEXT],
      ['2', 'Pier', TEXT],
    ]);
  });

  it('ends a document that is never closed where the next begins, and keeps what stands behind an end', () => {
    const open = doc('Ferry', TEXT).replace('</doc>\n', '');
    expect(read(`${open}${doc('Pier', `${TEXT}\n</doc>\n${TEXT}`)}`).map(({ title, text }) => [title, text])).toEqual([
      ['Ferry', TEXT],
      ['Pier', `${TEXT}\n</doc>\n${TEXT}\n`],
    ]);
  });

  it('is cut in the same way for every chunking', () => {
    const parts = fc.array(fc.constantFrom('<doc ', '<do', '\n', '\n<doc id="1">', 'é', '</doc>', 'x'.repeat(40)), { maxLength: 14 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (some, size) => {
        const text = some.join('');
        expect(split(splitter, text, size, 60)).toEqual(split(splitter, text, 100_000, 60));
      }),
    );
  });
});
