import type { PackedPage, PackedSpan } from '../data.js';
import { h, visible } from './dom.js';
import type { ShownFinding } from './shown.js';
import { tipFor } from './tip.js';

/** The text of a page by its sections: a colour and a name each, line numbers, and on hover or focus what decided. */
export function pageText(page: PackedPage, kinds: readonly string[], findings: readonly ShownFinding[]): HTMLElement {
  const sections = page.spans.map((span, index) => {
    const again = page.spans[index - 1]?.[0] === span[0];
    return section(span, page.reasons, { kind: kinds[span[0]] ?? 'other', again }, findings);
  });
  return h('div', { class: 'page' }, ...sections);
}

/** A section's kind, and whether the one above has the same. */
interface Shown {
  readonly kind: string;
  readonly again: boolean;
}

function section(span: PackedSpan, reasons: readonly string[], { kind, again }: Shown, findings: readonly ShownFinding[]): HTMLElement {
  const [, confidence, first, last, text, own] = span;
  // A paragraph that the dump wrapped stands on one line here, with the number of its first.
  const texts = text.split(/\r\n|\n|\r/);
  const lines = texts.map((line, index) => {
    const own = { first: first + index, last: index === texts.length - 1 ? last : first + index };
    return lineOf(
      line,
      own,
      findings.filter((finding) => touches(finding, own)),
    );
  });
  const range = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  const label = h(
    'span',
    { class: again ? 'kind again' : 'kind' },
    h('span', { class: 'name' }, kind),
    h('span', { class: 'confidence' }, confidence.toFixed(2)),
  );
  const element = h(
    'div',
    { class: `section k-${kind}`, tabindex: 0, role: 'group', 'aria-label': `${kind}, ${range}` },
    label,
    h('div', { class: 'lines' }, ...lines),
  );
  tipFor(element, () =>
    reasonsOf(
      kind,
      confidence,
      range,
      own.map((number) => reasons[number] ?? ''),
    ),
  );
  return element;
}

function reasonsOf(kind: string, confidence: number, range: string, reasons: readonly string[]): (Node | string)[] {
  const head = h('div', { class: `tip-head k-${kind}` }, h('b', {}, kind), ` ${confidence.toFixed(2)} · ${range}`);
  if (reasons.length === 0) return [head, h('p', {}, 'No reasons: it was read back from a record, not from the dump.')];
  return [head, h('ul', {}, ...reasons.map((reason) => h('li', {}, visible(reason))))];
}

/** Physical lines, from 1, inclusive. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A finding of a thousand lines marks only its first: the others would all be marked. */
const LONGEST_MARK = 30;

function touches({ lines }: ShownFinding, { first, last }: Lines): boolean {
  return lines !== null && lines[0] <= last && Math.min(lines[1], lines[0] + LONGEST_MARK) >= first;
}

function lineOf(text: string, { first, last }: Lines, findings: readonly ShownFinding[]): HTMLElement {
  const severity = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warn';
  const look = findings.length === 0 ? '' : ` found ${severity}`;
  return h(
    'div',
    { class: `line${look}`, 'data-first': first, 'data-last': last },
    h('span', { class: 'number', 'aria-hidden': 'true' }, String(first)),
    h('span', { class: 'text' }, ...marked(text, findings)),
  );
}

/** The line that holds a physical line. */
export function lineElement(number: number): HTMLElement | null {
  const lines = document.querySelectorAll<HTMLElement>('.page .line');
  return [...lines].find(({ dataset }) => Number(dataset['first']) <= number && number <= Number(dataset['last'])) ?? null;
}

/** The text with what findings name in it set off; the first where they overlap, and all of it where it is not found word for word. */
function marked(text: string, findings: readonly ShownFinding[]): (Node | string)[] {
  const ranges = findings.map(({ excerpt, severity, message }) => {
    const named = excerpt?.replace(/…$/, '') ?? '';
    const at = named === '' ? -1 : text.indexOf(named);
    return at === -1 ? { from: 0, to: text.length, severity, message } : { from: at, to: at + named.length, severity, message };
  });
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const { from, to, severity, message } of ranges.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < end || from === to) continue;
    parts.push(visible(text.slice(end, from)), h('mark', { class: severity, title: visible(message) }, visible(text.slice(from, to))));
    end = to;
  }
  // A line without text keeps its height.
  return [...parts, visible(text.slice(end)) || (end === 0 ? '\u00a0' : '')];
}
