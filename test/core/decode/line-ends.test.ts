import { describe, expect, it } from 'vitest';
import { readLineEnds } from '../../../src/core/decode/index.js';

const TITLE = 'Ferry keeps the fishermen waiting';
const PARAGRAPHS = ['The harbour was quiet in the morning.', '“Nobody came,” said the ferryman.', 'In the evening it was full again.'];
const ended = (end: string): string => [TITLE, 'By Ada Byron', ...PARAGRAPHS].join(end);
const written = (text: string): string => JSON.stringify(text).slice(1, -1);

describe('line ends of a text that has no others', () => {
  it.each([
    ['U+2028', '\u2028', '\n'],
    ['U+2029', '\u2029', '\n'],
    ['U+000B', '\v', '\n'],
    ['U+0085', '\u0085', '\n'],
    ['U+2028', '\u2028\u2028', '\n\n'],
    ['\\n', '\\n', '\n'],
    ['\\n', '\\n\\n', '\n\n'],
    ['\\n', ' \\n ', ' \n '],
    ['\\n', '\\r\\n\\r\\n', '\r\n\r\n'],
    ['\\n', '\\\\n\\\\n', '\n\n'],
    ['\\n', '\\\\r\\\\n', '\r\n'],
    ['\\n', '\\u000a', '\n'],
  ])('are %s, written %j', (name, end, meant) => {
    expect(readLineEnds(ended(end))).toEqual({ text: ended(meant), written: name });
    expect(readLineEnds(`${ended(end)}${end}`)?.written).toBe(name);
  });

  it('have what else was escaped decoded with them', () => {
    const text = `${TITLE}\n\nThey said "no" \\ \tcaf\u00e9, 1/2.\n\n${PARAGRAPHS[2]}`;
    const once = written(text).replace('é', '\\u00e9').replace('/', '\\/');
    expect(readLineEnds(once)?.text).toBe(text);
    expect(readLineEnds(written(once))?.text).toBe(text);
    expect(readLineEnds(`"${once}"`)?.text).toBe(text);
  });

  it('are those of bytes as Python prints them', () => {
    expect(readLineEnds("b'<html>\\n<body>\\n<p>Caf\\xc3\\xa9, it\\'s 5 %</p>\\n</body>'")?.text).toBe(
      "<html>\n<body>\n<p>Café, it's 5 %</p>\n</body>",
    );
  });

  it('are those of a page with scripts, where one stands behind its first tag', () => {
    const page = '<!doctype html>\n<html>\n<script>a = "x.\\nY";</script>\n<p>Ferry.</p>\n';
    expect(readLineEnds(written(page))?.text).toBe(page);
    expect(readLineEnds('<html><script>a = "One.\\nTwo.\\nThree.\\n\\nFour";</script><p>Ferry.</p></html>')).toBeNull();
  });
});

describe('a text', () => {
  it.each([
    ['has line ends of its own', `${ended('\u2028')}\nMore.`],
    ['has line ends of its own beside escapes', `${ended('\\n')}\nMore.`],
    ['has one separator within its headline', 'Ferry keeps\u2028the fishermen waiting'],
    ['has ellipses that were misread', 'He waited\u0085 and waited\u0085 and the ferry did not come.'],
    ['speaks of line ends', 'Use \\n to end a line, and [\\r\\n]+ or \\n+ to find one.'],
    ['names folders', 'It is in C:\\new\\notes and C:\\net\\nobody, not in D:\\News.'],
    ['holds formulas', 'Where $\\nabla f = \\nu$ and $\\nabla g = \\nu$, both are \\neq 0.'],
    ['is a program', 'int main() { printf("hello\\n"); printf("done\\n"); return 0; }'],
    ['is HTML with a separator in its data', '<p>One\u2028two\u2028three</p><script type="application/ld+json">{"a":"b\u2028c"}</script>'],
  ])('stays as it is where it %s', (_, text) => {
    expect(readLineEnds(text)).toBeNull();
  });
});

describe('a form feed', () => {
  it('parts two sentences on one line', () => {
    expect(readLineEnds(`One.\nTwo.\fThree four\nFive. \f Six`)).toEqual({
      text: 'One.\nTwo.\n\f\nThree four\nFive.\n\f\nSix',
      written: 'U+000C',
    });
  });

  it('stays where it begins or ends a line, or stands within a sentence', () => {
    expect(readLineEnds('One.\n\fTwo.\f\nThree is\ffour, \fFive.')).toBeNull();
  });
});

describe('pages of a reader service on one line', () => {
  const page = (title: string, text: string, more = ''): string =>
    `Title: ${title}\n\nURL Source: https://bay.example/${title.length}\n\n${more}Markdown Content:\n# ${title}\n\n${text}`;

  it('have the lines of their heads again, and their titles', () => {
    const pages = [page(TITLE, PARAGRAPHS.join(' '), 'Published Time: 2024-05-06T07:08:09Z\n\n'), page('A pier', PARAGRAPHS.join(' '))];
    const text = pages.join('\n\n');
    expect(readLineEnds(text.replace(/\n+/g, ' '))).toEqual({ text, written: 'a space in the head of a reader service' });
    expect(readLineEnds(pages[1]?.replace(/\n+/g, ' ') ?? '')?.text).toBe(pages[1]);
  });

  it.each([
    'Title: A pier. It stands.',
    'Title: A pier Markdown Content: It stands.',
    'The Title: A pier URL Source: https://bay.example Markdown Content: x',
  ])('are not seen in %s', (text) => {
    expect(readLineEnds(text)).toBeNull();
  });
});
