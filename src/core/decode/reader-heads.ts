/** `Title: … URL Source: https://…`, the head that a reader service prints above each page. */
const HEAD = /(?:^|\s)Title: (?=[^\n]{1,500}? URL Source: https?:)/g;
/** What follows within it. */
const FIELD = / (?=(?:URL Source: https?:|Published Time: \d|Number of Pages: \d|Warning: |Markdown Content:))/g;
const CONTENT = 'Markdown Content:';
const LONGEST_HEAD = 3_000;

/** The pages of a reader service whose line ends have become spaces, with the ends of their heads' lines again; `null` for any other text. */
export function partReaderHeads(text: string): string | null {
  if (!text.startsWith('Title: ') || !text.includes(` ${CONTENT}`)) return null;
  const starts = [...text.matchAll(HEAD)].map(({ index, 0: head }) => index + head.indexOf('T'));
  const pages = starts.map((start, at) => pageOf(text.slice(start, starts[at + 1] ?? text.length).trimEnd()));
  return pages.length === 0 || pages.includes(null) ? null : pages.join('\n\n');
}

function pageOf(page: string): string | null {
  const at = page.slice(0, LONGEST_HEAD).indexOf(` ${CONTENT}`);
  if (at === -1) return null;
  const head = page.slice(0, at).replace(FIELD, '\n\n');
  const body = page.slice(at + 1 + CONTENT.length).trimStart();
  const title = `# ${head.slice('Title: '.length, head.indexOf('\n'))}`;
  // Of the headings, only the one that is the title tells where it ends.
  const text = body.startsWith(`${title} `) ? `${title}\n\n${body.slice(title.length + 1)}` : body;
  return `${head}\n\n${CONTENT}\n${text}`;
}
