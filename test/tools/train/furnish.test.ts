import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { STATES } from '../../../src/core/label/states.js';
import type { GoldPage } from '../../../tools/train/examples.js';
import { furnishedPages } from '../../../tools/train/furnish.js';
import { partsOfMarkup } from '../../../tools/train/part-of-page.js';

type Kind = (typeof STATES)[number];

function page(id: string, blocks: readonly (readonly [Kind, string])[], over: Partial<GoldPage> = {}): GoldPage {
  const lines = readLines(blocks.map(([, text]) => text).join('\n\n'), 'text');
  return {
    id,
    site: `${id}.example`,
    style: 'blocks',
    about: { url: null, statements: null },
    lines,
    allowed: Uint16Array.from(blocks, ([kind]) => 1 << STATES.indexOf(kind)),
    trust: new Float32Array(lines.length).fill(1),
    chainTrust: 1,
    labelled: true,
    ...over,
  };
}

const paragraphs = (topic: string): (readonly [Kind, string])[] =>
  Array.from({ length: 6 }, (_, n) => [
    'body',
    `In the ${n + 1}th part of this report on ${topic} the town is asked what it is going to do about it.`,
  ]);

const pages = Array.from({ length: 120 }, (_, n) =>
  page(`page${n}`, [
    ['navigation', `Start ${n}`],
    ['navigation', `Town ${n}`],
    ['title', `The bridge of number ${n} is to be mended`],
    ['byline', 'By Orla Vance'],
    ...paragraphs(`bridge ${n}`),
    ['promotion', `Have our letter number ${n} sent to you every morning`],
    ['legal', `© ${n} The Bridge Post`],
  ]),
);

const kindsOf = ({ lines, allowed }: GoldPage): [string, string][] =>
  lines.map(({ text }, i) => [STATES.filter((_, k) => ((allowed[i] as number) & (1 << k)) !== 0).join('+'), text]);

describe('pages with other furniture', () => {
  const made = furnishedPages(pages, 1);
  const furnished = made.filter(({ chainTrust }) => chainTrust === 1);
  const parts = made.filter(({ chainTrust }) => chainTrust < 1);

  it('are the same for the same seed, and others for another', () => {
    expect(furnishedPages(pages, 1).map(kindsOf)).toEqual(made.map(kindsOf));
    expect(furnishedPages(pages, 2).map(kindsOf)).not.toEqual(made.map(kindsOf));
  });

  it('keep headline and text as they were, or word for word in letters that nobody reads', () => {
    const article = (of: GoldPage): [string, string][] => kindsOf(of).filter(([kind]) => kind === 'title' || kind === 'body');
    const shape = (of: GoldPage): [string, string][] => article(of).map(([kind, text]) => [kind, text.replace(/\p{L}/gu, 'x')]);
    let other = 0;
    for (const one of furnished) {
      const own = pages.find(({ id }) => id === one.id) as GoldPage;
      if (JSON.stringify(article(one)) !== JSON.stringify(article(own))) {
        other++;
        expect(one.about.url).toBeNull();
      }
      expect(shape(one)).toEqual(shape(own));
    }
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(furnished.length / 4);
  });

  it('have a kind for each line, furniture of others, and biographies by the page’s author', () => {
    const lines = furnished.flatMap(kindsOf);
    expect(lines.filter(([kind]) => kind === '' || kind.includes('+'))).toEqual([]);
    const known = new Set(pages.flatMap(({ id, lines: own }) => own.map(({ text }) => `${id} ${text}`)));
    const moved = furnished.flatMap((one) => kindsOf(one).filter(([, text]) => !known.has(`${one.id} ${text}`)));
    const found = new Set(pages.flatMap(({ lines: own }) => own.map(({ text }) => text)));
    expect(moved.some(([, text]) => found.has(text))).toBe(true);
    expect(moved.some(([, text]) => !found.has(text))).toBe(true);
    const biographies = moved.filter(([kind]) => kind === 'bio').map(([, text]) => text);
    expect(biographies.some((text) => text.includes('Orla Vance'))).toBe(true);
    expect(moved.filter(([, text]) => /\{[A-Z]+\}/.test(text))).toEqual([]);
  });

  it('are made of pages of blocks alone that are labelled line by line and have a text', () => {
    const [first] = pages as [GoldPage];
    expect(
      furnishedPages([{ ...first, style: 'wet' }, { ...first, chainTrust: 0.25 }, page('bare', [['navigation', 'Start']])], 1),
    ).toEqual([]);
  });

  it('are shown in part too, up to a line of the text, some from the headline on', () => {
    expect(parts.length).toBeGreaterThan(pages.length / 8);
    expect(parts.length).toBeLessThan((pages.length * 3) / 4);
    let beheaded = 0;
    let whole = 0;
    for (const part of parts) {
      const lines = kindsOf(part);
      expect(lines.at(-1)?.[0]).toBe('body');
      const body = lines.filter(([kind]) => kind === 'body');
      expect(body.length).toBeGreaterThanOrEqual(3);
      if (body.length === 6) whole++;
      if (lines[0]?.[0] === 'title') beheaded++;
      expect(part.trust.every((trust) => trust < 1)).toBe(true);
      const page = furnished.find(({ id }) => id === part.id) as GoldPage;
      expect(part.lines.length).toBeLessThan(page.lines.length);
    }
    expect(whole).toBeGreaterThan(parts.length / 2);
    expect(beheaded).toBeGreaterThan(0);
    expect(beheaded).toBeLessThan(parts.length);
  });
});

describe('parts of pages with markup', () => {
  const marked = pages.map((one) => ({ ...one, style: 'html', about: { url: `https://${one.site}/1`, statements: null } }));
  const parts = partsOfMarkup(marked, 1);

  it('are slices of their pages that end with a line of the text', () => {
    expect(parts.length).toBeGreaterThan(marked.length / 8);
    expect(parts.length).toBeLessThan(marked.length * 0.75);
    for (const part of parts) {
      const own = kindsOf(marked.find(({ id }) => id === part.id) as GoldPage);
      const lines = kindsOf(part);
      const from = own.findIndex((line) => line[1] === lines[0]?.[1]);
      expect(own.slice(from, from + lines.length)).toEqual(lines);
      expect(lines.at(-1)?.[0]).toBe('body');
      expect(part.chainTrust).toBeLessThan(1);
    }
    expect(new Set(parts.map(({ about }) => about.url === null)).size).toBe(2);
  });

  it('are made of pages of HTML alone that are labelled line by line', () => {
    expect(partsOfMarkup(pages, 1)).toEqual([]);
    expect(
      partsOfMarkup(
        marked.map((one) => ({ ...one, chainTrust: 0.25 })),
        1,
      ),
    ).toEqual([]);
  });
});
