import { decodeHTMLStrict } from 'entities';

/** A tag that is written to be seen. */
const TAG = /&lt;[a-z/!?]/i;
const ENTITY = /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Whether a line of Markdown shows tags: its entities are how these are written. They stay where the line tells of entities. */
export function showsTags(line: string): boolean {
  return line.includes('&') && TAG.test(line) && !/entit|entid|сущност|实体/i.test(line);
}

/** `&lt;b&gt; &amp; more` as it is read: `<b> & more`. */
export function decodeTags(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity) => decodeHTMLStrict(entity)) : text;
}
