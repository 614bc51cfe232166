/** Lines or records that an argument asks for: `3`, `3-8`, `3-` to the end, `-3` the third from the end, `-3-` from there on. */
export interface LineRange {
  /** Counted from 1, or from the end where it is less than 0. */
  readonly first: number;
  /** Inclusive; infinite where nothing ends it. As `first` where that counts from the end. */
  readonly last: number;
}

/** Everything that there is. */
export const WHOLE: LineRange = { first: 1, last: Number.POSITIVE_INFINITY };

/** What `readRange` may be called with, as part of a larger pattern. */
export const RANGE = '-?\\d{1,9}(?:-\\d{0,9})?';

/** @returns Why it can not be meant, where it is no range. */
export function readRange(text: string): LineRange | string {
  const [, start = '', mark, end = ''] = /^(-?\d{1,9})(?:(-)(\d{0,9}))?$/.exec(text) ?? [];
  const first = Number(start);
  const last = mark === undefined ? first : end === '' ? Number.POSITIVE_INFINITY : Number(end);
  if (start === '' || first === 0 || last === 0) return 'lines and records are counted from 1, or from -1 at the end';
  if (first < 0 && end !== '') return `counts from the end and from the beginning; write ${start} or ${start}-`;
  if (last < first) return `ends before it begins; write ${end}-${start}`;
  return { first, last };
}

/** Whether one line or record alone is asked for. */
export function isSingle({ first, last }: LineRange): boolean {
  return first === last;
}

export function rangeText({ first, last }: LineRange): string {
  if (first === last) return `${first}`;
  return last === Number.POSITIVE_INFINITY ? `${first}-` : `${first}-${last}`;
}
