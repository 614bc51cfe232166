/** A byline line without what is no name. */
import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';

/** People who did something else to the page. */
export const OTHER_HANDS =
  /photo|foto|\bbild|illustr|material|agentur|informationen|with reports|last (?:post|edit)|letzter|image|graphic|grafik|video|review|edit(?:ed|ing)|fact|translat|übersetz|übertragen|traduc|traduit|traduzi|englischen|sponsor|present|produc|powered|curat|quell|source|fuente|design|approved|verified|updated|aktualisiert|supported|brought|provided|©|copyright|destinataire|recipient|citation|zitier|quote|cover|camera|kamera/;
const SEPARATOR = /\s*[|•·●▪‧┃丨※»]\s*|\s+[–—-]\s+|\s*[;()[\]<>]\s*|\s{2,}/u;
const READING =
  /\b\d+ ?[-–]?(?:min(?:ute)?n?s?|mins?)\b\.?(?: read| reading time| lesezeit| de lecture| de lectura)?|\b(?:lesezeit|lesedauer|reading time|tiempo de lectura|temps de lecture)\b[: ]*\d*/gi;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?:^|\s)@\w+/g;
const ADDED =
  /\b(?:published|posted|updated|last updated|last modified|publiziert|veröffentlicht|publié|publicado|publicada|aktualisiert|stand|posted on|written on|created|erstellt|submitted)\b ?(?:on|am|le|el)?:?/gi;

/** Takes dates, reading times, addresses and "Published" out, so that names stand between separators. */
export function stripMetadata(text: string, habit: DateHabit): { text: string; dated: boolean } {
  let bare = text.replace(ADDRESS, ' | ');
  const dates = findDates(bare, habit);
  for (const { start, end } of [...dates].reverse()) bare = `${bare.slice(0, start)} | ${bare.slice(end)}`;
  return { text: bare.replace(READING, ' | ').replace(ADDED, ' | '), dated: dates.length > 0 };
}

/** What stands between dates, separators and the like, marks at its ends taken off. */
export function segmentsOf(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((one) => one.replace(/^[\s,/:.~*"]+|[\s,/:~*"]+$/g, '').replace(/ (?:am|on|at|le|el|um|vom)$/i, ''))
    .filter((one) => one !== '');
}
