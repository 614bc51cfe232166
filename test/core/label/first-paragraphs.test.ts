import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/format/index.js';
import { withFirstParagraphs } from '../../../src/core/label/first-paragraphs.js';
import { STATES } from '../../../src/core/label/states.js';

const FIRST = 'Bodnár Imre ötven éve minden este leírja, mikor húzta meg a harangot, és ki ment el a templom előtt.';
const NEXT = 'A füzeteket most a megyei levéltár dolgozza fel, és a kutatók az időjárást olvassák ki belőlük fél évszázadra.';
const SUBTITLE = 1 << STATES.indexOf('subtitle');

/** How many lines may be no standfirst of those that read as one: the first `count` of the page; a line that begins with `Kép` is a caption. */
function barred(html: string, count = 1): number {
  const { lines } = readPage(`<html><body><main>${html}</main></body></html>`, 'html', null);
  const marginal = new Float64Array(lines.length * STATES.length);
  lines.forEach(({ text }, line) => {
    const kind = line < count ? 'subtitle' : text.startsWith('Kép') ? 'caption' : 'body';
    marginal[line * STATES.length + STATES.indexOf(kind)] = 0.8;
  });
  const allowed = withFirstParagraphs(new Uint16Array(lines.length).fill((1 << STATES.length) - 1), lines, marginal);
  return allowed.filter((mask) => (mask & SUBTITLE) === 0).length;
}

describe('a paragraph that reads as a standfirst', () => {
  it.each([
    ['in the same element', `<p>${FIRST}</p><p>${NEXT}</p>`],
    ['of the same classes', `<p class="c-paragraph x">${FIRST}</p><p class="c-paragraph x">${NEXT}</p>`],
    ['behind a picture', `<p>${FIRST}</p><figure><img src="a.jpg"><figcaption>Kép a toronyról</figcaption></figure><p>${NEXT}</p>`],
    ['in a division', `<div>${FIRST}</div><div>${NEXT}</div>`],
    ['with a link', `<p>${FIRST} <a href="/a">Tovább</a></p><p>${NEXT}</p>`],
  ])('is text where the next paragraph is set as it is: %s', (_, html) => {
    expect(barred(html)).toBe(1);
  });

  it('is text where it is one of several', () => {
    expect(barred(`<p>${FIRST}</p><p>${NEXT}</p><p>${NEXT}</p>`, 2)).toBe(2);
    expect(barred(`<p class="lead">${FIRST}</p><p>${NEXT}</p><p>${NEXT}</p>`, 2)).toBe(1);
  });

  it.each([
    ['with a class of its own', `<p class="lead">${FIRST}</p><p>${NEXT}</p>`],
    ['in bold type', `<p><strong>${FIRST}</strong></p><p>${NEXT}</p>`],
    ['in another element', `<div>${FIRST}</div><p>${NEXT}</p>`],
    ['elsewhere', `<header><p>${FIRST}</p></header><div><p>${NEXT}</p></div>`],
    ['as a heading', `<h2>${FIRST}</h2><h2>${NEXT}</h2>`],
    ['in a list', `<ul><li>${FIRST}</li><li>${NEXT}</li></ul>`],
    ['in a few words', `<p>Egyetlen kihagyott nap</p><p>${NEXT}</p>`],
    ['above a caption alone', `<p>${FIRST}</p><p>Kép a toronyról</p>`],
  ])('may be one where it is set apart: %s', (_, html) => {
    expect(barred(html)).toBe(0);
  });
});
