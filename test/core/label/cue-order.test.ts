import '../../../src/index.js';
import { expect, it } from 'vitest';
import text from '../../../src/core/label/weights.json' with { type: 'json' };
import markup from '../../../src/core/label/weights-markup.json' with { type: 'json' };
import { cuesHash } from '../../../tools/train/pack.js';

it('numbers the cues, from the package’s entry on, as they were when the weights were fitted', () => {
  const names = cuesHash();
  expect(text.cues).toBe(names);
  expect(markup.cues).toBe(names);
});
