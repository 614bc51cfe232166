import type { Markup } from './define.js';
import { type InlineRules, LONGEST_LINE, rewritten } from './inline-words.js';
import { namesIn } from './names.js';

const HEADING = /^(={1,6}) (\S.*?)(?: =+)?$/;
const ATTRIBUTE = /^:!?([a-zA-Z][\w-]{0,40})!?:(?:\s+(.*))?$/;
/** Rules that begin and end a block, and what is in it. */
const FENCES: ReadonlyMap<string, 'code' | 'quote' | 'words' | 'comment' | 'table'> = new Map([
  ['----', 'code'],
  ['....', 'code'],
  ['```', 'code'],
  ['____', 'quote'],
  ['====', 'words'],
  ['****', 'words'],
  ['--', 'words'],
  ['////', 'comment'],
  ['|===', 'table'],
]);
const BLOCK_ATTRIBUTES = /^\[[^\]\n]{0,300}\]$/;
const MACRO = /^(?:image|video|audio|include|ifdef|ifndef|endif|ifeval|toc|indexterm)::\S{0,500}(?:\[.*\])?$/;
const LONGEST_MACRO = 2_000;
const INLINE: InlineRules = [
  [/\bimage:\S{1,500}\[[^\]\n]{0,300}\]/g, ''],
  [/\b(?:link:)?(https?:[^\s[\]]{1,1000})\[([^\]\n]{1,500}?)(?:,[^\]\n]{0,100})?\^?\]/g, '[$2]($1)'],
  [/\b(?:link|xref|mailto):[^\s[\]]{1,1000}\[([^\]\n]{1,500})\]/g, '$1'],
  [/<<[^<>,\n]{1,200}(?:,\s*([^<>\n]{1,300}))?>>/g, '$1'],
  [/\bfootnote(?:ref)?:[\w-]{0,40}\[[^\]\n]{0,1000}\]/g, ''],
  [/\[\[[\w-]{1,100}\]\]|\[#[\w-]{1,100}\](?=[#*_`])/g, ''],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])/g, '**$1**'],
  [/\{nbsp\}/g, ' '],
  [/ \+$/g, ''],
];

/** Line for line as Markdown. */
function asciidocMarkdown(text: string): { readonly lines: string; readonly fields: ReadonlyMap<string, string> } {
  const fields = new Map<string, string>();
  let block: string | null = null;
  let fence = '';
  let head: 'before' | 'open' | 'behind' = 'before';
  let rows = 0;
  let columns = 0;
  const lines = text.split('\n').map((written) => {
    const line = written.trimEnd();
    if (line.length > LONGEST_LINE) return line;
    if (fence !== '' && line === fence) {
      const closed = block;
      fence = '';
      block = null;
      return closed === 'code' ? '```' : '';
    }
    if (block === 'code') return line;
    if (block === 'comment') return '';
    if (block === 'table') {
      if (line === '' && rows !== 1) return '';
      if (rows === 0) columns = line.startsWith('|') ? cellsOf(line).length : 0;
      rows++;
      return rowOf(line, columns);
    }
    const opened = FENCES.get(/^(?:-{4,}|\.{4,}|_{4,}|={4,}|\*{4,}|\/{4,})$/.test(line) ? line.slice(0, 4) : line);
    if (opened !== undefined) {
      fence = line;
      block = opened;
      rows = 0;
      return opened === 'code' ? '```' : '';
    }
    if (line === '') {
      if (head === 'open') head = 'behind';
      return '';
    }
    const [, name, value = ''] = ATTRIBUTE.exec(line) ?? [];
    if (name !== undefined) {
      fields.set(name.toLowerCase(), value.trim());
      return '';
    }
    if (
      line.startsWith('//') ||
      BLOCK_ATTRIBUTES.test(line) ||
      (line.length < LONGEST_MACRO && MACRO.test(line)) ||
      line === '+' ||
      line === '<<<'
    )
      return '';
    const [, signs, heading = ''] = HEADING.exec(line) ?? [];
    if (signs !== undefined) {
      if (signs === '=' && head === 'before') {
        head = 'open';
        fields.set('doctitle', heading);
      }
      return `${'#'.repeat(signs.length)} ${rewritten(heading, INLINE)}`;
    }
    if (head === 'open') {
      // Author and date stand right below the title.
      fields.set(fields.has('author') ? 'revdate' : 'author', line);
      return '';
    }
    return `${block === 'quote' ? '> ' : ''}${listed(rewritten(line.replace(/^\.(?=[^\s.])/, ''), INLINE))}`;
  });
  return { lines: lines.join('\n'), fields };
}

/** `** entry` and `.. entry` as deep as they stand. */
function listed(line: string): string {
  const [, marks, rest = ''] = /^(\*{1,5}|\.{1,5}) (.*)$/.exec(line) ?? [];
  if (marks === undefined) return line;
  const mark = marks.startsWith('*') ? '-' : '1.';
  return `${'   '.repeat(marks.length - 1)}${mark} ${rest}`;
}

/** A row on a line of its own; the empty line below the first parts the head from the others. */
function rowOf(line: string, columns: number): string {
  if (line === '') return columns > 1 ? `|${'---|'.repeat(columns)}` : '';
  return line.startsWith('|') && columns > 1 ? `| ${cellsOf(line).join(' | ')} |` : line.replace(/^\|/, '');
}

function cellsOf(line: string): string[] {
  return line
    .slice(1)
    .split('|')
    .map((cell) => rewritten(cell.trim(), INLINE));
}

/** Texts of AsciiDoc: `= Title`, `== Heading`, `https://…[words]`, `----` around programs. */
export const asciidoc: Markup = {
  name: 'asciidoc',
  isWritten(text) {
    const look = text.slice(0, 65_536);
    return (
      /^= \S[^\n]{0,300}\n/.test(look) &&
      /^={2,4} \S[^\n=]{0,200}$/m.test(look) &&
      /^(?::[a-z][\w-]{0,40}:|\[[a-zA-Z][^\]\n]{0,100}\]$|-{4,}$|image::)/m.test(look)
    );
  },
  read(text, title) {
    const { lines, fields } = asciidocMarkdown(text);
    const date = /\d{4}-\d{2}-\d{2}/.exec(fields.get('revdate') ?? '')?.[0] ?? null;
    return {
      text: lines,
      format: 'markdown',
      title: title ?? fields.get('doctitle') ?? null,
      stated: { authors: namesIn(fields.get('author') ?? ''), publishedAt: date, tags: namesIn(fields.get('keywords') ?? '') },
    };
  },
};
