import type { Article } from '../../../article/schema.js';
import { defineRule, noOptions } from '../../define.js';
import { keyOf } from '../../text.js';

/** Blocks of the body's beginning among which a title that was not taken off stands. */
const REACH = 3;
/** A one-word title may well open the text. */
const LEAST_KEY = 10;
/** Characters of a paragraph that a headline stands above. */
const PARAGRAPH = 60;

export const titleInBody = defineRule({
  name: 'title-in-body',
  summary: 'the body begins with the title',
  severity: 'warn',
  options: noOptions,
  docs: `Dumps repeat the headline, and a corpus should have it once. Fires where one of the body's first three blocks says the same as the title, letter
case and punctuation apart, and is the first or stands above a paragraph: a name among the entries of a list or in an address is no headline. Titles of fewer than ten letters may well open a text, and are not looked for.`,
  check: ({ record }) => {
    const key = keyOf(record.title ?? '');
    if (key.length < LEAST_KEY) return [];
    const found = record.body
      .slice(0, REACH)
      .find(
        (block, index) =>
          block.text.length < 2 * (record.title?.length ?? 0) + 20 && keyOf(block.text) === key && headsText(record.body, index),
      );
    if (found === undefined) return [];
    return [
      {
        message: 'The body repeats the title.',
        remedy: 'Leave the repeated headline out of the scrape.',
        lines: found.lines,
        excerpt: found.text,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'as the first block', body: ['Night ferry runs again', 'The harbour office said so on Monday.'] },
      { about: 'in other letters', body: ['NIGHT FERRY RUNS AGAIN.', 'The harbour office said so on Monday.'] },
      {
        about: 'behind a caption',
        body: ['The ferry in the harbour', 'Night ferry runs again', 'The harbour office said on Monday that it will run from April on.'],
      },
    ],
    quiet: [
      { about: 'a first sentence that begins so', body: ['Night ferry runs again, said the harbour office on Monday.'] },
      { about: 'a title of one word', title: 'Ferry', body: ['Ferry', 'The boat was built in 1921.'] },
      {
        about: 'the name in an address',
        title: 'Northern Harbour Office',
        body: ['We help whoever has lost a net.', 'Northern Harbour Office', 'Ramp 2', 'Northern Island'],
      },
      { about: 'said again at the end', body: ['One.', 'Two.', 'Three.', 'Night ferry runs again'] },
    ],
  },
});

function headsText(body: Article['body'], index: number): boolean {
  return index === 0 || (body[index + 1]?.text.length ?? 0) >= PARAGRAPH;
}
