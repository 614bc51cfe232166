import type { Line } from '../../types.js';
import type { Inline } from './inline.js';

/** A line whose links are still being found. */
export type Draft = { -readonly [Key in keyof Line]: Line[Key] };

/** Lines that one link may span: a teaser has a picture, a kicker, a headline, an excerpt and a date. */
const MAX_LINES = 24;

/** Services escape the line ends within a link, some of them twice. */
const LINE_BREAK = / ?\\$/;

/**
 * Links around several blocks, as cards of teasers are written: `[` on one line, `](url)` on a later one. Each line between
 * gets the link for its own text.
 */
export class SpanningLinks {
  /** Lines since the last opener, the opener's own first. */
  #lines: Draft[] = [];
  /** Offset behind the opener in its line's text. */
  #offset = -1;

  add(line: Draft, inline: Inline): void {
    if (inline.close !== null) {
      const { from, to, after, url } = inline.close;
      if (this.#offset !== -1) this.#linkAll(url);
      addLink(line, line.text.slice(from, to), url, after);
      this.#offset = -1;
    }
    if (inline.open !== -1) {
      this.end();
      this.#lines = [line];
      this.#offset = inline.open;
    } else if (this.#offset !== -1) {
      this.#lines.push(line);
      if (this.#lines.length > MAX_LINES) this.end();
    }
  }

  /** No link is to come: an opener before words was a bracket of the text. */
  end(): void {
    const line = this.#lines[0];
    const offset = this.#offset;
    this.#offset = -1;
    if (offset === -1 || line === undefined || offset >= line.text.length) return;
    line.text = `${line.text.slice(0, offset)}[${line.text.slice(offset)}`;
  }

  #linkAll(url: string): void {
    for (const [index, line] of this.#lines.entries()) {
      line.text = line.text.replace(LINE_BREAK, '');
      const text = index === 0 ? line.text.slice(this.#offset) : line.text;
      // Links within the card keep their own address.
      if (line.links.length === 0) addLink(line, text, url, 0);
    }
  }
}

function addLink(line: Draft, text: string, url: string, after: number): void {
  const visible = text.trim();
  if (visible === '') return;
  line.links = line.links.toSpliced(after, 0, { text: visible, url });
  line.linked += visible.length;
}
