import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { explainLines, LabelledPage, labelLines } from '../../../src/core/label/index.js';

const ABOUT = { url: null, statements: null };
const PARAGRAPH =
  'The council voted on Tuesday to close the pier for the winter, and the ferry will leave from the old quay until the work is done.';
const ROWS = ['Home', 'News', 'Sport', 'Piers', 'Contact', PARAGRAPH, PARAGRAPH.replace('winter', 'summer'), 'Imprint'];
const LINES = readLines(ROWS.join('\n\n'), 'text');

describe('a page of which the headline is known', () => {
  const page = new LabelledPage(LINES, ABOUT);
  const before = page.labels[3]?.title ?? 0;

  it('takes that line for a title', () => {
    expect(page.labels[3]?.kind).toBe('navigation');
    const after = page.labelsKnowing(3);
    expect(after).toHaveLength(LINES.length);
    expect(after[3]?.title).toBeGreaterThan(before);
    const odds = (probability: number) => Math.log(probability / (1 - probability));
    // All paths through that line as a title gain the same, and no others.
    expect(odds(after[3]?.title ?? 0) - odds(before)).toBeCloseTo(5, 6);
  });

  it('may be asked again and forgets nothing', () => {
    const once = page.labelsKnowing(3);
    labelLines(readLines('Another page', 'text'), ABOUT);
    expect(page.labelsKnowing(3)).toEqual(once);
    expect(page.labels).toEqual(labelLines(LINES, ABOUT));
  });

  it('explains what the line gained, exactly', () => {
    const verdicts = [...explainLines(LINES, ABOUT, 3)];
    const labels = page.labelsKnowing(3);
    verdicts.forEach(({ kind, confidence, contributions }, index) => {
      expect({ kind, confidence }).toEqual({ kind: labels[index]?.kind, confidence: labels[index]?.confidence });
      expect(contributions.filter(({ cue }) => cue === 'says the headline')).toHaveLength(index === 3 ? 1 : 0);
    });
  });

  it('has no lines, or some', () => {
    const none = new LabelledPage([], ABOUT);
    expect([none.labels, none.labelsKnowing(0)]).toEqual([[], []]);
  });
});
