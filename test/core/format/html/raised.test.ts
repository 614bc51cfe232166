import { describe, expect, it } from 'vitest';
import { lines, texts } from './read.js';

const text = (html: string): string => texts(`<div>${html}</div>`).join('\n');

describe('raised and lowered text', () => {
  it.each([
    ['10<sup>6</sup> kg, 5 km<sup>2</sup>', '10⁶ kg, 5 km²'],
    ['x<sup>2</sup> + 2<sup>n-1</sup> + e<sup>x</sup>', 'x² + 2ⁿ⁻¹ + eˣ'],
    ['10<sup>−3</sup> and 10<sup>6/2</sup>', '10⁻³ and 10^(6/2)'],
    ['H<sub>2</sub>O, Ca<sup>2+</sup>, Na<sup>+</sup>, x<sub>i</sub>', 'H₂O, Ca²⁺, Na⁺, xᵢ'],
    ['about 3<sup>1</sup>/<sub>2</sub> cups', 'about 3¹/₂ cups'],
    ['only $1,549<sup>00</sup>', 'only $1,549.00'],
  ])('of numbers: %s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['the 19<sup>th</sup>, XIX<sup>e</sup>, M<sup>me</sup>', 'the 19th, XIXe, Mme'],
    ['Acme<sup>TM</sup> and Radio<sup>+</sup>', 'AcmeTM and Radio+'],
    ['V<sub>max</sub> <sub>Photo: Ada Byron, 2024</sub>', 'Vmax Photo: Ada Byron, 2024'],
    ['<sup>1</sup> See the report.', '1 See the report.'],
    ['costs 12.<sup>99</sup>', 'costs 12.99'],
    ['<pre>a<sup>2</sup></pre>', 'a2'],
  ])('of words, or at the beginning of a line, stays: %s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('references to notes', () => {
  it.each([
    ['closed in 1976.<sup>1</sup> It', 'closed in 1976. It'],
    ['a bridge<sup><a href="#fn1">1</a></sup> over', 'a bridge over'],
    ['a bridge<a href="#fn1"><sup>1</sup></a> over', 'a bridge over'],
    ['a bridge<a class="footnote-anchor" href="#footnote-1">1</a>', 'a bridge'],
    ['a bridge.<sup role="doc-noteref"><a href="/notes#fn:a">*</a></sup>', 'a bridge.'],
  ])('are left out: %s', (html, expected) => {
    const [line] = lines(`<p>${html}</p>`);
    expect(line).toMatchObject({ text: expected, links: [], linked: 0 });
  });

  it.each([
    ['<a href="#fnref1">1</a> See the report', '1 See the report'],
    ['<sup><a href="#fnref1">1</a></sup> See the report', '1 See the report'],
    ['a bridge.<sup class="reference"><a href="#cite_note-1">[1]</a></sup> It', 'a bridge.[1] It'],
    ['gave $500<sup>[29]</sup> in 1948<sup><a href="#cite_note-1">[1]</a></sup>', 'gave $500[29] in 1948[1]'],
    ['Pages <a href="#p1">1</a> <a href="#p2">2</a>', 'Pages 1 2'],
    ['Edit it with <a class="reference internal" href="#vi">vi</a>', 'Edit it with vi'],
    ['See <a href="#map">the map</a> and <a href="/a">[2024]</a>', 'See the map and [2024]'],
    ['the bridges<sup>3</sup>', 'the bridges³'],
  ])('are not: %s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['en', 'It was <q>a bad deal</q>, he said', 'It was “a bad deal”, he said'],
    ['de-AT', 'Es war <q>ein <q>guter</q> Tag</q>.', 'Es war „ein ‚guter‘ Tag“.'],
    ['fr', '<q>Non</q>', '«Non»'],
    ['', '<q><a href=/a>Yes</a></q>', '“Yes”'],
  ])('have the marks of their language: %s', (language, html, expected) => {
    expect(texts(`<html lang="${language}"><p>${html}</p>`)).toEqual([expected]);
  });

  it.each([
    ['marks of its own', '<q>“No”</q>', '“No”'],
    ['marks around it', '"<q>No</q>"', '"No"'],
    ['no text', 'a<q></q> b', 'a b'],
  ])('have none with %s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});
