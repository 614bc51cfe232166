import { gzipSync } from 'node:zlib';
import { seededNumbers } from '../../src/core/evaluate/index.js';

/** A file that is one long document, or holds one. */
interface LargeDocument {
  readonly name: string;
  readonly make: (bytes: number) => string | Uint8Array;
}

/** Syllables of invented words, and characters that stand for Chinese. */
const SYLLABLES = 'ba co di fe gu ha jo ki la me ni or pa ri so ta ul ve wi ya'.split(' ');
const CHARACTERS =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民';

const next = seededNumbers(12345);

/** The same whole numbers in every run. */
function below(count: number): number {
  return Math.floor(next() * count);
}

const words = Array.from({ length: 3000 }, () => Array.from({ length: 1 + below(4) }, () => SYLLABLES[below(20)]).join(''));

function sentence(): string {
  const text = Array.from({ length: 6 + below(14) }, () => words[below(words.length)]).join(' ');
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
}

function paragraph(sentences: number): string {
  return Array.from({ length: sentences }, sentence).join(' ');
}

function chinese(length: number): string {
  return `${Array.from({ length }, (_, at) => (at % 23 === 22 ? '，' : CHARACTERS[below(CHARACTERS.length)])).join('')}。`;
}

const HEAD = 'The harbour will be dredged in spring\n\nBy Ada Byron\n\n4 March 2024\n\n';

/** Pieces behind one another, up to so many bytes. */
function filled(bytes: number, piece: (index: number) => string, first = HEAD, last = ''): Buffer {
  const buffer = Buffer.allocUnsafe(bytes);
  let at = buffer.write(first);
  const end = bytes - Buffer.byteLength(last);
  for (let index = 0; ; index++) {
    const text = piece(index);
    if (at + Buffer.byteLength(text) > end) break;
    at += buffer.write(text, at);
  }
  return buffer.subarray(0, at + buffer.write(last, at));
}

const TOP = '<!doctype html><html><head><title>The harbour will be dredged in spring</title></head><body><article>';
const PAGE = `${TOP}<h1>The harbour will be dredged in spring</h1><p>By Ada Byron</p>`;
const END = '</article></body></html>';

/** Pages are refused that have more than 100,000 lines. */
const LINES = 99_000;

function prose(bytes: number): Buffer {
  return filled(bytes, () => `${paragraph(5)}\n\n`);
}

function html(bytes: number): Buffer {
  return filled(bytes, () => `<p>${paragraph(5)}</p>\n`, PAGE, END);
}

/** As many lines as a page may have, filling the bytes. */
function lines(bytes: number): Buffer {
  const length = Math.floor(bytes / LINES) - 1;
  return filled(bytes, () => `${paragraph(Math.ceil(length / 40)).slice(0, length)}\n`);
}

function quoted(text: string): string {
  return text.replaceAll('=', '=3D').replace(/.{1,74}/g, '$&=\r\n');
}

/** As scrapes may hold them at worst: texts of every form and script, in every container. */
export const LARGE_DOCUMENTS: readonly LargeDocument[] = [
  { name: 'prose.txt', make: prose },
  { name: 'curly.txt', make: (bytes) => Buffer.concat([prose(bytes), Buffer.from('“The end”\n')]) },
  { name: 'lines.txt', make: lines },
  {
    name: 'short-lines.txt',
    make: () => filled(LINES * 32, (at) => (at < LINES - 10 ? `${sentence().slice(0, 30)}\n` : ' '.repeat(LINES * 32))),
  },
  { name: 'wrapped.txt', make: (bytes) => filled(bytes, () => `${paragraph(40).replace(/(.{195}\S*) /g, '$1\n')}\n\n`) },
  { name: 'chinese.txt', make: (bytes) => filled(bytes, () => `${chinese(200)}\n\n`) },
  { name: 'cyrillic-1251.txt', make: (bytes) => Buffer.from(prose(bytes).map((byte) => (byte > 0x60 ? byte + 0x80 : byte))) },
  { name: 'one-line.txt', make: (bytes) => filled(bytes, () => `${sentence()} `) },
  { name: 'one-word.txt', make: (bytes) => filled(bytes, () => 'harbour') },
  { name: 'entities.txt', make: (bytes) => filled(bytes, () => `${paragraph(6)} &eacute;t&eacute; &amp; caf&eacute;\n\n`) },
  { name: 'mojibake.txt', make: (bytes) => filled(bytes, () => `${paragraph(6)} cafÃ© Ã©tÃ© dâ€™or\n\n`) },
  {
    name: 'sections.md',
    make: (bytes) =>
      filled(
        bytes,
        (at) =>
          `${at % 4 === 0 ? `## ${sentence()}\n\n` : ''}${at % 4 === 1 ? `- ${sentence()}\n- [${sentence()}](https://a.example/${at})\n\n` : ''}${paragraph(8)} **${words[at % 3000]}** [${words[at % 1000]}](/x/${at}).\n\n`,
        `# ${HEAD}`,
      ),
  },
  { name: 'paragraphs.html', make: html },
  {
    name: 'curly.html',
    make: (bytes) => filled(bytes, () => `<p>${paragraph(5)}</p>\n`, PAGE, `<p>“The end”</p>${END}`),
  },
  {
    name: 'small-elements.html',
    make: (bytes) =>
      filled(
        bytes,
        (at) => `<${at % 16 === 0 ? 'p' : 'span'} class="w${at % 50} x-y"><b>${words[at % 3000]}</b> <i>${words[at % 999]}</i></span>`,
        PAGE,
        END,
      ),
  },
  { name: 'one-text.html', make: (bytes) => filled(bytes, () => `${sentence()} `, `${PAGE}<p>`, `</p>${END}`) },
  {
    name: 'nested-lists.html',
    make: (bytes) =>
      filled(bytes, () => `<ul><li>${paragraph(3)}<ul><li>${paragraph(3)}<ul><li>${paragraph(3)}</li></ul></li></ul></li></ul>`, PAGE, END),
  },
  { name: 'deep-lists.html', make: (bytes) => filled(bytes, () => `<ul><li>${paragraph(3)}`, PAGE, END) },
  {
    name: 'table.html',
    make: (bytes) =>
      filled(
        bytes,
        () => `<tr>${Array.from({ length: 8 }, () => `<td>${paragraph(3)}</td>`).join('')}</tr>`,
        `${PAGE}<table>`,
        `</table>${END}`,
      ),
  },
  {
    name: 'one-row.html',
    make: (bytes) => filled(bytes, () => `<td>${paragraph(3)}</td>`, `${PAGE}<table><tr>`, `</tr></table>${END}`),
  },
  {
    name: 'data-uris.html',
    make: (bytes) => filled(bytes, () => `<p>${sentence()}</p><img src="data:image/png;base64,${'iVBORw0K'.repeat(25_000)}">`, PAGE, END),
  },
  {
    name: 'script.html',
    make: (bytes) => filled(bytes, () => `"${sentence()}",`, `${PAGE}<p>${paragraph(5)}</p><script>var data=[`, `""]</script>${END}`),
  },
  {
    name: 'json-ld.html',
    make: (bytes) =>
      filled(
        bytes,
        () => `${paragraph(5)}\\n`,
        `${PAGE}<p>${paragraph(5)}</p><script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour will be dredged in spring","articleBody":"`,
        `"}</script>${END}`,
      ),
  },
  { name: 'text.ndjson', make: (bytes) => Buffer.from(`${JSON.stringify({ id: 'a', text: prose(bytes).toString() })}\n`) },
  {
    name: 'curly.ndjson',
    make: (bytes) => Buffer.from(`${JSON.stringify({ id: 'a', text: `${prose(bytes).toString()}“The end”\n` })}\n`),
  },
  { name: 'html.ndjson', make: (bytes) => Buffer.from(`${JSON.stringify({ id: 'a', html: html(bytes).toString() })}\n`) },
  { name: 'array.json', make: (bytes) => Buffer.from(JSON.stringify([{ id: 'a', text: prose(bytes).toString() }], null, 2)) },
  { name: 'table.csv', make: (bytes) => Buffer.from(`id,text\na,"${prose(bytes).toString()}"\n`) },
  {
    name: 'page.mhtml',
    make: (bytes) =>
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(html(bytes * 0.95).toString())}\r\n--b--\r\n`,
      ),
  },
  {
    name: 'base64.mhtml',
    make: (bytes) =>
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html(
          bytes,
        )
          .toString('base64')
          .replace(/.{1,76}/g, '$&\r\n')}--b--\r\n`,
      ),
  },
  {
    name: 'feed.xml',
    make: (bytes) =>
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay</title><item><title>The harbour will be dredged in spring</title><link>https://a.example/1</link><content:encoded><![CDATA[${filled(bytes, () => `<p>${paragraph(5)}</p>\n`, '').toString()}]]></content:encoded></item></channel></rss>\n`,
      ),
  },
  {
    name: 'escaped-feed.xml',
    make: (bytes) =>
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay</title><item><title>The harbour will be dredged in spring</title><link>https://a.example/1</link><content:encoded>${filled(bytes, () => `&lt;p&gt;${paragraph(5)}&lt;/p&gt;\n`, '').toString()}</content:encoded></item></channel></rss>\n`,
      ),
  },
  {
    name: 'response.warc',
    make: (bytes) => {
      const page = html(bytes);
      const response = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'), page]);
      return Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-03-05T06:07:08Z\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${response.length}\r\n\r\n`,
        ),
        response,
        Buffer.from('\r\n\r\n'),
      ]);
    },
  },
  { name: 'prose.txt.gz', make: (bytes) => gzipSync(prose(bytes)) },
  { name: 'record.ndjson.gz', make: (bytes) => gzipSync(`${JSON.stringify({ id: 'a', text: prose(bytes).toString() })}\n`) },
];
