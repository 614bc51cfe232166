import type { Line } from '../types.js';
import { BIO, BODY, BYLINE, COMMENT, isText, likeliestKind, STATES } from './states.js';

const BIOGRAPHY = 1 << BIO;
/** Characters of a byline with names, and of a line that introduces somebody. */
const LONGEST_BYLINE = 120;
const SHORTEST = 30;
const LONGEST = 900;
/** Names that a page may have bylines of. */
const MOST_NAMES = 20;
/** Lines of text above somebody who is introduced; further up, an article begins with whom it is about. */
const LEAST_TEXT = 3;

/** `Ada Byron`, `Cleo van der Marsh`: words with a capital that are not all in capitals. */
const NAME =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]{0,20}(?: (?:\p{Lu}\.|van|von|de|del|della|der|den|bin|al|el|ibn|\p{Lu}[\p{L}\p{M}’'-]{0,20})){0,4} \p{Lu}[\p{L}\p{M}’'-]{0,20}\p{Ll}(?![\p{L}\p{M}])/gu;
/** What stands before the names of a byline. */
const SIGNED =
  /^(?:(?:words |text |story |written |posted |published )?by:?|(?:ein \p{L}+ )?von|par|por|di|door|av|af|text(?:e|o)?:|autor(?:in|a|e)?:|author:) /iu;
/** Behind a name: what somebody is or does. */
const IS =
  /^ (?:is (?:an?|the|one of|our|also|currently|based|editor|senior|staff|professor|director|co-?founder|founder|author|on (?:twitter|x)|een|de|redacteur|journalist)|was (?:an?|the)|writes (?:about|on|for)|covers|(?:ist|war) (?:seit|ein|eine|der|die|Redak|Journalist|Autor|freie|Korrespondent|Politik|Professor|Chef|Leiter|\p{Lu})|arbeitet|schreibt (?:seit|über|für)|est (?:un|une|journaliste|l|le|la|professeur|rédact)|es (?:un|una|periodista|el|la|autor|profesor)|è (?:un|una|giornalista|il|la|autric|autore|profess)|é (?:um|uma|jornalista|o|a|autor|profess|repórter)|jest (?:dziennik|autor|redakt)|är (?:en|reporter|journalist|redaktör|frilans)|er (?:en|journalist|redaktør|frilans))/u;

/**
 * The kinds that each line may have where one introduces somebody whom a byline names, below the text: it is a biography, whatever it is likeliest; the same list where there
 * is none. Where nothing but a name stands in the byline it may be that of whom the text is about: then no text may follow. Of 28 such lines on labelled pages 28 are
 * biographies, 23 of which were told on held-out sites before.
 */
export function withIntroduced(allowed: Uint16Array, lines: readonly Line[], marginal: Float64Array): Uint16Array {
  const names = bylineNames(lines, marginal);
  if (names.size === 0) return allowed;
  let found: Uint16Array | null = null;
  let text = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const kind = likeliestKind(marginal, at * STATES.length);
    if (text >= LEAST_TEXT && kind !== BIO && kind !== COMMENT && kind !== BYLINE && ((allowed[at] as number) & BIOGRAPHY) !== 0) {
      const isSigned = introduced(line.text, names);
      if (isSigned !== null && (isSigned || !isTextBelow(at, lines.length, marginal))) {
        found ??= allowed.slice();
        found[at] = BIOGRAPHY;
      }
    }
    if (kind === BODY) text++;
  }
  return found ?? allowed;
}

/** Whether the somebody whom a line introduces is signed by a word; null where it introduces nobody. */
function introduced(text: string, names: ReadonlyMap<string, boolean>): boolean | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  for (const [name, isSigned] of names) if (text.startsWith(name) && IS.test(text.slice(name.length, name.length + 40))) return isSigned;
  return null;
}

/** Lines that follow closely. */
const BELOW = 3;

function isTextBelow(line: number, size: number, marginal: Float64Array): boolean {
  for (let at = line + 1; at <= Math.min(size - 1, line + BELOW); at++) if (isText(marginal, at)) return true;
  return false;
}

/** Names in the page's bylines, and whether a word such as `by` stands before them. */
function bylineNames(lines: readonly Line[], marginal: Float64Array): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (let at = 0; at < lines.length && names.size < MOST_NAMES; at++) {
    const { text } = lines[at] as Line;
    if (text.length > LONGEST_BYLINE || likeliestKind(marginal, at * STATES.length) !== BYLINE) continue;
    const isSigned = SIGNED.test(text);
    for (const [name] of text.replace(SIGNED, '').matchAll(NAME)) names.set(name, isSigned || names.get(name) === true);
  }
  return names;
}
