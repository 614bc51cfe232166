import { describe, expect, it } from 'vitest';
import { withoutObituaries } from '../../../src/core/label/bereaved.js';
import { STATES } from '../../../src/core/label/states.js';
import { PARAGRAPH, partOf, type Row } from '../article/page.js';

const BIO = STATES.indexOf('bio');
const ANY = (1 << STATES.length) - 1;
const TEXT: Row = ['body', PARAGRAPH];
const LIFE: Row = ['bio', 'She was the author of a small book on lamps, and lived on the pier all her life.'];

/** Which lines may be no biography, by their numbers. */
function bereaved(...rows: Row[]): number[] {
  const { lines } = partOf(rows);
  const marginal = new Float64Array(rows.length * STATES.length);
  rows.forEach(([kind], line) => {
    marginal[line * STATES.length + STATES.indexOf(kind)] = 0.9;
  });
  const masks = withoutObituaries(new Uint16Array(rows.length).fill(ANY), lines, marginal);
  return rows.flatMap((_, line) => (((masks[line] as number) & (1 << BIO)) === 0 ? [line] : []));
}

describe('an obituary', () => {
  it.each([
    ['She is survived by her husband and two daughters.'],
    ['He leaves a wife and three sons.'],
    ['Er hinterlässt drei Söhne und eine Werft.'],
    ['Elle laisse derrière elle deux fils.'],
    ['Le sobreviven su esposa y dos hijas.'],
    ['Lascia la moglie e due figlie.'],
    ['Deixa esposa e dois filhos.'],
  ])('is no biography: %s', (text) => {
    expect(bereaved(TEXT, LIFE, ['bio', text], TEXT)).toEqual([1, 2]);
  });

  it.each([
    ['She has survived two wars and one editor.'],
    ['He leaves the harbour at six each morning.'],
    ['Er hinterlässt gern Spuren im Sand.'],
    ['Elle laisse les lampes allumées.'],
    ['Ha sobrevivido a tres naufragios.'],
    ['Lascia la redazione nel 2019.'],
    ['Deixa a redação em 2019.'],
  ])('is not told by %s', (text) => {
    expect(bereaved(TEXT, LIFE, ['bio', text], TEXT)).toEqual([]);
  });

  it('goes on with the text above it', () => {
    const left: Row = ['bio', 'She is survived by her husband.'];
    expect(bereaved(['navigation', 'Home'], LIFE, left)).toEqual([]);
    expect(bereaved(TEXT, LIFE, left, LIFE)).toEqual([1, 2]);
  });
});
