/** The articles before and after this one, as menus name them. */
import { findNeighbourLabel, type NeighbourSide } from '../section/neighbour-label.js';
import { linkOf } from './link.js';
import { lowered } from './lowered.js';
import { cleanLine, keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import type { ArticleLink } from './schema.js';

/** Signs that stand before a neighbour's title; a colon or a space follows them. */
const SIGNS: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:<<|«|‹|←|⟵|⇐|◀|◄|⏪|<)\s*[:：]?\s*/,
  next: /^(?:>>|»|›|→|⟶|⇒|▶|►|⏩|>)\s*[:：]?\s*/,
};
/** Of these, those that alone name the article before: the others open menus of departments. */
const PLAIN_ARROW = /^(?:<<|«|←|⟵|⇐)/;
const WITH_COLON = /[:：]\s*$/;
const TRAILING: Readonly<Record<NeighbourSide, RegExp>> = { previous: /\s*(?:<<|«|‹|←|⟵)$/, next: /\s*(?:>>|»|›|→|⟶)$/ };
/** Characters that signs begin with. */
const ARROWS = '«‹←⟵⇐◀◄⏪<»›→⟶⇒▶►⏩>';
/** Within a line that begins with an arrow. */
const TRAIL = /\s+(?:>|›|»|→|\/|::)\s+|\s*[›»]\s*\S/u;
/** What stands behind arrows and is no article: buttons, page numbers, `2017 (9)` of an archive. */
const NO_TITLE =
  /^(?:back\b|zurück|retour|volver|voltar|indietro|terug|wstecz|назад|geri|返回|戻る|all\b|alle\b|tou(?:s|tes)\b|todos\b|more\b|mehr\b|voir\b|ver más|see\b|view\b|show\b|load\b|lade\b|read\b|skip\b|go to\b|return to\b|zu[mr]? (?:shop|inhalt|übersicht)|print|seite drucken|drucken|related\b|pages?:? \d|seiten?:? \d|last page|pagination\b|sort by|shop by|main$|home$|menu|contact|kontakt|search|share|subscribe|log ?in|leave a|kommentar|tags?$|schlagwörter$|frequently asked|weitere\b|[/{#])|^\d+ ?(?:of|von|de|sur|di|van|из|\/) ?\d+$|\(\d+\)$|[:：]$/u;
/** Shorter texts behind a sign are page numbers and buttons. */
const SHORTEST_TITLE = 4;
const LONGEST_LINK = 300;
/** A menu on one line has more words. */
const MOST_WORDS = 25;
/** More characters than any label has, the signs around it among them. */
const LONGEST_LABEL = 64;
/** Lines between the two neighbours of a page, at most. */
const NEAR = 4;
/** Labels of one word that begin menus more often than not. */
const BACK = /^(?:zurück|weiter)$/u;
/** Buttons between a label and the title. */
const CONTINUE = /^(?:continue|continuar|continua|continuer)$/u;
/** Pages of one article, not articles. */
const PAGES = /(?:page|seite|página|页|頁)$/u;
const MARKS = /[\s:：|<>«»‹›←→-]+$/u;

export interface Neighbour {
  readonly link: ArticleLink;
  readonly used: readonly number[];
}

/** What a line says of a neighbour: `title` is empty for a label alone. */
interface Reading {
  readonly title: string;
  /** A label names it, or a sign with a colon; else an arrow does. */
  readonly sure: boolean;
  readonly label: string;
}

/** `PreviousThe old pier`: labels that lost what stood behind them. */
const GLUED: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: /^(?:(?:Prev)?Previous|Prev|Older|Vorherige[rs]?)(?: (?:[Pp]ost|[Aa]rticle|Beitrag|Artikel))?(?=\p{Lu}[\p{Ll} ]|["“„])/u,
  next: /^(?:Next|Newer|Nächste[rs]?)(?: (?:[Pp]ost|[Aa]rticle|Beitrag|Artikel))?(?=\p{Lu}[\p{Ll} ]|["“„])/u,
};

/** `NextFerries in springNext`: the arrow's label behind it. */
const GLUED_BEHIND = /(?<=[\p{Ll}\p{N}.!?)])(?:Next|Previous)$/u;

/** What `readSide` looks for labels in. */
const beginningOf = (text: string): string => lowered(text.slice(0, LONGEST_LABEL));

const isTitle = (text: string): boolean => keyOf(text).length >= SHORTEST_TITLE && !NO_TITLE.test(lowered(text));

const BOTH: readonly NeighbourSide[] = ['previous', 'next'];

/** Whether a text is a neighbour's label and nothing more: `Nächstes Thema anzeigen`. */
function isLabel(text: string, sides: readonly NeighbourSide[] = BOTH): boolean {
  const bare = lowered(text).replace(/ anzeigen$/u, '');
  return sides.some((side) => findNeighbourLabel(side, bare)?.length === bare.length);
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
function readSide(text: string, beginning: string, side: NeighbourSide): Reading | null {
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
    const small = lowered(rest);
    // `Newer Post Older Post Home` are buttons.
    if (findNeighbourLabel('previous', small) !== null || findNeighbourLabel('next', small) !== null) return null;
    if (!/[:：|-] ?$/.test(label) && NO_TITLE.test(small)) return null;
    const alone = SIGNS[side].test(rest) && rest.length < 3;
    return { title: alone ? '' : rest.replace(SIGNS[side], ''), sure: true, label };
  }
  if (sign === '' || BETWEEN_ARROWS.test(text)) return null;
  rest = rest.trim();
  return isTitle(rest) ? { title: rest, sure: WITH_COLON.test(sign), label: '' } : null;
}

/** A sign of one character that begins several lines is their bullet. */
function bulletsOf(menus: readonly PageLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of menus) {
    const sign = text.charAt(0);
    if (sign !== '' && ARROWS.includes(sign) && text.charAt(1) !== sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([sign]) => sign));
}

/** `« The winter | Ferries in spring »`, or two links between the arrows. */
const PAIR = /^(?:<<|«|‹|←|⟵) ?(\S.{2,}?) [|·•] (\S.{2,}?) ?(?:>>|»|›|→|⟶)$/u;
const BETWEEN_ARROWS = /^(?:<<|«|‹|<|←|⟵).*(?:>>|»|›|>|→|⟶)$/u;
const QUOTED = /^(?:«.*»|‹.*›)/u;

const withoutSigns = (text: string): string => text.replace(SIGNS.previous, '').replace(TRAILING.next, '').trim();

/** Titles of the neighbours, where a line names both. */
function pairOn(line: PageLine): readonly string[] {
  if (line.length > LONGEST_LINK || !BETWEEN_ARROWS.test(line.text)) return [];
  const { links } = line.line;
  const linked = links.length === 2;
  const titles = linked ? links.map(({ text }) => withoutSigns(cleanLine(text))) : (PAIR.exec(line.text)?.slice(1) ?? []);
  return titles.every((title) => isTitle(title) && (linked || !isLabel(title))) ? titles : [];
}

/** `← The winter` above `Ferries in spring →`: the titles without their arrows and labels. */
function pairBelow(line: PageLine, below: PageLine | undefined): readonly string[] {
  if (below === undefined || below.kind === 'body' || below.kind === 'comment' || below.length > LONGEST_LINK) return [];
  if (!PLAIN_ARROW.test(line.text) && !line.text.startsWith('‹')) return [];
  if (QUOTED.test(line.text) || BETWEEN_ARROWS.test(line.text) || /[«‹]/u.test(below.text) || !TRAILING.next.test(below.text)) return [];
  const first = readSide(line.text, beginningOf(line.text), 'previous');
  const bare = below.text.replace(TRAILING.next, '').trim();
  const second = readSide(bare, beginningOf(bare), 'next')?.title ?? bare;
  const titles = [first?.title ?? '', second];
  return titles.every((title) => isTitle(title) && !isLabel(title)) ? titles : [];
}

/** Both neighbours, of the first line or pair of lines that names them. */
function findPair(page: Page, menus: readonly PageLine[]): Readonly<Record<NeighbourSide, Neighbour>> | null {
  const neighbour = (line: PageLine, title: string): Neighbour => ({ link: linkOf(line, title), used: [line.index] });
  for (const line of menus) {
    const [previous, next] = pairOn(line);
    if (previous !== undefined && next !== undefined) return { previous: neighbour(line, previous), next: neighbour(line, next) };
    const below = page.lines[line.index + 1];
    const [before, after] = pairBelow(line, below);
    if (below !== undefined && before !== undefined && after !== undefined)
      return { previous: neighbour(line, before), next: neighbour(below, after) };
  }
  return null;
}

/** The label of a link that stands behind another on its line: it belongs to the line below. */
function labelBehind({ line, text, length }: PageLine): string | null {
  if (line.links.length < 2) return null;
  const last = cleanLine(line.links.at(-1)?.text ?? '');
  return last !== '' && last.length < length && text.endsWith(last) && isLabel(last) ? last : null;
}

const other = (side: NeighbourSide): NeighbourSide => (side === 'previous' ? 'next' : 'previous');

class Menus {
  readonly lines: readonly PageLine[];
  readonly #beginnings: ReadonlyMap<number, string>;
  readonly #bullets: ReadonlySet<string>;

  constructor(private readonly page: Page) {
    this.lines = page.lines.filter((line) => line.kind === 'navigation');
    this.#beginnings = new Map(this.lines.map((line) => [line.index, beginningOf(line.text)]));
    this.#bullets = bulletsOf(this.lines);
  }

  /** The neighbour that labels name, or signs with a colon; else the one that arrows do. */
  find(side: NeighbourSide): Neighbour | null {
    let arrow: Neighbour | null = null;
    for (const line of this.page.lines) {
      const reading = this.#read(line, side);
      if (reading === null) continue;
      if (!reading.sure) {
        if (arrow === null && this.#mayNameByArrow(line, side)) arrow = { link: linkOf(line, reading.title), used: [line.index] };
        continue;
      }
      if (keyOf(reading.title) !== '') return { link: linkOf(line, reading.title), used: [line.index] };
      const below = this.#titleBelow(line, reading.label, side);
      if (below === null) continue;
      const title = below.text.slice(0, below.length - (labelBehind(below)?.length ?? 0)).trim();
      return { link: linkOf(line, title, below), used: [line.index, below.index] };
    }
    return arrow;
  }

  #read(line: PageLine, side: NeighbourSide): Reading | null {
    const glued = line.kind === 'navigation' ? labelBehind(line) : null;
    if (glued !== null && isLabel(glued, [side])) return { title: '', sure: true, label: lowered(glued) };
    const beginning = this.#beginnings.get(line.index);
    if (beginning !== undefined) {
      const reading = readSide(line.text, beginning, side);
      const isBullet = this.#bullets.has(line.text.charAt(0)) && line.text.charAt(1) !== line.text.charAt(0);
      return isBullet && reading?.label === '' ? null : reading;
    }
    if (line.kind === 'body' || line.kind === 'comment' || !line.text.startsWith(side === 'previous' ? '<<' : '>>')) return null;
    return readSide(line.text, beginningOf(line.text), side);
  }

  /** `→ More` and `‹ Any department` are links like others: an arrow forward, or a thin one, names an article beside one that points back. */
  #mayNameByArrow(line: PageLine, side: NeighbourSide): boolean {
    if (side === 'previous' && PLAIN_ARROW.test(line.text)) return true;
    return this.#near(line).some((near) => this.#read(near, other(side)) !== null);
  }

  /** The title below a label that stands alone. */
  #titleBelow(line: PageLine, label: string, side: NeighbourSide): PageLine | null {
    const next = this.page.lines[line.index + 1];
    const below = side === 'next' && next !== undefined && CONTINUE.test(lowered(next.text)) ? this.page.lines[line.index + 2] : next;
    if (below?.kind !== 'navigation' || below.length > LONGEST_LINK || NO_TITLE.test(lowered(below.text))) return null;
    const words = below.text.split(' ').length;
    if ((words < 3 && below.length < 12) || words > MOST_WORDS) return null;
    // Buttons side by side.
    const above = this.page.lines[line.index - 1];
    if (above !== undefined && labelBehind(line) === null && isLabel(withoutSigns(above.text), [other(side)])) return null;
    const colon = WITH_COLON.test(label);
    const bare = label.replace(MARKS, '');
    if (PAGES.test(bare) && !colon) return null;
    // `Next` of a slide show, `Back` of a menu.
    const isWord = /^\p{L}+$/u.test(bare) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(bare);
    if (isWord && !colon && (BACK.test(bare) || line.index < this.page.bodyLast) && !this.#hasLabelNear(line, other(side))) return null;
    const start = beginningOf(below.text);
    return readSide(below.text, start, other(side)) === null && readSide(below.text, start, side) === null ? below : null;
  }

  #hasLabelNear(line: PageLine, side: NeighbourSide): boolean {
    return this.#near(line).some((near) => findNeighbourLabel(side, beginningOf(near.text.replace(SIGNS[side], ''))) !== null);
  }

  #near({ index }: PageLine): readonly PageLine[] {
    return [...this.page.lines.slice(Math.max(0, index - NEAR), index), ...this.page.lines.slice(index + 1, index + 1 + NEAR)];
  }
}

/** The link that the page itself calls the article before or after, by the words that it is shown with. */
function statedNeighbour(page: Page, side: NeighbourSide): Neighbour | null {
  const url = page.statements?.[side] ?? null;
  if (url === null) return null;
  for (const line of page.lines) {
    if (line.kind === 'body' || line.kind === 'comment') continue;
    for (const link of line.line.links) {
      if (link.url !== url) continue;
      const text = cleanLine(link.text);
      const title = readSide(text, beginningOf(text), side)?.title ?? text;
      if (keyOf(title).length >= SHORTEST_TITLE) return { link: { title, url, lines: rangeOf(line) }, used: [line.index] };
    }
  }
  return null;
}

/** Both neighbours, each `null` where the page names none. */
export function readNeighbours(page: Page): Readonly<Record<NeighbourSide, Neighbour | null>> {
  const menus = new Menus(page);
  const both = findPair(page, menus.lines);
  if (both !== null) return both;
  const neighbour = (side: NeighbourSide): Neighbour | null => menus.find(side) ?? statedNeighbour(page, side);
  return { previous: neighbour('previous'), next: neighbour('next') };
}
