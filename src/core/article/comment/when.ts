/** When something was said, without a day that the date reader knows; lowered. */

/** How long ago, anywhere in a line. */
const RELATIVE =
  /(?:^|[\s•·|,-])(?:(?:\d+|an?|one) ?(?:second|minute|min|hour|hr|day|week|month|year|mo|yr|[smhdwy])s?\.? ago|(?:vor (?:\d+|einem|einer|etwa \d+)|il y a (?:\d+|un|une)|hace (?:\d+|un|una)|há (?:\d+|um|uma)) \p{L}+|\d+ (?:\p{L}+) (?:fa|geleden|temu|назад|тому|önce|sitten|sedan|siden)|منذ .{2,20}|قبل .{2,20}|\d+ ?(?:分钟|小时|天|周|个月|年|時間|日|ヶ月|か月|분|시간|일|개월|년) ?(?:前|전))(?![\p{L}\p{N}_])/u;
/** All that say how long ago have one of these. */
const MAY_BE_RELATIVE = / ago|vor |il y a |hace |há | fa| geleden| temu| назад| тому| önce| sitten| sedan| siden|منذ|قبل|前|전/;

/** `17 hours ago` in `ada 17 hours ago (0 children)`. */
export function findRelative(small: string): RegExpExecArray | null {
  return MAY_BE_RELATIVE.test(small) ? RELATIVE.exec(small) : null;
}

/** `3d`, `2mo`. */
const AGE = /^\d{1,3} ?(?:s|sec|m|min|h|hr|hrs|d|w|wk|mo|mos|mon|y|yr|yrs)(?: ?[·•|]? ?\(?(?:edited|author)\)?)?$/u;
/** `Tuesday at 10:07 AM`, `gestern um 9:30 Uhr`; and a stamp whose date a script writes. */
const DATELESS =
  /^(?:(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|сегодня|вчера)(?:,| at| um| à| a las| às| alle| om| в)* \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?|wrote on(?: last edited by.{0,40})?)$/u;
const DATELESS_START = 'wrote on';

/** A line that says when and nothing else. */
export function isMoment(small: string): boolean {
  return /\d/.test(small) ? AGE.test(small) || DATELESS.test(small) : small.startsWith(DATELESS_START) && DATELESS.test(small);
}

/** Weekdays behind a sign or at a line's beginning: elsewhere these are words. */
const SHORTEST: ReadonlySet<string> = new Set('mo di mi do fr sa so mié jue vie sáb dom'.split(' '));
/** Weekdays with a sign in front or behind. */
const SHORT_ENGLISH = ['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'];
const SHORT: ReadonlySet<string> = new Set([...SHORT_ENGLISH, ...'thus lun mar mer jeu ven sam dim'.split(' ')]);
const LONG: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo`.split(/\s+/),
);
/** Those that are nobody's name, before a date without a name. */
const ALONE: ReadonlySet<string> = new Set([...SHORT_ENGLISH, ...LONG]);

/** `Sat` before a date: no name. Dates themselves know the weekdays of all languages, many of which are names too. */
export function isLoneWeekday(small: string): boolean {
  const day = small.replace(/[.,]{1,2}$/, '');
  // `Mo.` is cut short, as no name is.
  return ALONE.has(day) || (small.charAt(day.length) === '.' && (SHORT.has(day) || SHORTEST.has(day)));
}

const LAST_WORD = /[^\s.,»|•·–—-]+(?=[.,]{0,2}$)/;
const BEHIND_SIGN = /(?:^|[,»|•·–—-]) ?$/;
const APART = /(?:^|[\s,»]) ?$/;

/** Where the weekday that ends a text begins, the sign before it included: before a date it is no part of a name. The text's length where there is none. */
export function weekdayStart(small: string): number {
  const end = small.length;
  const word = LAST_WORD.exec(small);
  if (word === null) return end;
  const [day] = word;
  const before = small.slice(0, word.index);
  const isShort = SHORT.has(day);
  const marked = word.index + day.length < end;
  const behindSign = isShort || SHORTEST.has(day) ? BEHIND_SIGN.exec(before)?.index : undefined;
  const apart = (isShort && marked) || LONG.has(day) ? APART.exec(before)?.index : undefined;
  return Math.min(behindSign ?? end, apart ?? end);
}
