import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checked, finding, HOSTILE, RUN, reported, summaryOf } from './sample.js';

const span = (text: string) => ({ kind: 'body', confidence: 0.9, text, first: 1, last: 1, reasons: ['width=40 to 60'] }) as const;

/** The data blocks whose attributes fit, as values. */
function blocks(page: string, attributes: RegExp) {
  return [...page.matchAll(/<script type="text\/plain" ([^>]*)>([^<]*)<\/script>/g)]
    .filter(([, given = '']) => attributes.test(given))
    .map(([, , data = '']) => JSON.parse(inflateRawSync(Buffer.from(data, 'base64')).toString()));
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('html', () => {
  it('names by their hashes the one style and the one script that may run, and allows nothing else', async () => {
    const page = await reported('html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const begin = page.indexOf('<script>') + '<script>'.length;
    const script = page.slice(begin, page.indexOf('</script>', begin));
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('holds no page text outside its data, and asks for nothing', async () => {
    const page = await reported('html', { ...RUN, documents: RUN.documents.map((document) => ({ ...document, page: [span(HOSTILE)] })) });
    expect(page.includes('alert(1)')).toBe(false);
    expect(page.match(/<\/script>/g)).toHaveLength(1 + blocks(page, /./).length);
    expect(/(?:src|href|action)="|@import|url\(/.exec(page)?.[0]).toBeUndefined();
    expect(JSON.stringify(blocks(page, /documents/)).includes('alert(1)')).toBe(true);
  });

  it('packs documents and pages as they are', async () => {
    const documents = Array.from({ length: 1201 }, (_, index) => checked({ id: `${index}.txt`, page: [span(`Text of ${index}`)] }));
    const page = await reported('html', { documents, summary: summaryOf(documents) });
    const rows = blocks(page, /documents/).flat();
    expect(rows).toHaveLength(1201);
    const [block, index] = rows[777][12];
    expect(blocks(page, new RegExp(`id="pages-${block}"`))[0][index].spans[0][4]).toBe('Text of 777');
    expect(blocks(page, /id="data"/)[0].pages).toMatchObject({ kept: 1201, long: 0, beyond: 0, clean: 0 });
  });

  it('bounds the texts of pages, those without findings first, and counts what it left out', async () => {
    const long = 'a '.repeat(99_000);
    const bad = Array.from({ length: 60 }, () => checked({ findings: [finding()], page: [span(long)] }));
    const good = Array.from({ length: 8 }, () => checked({ page: [span(long)] }));
    const documents = [checked({ findings: [finding()], page: [span(`${long}${long}`)] }), ...good, ...bad];
    const page = await reported('html', { documents, summary: summaryOf(documents) });
    const { pages } = blocks(page, /id="data"/)[0];
    expect(pages).toMatchObject({ long: 1, clean: 3 });
    expect(pages.kept + pages.long + pages.clean + pages.beyond).toBe(documents.length);
    expect(pages.kept * 198_000).toBeLessThanOrEqual(pages.room);
    expect(pages.beyond).toBeGreaterThan(0);
  });

  it('is a whole page even where there was nothing', async () => {
    const page = await reported('html', { documents: [], summary: summaryOf([]) });
    expect(page.startsWith('<!doctype html>') && page.endsWith('</html>\n')).toBe(true);
    expect(blocks(page, /documents/)).toEqual([]);
  });
});
