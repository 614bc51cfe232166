import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/format/index.js';

function addresses(text: string, url: string | null = null, format: 'markdown' | 'html' = 'markdown'): string[] {
  return readPage(text, format, url).lines.flatMap((line) => line.links.map((link) => link.url));
}

const LINKS = '[a](/tolls) and [b](rivers) and [c](https://other.example/x)\n\n[d](../up#part) [e][1]\n\n[1]: ?page=2';
const ABSOLUTE = ['/tolls', '/n/rivers', '', '/up#part', '/n/bridge?page=2'].map((path) => `https://a.example${path}`);
ABSOLUTE[2] = 'https://other.example/x';

describe('links of Markdown', () => {
  it('are made absolute with the address of the page', () => {
    expect(addresses(LINKS, 'https://a.example/n/bridge')).toEqual(ABSOLUTE);
    expect(addresses(LINKS)).toEqual(['/tolls', 'rivers', 'https://other.example/x', '../up#part', '?page=2']);
  });

  it.each([
    'Title: A bridge\n\nURL Source: https://a.example/n/bridge\n\nMarkdown Content:\n',
    '---\ntitle: A bridge\ntags:\n- a\nurl: "https://a.example/n/bridge"\n---\n',
    '---\nurl: https://b.example/\ncanonical_url: https://a.example/n/bridge\n---\n',
    '+++\nurl = "https://a.example/n/bridge"\n+++\n',
    'Source: https://a.example/n/bridge\n\n',
  ])('and with what the head says of it: %j', (head) => {
    expect(addresses(head + LINKS)).toEqual(ABSOLUTE);
    expect(addresses(`${head}[a](/b)`, 'https://given.example/')).toEqual(['https://given.example/b']);
  });

  it('but not with an address that the text names', () => {
    expect(addresses('# A bridge\n\nIt opened in May.\n\nSource: https://b.example/agency\n\n[a](/b)')).toEqual(['/b']);
    expect(addresses('It opened: see https://b.example/\n\n[a](/b)')).toEqual(['/b']);
  });

  it('each with that of its own page, where a dump holds several', () => {
    const page = (host: string) => `Title: A\n\nURL Source: https://${host}.example/\n\nMarkdown Content:\n\n[a](/b)\n\n`;
    expect(addresses(page('one') + page('two'))).toEqual(['https://one.example/b', 'https://two.example/b']);
  });

  it('have no address where they lead to no place', () => {
    expect(addresses('[a](javascript:void(0)) [b]() [c](mailto:x@y.example)', 'https://a.example/n')).toEqual([
      '',
      '',
      'mailto:x@y.example',
    ]);
  });
});

describe('addresses', () => {
  const href = (reference: string, base: string | null = 'https://a.example/'): string | undefined =>
    addresses(`<p><a href='${reference}'>x</a>`, base, 'html')[0];

  it.each([
    ['/n/ü b', 'https://a.example/n/%C3%BC%20b'],
    ['/n/%C3%BC%20b?q=a+b&c=[d]~', 'https://a.example/n/%C3%BC%20b?q=a+b&c=[d]~'],
    ['https://b.example/моst|{a}#"ü"', 'https://b.example/%D0%BC%D0%BEst%7C%7Ba%7D#%22%C3%BC%22'],
    ['https://bücher.example/ä', 'https://bücher.example/%C3%A4'],
    ['mailto:Jo <jo@b.example>', 'mailto:Jo <jo@b.example>'],
    ['/\ud83d\ude00\ud83d', 'https://a.example/%F0%9F%98%80%EF%BF%BD'],
  ])('%j is written %j', (reference, written) => expect(href(reference)).toBe(written));

  it('are escaped where the page is not known either', () => {
    expect(href('n/ü b', null)).toBe('n/%C3%BC%20b');
    expect(addresses('[a](/ü b.html)')).toEqual(['/%C3%BC%20b.html']);
  });
});
