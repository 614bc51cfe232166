import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/cli/problem-text.js';
import { isMhtml } from '../../../src/io/mhtml/index.js';
import { mailDate } from '../../../src/io/mhtml/mail-date.js';
import { parameter } from '../../../src/io/mhtml/page-finder.js';
import { decodeTransfer } from '../../../src/io/mhtml/transfer.js';
import { tarOf } from '../archive/build.js';
import { readBytes } from '../archive/read.js';

const BOUNDARY = '----MultipartBoundary--q54e0Ke68K----';
const HTML = '<!DOCTYPE html><html><head><title>Die Fähre</title></head><body><h1>Die Fähre kommt spät</h1></body></html>';

interface PartOf {
  readonly type: string;
  readonly body: string;
  readonly encoding?: 'quoted-printable' | 'base64' | '8bit';
  readonly fields?: readonly string[];
}

/** A page as Chrome saves one. */
function saved({
  fields = [],
  parts,
  end = `\r\n--${BOUNDARY}--\r\n`,
  type = '',
}: {
  readonly fields?: readonly string[];
  readonly parts: readonly PartOf[];
  readonly end?: string;
  readonly type?: string;
}): Buffer {
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://bay.example/news/ferry',
    'Subject: =?utf-8?Q?Die=20F=C3=A4hre?=',
    'Date: Tue, 5 Mar 2024 07:07:08 +0100',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;${type}\r\n\ttype="text/html";\r\n\tboundary="${BOUNDARY}"`,
    ...fields,
  ];
  const written = parts.map(
    ({ type: own, body, encoding = 'quoted-printable', fields: more = [] }) =>
      `\r\n--${BOUNDARY}\r\n${[`Content-Type: ${own}`, `Content-Transfer-Encoding: ${encoding}`, ...more].join('\r\n')}\r\n\r\n${body}`,
  );
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${written.join('')}${end}`, 'latin1');
}

function quoted(text: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  return [...Buffer.from(text, encoding)]
    .map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')
    .replace(/(.{70})(?![\dA-F])/g, '$1=\r\n');
}

const PICTURE: PartOf = {
  type: 'image/png',
  body: 'iVBORw0KGgo=\r\n',
  encoding: 'base64',
  fields: ['Content-Location: https://bay.example/p.png'],
};
const FRAME: PartOf = {
  type: 'text/html',
  body: '<html><h1>Advertisement</h1></html>',
  fields: ['Content-Location: https://ads.example/'],
};
const PAGE: PartOf = { type: 'text/html', body: quoted(HTML), fields: ['Content-Location: https://bay.example/elsewhere'] };

describe('a page saved as MHTML', () => {
  it.each([1, 7, 65_536])('is its root page with address and date, %i bytes at a time', async (chunk) => {
    const { pages, problems } = await readBytes('ferry.mhtml', saved({ parts: [PAGE, PICTURE, FRAME] }), { chunk });
    expect(problems).toEqual([]);
    expect(pages).toEqual([
      expect.objectContaining({
        place: 'ferry.mhtml',
        id: 'ferry.mhtml',
        text: expect.stringContaining(HTML),
        format: 'html',
        container: 'mhtml',
        encoding: 'utf-8',
        url: 'https://bay.example/news/ferry',
        fetchedAt: '2024-03-05T06:07:08Z',
      }),
    ]);
    expect(pages[0]?.text.trim()).toBe(HTML);
  });

  it('has the address of its page where the file has none, and none of a disk', async () => {
    const bytes = (location: string): Buffer =>
      Buffer.from(
        saved({ parts: [{ ...PAGE, fields: [`Content-Location: ${location}`] }] })
          .toString('latin1')
          .replace(/Snapshot.*\r\n/, ''),
        'latin1',
      );
    expect((await readBytes('a', bytes('https://bay.example/news/ferry-\r\n and-more'))).pages[0]?.url).toBe(
      'https://bay.example/news/ferry-and-more',
    );
    expect((await readBytes('a', bytes('file:///C:/ferry.htm'))).pages[0]?.url).toBeNull();
  });

  it('is the part that the file names as its start, wherever it stands', async () => {
    const parts = [FRAME, PICTURE, { ...PAGE, fields: ['Content-ID: <root@bay>'] }, { ...FRAME, body: '<html>another' }];
    const { pages } = await readBytes('a', saved({ parts, type: '\r\n\tstart="<root@bay>";' }));
    expect(pages.map(({ text }) => text.trim())).toEqual([HTML]);
    const lost = await readBytes('a', saved({ parts: [PAGE, FRAME], type: ' start="<elsewhere>";' }));
    expect(lost.pages.map(({ text }) => text.trim())).toEqual([HTML]);
  });

  it('is in the character set that its part states, or in that of the page', async () => {
    const latin = { type: 'text/html; charset="iso-8859-1"', body: quoted(HTML, 'latin1') };
    expect((await readBytes('a', saved({ parts: [latin] }))).pages).toMatchObject([
      { encoding: 'windows-1252', text: expect.stringContaining(HTML) },
    ]);
    const html = HTML.replace('<head>', '<head><meta charset="windows-1252">');
    const meta = { type: 'text/html', body: Buffer.from(html, 'latin1').toString('base64'), encoding: 'base64' as const };
    expect((await readBytes('a', saved({ parts: [meta] }))).pages).toMatchObject([{ encoding: 'windows-1252', text: html }]);
  });

  it('is found among alternatives, and where nothing else was saved with it', async () => {
    const inner = `--b\r\nContent-Type: text/plain\r\n\r\nThe ferry\r\n--b\r\nContent-Type: text/html\r\n\r\n${HTML}\r\n--b--\r\n`;
    const nested = saved({ parts: [{ type: 'multipart/alternative; boundary=b', body: inner, encoding: '8bit' }, FRAME] });
    expect((await readBytes('a', nested)).pages.map(({ text }) => text.trim())).toEqual([Buffer.from(HTML, 'latin1').toString('latin1')]);
    const alone = `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(HTML)}`;
    expect((await readBytes('a.mht', Buffer.from(alone))).pages).toMatchObject([{ text: HTML, container: 'mhtml' }]);
  });

  it('may be compressed, or in an archive', async () => {
    const bytes = saved({ parts: [PAGE] });
    expect((await readBytes('a.mhtml.gz', gzipSync(bytes))).pages).toMatchObject([{ container: 'mhtml' }]);
    const tar = tarOf({ name: 'x/a.mht', bytes }, { name: 'x/b.eml', bytes });
    expect((await readBytes('a.tar', tar)).pages.map(({ place }) => place)).toEqual(['a.tar/x/a.mht']);
  });

  it('that lacks its last boundary is read where its page is whole', async () => {
    expect((await readBytes('a', saved({ parts: [PAGE], end: '' }))).pages.map(({ text }) => text.trim())).toEqual([HTML]);
  });

  it.each<[string, Buffer, string]>([
    [
      'cut in the page',
      saved({ parts: [PAGE], end: '' }).subarray(0, -30),
      'a.mhtml: a page saved as MHTML that cannot be read: it ends in the middle of the page; save it again, or fetch the file again',
    ],
    [
      'without a page',
      saved({ parts: [PICTURE] }),
      'a.mhtml: a page saved as MHTML that cannot be read: it holds no HTML; save it again, or fetch the file again',
    ],
    [
      'longer than allowed',
      saved({ parts: [{ ...PAGE, body: 'x'.repeat(3_001) }] }),
      'a.mhtml: longer than 3000 bytes; raise --max-document-size to read it',
    ],
    [
      'far longer than allowed',
      saved({ parts: [{ ...PAGE, body: 'x='.repeat(100_000) }] }),
      'a.mhtml: longer than 3000 bytes; raise --max-document-size to read it',
    ],
  ])('%s is a problem', async (_, bytes, message) => {
    const { pages, problems } = await readBytes('a.mhtml', bytes, { limit: 3_000 });
    expect([pages, problems.map(problemText)]).toEqual([[], [message]]);
  });

  it('may have pictures of any size', async () => {
    const picture = { ...PICTURE, body: 'A'.repeat(200_000) };
    expect((await readBytes('a', saved({ parts: [picture, PAGE, picture] }), { limit: 3_000 })).pages).toHaveLength(1);
  });
});

describe('isMhtml', () => {
  it.each<[boolean, string]>([
    [true, 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n'],
    [true, '\xef\xbb\xbfMIME-Version: 1.0\nContent-Type: Multipart/Related; boundary=b\n\n'],
    [true, 'Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html>'],
    [false, 'From: a reader\nSubject: A pier\n\nContent-Type: multipart/related is a header.\n\n'],
    [false, 'Subject: x\nContent-Type: text/html\n\n<html>'],
    [false, 'From: me\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b'],
    [false, 'Date: today the ferry\nContent-Type: multipart/related'],
  ])('is %s of %j', (expected, head) => {
    expect(isMhtml(Buffer.from(head, 'latin1'))).toBe(expected);
  });
});

describe('the parts of a message', () => {
  it.each([
    ['a=3D=C3=A9=\r\nb', 'a=é' + 'b'],
    ['soft=  \nbreak', 'softbreak'],
    ['1=2 =zz =', '1=2 =zz '],
    ['=e4=E4', Buffer.from([0xe4, 0xe4]).toString('utf8')],
  ])('quoted as %j are %j', (written, text) => {
    expect(Buffer.from(decodeTransfer(Buffer.from(written), 'Quoted-Printable')).toString()).toBe(text);
  });

  it.each([
    ['Tue, 5 Mar 2024 07:07:08 +0100', '2024-03-05T06:07:08Z'],
    ['Sun, 29 Nov 2026 11:44:39 GMT', '2026-11-29T11:44:39Z'],
    ['31 Dec 2023 23:30 -0130', '2024-01-01T01:00:00Z'],
    ['Tue, 12 Mar 2024 10:11:12 -0000', '2024-03-12T10:11:12Z'],
    ['yesterday', null],
    ['Tue, 5 Foo 2024 07:07:08 +0100', null],
  ])('date from %s', (written, iso) => {
    expect(mailDate(written)).toBe(iso);
  });

  it.each([
    ['text/html; charset=utf-8; x="a; b\\"c"', 'x', 'a; b"c'],
    ['multipart/related; Boundary=abc', 'boundary', 'abc'],
    ['text/html', 'charset', null],
  ])('have parameters: %s', (value, name, expected) => {
    expect(parameter(value, name)).toBe(expected);
  });
});
