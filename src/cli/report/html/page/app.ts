import { documentView, type Neighbours } from './document-view.js';
import { type DocumentsView, documentsView } from './documents.js';
import { h } from './dom.js';
import { documentsAddress, type Filter, filterFrom, filterText, NO_FILTER } from './filter.js';
import { counted, number } from './format.js';
import { overview } from './overview.js';
import type { ShownDocument } from './shown.js';
import type { Store } from './store.js';
import { themeButton } from './theme.js';
import { hide, installTip } from './tip.js';

/** Puts the report together, and shows what the address says from then on. */
export function startApp(store: Store): void {
  const outlet = h('div', { class: 'outlet' });
  const count = h('span', { class: 'count' }, number(store.documents.length));
  const tabs = [h('a', { href: '#/' }, 'Overview'), h('a', { href: '#/documents' }, 'Documents', count)] as const;
  const skip = h('a', { class: 'skip', href: '#main', onclick: skipToMain }, 'Skip to content');
  const name = h('span', { class: 'name' }, 'article-clean check');
  const bar = h('header', { class: 'bar' }, name, verdict(store), h('nav', { 'aria-label': 'Report' }, ...tabs), themeButton());
  document.getElementById('app')?.replaceChildren(skip, bar, outlet);
  const { passed, errors, warnings } = store.summary;
  document.title = `${passed ? '✔' : '✖'} article-clean check: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  installTip();

  const documents = documentsView(store, (filter, replace) => {
    const address = documentsAddress(filter);
    if (address === window.location.hash) return;
    if (replace) {
      window.history.replaceState(null, '', address);
      void show();
    } else window.location.hash = address;
  });
  let list: Filter = NO_FILTER;
  let front: HTMLElement | null = null;

  const show = async (): Promise<void> => {
    hide();
    const address = window.location.hash;
    const [path = '', query = ''] = address.slice(1).split('?', 2);
    const chosen = store.documents[Number(/^\/document\/(\d{1,9})$/.exec(path)?.[1] ?? -1)];
    tabs[0].setAttribute('aria-current', path.startsWith('/document') ? 'false' : 'page');
    tabs[1].setAttribute('aria-current', path.startsWith('/document') ? 'page' : 'false');
    if (chosen !== undefined) {
      const view = await documentView(store, chosen, neighboursOf(chosen.index, list, documents, store));
      // The reader may have gone on while the text was unpacked.
      if (window.location.hash !== address) return;
      outlet.replaceChildren(view);
      window.scrollTo(0, 0);
      view.focus({ preventScroll: true });
    } else if (path === '/documents') {
      list = filterFrom(query);
      if (outlet.firstElementChild !== documents.element) outlet.replaceChildren(documents.element);
      documents.show(list);
    } else {
      front ??= overview(store);
      outlet.replaceChildren(front);
    }
    document.documentElement.dataset['ready'] = '';
  };
  window.addEventListener('hashchange', () => void show());
  window.addEventListener('keydown', (event) => shortcut(event, documents, list));
  void show();
}

function verdict({ summary }: Store): HTMLElement {
  return h('span', { class: `verdict ${summary.passed ? 'good' : 'error'}` }, summary.passed ? '✔ passed' : '✖ failed');
}

function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** The neighbours in the list that it was opened from; in the whole run where it was opened by its address. */
function neighboursOf(index: number, list: Filter, documents: DocumentsView, store: Store): Neighbours {
  const isChosen = (each: ShownDocument): boolean => each.index === index;
  const listed = documents.listed();
  const from = listed.some(isChosen) ? listed : store.documents;
  const at = from.findIndex(isChosen);
  const text = filterText(list);
  return {
    back: text === '' ? '#/documents' : `#/documents?${text}`,
    previous: from[at - 1] ?? null,
    next: from[at + 1] ?? null,
    place: `${number(at + 1)} of ${number(from.length)}`,
  };
}

/** `/` searches, `j` and `k` go to the next and the previous document, Escape back to the list. */
function shortcut(event: KeyboardEvent, documents: DocumentsView, list: Filter): void {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    if (!window.location.hash.startsWith('#/documents')) window.location.hash = documentsAddress(list);
    // The address changes the page in a task of its own.
    window.setTimeout(() => documents.focusSearch());
    return;
  }
  const steps: Readonly<Record<string, string>> = { j: '[aria-keyshortcuts=j]', k: '[aria-keyshortcuts=k]', Escape: '.step.back' };
  const selector = steps[event.key];
  if (selector !== undefined) document.querySelector<HTMLElement>(`.document ${selector}`)?.click();
}
