import { USUAL_FIELDS } from '../core/record/index.js';
import { type ForeignKind, isForeignKind } from '../io/input/foreign.js';
import type { Problem } from '../io/problem.js';
import { printable, shorten } from './terminal/printable.js';
import { COMMANDS, isCommand } from './words/command-names.js';
import { didYouMean } from './words/nearest.js';

/** What files are that hold no page as they are, and how to get at what they hold. */
const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'a PDF, no text; extract its text first, for instance with pdftotext',
  picture: 'a picture, no text; leave it out with --exclude',
  arrow: 'an Arrow table, which is not read; make records of it first (datasets: to_json)',
  sqlite: 'an SQLite database, which is not read; export its table first: sqlite3 -json',
  sql: 'an SQL dump of a database, which is not read; load it, and export its table as CSV or JSON first',
  pickle: "a pickle of Python, which is not read; make records of it first (pandas: to_json(orient='records', lines=True))",
  arc: 'an ARC archive of an old crawl, which is not read; make a WARC of it first, for instance with warcio recompress',
  office: 'an Office document, which is not read; save it as HTML or text first',
  ebook: 'an EPUB book, which is not read; save it as HTML or text first, for instance with pandoc',
  rtf: 'an RTF document, which is not read; save it as HTML or text first',
  sitemap: 'a sitemap: it lists pages and holds none; leave it out with --exclude',
  feed: 'a feed that holds no page whole; fetch the pages, or make records of its items first',
  mediawiki: 'an export of MediaWiki that holds no pages, such as a log; name the one with the texts (pages-articles)',
  xml: 'an XML file that is no page and in no vocabulary for articles, which is not read; make records of it first (scrapy: -o items.jsonl), or save it as HTML',
};

/** What the system says of it. */
const ABSENT = 'no such file or directory';

/** A problem in one line: where, what, and what to do. */
export function problemText(problem: Problem): string {
  const place = `${problem.path === null ? 'standard input' : printable(problem.path) || '""'}${problem.line === null ? '' : `:${problem.line}`}${problem.record === undefined ? '' : `, record ${problem.record}`}`;
  return `${place}: ${problemSentence(problem)}`;
}

/** What is wrong, and what to do, without the place. */
export function problemSentence(problem: Problem): string {
  const detail = shorten(printable(problem.detail), 200);
  switch (problem.code) {
    case 'not-found':
      if (problem.path === '') return 'not found: it is an empty name; check the variable that it comes from';
      if (isCommand(problem.path ?? ''))
        return `not found; a command comes first: article-clean ${problem.path} …, with its inputs and options behind it`;
      return `not found${didYouMean(problem.path ?? '', COMMANDS)}; check the path${detail === '' || detail === ABSENT ? '' : ` (${detail})`}`;
    case 'no-documents':
      if (problem.detail === 'pattern') return 'nothing to read: no file matches the pattern, or --exclude leaves out all that do';
      if (problem.detail === 'named') return 'nothing to read: --exclude leaves out every file that is named';
      if (problem.detail === 'include') return 'nothing to read: no file in it matches --include, or --exclude leaves out all that do';
      if (problem.detail === 'exclude') return 'nothing to read: --exclude leaves out all that is read by its name';
      return "nothing to read: it holds no .html, .txt, .md, .ndjson, .json, .csv, .parquet or other file that is read by its name; name others with --include '*'";
    case 'unreadable':
      return `cannot be read: ${detail}`;
    case 'broken-compression':
      return `the compressed data is broken (${detail});${partly(problem, ' what came whole before the break was read;')} fetch the file again`;
    case 'over-compressed':
      return `${detail}, as files are that are made to fill a disk; if you trust it, decompress it first`;
    case 'broken-archive':
      return `the archive is broken (${detail});${partly(problem, ' what came whole was read;')} fetch it again`;
    case 'broken-page':
      return `a page saved as MHTML that cannot be read: ${detail}; save it again, or fetch the file again`;
    case 'broken-table':
      return `the Parquet file is broken: ${detail}; what could be read was read; fetch the file again, or write it again`;
    case 'unread-table':
      return `a Parquet file that is not read: ${detail}; write it again, for instance with DuckDB: COPY (FROM 'in.parquet') TO 'out.parquet' (COMPRESSION zstd)`;
    case 'nested-archive':
      return 'an archive inside an archive inside an archive is not read; unpack the outer one first';
    case 'encrypted':
      return detail === ''
        ? 'encrypted; unpack the archive with its password first'
        : `a Parquet file that is not read: ${detail}; decrypt it first`;
    case 'binary':
      return 'not text but binary data; leave it out with --exclude';
    case 'foreign':
      return isForeignKind(problem.detail) ? FOREIGN[problem.detail] : 'in a format that is not read';
    case 'oversize':
      return `longer than ${detail} bytes; raise --max-document-size to read it`;
    case 'too-many-lines':
      return `more than ${detail} lines, which no page has; split it into documents`;
    case 'broken-json':
      return /\b(?:NaN|Infinity)\b/.test(detail) || detail.startsWith('No number after minus')
        ? `broken JSON (${detail}): it has no NaN and no Infinity; the record is left out, write null in their place, as to_json of pandas does`
        : /^Expected property name or '}' in JSON at position 1\b/.test(detail)
          ? `broken JSON (${detail}): its names and strings need double quotes; the record is left out, write it with json.dumps, not with str`
          : `broken JSON (${detail}); the record is left out, mend or remove it`;
    case 'broken-row':
      return `a broken row: ${detail}; it is left out, quote cells that hold quotes or the separator`;
    case 'broken-record':
      return `record ${problem.line ?? ''} of the archive is broken: ${detail}; it is left out, and reading went on at the next record`;
    case 'cut-off':
      return `the file ends within ${detail}, which is left out; what stands before it was read, get the file again`;
    case 'not-an-object':
      return `a record must be a JSON object, this is ${detail}; the record is left out`;
    case 'no-text-field': {
      const has = detail === '' ? 'the record is empty' : `the record has: ${detail}`;
      if (problem.asked !== undefined && problem.asked.length > 0)
        return `no text found under ${printable(problem.asked.join(' or '))}; name a field that holds it (${has})`;
      const remedy = problem.path === null ? '' : ', or leave the file out with --exclude';
      return `no text found under ${USUAL_FIELDS.join(', ')} …; name its field with --text-field or --html-field${remedy} (${has})`;
    }
    case 'worker-crashed':
      return `the worker that cleaned it broke down (${detail}); the document is left out`;
    case 'internal':
      return `could not be cleaned, by a fault of the program (${detail}); the document is left out, please report it`;
  }
}

/** Said only where something of the file was read. */
function partly(problem: Problem, text: string): string {
  return problem.partly === true ? text : '';
}
