import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { page } from '../cli/harness.js';
import { http, tarOf, warcRecord, zipOf } from '../io/archive/build.js';
import { dataPage, levels, plain, run, TEXT, tableByHand } from '../io/parquet/build.js';

/** A file made to break or to burst what reads it. */
export interface HostileFile {
  readonly title: string;
  /** Its extension matters only where compression has no signature. */
  readonly name: string;
  readonly write: (file: string) => void;
  readonly code: 0 | 2;
  /** What standard error has to say. */
  readonly says: RegExp;
}

const MEGABYTE = 1_000_000;

function bytes(make: () => Uint8Array | string): (file: string) => void {
  return (file) => fs.writeFileSync(file, make());
}

/** Writes a long file without holding it. */
function long(piece: string, times: number, first: string = '', last: string = ''): (file: string) => void {
  return (file) => {
    const output = fs.openSync(file, 'w');
    fs.writeSync(output, first);
    const block = Buffer.from(piece.repeat(Math.ceil(MEGABYTE / piece.length)));
    for (let left = piece.length * times; left > 0; left -= block.length)
      fs.writeSync(output, block.subarray(0, Math.min(left, block.length)));
    fs.writeSync(output, last);
    fs.closeSync(output);
  };
}

/** Spaces, compressed by gzip to about a thousandth. */
function spaces(length: number): Buffer {
  return gzipSync(Buffer.alloc(length, ' '));
}

/** A frame of Zstandard with one block that is said to be compressed: RFC 8878, 3.1.1. */
function zstdBlock(...block: number[]): Buffer {
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 2, 0, 0, 0, 0, ...block]);
  frame.writeUIntLE((block.length << 3) | 5, 9, 3);
  return frame;
}

const NOTE = (title: string): string => `<note><title>${title}</title><content>${page(title)}</content></note>`;

const GIGABYTE = 1000 * MEGABYTE;

const ONE_READ = /1 document read: .* 0 failed/;

export const HOSTILE_FILES: readonly HostileFile[] = [
  { title: 'a hundred thousand nested elements', name: 'a.html', write: long('<div>', 100_000, '<p>x'), code: 0, says: ONE_READ },
  { title: 'a million elements that none ends', name: 'a.html', write: long('<b>', 1_000_000, '<p>x', 'y'), code: 0, says: ONE_READ },
  { title: 'a million less-than signs', name: 'a.html', write: long('<', 1_000_000, '<p>x'), code: 0, says: ONE_READ },
  { title: 'a million attributes', name: 'a.html', write: long('a=b ', 1_000_000, '<p>x<b ', '>y'), code: 0, says: ONE_READ },
  { title: 'a million entities', name: 'a.html', write: long('&amp;&#x41;', 1_000_000, '<p>x'), code: 0, says: ONE_READ },
  { title: 'eighteen million less-than signs', name: 'a.html', write: long('<', 18_000_000, '<p>x'), code: 0, says: ONE_READ },
  { title: 'a line of millions of cells', name: 'a.txt', write: long('a\tb\t', 4_500_000), code: 0, says: ONE_READ },
  { title: 'a line of millions of brackets', name: 'a.md', write: long('[', 18_000_000), code: 0, says: ONE_READ },
  {
    title: 'a line of millions of characters beyond the 65,536 first',
    name: 'a.txt',
    write: long('😀', 4_500_000),
    code: 0,
    says: ONE_READ,
  },
  {
    title: 'a record of millions of values',
    name: 'a.ndjson',
    write: long('{},', 6_000_000, '{"text":"x","n":[', '{}]}\n'),
    code: 2,
    says: /a\.ndjson:1: broken JSON \(more than 1500000 keys and values\)/,
  },
  {
    title: 'a line of 100 MB',
    name: 'a.txt',
    write: long('harbour ', 12_500_000),
    code: 2,
    says: /a\.txt: longer than 20000000 bytes; raise --max-document-size/,
  },
  {
    title: 'a record of 100 MB among others',
    name: 'a.ndjson',
    write: long(
      'harbour ',
      12_500_000,
      `${JSON.stringify({ text: page('One') })}\n{"text":"`,
      `"}\n${JSON.stringify({ text: page('Two') })}\n`,
    ),
    code: 2,
    says: /a\.ndjson:2: longer than 20000000 bytes.*3 documents read: 2 kept, 0 rejected, 1 failed/s,
  },
  {
    title: 'ten million brackets in an array of records',
    name: 'a.json',
    write: long('[', 10_000_000, `[${JSON.stringify({ text: page('One') })},`),
    code: 2,
    says: /a\.json:\d+, record 2: broken JSON \(nested more than 1000 deep\).*2 documents read: 1 kept, 0 rejected, 1 failed/s,
  },
  {
    title: 'a table of rows below a name of megabytes',
    name: 'a.csv',
    write: long('b,c\n', 1_000, `${'a'.repeat(5 * MEGABYTE)},text\n`),
    code: 0,
    says: /1,?000 documents read: 0 kept/,
  },
  {
    title: 'a zip bomb',
    name: 'a.zip',
    write: bytes(() => zipOf({ name: 'bomb.txt', bytes: Buffer.alloc(60 * MEGABYTE, ' ') }, { name: 'b.txt', bytes: page('B') })),
    code: 2,
    says: /a\.zip\/bomb\.txt: longer than 20000000 bytes.*2 documents read: 1 kept, 0 rejected, 1 failed/s,
  },
  {
    title: 'a gzip bomb',
    name: 'a.txt.gz',
    write: bytes(() => spaces(200 * MEGABYTE)),
    code: 2,
    says: /a\.txt\.gz: longer than 20000000 bytes/,
  },
  {
    title: 'a bomb in a bomb, of records',
    name: 'a.ndjson.gz',
    write: bytes(() => gzipSync(spaces(400 * MEGABYTE))),
    code: 2,
    says: /a\.ndjson\.gz: it inflates to more than 2064 times its size/,
  },
  {
    title: 'gzip of gzip of gzip',
    name: 'a.txt.gz',
    write: bytes(() => gzipSync(gzipSync(gzipSync(page('A'))))),
    code: 2,
    says: /a\.txt\.gz: it is compressed over and over, more than 2 times/,
  },
  {
    title: 'zstd whose table of weights takes no bits',
    name: 'a.txt.zst',
    write: bytes(() => zstdBlock(0x02, 0x01, 0x02, 4, 0xf0, 0x03, 0x00, 0x80, 0, 0, 0)),
    code: 2,
    says: /a\.txt\.zst: the compressed data is broken \(invalid zstd data\)/,
  },
  {
    title: 'zstd whose sequences say more than a block holds',
    name: 'a.txt.zst',
    write: bytes(() => zstdBlock(0x00, 0xff, 0xff, 0xff, 0x54, 0, 0, 52, 1)),
    code: 2,
    says: /a\.txt\.zst: the compressed data is broken \(invalid zstd data\)/,
  },
  {
    title: 'a Parquet page that says it is a gigabyte',
    name: 'a.parquet',
    write: bytes(() =>
      tableByHand(1, {
        element: TEXT,
        pages: [dataPage(1, 'PLAIN', plain('a'), { uncompressed_page_size: GIGABYTE })],
        values: 1,
        codec: 'GZIP',
      }),
    ),
    code: 2,
    says: /a\.parquet: a Parquet file that is not read: its pages take more than 500000000 bytes at once, .*; write it again/,
  },
  {
    title: 'a Parquet page of a billion nulls',
    name: 'a.parquet',
    write: bytes(() =>
      tableByHand(GIGABYTE, { element: TEXT, pages: [dataPage(GIGABYTE, 'PLAIN', levels(run(0, GIGABYTE)))], values: GIGABYTE }),
    ),
    code: 2,
    says: /a\.parquet: a Parquet file that is not read: its pages take more than 500000000 bytes at once/,
  },
  {
    title: 'a Parquet footer of lists in lists',
    name: 'a.parquet',
    write: bytes(() => {
      const footer = Buffer.from([0x15, 2, 0x19, ...Array.from({ length: 40 }, () => [0xf9, 0xff, 0xff, 0x7f]).flat()]);
      return Buffer.concat([Buffer.from('PAR1'), footer, Buffer.from([footer.length, 0, 0, 0]), Buffer.from('PAR1')]);
    }),
    code: 2,
    says: /a\.parquet: the Parquet file is broken: its metadata claim to be larger than those of any real table/,
  },
  {
    title: 'an MHTML file of a million parts',
    name: 'a.mhtml',
    write: long(
      '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n',
      1_000_000,
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n',
    ),
    code: 2,
    says: /a\.mhtml: a page saved as MHTML that cannot be read: it holds no HTML/,
  },
  {
    title: 'a tar with paths that climb',
    name: 'a.tar',
    write: bytes(() => tarOf({ name: '../../up.txt', bytes: page('Up') }, { name: '/etc/root.txt', bytes: page('Root') })),
    code: 0,
    says: /2 documents read: 2 kept/,
  },
  {
    title: 'a tar that says a member is larger than the file',
    name: 'a.tar',
    write: bytes(() => tarOf({ name: 'a.txt', bytes: page('A') }, { name: 'b.txt', bytes: 'b', size: 8 ** 10 })),
    code: 2,
    says: /a\.tar: the archive is broken \(it ends in the middle of a member\); what came whole was read/,
  },
  {
    title: 'a WARC whose lengths are wrong',
    name: 'a.warc',
    write: bytes(() =>
      Buffer.concat(
        [5, 10 ** 12, '-3', undefined].map((length, index) =>
          warcRecord({
            type: 'response',
            id: `r${index}`,
            content: http(page(`R${index}`), { 'Content-Type': 'text/plain' }),
            ...(length === undefined ? {} : { length }),
          }),
        ),
      ),
    ),
    code: 2,
    says: /a\.warc:1: .*its length is wrong.*4 documents read: 1 kept, 0 rejected, 3 failed/s,
  },
  {
    title: 'a WARC record of 100 MB',
    name: 'a.warc',
    write: bytes(() =>
      Buffer.concat([
        warcRecord({ type: 'resource', contentType: 'text/plain', content: Buffer.alloc(100 * MEGABYTE, 'x ') }),
        warcRecord({ type: 'resource', contentType: 'text/plain', content: page('B') }),
      ]),
    ),
    code: 2,
    says: /a\.warc:1: longer than 20000000 bytes.*2 documents read: 1 kept, 0 rejected, 1 failed/s,
  },
  {
    title: 'an edition of millions of nested and unclosed elements',
    name: 'a.xml',
    write: long('<div><p>a', 1_000_000, '<TEI><teiHeader/><text><body>'),
    code: 0,
    says: ONE_READ,
  },
  {
    title: 'an edition of millions of elements that are longer in HTML',
    name: 'a.xml',
    write: long('<q>a</q>', 2_400_000, '<TEI><teiHeader/><text><body>', '</body></text></TEI>'),
    code: 2,
    says: /a\.xml:1: more than 100000 lines/,
  },
  {
    title: 'an article of a journal with millions of entities that it declares in one another',
    name: 'a.xml',
    write: long(
      '&lol9;',
      1_000_000,
      `<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "a.dtd" [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>\n<article><front><article-meta/></front><body><p>`,
    ),
    code: 0,
    says: ONE_READ,
  },
  {
    title: 'a note of 100 MB among others',
    name: 'a.enex',
    write: long(
      'harbour ',
      12_500_000,
      `<?xml version="1.0"?><en-export>${NOTE('One')}<note><title>Long</title><content>`,
      `</content></note>${NOTE('Two')}</en-export>`,
    ),
    code: 2,
    says: /a\.enex:\d+: longer than 20000000 bytes.*3 documents read: 2 kept, 0 rejected, 1 failed/s,
  },
  { title: 'NUL bytes', name: 'a.txt', write: bytes(() => Buffer.alloc(MEGABYTE)), code: 2, says: /a\.txt: .*(?:not text|binary)/ },
  {
    title: 'NUL bytes within a page',
    name: 'a.html',
    write: bytes(() => `<h1>He\0ad</h1>${`<p>${page('A').replaceAll('e', 'e\0')}</p>`}`),
    code: 0,
    says: ONE_READ,
  },
];
