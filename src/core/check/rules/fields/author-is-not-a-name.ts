import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { keyOf, quote } from '../../text.js';

/** Roles that content systems write where a name should stand. */
const ROLES: ReadonlySet<string> = new Set(
  [
    'admin',
    'administrator',
    'author',
    'autor',
    'auteur',
    'autore',
    'editor',
    'guest',
    'guest author',
    'staff',
    'staff writer',
    'staff reporter',
    'user',
    'webmaster',
    'unknown',
    'anonymous',
    'redaktion',
    'redacción',
    'redacao',
    'redazione',
    'la rédaction',
    'editorial team',
    'editorial staff',
    'news desk',
    'by',
    'von',
    'por',
    'par',
    'follow',
    'share',
    'updated',
    'published',
    'posted',
    'contributor',
    'contributors',
    'view all posts',
    '小编',
    '佚名',
    '编辑',
    '作者',
    '記者',
    '管理员',
    '匿名',
    'админ',
    'редакция',
    'автор',
  ].map(keyOf),
);
/** More words than a name with its title and particles has. */
const MOST_WORDS = 7;
const LONGEST = 60;
/** What users of forums call themselves, `harbour2019`, is who wrote it; so is `user3080392`, which a forum calls them. */
const HANDLE = /^[\p{L}_][\p{L}_.-]{1,30}\d{2,9}$/u;
/** Broadcasters and papers with a number in their name, `BR24 Redaktion`. */
const BRAND = /^\p{L}{1,15}\d{2,3}(?:\s\p{L}[\p{L}.-]{1,20}){0,3}$/u;

export const authorIsNotAName = defineRule({
  name: 'author-is-not-a-name',
  summary: 'an author is no name',
  severity: 'warn',
  options: z.strictObject({
    allow: z._default(z.array(z.string()), []).check(z.describe('Names that are let pass, such as ["News desk"].')),
  }),
  docs: `Looks at each author: an address, a date or another number, a sentence, more than seven words, or a role such as "admin" is no name. Names of
agencies and companies pass, and user names (\`harbour2019\`); others are let pass with \`allow\`.`,
  check: ({ record }, { allow }) => {
    const allowed = new Set(allow.map(keyOf));
    return record.authors
      .filter((author) => !allowed.has(keyOf(author)))
      .flatMap((author) => {
        const why = faultOf(author);
        return why === null
          ? []
          : [
              {
                message: `The author ${quote(author)} is no name: ${why}.`,
                remedy: 'Check the byline, or let it pass with the option allow.',
                excerpt: author,
              },
            ];
      });
  },
  examples: {
    fires: [
      { about: 'a role', authors: ['Ada Winter', 'Admin'] },
      { about: 'an address', authors: ['ada@harbourpost.example'] },
      { about: 'a date', authors: ['March 5, 2021'] },
      { about: 'a number of a database', authors: ['3d23d65-ddc6-4ce5'] },
      { about: 'a sentence', authors: ['Ada Winter writes about boats and the people on them.'] },
    ],
    quiet: [
      { about: 'a name with particles', authors: ['Maria da Conceição dos Santos e Silva'] },
      { about: 'an agency', authors: ['Island News Agency'] },
      { about: 'a numeral that belongs to it', authors: ['Henry Winter III', 'Ada Winter Jr.'] },
      { about: 'users of a forum', authors: ['harbour2019', 'user3080392'] },
      { about: 'the desk of a broadcaster with a number', authors: ['Hafen24 Redaktion'] },
      { about: 'a role that is let pass', authors: ['Staff'], options: { allow: ['staff'] } },
    ],
  },
});

function faultOf(author: string): string | null {
  if (/@|https?:|www\./i.test(author)) return 'it is an address';
  if (/\d{2}/.test(author) && !HANDLE.test(author) && !BRAND.test(author)) return 'it has numbers';
  if (keyOf(author) === '') return 'it has no letters';
  if (ROLES.has(keyOf(author))) return 'it is a role or a label';
  if (author.length > LONGEST || author.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return 'it is too long';
  if (/[!?:;。！？]|\.\s\p{Lu}\p{Ll}{3,}.*\.$/u.test(author)) return 'it reads as a sentence';
  return null;
}
