import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { excerptOf, plural, quote } from '../../text.js';

/** How characters are written for a program, and what each way is called. */
const ESCAPES: readonly (readonly [string, RegExp])[] = [
  ['of JSON', /\\u[0-9a-fA-F]{4}|(?<=[.!?…”])(?:\\r)?\\n(?:(?:\\r)?\\n)?(?=[\p{L}“"\s])/gu],
  ['of quoted-printable', /=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]=[89AB][0-9A-F])=[89AB][0-9A-F]/g],
  ['of addresses', /(?:%(?:C[2-9A-Fa-f]|[Dd][0-9A-Fa-f]|[Ee][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])%[89ABab][0-9A-Fa-f])/g],
];
/** Words that are addresses have such characters by right. */
const ADDRESS = /\/|\?\w|www\./;
/** What a program looks like; a text that shows one may show its escapes too. */
const PROGRAM = /[{}<>]|\w\((?:["')]|\w+,)|["'`]\\|:=|%s/;

export const undecodedEscapes = defineRule({
  name: 'undecoded-escapes',
  summary: 'the text has characters written as for a program',
  severity: 'error',
  options: z.strictObject({
    minimum: z._default(z.int().check(z.minimum(1)), 3).check(z.describe('How many there must be in the title and the body.')),
  }),
  docs: `Looks for \`\\u00e9\` and \`\\n\` of JSON, \`=C3=A9\` of mails and saved pages, and \`%C3%A9\` of addresses, outside of code and addresses. Text in which they stand was taken out of a file without being decoded: it was cut out
of JSON with a pattern, say, or encoded twice. One or two may be meant.`,
  check: ({ record }, { minimum }) => {
    const blocks = record.body.filter(({ type, text }) => type !== 'code' && !PROGRAM.test(text));
    for (const [what, pattern] of ESCAPES) {
      const found = [record.title ?? '', ...blocks.map(({ text }) => text)].map((text) => withoutAddresses(text).match(pattern) ?? []);
      const count = found.reduce((sum, places) => sum + places.length, 0);
      const at = found.findIndex((places, index) => index > 0 && places.length > 0);
      const [first] = found.flat();
      if (count < minimum || first === undefined) continue;
      return [
        {
          message: `The text has ${plural(count, 'escape')} ${what}, such as ${quote(first)}.`,
          remedy: 'Decode what the scraper reads once: parse JSON as JSON, mails as mails, addresses as addresses.',
          lines: blocks[at - 1]?.lines ?? null,
          excerpt: excerptOf(first),
        },
      ];
    }
    return [];
  },
  examples: {
    fires: [
      { about: 'JSON', body: ['Die F\\u00e4hre f\\u00e4hrt wieder, und die B\\u00e4ckerei ist offen.'], language: 'de' },
      { about: 'line ends of JSON', body: ['The ferry runs again.\\n\\nIt was laid up.\\n\\nIt is red now.\\nNobody knows why.'] },
      { about: 'a mail', body: ['Die F=C3=A4hre f=C3=A4hrt wieder, die B=C3=A4ckerei auch.'], language: 'de' },
      { about: 'an address without its host', body: ['%D0%9F%D0%B0%D1%80%D0%BE%D0%BC'], language: null },
      { about: 'one of them, where that is asked for', title: 'Caf\\u00e9 opens', options: { minimum: 1 } },
    ],
    quiet: [
      { about: 'one that is meant', body: ['The letter ä has the number \\u00e4.'] },
      { about: 'addresses', body: ['https://ru.example/%D0%9F%D0%B0%D1%80%D0%BE%D0%BC and /wiki/%D0%9F%D0%B0%D1%80%D0%BE%D0%BC'] },
      { about: 'a program', body: ['print("F\\u00e4hre \\u00e4 \\u00f6")'] },
      { about: 'paths', body: ['Copy C:\\news\\notes, D:\\news\\new and E:\\nets to the boat.'] },
    ],
  },
});

function withoutAddresses(text: string): string {
  if (!ADDRESS.test(text)) return text;
  return text
    .split(/\s/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
}
