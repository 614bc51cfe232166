import { rangeOf } from '../page.js';
import { nameKey } from '../recommendation/text.js';
import { keyOf } from '../text/normalise.js';
import { PhraseSet } from '../text/phrases.js';
import type { Comment, Row } from './line.js';
import { isName, isNote, OF_MEMBERS, remarkOf } from './line.js';

const LEAST_WORDS = 4;
/** Letters of languages written without spaces that say as much. */
const LEAST_LETTERS = 6;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** As many characters are said even on a page of signed comments: by somebody whose name and date were not told. */
const LONG_SAYING = 40;

/** What somebody wrote on a page where others have signed: long enough to be no button, label or signature. */
export function saysMuch(row: Row): boolean {
  return row.text.length >= LONG_SAYING && saysSomething(row) && !/^(?:pingback|trackback)/i.test(row.text);
}

/** What a reader may have written without a name: no label, and no note to those who want to write. */
function saysSomething({ role, text }: Row): boolean {
  if (role !== 'text') return false;
  const enough = SPACELESS.test(text) ? text.length >= LEAST_LETTERS : text.split(' ').length >= LEAST_WORDS || /[.!?…]$/.test(text);
  return enough && !isNote(text);
}

/** Comments of a page that dates none above or below them: what stands between buttons, under a name or none, and remarks with signatures. */
export function readUnsigned(rows: readonly Row[]): Comment[] {
  const found: Comment[] = [];
  const signs = rows.some((row) => row.role === 'whole');
  let run: Row[] = [];
  const flush = (by: string | null, answered = false): void => {
    const comment = signs ? null : commentOf(run, by, answered);
    if (comment !== null) found.push(comment);
    run = [];
  };
  for (const row of rows) {
    if (row.apart) flush(null);
    if (row.role === 'text' && !headsTeasers(row.text) && !leadsElsewhere(row)) run.push(row);
    else if (row.role === 'whole') {
      flush(null);
      found.push(remarkOf(row));
    } else {
      // Names right above what a forum tells of its members are theirs, and no text.
      if (OF_MEMBERS.has(row.role) && run.every((one) => isName(one))) run = [];
      flush(row.role === 'by' ? row.author : null, row.role === 'control');
    }
  }
  flush(null);
  return found;
}

const SEVERAL_WORDS = /\p{L} \p{L}/u;
const TEASERS = new PhraseSet('teaserHeading');

/** `More on this story`: what heads links to articles, though it was labelled with comments. One word may be somebody's opinion. */
function headsTeasers(text: string): boolean {
  return SEVERAL_WORDS.test(text) && TEASERS.isWhole(nameKey(keyOf(text)));
}

/** A title that is a link altogether: what somebody says is none. */
function leadsElsewhere({ line: { line }, text }: Row): boolean {
  const [link] = line.links;
  if (link === undefined || link.url === '' || link.url.startsWith('#') || text.includes('://')) return false;
  return line.linked >= text.length && text.split(' ').length >= LEAST_WORDS;
}

/** @param answered Whether a button stands below. */
function commentOf(run: readonly Row[], by: string | null, answered: boolean): Comment | null {
  const [first, ...rest] = run;
  if (first === undefined) return null;
  // `@ada` is who is answered.
  const isHandle = isName(first) && !first.text.startsWith('@') && (answered || !first.text.includes(' '));
  const named = by === null && isHandle && rest.some((row) => !isName(row));
  const said = named ? rest : run;
  const last = said[said.length - 1];
  const notes = said.filter((row) => isNote(row.text)).length;
  if (last === undefined || notes * 4 >= said.length || !(named || said.some(saysSomething))) return null;
  const author = named ? first.text : by;
  return { author, date: null, text: said.map((row) => row.text).join('\n'), lines: rangeOf(first.line, last.line) };
}
