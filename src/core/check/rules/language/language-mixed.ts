import * as z from 'zod/mini';
import type { Article } from '../../../article/schema.js';
import { defineRule } from '../../define.js';
import { percent } from '../../text.js';

/** Shorter texts do not tell their language. */
const LEAST_LENGTH = 200;
/** Shorter blocks are names, headings and captions. */
const LEAST_BLOCK = 80;
/** Where a script says as much in fewer characters. */
const LEAST_UNSPACED = 60;

/** Markup that was left in the text is in no language. */
const TAG = /<[^<>]{1,2000}>/g;
/** A text so long must be in one language throughout: lists of names are in any. */
const LONG = 400;

/** Languages that a few sentences do not tell from each other. */
const ALIKE = [
  ['nb', 'nn', 'no', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sl', 'mk', 'bg', 'ru', 'uk', 'be'],
  ['cs', 'sk', 'pl'],
  ['id', 'ms', 'tl'],
  ['es', 'gl', 'ca', 'pt', 'eu'],
  ['nl', 'af'],
  ['zh', 'ja'],
  ['et', 'fi'],
  ['hi', 'mr', 'ne'],
  ['ar', 'fa', 'ur', 'ps', 'ug'],
  ['tr', 'az'],
] as const;

export const languageMixed = defineRule({
  name: 'language-mixed',
  summary: 'parts of the body are in another language',
  severity: 'warn',
  options: z.strictObject({
    maximum: z
      ._default(z.number().check(z.minimum(0), z.maximum(1)), 0.2)
      .check(z.describe('Share of the body’s characters in other languages that is let pass, 0 to 1.')),
  }),
  docs: `Tells the language of each long paragraph (of 200 characters or more; in Chinese and Japanese of 60), and of shorter ones together until they are that long. Where more than \`maximum\` of the body's characters are in another language than the rest, the page has a translation
beside the text, boilerplate of another language, or two articles run together. Languages that are much alike are not told apart.`,
  check: ({ record, identify }, { maximum }) => {
    const own = record.language === null ? null : familyOf(record.language);
    if (own === null) return [];
    let foreign = 0;
    let first: Article['body'][number] | null = null;
    let language = '';
    for (const blocks of passagesOf(record.body)) {
      const text = blocks.map((block) => block.text.replace(TAG, ' ')).join(' ');
      const other = identify(text);
      if (other === null || familyOf(other) === own || !agree(text, other, identify)) continue;
      foreign += text.length;
      if (first === null) {
        first = [...blocks].sort((a, b) => b.text.length - a.text.length)[0] ?? null;
        language = other;
      }
    }
    const share = foreign / Math.max(1, record.text.length);
    if (first === null || share <= maximum) return [];
    return [
      {
        message: `${percent(share)} of the body is in another language than ${record.language}, the first such paragraph in ${language}.`,
        remedy: 'Check whether the page holds a translation, or two articles.',
        lines: first.lines,
        excerpt: first.text,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'a translation below', body: [english(), german()] },
      { about: 'short paragraphs', body: [english(), short(), short(), short(), short()] },
      { about: 'another script', body: [english(), russian()] },
      {
        about: 'one paragraph of four, where less is let pass',
        body: [english(), english(), english(), german()],
        options: { maximum: 0.1 },
      },
    ],
    quiet: [
      { about: 'one language', body: [english(), english()] },
      {
        about: 'a picture’s markup that was left',
        body: [english(), `<img decoding="async" alt="die und der nicht" ${'class="die" '.repeat(30)}>`],
      },
      { about: 'a short quotation', body: [english(), 'Die Fähre fährt, und der Rest ist nicht wichtig.'] },
      { about: 'as much as is let pass', body: [english(), english(), english(), english(), english(), german()] },
    ],
  },
});

function familyOf(language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return ALIKE.find((family) => family.some((member) => member === base))?.[0] ?? base;
}

function english(): string {
  return 'The night ferry between the two islands will run again from April, the harbour office said. '.repeat(3);
}

function short(): string {
  return 'Die Nachtfähre zwischen den Inseln fährt ab April wieder, und das ist nicht selbstverständlich.';
}

function german(): string {
  return 'Die Nachtfähre zwischen den Inseln fährt ab April wieder, und das ist nicht selbstverständlich, sagt der Hafen. '.repeat(3);
}

function russian(): string {
  return 'Ночной паром между двумя островами снова ходит с апреля, и никто не мог сказать, кто за это заплатит, но это было давно, как говорят в порту. '.repeat(
    3,
  );
}

/** Blocks that tell their language: long ones alone, shorter ones of prose with the next of them. */
function passagesOf(body: Article['body']): Article['body'][] {
  const passages: Article['body'][] = [];
  let open: Article['body'] = [];
  let length = 0;
  for (const block of body) {
    const unspaced = /[\u3040-\u9fff]/.test(block.text);
    if (block.type === 'code' || block.text.length < (unspaced ? LEAST_UNSPACED : LEAST_BLOCK)) continue;
    if (unspaced || block.text.length >= LEAST_LENGTH) {
      passages.push([block]);
      continue;
    }
    open.push(block);
    length += block.text.length;
    if (length < LEAST_LENGTH) continue;
    passages.push(open);
    open = [];
    length = 0;
  }
  return passages;
}

function agree(text: string, language: string, identify: (text: string) => string | null): boolean {
  if (text.length < LONG) return true;
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].every((half) => {
    const own = identify(half);
    return own !== null && familyOf(own) === familyOf(language);
  });
}
