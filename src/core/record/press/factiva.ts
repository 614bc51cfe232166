import { dateOf, pressRecord, topicsIn } from './article.js';
import type { PressDialect } from './define.js';

/** `Document BAYC000020240304ek3400001`, below each article. */
const CLOSES = /^(?:AN\s{1,20})?Document [A-Z][A-Z0-9]{2,9}0[0-9]{6,14}[a-z][a-z0-9]{6,12}$/;
const CODE = /^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|CLM|DLN|GC|NG)(?:[ \t]+(.*))?$/;
const COUNTED = /^[\d,.]{1,7} (?:words|Wörter|mots|palabras|parole|palavras)\r?\n/m;
const WORDS = /^[\d,.]{1,7} (?:words|Wörter|mots|palabras|parole|palavras)$/;

/** Lines by the codes of their fields, which stand before them or on lines of their own. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const [, code, value] = CODE.exec(line) ?? [];
    if (code !== undefined && !fields.has(code)) {
      open = value === undefined || value === '' ? [] : [value];
      fields.set(code, open);
    } else open?.push(line);
  }
  return fields;
}

/** Articles as Factiva writes them, each field behind its code. */
export const factivaCodes: PressDialect = {
  closes: CLOSES,
  isDocument: (text) => /^HD\s/m.test(text) && /^WC\s/m.test(text) && /^(?:TD|LP)\s/m.test(text),
  record(lines) {
    const fields = fieldsOf(lines);
    const line = (code: string): string => (fields.get(code) ?? []).join(' ').replace(/\s+/g, ' ').trim();
    return pressRecord({
      id: line('AN').replace(/^Document /, ''),
      title: line('HD'),
      authors: [line('BY')],
      date: `${line('PD')} ${line('ET')}`.trim(),
      site: line('SN'),
      tags: topicsIn(line('NS')).map((topic) => topic.replace(/^[a-z0-9]{2,8} : /, '')),
      body: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])],
    });
  },
};

/** The same without codes: the headline, the number of words, the date and the paper on lines of their own above the text. */
export const factivaPlain: PressDialect = {
  closes: CLOSES,
  isDocument: (text) => COUNTED.test(text) && /^Document [A-Z][A-Z0-9]{2,9}0[0-9]{6,14}[a-z][a-z0-9]{6,12}\r?$/m.test(text),
  isBegun: (text) => COUNTED.test(text) && /^(?:\(c\)|©|Copyright)/im.test(text),
  record(lines) {
    const count = lines.findIndex((line) => WORDS.test(line));
    const above = lines.slice(0, count).filter((line) => line !== '');
    const byline = above.length > 1 && /^(?:By|Von|Par|Por) |^[\p{Lu}][\p{L}'.-]+(?: [\p{Lu}][\p{L}'.-]+){1,3}$/u.test(above.at(-1) ?? '');
    const titles = byline ? above.slice(0, -1) : above;
    const time = lines.slice(count + 2, count + 3).find((line) => /^\d{1,2}:\d{2}(?: GMT)?$/.test(line)) ?? '';
    const site = lines.slice(count + (time === '' ? 2 : 3)).find((line) => line !== '') ?? '';
    // Fields end with the owner of the rights, or with an empty line.
    const rights = lines.findIndex((line, at) => at > count && at < count + 16 && /^(?:\(c\)|©|Copyright)/i.test(line));
    const gap = lines.findIndex((line, at) => at > count && line === '');
    const from = rights === -1 ? gap : rights + 1;
    return pressRecord({
      id: (lines.findLast((line) => CLOSES.test(line)) ?? '').replace(/^Document /, ''),
      title: titles.at(-1) ?? '',
      authors: byline ? [above.at(-1) ?? ''] : [],
      date: `${dateOf(lines[count + 1] ?? '')} ${time}`.trim(),
      site,
      body: lines.slice(from).filter((line) => !CLOSES.test(line)),
    });
  },
};
