import type { GroupStatistics } from '../../../../core/check/types.js';
import { h, visible } from './dom.js';
import { documentsAddress } from './filter.js';
import { number, percent } from './format.js';

/** Groups shown before the rest is asked for: a table of a thousand sites would take a second to lay out. */
const SHOWN = 50;

interface GroupColumn {
  readonly title: string;
  readonly value: (group: GroupStatistics) => number;
  readonly text: (value: number) => string;
  /** Marks a cell: shares that are small, counts that are not nothing. */
  readonly look?: (value: number) => string;
}

const share = (title: string, field: string): GroupColumn => ({
  title,
  value: ({ fields }) => fields[field] ?? 0,
  text: percent,
  look: (value) => (value < 0.9 ? 'low' : ''),
});

const COLUMNS: readonly GroupColumn[] = [
  { title: 'Records', value: ({ records }) => records, text: number },
  { title: 'Errors', value: ({ errors }) => errors, text: number, look: (value) => (value > 0 ? 'error' : 'zero') },
  { title: 'Warnings', value: ({ warnings }) => warnings, text: number, look: (value) => (value > 0 ? 'warn' : 'zero') },
  {
    title: 'Rejected',
    value: ({ records, rejected }) => (records === 0 ? 0 : rejected / records),
    text: percent,
    look: (value) => (value > 0.1 ? 'low' : ''),
  },
  share('Title', 'title'),
  share('Date', 'date'),
  share('Author', 'author'),
  { title: 'Median words', value: ({ words }) => words.median, text: (value) => number(Math.round(value)) },
  { title: 'Body share', value: ({ bodyShare }) => bodyShare.median, text: percent },
  { title: 'Confidence', value: ({ confidence }) => confidence.median, text: (value) => value.toFixed(2) },
];

/** Figures of every group, the run as a whole first; a column's head sorts by it. */
export function groupTable(groups: readonly GroupStatistics[]): HTMLElement | null {
  const [all, ...rest] = groups;
  if (all === undefined) return null;
  let sorted = rest;
  let shown = SHOWN;
  let by: GroupColumn | null = null;
  let descending = true;
  const body = h('tbody', {});
  const more = h(
    'button',
    { type: 'button', class: 'more', onclick: () => fill(Number.POSITIVE_INFINITY) },
    `Show all ${number(rest.length)}`,
  );
  const fill = (most: number): void => {
    shown = most;
    body.replaceChildren(row(all, true), ...sorted.slice(0, shown).map((group) => row(group, false)));
    more.hidden = sorted.length <= shown;
  };
  const heads = COLUMNS.map((column) => {
    const head = h('th', { scope: 'col' }, h('button', { type: 'button', onclick: () => sortBy(column) }, column.title));
    return { column, head };
  });
  const sortBy = (column: GroupColumn): void => {
    descending = by === column ? !descending : true;
    by = column;
    sorted = rest.toSorted((a, b) => (column.value(a) - column.value(b)) * (descending ? -1 : 1) || (a.group < b.group ? -1 : 1));
    for (const each of heads) {
      if (each.column === by) each.head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else each.head.removeAttribute('aria-sort');
    }
    fill(shown);
  };
  fill(shown);
  const head = h('tr', {}, h('th', { scope: 'col' }, 'Group'), ...heads.map((each) => each.head));
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'groups' },
    h('h2', { id: 'groups' }, 'Groups'),
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'groups' },
      h('table', { class: 'groups' }, h('thead', {}, head), body),
    ),
    more,
  );
}

function row(group: GroupStatistics, all: boolean): HTMLElement {
  const name = all ? h('b', {}, 'all') : h('a', { href: documentsAddress({ group: group.group }) }, visible(group.group));
  const cells = COLUMNS.map(({ value, text, look }) => h('td', { class: `figure ${look?.(value(group)) ?? ''}` }, text(value(group))));
  return h('tr', { class: all ? 'all' : '' }, h('th', { scope: 'row' }, name), ...cells);
}
