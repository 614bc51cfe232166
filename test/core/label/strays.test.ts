import { describe, expect, it } from 'vitest';
import { BODY, NAVIGATION, STATES } from '../../../src/core/label/states.js';
import { straysOfText } from '../../../src/core/label/strays.js';
import { explainDocument } from '../../../src/core/pipeline.js';

/** A run of lines: how many, the words of each, and how probable text is (0 where they are menus). */
type Lines = readonly [count: number, words: number, text: number];

/** What is found in a page of such runs, as one sign a run: `x` a stray, `-` none. */
function found(...runs: readonly Lines[]): string {
  const lines = runs.flatMap(([count, words, text], run) => Array.from({ length: count }, () => ({ words, text, run })));
  const marginal = new Float64Array(lines.length * STATES.length);
  lines.forEach(({ text }, line) => {
    marginal[line * STATES.length + BODY] = text;
    marginal[line * STATES.length + NAVIGATION] = (1 - text) * 0.5;
  });
  const strays = straysOfText(
    Int32Array.from(lines, ({ words }) => words),
    marginal,
    (probability) => probability,
  );
  return runs.map((_, run) => (strays?.[lines.findIndex((line) => line.run === run)] === 1 ? 'x' : '-')).join('');
}

const ARTICLE: Lines = [8, 40, 0.97];
const menu = (lines: number): Lines => [lines, 3, 0];

describe('strays', () => {
  it('are small runs far from the article of which nothing is sure', () => {
    expect(found(ARTICLE, menu(10), [1, 20, 0.6])).toBe('--x');
    expect(found([1, 20, 0.6], menu(10), ARTICLE)).toBe('x--');
    expect(found([1, 12, 0.6], menu(9), ARTICLE, menu(9), [2, 12, 0.6])).toBe('x---x');
  });

  it('must be the less sure the nearer they stand', () => {
    expect(found(ARTICLE, menu(4), [1, 20, 0.6])).toBe('---');
    expect(found(ARTICLE, menu(4), [1, 20, 0.49])).toBe('--x');
    expect(found(ARTICLE, menu(2), [1, 20, 0.49])).toBe('---');
    expect(found(ARTICLE, menu(10), [1, 20, 0.8])).toBe('---');
  });

  it('are measured from the text that stays, not from other strays', () => {
    expect(found(ARTICLE, menu(7), [1, 20, 0.9], menu(7), [1, 20, 0.6])).toBe('-----');
    expect(found(ARTICLE, menu(7), [1, 20, 0.4], menu(7), [1, 20, 0.6])).toBe('--x-x');
  });

  it('are no second part of the article', () => {
    expect(found(ARTICLE, menu(10), [3, 40, 0.6])).toBe('---');
  });

  it('are told on pages alone whose article is sure, long and most of the text', () => {
    expect(found([8, 40, 0.85], menu(10), [1, 20, 0.6])).toBe('---');
    expect(found([3, 40, 0.97], menu(10), [1, 20, 0.6])).toBe('---');
    expect(found(ARTICLE, menu(10), [1, 20, 0.6], menu(10), [7, 40, 0.97], menu(10), [5, 40, 0.97])).toBe('-------');
    expect(found(menu(4), [2, 20, 0.9])).toBe('--');
  });
});

it('an explanation names what a stray lost', () => {
  const sentences = [
    'The ferry that had served the two islands since the war was sold on Monday to a yard on the other side of the strait.',
    'Nobody in the harbour had expected the sale, because the town had voted twice for keeping her and had paid for the paint.',
    'The yard will take her apart in spring, and the brass of the bridge goes to the museum, which has waited for it for years.',
    'Until then she lies at the northern pier, where the lamps are lit each night by the men who used to work in her engine room.',
    'Some of them come from the villages behind the hill, and have been walking down the old road every evening since the autumn.',
    'What becomes of the line has not been decided, for the larger boat that was promised cannot turn between the two breakwaters.',
    'The council meets again in two weeks, and the harbour master says that he will bring the letters of all who have written to him.',
    'He has answered each of them by hand, and the post office has given him the stamps, which is more than the council ever gave.',
  ];
  const teasers = [
    'Most read',
    'The herring is back in the strait',
    'A new bridge for the northern road',
    'How the islands voted in spring',
    'Two brothers and their lighthouse',
    'The school has a roof again',
    'Where to eat on the pier',
    'The last of the coal boats',
    'Seven walks for a rainy day',
    'Who owns the old quarry?',
  ];
  const menu = ['Help', 'Archive', 'Homes', 'Cars', 'Jobs', 'Letters', 'Tides', 'Shop', 'Weather', 'Sport', 'News', 'Home'];
  const blurbs = [
    'The islands have one paper, one doctor and two ferries. We have told their stories since 1921, and we do not mean to stop.',
    'The islands have one paper and one doctor. We have written about both since 1921, and we will go on for as long as we are read.',
    'We have told the stories of the two islands since 1921. What happens on the pier, in the school and at sea, you read it here first.',
    'Two islands, one paper. Our reporters live where you live, and since 1921 they have told what happens there, day after day.',
    'Our paper has been printed on the northern island since 1921. It is written by six people, who know each of its readers by name.',
  ];
  const reasons = blurbs.flatMap((blurb) => {
    const text = ['The old ferry is sold', 'By Ada Winter', ...sentences, ...teasers, blurb, ...menu].join('\n\n');
    return explainDocument({ id: 'page', text }).filter(({ line }) => line.text === blurb);
  });
  const strays = reasons.filter(({ contributions }) => contributions.some(({ cue }) => cue === 'far from the text'));
  expect(strays.length).toBeGreaterThan(0);
  expect(strays.map(({ kind }) => kind)).not.toContain('body');
});
