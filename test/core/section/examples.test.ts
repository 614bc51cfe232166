import { describe, expect, it } from 'vitest';
import { matchPhrases } from '../../../src/core/cue/phrases.js';
import { SECTIONS } from '../../../src/core/section/index.js';

describe.each(SECTIONS)('$kind', ({ kind, cues, examples }) => {
  it('has examples of every cue, near misses as many as hits, and no example of a cue that is not there', () => {
    expect(examples.map((example) => example.cue)).toEqual(cues.map((cue) => cue.name));
    for (const { cue, fires, quiet } of examples) {
      expect(fires.length, cue).toBeGreaterThan(0);
      expect(quiet.length, cue).toBeGreaterThanOrEqual(fires.length);
    }
  });

  it.each(examples)('$cue fires where it must and nowhere near', ({ cue, fires, quiet }) => {
    const name = `${kind}:${cue}`;
    for (const line of fires) expect(matchPhrases(line), line).toContain(name);
    for (const line of quiet) expect(matchPhrases(line), line).not.toContain(name);
  });
});
