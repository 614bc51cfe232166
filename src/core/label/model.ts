import { HashTable } from '../cue/hash.js';
import { cueCount } from '../cue/table.js';
import { KINDS } from '../section/index.js';
import { type Factors, factorsOf } from './crf.js';
import shipped from './weights.json' with { type: 'json' };

/** The trained weights, ready for use. Cues below `named` are the named ones, in the order of the register; words follow. */
export interface Model {
  readonly named: number;
  /** Number of a word's row, plus one, by its hash. */
  readonly words: HashTable;
  /** `rows[cue * kinds + kind]`: what a cue adds to a kind's score, in log-odds. */
  readonly rows: Float32Array;
  readonly factors: Factors;
  /** By kind: calibrated confidence at ten evenly spaced probabilities from 0.1 to 1. */
  readonly calibration: readonly (readonly number[])[];
}

let model: Model | null = null;

/** The shipped model, unpacked on first use. Throws where the weights were trained for another set of cues. */
export function shippedModel(): Model {
  model ??= unpackModel(shipped);
  return model;
}

/** What `weights.json` holds; written by the training tool. */
export type StoredModel = Pick<
  typeof shipped,
  'kinds' | 'named' | 'step' | 'present' | 'rows' | 'words' | 'wordRows' | 'chain' | 'calibration'
>;

/** Unpacks stored weights. Throws where they were trained for another set of cues. */
export function unpackModel(stored: StoredModel): Model {
  const named = cueCount();
  const kinds = KINDS.length;
  if (stored.named !== named || stored.kinds.join() !== KINDS.join()) {
    throw new Error(`the weights are for ${stored.named} cues and the program has ${named}: run "npm run train"`);
  }
  const present = bytesOf(stored.present);
  const namedRows = bytesOf(stored.rows);
  const hashes = new DataView(bytesOf(stored.words).buffer);
  const wordRows = bytesOf(stored.wordRows);
  const count = hashes.byteLength / 4;
  const rows = new Float32Array((named + count) * kinds);
  let at = 0;
  for (let cue = 0; cue < named; cue++) {
    if (((present[cue >> 3] as number) & (1 << (cue & 7))) === 0) continue;
    for (let k = 0; k < kinds; k++) rows[cue * kinds + k] = (((namedRows[at++] as number) << 24) >> 24) * stored.step;
  }
  const words = new HashTable(count);
  for (let w = 0; w < count; w++) {
    words.set(hashes.getInt32(w * 4, true), named + w + 1);
    for (let k = 0; k < kinds; k++) rows[(named + w) * kinds + k] = (((wordRows[w * kinds + k] as number) << 24) >> 24) * stored.step;
  }
  const { transitions, start, end } = stored.chain;
  const factors = factorsOf({
    kinds,
    transitions: transitions.map((matrix) => Float64Array.from(matrix)),
    start: Float64Array.from(start),
    end: Float64Array.from(end),
  });
  return { named, words, rows, factors, calibration: stored.calibration };
}

/** Base64 of RFC 4648 without a platform's help: this also runs where neither Buffer nor atob is at hand. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const length = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - length);
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const bits =
      (sextet(base64.charCodeAt(i)) << 18) |
      (sextet(base64.charCodeAt(i + 1)) << 12) |
      (sextet(base64.charCodeAt(i + 2)) << 6) |
      sextet(base64.charCodeAt(i + 3));
    bytes[at++] = bits >> 16;
    if (at < bytes.length) bytes[at++] = bits >> 8;
    if (at < bytes.length) bytes[at++] = bits;
  }
  return bytes;
}

function sextet(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code === 61 ? 0 : code + 4;
  return code === 43 ? 62 : 63;
}
