/** Who wrote a page whose bylines hold no plain name: user names, teams, credits at a text's end, signatures. Each asked only where those before found nobody. */

import { weekdayStart } from '../comment/when.js';
import type { DateHabit } from '../date/dates.js';
import { findDates } from '../date/dates.js';
import { isDateLabel } from '../date/labels.js';
import { isLabel } from '../navigation/neighbour-reading.js';
import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';
import { each, lettersOf, Wordings } from '../text/wordings.js';
import { OTHER_HANDS, segmentsOf, stripMetadata, teamOf } from './byline-text.js';
import { mailSender } from './mail.js';
import { AGENCIES, FIRM, JOBS, STOPS } from './name-words.js';
import { isFullName, takeCredits, takeNames } from './names.js';

const LONGEST_BYLINE = 120;
const LONGEST_HANDLE = 40;
const MOST_HANDLE_WORDS = 4;
/** Lines above and below the headline in which a line that only was labelled a byline names its author. */
const ABOVE_TITLE = 2;
const BELOW_TITLE = 5;
/** Lines below it in which a name alone that was labelled otherwise is looked for. */
const BELOW_LIKELY = 8;
/** Least probability of a byline at which a name alone that was labelled otherwise is believed. */
const LEAST_LIKELY = 0.1;
const LONGEST_CREDIT = 100;
const LONGEST_SIGNATURE = 40;
/** Of a line with one of these, one name is not all. */
const PICTURED = /photo|foto|фото/;
/** Shorter lines above a name are entries of a list. */
const PARAGRAPH = 80;

/** A credit that stands below an article: `Written by NAME`, `About the author: NAME`. */
const CREDIT = new Wordings(
  [
    each(
      'written|posted|published|words|story|article|geschrieben|veröffentlicht|verfasst|eingestellt|erstellt|écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven',
      '(?: (?:by|von|par|por|da|door) ?| ?(?:by|von)(?=\\p{Ll}))',
    ),
    each('about the authors?|über den autor|über die autorin', '\\s*[-–—:]?\\s*'),
    each('authors?|autor|autorin|autoren|auteur|autore|kolumnist(?:\\*?in)?|text|автор', ' ?: ?'),
    'autoren ',
  ],
  '(?=\\S)',
);
/** A label alone, whose name stands on the line below. */
const LABEL = new Wordings(
  ['written by|posted by|about the authors?|authors?|autor(?:in|en)?|auteur|autore|автор|von|ein von|kommentar von|kolumne von'],
  ' ?:?$',
);
/** `Something about piers. By NAME on Dec. 19`, `Ein Interview von NAME mit …` */
const WITHIN =
  /(?:[.!?…»”"\d] ?|^)(?:By|Von|Par|Por) (?=\p{Lu})|^Ein(?:e|en)? (?:Interview|Kommentar|Beitrag|Gastbeitrag|Bericht|Essay|Analyse|Artikel|Standpunkt|Text|Rezension) von (?=\p{Lu})/gu;
const MAY_BE_WITHIN = /(?:By|Von|Par|Por) |^Ein/;
/** A comma before what makes a firm of a name is part of that. */
const PARTS = new RegExp(`\\s*(?:,(?! ?${FIRM}\\b)|/)\\s*`, 'i');
const CLUTTER = /\d+ ?(?:comments?|kommentare?|views?|likes?|shares?|replies|min\b.*)$/i;
/** What stands around a name alone: `■ 李青`, `山田太郎（研究家）`. */
const SIGNS = /^[■□◆◇●○▲△◎]\s?|\s?（[^（）]{1,30}）?$/gu;
/** Crumbs, menus and the like that were labelled a byline; and what a label names, which no list of labels here knows. */
const NO_HANDLE =
  /[!?…@#%+:：$€£¥、｜【]|(?:19|20)\d\d|^(?:previous|next) (?:message|in thread|by )|^(?:写真|攝影|摄影|撮影|图|圖|来源|來源|编辑|編輯|作者|사진|글 |ライター$|記者$|记者)|^(?:issue|vol|volume|no|edition|ausgabe|nr|numéro|número|numero|n°|nº|выпуск|№|第)(?:\b|(?![\p{L}\d]))[. ]*\d|阅读|浏览|点击|\.{2}|https?:|\.(?:com|org|net|de)\b.*\s|_(?:at|on|date|time)$|^\p{L}{3,}\.$|\b(?:in|vor|ago|read)$/u;

const ONE_UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{M}]+$/u;
const SOME_UNCASED = /^[\p{Lo}\p{M}'’.-]{2,20}(?: [\p{Lo}\p{M}'’.-]{2,20}){1,2}$/u;
const WITH: ReadonlySet<string> = new Set('avec with mit con com met et e y и and und'.split(' '));
/** What else stands beside a date: `4 min read time`, `blog | February 1`. */
const NO_HANDLES: ReadonlySet<string> = new Set('time blog username'.split(' '));

/** How many look, listen and come back, as the page counts them beside its date: `Hits`, `12K subscribers`. */
const COUNTS =
  /^(?:visits|views|clicks|reads|followers|subscribers|zugriffe|aufrufe|klicks|visites|lecturas|visitas|visualizzazioni|hits:?|просмотр\p{L}*|прочтени\p{L}*|прочитано|zobrazení|wyświetle\p{L}*|odsłon\p{L}*|okunma|görüntülenme|المشاهدات|مشاهدات|بازدید|lượt xem|dilihat|조회|조회수)$|^[\d.,]+ ?(?:[km]|тыс\.?|mil|tsd\.?|b)? ?(?:subscribers?|followers?|views?|hits|plays|listens|abonnenten|abonnés|suscriptores|inscritos|iscritti|подписчик\p{L}*|просмотр\p{L}*)$/u;

/** What follows a place rather than a name: `Harbourtown, May 3`, `Harbourtown 09:31 May 3`. */
const DATELINE = /^(?:, | \d{1,2}[:.]\d\d )/;

/** Names that the page gives its author by other means than a byline, in page order; empty where there are none. */
export function fallbackAuthors(page: Page, anchor: number, habit: DateHabit): string[] {
  const ways = [mailSender, withinProse, handles, creditsBelow, signature, likelyName];
  for (const way of ways) {
    const names = way(page, anchor, habit);
    if (names.length > 0) return names;
  }
  return [];
}

/** A credit at the end of a standfirst, or of what was taken for one. */
function withinProse(page: Page, anchor: number): string[] {
  for (let at = Math.max(0, anchor - ABOVE_TITLE); at <= anchor + BELOW_TITLE; at++) {
    const line = page.lines[at];
    if (line === undefined || line.length > 400 || line.kind === 'recommendation' || line.kind === 'comment') continue;
    if (!MAY_BE_WITHIN.test(line.text)) continue;
    for (const match of line.text.matchAll(WITHIN)) {
      const rest = line.text.slice(match.index + match[0].length);
      const { names } = takeNames(rest, true);
      if (names.length > 0 && names.every((name) => name.includes(' '))) return [...names];
    }
  }
  return [];
}

/** User names, teams and outlets on the lines around the headline that are bylines and say nothing else but a date. */
function handles(page: Page, anchor: number, habit: DateHabit): string[] {
  for (const at of outwards(anchor)) {
    const line = page.lines[at];
    if (line?.kind !== 'byline' || line.length > LONGEST_BYLINE) continue;
    const bare = stripMetadata(line.text, habit);
    if (isTeam(lowered(bare.text))) return [bare.text];
    // Buttons and crumbs are labelled bylines too: a date beside it tells an author.
    if (!bare.dated && !isDated(page.lines[at - 1], habit) && !isDated(page.lines[at + 1], habit)) continue;
    const [whole, next] = segmentsOf(bare.text);
    const first = isPlaceBefore(whole, next) ? next : whole;
    const behind = first === undefined ? '' : line.text.slice(line.text.indexOf(first) + first.length);
    if (first === undefined || OTHER_HANDS.test(lowered(first)) || DATELINE.test(behind)) continue;
    const name = handleOf(first.split(PARTS)[0] ?? '');
    if (name !== null) return [nameAbovePlace(page, at, anchor) ?? name];
  }
  return [];
}

/** In scripts without capitals: the name of two or three words on the line above one word, which is the place of a dateline. */
function nameAbovePlace(page: Page, at: number, anchor: number): string | null {
  const place = page.lines[at];
  const above = page.lines[at - 1];
  if (place === undefined || above?.kind !== 'byline' || at - 1 <= anchor || !ONE_UNCASED.test(place.text)) return null;
  return SOME_UNCASED.test(above.text) && !OTHER_HANDS.test(above.text) && !isDateLabel(above.text) ? above.text : null;
}

/** `CITY - NAME` in scripts without capitals: one word before a name of two or three. */
function isPlaceBefore(first: string | undefined, next: string | undefined): boolean {
  return first !== undefined && next !== undefined && ONE_UNCASED.test(first) && SOME_UNCASED.test(next) && !isDateLabel(next);
}

/** `harbour staff`; an editor alone is a job. */
function isTeam(small: string): boolean {
  return teamOf(small) === small && !small.endsWith('editor');
}

function isDated(line: PageLine | undefined, habit: DateHabit): boolean {
  return line !== undefined && line.length <= LONGEST_BYLINE && findDates(line.text, habit).length > 0;
}

/** Places below the headline, the nearest first, then those above. */
function* outwards(anchor: number): Generator<number> {
  for (let step = 1; step <= BELOW_TITLE; step++) yield anchor + step;
  for (let step = 1; step <= ABOVE_TITLE; step++) yield anchor - step;
}

function handleOf(segment: string): string | null {
  const text = segment.replace(CLUTTER, '').replace(SIGNS, '').trim();
  const words = text.split(' ');
  if (text.length < 3 || text.length > LONGEST_HANDLE || words.length > MOST_HANDLE_WORDS || NO_HANDLE.test(lowered(text))) return null;
  const small = words.map((word) => word.toLowerCase());
  // `Harbour Post with AFP`: an outlet.
  if (words.length > 1 && AGENCIES.has(small.at(-1) ?? '') && WITH.has(small.at(-2) ?? '')) return null;
  if (
    small.some((word) => STOPS.has(word) || NO_HANDLES.has(word)) ||
    weekdayStart(lowered(text)) === 0 ||
    COUNTS.test(lowered(text)) ||
    isLabel(text) ||
    (JOBS.has(small[0] ?? '') && text !== 'Redaktion')
  )
    return null;
  // `21 General` counts comments before a category.
  if (words.length > 1 && !/^(?:[\p{Lu}\p{Lo}]|\d+\p{L})/u.test(text)) return null;
  return /\p{L}{2}/u.test(text) ? text : null;
}

/** Credits behind the headline, wherever the page prints them. */
function creditsBelow(page: Page, anchor: number): string[] {
  for (let at = anchor + 1; at < page.lines.length; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind === 'comment' || line.length > LONGEST_CREDIT) continue;
    const letters = lettersOf(line.text);
    if (!CREDIT.mayBegin(letters) && !LABEL.mayBegin(letters)) continue;
    const small = lowered(line.text);
    const match = CREDIT.exec(small);
    if (match === null) {
      if (line.kind !== 'recommendation' && line.length < 30 && LABEL.test(small)) {
        const below = page.lines[at + 1];
        const name = below === undefined ? null : loneName(below);
        if (name !== null) return [name];
      }
      continue;
    }
    // Teasers name the authors of other articles.
    if (line.kind === 'recommendation' && page.lines[at + 1]?.kind === 'recommendation') continue;
    const rest = line.text.slice(match[0].length);
    const { names } = takeNames(rest, true);
    if (names.length > 0 && names.every((name) => name.includes(' '))) return [...names];
    const credits = rest.length <= LONGEST_HANDLE ? takeCredits(rest) : [];
    if (credits.length > 0) return credits;
  }
  return [];
}

/** The name that a line consists of; jobs and degrees may follow. */
function loneName(line: PageLine): string | null {
  if (line.length > LONGEST_SIGNATURE || PICTURED.test(lowered(line.text))) return null;
  const list = takeNames(line.text.replace(/\/.*$/, ''), false);
  const name = list.names[0];
  return name !== undefined && list.whole && list.names.length === 1 && isFullName(name) && !isDateLabel(name) ? name : null;
}

/** A name above a text about its owner, or alone below the article's last paragraph. */
function signature(page: Page, anchor: number): string[] {
  for (let at = anchor + 1; at + 1 < page.lines.length; at++) {
    const line = page.lines[at];
    const below = page.lines[at + 1];
    if (line === undefined || below === undefined || line.kind === 'comment' || below.length < 2 * line.length) continue;
    if (line.kind !== 'bio' && below.kind !== 'bio') continue;
    if (!below.text.startsWith(`${line.text.split(' ')[0] ?? ''} `) || line.text.split(' ').length > 4) continue;
    const name = loneName(line);
    if (name !== null) return [name];
  }
  const last = page.lines[page.bodyLast];
  const above = page.lines[page.bodyLast - 1];
  if (last === undefined || above === undefined || above.length < PARAGRAPH || last.line.role !== 'plain') return [];
  const name = loneName(last);
  return name === null ? [] : [name];
}

/** A name alone by the headline that the labeller took for something else, though a byline was likely too. */
function likelyName(page: Page, anchor: number): string[] {
  let best = LEAST_LIKELY;
  let found: string | null = null;
  for (let at = Math.max(0, anchor - ABOVE_TITLE); at <= anchor + BELOW_LIKELY; at++) {
    const line = page.lines[at];
    if (line === undefined || line.byline < best || line.kind === 'recommendation' || line.kind === 'comment' || line.kind === 'title')
      continue;
    const name = loneName(line);
    if (name === null) continue;
    best = line.byline;
    found = name;
  }
  return found === null ? [] : [found];
}
