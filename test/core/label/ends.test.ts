import { describe, expect, it } from 'vitest';
import { withoutEnds } from '../../../src/core/label/ends.js';
import { STATES } from '../../../src/core/label/states.js';
import { explainDocument } from '../../../src/core/pipeline.js';
import type { Kind } from '../../../src/core/section/index.js';
import { partOf } from '../article/page.js';

type Row = readonly [kind: Kind, text: string, probability?: number, introduces?: boolean];

const ANY = (1 << STATES.length) - 1;
const BIO = 1 << STATES.indexOf('bio');

/** Which lines may be no biography. */
function barred(...rows: readonly Row[]): number[] {
  const marginal = new Float64Array(rows.length * STATES.length);
  rows.forEach(([kind, , probability = 0.5], line) => {
    marginal[line * STATES.length + STATES.indexOf(kind)] = probability;
  });
  const { lines } = partOf(rows.map(([kind, text]) => [kind, text]));
  const introductions = Uint8Array.from(rows, ([, , , introduces]) => (introduces === true ? 1 : 0));
  const allowed = withoutEnds(new Uint16Array(rows.length).fill(ANY), lines, marginal, introductions);
  return [...allowed].flatMap((mask, line) => ((mask & BIO) === 0 ? [line] : []));
}

const BYLINE: Row = ['byline', 'Анна Волкова, 4 марта 2024'];
const TEXT: Row = ['body', 'На левом берегу реки весной начнут строить набережную длиной два километра.'];
const LAST = 'Жители просили оставить спуск для лодок, и его добавили в проект.';

describe('the last paragraphs of a short text', () => {
  it('are no biography where they name nobody whom a byline does', () => {
    expect(barred(BYLINE, TEXT, ['bio', LAST])).toEqual([2]);
    expect(barred(BYLINE, TEXT, ['bio', LAST], ['bio', LAST])).toEqual([2, 3]);
  });

  it('end where a biography begins', () => {
    expect(barred(BYLINE, TEXT, ['bio', LAST], ['bio', 'Анна Волкова живёт у моря и пишет о кораблях.'], ['bio', LAST])).toEqual([2]);
  });

  it.each<[string, Row]>([
    ['it names the author', ['bio', 'Раньше Волкова работала в порту, а теперь живёт у моря и пишет.']],
    ['it begins with a name', ['bio', 'Пётр Лесной живёт у моря и пишет о кораблях и людях.']],
    ['it has words of biographies', ['bio', LAST, 0.5, true]],
    ['it is likely', ['bio', LAST, 0.8]],
    ['it is no sentence', ['bio', LAST.slice(0, -1)]],
    ['it is short', ['bio', 'Живёт у моря.']],
  ])('may be one where %s', (_, row) => {
    expect(barred(BYLINE, TEXT, row)).toEqual([]);
  });

  it('may be one without a byline, away from the text and below a long one', () => {
    expect(barred(TEXT, ['bio', LAST])).toEqual([]);
    expect(barred(BYLINE, TEXT, ['tags', 'Порт'], ['bio', LAST])).toEqual([]);
    expect(barred(BYLINE, ...Array.from({ length: 15 }, (): Row => TEXT), ['bio', LAST])).toEqual([]);
  });

  it('are text on a page, and explained as exactly as others', () => {
    const text = [
      'Новости\nОбщество\n5 марта 2024, 09:10\nНа реке построят новую набережную',
      'На левом берегу реки весной начнут строить набережную длиной два километра. Об этом рассказали в мэрии.',
      'Вдоль воды проложат дорожки для пешеходов и велосипедов, поставят скамейки и фонари. Старые тополя обещают сохранить.',
      `${LAST} Работы закончат к осени.`,
      'Теги\nнабережная\nблагоустройство\nЗаречный\nПоделиться\nПредыдущая новость\nСнег растает рано\nСледующая новость\nВ школе открыли музей\n',
    ].join('\n');
    const line = explainDocument({ id: 'a', text }).find((one) => one.line.text.startsWith('Жители'));
    expect(line?.kind).toBe('body');
    const sum = (line?.contributions ?? []).reduce((all, { weight, against }) => all + weight - against, 0);
    const odds = Math.log((line?.probability ?? 0) / (line?.runnerUp?.probability ?? 1));
    expect(sum).toBeCloseTo(odds, 6);
  });
});
