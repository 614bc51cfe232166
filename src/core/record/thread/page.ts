import { escapeUTF8 } from 'entities';
import { fetchTime } from '../fetched.js';
import { wrapped } from '../written-html.js';

/** What somebody said to a post, with the replies to it. */
export interface Remark {
  readonly author: string | null;
  /** As it is told: a number, or a date as it is written. */
  readonly date: unknown;
  /** Empty where it is gone; the replies are read. */
  readonly html: string;
  readonly replies: readonly Remark[];
}

/** Replies to replies: what stands deeper is read as if it stood here. */
const DEEPEST = 200;

/** A page that shows a post with what was said to it below, as the microdata of schema.org write it. */
export function threadPage(title: string, html: string, remarks: readonly Remark[]): string {
  const heading = title === '' ? '' : wrapped(escapeUTF8(title), 'h1');
  const below: string[] = [];
  for (const remark of remarks) writeRemark(remark, below, 0);
  return `<!DOCTYPE html><html><body><article>${heading}<div itemprop="articleBody">${html}</div></article><section class="comments">${below.join('')}</section></body></html>`;
}

function writeRemark({ author, date, html, replies }: Remark, below: string[], depth: number): void {
  if (html !== '') {
    const name = author === null || author === '' ? '' : wrapped(`<span itemprop="author">${escapeUTF8(author)}</span>`, 'div');
    const time = fetchTime(date);
    const stamp = time === null ? '' : `<meta itemprop="dateCreated" content="${time}">`;
    below.push(
      `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${name}${stamp}<div itemprop="text">${html}</div></div>`,
    );
  }
  if (depth < DEEPEST) for (const reply of replies) writeRemark(reply, below, depth + 1);
}
