const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /^(?:[a-z]{3},)?\s*(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+(?:([+-])(\d{2})(\d{2})|GMT|UTC?|Z)\b/i;

/** `"2024-03-05T06:07:08Z"` of `Tue, 5 Mar 2024 07:07:08 +0100`, as RFC 5322 has it; `null` for what is none. */
export function mailDate(value: string): string | null {
  const [matched, day, name = '', year, hour, minute, second = '0', sign, hours = '0', minutes = '0'] = DATE.exec(value.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase());
  if (matched === undefined || month === -1) return null;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const time = new Date(Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute) - ahead, Number(second)));
  return time.toISOString().replace('.000Z', 'Z');
}
