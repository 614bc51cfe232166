import type { Markup } from './define.js';
import { type InlineRules, LONGEST_LINE, rewritten } from './inline-words.js';
import { namesIn } from './names.js';

/** What stands below a heading, and above some: one sign many times. */
const RULE = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/;
const DIRECTIVE = /^(\s*)\.\. ([a-zA-Z][\w:+-]{0,40})::\s*(.*)$/;
const COMMENT = /^(\s*)\.\.(?:\s|$)/;
const FIELD = /^:([A-Za-z][\w -]{0,40}):(?:\s+(.*))?$/;
const OPTION = /^\s+:[\w-]{1,40}:(?:\s|$)/;
const PROGRAMS: ReadonlySet<string> = new Set([
  'code',
  'code-block',
  'sourcecode',
  'parsed-literal',
  'doctest',
  'math',
  'literalinclude',
  'highlight',
]);
/** Directives with text in them, and how it stands. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ...[
    'note',
    'warning',
    'tip',
    'important',
    'hint',
    'caution',
    'danger',
    'attention',
    'error',
    'seealso',
    'admonition',
    'topic',
    'sidebar',
    'rubric',
    'container',
  ].map((name) => [name, ''] as const),
  ...['epigraph', 'highlights', 'pull-quote', 'compound'].map((name) => [name, '> '] as const),
]);
const INLINE: InlineRules = [
  [/``([^`\n]{1,300})``/g, '`$1`'],
  [/(?<![:\w`])`([^`<\n]{1,300}) <(https?:[^`<>\s]{1,1000})>`__?/g, '[$1]($2)'],
  [/(?<![:\w`])`([^`<\n]{1,300}) <[^`<>\n]{1,300}>`__?/g, '$1'],
  [/:[\w:+-]{1,40}:`~?([^`<\n]{1,300}?)(?: ?<[^`<>\n]{1,300}>)?`/g, '$1'],
  [/(?<![:\w`])`([^`\n]{1,300})`__?(?!\w)/g, '$1'],
  [/ \[(?:#[\w-]{0,40}|\d{1,3}|\*)\]_/g, ''],
  [/::$/g, ':'],
];

interface Read {
  readonly lines: string;
  readonly title: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** Line for line as Markdown. */
function rstMarkdown(text: string): Read {
  const all = text.split('\n').map((line) => line.trimEnd());
  const out: string[] = [];
  const fields = new Map<string, string>();
  const levels: string[] = [];
  let title: string | null = null;
  /** Of the directive or comment that is open: how far its line is in, and what becomes of what is further in. */
  let open: { readonly indent: number; readonly as: 'code' | 'nothing' | 'text'; readonly before: string } | null = null;
  for (let at = 0; at < all.length; at++) {
    const line = all[at] ?? '';
    if (line.length > LONGEST_LINE) {
      out.push(line);
      continue;
    }
    if (open !== null) {
      if (line === '' || indentOf(line) > open.indent) {
        const ends: boolean = line === '' && open.as === 'code' && endsAt(all, at, open.indent);
        if (ends) open = null;
        out.push(ends ? '```' : contentOf(line, open));
        continue;
      }
      open = null;
    }
    const [, indent = '', name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
    if (name !== '') {
      const before = TEXTS.get(name);
      const as = PROGRAMS.has(name) && !endsAt(all, at, indent.length) ? 'code' : before === undefined ? 'nothing' : 'text';
      open = { indent: indent.length, as, before: before ?? '' };
      out.push(as === 'code' ? '```' : as === 'text' ? rewritten(value, INLINE) : '');
      continue;
    }
    if (COMMENT.test(line)) {
      open = { indent: indentOf(line), as: 'nothing', before: '' };
      out.push('');
      continue;
    }
    const under = headingAt(all, at);
    if (under !== null) {
      const { over, sign } = under;
      const style = `${over ? sign : ''}${sign}`;
      if (!levels.includes(style)) levels.push(style);
      const words = rewritten((all[over ? at + 1 : at] ?? '').trim(), INLINE);
      title ??= words;
      const heading = `${'#'.repeat(Math.min(6, levels.indexOf(style) + 1))} ${words}`;
      out.push(...(over ? ['', heading, ''] : [heading, '']));
      at += over ? 2 : 1;
      continue;
    }
    const [, key, told = ''] = FIELD.exec(line) ?? [];
    if (key !== undefined && at < 60) {
      if (!fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), told);
      out.push('');
    } else out.push(/^-{4,}$/.test(line) ? '---' : rewritten(line.replace(/^(\s*)#\. /, '$11. '), INLINE));
  }
  if (open?.as === 'code') out.push('```');
  return { lines: out.join('\n'), title, fields };
}

function signOf(line: string): string | undefined {
  return line.length > LONGEST_LINE ? undefined : RULE.exec(line)?.[1];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether what is further in than a directive ends behind an empty line, or never began. */
function endsAt(lines: readonly string[], at: number, indent: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 20); next++) {
    const line = lines[next] ?? '';
    if (line !== '') return indentOf(line) <= indent;
  }
  return true;
}

function contentOf(line: string, open: { readonly as: string; readonly before: string } | null): string {
  if (open === null || open.as === 'nothing' || OPTION.test(line)) return '';
  if (line === '' || open.as === 'code') return line;
  return open.before + rewritten(line.trimStart(), INLINE);
}

/** A heading that begins at a line: its own, or the rule above it. */
function headingAt(lines: readonly string[], at: number): { readonly over: boolean; readonly sign: string } | null {
  const line = lines[at] ?? '';
  const first = signOf(line);
  const [words, below] = first === undefined ? [line, lines[at + 1] ?? ''] : [lines[at + 1] ?? '', lines[at + 2] ?? ''];
  const sign = signOf(below);
  if (words.trim() === '' || sign === undefined || signOf(words) !== undefined || below.length < words.trim().length) return null;
  if (first === undefined) return words.startsWith(' ') || (lines[at - 1] ?? '') !== '' ? null : { over: false, sign };
  return first === sign ? { over: true, sign } : null;
}

/** Signs that no other markup has. */
const SIGNS =
  /^\s{0,8}\.\. (?:[a-z][\w:-]{1,40}::|_[^:\n]{1,100}:)|:(?:ref|doc|class|func|meth|mod|term|code|math|py:\w{1,20}):`|`[^`<\n]{1,200} <https?:[^`<>\s]{1,500}>`_/gm;
const UNDERLINED = /^[^\s.][^\n]{0,200}\n([=\-~^"'#*+])\1{2,300}[ \t]{0,20}$/m;
const FEWEST = 2;

/** Texts of reStructuredText: underlined headings, `.. note::`, `` :ref:`words <place>` ``. */
export const rst: Markup = {
  name: 'rst',
  isWritten(text) {
    const look = text.slice(0, 65_536).replaceAll('\r\n', '\n');
    if (!look.includes('.. ') && !look.includes('`')) return false;
    if (!UNDERLINED.test(look) || /^```/m.test(look)) return false;
    let count = 0;
    for (const _ of look.matchAll(SIGNS)) if (++count >= FEWEST) return true;
    return false;
  },
  read(text, title) {
    const { lines, title: own, fields } = rstMarkdown(text.replaceAll('\r\n', '\n'));
    return {
      text: lines,
      format: 'markdown',
      title: title ?? own,
      stated: {
        authors: namesIn(fields.get('author') ?? fields.get('authors') ?? ''),
        publishedAt: /\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? '')?.[0] ?? null,
        tags: namesIn(fields.get('tags') ?? fields.get('keywords') ?? ''),
      },
    };
  },
};
