import { lowered } from '../text/lowered.js';
import type { Row } from './line.js';
import { isEnd, isName, isNote, nameOf, OF_MEMBERS } from './line.js';
import { nameStart } from './name-parts.js';

/** Who said something, and when: rows `from` to `to` of a comment section. */
export interface CommentHead {
  readonly from: number;
  readonly to: number;
  readonly author: string | null;
  readonly date: string | null;
}

/** As many rows as forums write above a post: name, rank, dates, places, counts, buttons. */
const TALLEST = 14;
/** Share of dates above which a name and a text stand, where a page sets names above and dates below. */
const MOST_NAMED = 0.8;
/** Fewer do not tell how a page sets its comments. */
const FEWEST_DATES = 2;
const NOTHING: Reach = { names: [], members: [], clean: false };

interface Reach {
  /** Rows that can be names, from the stamp upwards. */
  readonly names: readonly number[];
  /** Rows that tell of a member. */
  readonly members: readonly number[];
  /** Ended by the buttons of the post above: all of it is the head's. */
  readonly clean: boolean;
}

/** Heads of the comments of a section, in order; none where nothing is dated and nobody is said to say. */
export function findHeads(rows: readonly Row[]): CommentHead[] {
  // Posts of a forum have numbers.
  const isForum = rows.filter((row) => /^# ?\d+$/.test(row.text)).length > 1;
  const anchors = anchorsOf(rows, isForum);
  const reaches = anchors.map(([first], i) => reachAbove(rows, first, anchors[i - 1]?.[1] ?? -1));
  const posts = reaches.map((reach) => isForum || reach.members.length > 0);
  const usual = usualCount(reaches.filter(({ clean }, i) => clean && posts[i] === true).map(({ names }) => names.length));
  const answering = answeringHeads(rows, reaches);
  return anchors.map(([first, last], i) => {
    const { names, members, clean } = reaches[i] ?? NOTHING;
    // With what a forum tells of its members between, the name is at the top, or as high as on the page's other posts.
    const at = posts[i] !== true ? (answering.has(i) ? 1 : 0) : clean ? names.length - 1 : Math.min(usual, names.length) - 1;
    // `Posted by Ada` names her, whatever stands below.
    const signed = names.find((name) => nameStart(lowered(rows[name]?.text ?? '')) > 0);
    return headOf(rows, first, last, signed ?? names[at], { names, members, clean });
  });
}

/**
 * Places of heads in which two names stand between the buttons above and the date, of which the second is whom the first answers: it has written before,
 * in each of them.
 */
function answeringHeads(rows: readonly Row[], reaches: readonly Reach[]): ReadonlySet<number> {
  const earlier = new Set<string>();
  const found = new Set<number>();
  for (const [i, { names, members, clean }] of reaches.entries()) {
    const [last, first] = names.map((name) => rows[name]?.text ?? '');
    if (last === undefined) continue;
    const touch = names.length === 2 && (names[0] ?? 0) - (names[1] ?? 0) === 1;
    if (first === undefined || !touch || !clean) {
      earlier.add(last);
      // `Ada` / `Author` / `Bo`: what is told of her stands between.
      if (first !== undefined && members.length > 0) earlier.add(first);
      continue;
    }
    if (!earlier.has(last)) return new Set();
    found.add(i);
    earlier.add(first);
  }
  return found;
}

/** Runs of stamps, with nothing said between: `Ada says:`, `3 May`. A forum's quotes are said by somebody too, and begin nothing. */
function anchorsOf(rows: readonly Row[], isForum: boolean): [number, number][] {
  const below = rows.map((row, i) => row.role === 'says' && (row.date !== null || nextOf(rows, i)?.role === 'stamp'));
  // Some write the date above `Ada says:`, all of them so; elsewhere a quote stands there.
  const above = rows.map((row, i) => row.role === 'says' && isNamelessStamp(rows, i - 1));
  const led = above.filter((one) => one).length === rows.filter((row) => row.role === 'stamp').length;
  const dated = rows.map((_, i) => below[i] === true || (led && above[i] === true));
  const split = isSplit(rows, dated);
  const anchors: [number, number][] = [];
  rows.forEach((row, i) => {
    const begins = row.role === 'says' ? split || dated[i] === true : row.role === 'stamp' && !split;
    if (!begins) return;
    const open = anchors[anchors.length - 1];
    const near = open !== undefined && i - open[0] <= TALLEST;
    const between = near && !row.apart ? rows.slice(open[1] + 1, i) : [];
    const above = open === undefined ? undefined : rows[open[1]];
    // Two names are two comments; the same moment, with a name between, is said twice.
    // A forum's head has the day when somebody joined, counts and places, and then the day of the post.
    const counts = isForum && between.length <= 4 && between.some((one) => one.role === 'count') && between.every(isHeadLike);
    const silent = between.every((one) => !one.apart && isSilent(one)) && (above?.author === null || row.author === null);
    // `3 hours ago` is said of many: between two of one comment its author's name stands alone.
    const same = row.date !== null || (row.text === above?.text && between.filter((one) => isName(one)).length < 2);
    const again = row.date === above?.date && same && between.length > 0 && between.every(isHeadLike);
    if (open !== undefined && near && !row.apart && (silent || counts || again)) open[1] = i;
    else anchors.push([i, i]);
  });
  return anchors;
}

/** A date with no name beside it or above. */
function isNamelessStamp(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  const name = rows[at - 1];
  return row?.role === 'stamp' && row.author === null && (name === undefined || row.apart || !isName(name, true));
}

/**
 * Whether the page writes `Ada says:`, then what she says, then when: as many names as dates, and the dates below them. Where dates stand
 * above, such names are those of quotes.
 */
function isSplit(rows: readonly Row[], dated: readonly boolean[]): boolean {
  let apart = 0;
  let stamps = 0;
  let below = 0;
  let open = false;
  rows.forEach((row, i) => {
    if (row.role === 'says' && dated[i] === false) {
      apart++;
      open = true;
    } else if (row.role === 'stamp') {
      stamps++;
      if (open) below++;
      open = false;
    }
  });
  return apart > 0 && apart >= stamps && below >= stamps - below;
}

const isButton = ({ role }: Row): boolean => role === 'control' || role === 'count';
const isSilent = (row: Row): boolean => isButton(row) || row.role === 'by' || OF_MEMBERS.has(row.role);
const isHeadLike = (row: Row): boolean => !row.apart && (isSilent(row) || isName(row));

function nextOf(rows: readonly Row[], at: number): Row | undefined {
  let next = at + 1;
  while (next < rows.length && isButton(rows[next] as Row)) next++;
  return rows[next]?.apart === true ? undefined : rows[next];
}

/** What stands above a stamp as far as it can belong to it: up to a sentence, or to the buttons of the comment above. */
function reachAbove(rows: readonly Row[], anchor: number, floor: number): Reach {
  const names: number[] = [];
  const members: number[] = [];
  let clean = false;
  for (let i = anchor - 1; i > floor && i >= anchor - TALLEST; i--) {
    const row = rows[i];
    if (row === undefined || rows[i + 1]?.apart === true) break;
    if (OF_MEMBERS.has(row.role)) members.push(i);
    else if (isName(row, i === anchor - 1)) names.push(i);
    else if (!isButton(row) || (names.length > 0 && !/^[\d.,#]+$/.test(row.text))) {
      clean = isButton(row);
      break;
    }
  }
  return { names, members, clean };
}

/** The commonest of some counts, at least 1; of equally common ones the smallest. */
function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 1;
}

function headOf(rows: readonly Row[], first: number, last: number, pick: number | undefined, { names, members }: Reach): CommentHead {
  const run = rows.slice(first, last + 1);
  const author = run.find((row) => row.author !== null)?.author ?? null;
  const dates = run.flatMap((row) => row.date ?? []);
  // A forum sets the day when somebody joined above counts, and the post's below them.
  const date = (run.some((row) => row.role === 'count') ? dates.at(-1) : dates[0]) ?? null;
  const topmost = (name: string): number | undefined => names.findLast((i) => rows[i]?.text.toLowerCase() === name.toLowerCase());
  if (author !== null) return { from: topmost(author) ?? first, to: last, author, date };
  const below = members.length === 0 ? nameBelow(rows, last) : null;
  const under = below === null ? undefined : rows[below[0]];
  if (below !== null && under !== undefined) return { from: first, to: below[1], author: nameOf(under), date };
  const named = pick === undefined ? undefined : rows[pick];
  if (pick !== undefined && named !== undefined) {
    const top = topmost(named.text) ?? pick;
    const picture = members.includes(top - 1) ? top - 1 : top;
    return { from: picture, to: last, author: nameOf(named), date };
  }
  const rank = members.findLast((i) => rows[i]?.role === 'rank');
  if (rank !== undefined) return { from: rank, to: last, author: rows[rank]?.text ?? null, date };
  return { from: first, to: last, author: null, date };
}

/**
 * `3 May` / `#2` / `ada` / `Member`: older forums set the name below the date, told by what they say of the member.
 * @returns The rows of the name and of the last thing said of its member.
 */
function nameBelow(rows: readonly Row[], stamp: number): [number, number] | null {
  let name = -1;
  let end = -1;
  for (let at = stamp + 1; at < rows.length && at <= stamp + TALLEST; at++) {
    const row = rows[at];
    if (row === undefined || row.apart) break;
    const tells = OF_MEMBERS.has(row.role) || (name >= 0 && row.role === 'count');
    if (name < 0 && isName(row)) name = at;
    else if (name >= 0 && tells) end = at;
    else if (!isButton(row) && !isName(row)) break;
  }
  return name >= 0 && rows.slice(name, end + 1).some((row) => OF_MEMBERS.has(row.role)) ? [name, end] : null;
}

/**
 * Whether the page sets dates below what is said: under a name that stands above, or something is said above the first head and nothing
 * below the last.
 */
export function setBelow(rows: readonly Row[], heads: readonly CommentHead[]): boolean {
  const first = heads[0];
  const last = heads[heads.length - 1];
  if (first === undefined || last === undefined) return false;
  const nameless = heads.every((head) => head.author === null);
  const gaps = (nameless ? heads : [first]).map((head, i) => saidAbove(rows, heads[i - 1]?.to ?? -1, head.from));
  const isText = (row: Row): boolean => !isName(row);
  const named = gaps.filter((gap) => gap[0] !== undefined && isName(gap[0]) && gap.some(isText)).length;
  if (nameless && named >= heads.length * MOST_NAMED) return true;
  const tail = rows.slice(last.to + 1);
  return (gaps[0] ?? []).some(isText) && !saysBelow(tail);
}

/** Whether anything is said below the last head, before the section ends or is parted. */
function saysBelow(tail: readonly Row[]): boolean {
  const end = tail.findIndex((row) => isEnd(row) || row.apart);
  const below = end < 0 ? tail : tail.slice(0, end);
  return below.some((row) => row.role === 'text' && !isNote(row.text));
}

/**
 * Heads without the names that were taken from right above their dates, where the page sets a name, what is said and the date below each other:
 * short sayings look like names. Null where it does not.
 */
export function headsOfDates(rows: readonly Row[], heads: readonly CommentHead[]): readonly CommentHead[] | null {
  const last = heads[heads.length - 1];
  if (last === undefined || heads.length < FEWEST_DATES) return null;
  let told = 0;
  const bare: CommentHead[] = [];
  for (const [i, head] of heads.entries()) {
    const stamp = rows.findIndex((row, at) => at >= head.from && (row.role === 'stamp' || row.role === 'says'));
    const after = heads[i - 1]?.to ?? -1;
    // What a page tells of its members stands beside their names, and what it tells of goods above what is said.
    if (rows.slice(after + 1, head.to + 1).some(({ role }) => OF_MEMBERS.has(role))) return null;
    if (rows.slice(stamp, head.to + 1).some(({ author }) => author !== null)) return null;
    const [name, ...said] = saidAbove(rows, after, stamp);
    if (name === undefined || !isName(name) || said.length === 0) return null;
    if (said.some((row) => !isName(row))) told++;
    bare.push({ from: stamp, to: head.to, author: null, date: head.date });
  }
  const tail = rows.slice(last.to + 1);
  return told * 2 >= heads.length && !saysBelow(tail) ? bare : null;
}

/** The texts between two rows, from the last heading or form between them on; notes to those who want to write apart. */
function saidAbove(rows: readonly Row[], after: number, before: number): readonly Row[] {
  const between = rows.slice(after + 1, before);
  return between.slice(between.findLastIndex(isEnd) + 1).filter((row) => row.role === 'text' && !isNote(row.text));
}
