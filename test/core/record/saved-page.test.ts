import { describe, expect, it } from 'vitest';
import { savedPage } from '../../../src/core/record/index.js';

const REST = '<html lang="en"><head><title>Ferry</title></head><body><p>The ferry was late.</p></body></html>';

describe('savedPage', () => {
  it.each<[string, string, string, string | null]>([
    ['a browser', `<!DOCTYPE html>\n<!-- saved from url=(0025)https://bay.example/ferry -->\n${REST}`, 'https://bay.example/ferry', null],
    [
      'SingleFile',
      `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: https://bay.example/ferry?a=1 \n saved date: Mon May 06 2024 07:08:09 GMT+0200 (Central European Summer Time)\n-->${REST}`,
      'https://bay.example/ferry?a=1',
      '2024-05-06T07:08:09+02:00',
    ],
    [
      'monolith',
      `<!-- Saved from https://bay.example/ferry at 2024-05-06T07:08:09Z using monolith v2.8.1 -->${REST}`,
      'https://bay.example/ferry',
      '2024-05-06T07:08:09Z',
    ],
    [
      'HTTrack',
      `<!DOCTYPE html>\n<!-- Mirrored from bay.example/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 06 May 2024 07:08:09 GMT -->${REST}`,
      'bay.example/ferry.html',
      '2024-05-06T07:08:09Z',
    ],
    [
      'WebScrapBook',
      '<!DOCTYPE html><html data-scrapbook-source="https://bay.example/ferry" data-scrapbook-create="20240506070809123"><body>',
      'https://bay.example/ferry',
      '2024-05-06T07:08:09Z',
    ],
  ])('of %s', (_, html, url, fetchedAt) => {
    expect(savedPage(html)).toEqual({ url, fetchedAt });
  });

  it.each([
    REST,
    '<!-- saved from the tide --><html>',
    `${REST.padEnd(5000)}<!-- saved from url=(0025)https://bay.example/ferry -->`,
    '<html><body><p>Page saved with SingleFile url: https://bay.example/</p>',
  ])('is not found in %j', (html) => {
    expect(savedPage(html)).toBeNull();
  });

  it('gives no address under which nobody finds the page', () => {
    expect(savedPage('<!-- saved from url=(0022)about:internet --><html>')).toEqual({ url: null, fetchedAt: null });
    expect(savedPage('<!-- saved from url=(0020)file:///C:/ferry.html --><html>')?.url).toBeNull();
  });
});
