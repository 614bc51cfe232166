/** Rows above and below what is seen, so that a quick scroll shows none missing. */
const OVERSCAN = 8;
/** Rows put on paper: twenty pages. */
const PRINTED = 1000;

export interface VirtualRows {
  /** Shows other rows, from the top. */
  show(count: number): void;
  /** Goes back to where it was scrolled to, which is lost when it leaves the document. */
  restore(): void;
  /** Brings a row into view. */
  reveal(index: number): void;
  /** Draws again what is seen. */
  refresh(): void;
  close(): void;
}

/**
 * Keeps in the page only the rows that are seen. `holder` scrolls, `canvas` gets the height of all rows; `make` makes one.
 * The height of a row is the style's `--row`, which differs on a narrow screen.
 */
export function virtualRows(holder: HTMLElement, canvas: HTMLElement, make: (index: number) => HTMLElement): VirtualRows {
  const rows = new Map<number, HTMLElement>();
  let count = 0;
  let height = rowHeight(holder);
  let printing = false;
  let scrolled = 0;

  const draw = (): void => {
    scrolled = holder.scrollTop;
    const first = printing ? 0 : Math.max(0, Math.floor(holder.scrollTop / height) - OVERSCAN);
    const seen = printing ? PRINTED : Math.ceil(holder.clientHeight / height) + 2 * OVERSCAN;
    const last = Math.min(count, first + seen);
    for (const [index, row] of rows) {
      if (index >= first && index < last) continue;
      row.remove();
      rows.delete(index);
    }
    for (let index = first; index < last; index++) if (!rows.has(index)) place(index);
  };
  const place = (index: number): void => {
    const row = make(index);
    row.style.transform = `translateY(${index * height}px)`;
    rows.set(index, row);
    // In reading order, whatever the order in which they came to be seen.
    const after = [...rows.keys()].filter((each) => each > index);
    canvas.insertBefore(row, after.length === 0 ? null : (rows.get(Math.min(...after)) ?? null));
  };
  const again = (): void => {
    for (const row of rows.values()) row.remove();
    rows.clear();
    height = rowHeight(holder);
    canvas.style.height = `${(printing ? Math.min(count, PRINTED) : count) * height}px`;
    draw();
  };
  const print = (on: boolean) => (): void => {
    printing = on;
    again();
  };
  const before = print(true);
  const after = print(false);
  const observer = new ResizeObserver(() => (rowHeight(holder) === height ? draw() : again()));
  observer.observe(holder);
  holder.addEventListener('scroll', draw, { passive: true });
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return {
    show(next) {
      count = next;
      holder.scrollTop = 0;
      again();
    },
    restore() {
      const top = scrolled;
      again();
      holder.scrollTop = top;
      draw();
    },
    reveal(index) {
      const top = index * height;
      const head = canvas.offsetTop;
      if (top < holder.scrollTop) holder.scrollTop = top;
      else if (top + height > holder.scrollTop + holder.clientHeight - head) holder.scrollTop = top + height - holder.clientHeight + head;
      draw();
    },
    refresh: again,
    close() {
      observer.disconnect();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    },
  };
}

function rowHeight(holder: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(holder).getPropertyValue('--row')) || 44;
}
