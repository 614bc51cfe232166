/** Whole days from one ISO date to another, times left out; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayOf(to) - dayOf(from)) / 86_400_000);
}

/** Milliseconds of a date's midnight, by the proleptic Gregorian calendar; needs no clock. */
function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
