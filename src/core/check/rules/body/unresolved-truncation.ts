import { defineRule, type Found, noOptions } from '../../define.js';
import { hasPhrase } from '../../phrases.js';
import { endsInEllipsis, quote } from '../../text.js';

/** What a content system writes where it cut a text: `[…]`, `(more…)`, `[+123 chars]`. */
const CUT_MARK = /(?:\[\+\d{1,7} chars\]|\((?:more|mehr|suite)\s?(?:…|\.{3})\))\s*$/i;
/** The same mark is an omission where a quotation ends: at the end of a sentence, or in few words. */
const OMISSION = /[^\s.!?。！？”"»]["”»]?\s*\[(?:…|\.{3})\]\s*$/;
const LEAST_LENGTH = 40;
/** WordPress shows 55 words of a text before its `[…]` (wp_trim_excerpt): 200 characters at the least. */
const LEAST_EXCERPT = 200;
/** Titles are cut for lists and tabs at 50 to 70 characters; shorter ones trail off by intention. */
const LEAST_TITLE = 50;

export const unresolvedTruncation = defineRule({
  name: 'unresolved-truncation',
  summary: 'the title or a paragraph was cut by the site and not put back',
  severity: 'warn',
  options: noOptions,
  docs: `A title of 50 characters or more that ends in an ellipsis was cut to fit a list. A long paragraph that ends in \`[…]\` in the middle of a sentence, or one that ends in \`(more…)\`, \`[+123 chars]\` or an ellipsis with "Read more" is a teaser. The end of the
body is body-cut-off's.`,
  check: ({ record }) => {
    const found: Found[] = [];
    const remedy = 'Fetch the page that the text was cut from.';
    if (record.title !== null && record.title.length >= LEAST_TITLE && endsInEllipsis(record.title)) {
      found.push({ message: `The title ${quote(record.title)} was cut.`, remedy, excerpt: record.title });
    }
    const blocks = record.body.filter(({ type, text }) => type === 'paragraph' && text.length >= LEAST_LENGTH && isTruncated(text));
    const [first] = blocks;
    if (first !== undefined) {
      found.push({
        message: `A paragraph was cut: it ends in ${quote(first.text.slice(-30))}.`,
        remedy,
        lines: first.lines,
        excerpt: first.text,
      });
    }
    return found;
  },
  examples: {
    fires: [
      { about: 'a title cut for a list', title: 'Night ferry between the two islands runs again after…' },
      {
        about: 'a cut mark',
        body: ['The night ferry between the islands will run again from April [+1203 chars]', 'It had been laid up.'],
      },
      {
        about: 'the beginning of a text, as a list of articles shows it',
        body: [
          `${'The night ferry between the islands will run again from April, the office said. '.repeat(3)}The ramp is […]`,
          'It had been laid up.',
        ],
      },
      {
        about: 'a link to the rest',
        body: ['The night ferry between the islands will run again from April … Read more', 'It had been laid up.'],
      },
    ],
    quiet: [
      { about: 'a title that ends in a question', title: 'Who pays for the ramp of the night ferry?' },
      {
        about: 'a thought that trails off',
        body: ['He looked at the water and did not know what else there was to say…', 'Then he left.'],
      },
      { about: 'a headline that trails off', title: 'Everything has its time…' },
      {
        about: 'an omission at the end of a sentence',
        body: [`${'The night ferry runs again, the office said. '.repeat(6)}[…]`, 'So it says.'],
      },
      { about: 'an omission in a quotation', body: ['“The ramp […] is nobody’s,” she said, and the office did not deny it.'] },
    ],
  },
});

function isTruncated(text: string): boolean {
  const end = text.slice(-60);
  if (CUT_MARK.test(end)) return true;
  if (text.length >= LEAST_EXCERPT && OMISSION.test(end)) return true;
  // The words that lead to the rest stand behind the ellipsis.
  return /(?:…|\.{3})["”»]?\s*[([]?\s*\p{L}/u.test(end) && hasPhrase(end, 'teaserEnd');
}
