import { defineRule, noOptions } from '../../define.js';
import { plural, quote } from '../../text.js';

/** Entities that scrapers leave; names of HTML 4 that are no words of a program. */
const ENTITY =
  /&(?:amp|nbsp|quot|apos|lt|gt|lsquo|rsquo|ldquo|rdquo|laquo|raquo|ndash|mdash|hellip|bull|copy|reg|trade|euro|eacute|egrave|agrave|auml|ouml|uuml|szlig|ntilde|ccedil|#\d{2,6}|#x[0-9a-f]{2,5});/gi;

/** Text whose entities were left has none of these: where they stand too, it is about markup, and its entities are meant. */
const ANGLE = /[<>]/;

export const undecodedEntities = defineRule({
  name: 'undecoded-entities',
  summary: 'the text has HTML entities that were not decoded',
  severity: 'warn',
  options: noOptions,
  docs: `Looks for \`&amp;\`, \`&nbsp;\`, \`&#8217;\` and their like in the title and in the body, code and lines that show markup apart. Where decoding them is certain, it is done on the way in; what
is left looked like markup, or was encoded twice.`,
  check: ({ record }) => {
    const blocks = record.body.filter(
      ({ type, text }) => type !== 'code' && text.includes('&') && !ANGLE.test(text) && text.search(ENTITY) >= 0,
    );
    const title = record.title?.match(ENTITY) ?? [];
    const places = [...title, ...blocks.flatMap(({ text }) => text.match(ENTITY) ?? [])];
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        message: `The text has ${plural(places.length, 'HTML entity').replace('entitys', 'entities')}, such as ${quote(first)}.`,
        remedy: 'Decode entities once when the page is scraped.',
        lines: title.length > 0 ? null : (blocks[0]?.lines ?? null),
        excerpt: first,
      },
    ];
  },
  examples: {
    fires: [
      { about: 'an ampersand', title: 'Bread &amp; roses' },
      { about: 'a space', body: ['The ferry&nbsp;runs again.'] },
      { about: 'a number', body: ['The ferry&#8217;s ramp is new.'] },
    ],
    quiet: [
      { about: 'an ampersand as it should be', title: 'Bread & roses' },
      { about: 'a line about markup', body: ['Write <b>Bread &amp; roses</b>, and it shows as it should.'] },
      { about: 'a variable', body: ['Pass &value; then wait.'] },
      { about: 'an address', body: ['See news.example/?a=1&copy=2 for more.'] },
    ],
  },
});
