import { dayFirstOf, urlDay } from './date-order.js';
import type { DateHabit, DateMention } from './dates.js';
import { findDates } from './dates.js';
import { lowered } from './lowered.js';
import type { Page, PageLine } from './page.js';

export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** Dates whose day and month cannot be told apart, of those that would say when: `03/04/2021`. */
  readonly doubtful?: readonly DoubtfulDate[];
}

export interface DoubtfulDate {
  readonly line: PageLine;
  readonly text: string;
  readonly modified: boolean;
}

/** Words glued to what stands before them count too, but where they are the end of others: `geplaatst`, `credited`, `Republican`. */
const MODIFIED =
  /updat|modif|lastmod|(?<!\p{L})(?:edited|correct|laatst|ändra[dt])|aktualis|geändert|überarbeitet|mise? à jour|actualiz|atualiz|aggiorna|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|ændret|endret|päivit|muokat|aktualiz|zmodyfikowan|zmenen|změn|upraven|обновл|измен[её]н|ред\.|оновлен|змінен|güncel|تحديث|تعديل|به‌روز|بروزرسانی|עודכן|עדכון|अपडेट|अद्यतन|更新|修改|수정|업데이트|最終|修正|แก้ไข|ปรับปรุง|cập nhật|diperbarui|módosít|frissít|ενημέρωσ|ενημερώ|τροποπο|last edit|akt\./u;
const PUBLISHED =
  /(?<!re)publi|pubblic|post(?:ed| by)|(?<!\p{L})(?:asked |eklen|parution|paru )|start date|veröff|erschienen|erstellt|écrit|créé|mise? en ligne|postad|skapad|julkais|lisätty|opublikow|dodan[oy]|data dodania|utworzon|vydán|zveřejn|přidáno|опублик|опублік|добавлен|додано|створено|размещ|розміщ|yayın|yayım|giriş|نشر|منتشر|انتشار|פורסם|प्रकाश|पब्लिश|发布|發布|發佈|发表|發表|公開|掲載|配信|投稿|입력|등록|게시|발행|เผยแพร่|đăng|dipublikasi|diterbit|közzé|megjelen|δημοσ|αναρτ|geplaatst|gepubliceerd|objavlj|udgivet|offentliggjort|lagt ut|adăugat/u;
const ELSEWHERE =
  /in print|retrieved|accessed|abgerufen|im programm|sendung|expires|valid until|event date|photo(?:graph)?(?:ed)?(?: by|:)|foto:|bild:|consulté|originally (?:appeared|published)|archiviert|received|accepted|(?<!\p{L})(?:born|geboren)(?!\p{L})|last (?:post|reply|visit|active|seen)|letzter beitrag|joined|registered|registriert|member since|mitglied seit|beigetreten/u;

/** A label that stands behind its date: `4月28日 更新`, `28 April updated`. */
const BEHIND = /^\s*(?:に|에)?\s*(?:(更新|修改|수정|업데이트|updated)|(公開|掲載|配信|発表|投稿|发布|發布|입력|등록|게시))(?!\s*[:：])/iu;
/** How long a cue may stand before its date: `Published on the website of the ministry on `. */
const CUE_REACH = 60;
/** Lines around the headline that may hold the date though they were labelled otherwise. */
const NEAR_TITLE = 8;
const LONGEST_LOOSE_LINE = 90;
/** Longer byline lines are paragraphs, whose dates are the story's. */
const LONGEST_BYLINE = 400;

interface Candidate {
  readonly mention: DateMention;
  readonly role: 'published' | 'modified' | 'plain';
  readonly score: number;
  readonly line: PageLine;
}

/** How the page writes its dates; the lines are only searched where a date can be read in two ways. */
export function habitOf(page: Page, language: string | null): DateHabit {
  let searched = false;
  let known: boolean | null = null;
  return {
    language,
    get dayFirst() {
      if (!searched) known = dayFirstOf(page, language);
      searched = true;
      return known;
    },
  };
}

/** Day and month take their year from a full date of the same day, or from the address. */
function complete(mention: DateMention, line: string, url: string | null, known: readonly DateMention[]): DateMention {
  if (mention.day !== null || mention.yearless === null) return mention;
  const address = urlDay(url);
  const month = /\/(20\d\d)[/-]?(0[1-9]|1[0-2])(?:\/|$)/.exec(url ?? '');
  let year: string | null = null;
  if (address?.endsWith(mention.yearless)) year = address.slice(0, 4);
  else if (month?.[2] !== undefined && mention.yearless.startsWith(month[2])) year = month[1] ?? null;
  else year = known.find((other) => other.day !== null && other.day.slice(5) <= (mention.yearless ?? ''))?.day?.slice(0, 4) ?? null;
  if (year === null || line === '') return mention;
  return { ...mention, day: `${year}-${mention.yearless}`, iso: `${year}-${mention.yearless}` };
}

/** What the words around a date say of it; those behind it count where `after` is not empty, and then before all others. */
export function roleOf(before: string, after: string, previousLine: string): Candidate['role'] | 'elsewhere' {
  const near = before.slice(-CUE_REACH);
  const lead = lowered(near.trim() === '' && previousLine.length < CUE_REACH ? previousLine : near);
  if (ELSEWHERE.test(lead)) return 'elsewhere';
  const behind = BEHIND.exec(after);
  if (behind !== null) return behind[1] === undefined ? 'published' : 'modified';
  const modified = lead.search(MODIFIED);
  const published = lead.search(PUBLISHED);
  if (modified >= 0 && modified > published) return 'modified';
  return published >= 0 ? 'published' : 'plain';
}

/** Whether a line names its dates behind them: only there no label would be left for the first, and none would have a date behind it. */
function labelsBehind(text: string, mentions: readonly DateMention[]): boolean {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (first === undefined || last === undefined || !BEHIND.test(text.slice(last.end))) return false;
  const lead = lowered(text.slice(Math.max(0, first.start - CUE_REACH), first.start));
  return !MODIFIED.test(lead) && !PUBLISHED.test(lead);
}

function isLoose(page: Page, line: PageLine, anchor: number): boolean {
  if (line.length > LONGEST_LOOSE_LINE || Math.abs(line.index - anchor) > NEAR_TITLE) return false;
  if (line.kind === 'recommendation' || line.kind === 'comment' || line.kind === 'legal' || line.kind === 'title') return false;
  return line.kind !== 'body' || line.index === page.bodyFirst || line.index === page.bodyFirst + 1;
}

/** A date that makes up most of its line, weekday and cue apart. */
function fills(line: string, mention: DateMention): boolean {
  return mention.end - mention.start >= (line.length - 24) * 0.5;
}

/** The year is there, and still no day: month and day may be either. */
function isDoubtful(mention: DateMention): boolean {
  return mention.day === null && mention.yearless === null;
}

/** Of two days glued together, as blog themes print them with nothing between, the later: the day of the last change. */
function twinOf(mentions: readonly DateMention[]): DateMention | null {
  const [first, second] = mentions;
  if (mentions.length !== 2 || first === undefined || second === undefined || first.end !== second.start) return null;
  if (first.day === null || second.day === null) return null;
  return second.day >= first.day ? second : first;
}

function candidatesOf(page: Page, line: PageLine, anchor: number, habit: DateHabit): Candidate[] {
  const byline = line.kind === 'byline';
  const raw = findDates(line.text, habit);
  const found: Candidate[] = [];
  const twin = twinOf(raw);
  const behind = labelsBehind(line.text, raw);
  let from = 0;
  raw.forEach((one) => {
    const mention = complete(one, line.text, page.url, raw);
    const previous = page.lines[line.index - 1];
    const above = previous !== undefined && previous.kind === line.kind ? previous.text : '';
    const after = behind ? line.text.slice(mention.end, mention.end + 12) : '';
    const said = roleOf(line.text.slice(from, mention.start), after, from === 0 ? above : '');
    const role = twin === one ? 'modified' : said;
    from = mention.end + (BEHIND.exec(after)?.[0].length ?? 0);
    if ((mention.iso === null && !isDoubtful(mention)) || role === 'elsewhere') return;
    if (!byline && (!fills(line.text, mention) || (role === 'plain' && raw.length > 1))) return;
    const distance = Math.min(Math.abs(line.index - anchor), 40);
    const early = page.bodyLast < 0 || line.index < page.bodyLast ? 1 : 0;
    const cue = role === 'published' ? 3 : 0;
    found.push({ mention, role, line, score: (byline ? 2 : 0) + cue + early - distance / 10 + (mention.hasTime ? 0.5 : 0) });
  });
  return found;
}

/**
 * When the article came out and when it was last changed. `anchor` is the headline's index. Relative dates give null,
 * and so does publication where the page only says when it was updated.
 */
export function readDates(page: Page, anchor: number, habit: DateHabit): PageDates {
  const candidates: Candidate[] = [];
  for (const line of page.lines) {
    if (line.kind === 'byline' ? line.length <= LONGEST_BYLINE : isLoose(page, line, anchor)) {
      candidates.push(...candidatesOf(page, line, anchor, habit));
    }
  }
  const best = (role: (candidate: Candidate) => boolean): string | null => {
    let top: Candidate | null = null;
    for (const one of candidates) if (one.mention.iso !== null && role(one) && (top === null || one.score > top.score)) top = one;
    return top?.mention.iso ?? null;
  };
  const doubtful = candidates
    .filter(({ mention }) => mention.iso === null)
    .map(({ mention, role, line }) => ({ line, text: line.text.slice(mention.start, mention.end), modified: role === 'modified' }));
  return {
    publishedAt: best((one) => one.role !== 'modified') ?? urlDay(page.url),
    modifiedAt: best((one) => one.role === 'modified'),
    ...(doubtful.length > 0 ? { doubtful } : {}),
  };
}
