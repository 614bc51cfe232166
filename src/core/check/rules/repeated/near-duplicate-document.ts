import * as z from 'zod/mini';
import { defineRunRule } from '../../define.js';
import { excerptOf, percent } from '../../text.js';
import { NearIndex } from './near-index.js';
import { Met } from './remembered.js';

export const nearDuplicateDocument = defineRunRule({
  name: 'near-duplicate-document',
  summary: 'another document of the run has nearly the same body',
  severity: 'warn',
  options: z.strictObject({
    /** Estimated Jaccard similarity of the runs of five words. RefinedWeb (Penedo et al. 2023) and GPT-3 deduplicate from about 0.8 on. */
    similarity: z
      ._default(z.number().check(z.minimum(0.5), z.maximum(1)), 0.8)
      .check(z.describe('Share of the runs of five words that two bodies must have in common, 0.5 to 1.')),
    window: z
      ._default(z.int().check(z.minimum(1), z.maximum(5_000_000)), 250_000)
      .check(z.describe('Documents that are remembered, at about 700 bytes each.')),
  }),
  docs: `Estimates how many runs of five words (of six characters, where a script writes no spaces) two bodies share: MinHash (Broder 1997) with 64 hashes, found by locality-sensitive
hashing in 16 bands of 4. The standard error of the estimate is 0.05 at 0.8. Agencies' texts on several sites, updated versions and print views are found so. The second of two
is told; what is exactly the same is duplicate-document's. Very short bodies are not compared. Of the last \`window\` documents, all are remembered.`,
  open({ similarity, window }) {
    const index = new NearIndex(window);
    const seen = new Met(window);
    /** Of the documents in the index, by place. */
    const ids: string[] = [];
    let place = 0;
    return ({ id, digest }) => {
      if (digest.signature === null || !seen.isNew(digest.body)) return [];
      ids[place++ % window] = id;
      const near = index.add(digest.signature);
      if (near === null || near.similarity < similarity) return [];
      const other = excerptOf(ids[near.place % window] ?? '', 120);
      return [
        {
          message: `About ${percent(near.similarity)} of the body’s runs of words are also in “${other}”.`,
          remedy: 'Keep the newest of the versions.',
        },
      ];
    };
  },
  examples: {
    fires: [
      { about: 'a sentence added', body: [...ferry(), 'It is blue.'], after: [{ body: ferry() }] },
      { about: 'a word changed', body: ferry('green'), after: [{ body: ferry('blue') }] },
      { about: 'a looser limit', body: [...ferry(), ...other()], after: [{ body: ferry() }], options: { similarity: 0.5 } },
    ],
    quiet: [
      { about: 'another text', body: other(), after: [{ body: ferry() }] },
      { about: 'exactly the same, which another rule tells', body: ferry(), after: [{ body: ferry() }] },
      { about: 'the first of two', body: ferry(), after: [] },
    ],
  },
});

function ferry(color: string = 'red'): string[] {
  return [
    'The night ferry between the two islands will run again from April, the harbour office said on Monday.',
    'It had been laid up since the storm, when the ramp on the northern side broke and nobody could say who was to pay.',
    'Repairs took eleven weeks, and the council now wants a second boat, but has not found the money for it and will not before autumn.',
    'Those who live on the smaller island had to leave for work at four in the morning, which many of them did not do for long.',
    `The boat itself was painted while it waited, and is ${color} now.`,
  ];
}

function other(): string[] {
  return [
    'Bakers of the old town have begun to open an hour later, since flour comes by train and the train comes when it likes.',
    'Whoever wants warm rolls before seven has to walk to the station, where a kiosk keeps the habits of its grandmother.',
  ];
}
