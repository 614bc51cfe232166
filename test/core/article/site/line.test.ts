import { describe, expect, it } from 'vitest';
import { siteFromLines } from '../../../../src/core/article/site/line.js';
import { pageOf } from '../page.js';

const site = (url: string, ...menu: string[]): string | null =>
  siteFromLines(
    pageOf(
      menu.map((text) => ['navigation', text]),
      url,
    ),
  );

describe('siteFromLines', () => {
  it('takes the line that says the name of the host, as it is best written', () => {
    expect(site('https://www.harbournews.com/a', 'Home', 'harbournews.com', 'Harbour News', 'harbournews')).toBe('Harbour News');
    expect(site('https://news.quay.co.uk/a', '© Quay')).toBe('Quay');
    expect(site('https://hafenblatt-koeln.de/', 'Hafenblatt Köln')).toBe('Hafenblatt Köln');
    expect(site('https://lacote.example/', 'La Côte')).toBe('La Côte');
    expect(site('https://harbournews.com/', 'Harbour', 'Harbour News today')).toBeNull();
    expect(site('https://orf.example/', 'ORF.example')).toBe('ORF.example');
  });

  it('names no hosting platform, nothing that people wrote, and nothing without an address', () => {
    expect(site('https://adasdiary.blogs.example/', 'Blogs', 'blogs.example')).toBeNull();
    expect(siteFromLines(pageOf([['comment', 'Harbour News']], 'https://harbournews.com/'))).toBeNull();
    expect(siteFromLines(pageOf([['navigation', 'Harbour News']]))).toBeNull();
  });
});
