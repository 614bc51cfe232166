/** Lists of names without what stands between these. */
import { AGENCIES, BEFORE_PLACE, JOBS } from './name-words.js';

/** `, Print Managing Editor` at a text's end: the word that says it is a job stands last. */
const JOB_BEHIND = /^([^,]+), ?((?:[\p{L}&-]+ ){0,5}([\p{L}-]+))$/u;

/** A text without the job behind its first comma, and without those between names where more names follow. */
function withoutJobs(text: string): string {
  if (!text.includes(',')) return text;
  const parts = text.split(',');
  const isJob = (part: string): boolean => /\p{L}/u.test(part) && !/ (?:and|und|et|y|e|en|&) /.test(part) && JOBS.has(lastWord(part));
  const jobs = parts.filter((part, at) => at > 0 && isJob(part)).length;
  const last = parts.length - 1;
  // Behind a lone job stands an outlet, unless an "and" tells of a list.
  const lists = jobs > 1 || (jobs === 1 && !isJob(parts[last] ?? '') && AND.test(parts.slice(2).join(',')));
  if (lists) return parts.filter((part, at) => at === 0 || !isJob(part)).join(',');
  const match = JOB_BEHIND.exec(text);
  return match !== null && JOBS.has((match[3] ?? '').toLowerCase()) ? (match[1] ?? text) : text;
}

/** For whom somebody writes, or as what and where, behind the last comma in small letters. */
const IN_SMALL = /, ?(\p{Ll}[^,]{1,60})$/u;
const OF_OUTLET =
  /^(?:d[ao]s?|del(?:la|lo|l['’])?|de l['’]|de la|du|vom|von(?: der)?|of|from|for|with|für|pour|para|per|voor|för|från|fra|til|dla|od|для|из|із|от) [^,]*\p{Lu}/u;

/** `Ada Byron, dpa`, `Ada Byron, da Agência Porto`, `Ada Byron, correspondent in Brussels` as the name alone. */
function withoutAffiliation(text: string): string {
  const match = IN_SMALL.exec(text);
  const behind = match?.[1] ?? '';
  if (match === null || match.index === 0) return text;
  const isCut = AGENCIES.has(behind.toLowerCase()) || JOBS.has(behind.split(' ', 1)[0] ?? '') || OF_OUTLET.test(behind);
  return isCut ? text.slice(0, match.index) : text;
}

const lastWord = (part: string): string => part.trim().split(' ').at(-1)?.toLowerCase() ?? '';
const AND = /(?:^|[\s,])(?:and|And|AND|und|UND|et|y|e|en|&) \p{Lu}/u;

/** `and 2 others`, `et al.` */
const OTHERS =
  /,? (?:(?:and|&|\+|und|et|y|e|en|och|og|i) \d{1,3} (?:others?|more|weitere|autres|otros|más|mais|outros|altri|anderen|andra|andre|innych)|et al\.?)\s*$/u;
/** From where somebody reports, between names: `Ada Byron in Paris and Bo Li in The Hague`. */
const PLACE = new RegExp(
  ` (?:${BEFORE_PLACE}) (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?=\\s*(?:,|$| (?:and|und|et|y|e|en|och|og|&) ))`,
  'gu',
);
/** What every place stands behind. */
const MAY_PLACE = new RegExp(` (?:${BEFORE_PLACE}) `);
/** A remark on a name before the next: `Ada Byron (now) and Bo Li (earlier)`. */
const REMARK = / \([^()]{1,30}\)(?=,| (?:and|und|et|y|e|en|och|og|i|&) |\s*$)/gu;

/** One alone may be the end of a headline. */
function withoutPlaces(text: string): string {
  if (!MAY_PLACE.test(text)) return text;
  let found = 0;
  const bare = text.replace(PLACE, () => {
    found++;
    return '';
  });
  return found > 1 || (found === 1 && AND.test(bare)) ? bare : text;
}

/** A line without what is said of those it names, between their names: remarks in brackets that tell of other hands are left. */
export function withoutRemarks(text: string, others: RegExp): string {
  if (!text.includes('(') || !/\) (?:and|und|et|y|e|en|och|og|i|&) |\),/u.test(text)) return text;
  const remarks = text.match(REMARK) ?? [];
  return remarks.some((remark) => others.test(remark.toLowerCase())) ? text : text.replace(REMARK, '');
}

/** A name without the agency glued behind it: `ADA BYRON Associated Press`. Short ones are names of people too, in small letters. */
function withoutAgency(text: string): string {
  const words = text.split(' ');
  for (let take = Math.min(4, words.length - 2); take > 0; take--) {
    const before = words.at(-take - 1) ?? '';
    const agency = words.slice(-take).join(' ');
    if (!AGENCIES.has(agency.toLowerCase()) || /[,;/|:：]$/.test(before) || !/^\p{Lu}/u.test(before)) continue;
    const isName = take === 1 && agency !== 'Reuters' && (agency !== agency.toUpperCase() || before === before.toUpperCase());
    return isName ? text : words.slice(0, -take).join(' ');
  }
  return text;
}

/** Where ` avec AFP`, ` con agencias` begins at a text's end; its length where nothing does. */
export function withAgency(text: string): number {
  const match = / (?:avec|with|mit|con|com|met) ((?:les )?[^ ]+)$/.exec(text);
  return match !== null && AGENCIES.has((match[1] ?? '').toLowerCase()) ? match.index : text.length;
}

/** `and` is a letter before the next word; a given name of two words and more stands before it and one behind. */
const LETTER_AND = / [وו](?<=[\p{L}\p{M}'’׳]{2} [\p{L}\p{M}'’׳]{2,} [وו])(?=([\p{L}\p{M}]{2,}) [\p{L}\p{M}'’׳]{2,})/gu;
/** Given names that begin with that letter, without it. */
const BEGINS_SO: ReadonlySet<string> = new Set(
  'ليد ائل سام جدي حيد رد فاء داد سيم صفي فيق هبة هيب عد لاء ئام جيه ضاح ردة هيبة يليام الي רדה רד יקטור יקי ולדימיר ילי'.split(' '),
);

/** `سارة يوسف وأحمد خالد` with a sign for the conjunction. */
function withPlainAnd(text: string): string {
  return / [وו]/.test(text) ? text.replace(LETTER_AND, (letter: string, rest: string) => (BEGINS_SO.has(rest) ? letter : ' & ')) : text;
}

/** A list of names without jobs, places, agencies and footnotes. */
export function plainList(list: string): string {
  const text = withPlainAnd(list.slice(0, withAgency(list)));
  return withoutPlaces(withoutJobs(withoutAffiliation(withoutAgency(withoutFootnotes(text.replace(OTHERS, ''))))));
}

/** Numbers and signs behind names that lead to notes and affiliations: `Ada Byron 1,✉, Bo Li 1,2`. */
const FOOTNOTE = /(?<=[\p{Ll}.]) ?[\d*†‡§✉](?:[\d*†‡§✉, ]{0,12}[\d*†‡§✉])?(?= ?(?:[,;&]|and |$))/gu;
/** One alone may be the end of a user name. */
const FEWEST_FOOTNOTES = 2;

function withoutFootnotes(text: string): string {
  if (!text.includes(',')) return text;
  let found = 0;
  const bare = text.replace(FOOTNOTE, () => {
    found++;
    return '';
  });
  return found < FEWEST_FOOTNOTES ? text : bare;
}
