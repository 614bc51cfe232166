import { describe, expect, it } from 'vitest';
import { copyWarnings, textOnce } from '../../../../src/core/article/block/copies.js';
import type { ArticleBlock } from '../../../../src/core/article/schema.js';
import { cleanDocument } from '../../../../src/index.js';

const PARAGRAPHS = [
  'The council voted on Tuesday night to replace the old iron bridge, ending a debate that lasted eleven years.',
  'Engineers who examined the structure last spring found corrosion in nearly a third of its members.',
  'The new bridge will carry two lanes and a path for bicycles, and is to open in four years.',
  'Until then lorries go round by the upper crossing, which adds twenty minutes to the way to the harbour.',
  'Shopkeepers on the quay had asked for a ferry in the meantime, and did not get one.',
];
const HEADING = 'Round by the upper crossing';

function blocks(texts: readonly string[]): ArticleBlock[] {
  return texts.map((text, at) => ({ type: 'paragraph', text, lines: [at + 1, at + 1] }));
}

function kept(texts: readonly string[]): string[] {
  return textOnce(blocks(texts)).blocks.map(({ text }) => text);
}

describe('a text that stands on its page more than once', () => {
  const text = [...PARAGRAPHS.slice(0, 3), HEADING, ...PARAGRAPHS.slice(3)];

  it.each([
    ['twice', [...text, ...text]],
    ['three times', [...text, ...text, ...text]],
    ['with a heading less', [...text, ...text.filter((one) => one !== HEADING)]],
    ['in other letters', [...text, ...text.map((one) => one.toUpperCase())]],
    ['its better half', [...text, ...text.slice(2)]],
    [
      'as Markdown',
      [
        ...text,
        ...text.map((one) =>
          one === HEADING
            ? `## ${one}`
            : one
                .replace('the old iron bridge', '[the old **iron** bridge](https://example.org/b?a=1)')
                .replace('Engineers', '[Engineers](/e)'),
        ),
      ],
    ],
  ])('is kept once: %s', (_, all) => expect(kept(all)).toEqual(text));

  it('is kept with what stands around the copy', () => {
    expect(
      kept([...text, 'A footnote that stands between the two of them.', ...text, 'And one that stands behind both, at the end.']),
    ).toEqual([...text, 'A footnote that stands between the two of them.', 'And one that stands behind both, at the end.']);
  });

  it.each([
    ['two paragraphs that come again', [...text, ...PARAGRAPHS.slice(0, 2)]],
    ['one paragraph again and again', [...text, ...Array<string>(6).fill(PARAGRAPHS[0] as string)]],
    ['another order', [...text, ...[...text].reverse()]],
    ['less than half of it', [...text, ...PARAGRAPHS.map((one) => `${one} It is said.`), ...PARAGRAPHS.slice(0, 3)]],
    ['headings alone', ['One', 'Two', 'Three', 'Four', 'One', 'Two', 'Three', 'Four']],
    ['nothing', []],
  ])('is left as it is: %s', (_, all) => expect(kept(all)).toEqual(all));

  it('is told of', () => {
    expect(copyWarnings(textOnce(blocks([...text, ...text])))).toEqual([
      { code: 'repeated-text', message: 'the text stands here again, and is in the body once', lines: [7, 12] },
    ]);
  });

  it('is in the record once, and its lines in the sections all', () => {
    const page = ['Council votes for a new bridge', 'By Mara Ellin', ...PARAGRAPHS, 'Council votes for a new bridge', ...PARAGRAPHS].join(
      '\n\n',
    );
    const [outcome] = cleanDocument({ id: 'bridge', text: page });
    const record = outcome?.record;
    expect(record?.text.split('\n\n').filter((one) => one === PARAGRAPHS[1])).toHaveLength(1);
    expect(record?.warnings.map(({ code }) => code)).toContain('repeated-text');
    const covered = record?.sections.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
    for (let line = 1; line <= 25; line += 2) expect(covered).toContain(line);
  });

  it('takes linear time', () => {
    const start = Date.now();
    textOnce(blocks(Array.from({ length: 50_000 }, (_, at) => `${PARAGRAPHS[at % 2]}`)));
    textOnce(blocks(Array.from({ length: 50_000 }, (_, at) => `${PARAGRAPHS[at % 4]} ${at >> 3}`)));
    textOnce(blocks(Array.from({ length: 50_000 }, (_, at) => `${PARAGRAPHS[0]} ${at % 25_000}`)));
    expect(Date.now() - start).toBeLessThan(5000);
  });
});
