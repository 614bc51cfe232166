/** A byline line without what is no name. */

import type { DateHabit } from '../date/dates.js';
import { findDates } from '../date/dates.js';
import { isDateLabel, labelStart, withoutDateLabel } from '../date/labels.js';
import { isPartOfDate } from '../date/leftovers.js';
import { isWeekday } from '../date/weekdays.js';
import { findSince } from '../recommendation/since.js';
import { lowered } from '../text/lowered.js';
import { withoutReadingTimes } from './reading-times.js';

/** People who did something else to the page. */
export const OTHER_HANDS =
  /photo|foto|fot\. |фото|\bbild|illustr|material|agentur|informationen|with reports|last (?:post|edit)|letzter|image|graphic|grafik|video|review|edit(?:ed|ing)|fact|translat|übersetz|übertragen|traduc|traduit|traduzi|englischen|sponsor|present|produc|powered|curat|quell|source|fuente|design|approved|verified|updated|aktualisiert|supported|brought|provided|©|copyright|destinataire|recipient|citation|zitier|quote|cover|camera|kamera|beeld|zdjęcia|^kuvat? /;
const SEPARATOR =
  /\s*[|•·●▪‧┃丨※»]\s*|\s+[–—-]\s+|\s*[;()[\]<>]\s*|\s{2,}|\.\s+(?=(?:[Фф]ото|[Ff]otos?|[Pp]hotos?|[Тт]екст|[Вв]идео)(?:[\s:]|$))/u;
/** `ada at harbour.example` is how archives of lists hide an address. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?:^|\s)@\w+|(?<=\s)[a-z\d][a-z\d._+-]* at [a-z\d-]+(?:\.[a-z\d-]+)+(?=\s|$)/g;
const ADDED =
  /\b(?:(?:originally|first|last) )?(?:published|posted|updated|modified|revised|edited(?! by)|publiziert|veröffentlicht|publiée?|publicado|publicada|aktualisiert|eingetragen|stand|posted on|written on|created|erstellt|submitted)(?![\wà-ÿ])(?: (?:time|date)(?= ?:))? ?(?:on|am|le|el)?:?/gi;

/** All of these words have one of these parts. */
const MAY_BE_ADDED = /revised|edited|publi|post|update|modif|veröff|aktual|stand|written|creat|erstell|eingetr|submit/i;

/** A label of a date glued behind a name in capitals: `ADA BYRONPublished 3 May`. Behind small letters the names are told apart word by word. */
const GLUED_LABEL =
  /(?<=\p{Lu}{2})(?=(?:Published|Posted|Updated|Modified|Created|Submitted|Veröffentlicht|Aktualisiert|Erstellt|Publi(?:é|ée|cado|cada|cerad)|Actualizad[oa]|Atualizad[oa])(?!\p{L}))/gu;

/** One hand for both: `Text & foto: NAME`, `Fotos und Text von NAME`. */
const TEXT = 'texte?|text|words|story|tekst|teksti|texto|testo|текст|κείμενο|bài';
const PICTURES =
  "photos?|photographs|photography|pictures|fotos?|foto[’']s|fotografie|bild(?:er)?|kuvat?|zdjęcia|fotografías|fotografii|imágenes|imagens|immagini|foto[gq]rafia|ảnh|фото|φωτογραφίες";
const JOINED = ' ?(?:,|&|\\+|/|and|und|et|y|e|en|och|og|i|a|ja|și|dan|và|и|та|і|και) ?';
const TEXT_AND_PICTURES = new RegExp(
  `^(?:(${TEXT})${JOINED}(?:${PICTURES})|(?:${PICTURES})${JOINED}(${TEXT}))(?= ?[:：]| \\p{Ll}{1,6} \\p{Lu})`,
  'iu',
);
/** What those words begin with: names seldom do, and the pattern takes milliseconds to compile. Beyond ASCII, case may hide any of them. */
const MAY_PICTURE = /^(?:te|wo|st|b[ià]|ph|pi|fo|ku|zd|im|[^ -~])/i;

/** One of these stands in all of them. */
const PICTURE = /phot|pict|foto|bild|kuva|zdj|im[aá]g|immag|ảnh|фото|φωτο/i;

/** `Text & foto: Ada Byron` as `Text: Ada Byron`, and `Testo e foto di Ada Byron` as `di Ada Byron`: pictures alone are another's. */
export function withoutPictures(segment: string): string {
  if (!MAY_PICTURE.test(segment) || !PICTURE.test(segment)) return segment;
  const match = TEXT_AND_PICTURES.exec(segment);
  if (match === null) return segment;
  const rest = segment.slice(match[0].length);
  return /^ ?[:：]/.test(rest) ? `${match[1] ?? match[2] ?? ''}${rest}` : rest.trimStart();
}

/** How many comments there are, and the invitation to write one. */
const COMMENTS =
  /\b(?:\d+|no|one|leave an?|add an?|post an?|write an?|join the|keine?|ein|schreiben? (?:sie )?einen|hinterlassen? (?:sie )?einen|aucun|laisser un|sin|deja un|nessun|lascia un|geen|plaats een) (?:comments?|replies|reply|kommentare?|commentaires?|comentarios?|comentários?|comment[oi]|reacties?)\b(?: so far| yet)?/gi;
/** The same of these. */
const MAY_COUNT_COMMENTS = /comment|komment|coment|repl|reactie/i;
/** A bare number behind a byline with its date counts comments. */
const LAST_NUMBER = /\s\d{1,4}\s*$/;
/** `Harbour staff`: a team in a person's place. */
const TEAM = /^[\p{Ll}\p{N}][\p{L}\p{N}.&-]* (?:staff|team|desk|redaktion|editors?|newsroom|web ?team)(?=$|[\s,|])/u;

const MAY_BE_TEAM = / (?:staff|team|desk|redaktion|editor|newsroom|web)/;

/** The team that a lowered text begins with. */
export function teamOf(small: string): string | null {
  return MAY_BE_TEAM.test(small) ? (TEAM.exec(small)?.[0] ?? null) : null;
}

/** Abbreviations of zones that the date reader leaves behind because they name several. */
const ZONE = /^\s*\(?(?:ist|cst|et|pt|ct|mt|pkt|npt|wat|cat|hst|akst|akdt|cdst|ast|adt|brt|art|clt)\)?(?![\p{L}\p{N}])/u;

const LAST_WORD = /[\p{L}\p{M}-]+(?=[\s.,،]*$)/u;
const MAY_END_IN_WEEKDAY = /[^\s\d|.,،:：][\s.,،]*$/;
/** What stands before a weekday that is no family name: `Plácido Domingo`. */
const APART = /(?:^|[|•·,،(/–—-]|\p{L}{3}\.)\s*$/u;
/** `Ada Byron on Thu, `, `Ada Byron le lun, `. */
const ON = /\s(?:on|am|le|el|il|op|em|på|den)\s*$/;
/** A name has a capital: `Ana Kovač nedjelja`. */
const SMALL = /^\p{Ll}/u;
/** Letters without case tell nothing, but a name of two words stands before its date whole: `سلمى العطار الأحد`. */
const CASELESS = /^\p{Lo}/u;
const WHOLE_NAME = /\p{Lo}\p{M}*\s+\p{Lo}[\p{L}\p{M}]+\s*$/u;
/** Words of the longest label before a weekday. */
const MOST_LABEL_WORDS = 3;

/** What stands before a date, without the weekday at its end: `Actualizado jueves, `, `الجمعة `. */
function withoutWeekday(before: string): string {
  const match = MAY_END_IN_WEEKDAY.test(before) ? LAST_WORD.exec(before) : null;
  if (match === null || !lowered(match[0]).split('-').every(isWeekday)) return before;
  const rest = before.slice(0, match.index);
  if (APART.test(rest) || ON.test(rest) || SMALL.test(match[0]) || (CASELESS.test(match[0]) && WHOLE_NAME.test(rest))) return rest;
  const words = rest.trim().split(/\s+/).slice(-MOST_LABEL_WORDS);
  return words.some((_, at) => isDateLabel(words.slice(at).join(' '))) ? rest : before;
}

/** Takes dates with their labels, reading times, addresses, counts of comments and "Published" out, so that names stand between separators. */
export function stripMetadata(text: string, habit: DateHabit): { text: string; dated: boolean } {
  let bare = text.replace(ADDRESS, ' | ');
  const dates = findDates(bare, habit);
  for (const { start, end, hasTime } of [...dates].reverse()) {
    const behind = bare.slice(end);
    const zone = hasTime ? (ZONE.exec(lowered(behind.slice(0, 12)))?.[0].length ?? 0) : 0;
    const before = withoutWeekday(bare.slice(0, start));
    bare = `${before.slice(0, labelStart(before))} | ${behind.slice(zone)}`;
  }
  const since = dates.length > 0 ? null : findSince(lowered(bare));
  if (since !== null) bare = `${bare.slice(0, since.start)} | ${bare.slice(since.end)}`;
  bare = withoutReadingTimes(bare);
  if (MAY_BE_ADDED.test(bare)) bare = bare.replace(GLUED_LABEL, ' | ').replace(ADDED, ' | ');
  if (MAY_COUNT_COMMENTS.test(bare)) bare = bare.replace(COMMENTS, ' | ');
  const dated = dates.length > 0 || since !== null;
  return { text: dated ? bare.replace(LAST_NUMBER, '') : bare, dated };
}

/** Who took the pictures, on the line of who wrote: `Story by Ada Byron Photographs by Bo Li`, `Tekst Ada Byron Beeld Bo Li`. */
const PICTURED =
  /(?<=\p{Lu}[\p{L}.'’-]{1,30}) (?=(?:(?:Photos?|Photographs?|Photography|Pictures?|Images?|Illustrations?|Fotos?|Fotografie|Bilder|Beeld|Illustraties?|Zdjęcia|Kuvat?) (?:by|von|par|por|di|door|av|af|de)|(?:Foto|Fotos|Photos|Beeld|Bild|Bilder|Zdjęcia|Kuvat?)(?: ?:)?) \p{Lu})/u;
const MAY_BE_PICTURED = / (?:Photo|Pict|Imag|Illus|Foto|Bild|Beeld|Zdj|Kuva)/;

/** What stands between dates, separators and the like, marks at its ends and labels of dates taken off. */
export function segmentsOf(text: string): string[] {
  return text
    .split(SEPARATOR)
    .flatMap((one) => (MAY_BE_PICTURED.test(one) ? one.split(PICTURED) : [one]))
    .map((one) => one.replace(/^[\s,/:.~*"]+|[\s,/:~*"]+$/g, '').replace(/ (?:am|on|at|le|el|um|vom)$/i, ''))
    .map(withoutDateLabel)
    .filter((one) => one !== '' && !isDateLabel(one) && !isPartOfDate(one));
}
