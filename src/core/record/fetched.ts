/** ISO 8601 as crawlers write it: a space for the `T`, a zone without its colon and bars in the day among the forms. */
const ISO_DATE =
  /^(\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?: ?(?:(Z|UTC)|([+-]\d{2}):?(\d{2})))?)?$/;
/** The longest of these forms has 40 characters. */
const LONGEST = 40;
/** The 14 digits of an archive's index: `20190425125754`, in UTC. */
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;
/** Unix time between 1996, when the first web archive began, and 2100, in seconds. */
const EARLIEST = 820_454_400;
const LATEST = 4_102_444_800;

/** When a page was scraped, in ISO 8601; `null` for what is no point in time. Seconds and milliseconds since 1970 count. */
export function fetchTime(value: unknown): string | null {
  if (typeof value === 'number') return unixTime(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const iso = ISO_DATE.exec(value);
  if (iso !== null) {
    const [, written = '', clock, utc, hours, minutes] = iso;
    const day = written.replaceAll('/', '-');
    const zone = utc === undefined ? (hours === undefined ? '' : `${hours}:${minutes}`) : 'Z';
    return isFetched(day, clock) ? (clock === undefined ? day : `${day}T${clock}${zone}`) : null;
  }
  const compact = COMPACT_DATE.exec(value);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second] = compact;
    const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return isFetched(moment.slice(0, 10), moment.slice(11, -1)) ? moment : null;
  }
  return /^\d{10}(?:\d{3})?(?:\.\d{1,9})?$/.test(value) ? unixTime(Number(value)) : null;
}

/** Whether the calendar has a day since the first web archive, and a day such a clock. */
function isFetched(day: string, clock = '00:00'): boolean {
  const time = Date.parse(`${day}T${clock}Z`);
  if (!(time >= EARLIEST * 1000 && time <= LATEST * 1000)) return false;
  return new Date(time).toISOString().startsWith(day);
}

function unixTime(value: number): string | null {
  const seconds = value > LATEST ? value / 1000 : value;
  if (!(seconds >= EARLIEST && seconds <= LATEST)) return null;
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}
