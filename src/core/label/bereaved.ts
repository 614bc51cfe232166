import type { Line } from '../types.js';
import { BIO, BODY, likeliestKind, STATES } from './states.js';

/** Whom somebody leaves behind: obituaries say so, and no biography of an author. */
const LEFT =
  /\b(?:is|was|are|be) survived by\b|\bsurvivors include\b|\bleaves (?:behind )?(?:his|her|a|two|three|four) (?:wife|husband|widow|partner|son|sons|daughter|daughters|children)|\bhinterlässt (?:seine|ihre|eine[n]?|zwei|drei|vier)\b|\blaisse (?:derrière|une veuve|sa femme|son mari)|\ble sobreviven\b|\blascia (?:la moglie|il marito|due|tre) |\bdeixa (?:a |o )?(?:esposa|mulher|marido|viúva|dois|duas|três)|\blaat (?:zijn|haar) (?:vrouw|man|partner|kinderen)|\b(?:efterlämnar|efterlader sig|etterlater seg) |остались (?:жена|муж|вдова|двое|трое)/u;
/** Beginnings of these, before more is asked of a line. */
const SIGNS = ['surviv', 'leaves ', 'hinterl', 'laisse', 'sobreviv', 'lascia', 'deixa', 'laat ', 'efterl', 'etterl', 'остал'] as const;
const LONGEST = 1000;

/**
 * The kinds that each line may have, without biographies where a run of lines that read as one tells whom somebody leaves behind: it goes on with an obituary
 * above it. The same list where there is none.
 */
export function withoutObituaries(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array): Uint16Array {
  let found: Uint16Array | null = null;
  let from = -1;
  let above = -1;
  for (let at = 0; at < lines.length; at++) {
    const kind = likeliestKind(marginal, at * STATES.length);
    if (kind === BIO && from < 0 && above === BODY) from = at;
    if (kind !== BIO) from = -1;
    above = kind;
    if (from < 0 || !isBereaved(lines[at]?.text ?? '')) continue;
    found ??= allowed.slice();
    for (let line = from; line <= at; line++) if (allowed[line] !== 1 << BIO) found[line] = (found[line] as number) & ~(1 << BIO);
  }
  return found ?? allowed;
}

function isBereaved(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  return SIGNS.some((sign) => small.includes(sign)) && LEFT.test(small);
}
