import { describe, expect, it } from 'vitest';
import { matchPhrases } from '../../../src/core/cue/phrases.js';

describe('Greek phrases in capitals, which bear no accents', () => {
  it.each(['Διαβάστε επίσης', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'διαβαστε επισης'])('%s', (text) => {
    expect(matchPhrases(text)).toContain('recommendation:heading');
  });

  it('nothing of other words', () => {
    expect(matchPhrases('ΔΙΑΒΑΣΤΕ ΤΟ ΒΙΒΛΙΟ')).not.toContain('recommendation:heading');
  });
});
