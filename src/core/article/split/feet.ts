import type { Label, Line } from '../../types.js';
import { hasSignedHeadline } from './signed.js';

const NOTICE =
  /©|ⓒ|\(c\) ?\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|版权所有|版權所有/i;
const LONGEST = 300;
/** Lines of a page that may stand above its headline. */
const REACH = 3;

/**
 * Where pages begin right below the notice that ends the one before, in order: a headline with what may be a byline or a date below it.
 * Where other lines of a foot or a menu stand between, the page begins with the first that is no legal line.
 */
export function findFeet(lines: readonly Line[], labels: readonly Label[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < lines.length - 1; i++) {
    const line = lines[i];
    if (labels[i]?.kind !== 'legal' || line === undefined || line.text.length > LONGEST || !NOTICE.test(line.text)) continue;
    let start = i + 1;
    while (labels[start]?.kind === 'legal') start++;
    i = start - 1;
    for (let at = start; at <= start + REACH && at < lines.length; at++) {
      if (!hasSignedHeadline(lines, labels, at)) continue;
      found.push(start);
      break;
    }
  }
  return found;
}
