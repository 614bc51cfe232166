import * as z from 'zod/mini';
import { defineRunRule } from '../../define.js';
import type { ParagraphDigest } from '../../digest.js';
import { excerptOf, plural, quote } from '../../text.js';
import { Counts, Met } from './remembered.js';

/** From so many documents on, a paragraph is no coincidence. */
const MANY = 10;
/** A document that consists of such paragraphs is a version of another, which near-duplicate-document tells. */
const MOST_SHARED = 0.8;

export const sharedParagraph = defineRunRule({
  name: 'shared-paragraph',
  summary: 'the body has a paragraph that many documents of the run have',
  severity: 'error',
  options: z.strictObject({
    documents: z
      ._default(z.int().check(z.minimum(2)), 3)
      .check(z.describe('Documents of different bodies that must have a paragraph before it is told.')),
    minimum: z._default(z.int().check(z.minimum(40)), 60).check(z.describe('Letters and digits of the shortest paragraph that counts.')),
    window: z._default(z.int().check(z.minimum(1)), 1_000_000).check(z.describe('Paragraphs that are remembered, at about 60 bytes each.')),
  }),
  docs: `A paragraph that stands in article after article is the site's: a note on the author, a plea for subscribers, a disclaimer that was taken for text. Compares the letters and digits of paragraphs, as C4 and CCNet do to clean the web
(Wenzek et al. 2020), and tells them from the document on that is the \`documents\`th to have it: as a warning, and as the rule's severity says from ten documents on. The same body again counts once, and a document of which more than
80 % is shared is a version of another. Where a site begins its articles so on purpose, turn the rule off for it or raise \`documents\`.`,
  open({ documents, minimum, window }) {
    /** How many documents have a paragraph. */
    const seen = new Counts(window);
    const bodies = new Met(window);
    return ({ digest: { body, paragraphs } }) => {
      if (body === 0 || !bodies.isNew(body)) return [];
      const long = paragraphs.filter(({ length }) => length >= minimum);
      const shared: { readonly paragraph: ParagraphDigest; readonly count: number }[] = [];
      for (const paragraph of long) {
        const count = seen.meet(paragraph.hash);
        if (count >= documents) shared.push({ paragraph, count });
      }
      if (lettersOf(shared.map(({ paragraph }) => paragraph)) > MOST_SHARED * lettersOf(paragraphs)) return [];
      const [first] = [...shared].sort((a, b) => b.count - a.count);
      if (first === undefined) return [];
      return [
        {
          message: `The body has ${plural(shared.length, 'paragraph')} of other documents; ${quote(first.paragraph.beginning)} stands in ${first.count} of them so far.`,
          remedy: 'Leave what the site writes below all of its articles out of the scrape.',
          lines: first.paragraph.lines,
          excerpt: excerptOf(first.paragraph.beginning),
          minor: first.count < Math.max(MANY, documents),
        },
      ];
    };
  },
  examples: {
    fires: [
      {
        about: 'a note on the site',
        body: [note(), ...ferry('red')],
        after: [{ body: [note(), ...ferry('blue')] }, { body: [...ferry('green'), note()] }],
      },
      {
        about: 'the second time, where that is asked for',
        body: [...ferry('red'), note()],
        after: [{ body: [...ferry('blue'), note()] }],
        options: { documents: 2 },
      },
      {
        about: 'in other letters',
        body: [note().toUpperCase(), ...ferry('red')],
        after: [{ body: [note(), ...ferry('blue')] }, { body: [note(), ...ferry('green')] }],
      },
    ],
    quiet: [
      { about: 'paragraphs of their own', body: ferry('red'), after: [{ body: ferry('blue') }, { body: ferry('green') }] },
      { about: 'the second of two', body: [note(), ...ferry('red')], after: [{ body: [note(), ...ferry('blue')] }] },
      {
        about: 'the same page again and again, which another rule tells',
        body: [note(), ...ferry('red')],
        after: [{ body: [note(), ...ferry('red')] }, { body: [note(), ...ferry('red')] }],
      },
      {
        about: 'a refrain',
        body: ['So it is.', ...ferry('red')],
        after: [{ body: ['So it is.', ...ferry('blue')] }, { body: ['So it is.', ...ferry('green')] }],
      },
    ],
  },
});

function lettersOf(paragraphs: readonly ParagraphDigest[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function note(): string {
  return 'The harbour office has told the islands the news since 1894, and nobody else does so every week.';
}

function ferry(color: string): string[] {
  return [
    `The ${color} ferry between the two islands will run again from April, the harbour office said on Monday of the ${color} boat.`,
    `Nobody could say who was to pay for the ${color} ramp, which broke in the storm and was ${color} before it did so.`,
  ];
}
