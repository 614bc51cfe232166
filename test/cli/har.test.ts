import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

function htmlOf(title: string, head: string = ''): string {
  const [headline = '', ...paragraphs] = page(title).trim().split('\n\n');
  return `<!DOCTYPE html><html><head>${head}</head><body><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
}

function entry(url: string, content: object, status: number = 200): object {
  return {
    startedDateTime: '2024-03-05T08:07:08.123+02:00',
    time: 12.5,
    request: { method: 'GET', url, headers: [{ name: 'accept', value: '*/*' }] },
    response: { status, headers: [], content },
  };
}

function har(entries: readonly object[], indent: number = 2): string {
  const pages = [{ startedDateTime: '2024-03-05T08:07:08.123+02:00', id: 'page_1', title: 'https://bay.example/' }];
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, pages, entries } }, null, indent);
}

const html = (title: string): object => ({
  size: 9,
  mimeType: 'text/html; charset=iso-8859-1',
  text: htmlOf(title, '<meta charset="iso-8859-1">'),
});

describe('exports of all requests (HAR)', () => {
  it.each([0, 2])('hold each page of HTML as a document, written with %i spaces', async (indent) => {
    folder.write(
      'in/a.har',
      har(
        [
          entry('https://bay.example/a.js', { mimeType: 'text/javascript', text: '1' }),
          entry('https://bay.example/a', html('Fähre')),
          entry('https://bay.example/gone', html('Gone'), 404),
          entry('https://bay.example/b', {
            mimeType: 'text/html; charset=windows-1252',
            encoding: 'base64',
            text: Buffer.from(htmlOf('Böte'), 'latin1').toString('base64'),
          }),
          entry('https://bay.example/c', { mimeType: 'text/html' }),
          entry('https://bay.example/d.png', { mimeType: 'image/png', encoding: 'base64', text: 'AAAA' }),
        ],
        indent,
      ),
    );
    const { code, stdout, stderr } = await cli([folder.join('in'), '--verbose']);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id, title, url }) => [id, title, url])).toEqual([
      ['a.har:2', 'Fähre keeps the fishermen of the bay waiting', 'https://bay.example/a'],
      ['a.har:4', 'Böte keeps the fishermen of the bay waiting', 'https://bay.example/b'],
    ]);
    expect(records(stdout).map(({ source }) => source)).toMatchObject([
      { format: 'har', record: 2, encoding: 'utf-8', fetchedAt: '2024-03-05T08:07:08.123+02:00' },
      { format: 'har', record: 4, encoding: 'windows-1252' },
    ]);
    expect(stderr).toContain('a.har:3: skipped, HTTP status 404');
    expect(stderr).toContain('a.har:5: skipped, no page but text/html without its body');
    expect(stderr).toContain('4 archived responses skipped: 1 by HTTP status, 3 by content type');
  });

  it('are told by what they hold, and broken entries are named', async () => {
    const whole = har([entry('https://bay.example/a', html('Ferry')), entry('https://bay.example/b', html('Boats'))]);
    const { code, stdout, stderr } = await cli(['-'], { stdin: whole.slice(0, -600) });
    expect(code).toBe(2);
    expect(records(stdout).map(({ url }) => url)).toEqual(['https://bay.example/a']);
    expect(stderr).toContain('record 2: broken JSON');
  });

  it('may have pages beyond the limit, and are none where records are called a log', async () => {
    const { stderr } = await cli(['-', '--max-document-size', '300'], { stdin: har([entry('https://bay.example/a', html('Ferry'))]) });
    expect(stderr).toContain('longer than 300 bytes');
    const log = await cli(['-'], { stdin: JSON.stringify({ log: { version: 1, entries: [{ text: page('Ferry') }] } }) });
    expect(records(log.stdout)[0]?.['source']).toMatchObject({ format: 'json' });
  });
});
