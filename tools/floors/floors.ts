import { labelledPages } from '../../src/cli/evaluate/pages.js';
import { type Evaluation, evaluateTallies, type Figure, type Tally, tallyPage } from '../../src/core/evaluate/index.js';

export const FLOORS_FILE = 'test/floors/floors.json';

/** Figures by name: `"mean F1"`, `"F1 of body"`. */
export type Figures = Readonly<Record<string, number>>;

/** What `floors.json` holds. */
export interface Floors {
  /** The least that the shipped weights must reach on the pages of `fixtures/`. */
  readonly floors: Figures;
  /** Each time that floors were lowered, with the reason; `[before, after]`. */
  readonly lowered: readonly { readonly reason: string; readonly floors: Readonly<Record<string, readonly [number, number]>> }[];
}

/** What the shipped weights reach on the pages of `fixtures/`; the names of those in many languages begin with `world: `. */
export async function measureFixtures(): Promise<Figures> {
  const own = await evaluatePages('fixtures/labels', 'fixtures/dumps');
  const world = await evaluatePages('fixtures/world/pages.labels', null);
  const all = [
    ...headOf(own),
    ['cut into articles right', own.cutsRight],
    ...own.kinds.map(({ kind, f1 }) => [`F1 of ${kind}`, f1] as const),
    ...headOf(world).map(([name, figure]) => [`world: ${name}`, figure] as const),
  ] as const;
  return Object.fromEntries(all.map(([name, { value }]) => [name, value ?? 0]));
}

function headOf({ meanF1, linesRight, charactersRight, body, titlesRight }: Evaluation): readonly (readonly [string, Figure])[] {
  return [
    ['mean F1', meanF1],
    ['lines right', linesRight],
    ['characters right', charactersRight],
    ['body F1', body.f1],
    ['titles right', titlesRight],
  ];
}

async function evaluatePages(labels: string, dumps: string | null): Promise<Evaluation> {
  const tallies: Tally[] = [];
  const problems: string[] = [];
  for await (const page of labelledPages({ labels: [labels], dumps, onProblem: (text) => problems.push(text) }))
    tallies.push(tallyPage(page));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return evaluateTallies(tallies);
}

/** Names of the figures that are under their floors, and of floors that nothing is measured for. */
export function underFloor(figures: Figures, floors: Figures): string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => !((figures[name] ?? Number.NaN) >= floor))
    .map(([name, floor]) => `${name}: ${figures[name]?.toFixed(4) ?? 'not measured'} is under the floor of ${floor}`);
}

/** Raises each floor to just below its figure. Floors that a figure has fallen under go down only with a reason, which is kept. */
export function moveFloors(old: Floors, figures: Figures, margin: number, reason: string | null): Floors {
  const below = (value: number): number => Math.max(0, Math.floor((value - margin) * 1000) / 1000);
  const floors: Record<string, number> = {};
  const lowered: Record<string, readonly [number, number]> = {};
  for (const [name, figure] of Object.entries(figures)) {
    const before = old.floors[name] ?? 0;
    if (figure < before && reason !== null) lowered[name] = [before, below(figure)];
    floors[name] = figure < before && reason !== null ? below(figure) : Math.max(before, below(figure));
  }
  const log = reason === null || Object.keys(lowered).length === 0 ? old.lowered : [...old.lowered, { reason, floors: lowered }];
  return { floors, lowered: log };
}
