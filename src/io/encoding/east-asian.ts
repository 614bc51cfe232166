import type { Encoding } from './names.js';

/** Rows of a two-byte set, by their first bytes, and the share of a text's characters that stand in them. */
interface Rows {
  readonly first: number;
  readonly last: number;
  readonly share: number;
}

interface DoubleByte {
  readonly encoding: Encoding;
  /** How many second bytes there are. */
  readonly trails: number;
  /** Frequent characters come first in these sets: kana, Hangul, the first level of Han. The shares are of news texts, rounded. */
  readonly rows: readonly Rows[];
}

const SETS: readonly DoubleByte[] = [
  { encoding: 'gb18030', trails: 94, rows: [rows(0xb0, 0xd7, 0.9), rows(0xa1, 0xa3, 0.07)] },
  { encoding: 'big5', trails: 157, rows: [rows(0xa4, 0xc6, 0.92), rows(0xa1, 0xa3, 0.06)] },
  { encoding: 'euc-kr', trails: 94, rows: [rows(0xb0, 0xc8, 0.92), rows(0xa1, 0xa3, 0.05)] },
  { encoding: 'euc-jp', trails: 94, rows: [rows(0xa4, 0xa4, 0.5), rows(0xa5, 0xa5, 0.1), rows(0xb0, 0xcf, 0.3), rows(0xa1, 0xa3, 0.07)] },
  {
    encoding: 'shift_jis',
    trails: 188,
    rows: [rows(0x82, 0x82, 0.5), rows(0x83, 0x83, 0.1), rows(0x88, 0x97, 0.3), rows(0x81, 0x81, 0.07)],
  },
];

/** What is left for all other rows, of which there are about so many. */
const RARE = 0.03;
const RARE_ROWS = 40;

function rows(first: number, last: number, share: number): Rows {
  return { first, last, share };
}

/** The two-byte sets by how likely these bytes are in them, for texts too short for the detector's tables of frequent characters. */
export function eastAsianByLikelihood(bytes: Uint8Array): Encoding[] {
  return SETS.map((set) => ({ encoding: set.encoding, score: logLikelihood(bytes, set) }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

function logLikelihood(bytes: Uint8Array, set: DoubleByte): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const found = set.rows.find(({ first, last }) => lead >= first && lead <= last);
    const row = found === undefined ? RARE / RARE_ROWS : found.share / (found.last - found.first + 1);
    score += Math.log(row / set.trails);
    at++;
  }
  return score;
}

/** Of Latin letters with accents, far fewer bytes are beyond ASCII; of the other scripts, most. */
const DENSE = 0.4;

/** Whether most letters are beyond ASCII. */
export function isDense(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high > (high + letters) * DENSE;
}
