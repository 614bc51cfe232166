/** What is left of a date and its time where the day was taken out: no name of anybody, though it stands alone. */
import { lowered } from '../text/lowered.js';
import { isTimeWord } from './clock-words.js';
import { isWeekday } from './weekdays.js';

const BETWEEN = /[\s\d.,:;،؛॥।()/|–—-]+/u;
/** Words of dates beside those of clocks: the day's, the year's, the calendar's. */
const OTHERS: ReadonlySet<string> = new Set(
  'วันที่ วัน ngày ngay día dia giorno tag tanggal hari tarih dydd nap dan dzień den день tháng năm το την στις'.split(' '),
);
/** A year of the Hebrew calendar, and one of the Muslim: letters with the mark of a number, digits with a letter. */
const YEARS = /(?:^|\s)ה?[׳']?ת[א-ת]{1,2}["״][א-ת](?=\s|$)|\d{4} ?هـ|هجري/u;
/** Written or left out: `الإثنين`. */
const HAMZA = /(?<=^ال|[^\p{L}]ال)إ/gu;
/** Where a clock belongs: `توقيت مكة المكرمة`. */
const ZONES = /^(?:بتوقيت|توقيت|به وقت|hora de |heure de |время |по времени )/u;

/** Whether a text is words of a date alone: `Thứ Hai`, `পিএম`, `الاثنين 23 شعبان 1445هـ`. */
export function isPartOfDate(text: string): boolean {
  const small = lowered(text);
  if (YEARS.test(small) || ZONES.test(small)) return true;
  const words = small
    .replace(HAMZA, 'ا')
    .split(BETWEEN)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => isWeekday(word) || isTimeWord(word) || OTHERS.has(word));
}
