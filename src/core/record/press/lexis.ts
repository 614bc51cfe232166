import { dateOf, pressRecord, topicsIn } from './article.js';
import type { PressDialect } from './define.js';

/** `2 of 50 DOCUMENTS`, in the middle of a line, above each article. */
const OPENS = /^(?:Document )?\d{1,5} of \d{1,5} DOCUMENTS$/;
const COPYRIGHT = /^(?:Copyright|©|\(c\)) ?(?:\(c\) )?\d{4}\b|^All Rights Reserved$/i;
/** Fields above and below a text, in capitals or, behind `Body`, not. */
const FIELD =
  /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|SUBJECT|JOURNAL-CODE|SERIES|CORRECTION|CORRECTION-DATE|URL|NOTES|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|DISTRIBUTION|ACC-NO|TYPE|COLUMN|EDITION)(?:: ?(.*)|)$/i;
const ABOVE: ReadonlySet<string> = new Set(['BYLINE', 'SECTION', 'LENGTH', 'DATELINE', 'HIGHLIGHT', 'SERIES', 'COLUMN', 'EDITION']);
/** Characters of a field. */
const LONGEST_FIELD = 4_000;
const BODY = /^Body$/i;
const END = /^(?:End of Document|Classification)$/;

interface Read {
  readonly fields: ReadonlyMap<string, string>;
  /** Lines above the fields. */
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** Fields end with an empty line; those below the text are behind it. */
function readFieldLines(lines: readonly string[]): Read {
  const fields = new Map<string, string>();
  const head: string[] = [];
  let body: string[] = [];
  let open = '';
  let state: 'head' | 'fields' | 'body' | 'below' = 'head';
  for (const line of lines) {
    if (BODY.test(line) && state !== 'below' && fields.has('LENGTH')) {
      state = 'body';
      body = [];
      continue;
    }
    if (END.test(line) && state === 'body') state = 'below';
    const [, written = '', value = ''] = (line.includes(':') ? FIELD.exec(line) : null) ?? [];
    const name = written.toUpperCase();
    if (name !== '' && (state !== 'body' || !ABOVE.has(name)) && !(state === 'body' && /[a-z]/.test(written))) {
      if (!fields.has(name)) fields.set(name, value);
      open = name;
      state = ABOVE.has(name) && state !== 'below' ? 'fields' : 'below';
    } else if (line === '') {
      open = '';
      if (state === 'body') body.push('');
    } else if (open !== '') fields.set(open, `${fields.get(open) ?? ''} ${line}`.trim().slice(0, LONGEST_FIELD));
    else if (state === 'head') head.push(line);
    else if (state === 'fields' || state === 'body') {
      state = 'body';
      body.push(line);
    }
  }
  return { fields, head, body };
}

const isHeadLine = (line: string): boolean => line !== '' && !COPYRIGHT.test(line) && !OPENS.test(line);

/** Articles as LexisNexis wrote them into a text: the paper, the date and the headline in the middle of lines above fields in capitals. */
export const lexis: PressDialect = {
  opens: OPENS,
  isDocument: (text) => /^[ \t]{0,100}(?:Document )?\d{1,5} of \d{1,5} DOCUMENTS[ \t]{0,100}\r?$/m.test(text) && /^LENGTH: /m.test(text),
  record(lines) {
    const { fields, head, body } = readFieldLines(lines);
    const told = head.filter(isHeadLine);
    const at = told.findIndex((line) => dateOf(line) !== '');
    const [site = ''] = told;
    // The edition stands below the date, the headline below that.
    const title = told.slice(at + 1).filter((line) => !/\bedition$/i.test(line));
    return pressRecord({
      title: title.join(' '),
      subtitle: fields.get('HIGHLIGHT') ?? '',
      authors: [fields.get('BYLINE') ?? ''],
      date: dateOf(told[at] ?? ''),
      site: at > 0 ? site : '',
      tags: topicsIn(fields.get('SUBJECT') ?? ''),
      url: fields.get('URL') ?? '',
      body: body.filter((line) => !COPYRIGHT.test(line)),
    });
  },
};

/** The same as Nexis Uni and Lexis+ write it: the headline first, `Body` above the text, `End of Document` below. */
export const nexisUni: PressDialect = {
  closes: /^End of Document$/,
  isDocument: (text) => /^Length: ?[\d,.]{1,7} words/m.test(text) && /^Body\r?$/m.test(text),
  record(lines) {
    const { fields, head, body } = readFieldLines(lines);
    const at = head.findLastIndex((line) => dateOf(line) !== '');
    return pressRecord({
      title: head[at - 2] ?? head[0] ?? '',
      authors: [fields.get('BYLINE') ?? ''],
      date: dateOf(head[at] ?? ''),
      site: at > 0 ? (head[at - 1] ?? '') : '',
      subtitle: fields.get('HIGHLIGHT') ?? '',
      tags: topicsIn(fields.get('SUBJECT') ?? ''),
      body: body.filter((line) => !COPYRIGHT.test(line)),
    });
  },
};
