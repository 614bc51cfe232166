import { KINDS } from '../section/index.js';
import type { Line } from '../types.js';

const ANY = (1 << KINDS.length) - 1;
const NAVIGATION = 1 << KINDS.indexOf('navigation');

/** Double arrows with a colon name the neighbouring articles: `<<: Older post`. Quoted text has no colon there. */
const NEIGHBOUR = /^(?:<<|>>|《|》|«|»)\s?[:：]/;

/** Kinds (a bit each) that each line may have; undefined where no line proves its kind. */
export function provenKinds(lines: readonly Line[]): Uint16Array | undefined {
  let allowed: Uint16Array | undefined;
  lines.forEach((line, i) => {
    const code = line.text.charCodeAt(0);
    if (code !== 60 && code !== 62 && code !== 0x300a && code !== 0x300b && code !== 0xab && code !== 0xbb) return;
    if (!NEIGHBOUR.test(line.text)) return;
    allowed ??= new Uint16Array(lines.length).fill(ANY);
    allowed[i] = NAVIGATION;
  });
  return allowed;
}
