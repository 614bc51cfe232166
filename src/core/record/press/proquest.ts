import { namesIn, pressRecord, topicsIn } from './article.js';
import type { PressDialect } from './define.js';

const RULE = /^_{30,}$/;
/** Fields of ProQuest; `Full text` has the article, up to the first field below it. */
const FIELD =
  /^(Author|Authors|Publication info|ProQuest document link|Abstract|Abstract \(summary\)|Links|Full text|Full Text|Subject|Business indexing term|Location|People|Company \/ organization|Identifier \/ keyword|Title|Publication title|First page|Pages|Volume|Issue|Number of pages|Publication year|Publication date|Publication subject|Year|Section|Column|Publisher|Place of publication|Country of publication|ISSN|e-ISSN|Source type|Language of publication|Document type|Document feature|ProQuest document ID|Document URL|Copyright|Last updated|Database|Credit|DOI|Accession number|Dateline)(?:: ?(.*))?$/;

/** Articles as ProQuest writes them, between rules of underscores. */
export const proquest: PressDialect = {
  opens: RULE,
  isDocument: (text) => /^Full [tT]ext: /m.test(text) && /^(?:ProQuest document ID|Publication title|Document URL): /m.test(text),
  record(lines) {
    const fields = new Map<string, string[]>();
    const head: string[] = [];
    let open: string[] = head;
    for (const line of lines) {
      const [, name, value] = FIELD.exec(line) ?? [];
      // A field of the text itself is one that came already, or a word alone.
      if (name !== undefined && !fields.has(name) && (value !== undefined || name === 'ProQuest document link')) {
        open = value === undefined || value === '' ? [] : [value];
        fields.set(name, open);
      } else open.push(line);
    }
    const line = (...names: readonly string[]): string =>
      names.map((name) => (fields.get(name) ?? []).join(' ').trim()).find((value) => value !== '') ?? '';
    return pressRecord({
      id: line('ProQuest document ID'),
      url: /https?:\/\/\S+/.exec(line('Document URL'))?.[0] ?? '',
      title: line('Title') || (head.find((one) => one !== '' && !RULE.test(one) && !/^Document \d+ of \d+$/.test(one)) ?? ''),
      authors: namesIn(line('Author', 'Authors')),
      date: line('Publication date'),
      site: line('Publication title').replace(/\s*;.*$/, ''),
      tags: topicsIn(line('Subject')),
      body: fields.get('Full text') ?? fields.get('Full Text') ?? [],
    });
  },
};
