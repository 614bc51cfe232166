import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

/** As a browser saves a page with a frame in it. */
function saved(title: string): string {
  const [head = '', ...paragraphs] = page(title).trim().split('\n\n');
  const html = `<html><body><h1>${head}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
  const part = (body: string, location: string): string =>
    `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${body.replaceAll('=', '=3D')}\r\n`;
  const fields = [
    'From: <Saved by Blink>',
    'Date: Tue, 5 Mar 2024 06:07:08 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="b"',
  ];
  return `${fields.join('\r\n')}\r\n\r\n${part(html, 'https://bay.example/news/a')}${part(html.replaceAll(title, 'Frame'), 'https://ads.example/')}--b--\r\n`;
}

describe('pages saved as MHTML', () => {
  it('are found in folders, one document each, and explained and checked like others', async () => {
    folder.write('in/a.mhtml', saved('Ferry'));
    folder.write('in/b.mht', saved('Boats'));
    const { code, stdout } = await cli([folder.join('in'), '-q']);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id, title, url }) => [id, title, url])).toEqual([
      ['a.mhtml', 'Ferry keeps the fishermen of the bay waiting', 'https://bay.example/news/a'],
      ['b.mht', 'Boats keeps the fishermen of the bay waiting', 'https://bay.example/news/a'],
    ]);
    expect(records(stdout)[0]?.['source']).toMatchObject({
      format: 'mhtml',
      record: null,
      encoding: 'utf-8',
      fetchedAt: '2024-03-05T06:07:08Z',
    });
    expect((await cli(['explain', folder.join('in/a.mhtml'), '--plain'])).stdout).toContain('Ferry keeps the fishermen');
    expect(JSON.parse((await cli(['check', folder.join('in'), '--reporter', 'json'])).stdout).documents).toHaveLength(2);
  });
});
