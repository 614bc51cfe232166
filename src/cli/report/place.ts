import path from 'node:path';
import type { Finding } from '../../core/check/types.js';
import type { ReportTarget } from './define.js';

/** Where a finding is in its file, for programs that open files. Columns count UTF-16 code units from 1; the end column is behind the last. */
export interface Region {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
}

/**
 * Lines of the file itself. A record's lines are those of its text and not of the file that holds it, so that a record gets the line of the file
 * on which it begins.
 */
export function regionOf(finding: Finding, fileLine: number | null): Region | null {
  if (finding.record !== null) {
    return fileLine === null ? null : { startLine: fileLine, endLine: fileLine, startColumn: null, endColumn: null };
  }
  if (finding.place === null || finding.lines === null) return null;
  if (finding.place !== undefined) {
    const { first, end } = finding.place;
    return { startLine: first[0], endLine: end[0], startColumn: first[1], endColumn: end[1] };
  }
  const [startLine, endLine] = finding.lines;
  return { startLine, endLine, startColumn: finding.columns?.[0] ?? null, endColumn: finding.columns?.[1] ?? null };
}

/** For people: `dumps/a.txt:12:5`, `dumps/all.ndjson#7:12`. */
export function placeOf(finding: Finding): string {
  const file = finding.path ?? 'standard input';
  const record = finding.record === null ? '' : `#${finding.record}`;
  return `${file}${record}${lineOf(finding)}`;
}

/** `:12:5`, `:12`, or nothing. */
function lineOf({ lines, columns }: Finding): string {
  if (lines === null) return '';
  return `:${lines[0]}${columns === null ? '' : `:${columns[0]}`}`;
}

/** Folder that a CI system takes paths to be relative to: that of its checkout where the variable names one, else the working directory. */
export function checkoutOf(target: ReportTarget, variable: string): string {
  const named = target.env[variable];
  return named === undefined || named === '' ? target.cwd : named;
}

/** The finding's file relative to a folder, with slashes; `null` for standard input, or for a file that lies outside it. */
export function pathWithin(folder: string, target: ReportTarget, file: string | null): string | null {
  if (file === null) return null;
  const relative = path.relative(folder, path.resolve(target.root, file)).split(path.sep).join('/');
  return relative === '' || relative === '..' || relative.startsWith('../') || path.isAbsolute(relative) ? null : relative;
}

/** An address of a relative path: each part escaped, for names may hold `#`, `?`, `%` and spaces. */
export function uriOf(relative: string): string {
  // A lone surrogate has no escape, and encodeURIComponent would throw.
  const sound = relative.replace(/\p{Surrogate}/gu, '\ufffd');
  return sound.split('/').map(encodeURIComponent).join('/');
}
