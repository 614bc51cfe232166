import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { ArticleWarning } from './schema.js';
import { isByline, saysYear } from './split/signed.js';

const LEAST_TITLE = 8;
const LONGEST_TITLE = 160;
const LONGEST_SIGNATURE = 120;
const SENTENCE_END = /[.:,;!?…。：，；！？]["'”’」]?$/;
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 80;
const LEAST_PARAGRAPH = 20;
/** Lines below a headline that tell who wrote it and when. */
const REACH = 4;
/** Lines below them within which the text begins. */
const BELOW = 4;
/** Below so many articles, the labeller is less sure of a byline than on a page of its own, and of a headline. */
const LIKELY = 0.2;
/** Lines at the top within which the first headline stands, where a page repeats it. */
const TOP = 3;

/**
 * Where further articles seem to begin below the first: a headline that is signed as the first one is, or with a name and a date, with
 * paragraphs above and below. One warning, at the first such headline; blogs that show their latest posts have it too.
 */
export function furtherArticles({ lines }: Page): ArticleWarning[] {
  const first = lines.findIndex(({ kind }) => kind === 'title');
  if (first < 0) return [];
  const title = lines[first]?.text;
  let own: string | null = null;
  for (let i = first; own === null && i < first + TOP; i++) own = signatureAt(lines, i);
  const found: PageLine[] = [];
  let from = first + 1;
  for (let i = from + LEAST_PARAGRAPHS; i < lines.length; i++) {
    const line = lines[i];
    const signature = signatureAt(lines, i);
    if (line === undefined || signature === null || (signature !== own && (!isWhole(signature) || line.title < LIKELY))) continue;
    // Pages show an article twice, the second time for printers.
    if (line.text === title || lines[i - 1]?.text === title || !hasText(lines, from, i)) continue;
    found.push(line);
    from = i + 1;
  }
  const [begin] = found;
  if (begin === undefined) return [];
  const message =
    found.length === 1
      ? `another article seems to begin with "${begin.text}": its text is part of this record`
      : `${found.length} further articles seem to begin, the first with "${begin.text}": their text is part of this record`;
  return [{ code: 'several-articles', message, lines: rangeOf(begin) }];
}

/** How an article is signed: what each line between a headline at `at` and its text tells (`name date`); null where no headline stands there. */
function signatureAt(lines: readonly PageLine[], at: number): string | null {
  const title = lines[at];
  if (!maySign(lines[at + 1])) return null;
  if (title === undefined || title.length < LEAST_TITLE || title.length > LONGEST_TITLE || SENTENCE_END.test(title.text)) return null;
  if (title.kind === 'byline' || isByline(title.text) || /^re ?:/i.test(title.text)) return null;
  const told: string[] = [];
  let below = at + 1;
  for (; below <= at + REACH; below++) {
    const line = lines[below];
    if (!maySign(line)) break;
    told.push(!saysYear(line.text) ? 'name' : isByline(line.text) ? 'name date' : 'date');
  }
  return told.length > 0 && hasText(lines, below, below + BELOW) ? told.join(' ') : null;
}

function maySign(line: PageLine | undefined): line is PageLine {
  return line !== undefined && line.length <= LONGEST_SIGNATURE && (line.kind === 'byline' || line.byline >= LIKELY);
}

function isWhole(signature: string): boolean {
  return signature.includes('name') && signature.includes('date');
}

/** Whether paragraphs of the body stand at `from` up to, not including, `to`. */
function hasText(lines: readonly PageLine[], from: number, to: number): boolean {
  let paragraphs = 0;
  let length = 0;
  for (let i = from; i < to && i < lines.length; i++) {
    const line = lines[i] as PageLine;
    if (line.kind !== 'body' || line.length < LEAST_PARAGRAPH || !SENTENCE_END.test(line.text)) continue;
    paragraphs++;
    length += line.length;
    if (paragraphs >= LEAST_PARAGRAPHS && length >= LEAST_TEXT) return true;
  }
  return false;
}
