import path from 'node:path';
import type { RawDocument } from '../io/documents.js';
import { STDIN } from '../io/source.js';
import { inputRoot } from '../io/walk.js';
import { findMember, kindOf } from './archive-path.js';
import { UsageError } from './exit.js';

/**
 * `FILE`, `FILE:LINE`; of a file of records `FILE:RECORD`, `FILE#RECORD` and `FILE:RECORD:LINE`; of an archive `ARCHIVE/MEMBER`
 * and each of these with a member for the file.
 */
export interface Place {
  readonly file: string;
  /** A file in an archive that `file` is. */
  readonly member: string | null;
  readonly numbers: readonly number[];
  /** The first number is that of a record, whatever the file is. */
  readonly ofRecord: boolean;
}

/** A file whose own name ends in `:12` is taken at its word. @throws UsageError for a line or a record 0. */
export async function findPlace(argument: string): Promise<Place> {
  const whole = await findFile(argument);
  if (whole !== null) return { ...whole, numbers: [], ofRecord: false };
  const match = /^(.+?)([:#])(\d{1,9})(?::(\d{1,9}))?$/s.exec(argument);
  const [, written, mark, first, second] = match ?? [];
  if (written === undefined) return (await inArchive(argument)) ?? { file: argument, member: null, numbers: [], ofRecord: false };
  const numbers = [first, second].filter((part) => part !== undefined).map(Number);
  if (numbers.includes(0)) throw new UsageError(`${argument}: lines and records are counted from 1`);
  const place = (await findFile(written)) ?? (await inArchive(written)) ?? { file: written, member: null };
  return { ...place, numbers, ofRecord: mark === '#' };
}

async function findFile(file: string): Promise<{ readonly file: string; readonly member: null } | null> {
  return file === STDIN || (await kindOf(file)) !== null ? { file, member: null } : null;
}

/** The file on the way to it, for a path that leads through a file. */
async function inArchive(argument: string): Promise<Place | null> {
  const found = await findMember(argument);
  return found === null ? null : { ...found, numbers: [], ofRecord: false };
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

/** The line asked for, 0 for all; `null` when the document is not asked for. */
export function selectLine(document: RawDocument, place: Place): number | null {
  const [first, second] = place.numbers;
  // An archive is the only input, so its name is what its members' paths begin with.
  if (place.member !== null && document.path !== `${path.basename(place.file)}/${place.member}`) return null;
  if (document.record === null) return place.ofRecord ? null : (first ?? 0);
  return first === undefined || first === document.record ? (second ?? 0) : null;
}

/** Why nothing was found. @param last Number of the last record that was seen; 0 where there was none. */
export function missingText(place: Place, last: number): string {
  const file = nameOf(place);
  if (place.member !== null && place.numbers.length === 0)
    return `${place.file}: holds no ${place.member}; name a member as the archive has it`;
  if (last === 0)
    return place.ofRecord ? `${file}: holds no records; there is no record ${place.numbers[0]}` : `${file}: no document found`;
  return `${file}: has ${last} records; there is no record ${place.numbers[0]}`;
}
