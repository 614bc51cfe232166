import * as z from 'zod/mini';
import { defineRule, type Found } from '../../define.js';
import { plural, quote } from '../../text.js';

/**
 * UTF-8 read as windows-1252 (`Ã©`, `â€™`, `ï»¿`), Cyrillic so read (`Ð¿Ñ€`), and GBK's two best known victims: U+FFFD read twice, and memory that was never
 * written to.
 */
const MISREAD =
  /Ã[\u0080-\u00bf\u0192\u201a-\u201e]|â€[\u0080-\u00bf\u0152\u0153\u017d\u2018-\u2022\u2122]|ï»¿|(?:[ÐÑ][\u0080-\u00bf\u0400-\u040f\u2018-\u2122]){2}|锟斤拷|烫烫烫|屯屯屯/gu;

export const mojibake = defineRule({
  name: 'mojibake',
  summary: 'text was read with the wrong encoding',
  severity: 'error',
  options: z.strictObject({
    repaired: z._default(z.boolean(), true).check(z.describe('Also tell of text that was put right while it was cleaned, as a warning.')),
  }),
  docs: `Looks for UTF-8 that was read as windows-1252 or latin-1 (\`Ã©\` for \`é\`, \`â€™\` for \`’\`), and for what GBK makes of broken text. Where it is certain, it is put
right on the way in; then the text is good but the scraper has a fault, which is a warning (\`repaired: false\` keeps silent). What is left in the text is an error.`,
  check: ({ record }, { repaired }) => {
    const found: Found[] = [];
    const places = `${record.title ?? ''}\n${record.text}`.match(MISREAD) ?? [];
    const [first] = places;
    if (first !== undefined) {
      const block = record.body.find((candidate) => candidate.text.includes(first));
      found.push({
        message: `The text has ${plural(places.length, 'place')} read with the wrong encoding, such as ${quote(first)}.`,
        remedy: 'Decode the page by the charset that it declares.',
        lines: block?.lines ?? null,
        excerpt: first,
      });
    }
    const warning = record.warnings.find(({ code }) => code === 'mojibake-repaired');
    if (repaired && warning !== undefined) {
      found.push({
        message: 'The dump was read with the wrong encoding before it came here; it was put right.',
        remedy: 'Decode the page by the charset that it declares.',
        lines: warning.lines,
        minor: true,
      });
    }
    return found;
  },
  examples: {
    fires: [
      { about: 'an accent', body: ['The cafÃ© on the ramp is open.'] },
      { about: 'an apostrophe', title: 'The ferryâ€™s return' },
      { about: 'what was put right', warnings: ['mojibake-repaired'] },
      { about: 'GBK', body: ['锟斤拷锟斤拷'], language: 'zh' },
    ],
    quiet: [
      { about: 'accents as they should be', body: ['The café on the ramp — “open” — is Ána’s.'] },
      { about: 'a Portuguese word in capitals', body: ['Os CIDADÃOS esperam. “CORAÇÃO”, disse.'] },
      { about: 'Icelandic letters', body: ['Ðað er gott; Ñandú.'] },
      { about: 'what was put right, where that is not asked for', warnings: ['mojibake-repaired'], options: { repaired: false } },
    ],
  },
});
