/** Generators of text that looks like scraped pages, and of text that looks like nothing. */
import * as fc from 'fast-check';

const WORDS = {
  latin:
    'the quick report says that members of a council voted on new harbour rules after three years of talks Übergröße naïve façade'.split(
      ' ',
    ),
  cyrillic: 'совет порта принял новые правила после трёх лет переговоров с рыбаками'.split(' '),
  han: '港口委员会在三年谈判之后通过了新的规定渔民表示欢迎'.split(''),
  arabic: 'وافق مجلس الميناء على القواعد الجديدة بعد ثلاث سنوات'.split(' '),
} as const;

const SIGNS = [
  '<<:  An older story about ferries',
  '>>:  A newer story about trams',
  'Recommend',
  'Related articles',
  'By Ada Fenwick and Tomás Ruiz',
  'March 3, 2021',
  '2021-03-03 10:15',
  'Comments (3)',
  'Reply',
  'Share this',
  'Subscribe to our newsletter',
  '© 2021 All rights reserved.',
  'Home > News > Local',
  'Tags: harbour, fishing',
  'The council met again on Tuesday and has always ta...',
  '# Heading',
  '* item',
  '> quoted',
  '| a | b |',
  '```',
  '---',
  '[link](https://example.org/a_(b))',
  '![](x.png)',
  '&amp;nbsp;&#8217;&bogus;',
  'itâ€™s mended',
  '&nbsp;',
  ' &nbsp;&#12288;',
  'Â\u00a0Â\u00a0',
  'hyphen-',
] as const;

const ODDITIES = [
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u0301',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\u000b',
  '\u000c',
  '\t',
] as const;

const sentence = fc
  .tuple(
    fc.constantFrom('latin', 'cyrillic', 'han', 'arabic'),
    fc.integer({ min: 1, max: 24 }),
    fc.nat(),
    fc.constantFrom('.', '?', '!', '…', '...', '', '。', ':'),
  )
  .map(([script, length, seed, stop]) => {
    const words = WORDS[script];
    const picked = Array.from({ length }, (_, i) => words[(seed + i * 7) % words.length] ?? '');
    return picked.join(script === 'han' ? '' : ' ') + stop;
  });

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));
const odd = fc
  .array(fc.oneof(fc.constantFrom(...ODDITIES), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('a', ' ', '1', '.')), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const line = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\t', '\u00a0', '\u3000') },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.tuple(odd, sentence, odd).map((parts) => parts.join('')) },
);

const lineEnd = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constant('\r\n') },
  { weight: 1, arbitrary: fc.constant('\r') },
);

/** A page of up to sixty lines, each with a line end of its own; the last one may lack it. */
export const page: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(line, lineEnd), { maxLength: 60 }), fc.boolean())
  .map(([lines, ended]) => lines.map(([text, end], index) => (index === lines.length - 1 && !ended ? text : text + end)).join(''));

/** Anything at all, lone surrogates and control characters included. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r', '\r\n', '\n\n', ...ODDITIES, ...SIGNS),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

const WHO = [
  'The council',
  'A fisherman from the north quay',
  'The port authority',
  'Her predecessor',
  'Most of the crews',
  'The engineer who drew the plan',
  'Nobody in the town hall',
  'An auditor',
] as const;
const DID = [
  'had asked for more time to change the nets',
  'agreed on a date for the new quay',
  'counted forty boats before the first storm',
  'put the cost at four million crowns',
  'remembered the winter when two moorings broke',
  'sent a letter of nine pages to the region',
  'called the timetable a promise that no one could keep',
  'walked along the breakwater every morning',
] as const;
const WHEN = [
  'after three years of talks',
  'on a wet Tuesday evening in the customs house',
  'before the ferries were moved to the outer harbour',
  'while the ice was still on the water',
  'although the money was never in doubt',
  'because the old stones had begun to shift',
  'as the minutes of the meeting show',
  'long before the first plan was drawn',
] as const;

/** Numbered from 0 to 511, each another sentence. */
function fullSentence(number: number): string {
  const [who = '', did = '', when = ''] = [WHO[number % 8], DID[(number >> 3) % 8], WHEN[(number >> 6) % 8]];
  return `${who} ${did} ${when}.`;
}

/** A headline and paragraphs of whole sentences, none of them twice: a page with nothing to clean away. */
export const prose: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'Council agrees on a plan for the harbour',
      'Why the new quay costs four million crowns',
      'Storm breaks moorings in the old port',
    ),
    fc.uniqueArray(fc.nat(511), { minLength: 12, maxLength: 40 }),
    fc.integer({ min: 2, max: 5 }),
  )
  .map(([headline, numbers, size]) => {
    const paragraphs = Array.from({ length: Math.floor(numbers.length / size) }, (_, i) =>
      numbers
        .slice(i * size, (i + 1) * size)
        .map(fullSentence)
        .join(' '),
    );
    return `${headline}\n\n${paragraphs.join('\n\n')}\n`;
  });
