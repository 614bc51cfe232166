import type { Markup } from './define.js';
import { type InlineRules, LONGEST_LINE, rewritten } from './inline-words.js';
import { namesIn } from './names.js';

const HEADING = /^(\*{1,8}) +(?:(?:TO(?:DO)|DONE|NEXT|WAITING|CANCELLED) +)?(?:\[#[A-C]\] +)?(.*)$/;
/** Topics behind a heading, and how much of a task is done. */
const BEHIND_HEADING = /(?:[ \t]{1,80}:[\w@:]{1,150}:)?$|[ \t]{1,9}\[\d{1,4}(?:\/\d{1,4}|%)\]/g;
const LONGEST_HEADING = 400;
const KEYWORD = /^#\+([a-z_]{1,30}):\s*(.*)$/i;
const BLOCK = /^\s*#\+(begin|end)_(\w{1,20})/i;
const DRAWER = /^\s*:(?:PROPERTIES|LOGBOOK|[A-Z]{3,20}):\s*$/;
const END = /^\s*:END:\s*$/i;
/** When a task is due. */
const PLANNING = /^\s*(?:SCHEDULED|DEADLINE|CLOSED):/;
const RULE = /^\s*\|[-+]+\|?\s*$/;
const PROGRAMS: ReadonlySet<string> = new Set(['src', 'example', 'export']);
const INLINE: InlineRules = [
  [/\[\[(?:file:)?[^\][]{1,500}\.(?:png|jpe?g|gif|svg|webp)\]\]/gi, ''],
  [/\[\[(https?:[^\][]{1,1000})\]\[([^\][]{1,500})\]\]/g, '[$2]($1)'],
  [/\[\[[^\][]{1,1000}\]\[([^\][]{1,500})\]\]/g, '$1'],
  [/\[\[([^\][]{1,1000})\]\]/g, '$1'],
  [/(?<![\w*])\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*(?![\w*])/g, '**$1**'],
  [/(?<![\w/:])\/(?=[^\s/])([^/\n]{1,300}?)(?<=[^\s/])\/(?![\w/])/g, '*$1*'],
  [/(?<![\w=~])[=~](?=\S)([^=~\n`]{1,200}?)(?<=\S)[=~](?![\w=~])/g, '`$1`'],
  [/\[fn:[\w-]{0,40}\]/g, ''],
  [/\\\\$/g, ''],
];

/** Line for line as Markdown. */
function orgMarkdown(text: string): { readonly lines: string; readonly fields: ReadonlyMap<string, string> } {
  const fields = new Map<string, string>();
  let block = '';
  let drawer = false;
  const lines = text.split('\n').map((written) => {
    const line = written.replace(/\r$/, '');
    if (line.length > LONGEST_LINE) return line;
    const [, edge = '', name = ''] = (line.includes('#+') ? BLOCK.exec(line) : null) ?? [];
    if (edge !== '') {
      const kind = name.toLowerCase();
      const opens = edge.toLowerCase() === 'begin';
      block = opens ? kind : '';
      return PROGRAMS.has(kind) ? '```' : kind === 'comment' ? '' : '';
    }
    if (block === 'comment') return '';
    if (PROGRAMS.has(block)) return line;
    if (drawer || (DRAWER.test(line) && !END.test(line))) {
      drawer = !END.test(line);
      return '';
    }
    const [, key = '', value = ''] = KEYWORD.exec(line) ?? [];
    if (key !== '') {
      const name = key.toLowerCase();
      if (!fields.has(name)) fields.set(name, value.trim());
      return name === 'caption' ? value : '';
    }
    if (PLANNING.test(line) || /^\s*# /.test(line) || /^\s*#$/.test(line)) return '';
    if (RULE.test(line)) return line.replaceAll('+', '|');
    const [, stars, heading = ''] = HEADING.exec(line) ?? [];
    if (stars !== undefined)
      return `${'#'.repeat(Math.min(6, stars.length + 1))} ${rewritten(heading.length > LONGEST_HEADING ? heading : heading.replace(BEHIND_HEADING, ''), INLINE)}`;
    return `${block === 'quote' && line.trim() !== '' ? '> ' : ''}${rewritten(line, INLINE)}`;
  });
  return { lines: lines.join('\n'), fields };
}

/** `<2024-03-04 Mon>` */
const DATE = /\d{4}-\d{2}-\d{2}/;

/** Texts of Org mode: `* Heading`, `#+TITLE: …`, `[[https://…][words]]`. */
export const org: Markup = {
  name: 'org',
  isWritten: (text) =>
    /^#\+title:/im.test(text.slice(0, 4_000)) &&
    /^(?:\*{1,4} \S|#\+(?:author|date|begin_|options|startup|filetags|property))/im.test(text.slice(0, 65_536)),
  read(text, title) {
    const { lines, fields } = orgMarkdown(text);
    return {
      text: lines,
      format: 'markdown',
      title: title ?? (fields.get('title') || null),
      stated: {
        authors: namesIn(fields.get('author') ?? ''),
        publishedAt: DATE.exec(fields.get('date') ?? '')?.[0] ?? null,
        tags: (fields.get('filetags') ?? fields.get('keywords') ?? '')
          .split(/[:,]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      },
    };
  },
};
