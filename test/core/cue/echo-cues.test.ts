import { describe, expect, it } from 'vitest';
import { findCues } from '../../../src/core/cue/index.js';
import { cueName } from '../../../src/core/cue/table.js';
import { readLines } from '../../../src/core/format/index.js';

const NOWHERE = { url: null, statements: null };
const BODY = Array.from(
  { length: 6 },
  (_, n) => `The pier was closed for the ${n + 2} winters that followed, and the people of the harbour went round by the old road instead.`,
);

/** The names of the cues of the line that is `text`. */
function cuesOf(rows: readonly string[], text: string): string[] {
  const lines = readLines(rows.join('\n\n'), 'text');
  const { ids, offsets } = findCues(lines, NOWHERE, () => -1);
  const at = lines.findIndex((line) => line.text === text);
  return [...ids.slice(offsets[at], offsets[at + 1])].map(cueName);
}

const fires = (rows: readonly string[], text: string, cue: string): boolean => cuesOf(rows, text).some((name) => name.startsWith(cue));

describe('a name and then the sentence about it', () => {
  const bio = 'Ada Winter keeps the records of the harbour and paints in her spare time.';
  const rows = ['The old pier opens again', ...BODY, 'Ada Winter', bio];

  it('is seen from both lines', () => {
    expect(fires(rows, bio, 'begins with the whole line above')).toBe(true);
    expect(fires(rows, 'Ada Winter', 'line below begins with this whole line')).toBe(true);
  });

  it('takes the whole line: half a name is none', () => {
    const half = ['The old pier opens again', ...BODY, 'Ada Summer', bio];
    expect(fires(half, bio, 'begins with the whole line above')).toBe(false);
    expect(fires(half, 'Ada Summer', 'line below begins with this whole line')).toBe(false);
  });

  it('takes no line that only stands twice', () => {
    const twice = ['The old pier opens again', ...BODY, 'Ada Winter', 'Ada Winter'];
    expect(fires(twice, 'Ada Winter', 'line below begins with this whole line')).toBe(false);
  });
});

describe('the name of the byline further down', () => {
  const bio = 'Ada Winter keeps the records of the harbour and paints in her spare time.';

  it('is known again', () => {
    expect(fires(['The old pier opens again', 'By Ada Winter', ...BODY, bio], bio, 'begins with a name of the byline')).toBe(true);
    expect(fires(['The old pier opens again', 'Ada Winter', ...BODY, bio], bio, 'begins with a name of the byline')).toBe(true);
  });

  it('is no other name, and not the byline itself', () => {
    const other = 'Karl Summer keeps the records of the harbour and paints in his spare time.';
    expect(fires(['The old pier opens again', 'By Ada Winter', ...BODY, other], other, 'begins with a name of the byline')).toBe(false);
    expect(fires(['The old pier opens again', 'Ada Winter', ...BODY], 'Ada Winter', 'begins with a name of the byline')).toBe(false);
  });
});
