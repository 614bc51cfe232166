import { defineRule, type Found, noOptions } from '../../define.js';
import { excerptOf, keyOf, plural, quote } from '../../text.js';

/** What programs write for a value that they do not have. */
const EMPTY = /^(?:undefined|null|nan|none|n\/a|\[object object\]|nil|invalid date)$/i;
/** The same as a paragraph: as programs spell it. Tables whose cells came apart and references have `null`, `None` and `N/A` by right. */
const EMPTY_BLOCK = /^(?:undefined|NaN|\[object Object\]|Invalid Date)$/;
/** Characters of a paragraph beside it. */
const PROSE = 80;
/** A mark that a template should have filled in. */
const TEMPLATE =
  /\{\{\s?[\w.|'" -]{1,60}\s?\}\}|\$\{[a-z]\w{0,30}(?:\.\w{1,30}){0,4}\}|<%=?\s?[\w.@]{1,60}\s?%>|\{%\s?(?:include|if|for|end\w{2,10}|block|extends)\b[^%]{0,80}%\}|\[object Object\]|%%\w{3,30}%%/;
/** A line about templates shows them beside other code. */
const CODE = /[<>;=]|\w\(/;
/** A text in which so many stand is about them. */
const MOST = 8;
/** Text that fills a page until there is one, from its beginning on. */
const FILLER =
  /^["“(]?(?:lorem ipsum dolor sit|sed ut perspiciatis unde omnis|duis aute irure dolor|ut enim ad minim veniam|li europan lingues es|this is (?:a )?(?:sample|dummy|placeholder) (?:text|page|post|article)\b|\[?(?:insert|add|your) (?:text|content|title|headline) here)/i;
/** Titles of posts that nobody has named. */
const UNNAMED: ReadonlySet<string> = new Set(
  [
    'title',
    'headline',
    'article title',
    'post title',
    'page title',
    'no title',
    'new post',
    'new article',
    'sample page',
    'ohne titel',
    'sans titre',
    'sin título',
    'sem título',
    'senza titolo',
    'bez tytułu',
    'без названия',
    'без заголовка',
    '无标题',
    '無標題',
    '無題',
    '제목 없음',
  ].map(keyOf),
);

export const placeholderText = defineRule({
  name: 'placeholder-text',
  summary: 'text that stands where the real one should be',
  severity: 'error',
  options: noOptions,
  docs: `Where a value is missing, programs write \`undefined\`, \`null\` or \`[object Object]\`; where a template was not filled in, its marks stay (\`{{ title }}\`); and pages that nobody has written yet show "Lorem ipsum". Fires on a title, an
author or a paragraph that is nothing else, and on marks of templates within them, code apart. A text with more than eight of those is about templates.`,
  check: ({ record }) => {
    const found: Found[] = [];
    const remedy = 'Look at what the page shows, and wait for its scripts or mend the template that writes it.';
    const { title } = record;
    if (title !== null && (EMPTY.test(title) || TEMPLATE.test(title) || UNNAMED.has(keyOf(title)))) {
      found.push({ message: `The title ${quote(title)} stands for one that is missing.`, remedy, excerpt: title });
    }
    const author = record.authors.find((name) => EMPTY.test(name) || TEMPLATE.test(name));
    if (author !== undefined)
      found.push({ message: `The author ${quote(author)} stands for one that is missing.`, remedy, excerpt: author });
    const shown = record.body.filter(({ type }) => type !== 'code' && type !== 'table');
    const marked = shown.filter(({ text }) => TEMPLATE.test(text) && !CODE.test(text.replace(TEMPLATE, '')));
    const blocks = [
      ...shown.filter(({ text }, index) => FILLER.test(text) || isEmpty(shown, text, index)),
      ...(marked.length <= MOST ? marked : []),
    ];
    const [first] = blocks;
    if (first !== undefined) {
      const said = TEMPLATE.exec(first.text)?.[0] ?? excerptOf(first.text);
      found.push({
        message: `The body has ${plural(blocks.length, 'block')} that stand for a text, the first ${quote(said)}.`.replace(
          '1 block that stand',
          '1 block that stands',
        ),
        remedy,
        lines: first.lines,
        excerpt: said,
      });
    }
    return found;
  },
  examples: {
    fires: [
      { about: 'a title that is none', title: 'undefined' },
      { about: 'an author that is none', authors: ['[object Object]'] },
      { about: 'a template', title: '{{ article.title }}' },
      { about: 'a template in a caption', body: ['The ferry runs again.', 'Photo: {{ image.credit }}'] },
      { about: 'a paragraph that is none', body: [`The ferry runs again${', again'.repeat(12)}.`, 'undefined'] },
      { about: 'filler', body: ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.'], language: 'la' },
    ],
    quiet: [
      { about: 'words of a sentence', title: 'None of the ferries runs', body: ['The result is null and void, and the rest undefined.'] },
      { about: 'a line of a program', body: ['Write <h1>{{ title }}</h1>, and the name stands there.'] },
      { about: 'an article about filler', body: ['Printers know it as “Lorem ipsum”: words that mean nothing.'] },
      { about: 'a sum of money', body: ['It costs $5 {or so}, said the captain, who is no printer.'] },
      { about: 'values of a table that came apart', body: ['Speed', 'null', 'Ramp', 'None', 'Colour', 'N/A'] },
      { about: 'a variable of a shell', body: ['Files that are not in $'.concat('{HARBOUR} are fetched.')] },
      { about: 'a name', authors: ['Ada Null'] },
    ],
  },
});

/** A word between paragraphs: what stands in a list of values may be one. */
function isEmpty(blocks: readonly { readonly text: string }[], text: string, index: number): boolean {
  if (!EMPTY_BLOCK.test(text)) return false;
  const beside = [blocks[index - 1], blocks[index + 1]].filter((block) => block !== undefined);
  return beside.every((block) => block.text.length >= PROSE || EMPTY_BLOCK.test(block.text));
}
