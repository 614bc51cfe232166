import { h } from './dom.js';
import { number } from './format.js';
import { visible, visibleLines } from './visible.js';

export interface BarRow {
  readonly name: string;
  readonly count: number;
  /** Class of the bar: `error`, `warn`, `plain`. */
  readonly look: string;
  readonly detail: string;
  readonly address: string;
  /** Shown on demand, as text. */
  readonly about: string | null;
}

/** Rows shown before the rest is asked for. */
const SHOWN = 12;

/** Named figures with a bar each, longest first; every row leads to its documents. */
export function barList(rows: readonly BarRow[]): HTMLElement {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const list = h('ul', { class: 'bars' }, ...rows.slice(0, SHOWN).map((row) => item(row, most)));
  if (rows.length <= SHOWN) return list;
  const button = h('button', { type: 'button', class: 'more' }, `Show all ${number(rows.length)}`);
  button.addEventListener('click', () => {
    list.append(...rows.slice(SHOWN).map((row) => item(row, most)));
    button.remove();
  });
  return h('div', {}, list, button);
}

function item({ name, count, look, detail, address, about }: BarRow, most: number): HTMLElement {
  const bar = h('span', { class: `fill ${look}` });
  bar.style.width = `${Math.max(0.5, (count / most) * 100)}%`;
  return h(
    'li',
    {},
    h(
      'a',
      { href: address },
      h('span', { class: 'name' }, visible(name)),
      h('span', { class: 'detail' }, detail),
      h('span', { class: 'count' }, number(count)),
      h('span', { class: 'track', 'aria-hidden': 'true' }, bar),
    ),
    about === null ? null : h('details', {}, h('summary', { 'aria-label': `About ${name}` }, 'about'), h('p', {}, visibleLines(about))),
  );
}
