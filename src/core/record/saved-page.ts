import { fetchTime } from './fetched.js';
import { usableAddress } from './urls.js';

/** What a program that saved a page wrote at the head of it. */
interface SavedPage {
  readonly url: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string | null;
}

/** Such notes stand before the page's own head. */
const LOOK = 4_000;

/** Browsers, SingleFile, monolith, HTTrack and WebScrapBook, each with the address and, but for the first, the date. */
const NOTES: readonly RegExp[] = [
  /<!--\s{0,20}saved from url=\(\d{1,6}\)(?<url>[^\s>]{1,2000})\s{0,20}-->/i,
  /<!--\s{1,20}Page saved with SingleFile\s{1,20}url:\s{1,20}(?<url>\S{1,2000})(?:\s{1,20}saved date:\s{1,20}(?<date>[^\n]{1,100}))?/,
  /<!--\s{0,20}Saved from (?<url>https?:\S{1,2000}) at (?<date>\S{1,40}) using monolith/,
  /<!--\s{0,20}Mirrored from (?<url>\S{1,2000}) by HTTrack Website Copier\/[^>]{0,80}?,\s(?<date>[^>,]{0,40},\s[^>]{0,40}?)\s{0,20}-->/,
  /<html\b[^>]{0,1000}?\sdata-scrapbook-source="(?<url>[^"\s]{1,2000})"[^>]{0,1000}?(?:\sdata-scrapbook-create="(?<date>\d{14})\d{0,3}")?/,
];

/** Where and when a page was saved, by a note at its head; `null` where it has none. */
export function savedPage(html: string): SavedPage | null {
  const head = html.slice(0, LOOK);
  for (const note of NOTES) {
    const groups = note.exec(head)?.groups;
    if (groups === undefined) continue;
    const url = usableAddress(groups['url'] ?? '');
    return { url: url === '' ? null : url, fetchedAt: momentOf(groups['date'] ?? '') };
  }
  return null;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** `Mon May 06 2024 07:08:09 GMT+0200 (…)` as JavaScript writes it, `Mon, 06 May 2024 07:08:09 GMT` as servers do. */
const SCRIPT_DATE = /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{2}) (?<year>\d{4}) (?<clock>\d{2}:\d{2}:\d{2}) GMT(?<zone>[+-]\d{4})/;
const MAIL_DATE = /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<clock>\d{2}:\d{2}:\d{2}) GMT$/;

function momentOf(date: string): string | null {
  const { month = '', day = '', year = '', clock = '', zone } = (SCRIPT_DATE.exec(date) ?? MAIL_DATE.exec(date))?.groups ?? {};
  const number = MONTHS.indexOf(month) / 3 + 1;
  if (month === '' || !Number.isInteger(number) || number < 1) return fetchTime(date.trim());
  return fetchTime(`${year}-${String(number).padStart(2, '0')}-${day}T${clock}${zone === undefined || zone === '+0000' ? 'Z' : zone}`);
}
