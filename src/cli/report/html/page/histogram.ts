import { ticks } from 'd3-array';
import { h, svg } from './dom.js';
import { documentsAddress } from './filter.js';
import { counted, short } from './format.js';
import { type Bin, binsOf, binText, type Measure } from './measures.js';
import type { ShownDocument } from './shown.js';
import { tipFor } from './tip.js';

const HEIGHT = 168;
const MARGIN = { top: 8, right: 8, bottom: 24, left: 40 };
/** Room that a label of the horizontal axis takes, in pixels. */
const LABEL_WIDTH = { words: 44, share: 40, confidence: 40, date: 76 } as const;

interface Stack {
  readonly bin: Bin;
  readonly errors: number;
  readonly warnings: number;
  readonly clean: number;
}

/** How documents are distributed over a measure; each bar is cut by what was found, and leads to its documents. */
export function histogram(documents: readonly ShownDocument[], measure: Measure): HTMLElement {
  const stacks = binsOf(documents, measure).map(stackOf);
  const holder = h('div', { class: 'plot' });
  const counted = stacks.reduce((sum, { bin }) => sum + bin.documents.length, 0);
  let width = 0;
  new ResizeObserver(([entry]) => {
    const room = Math.round(entry?.contentRect.width ?? 0);
    if (room === width || room === 0) return;
    width = room;
    holder.replaceChildren(draw(stacks, measure, room));
  }).observe(holder);
  return h(
    'figure',
    { class: 'card chart', 'data-measure': measure.name },
    h('figcaption', {}, h('h3', {}, measure.title), note(documents.length - counted, measure)),
    counted === 0 ? h('p', { class: 'none' }, 'Nothing to show.') : holder,
    table(stacks, measure),
  );
}

function note(missing: number, { missing: without }: Measure): HTMLElement | null {
  return missing > 0 ? h('span', { class: 'note' }, `${counted(missing, 'document')} ${without}`) : null;
}

function stackOf(bin: Bin): Stack {
  const errors = bin.documents.filter((document) => document.errors > 0).length;
  const warnings = bin.documents.filter((document) => document.errors === 0 && document.warnings > 0).length;
  return { bin, errors, warnings, clean: bin.documents.length - errors - warnings };
}

function draw(stacks: readonly Stack[], measure: Measure, width: number): SVGSVGElement {
  const most = Math.max(1, ...stacks.map(({ bin }) => bin.documents.length));
  const inner = { width: width - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const y = (count: number): number => MARGIN.top + inner.height * (1 - count / most);
  const step = inner.width / stacks.length;
  const chart = svg('svg', {
    width,
    height: HEIGHT,
    role: 'group',
    'aria-label': `${measure.title}, ${stacks.length} bars; arrow keys go through them`,
  });
  for (const tick of ticks(0, most, 3).filter(Number.isInteger))
    chart.append(
      svg('line', { class: 'grid', x1: MARGIN.left, x2: width - MARGIN.right, y1: y(tick), y2: y(tick) }),
      svg('text', { class: 'tick', x: MARGIN.left - 6, y: y(tick) + 4, 'text-anchor': 'end' }, short(tick)),
    );
  const bars = stacks.map((stack, index) => bar(stack, measure, { x: MARGIN.left + index * step, step, y, first: index === 0 }));
  chart.append(...bars, ...labels(stacks, measure, step));
  walkWithArrows(chart, bars);
  return chart;
}

interface Place {
  readonly x: number;
  readonly step: number;
  readonly y: (count: number) => number;
  readonly first: boolean;
}

function bar(stack: Stack, measure: Measure, { x, step, y, first }: Place): SVGGElement {
  const { bin, errors, warnings, clean } = stack;
  const text = sentence(stack, measure);
  const address = documentsAddress({ range: { measure: measure.name, from: bin.from, to: bin.to } });
  const go = (): void => {
    if (bin.documents.length > 0) window.location.hash = address;
  };
  const part = (name: string, below: number, count: number): SVGRectElement | null =>
    count === 0
      ? null
      : svg('rect', {
          class: name,
          x: x + 1,
          width: Math.max(1, step - 2),
          y: y(below + count),
          height: Math.max(1, y(below) - y(below + count)),
        });
  const group = svg(
    'g',
    { class: 'stack', role: 'link', tabindex: first ? 0 : -1, 'aria-label': text, onclick: go },
    svg('rect', { class: 'hit', x, width: step, y: MARGIN.top, height: y(0) - MARGIN.top }),
    part('clean', 0, clean),
    part('warn', clean, warnings),
    part('error', clean + warnings, errors),
  );
  group.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') go();
  });
  tipFor(group, () => [text]);
  return group;
}

function sentence({ bin, errors, warnings }: Stack, measure: Measure): string {
  const found = [errors > 0 ? `${errors} with errors` : '', warnings > 0 ? `${warnings} with warnings only` : ''].filter(
    (part) => part !== '',
  );
  const detail = found.length === 0 ? '' : `, ${found.join(', ')}`;
  return `${binText(measure, bin)}: ${counted(bin.documents.length, 'document')}${detail}`;
}

function labels(stacks: readonly Stack[], measure: Measure, step: number): SVGTextElement[] {
  const every = Math.max(1, Math.ceil(LABEL_WIDTH[measure.name] / step));
  const edges = [...stacks.map(({ bin }) => bin.from), stacks.at(-1)?.bin.to ?? 0];
  // The last edge of words and dates is no measure of anything.
  const shown = measure.name === 'words' || measure.name === 'date' ? edges.slice(0, -1) : edges;
  return shown.flatMap((edge, index) => {
    // The last edge's label stands left of it, and would touch that of the edge before.
    const beside = index < stacks.length && shown.length > stacks.length && stacks.length % every === 0 && index + every >= stacks.length;
    if (index % every !== 0 || (beside && step * every < 1.5 * LABEL_WIDTH[measure.name])) return [];
    const text = measure.name === 'words' ? short(edge) : measure.name === 'date' ? dateLabel(edge, stacks) : measure.format(edge);
    // Dates are too long for the margin.
    const anchor = index === 0 && measure.name === 'date' ? 'start' : index === stacks.length ? 'end' : 'middle';
    return [svg('text', { class: 'tick', x: MARGIN.left + index * step, y: HEIGHT - 6, 'text-anchor': anchor }, text)];
  });
}

/** Years where bars are years, else months or days. */
function dateLabel(edge: number, stacks: readonly Stack[]): string {
  const [first] = stacks;
  const days = first === undefined ? 0 : (first.bin.to - first.bin.from) / 86_400_000;
  return new Date(edge).toISOString().slice(0, days > 360 ? 4 : days > 27 ? 7 : 10);
}

/** One stop for the tab key; within it, arrow keys. */
function walkWithArrows(chart: SVGSVGElement, bars: readonly SVGGElement[]): void {
  chart.addEventListener('keydown', (event) => {
    const at = document.activeElement instanceof SVGGElement ? bars.indexOf(document.activeElement) : -1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    const next = to === undefined ? undefined : bars[to];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    bars[at]?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}

/** The same figures for those who cannot see bars. */
function table(stacks: readonly Stack[], measure: Measure): HTMLElement {
  const rows = stacks
    .filter(({ bin }) => bin.documents.length > 0)
    .map(({ bin, errors, warnings }) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, binText(measure, bin)),
        ...[bin.documents.length, errors, warnings].map((count) => h('td', {}, String(count))),
      ),
    );
  const head = ['Range', 'Documents', 'With errors', 'With warnings only'].map((title) => h('th', { scope: 'col' }, title));
  return h(
    'details',
    { class: 'figures' },
    h('summary', {}, 'Figures'),
    h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows)),
  );
}
