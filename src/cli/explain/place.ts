import path from 'node:path';
import type { RawDocument } from '../../io/input/documents.js';
import { inputRoot } from '../../io/input/walk.js';
import { STDIN } from '../../io/resume/source.js';
import { findMember, kindOf } from '../archive-path.js';
import { UsageError } from '../exit.js';
import { counted } from '../report/figures.js';
import { isSingle, type LineRange, RANGE, rangeText, readRange, WHOLE } from './line-range.js';

/**
 * `FILE`, `FILE:LINES`; of a file of records `FILE:RECORDS`, `FILE#RECORDS` and `FILE:RECORDS:LINES`; of an archive `ARCHIVE/MEMBER`
 * and each of these with a member for the file.
 */
export interface Place {
  readonly file: string;
  /** A file in an archive that `file` is. */
  readonly member: string | null;
  /** At most two; of a file without records the first is of lines. */
  readonly ranges: readonly LineRange[];
  /** The first range is of records, whatever the file is. */
  readonly ofRecord: boolean;
}

/** One range and two behind a name, the shorter first: a file whose own name ends in `:12` is taken at its word. */
const BEHIND = [new RegExp(`^(.+)([:#])(${RANGE})$`, 's'), new RegExp(`^(.+)([:#])(${RANGE}):(${RANGE})$`, 's')];

/** @throws UsageError for lines or records that cannot be meant. */
export async function findPlace(argument: string): Promise<Place> {
  const whole = await findFile(argument);
  if (whole !== null) return { ...whole, ranges: [], ofRecord: false };
  let missing: Place | null = null;
  for (const pattern of BEHIND) {
    const [, written, mark, ...numbers] = pattern.exec(argument) ?? [];
    if (written === undefined) continue;
    const found = (await findFile(written)) ?? (await inArchive(written));
    const place = { ...(found ?? { file: written, member: null }), ranges: rangesOf(numbers, argument), ofRecord: mark === '#' };
    if (found !== null) return place;
    missing = place;
  }
  const member = missing ?? (await inArchive(argument));
  if (member !== null) return member;
  await refuseUnreadNumbers(argument);
  return { file: argument, member: null, ranges: [], ofRecord: false };
}

function rangesOf(written: readonly string[], argument: string): LineRange[] {
  return written.map((text) => {
    const range = readRange(text);
    if (typeof range === 'string') throw new UsageError(`${argument}: ${range}`);
    return range;
  });
}

/** @throws UsageError where a file that is there stands before a colon. */
async function refuseUnreadNumbers(argument: string): Promise<void> {
  for (const { index } of argument.matchAll(/[:#]/g)) {
    const file = argument.slice(0, index);
    if (file === '' || (await findFile(file)) === null) continue;
    const rest = argument.slice(index + 1);
    throw new UsageError(`${argument}: "${rest}" names no line of ${file}; write ${file}:3, ${file}:3-8, or ${file}:-1 for the last line`);
  }
}

async function findFile(file: string): Promise<{ readonly file: string; readonly member: null } | null> {
  return file === STDIN || (await kindOf(file)) !== null ? { file, member: null } : null;
}

/** The file on the way to it, for a path that leads through a file. */
async function inArchive(argument: string): Promise<Place | null> {
  const found = await findMember(argument);
  return found === null ? null : { ...found, ranges: [], ofRecord: false };
}

/** What the paths of a place's documents are relative to, as the user wrote it; `null` for standard input. */
export async function rootOf({ file }: Place): Promise<string | null> {
  if (file === STDIN) return null;
  const kind = await kindOf(file);
  if (kind === 'file') return file.slice(0, file.length - path.basename(file).length);
  if (kind === 'folder') return file === '.' ? '' : file;
  const root = await inputRoot([file]);
  const relative = path.relative('.', root);
  return relative.startsWith('..') ? root : relative;
}

/** What to call a document so that `explain` and `evaluate` find it again: its file, or its archive and the member. */
export function pathOf({ path: name }: Pick<RawDocument, 'path'>, root: string | null): string | null {
  if (root === null || name === null) return null;
  return root === '' || /[/\\]$/.test(root) ? `${root}${name}` : `${root}/${name}`;
}

/** The same of what the user named. */
export function nameOf({ file, member }: Place): string {
  return member === null ? file : `${file}/${member}`;
}

/** The lines asked for; `null` when the document is not asked for. @throws UsageError for a record counted from the end. */
export function selectLines(document: RawDocument, place: Place): LineRange | null {
  const [first, second] = place.ranges;
  // An archive is the only input, so its name is what its members' paths begin with.
  if (place.member !== null && document.path !== `${path.basename(place.file)}/${place.member}`) return null;
  if (document.record === null) return place.ofRecord ? null : (first ?? WHOLE);
  if (first === undefined) return WHOLE;
  if (first.first < 0) {
    const file = nameOf(place);
    throw new UsageError(
      `${file}:${rangeText(first)}: ${file} holds records, which are counted from 1; a line from the end of one is ${file}:1:${rangeText(first)}`,
    );
  }
  return first.first <= document.record && document.record <= first.last ? (second ?? WHOLE) : null;
}

/** Whether all that is asked for was seen: records of one file come in order. */
export function isPast({ path: name, record }: RawDocument, { file, ranges: [first] }: Place): boolean {
  return record !== null && first !== undefined && first.first > 0 && record > first.last && name === path.basename(file);
}

/** Why nothing was found. @param last Number of the last record that was seen; 0 where there was none. */
export function missingText(place: Place, last: number): string {
  const file = nameOf(place);
  const [range] = place.ranges;
  if (place.member !== null && range === undefined) return `${place.file}: holds no ${place.member}; name a member as the archive has it`;
  const wanted = range === undefined ? '' : `there is no record ${isSingle(range) ? range.first : rangeText(range)}`;
  if (last === 0) return place.ofRecord ? `${file}: holds no records; ${wanted}` : `${file}: no document found`;
  return `${file}: has ${counted(last, 'record')}; ${wanted}`;
}
