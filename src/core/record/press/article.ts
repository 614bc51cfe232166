import { escapeUTF8 } from 'entities';
import type { JsonObject } from '../parts.js';
import { articlePage, wrapped } from '../written-html.js';
import type { PressArticle } from './define.js';

/** Longer lines are not wrapped at a column: each is a paragraph. */
const WRAPPED = 110;

/** An article as a record with a page that shows it. */
export function pressRecord({ id, url, title, subtitle = '', authors = [], date, site, tags = [], body }: PressArticle): JsonObject {
  const fields: readonly (readonly [string, unknown])[] = [
    ['id', id],
    ['url', url],
    ['title', title],
    ['authors', authors.filter((author) => author !== '')],
    ['date_published', date],
    ['site_name', site],
    ['tags', tags],
    ['html', articlePage({ title, subtitle, html: paragraphsIn(body) })],
  ];
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''));
}

function paragraphsIn(lines: readonly string[]): string {
  const single = lines.some((line) => line.length > WRAPPED);
  const html: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) html.push(wrapped(escapeUTF8(open.join('\n')), 'p'));
    open = [];
  };
  for (const line of lines) {
    if (line === '' || single) close();
    if (line !== '') open.push(line);
  }
  close();
  return html.join('');
}

/** `Byron, Ada; Li, Bo`: each as one says it. */
export function namesIn(line: string): string[] {
  return line
    .split(';')
    .map((name) => name.trim().replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1'))
    .filter((name) => name !== '');
}

/** Topics parted by semicolons or bars, without how well they fit: `FERRIES (90%); HARBOURS (75%)`. */
export function topicsIn(line: string): string[] {
  return line
    .split(/[;|]/)
    .map((topic) => topic.replace(/\(\d{1,3}%\)/, '').trim())
    .filter((topic) => topic !== '');
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DATE = new RegExp(
  `^(?:\\p{L}{2,10},? )?(?:(?:${MONTHS})\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de )?(?:${MONTHS})\\.?,? (?:de )?\\d{4})(?=$|[\\s,;])`,
  'iu',
);

/** The date with which a line begins, without what stands behind it, such as the day of the week; empty where it begins with none. */
export function dateOf(line: string): string {
  return DATE.exec(line.slice(0, 100))?.[0] ?? '';
}
