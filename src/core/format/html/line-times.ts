import type { Line } from '../../types.js';

/** Lines with more are tables of times. */
const MOST_TIMES = 16;

/** The `time` elements of the line that is being laid out. */
export class LineTimes {
  found: NonNullable<Line['times']>[number][] | null = null;
  /** What the open one states, and its text so far. */
  private stated: string | null = null;
  shown = '';

  /** @param stated the element's `datetime` */
  begin(stated: string | null): void {
    this.end();
    this.stated = stated;
  }

  add(piece: string): void {
    if (this.stated !== null) this.shown += piece;
  }

  end(): void {
    const { stated } = this;
    const shown = this.shown.trim();
    if (stated !== null && shown !== '') {
      this.found ??= [];
      if (this.found.length < MOST_TIMES) this.found.push({ shown, stated });
    }
    this.stated = null;
    this.shown = '';
  }
}
