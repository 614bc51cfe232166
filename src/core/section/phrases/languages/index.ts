/**
 * Languages written down as a whole: their phrases stand together by the part of the world they are spoken in, and each list of a
 * section takes its own from here. Who adds a language writes one entry, and not one in each of sixty lists.
 */
import type { PhraseCue, PhraseLanguage } from '../../define.js';
import { AFRICA } from './africa.js';
import { ATLANTIC } from './atlantic.js';
import { BALKANS } from './balkans.js';
import { BALTIC } from './baltic.js';
import { CENTRAL_ASIA } from './central-asia.js';
import { IBERIA } from './iberia.js';
import { NORTH_INDIA } from './north-india.js';
import { SLAVIC } from './slavic.js';
import { SOUTH_EAST_ASIA } from './south-east-asia.js';
import { SOUTH_INDIA } from './south-india.js';
import type { ListName, Spoken } from './spoken.js';
import { WEST_ASIA } from './west-asia.js';

const REGIONS: readonly Spoken[] = [
  NORTH_INDIA,
  SOUTH_INDIA,
  WEST_ASIA,
  CENTRAL_ASIA,
  AFRICA,
  SOUTH_EAST_ASIA,
  BALKANS,
  SLAVIC,
  BALTIC,
  ATLANTIC,
  IBERIA,
];

/** What the languages of this folder have for a list. */
export function elsewhere(name: ListName): PhraseCue['phrases'] {
  const phrases: Partial<Record<PhraseLanguage, readonly string[]>> = {};
  for (const region of REGIONS) {
    for (const [language, lists] of Object.entries(region)) {
      const own = lists[name];
      if (own !== undefined) phrases[language as PhraseLanguage] = own;
    }
  }
  return phrases;
}
