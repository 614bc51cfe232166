import { COLUMNS, type Column, sortDocuments, stateText } from './columns.js';
import { h, visible } from './dom.js';
import { documentsAddress, type Filter, filtered, filterText, NO_FILTER, rangeText, STATES } from './filter.js';
import { counted, number } from './format.js';
import type { ShownDocument } from './shown.js';
import type { Store } from './store.js';
import { virtualRows } from './virtual-rows.js';

/** Typing is not searched for until it rests: milliseconds. */
const REST = 120;

export interface DocumentsView {
  readonly element: HTMLElement;
  show(filter: Filter): void;
  focusSearch(): void;
  /** Documents as they are listed. */
  readonly listed: () => readonly ShownDocument[];
}

/** The table of documents: search, filters, sorting. Its state is in the address, which `go` sets. */
export function documentsView(store: Store, go: (filter: Filter, replace: boolean) => void): DocumentsView {
  let filter = NO_FILTER;
  let listed: ShownDocument[] = [];
  let active = 0;
  let shown = false;
  const change = (changes: Partial<Filter>, replace = false): void => go({ ...filter, ...changes }, replace);

  const search = searchField((query) => change({ query }, true));
  const rule = chooser(
    'Rule',
    'All rules',
    store.summary.byRule.map((each) => each.rule),
    (value) => change({ rule: value }),
  );
  const group = chooser('Group', 'All groups', groupsOf(store), (value) => change({ group: value }));
  const state = chooser(
    'Findings',
    'All documents',
    Object.keys(STATES),
    (value) => change({ state: value }),
    (name) => STATES[name]?.title ?? name,
  );
  const count = h('output', { class: 'count', 'aria-live': 'polite' });
  const chips = h('div', { class: 'chips' });

  const heads = COLUMNS.map((column) => {
    const button = h('button', { type: 'button', onclick: () => change(nextSort(filter, column)) }, column.title);
    return h('div', { role: 'columnheader', class: `cell ${column.name}` }, button);
  });
  const canvas = h('div', { role: 'rowgroup', class: 'canvas' });
  const none = h('p', { class: 'none', hidden: true }, 'No document fits.');
  const holder = h(
    'div',
    { class: 'grid', role: 'table', tabindex: 0, 'aria-label': 'Documents', 'aria-colcount': COLUMNS.length },
    h('div', { role: 'rowgroup', class: 'heads' }, h('div', { role: 'row', class: 'row' }, ...heads)),
    canvas,
    none,
  );
  const rows = virtualRows(holder, canvas, (index) => rowOf(listed[index], index, index === active));
  holder.addEventListener('keydown', (event) => {
    if (event.target !== holder) return;
    const screen = Math.max(1, Math.floor(holder.clientHeight / 44) - 1);
    const step = stepOf(event.key, screen, active, listed.length);
    const document = listed[active];
    if (event.key === 'Enter' && document !== undefined) window.location.hash = `#/document/${document.index}`;
    if (step === undefined || listed.length === 0) return;
    event.preventDefault();
    active = Math.max(0, Math.min(listed.length - 1, active + step));
    rows.refresh();
    rows.reveal(active);
    holder.setAttribute('aria-activedescendant', `row-${active}`);
  });

  const element = h(
    'main',
    { class: 'documents', id: 'main', tabindex: -1 },
    h('div', { class: 'toolbar' }, search, state.element, rule.element, group.element, chips, count),
    holder,
  );
  return {
    element,
    listed: () => listed,
    focusSearch: () => search.focus(),
    show(next) {
      if (shown && filterText(next) === filterText(filter)) {
        rows.restore();
        return;
      }
      shown = true;
      filter = next;
      if (search.value.trim() !== filter.query.trim()) search.value = filter.query;
      rule.set(filter.rule);
      group.set(filter.group);
      state.set(filter.state);
      listed = sortDocuments(filtered(store.documents, filter), filter.sort, filter.descending);
      active = 0;
      holder.removeAttribute('aria-activedescendant');
      holder.setAttribute('aria-rowcount', String(listed.length + 1));
      for (const [index, head] of heads.entries()) markSort(head, COLUMNS[index], filter);
      chips.replaceChildren(...chipsOf(filter, change));
      count.textContent = countText(listed.length, store.documents.length);
      none.hidden = listed.length > 0;
      rows.show(listed.length);
    },
  };
}

function searchField(search: (query: string) => void): HTMLInputElement {
  const field = h('input', {
    type: 'search',
    placeholder: 'Search title, id, address, message …',
    'aria-label': 'Search documents',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let timer = 0;
  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => search(field.value), REST);
  });
  return field;
}

/** How many rows a key goes down; none for other keys. @param screen Rows that are seen at once. */
function stepOf(key: string, screen: number, active: number, rows: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: screen,
    PageUp: -screen,
    Home: -active,
    End: rows,
  };
  return steps[key];
}

function countText(listed: number, all: number): string {
  return listed === all ? counted(all, 'document') : `${number(listed)} of ${counted(all, 'document')}`;
}

function rowOf(document: ShownDocument | undefined, index: number, active: boolean): HTMLElement {
  if (document === undefined) return h('div');
  const look = document.errors > 0 ? 'error' : document.warnings > 0 ? 'warn' : document.rejected ? 'rejected' : 'clean';
  const cells = COLUMNS.map((column) =>
    h('div', { role: 'cell', class: `cell ${column.name}${column.numeric ? ' figure' : ''}` }, ...cellOf(column, document)),
  );
  return h(
    'div',
    { role: 'row', id: `row-${index}`, class: `row ${look}${active ? ' active' : ''}`, 'aria-rowindex': index + 2 },
    ...cells,
  );
}

function cellOf(column: Column, document: ShownDocument): (Node | string)[] {
  const text = visible(column.text(document));
  if (column.name === 'findings') return [h('span', { class: 'badge' }, stateText(document))];
  if (column.name !== 'title') return [text];
  const under = document.title === null ? 'no title' : document.id;
  return [
    h('a', { href: `#/document/${document.index}`, tabindex: -1, class: 'open' }, text),
    h('span', { class: 'under' }, visible(under)),
  ];
}

/** Largest first for figures, A first for texts; a second time turns it round, a third takes it off. */
function nextSort(filter: Filter, column: Column): Partial<Filter> {
  const first = column.numeric || column.name === 'findings';
  if (filter.sort !== column.name) return { sort: column.name, descending: first };
  return filter.descending === first ? { descending: !first } : { sort: '', descending: false };
}

function markSort(head: HTMLElement, column: Column | undefined, filter: Filter): void {
  if (column !== undefined && filter.sort === column.name) head.setAttribute('aria-sort', filter.descending ? 'descending' : 'ascending');
  else head.removeAttribute('aria-sort');
}

function groupsOf({ documents }: Store): string[] {
  return [...new Set(documents.map(({ group }) => group ?? '–'))].sort((a, b) => (a < b ? -1 : 1));
}

interface Chooser {
  readonly element: HTMLSelectElement;
  set(value: string): void;
}

function chooser(
  label: string,
  all: string,
  values: readonly string[],
  choose: (value: string) => void,
  title = (value: string) => value,
): Chooser {
  const options = values.map((value) => h('option', { value }, visible(title(value))));
  const element = h('select', { 'aria-label': label }, h('option', { value: '' }, all), ...options);
  element.addEventListener('change', () => choose(element.value));
  return {
    element,
    set(value) {
      element.value = value;
      element.classList.toggle('set', value !== '');
    },
  };
}

/** Filters that have no chooser of their own, each with a way to take it off. */
function chipsOf(filter: Filter, change: (changes: Partial<Filter>) => void): HTMLElement[] {
  const chip = (text: string, off: Partial<Filter>): HTMLElement =>
    h(
      'button',
      { type: 'button', class: 'chip', 'aria-label': `Take off: ${text}`, onclick: () => change(off) },
      visible(text),
      h('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  const chips: HTMLElement[] = [];
  if (filter.range !== null) chips.push(chip(rangeText(filter.range), { range: null }));
  if (filter.language !== '') chips.push(chip(`Language: ${filter.language}`, { language: '' }));
  const set = documentsAddress({ ...filter, sort: '', descending: false }) !== documentsAddress();
  return set ? [...chips, h('a', { class: 'clear', href: documentsAddress() }, 'Clear all')] : chips;
}
