import type { PackedPage } from '../data.js';
import { stateText } from './columns.js';
import { h, visible, webLink } from './dom.js';
import { documentsAddress } from './filter.js';
import { number, percent } from './format.js';
import { lineElement, pageText } from './page-text.js';
import type { ShownDocument, ShownFinding } from './shown.js';
import { readPage, type Store } from './store.js';

/** Where a document stands among those that were listed. */
export interface Neighbours {
  /** Address of the list. */
  readonly back: string;
  readonly previous: ShownDocument | null;
  readonly next: ShownDocument | null;
  /** `3 of 120`. */
  readonly place: string;
}

/** One document: what is known of it, what was found, and its text. */
export async function documentView(store: Store, shown: ShownDocument, neighbours: Neighbours): Promise<HTMLElement> {
  const page = await readPage(shown);
  return h(
    'main',
    { class: 'document', id: 'main', tabindex: -1 },
    navigation(neighbours),
    h(
      'header',
      {},
      h('h1', {}, visible(shown.title ?? shown.id)),
      h('p', { class: `state ${lookOf(shown)}` }, h('span', { class: 'badge' }, stateText(shown))),
    ),
    h(
      'div',
      { class: 'parts' },
      h('aside', { class: 'side' }, facts(shown), findingsList(shown.findings, page !== null)),
      textCard(store, shown, page),
    ),
  );
}

function textCard({ kinds }: Store, { findings }: ShownDocument, page: PackedPage | null): HTMLElement {
  const head = h('h2', { id: 'text' }, 'Text by section');
  if (page === null) {
    const why = 'The text of this document is not in the report, to keep it small; the overview says how much was left out.';
    return h('section', { class: 'card text', 'aria-labelledby': 'text' }, head, h('p', { class: 'none' }, why));
  }
  const present = [...new Set(page.spans.map(([kind]) => kinds[kind] ?? 'other'))];
  return h('section', { class: 'card text', 'aria-labelledby': 'text' }, head, kindLegend(present), pageText(page, kinds, findings));
}

function lookOf({ errors, warnings }: ShownDocument): string {
  return errors > 0 ? 'error' : warnings > 0 ? 'warn' : 'clean';
}

function navigation({ back, previous, next, place }: Neighbours): HTMLElement {
  const link = (to: ShownDocument | null, text: string, key: string): HTMLElement =>
    to === null
      ? h('span', { class: 'step', 'aria-disabled': 'true' }, text)
      : h(
          'a',
          { class: 'step', href: `#/document/${to.index}`, 'aria-keyshortcuts': key, title: `${visible(to.title ?? to.id)} (${key})` },
          text,
        );
  return h(
    'nav',
    { class: 'steps', 'aria-label': 'Documents' },
    h('a', { href: back, class: 'step back' }, '← Documents'),
    h('span', { class: 'place' }, place),
    link(previous, 'Previous', 'k'),
    link(next, 'Next', 'j'),
  );
}

function facts(shown: ShownDocument): HTMLElement {
  const rows: [string, Node | string | null][] = [
    ['Id', visible(shown.id)],
    ['File', shown.path === null || shown.path === shown.id ? null : visible(shown.path)],
    ['Record', shown.record === null ? null : number(shown.record)],
    ['Group', shown.group === null ? null : h('a', { href: documentsAddress({ group: shown.group }) }, visible(shown.group))],
    ['Address', shown.url === null ? null : webLink(shown.url)],
    ['Language', shown.language === null ? '–' : visible(shown.language)],
    ['Date', shown.publishedAt === null ? '–' : visible(shown.publishedAt)],
    ['Words', number(shown.words)],
    ['Body share', percent(shown.bodyShare)],
    ['Confidence', shown.confidence > 0 ? shown.confidence.toFixed(2) : '–'],
  ];
  const known = rows.flatMap(([name, value]) => (value === null ? [] : [h('dt', {}, name), h('dd', {}, value)]));
  return h('dl', { class: 'card facts' }, ...known);
}

function findingsList(findings: readonly ShownFinding[], hasText: boolean): HTMLElement {
  const items = findings.map((finding) => {
    const { rule, severity, message, remedy, lines, column, excerpt } = finding;
    const place =
      lines === null
        ? ''
        : lines[0] === lines[1]
          ? `line ${lines[0]}${column === null ? '' : `:${column}`}`
          : `lines ${lines[0]} to ${lines[1]}`;
    const jump =
      lines === null || !hasText
        ? h('span', { class: 'where' }, place)
        : h('button', { type: 'button', class: 'where', onclick: () => goTo(lines[0]) }, place);
    return h(
      'li',
      { class: severity },
      h(
        'div',
        { class: 'finding-head' },
        h('span', { class: 'severity' }, severity === 'error' ? 'error' : 'warning'),
        h('a', { href: documentsAddress({ rule }) }, rule),
        jump,
      ),
      h('p', {}, visible(message)),
      excerpt === null ? null : h('blockquote', {}, visible(excerpt)),
      remedy === null ? null : h('p', { class: 'remedy' }, visible(remedy)),
    );
  });
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'findings' },
    h('h2', { id: 'findings' }, `Findings (${findings.length})`),
    items.length === 0 ? h('p', { class: 'none' }, 'Nothing was found.') : h('ul', { class: 'findings' }, ...items),
  );
}

/** Shows a line and gives its section the focus, which shows the reasons. */
function goTo(line: number): void {
  const target = lineElement(line);
  if (target === null) return;
  target.scrollIntoView({ block: 'center' });
  target.classList.remove('flash');
  // Begins the animation anew.
  void target.offsetWidth;
  target.classList.add('flash');
  target.closest<HTMLElement>('.section')?.focus({ preventScroll: true });
}

function kindLegend(kinds: readonly string[]): HTMLElement {
  return h(
    'ul',
    { class: 'legend' },
    ...kinds.map((kind) => h('li', {}, h('span', { class: `key k-${kind}`, 'aria-hidden': 'true' }), kind)),
  );
}
