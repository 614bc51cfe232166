import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { KINDS } from '../section/index.js';

const BLOCK_TYPES = ['paragraph', 'heading', 'list', 'quote', 'code', 'table', 'caption'] as const;

/** What is said twice: an article is a record with more to it. */
const ABOUT = {
  title: 'Headline, once, without the name of the site.',
  text: 'The clean body: its blocks joined by a blank line, captions of pictures left out unless there is nothing else.',
  body: 'The clean body in page order, captions of pictures among it.',
} as const;

const about = (text: string): ReturnType<typeof z.describe> => z.describe(text);

let made: ReturnType<typeof makeSchemas> | undefined;

/** The schemas, made when they are first asked for: nearly all runs end without a question to them, and making them takes longer than cleaning a page. */
export function schemas(): ReturnType<typeof makeSchemas> {
  made ??= makeSchemas();
  return made;
}

function makeSchemas() {
  z.config(en());
  const parts = makeParts();
  const { block, link, warning, source } = parts;
  const record = makeRecord(parts);
  /** An article: a record with a title and a body. */
  const article = z.extend(record, {
    title: z.string().check(z.minLength(1), about(ABOUT.title)),
    text: z.string().check(z.minLength(1), about(ABOUT.text)),
    body: z.array(block).check(z.minLength(1), about(ABOUT.body)),
  });
  return { block, link, warning, source, record, article };
}

/** What a record is made of. */
function makeParts() {
  const lineRange = z
    .tuple([z.int().check(z.minimum(1)), z.int().check(z.minimum(1))])
    .check(about('First and last physical line of the document, of HTML those of the page as it is laid out, counted from 1, inclusive.'));
  const isoDate = z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/),
      about('ISO 8601: a date alone when no time is stated, a zone only when stated.'),
    );

  const link = z.strictObject({
    title: z.string(),
    url: z.nullable(z.string()).check(about('Of HTML and Markdown; null where the dump shows the words alone.')),
    lines: lineRange,
  });

  const block = z.strictObject({
    type: z.enum(BLOCK_TYPES),
    text: z.string().check(z.minLength(1), about('Of a list its items, of a table its rows, one a line.')),
    lines: lineRange,
    level: z.optional(z.int().check(z.minimum(1), z.maximum(6))).check(about('Of a heading, where the dump shows it.')),
    items: z.optional(z.array(z.string())).check(about('Of a list.')),
    rows: z.optional(z.array(z.array(z.string()))).check(about('Of a table: its cells, row by row.')),
  });

  const warning = z.strictObject({
    code: z.string().check(about('Stable name, such as "ambiguous-date".')),
    message: z.string(),
    lines: z.nullable(lineRange).check(about('null where it is about the document as a whole.')),
  });

  const source = z.strictObject({
    path: z.nullable(z.string()).check(about('Path from the folder that holds all inputs; null for standard input.')),
    record: z
      .nullable(z.int().check(z.minimum(1)))
      .check(about('Number of the record in its file, counted from 1; null where the file is one page.')),
    format: z.nullable(z.string()).check(about('What the file is: "text", "markdown", "html", "ndjson", "csv", "warc" …')),
    encoding: z.nullable(z.string()).check(about('What the document was decoded from, such as "utf-8".')),
    bytes: z.nullable(z.int().check(z.minimum(0))).check(about("Length of the document's bytes as read.")),
    sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))).check(about("Of the document's bytes as read.")),
    fetchedAt: z.nullable(z.string()).check(about('When the page was scraped, where the input says so.')),
  });

  return { lineRange, isoDate, link, block, warning, source };
}

/** Any record, article or not. */
function makeRecord({ lineRange, isoDate, link, block, warning, source }: ReturnType<typeof makeParts>) {
  return z.strictObject({
    id: z
      .string()
      .check(
        z.minLength(1),
        about(
          "The input record's own id, else the path of its file, with the record's number; #2, #3 … appended for further articles of one dump.",
        ),
      ),
    url: z.nullable(z.string()).check(about('From the input record, or from what the page states.')),
    title: z.nullable(z.string()).check(about(ABOUT.title)),
    subtitle: z.nullable(z.string()).check(about('Standfirst.')),
    authors: z.array(z.string().check(z.minLength(1))).check(about('Names only.')),
    publishedAt: z.nullable(isoDate),
    modifiedAt: z.nullable(isoDate),
    siteName: z.nullable(z.string()),
    language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))).check(about('BCP 47, of the body.')),
    text: z.string().check(about(ABOUT.text)),
    body: z.array(block).check(about(ABOUT.body)),
    authorBio: z.nullable(z.string()),
    tags: z.array(z.string().check(z.minLength(1))),
    navigation: z.strictObject({
      previous: z.nullable(link),
      next: z.nullable(link),
      breadcrumbs: z.array(link),
      links: z.array(link),
    }),
    recommendations: z
      .array(
        z.strictObject({
          title: z.string(),
          excerpt: z.nullable(z.string()),
          truncated: z.boolean().check(about('The excerpt (or title) ended in an ellipsis, which is taken off.')),
          url: z.nullable(z.string()),
          lines: lineRange,
        }),
      )
      .check(about('Teasers of other articles.')),
    comments: z
      .array(
        z.strictObject({
          author: z.nullable(z.string()),
          date: z.nullable(z.string()).check(about('As publishedAt.')),
          text: z.string(),
          lines: lineRange,
        }),
      )
      .check(about('Comments of readers, in page order.')),
    sections: z
      .array(
        z.strictObject({
          kind: z.enum(KINDS),
          lines: lineRange,
          confidence: z.number().check(z.minimum(0), z.maximum(1)),
        }),
      )
      .check(about('In page order. Those of all records of a document cover each of its lines with text exactly once.')),
    source: source.check(about('Where the document came from.')),
    stats: z.strictObject({
      words: z.int().check(z.minimum(0), about('Of text, counted as its language does.')),
      characters: z.int().check(z.minimum(0), about('Of text, in UTF-16 code units.')),
      paragraphs: z.int().check(z.minimum(0), about('Blocks of the body that are paragraphs.')),
      bodyShare: z.number().check(z.minimum(0), z.maximum(1), about("The body's share of the page's characters.")),
    }),
    warnings: z.array(warning),
    kept: z.optional(z.record(z.string(), z.unknown())).check(about('Fields of the input record that --keep names, as they stand there.')),
  });
}
