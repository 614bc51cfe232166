import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/schema.js';
import { bootstrap, evaluateTallies, harmonic, letterKey, shingleOverlap, tallyPage, tokensOf } from '../../../src/core/evaluate/index.js';
import { cleanDocument } from '../../../src/core/pipeline.js';
import { KINDS, type Kind } from '../../../src/core/section/index.js';

const [EMPTY] = cleanDocument({ id: 'empty', text: '' });

/** A record with these kinds on lines 1, 2 … */
function article(kinds: readonly Kind[], fields: Partial<Article> = {}, first = 1): Article {
  if (EMPTY === undefined) throw new Error('no record');
  const sections = kinds.map((kind, index): Article['sections'][number] => ({
    kind,
    lines: [first + index, first + index],
    confidence: 1,
  }));
  return { ...EMPTY.record, sections, ...fields };
}

function page(truth: readonly Kind[], guess: readonly Kind[], name = 'page') {
  const texts = truth.map((_, index) => 'x'.repeat(10 * (index + 1)));
  return tallyPage({ name, texts, kinds: truth, truth: [article(truth)], guess: [article(guess)] });
}

describe('shingles', () => {
  it('counts a character of Han, Kana or Thai as a word', () => {
    expect(tokensOf('Ab cd-12, 北京 ABC京x ｆｕｌｌ')).toEqual(['Ab', 'cd', '12', '北', '京', 'ABC', '京', 'x', 'full']);
  });

  it('compares runs of four words as often as they occur', () => {
    const words = (text: string): string[] => text.split(' ');
    expect(shingleOverlap(words('a b c d e'), words('a b c d e'))).toEqual({ precision: 1, recall: 1 });
    expect(shingleOverlap(words('a b c d e'), words('a b c d'))).toEqual({ precision: 1, recall: 0.5 });
    expect(shingleOverlap(words('a b c d'), words('a b c d a b c d'))).toEqual({ precision: 0.2, recall: 1 });
    expect(shingleOverlap(words('a b'), words('a b'))).toEqual({ precision: 1, recall: 1 });
    expect(shingleOverlap(words('a b'), words('a b c'))).toEqual({ precision: 0, recall: 0 });
  });

  it('lets two empty texts agree, and nothing else with an empty one', () => {
    expect(shingleOverlap([], [])).toEqual({ precision: 1, recall: 1 });
    expect(shingleOverlap([], ['a'])).toEqual({ precision: 0, recall: 1 });
    expect(shingleOverlap(['a'], [])).toEqual({ precision: 0, recall: 0 });
    expect(harmonic(0, 0)).toBe(0);
  });

  it('reads titles by their letters', () => {
    expect(letterKey('“Don’t—Stop!” ')).toBe('dontstop');
  });
});

describe('evaluateTallies', () => {
  const evaluation = evaluateTallies([
    page(['title', 'body', 'body', 'legal'], ['title', 'body', 'promotion', 'legal']),
    page(['title', 'other'], ['body', 'other']),
  ]);
  const kind = (name: Kind) => {
    const figures = evaluation.kinds.find((row) => row.kind === name);
    return [figures?.precision.value, figures?.recall.value, figures?.f1.value, figures?.support];
  };

  it('counts lines, kind by kind', () => {
    expect([evaluation.pages, evaluation.lines]).toEqual([2, 6]);
    expect(evaluation.linesRight.value).toBeCloseTo(4 / 6);
    expect(kind('title')).toEqual([1, 0.5, 2 / 3, 2]);
    expect(kind('body')).toEqual([0.5, 0.5, 0.5, 2]);
    expect(kind('promotion')).toEqual([0, null, 0, 0]);
    expect(kind('legal')).toEqual([1, 1, 1, 1]);
    expect(kind('tags')).toEqual([null, null, null, 0]);
  });

  it('weighs characters by the line', () => {
    expect(evaluation.charactersRight.value).toBeCloseTo((10 + 20 + 40 + 20) / (100 + 30));
  });

  it('takes the mean over the kinds that occur, other left out', () => {
    expect(evaluation.meanF1.value).toBeCloseTo((2 / 3 + 0.5 + 0 + 1) / 4);
  });

  it('names confusions', () => {
    expect(evaluation.confusions).toEqual([
      { truth: 'title', guess: 'body', lines: 1 },
      { truth: 'body', guess: 'promotion', lines: 1 },
    ]);
  });

  it('tells a line that no section covers', () => {
    const { confusions } = evaluateTallies([page(['title', 'body'], ['title'])]);
    expect(confusions).toEqual([{ truth: 'body', guess: null, lines: 1 }]);
  });

  it('takes each article of a dump for itself', () => {
    const tally = (guess: Article[]) =>
      evaluateTallies([
        tallyPage({
          name: 'two',
          texts: ['# The First!', 'Second - The Site'],
          kinds: ['title', 'title'],
          truth: [article(['title'], { title: 'The First!' }), article(['title'], { title: 'Second' }, 2)],
          guess,
        }),
      ]);
    const cut = tally([article(['title'], { title: 'the first' }), article(['title'], { title: 'Second' }, 2)]);
    expect([cut.titlesRight.value, cut.cutsRight.value]).toEqual([1, 1]);
    const whole = tally([article(['title', 'title'], { title: 'Second - The Site' })]);
    expect([whole.titlesRight.value, whole.cutsRight.value]).toEqual([0.5, 0]);
  });

  it('says nothing where there is nothing', () => {
    const none = evaluateTallies([]);
    expect([none.meanF1.value, none.linesRight.value, none.body.f1.value]).toEqual([null, null, null]);
    expect(none.kinds.map((row) => row.kind)).toEqual(KINDS);
  });
});

describe('bootstrap', () => {
  const shares = (rights: readonly number[]) =>
    bootstrap(
      rights.map((right) => ({ places: Int32Array.of(0, 1), counts: Float64Array.of(1, right) })),
      2,
      ([all = 0, right = 0]) => [right / all],
    );

  it('covers the value as theory says it should', () => {
    const [figure] = shares(Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0)));
    expect(figure?.value).toBe(0.25);
    // 0.25 ± 1.96 standard errors of a share over 400.
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(figure?.low).toBeCloseTo(0.25 - half, 1.5);
    expect(figure?.high).toBeCloseTo(0.25 + half, 1.5);
    expect((figure?.high ?? 0) - (figure?.low ?? 0)).toBeGreaterThan(half);
  });

  it('gives the same interval twice', () => {
    expect(shares([0, 1, 1, 0, 1])).toEqual(shares([0, 1, 1, 0, 1]));
  });

  it('is as wide as nothing where all pages agree, and null without any', () => {
    expect(shares([1, 1, 1])).toEqual([{ value: 1, low: 1, high: 1 }]);
    expect(shares([])).toEqual([{ value: null, low: null, high: null }]);
  });
});
