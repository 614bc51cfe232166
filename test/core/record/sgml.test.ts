import { describe, expect, it } from 'vitest';
import { splitDocs } from '../../../src/core/record/doc-splitter.js';
import { hasText, readFields, recogniseFormat } from '../../../src/core/record/index.js';
import { openingOf, sgmlRecord } from '../../../src/core/record/sgml-record.js';
import { TEXT } from './read.js';
import { split } from './split.js';

const formatOf = (text: string): string =>
  recogniseFormat({ text, whole: true, extension: 'txt', hasText: (record) => hasText(record, {}) }).name;

function read(text: string, size: number = 7) {
  return split((limit) => splitDocs(limit, openingOf(text) ?? ''), text, size).map(({ text: piece, line }) => ({
    line,
    ...readFields(sgmlRecord(piece), {}),
  }));
}

const times = (number: string, title: string): string =>
  `<DOC>\n<DOCNO> QH051294-0${number} </DOCNO>\n<DOCID> 7 </DOCID>\n<DATE>\n<P>\nMay 12, 1994, Thursday, Home Edition\n</P>\n</DATE>\n<HEADLINE>\n<P>\n${title}\n</P>\n</HEADLINE>\n` +
  `<BYLINE>\n<P>\nBy ADA BYRON\n</P>\n</BYLINE>\n<TEXT>\n<P>\n${TEXT}\n${TEXT}\n</P>\n<P>\nTar &amp; Sons said so.\n</P>\n</TEXT>\n<SUBJECT>\n<P>\nFERRIES; PIERS\n</P>\n</SUBJECT>\n</DOC>\n`;
const wire = `<DOC>\n<DOCNO> AB940512-0001 </DOCNO>\n<FILEID>AB-NR-05-12-94 0001EST</FILEID>\n<HEAD>Ferry Is Late</HEAD>\n<BYLINE>By ADA BYRON</BYLINE>\n<BYLINE>Wire Writer</BYLINE>\n<DATELINE>QUILLHAVEN (AB) </DATELINE>\n<TEXT>\n   ${TEXT}\n   A half&hyph;hour, they say.\n</TEXT>\n</DOC>\n`;
const news = `<DOC id="QHN_ENG_19940512.0012" type="story" >\n<HEADLINE>\nFerry is late\n</HEADLINE>\n<DATELINE>\nQUILLHAVEN, May 12 (QHN)\n</DATELINE>\n<TEXT>\n<P>\n${TEXT}\n</P>\n</TEXT>\n</DOC>\n`;
const web = `<DOC>\n<DOCNO>GX000-00-0000001</DOCNO>\n<DOCHDR>\nhttp://bay.example/ferry.html\nHTTP/1.1 200 OK\n</DOCHDR>\n<html><head><title>Ferry</title></head><body><p>${TEXT}</body></html>\n</DOC>\n`;
const reuters = `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="YES" OLDID="5" NEWID="12">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>ship</D><D>tin</D></TOPICS>\n<UNKNOWN> \n&#5;&#5;C T</UNKNOWN>\n<TEXT>&#2;\n<TITLE>FERRY IS LATE</TITLE>\n<DATELINE>    QUILLHAVEN, Feb 26 - </DATELINE><BODY>${TEXT}\n    It came at &lt;six>.\n&#3;</BODY></TEXT>\n</REUTERS>\n`;

describe('a collection of documents in SGML', () => {
  it('is told by how its first document begins', () => {
    const files = [times('001', 'Ferry is late'), wire, news, web, reuters, wire.replace(/<\/?DOC(?:NO)?>/g, (tag) => tag.toLowerCase())];
    expect(files.map(formatOf)).toEqual(files.map(() => 'sgml'));
  });

  it.each([
    ['a page that shows such tags', `<p>A document begins with &lt;DOC> and its number.</p><pre>${wire}</pre>`],
    ['a text that speaks of them', `The line\n${wire}`],
    ['a document without a number', `<DOC>\n<TEXT>\n${TEXT}\n</TEXT>\n</DOC>`],
    ['an element whose name goes on', `<DOCUMENT>\n<DOCNO>7</DOCNO>\n${TEXT}\n</DOCUMENT>`],
    ['a file of WikiExtractor', `<doc id="12" url="https://wiki.example/12" title="Ferry">\n${TEXT}\n</doc>`],
    ['an element of a number without a tag that follows', `<DOC id="7" type="story">\n${TEXT}\n</DOC>`],
  ])('is not %s', (_, text) => {
    expect(formatOf(text)).not.toBe('sgml');
  });

  it('has a record for each document, with what its elements state', () => {
    for (const size of [1, 7, 5000]) {
      const [first, second] = read(times('001', 'Ferry is late') + times('002', 'Pier is long'), size);
      expect(first).toMatchObject({
        line: 1,
        id: 'QH051294-0001',
        title: 'Ferry is late',
        text: `${TEXT}\n${TEXT}\n\nTar & Sons said so.`,
        stated: { authors: ['By ADA BYRON'], publishedAt: 'May 12, 1994, Thursday, Home Edition', tags: ['FERRIES', 'PIERS'] },
      });
      expect(second).toMatchObject({ id: 'QH051294-0002', title: 'Pier is long' });
    }
  });

  it('keeps the indents of paragraphs, and the first byline alone', () => {
    expect(read(wire)).toMatchObject([
      {
        id: 'AB940512-0001',
        title: 'Ferry Is Late',
        text: `   ${TEXT}\n   A half-hour, they say.`,
        stated: { authors: ['By ADA BYRON'], publishedAt: null },
      },
    ]);
  });

  it('has the day that stands in its number', () => {
    expect(read(news)).toMatchObject([
      { id: 'QHN_ENG_19940512.0012', title: 'Ferry is late', text: TEXT, stated: { publishedAt: '1994-05-12' } },
    ]);
  });

  it('has the address and the HTML of a web page', () => {
    expect(read(web)).toMatchObject([
      { url: 'http://bay.example/ferry.html', format: 'html', text: expect.stringMatching(/^<html>[\s\S]*<\/html>$/) },
    ]);
  });

  it('has the headline and text that stand within one element', () => {
    const [article] = read(reuters);
    expect(article).toMatchObject({ id: '12', title: 'FERRY IS LATE', text: `${TEXT}\n    It came at <six>.` });
    expect(article?.stated).toMatchObject({ tags: ['ship', 'tin'] });
  });

  it('has what stands in no element where the text has none', () => {
    expect(read(`<DOC>\n<DOCNO>7</DOCNO>\n<TITLE>Ferry</TITLE>\n${TEXT}\n<P>\nMore of it.\n</P>\n</DOC>\n`)).toMatchObject([
      { id: '7', title: 'Ferry', text: `${TEXT}\n\nMore of it.` },
    ]);
  });

  it('is read in linear time, whatever its tags are', () => {
    for (const tag of ['<B>', '<TEXT>', '<TEXT><TITLE>', '<P>x</P>', '<B>x</B>', '&lt;', '\n', '<DOC>x</DOC>']) {
      const begun = performance.now();
      sgmlRecord(`<DOC>\n<DOCNO>7</DOCNO>\n${tag.repeat(100_000)}</TITLE></TEXT></DOC>`);
      expect(performance.now() - begun).toBeLessThan(3000);
    }
  });
});
