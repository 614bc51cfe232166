import * as z from 'zod/mini';
import { defineRunRule } from '../../define.js';
import { excerptOf } from '../../text.js';
import { forgetOldest } from './remembered.js';

export const duplicateDocument = defineRunRule({
  name: 'duplicate-document',
  summary: 'another document of the run has the same body',
  severity: 'error',
  options: z.strictObject({
    /** One that comes later than this after its twin is not found. */
    window: z._default(z.int().check(z.minimum(1)), 1_000_000).check(z.describe('Documents that are remembered, at about 100 bytes each.')),
  }),
  docs: `Compares the letters and digits of every body with those before it in the run, so that the second of two is told, with the first one's id. Bodies of fewer than 80
letters are not compared. Of the last \`window\` documents, all are remembered.`,
  open({ window }) {
    const seen = new Map<number, string>();
    return ({ id, digest }) => {
      if (digest.body === 0) return [];
      const twin = seen.get(digest.body);
      if (twin !== undefined) {
        return [
          {
            message: `The body is the same as that of “${excerptOf(twin, 120)}”.`,
            remedy: 'Scrape each page once, or leave one of them out.',
          },
        ];
      }
      seen.set(digest.body, id);
      if (seen.size > window) forgetOldest(seen);
      return [];
    };
  },
  examples: {
    fires: [
      { about: 'the same text', after: [{}] },
      { about: 'under another title', title: 'Ferry is back', after: [{}] },
      { about: 'in other letters', body: [ferry().toUpperCase()], after: [{ body: [ferry()] }] },
    ],
    quiet: [
      { about: 'the first of two', after: [] },
      { about: 'another text', after: [{ body: [ferry()] }] },
      { about: 'two notices', body: ['Closed.'], after: [{ body: ['Closed.'] }] },
      { about: 'too long ago', after: [{ body: [ferry()] }, {}], body: [ferry()], options: { window: 1 } },
    ],
  },
});

function ferry(): string {
  return 'The night ferry between the two islands will run again from April, the harbour office of the northern island said.';
}
