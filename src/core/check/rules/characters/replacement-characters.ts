import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { countOf, plural } from '../../text.js';

const LOST = /\ufffd/g;

export const replacementCharacters = defineRule({
  name: 'replacement-characters',
  summary: 'characters were lost: the text has U+FFFD',
  severity: 'error',
  options: z.strictObject({
    maximum: z._default(z.int().check(z.minimum(0)), 0).check(z.describe('How many of them are let pass.')),
  }),
  docs: `A decoder that meets bytes which are no text of the encoding writes U+FFFD (\`�\`) in their place. What stood there is lost, and only scraping again with
the right encoding brings it back. Counts those in the title and the body, and tells of a dump whose own bytes are broken. Encoders that lack a letter write \`?\` instead (\`apr?s\`): five or more of them within words, one word of a hundred
at the least, are told too.`,
  check: ({ record }, { maximum }) => {
    const count = countOf(record.title ?? '', LOST) + countOf(record.text, LOST);
    if (count > maximum) {
      const block = record.body.find(({ text }) => text.includes('\ufffd'));
      return [
        {
          message: `The text has ${plural(count, 'replacement character')}: what stood there is lost.`,
          remedy: 'Scrape the page again and decode it by the charset that it declares.',
          lines: block?.lines ?? null,
          excerpt: block === undefined ? '\ufffd' : around(block.text),
        },
      ];
    }
    const questions = questionMarksIn(record.text);
    if (count === 0 && questions.length > 0) {
      const block = record.body.find(({ text }) => text.includes(questions[0] ?? ''));
      return [
        {
          message: `The text has question marks where letters were, at ${plural(questions.length, 'place')}: what stood there is lost.`,
          remedy: 'Scrape the page again, and write it in an encoding that has all of its letters, such as UTF-8.',
          lines: block?.lines ?? null,
          excerpt: questions[0] ?? '?',
        },
      ];
    }
    const broken = record.warnings.some(({ code }) => code === 'replacement-characters');
    if (count > 0 || !broken) return [];
    return [
      {
        message: 'The dump has bytes that are not of its encoding, outside the body.',
        remedy: 'Decode the page by the charset that it declares.',
        minor: true,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'in the body', body: ['The caf\ufffd on the ramp is open.'] },
      { about: 'in the title', title: 'The ferry\ufffds return' },
      {
        about: 'question marks',
        body: ['Le ferry a ?t? r?par? apr?s la temp?te, a d?clar? la pr?sidente.'],
        language: 'fr',
      },
      { about: 'in the menu only', warnings: ['replacement-characters'] },
    ],
    quiet: [
      { about: 'none' },
      { about: 'question marks', body: ['Who? Nobody knows??'] },
      { about: 'questions without spaces', body: ['Who?What?When?Where?Why?How?Nobody knows?Really?Yes.'] },
      { about: 'addresses', body: ['See /a?b=1 /c?d=2 news?id=3 news?id=4 x?y=5 z?w=6'] },
      { about: 'as many as are let pass', body: ['The caf\ufffd is open.'], options: { maximum: 1 } },
    ],
  },
});

/** The character with the words around it. */
function around(text: string): string {
  const at = text.indexOf('\ufffd');
  return text.slice(Math.max(0, at - 20), at + 21);
}

const LEAST_QUESTIONS = 5;
/** Share of the words that have one. */
const LEAST_SHARE = 0.01;

/** Words with a question mark where a letter was. Addresses have theirs by right. */
function questionMarksIn(text: string): readonly string[] {
  if (!text.includes('?')) return [];
  const words = text.split(/\s+/);
  const found = words.filter((word) => /\p{Ll}\?\p{Ll}|^\?\p{Ll}{2}/u.test(word) && !/[/=&]|www\./.test(word));
  return found.length >= LEAST_QUESTIONS && found.length >= LEAST_SHARE * words.length ? found : [];
}
