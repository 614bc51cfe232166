import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { isUnspaced } from '../../text.js';

/** Fewer words say nothing of a text's mean. */
const LEAST_WORDS = 20;
/** Enough of a long text. */
const BEGINNING = 20_000;
/** Of a text without spaces, so many letters are a word that no language has. */
const NO_WORD = 60;
/** Signs of mathematics a word: letters stand apart in formulas by right. */
const FORMULAS = 0.05;
/** Share of single letters from which on they stand apart. */
const APART = 0.6;
/** Letters of scripts whose words are parted by spaces and spelt letter by letter. */
const SPELT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+/gu;

export const wordLength = defineRule({
  name: 'word-length',
  summary: 'the words are glued together, or their letters stand apart',
  severity: 'error',
  options: z.strictObject({
    /** Gopher's limits (Rae et al. 2021, appendix A1.1). */
    minimum: z._default(z.number().check(z.minimum(1)), 3).check(z.describe('Letters of a word in the mean, at the least.')),
    maximum: z._default(z.number().check(z.minimum(1)), 10).check(z.describe('Letters of a word in the mean, at the most.')),
  }),
  docs: `Counts the letters of the body's words. A mean below \`minimum\`, where six of ten words are single letters, is text whose letters were set apart ("T h e  f e r r y"); one above \`maximum\` has lost its spaces, or is no language. The limits of 3 and 10 are
those of the Gopher corpus (Rae et al. 2021, appendix A1.1). Only scripts that are spelt letter by letter with spaces between words (Latin, Cyrillic, Greek, Armenian, Georgian) are looked at. Of fewer than 20 words, only one of 60 letters or
more is told.`,
  check: ({ record }, { minimum, maximum }) => {
    const text = record.body
      .filter(({ type }) => type === 'paragraph' || type === 'quote')
      .map((block) => block.text)
      .join('\n')
      .slice(0, BEGINNING);
    if (isUnspaced(text)) return [];
    const words = text.match(SPELT) ?? [];
    const remedy = 'Check how the scraper joins the pieces of text that it finds.';
    const longest = words.find((word) => word.length >= NO_WORD);
    const mean = words.reduce((sum, word) => sum + word.length, 0) / Math.max(1, words.length);
    if (words.length < LEAST_WORDS && longest === undefined) return [];
    const formulas = (text.match(/\p{Sm}/gu)?.length ?? 0) >= FORMULAS * words.length;
    const apart = mean < minimum && !formulas && words.filter((word) => word.length === 1).length >= APART * words.length;
    if (words.length >= LEAST_WORDS && !apart && mean <= maximum) return [];
    const message =
      words.length < LEAST_WORDS
        ? `The body has a word of ${longest?.length ?? 0} letters.`
        : `The body’s words have ${mean.toFixed(1)} letters in the mean, ${apart ? `fewer than ${minimum}` : `more than ${maximum}`}.`;
    const block = record.body.find((candidate) => candidate.type === 'paragraph' && candidate.text.length >= NO_WORD);
    return [{ message, remedy, lines: block?.lines ?? null, ...(block === undefined ? {} : { excerpt: block.text }) }];
  },
  examples: {
    fires: [
      { about: 'letters apart', body: [[...'The night ferry between the two islands runs again'].join(' ')] },
      { about: 'spaces lost', body: ['Thenightferrybetweenthetwoislandswillrunagainfromaprilonmonday'.repeat(2)] },
      { about: 'a limit of one’s own', options: { maximum: 3 } },
    ],
    quiet: [
      {
        about: 'long words',
        body: ['Donaudampfschifffahrtsgesellschaftskapitän und Rechtsschutzversicherungsgesellschaften.'],
        language: 'de',
      },
      { about: 'a script without spaces', body: ['渡轮恢复运行。'.repeat(30)], language: 'zh' },
      { about: 'formulas', body: ['Let x be in A and y in B, so that f of x is y and g of y is x; if it is so, we say it is in C.'] },
      {
        about: 'equations that lost their layout',
        body: ['a x 2 + b x + c = 0 and x = − b ± b 2 − 4 a c 2 a so that y = a x + b and z = c y − a b x y z'],
      },
      { about: 'short words, but few', body: ['I am it.'] },
      { about: 'Korean', body: ['두 섬 사이의 밤 배가 다시 다닌다. '.repeat(10)], language: 'ko' },
    ],
  },
});
