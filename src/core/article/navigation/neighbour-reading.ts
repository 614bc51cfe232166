/** What a line says of the article before or after this one. */
import { findNeighbourLabel, mayBeginLabel, type NeighbourSide } from '../../section/neighbour-label.js';
import type { PageLine } from '../page.js';
import type { ArticleLink } from '../schema.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';
import { lettersOf, pairOf, UNTOLD } from '../text/wordings.js';
import { namesNone } from './neighbour-none.js';

/** Signs that stand before a neighbour's title; a colon or a space follows them. */
export const SIGNS: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:<<|«|‹|←|⟵|⇐|◀|◄|⏪|<)\s*[:：]?\s*/,
  next: /^(?:>>|»|›|→|⟶|⇒|▶|►|⏩|>)\s*[:：]?\s*/,
};
/** What these signs begin with. */
const ARROWS = '«‹←⟵⇐◀◄⏪<»›→⟶⇒▶►⏩>';
export const TRAILING: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /\s*(?:<<|«|‹|←|⟵)$/,
  next: /\s*(?:>>|»|›|→|⟶)$|\s>$/,
};
export const WITH_COLON = /[:：]\s*$/;
export const BETWEEN_ARROWS = /^(?:<<|«|‹|<|←|⟵).*(?:>>|»|›|>|→|⟶)$/u;
/** Within a line that begins with an arrow. */
const TRAIL = /\s+(?:>|›|»|→|\/|::)\s+|\s*[›»]\s*\S/u;
/** What stands behind arrows and is no article: buttons, page numbers, `2017 (9)` of an archive. */
export const NO_TITLE =
  /^(?:back\b|anzeigen\b|zurück|retour|volver|voltar|indietro|terug|wstecz|назад|geri|返回|戻る|all\b|alle\b|tou(?:s|tes)\b|todos\b|more\b|mehr\b|voir\b|ver más|see\b|view\b|show\b|load\b|lade\b|read\b|skip\b|go to\b|return to\b|zu[mr]? (?:shop|inhalt|übersicht)|print|seite drucken|drucken|related\b|pages?:? \d|seiten?:? \d|last page|pagination\b|sort by|shop by|main$|home$|menu|contact|kontakt|search|share|subscribe|log ?in|leave a|kommentar|tags?$|schlagwörter$|frequently asked|weitere\b|[/{#])|^\d+ ?(?:\/ ?)?(?:of|von|de|sur|di|van|из|\/) ?\d+$|\(\d+\)$|[:：]$/u;
/** Shorter texts behind a sign are page numbers and buttons. */
export const SHORTEST_TITLE = 4;
export const LONGEST_LINK = 300;
/** More characters than any label has, the signs around it among them. */
const LONGEST_LABEL = 64;
/** `【上一篇】A long winter`: brackets around a label. */
const BRACKETS =
  /^(\s*(?:<<|«|←)?\s*)[【[（(〔「『〈《]\s*([^\s】\])）〕」』〉》][^】\])）〕」』〉》]{0,40})[】\])）〕」』〉》]\s*[:：]?\s*/u;
/** What such a line begins with, spaces apart. */
const BEFORE_LABEL = '<«←【[（(〔「『〈《';
/** Ends a label of German forums. */
const SHOW = ' anzeigen';

/** A neighbour that a page names; `link` is null where it says that there is none. */
export interface Neighbour {
  readonly link: ArticleLink | null;
  readonly used: readonly number[];
}

/** What a line says of a neighbour: `title` is empty for a label alone. */
export interface Reading {
  readonly title: string;
  /** A label names it, or a sign with a colon; else an arrow does. */
  readonly sure: boolean;
  readonly label: string;
}

/** A line of a menu as it is read: `text` has its label out of brackets, `beginning` is what `beginningOf` makes of that. */
export interface MenuLine {
  readonly line: PageLine;
  readonly text: string;
  readonly beginning: string;
}

/** `PreviousThe old pier`: labels that lost what stood behind them. */
const GLUED: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:(?:Prev)?Previous|Prev|Older|Vorherige[rs]?)(?: (?:[Pp]ost|[Aa]rticle|Beitrag|Artikel))?(?=\p{Lu}[\p{Ll} ]|["“„])/u,
  next: /^(?:Next|Newer|Nächste[rs]?)(?: (?:[Pp]ost|[Aa]rticle|Beitrag|Artikel))?(?=\p{Lu}[\p{Ll} ]|["“„])/u,
};

/** `NextFerries in springNext`: the arrow's label behind it. */
const GLUED_BEHIND = /(?<=[\p{Ll}\p{N}.!?)])(?:Next|Previous)$/u;

/** What `readSide` looks for labels in. */
export const beginningOf = (text: string): string => lowered(text.slice(0, LONGEST_LABEL));

export const isTitle = (text: string): boolean => keyOf(text).length >= SHORTEST_TITLE && !NO_TITLE.test(lowered(text)) && !namesNone(text);

/** Whether a text begins with an arrow or another sign of neighbours. */
export const beginsWithSign = (text: string): boolean => text !== '' && ARROWS.includes(text.charAt(0));

/** Whether a text begins with a sign or the letters of a label: `readSide` finds nothing in others. */
export function mayName(text: string): boolean {
  const letters = lettersOf(text);
  if (letters !== UNTOLD) return mayBeginLabel(letters) || beginsWithSign(text);
  const small = lowered(text.slice(0, 2));
  return beginsWithSign(text) || mayBeginLabel(pairOf(small.charCodeAt(0), small.charCodeAt(1)));
}

const BOTH: readonly NeighbourSide[] = ['previous', 'next'];

/** Whether a text is a neighbour's label and nothing more: `Nächstes Thema anzeigen`. */
export function isLabel(text: string, sides: readonly NeighbourSide[] = BOTH): boolean {
  const letters = lettersOf(text);
  if (letters !== UNTOLD && !mayBeginLabel(letters)) return false;
  const small = lowered(text);
  const bare = small.endsWith(SHOW) ? small.slice(0, -SHOW.length) : small;
  return sides.some((side) => findNeighbourLabel(side, bare)?.length === bare.length);
}

/** A line whose label stands in brackets, written with a colon. */
export function withoutBrackets(text: string): string {
  if (text.length > LONGEST_LINK) return text;
  const first = text.charAt(0);
  if (!BEFORE_LABEL.includes(first) && first.trim() !== '') return text;
  const match = BRACKETS.exec(text);
  return match?.[2] !== undefined && isLabel(match[2]) ? `${match[1]}${match[2]}: ${text.slice(match[0].length)}` : text;
}

/** `Previous ` where a whole label follows it: `Previous Previous post: `. */
function doubledLabel(small: string, side: NeighbourSide): string | null {
  const end = small.indexOf(' ');
  // Most lines are told by a letter.
  if (end < 0 || small.charCodeAt(0) !== small.charCodeAt(end + 1) || !isLabel(small.slice(0, end), [side])) return null;
  const second = findNeighbourLabel(side, small.slice(end + 1));
  return second === null || end + 1 + second.length >= small.length ? null : small.slice(0, end + 1) + second;
}

/** What a text says of the neighbour of one side; null where it names none. @param beginning what `beginningOf` makes of the text */
export function readSide(text: string, beginning: string, side: NeighbourSide): Reading | null {
  if (text.length > LONGEST_LINK) return null;
  let rest = text;
  const sign = SIGNS[side].exec(text)?.[0] ?? '';
  if (sign !== '') {
    rest = text.slice(sign.length);
    // « quoted » is no arrow, and neither is a trail of crumbs.
    if ((text.startsWith('«') && text.includes('»', 1)) || TRAIL.test(rest)) return null;
  }
  const label =
    doubledLabel(beginning.slice(sign.length), side) ??
    findNeighbourLabel(side, beginning.slice(sign.length)) ??
    GLUED[side].exec(rest)?.[0] ??
    null;
  if (label !== null) {
    rest = rest.slice(label.length).replace(TRAILING[side], '').replace(GLUED_BEHIND, '').trim();
    // `Previous Previous post: `: one for eyes and one for ears.
    const again = findNeighbourLabel(side, beginningOf(rest));
    if (again !== null && again.length < rest.length) rest = rest.slice(again.length).trim();
    const small = lowered(withoutBrackets(rest));
    // `Newer Post Older Post Home` are buttons.
    if (findNeighbourLabel('previous', small) !== null || findNeighbourLabel('next', small) !== null) return null;
    // `< prev | next >` are, too.
    if (isLabel(rest.replace(TRAILING.next, ''))) return null;
    if (!/[:：|-] ?$/.test(label) && NO_TITLE.test(small)) return null;
    const alone = SIGNS[side].test(rest) && rest.length < 3;
    return { title: alone ? '' : rest.replace(SIGNS[side], ''), sure: true, label };
  }
  if (sign === '' || BETWEEN_ARROWS.test(text)) return null;
  rest = rest.trim();
  return isTitle(rest) ? { title: rest, sure: WITH_COLON.test(sign), label: '' } : null;
}
