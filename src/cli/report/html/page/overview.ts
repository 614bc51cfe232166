import type { DriftResult, ExpectationResult } from '../../../../core/check/types.js';
import { measureText } from '../../measure.js';
import { barList } from './bar-list.js';
import { h, visible } from './dom.js';
import { documentsAddress } from './filter.js';
import { counted, number, percent } from './format.js';
import { groupTable } from './group-table.js';
import { histogram } from './histogram.js';
import { MEASURES } from './measures.js';
import type { ShownDocument } from './shown.js';
import type { Store } from './store.js';

/** Rows of expectations and of drift that are shown before the rest is asked for. */
const WORST_SHOWN = 5;

/** The run at a glance. */
export function overview(store: Store): HTMLElement {
  const { documents } = store;
  return h(
    'main',
    { class: 'overview', id: 'main', tabindex: -1 },
    totals(store),
    messages(store),
    gates(store),
    h('div', { class: 'columns' }, rules(store), languages(documents)),
    h(
      'section',
      { 'aria-labelledby': 'distributions' },
      h('h2', { id: 'distributions' }, 'Distributions'),
      legend(),
      h('div', { class: 'charts' }, ...MEASURES.map((measure) => histogram(documents, measure))),
    ),
    groupTable(store.summary.groups),
    leftOut(store),
  );
}

function totals({ summary, documents }: Store): HTMLElement {
  const { kept, rejected, failed, errors, warnings, suppressed } = summary;
  const clean = documents.filter(({ findings }) => findings.length === 0).length;
  const tile = (title: string, value: number, look: string, address: string | null, detail = ''): HTMLElement => {
    const inside = [
      h('span', { class: 'value' }, number(value)),
      h('span', { class: 'label' }, title),
      h('span', { class: 'detail' }, detail),
    ];
    return h(
      'li',
      { class: value === 0 ? 'tile zero' : `tile ${look}` },
      address === null ? h('div', {}, ...inside) : h('a', { href: address }, ...inside),
    );
  };
  const affected = (key: 'errors' | 'warnings'): string =>
    `in ${counted(documents.filter((document) => document[key] > 0).length, 'document')}`;
  return h(
    'ul',
    { class: 'tiles', 'aria-label': 'Totals' },
    tile(
      'documents read',
      summary.documents,
      '',
      documentsAddress(),
      summary.records === summary.documents ? '' : counted(summary.records, 'record'),
    ),
    tile('errors', errors, 'error', documentsAddress({ state: 'error' }), affected('errors')),
    tile('warnings', warnings, 'warn', documentsAddress({ state: 'warn' }), affected('warnings')),
    tile(
      'without findings',
      clean,
      'good',
      documentsAddress({ state: 'clean' }),
      documents.length === 0 ? '' : percent(clean / documents.length),
    ),
    tile('kept', kept, '', null),
    tile('rejected', rejected, '', documentsAddress({ state: 'rejected' })),
    tile('failed to read', failed, 'error', null),
    tile('suppressed', suppressed, '', null),
  );
}

/** What concerns the run as a whole, and what could not be read. */
function messages({ summary }: Store): HTMLElement | null {
  const findings = summary.findings.filter(({ rule }) => rule !== 'expectation' && rule !== 'drift');
  if (findings.length === 0 && summary.failures.length === 0) return null;
  const told = findings.map(({ rule, severity, message, remedy }) =>
    h(
      'li',
      { class: severity },
      h('b', {}, rule),
      ' ',
      visible(message),
      remedy === null ? null : h('span', { class: 'remedy' }, visible(remedy)),
    ),
  );
  const unread = summary.failures.map(({ path, line, message }) =>
    h(
      'li',
      { class: 'error' },
      h('b', {}, 'not read'),
      ' ',
      h('code', {}, visible(`${path ?? 'standard input'}${line === null ? '' : `:${line}`}`)),
      ' ',
      visible(message),
    ),
  );
  const more = summary.failed - summary.failures.length;
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'run' },
    h('h2', { id: 'run' }, 'About the run'),
    h(
      'ul',
      { class: 'messages' },
      ...told,
      ...unread,
      more > 0 && unread.length > 0 ? h('li', {}, `and ${number(more)} more that could not be read`) : null,
    ),
  );
}

function rules({ summary, documents }: Store): HTMLElement {
  const about = new Map(summary.rules.map((rule) => [rule.name, `${rule.summary}.\n\n${rule.docs}`]));
  const affected = new Map<string, number>();
  for (const { findings } of documents)
    for (const rule of new Set(findings.map((finding) => finding.rule))) affected.set(rule, (affected.get(rule) ?? 0) + 1);
  const rows = summary.byRule
    .filter(({ rule }) => affected.has(rule))
    .map(({ rule, severity, count }) => ({
      name: rule,
      count,
      look: severity,
      detail: `${severity === 'error' ? 'error' : 'warning'} · ${counted(affected.get(rule) ?? 0, 'document')}`,
      address: documentsAddress({ rule }),
      about: about.get(rule) ?? null,
    }));
  const quiet = summary.rules.length - rows.length;
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'rules' },
    h('h2', { id: 'rules' }, 'Findings by rule'),
    rows.length === 0 ? h('p', { class: 'none' }, 'No rule found anything.') : barList(rows),
    quiet > 0 && rows.length > 0 ? h('p', { class: 'note' }, `${counted(quiet, 'rule')} found nothing.`) : null,
  );
}

function languages(documents: readonly ShownDocument[]): HTMLElement {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language ?? 'unknown', (counts.get(language ?? 'unknown') ?? 0) + 1);
  const rows = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([language, count]) => ({
      name: languageName(language),
      count,
      look: 'plain',
      detail: percent(count / documents.length),
      address: documentsAddress({ language }),
      about: null,
    }));
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'languages' },
    h('h2', { id: 'languages' }, 'Languages'),
    rows.length === 0 ? h('p', { class: 'none' }, 'Nothing to show.') : barList(rows),
  );
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function languageName(tag: string): string {
  if (tag === 'unknown') return tag;
  try {
    return `${names.of(tag) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}

function gates({ summary }: Store): HTMLElement | null {
  const cards = [expectations(summary.expectations), drift(summary.drift)].filter((card) => card !== null);
  return cards.length === 0 ? null : h('div', { class: 'columns' }, ...cards);
}

function expectations(results: readonly ExpectationResult[]): HTMLElement | null {
  if (results.length === 0) return null;
  const sorted = results.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  const rows = sorted.map(({ group, expression, actual, passed, worst }) =>
    h(
      'tr',
      { class: passed ? 'passed' : 'failed' },
      h('td', {}, h('span', { class: 'mark' }, passed ? '✔' : '✖'), h('span', { class: 'hidden' }, passed ? 'met' : 'not met')),
      h('td', {}, visible(group)),
      h('td', {}, h('code', {}, visible(expression))),
      h('td', { class: 'figure' }, visible(actual)),
      h(
        'td',
        {},
        ...worst.slice(0, WORST_SHOWN).map((id) => h('a', { class: 'worst', href: documentsAddress({ query: id }) }, visible(id))),
      ),
    ),
  );
  return gateCard('expectations', 'Expectations', ['', 'Group', 'Expected', 'Is', 'Worst'], rows);
}

function drift(results: readonly DriftResult[] | null): HTMLElement | null {
  if (results === null) return null;
  // A run of one group: the column would say the same in every row.
  const grouped = results.some(({ group }) => group !== results[0]?.group);
  const rows = results.map((result) => {
    const { before, after, tolerance } = measureText(result);
    return h(
      'tr',
      { class: result.passed ? 'passed' : 'failed' },
      h(
        'td',
        {},
        h('span', { class: 'mark' }, result.passed ? '✔' : '✖'),
        h('span', { class: 'hidden' }, result.passed ? 'within tolerance' : 'beyond tolerance'),
      ),
      grouped ? h('td', {}, visible(result.group)) : null,
      h('td', {}, h('code', {}, visible(result.measure))),
      h('td', { class: 'figure' }, `${before} → ${after}`),
      h('td', { class: 'figure' }, tolerance),
    );
  });
  return gateCard('drift', 'Against the baseline', ['', ...(grouped ? ['Group'] : []), 'Measure', 'Before → after', 'Tolerance'], rows);
}

function gateCard(id: string, title: string, head: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const table = h(
    'table',
    { class: 'gate' },
    h('thead', {}, h('tr', {}, ...head.map((each) => h('th', { scope: 'col' }, each)))),
    h('tbody', {}, ...rows),
  );
  return h(
    'section',
    { class: 'card', 'aria-labelledby': id },
    h('h2', { id }, title),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': id }, table),
  );
}

function legend(): HTMLElement {
  const key = (look: string, text: string): HTMLElement => h('li', {}, h('span', { class: `key ${look}`, 'aria-hidden': 'true' }), text);
  return h('ul', { class: 'legend' }, key('error', 'with errors'), key('warn', 'with warnings only'), key('clean', 'without findings'));
}

/** What the page does not hold, so that nobody takes a part for the whole. */
function leftOut({ pages, version }: Store): HTMLElement {
  const { kept, long, beyond, clean, longest, room, cleanRoom } = pages;
  const parts = [
    long > 0 ? `${number(long)} longer than ${number(longest)} characters` : '',
    beyond > 0 ? `${number(beyond)} beyond ${number(room)} characters in all` : '',
    clean > 0 ? `${number(clean)} without findings, beyond ${number(cleanRoom)} characters of such` : '',
  ].filter((part) => part !== '');
  const left = parts.length === 0 ? '' : ` Left out: ${parts.join('; ')}. Their figures and findings are here all the same.`;
  return h(
    'footer',
    {},
    h('p', {}, `This page holds the text of ${counted(kept, 'document')}.${left}`),
    h('p', {}, `article-clean ${version}`),
  );
}
