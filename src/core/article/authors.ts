import { fallbackAuthors } from './author-fallbacks.js';
import { authorsInIdeographs, editorsInIdeographs, reportersInDateline } from './authors-cjk.js';
import { hasStrongCue, openingCue, opensPhrase } from './byline-cues.js';
import { OTHER_HANDS, segmentsOf, stripMetadata, teamOf } from './byline-text.js';
import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';
import { lowered } from './lowered.js';
import { withoutRemarks } from './name-lists.js';
import { AGENCIES, JOBS, NEWSROOMS, OUTLETS } from './name-words.js';
import { isFullName, takeCredits, takeNames } from './names.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { statedAuthors } from './stated-fields.js';

/** Small words that name the author before a full name and nothing else: Romanian, and Greek, whose articles stand before names in the genitive. */
const WEAK_CUE = /^(?:de|articol de|του|της|των|από (?:τον|την|τους)|γράφ(?:ει|ουν)(?: (?:ο|η|οι))?)(?: ?: ?| )/u;
/** The same inside a byline line: `Kolumne von NAME`, `Published on 3 May by NAME`. */
const INNER_CUE =
  /(?:^|[\s|•·,–—-])(by|par|por|door|oleh|автор:?|بقلم|โดย|(?<=^(?:\p{L}+ )?(?:\p{L}*(?:kolumne|artikel|beitrag|kommentar|bericht|interview|analyse|blog|essay|glosse|rezension|reportage|text|porträt|gespräch|erstellt|geschrieben|verfasst|gespeichert|eingestellt|veröffentlicht|[\d|] ?|kategorien?|online|posted)\s+))von)[:\s]+(?=\S)/gu;
const AGENCY_CREDIT = /^(?:reporting|additional reporting|writing|editing)\b[^;]*?\bby\b/i;
const LONGEST_BYLINE = 300;
const LONGEST_LOOSE = 120;
const NEAR_TITLE = 8;
/** Paragraphs at whose beginning a dateline may stand. */
const DATELINES = 2;
const MOST_AUTHORS = 30;
/** Names kept to choose from, which are compared with each other. */
const MOST_FOUND = 200;

interface Reading {
  readonly names: string[];
  /** Behind a "By". */
  readonly cued: boolean;
  /** The line ends in a cue: names stand on the lines below. */
  readonly opens: boolean;
}

const NOTHING: Reading = { names: [], cued: false, opens: false };

/** A lone agency or outlet in place of a person. */
const isAgency = (text: string): boolean => AGENCIES.has(text.toLowerCase());

/** `Our Special Correspondent`: who wrote is not said. One word may be a name, and `Staff Reporter` is a credit as a team is. */
function isJobAlone(text: string): boolean {
  const words = lowered(text).split(' ');
  return words.length > 1 && words.every((word) => JOBS.has(word) || word === 'our' || word === 'a' || word === 'the');
}

/** Behind a "By": people, else a team or a user name. */
function credited(text: string): string[] {
  const team = teamOf(lowered(text));
  if (team !== null) return [text.slice(0, team.length)];
  if (isJobAlone(text)) return /^staff /i.test(text) ? [text] : [];
  const list = takeNames(text, true);
  const lone = !list.whole && list.names.length === 1 && !(list.names[0] ?? '').includes(' ');
  const credits = list.names.length === 0 || lone ? takeCredits(text) : [];
  return credits.length > 0 ? credits : [...list.names];
}

/** Elsewhere a capital `De` is part of a family name. */
const startsFamilyName = (segment: string, language: string | null): boolean =>
  language !== null && language !== 'ro' && segment.startsWith('De ');

function readSegment(segment: string, isWholeLine: boolean, language: string | null): Reading {
  const small = lowered(segment);
  const opening = openingCue(small);
  if (opening !== null && opensPhrase(opening, segment)) return NOTHING;
  if (opening !== null && !OTHER_HANDS.test(opening)) {
    const behind = segment.slice(opening.length);
    const rest = behind.slice(SECOND_CUE.exec(lowered(behind))?.[0].length ?? 0).trim();
    if (rest === '' || /^[:：.]+$/.test(rest)) return { names: [], cued: true, opens: true };
    return { names: credited(rest), cued: true, opens: /[,&]$|\band$/.test(rest) };
  }
  if (OTHER_HANDS.test(small)) return NOTHING;
  const weak = WEAK_CUE.exec(small);
  if (weak !== null && !startsFamilyName(segment, language)) {
    const list = takeNames(segment.slice(weak[0].length), false);
    if (list.whole && list.names.length > 0 && list.names.every(isFullName)) return { names: [...list.names], cued: true, opens: false };
  }
  for (const match of small.matchAll(INNER_CUE)) {
    const names = credited(segment.slice(match.index + match[0].length));
    if (names.length > 0) return { names, cued: true, opens: false };
  }
  if (isAgency(segment)) return { names: [segment], cued: false, opens: false };
  const [head = '', ...tail] = segment.split(/\s*[,/]\s*/);
  const agency = tail.length > 0 && isAgency(head) ? [head] : [];
  const list = takeNames(agency.length > 0 ? tail.join(', ') : segment, false);
  const people = list.names.filter((name, at) => at === 0 || !isAgency(name));
  // `Ada Byron / AP` credits a picture.
  if (!list.whole || !people.every(isFullName) || (people.length < list.names.length && segment.includes('/'))) return NOTHING;
  return { names: [...agency, ...list.names], cued: false, opens: isWholeLine && /[,&]$/.test(segment) };
}

/** `byAda Byron`, `2019AuthorAda Byron`: a cue glued to a capital. */
const GLUED = /(^|[^\p{L}])(By|by|Von|von|Par|par|Por|Author|Autor|Autorin|Auteur)(?=\p{Lu}[\p{Ll}.])/gu;
/** The end of such a cue, and what may be a capital. */
const MAY_BE_GLUED = /[nry][A-Z\u0080-\uffff]/;
/** `Author: By NAME`, `Door onze verslaggever NAME`. */
const SECOND_CUE =
  /^(?:(?:by|von|par|por|di|door)[:\s]+|(?:onze (?:verslaggever|verslaggeefster|redacteur|correspondent)|our (?:own )?(?:correspondent|reporter)|unser(?:e[rnm]?)? (?:korrespondent|reporter|redakteur)(?:in|en|n)?|notre (?:envoyée? spéciale?|correspondante?)|nuestr[oa] (?:corresponsal|enviad[oa](?: especial)?)|(?:(?:il|la|i|le) )?nostr[oaei] (?:inviat[oaei]|corrispondent[ei])(?: special[ei])?) )/u;
/** Who asked a question stands below when it was asked: `asked May 3, 2014 at 11:38`. */
const ASKED = /^(?:asked|gefragt|formulada|perguntada|posée|задан) .{3,30}\d{1,2}:\d{2}/u;

function readLine(text: string, habit: DateHabit): Reading {
  if (text.length <= LONGEST_LOOSE && ASKED.test(lowered(text))) return { names: [], cued: true, opens: true };
  const eastern = authorsInIdeographs(text, habit.language);
  if (eastern.length > 0) return { names: eastern, cued: true, opens: false };
  const credit = AGENCY_CREDIT.exec(text);
  if (credit !== null) {
    if (!/^reporting/i.test(text)) return NOTHING;
    const people = (text.slice(credit[0].length).split(';')[0] ?? '').replace(/ in [\p{Lu}][\p{L} ]+?(?=,| and |$)/gu, '');
    return { names: [...takeNames(people.trim(), true).names], cued: true, opens: false };
  }
  const line = withoutRemarks(text, OTHER_HANDS);
  const bare = stripMetadata(MAY_BE_GLUED.test(line) ? line.replace(GLUED, '$1 | $2: ') : line, habit);
  const segments = segmentsOf(bare.text);
  let plain: Reading = NOTHING;
  for (const segment of segments) {
    const reading = readSegment(segment, segments.length === 1 && !bare.dated, habit.language);
    if (reading.cued && (reading.names.length > 0 || reading.opens)) return reading;
    if (plain.names.length === 0 || (reading.names.length > 0 && plain.names.every(isAgency))) plain = reading;
  }
  return plain;
}

/** Whether a line may be part of a list of names that began above: `,`, `&`, `…`. */
const isFiller = (text: string): boolean => /^[\s,&…·|]*$|^(?:and|und|et|y|e)$/i.test(text);

function mayHoldByline(page: Page, line: PageLine, anchor: number): boolean {
  if (line.kind === 'byline') return line.length <= LONGEST_BYLINE;
  if (line.length > LONGEST_LOOSE || line.kind === 'comment' || line.kind === 'legal') return false;
  const distance = Math.abs(line.index - anchor);
  if (line.kind === 'recommendation' || line.kind === 'title') return distance > 0 && distance <= 3;
  if (line.kind === 'body' && line.index > page.bodyFirst + 2) return false;
  return distance <= NEAR_TITLE && (page.bodyFirst < 0 || line.index <= page.bodyFirst + 2);
}

/** A line that is a date, or little more. */
function isDateLine(line: PageLine | undefined, habit: DateHabit): boolean {
  if (line === undefined || line.length > 60 || line.kind === 'recommendation' || line.kind === 'comment') return false;
  return findDates(line.text, habit).some((date) => date.day !== null && date.end - date.start >= line.length - 30);
}

/** A full name alone on a line that was labelled otherwise: an author's only right beside the article's date. */
function isBareName(page: Page, line: PageLine, habit: DateHabit): boolean {
  if (line.kind === 'recommendation' || line.kind === 'title' || line.kind === 'tags' || line.length > 40) return false;
  if (!isDateLine(page.lines[line.index + 1], habit) && !isDateLine(page.lines[line.index - 1], habit)) return false;
  const list = takeNames(line.text, false);
  return list.whole && list.names.length === 1 && list.names[0] === line.text && isFullName(line.text);
}

const isNamed = (name: string): boolean => name.includes(' ') || /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(name);

interface Found {
  readonly name: string;
  readonly cued: boolean;
  readonly early: boolean;
  /** Labelled as a byline, not only shaped like one. */
  readonly byline: boolean;
}

/** Names below a line that only says "By": until a line that is none. */
function readBelow(page: Page, from: number, habit: DateHabit): { names: string[]; next: number } {
  const names: string[] = [];
  let at = from;
  for (; at < page.lines.length && at < from + MOST_AUTHORS * 2; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind === 'body' || line.kind === 'title' || line.length > 80) break;
    if (isFiller(line.text)) continue;
    if (/[:：]$/.test(line.text) && names.length === 0 && openingCue(lowered(line.text)) !== null) continue;
    const bare = stripMetadata(line.text, habit);
    const text = (bare.text.split('|')[0] ?? '').trim();
    const above = page.lines[at - 1];
    const asked = names.length === 0 || (above !== undefined && (isFiller(above.text) || /[,&]$/.test(above.text)));
    const list = asked ? { names: credited(text), whole: true } : takeNames(text, false);
    if (list.names.length === 0 || (names.length > 0 && !list.whole)) break;
    // A second line is another author only when it is a full name, or the first line asked for more.
    if (names.length > 0 && list.names.some((name) => !name.includes(' '))) break;
    names.push(...list.names);
    if (bare.dated || !list.whole) break;
  }
  return { names, next: at };
}

/**
 * The authors' names in page order: those of bylines, else those that the page states, else whom it names by other means.
 * The site itself where only that is stated.
 */
export function readAuthors(page: Page, anchor: number, habit: DateHabit, siteName: string | null, title: string | null): string[] {
  const found: Found[] = [];
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at];
    if (found.length >= MOST_FOUND) break;
    if (line === undefined || line.text === '' || !mayHoldByline(page, line, anchor)) continue;
    const above = page.lines[at - 1];
    // `Recipient:` alone types the line below it.
    if (above !== undefined && above.length < 30 && /[:：]$/.test(above.text) && OTHER_HANDS.test(lowered(above.text))) continue;
    const labelled = line.kind === 'byline';
    const strong = labelled || hasStrongCue(lowered(line.text));
    if (!strong && !isBareName(page, line, habit)) continue;
    const reading = readLine(line.text, habit);
    const early = page.bodyLast < 0 || line.index < page.bodyFirst || line.index <= anchor + NEAR_TITLE;
    if (!labelled && !(reading.cued === strong && reading.names.length > 0 && reading.names.every(isNamed))) continue;
    for (const name of reading.names) found.push({ name, cued: reading.cued, early, byline: labelled });
    if (reading.opens) {
      const below = readBelow(page, at + 1, habit);
      for (const name of below.names) found.push({ name, cued: true, early, byline: labelled });
      if (below.names.length > 0) at = below.next - 1;
    }
  }
  const chosen = choose(found, siteName, title);
  if (chosen.length > 0) return chosen;
  const filed = page.lines
    .filter((line) => line.kind === 'body')
    .slice(0, DATELINES)
    .flatMap((line) => reportersInDateline(line.text));
  if (filed.length > 0) return unique(filed, siteName, title);
  const editors = page.lines.filter((line) => line.kind === 'byline').flatMap((line) => editorsInIdeographs(line.text));
  if (editors.length > 0) return unique(editors, siteName, title);
  const stated = statedAuthors(page.statements, siteName);
  if (stated.length > 0) return stated;
  const biographer = bioName(page);
  if (biographer.length > 0) return biographer;
  const others = unique(fallbackAuthors(page, anchor, habit), siteName, title);
  return others.length > 0 ? others : statedAuthors(page.statements, null);
}

const isOutlet = (name: string): boolean =>
  name.split(' ').some((word) => OUTLETS.has(word.toLowerCase()) || /(?:nachrichten|zeitung|news|times|blatt|post)$/i.test(word));

/** `Ada Byron Ada Byron`, from a portrait's label beside the name. */
function undouble(name: string): string {
  const words = name.split(' ');
  const half = words.slice(0, words.length / 2).join(' ');
  return words.length % 2 === 0 && half === words.slice(words.length / 2).join(' ') ? half : name;
}

/** Several names that lost what stood between them, where another line keeps them apart. */
function isGlued(name: string, others: readonly Found[]): boolean {
  return (
    name.split(' ').length >= 4 &&
    new Set(others.filter((one) => one.name !== name && name.includes(one.name)).map((one) => one.name)).size >= 2
  );
}

function choose(found: readonly Found[], siteName: string | null, title: string | null): string[] {
  const early = found.filter((one) => one.early && one.byline);
  const people = early.filter((one) => !isOutlet(one.name));
  const named = people.some((one) => one.cued) || people.length === 0 ? early.filter((one) => one.cued) : people;
  const full = named.filter((one) => isNamed(one.name));
  for (const pick of [
    full.length > 0 && full.length < named.length && named.every((one) => one.cued) ? full : named,
    early,
    found.filter((one) => one.early && one.cued),
    found.filter((one) => one.cued),
    found,
  ]) {
    const names = unique(
      pick
        .flatMap((one) =>
          isGlued(one.name, found) ? found.filter((other) => other.name !== one.name && one.name.includes(other.name)) : [one],
        )
        .map((one) => undouble(one.name)),
      siteName,
      title,
    );
    if (names.length > 0) return names;
  }
  return [];
}

function unique(names: readonly string[], siteName: string | null, title: string | null): string[] {
  const seen = new Set<string>();
  const result: string[] = [];
  for (const name of names) {
    const key = keyOf(name);
    if (NEWSROOMS.has(lowered(name))) continue;
    if (key === '' || seen.has(key) || (title !== null && key === keyOf(title))) continue;
    if (siteName !== null && key === keyOf(siteName) && names.length > 1) continue;
    seen.add(key);
    result.push(name);
  }
  return result.slice(0, MOST_AUTHORS);
}

/** The name that stands alone above a biography which begins with it. */
function bioName(page: Page): string[] {
  const bio = page.lines.filter((line) => line.kind === 'bio');
  for (const [i, line] of bio.entries()) {
    const list = takeNames(line.text, false);
    const name = list.names[0];
    const first = name?.split(' ')[0] ?? '';
    const below = bio[i + 1]?.text ?? '';
    if (name !== undefined && list.whole && list.names.length === 1 && first.length > 1 && below.startsWith(first)) return [name];
  }
  return [];
}
