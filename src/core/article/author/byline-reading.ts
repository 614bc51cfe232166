/** Whom one line names as an author. */

import type { DateHabit } from '../date/dates.js';
import { lowered } from '../text/lowered.js';
import { authorsInIdeographs } from './authors-cjk.js';
import { openingCue, opensPhrase } from './byline-cues.js';
import { OTHER_HANDS, segmentsOf, stripMetadata, teamOf, withoutPictures } from './byline-text.js';
import { withoutRemarks } from './name-lists.js';
import { AGENCIES, JOBS } from './name-words.js';
import { isFullName, takeCredits, takeNames } from './names.js';
import { isNewsroom } from './newsrooms.js';

/** Words that name the author before a full name and nothing else: Romanian, and Greek, whose articles stand before names in the genitive. */
const WEAK_CUE =
  /^(?:de|words|articol de|του|της|των|από (?:τον|την|τους)|γράφ(?:ει|ουν)(?: (?:ο|η|οι))?|(?:entrevista|reportaje|crónica|artículo|análisis|columna|opinión|informe|reportagem|crônica|artigo|coluna|análise|intervista|articolo|commento|analisi|servizio|reportage|entretien|analyse|chronique) (?:de|di|do|da)|(?:redacción|redação|redazione|rédaction|redactie|redakcja|redakce)(?= ?:))(?: ?: ?| )/u;
/** The same inside a byline line: `Kolumne von NAME`, `Published on 3 May by NAME`. */
const INNER_CUE =
  /(?:^|[\s|•·,–—-])(by|rozmawia(?:ł[ai]?|li|ły)?|par|por|door|oleh|автор:?|بقلم|โดย|(?<=^(?:\p{L}+ )?(?:\p{L}*(?:kolumne|artikel|beitrag|kommentar|bericht|interview|analyse|blog|essay|glosse|rezension|reportage|text|porträt|gespräch|erstellt|geschrieben|verfasst|gespeichert|eingestellt|veröffentlicht|[\d|] ?|kategorien?|online|posted)\s+))von)[:\s]+(?=\S)/gu;
const AGENCY_CREDIT = /^(?:reporting|additional reporting|writing|editing)\b[^;]*?\bby\b/i;
/** A line that says when somebody asked is no longer. */
const LONGEST_ASKED = 120;

/** What one line says of its authors. */
export interface Reading {
  readonly names: string[];
  /** Behind a "By". */
  readonly cued: boolean;
  /** The line ends in a cue: names stand on the lines below. */
  readonly opens: boolean;
  /** Full names that follow those behind a dash or a bar, where nothing else does. What names a paper or a place looks alike. */
  readonly further?: readonly string[];
}

const NOTHING: Reading = { names: [], cued: false, opens: false };

/** A lone agency or outlet in place of a person. */
const isAgency = (text: string): boolean => AGENCIES.has(text.toLowerCase());

/** Before a comma it says where the person behind it works: `Redaktion, Ada Byron`. */
const isOffice = (text: string): boolean => text.toLowerCase() === 'redaktion' || isNewsroom(text);

/** `Our Special Correspondent`: who wrote is not said. One word may be a name, and `Staff Reporter` is a credit as a team is. */
function isJobAlone(text: string): boolean {
  const words = lowered(text).split(' ');
  return words.length > 1 && words.every((word) => JOBS.has(word) || word === 'our' || word === 'a' || word === 'the');
}

/** Behind a "By": people, else a team or a user name. */
export function credited(text: string): string[] {
  const team = teamOf(lowered(text));
  if (team !== null) return [text.slice(0, team.length)];
  if (isJobAlone(text)) return /^staff /i.test(text) ? [text] : [];
  const list = takeNames(text, true);
  const lone = !list.whole && list.names.length === 1 && !(list.names[0] ?? '').includes(' ');
  const credits = list.names.length === 0 || lone ? takeCredits(text) : [];
  return credits.length > 0 ? credits : [...list.names];
}

/** Elsewhere a capital `De` is part of a family name. */
const startsFamilyName = (segment: string, language: string | null): boolean =>
  language !== null && language !== 'ro' && segment.startsWith('De ');

/** `Na Ada Byron` names the author in Swahili; in Slavic languages the word says where. */
const SWAHILI_CUE = /^na (?=\S)/;

function readSegment(line: string, isWholeLine: boolean, language: string | null): Reading {
  const segment = withoutPictures(line);
  const small = lowered(segment);
  const opening = openingCue(small);
  if (opening !== null && opensPhrase(opening, segment)) return NOTHING;
  if (opening !== null && !OTHER_HANDS.test(opening)) {
    const behind = segment.slice(opening.length);
    const rest = behind.slice(SECOND_CUE.exec(lowered(behind))?.[0].length ?? 0).trim();
    if (rest === '' || /^[:：.]+$/.test(rest)) return { names: [], cued: true, opens: true };
    return { names: credited(rest), cued: true, opens: /[,&]$|\band$/.test(rest) };
  }
  if (OTHER_HANDS.test(small)) return NOTHING;
  const weak = WEAK_CUE.exec(small) ?? (language === 'sw' ? SWAHILI_CUE.exec(small) : null);
  if (weak !== null && !startsFamilyName(segment, language)) {
    const list = takeNames(segment.slice(weak[0].length), false);
    if (list.whole && list.names.length > 0 && list.names.every(isFullName)) return { names: [...list.names], cued: true, opens: false };
  }
  for (const match of small.matchAll(INNER_CUE)) {
    const names = credited(segment.slice(match.index + match[0].length));
    if (names.length > 0) return { names, cued: true, opens: false };
  }
  if (isAgency(segment)) return { names: [segment], cued: false, opens: false };
  const [head = '', ...tail] = segment.split(/\s*[,/]\s*/);
  if (tail.length > 0 && isOffice(head)) {
    const people = readSegment(tail.join(', '), isWholeLine, language);
    if (people.names.some(isFullName)) return people;
  }
  const hasAgency = tail.length > 0 && isAgency(head);
  // `AP / Ada Byron` credits a picture, as `Ada Byron / AP` does.
  if (hasAgency && /^\s*\//.test(segment.slice(head.length))) return NOTHING;
  const agency = hasAgency ? [head] : [];
  const list = takeNames(agency.length > 0 ? tail.join(', ') : segment.replace(CITY_BEHIND, ''), false);
  const people = list.names.filter((name, at) => at === 0 || !isAgency(name));
  // `Ada Byron / AP` credits a picture.
  if (!list.whole || !people.every(isFullName) || (people.length < list.names.length && segment.includes('/'))) return NOTHING;
  return { names: [...agency, ...list.names], cued: false, opens: isWholeLine && /[,&]$/.test(segment) };
}

/** From where somebody reports, in capitals: `Ada BYRON / İZMİR`. */
const CITY_BEHIND = /(?<=\p{L} \p{L}+) ?\/ ?\p{Lu}{4,},?$/u;

/** `byAda Byron`, `2019AuthorAda Byron`: a cue glued to a capital. */
const GLUED = /(^|[^\p{L}])(By|by|Von|von|Par|par|Por|Author|Autor|Autorin|Auteur)(?=\p{Lu}[\p{Ll}.])/gu;
/** The end of such a cue, and what may be a capital. */
const MAY_BE_GLUED = /[nry][A-Z\u0080-\uffff]/;
/** `Author: By NAME`, `Door onze verslaggever NAME`. */
const SECOND_CUE =
  /^(?:(?:by|von|par|por|di|door)[:\s]+|(?:onze (?:verslaggever|verslaggeefster|redacteur|correspondent)|our (?:own )?(?:correspondent|reporter)|unser(?:e[rnm]?)? (?:korrespondent|reporter|redakteur)(?:in|en|n)?|notre (?:envoyée? spéciale?|correspondante?)|nuestr[oa] (?:corresponsal|enviad[oa](?: especial)?)|(?:(?:il|la|i|le) )?nostr[oaei] (?:inviat[oaei]|corrispondent[ei])(?: special[ei])?) )/u;
/** Who asked a question stands below when it was asked: `asked May 3, 2014 at 11:38`. */
const ASKED = /^(?:asked|gefragt|formulada|perguntada|posée|задан) .{3,30}\d{1,2}:\d{2}/u;

/** One person alone, of whom brackets say that it was another hand: `Ada Byron (foto)`. */
const WITH_REMARK = /^[^(),&|]{3,40} \(([^()]{3,20})\)$/;

/** Whose text it is: `Ada Byron (text)`. */
const OWN_HAND = /(?<=\p{L}{2}) \((?:texte?|texto|testo|tekst|teksti|words|текст)\)$/iu;

function isOtherHand(text: string): boolean {
  const remark = text.endsWith(')') ? WITH_REMARK.exec(text)?.[1] : undefined;
  return remark !== undefined && OTHER_HANDS.test(lowered(remark)) && lowered(withoutPictures(`${remark}:`)) === `${lowered(remark)}:`;
}

/** Vietnamese for `according to`: a source. */
const ACCORDING_TO = /^Theo /;

/** Small words that places have as often as people: `Palma de Mallorca`. */
const OF_PLACES = / \p{Ll}/u;

/** `Bo Li` behind `By Ada Byron - `: names in all that is left, each alone. */
function furtherNames(segments: readonly string[]): readonly string[] {
  const whole = segments.every((segment) => {
    const { names } = takeNames(segment, false);
    return (
      names.length === 1 && names[0] === segment && isFullName(segment) && !OF_PLACES.test(segment) && !OTHER_HANDS.test(lowered(segment))
    );
  });
  return whole ? segments : [];
}

/** Who wrote the article, as one line tells it. */
export function readLine(text: string, habit: DateHabit): Reading {
  if (text.length <= LONGEST_ASKED && ASKED.test(lowered(text))) return { names: [], cued: true, opens: true };
  const eastern = authorsInIdeographs(text, habit.language);
  if (eastern.length > 0) return { names: eastern, cued: true, opens: false };
  const credit = AGENCY_CREDIT.exec(text);
  if (credit !== null) {
    if (!/^reporting/i.test(text)) return NOTHING;
    const people = (text.slice(credit[0].length).split(';')[0] ?? '').replace(/ in [\p{Lu}][\p{L} ]+?(?=,| and |$)/gu, '');
    return { names: [...takeNames(people.trim(), true).names], cued: true, opens: false };
  }
  if (isOtherHand(text) || (habit.language === 'vi' && ACCORDING_TO.test(text))) return NOTHING;
  const line = withoutRemarks(text.endsWith(')') ? text.replace(OWN_HAND, '') : text, OTHER_HANDS);
  const bare = stripMetadata(MAY_BE_GLUED.test(line) ? line.replace(GLUED, '$1 | $2: ') : line, habit);
  const segments = segmentsOf(bare.text);
  let plain: Reading = NOTHING;
  for (const [at, segment] of segments.entries()) {
    const reading = readSegment(segment, segments.length === 1 && !bare.dated, habit.language);
    if (reading.cued && reading.names.length > 0) {
      // Behind a paper stands its place: `Por Ada Byron, Folha do Porto — Porto Velho`.
      const ofPaper = reading.names.length === 1 && segment.includes(',');
      return { ...reading, further: ofPaper ? [] : furtherNames(segments.slice(at + 1)) };
    }
    if (reading.cued && reading.opens) {
      const behind = takeNames(segments[at + 1] ?? '', true).names;
      return behind.length > 0 && behind.every((name) => name.includes(' ')) ? { names: [...behind], cued: true, opens: false } : reading;
    }
    if (plain.names.length === 0 || (reading.names.length > 0 && plain.names.every(isAgency))) plain = reading;
    if (at === 0 && reading.names.length > 0) plain = { ...reading, further: furtherNames(segments.slice(1)) };
  }
  return plain;
}
