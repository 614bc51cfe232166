import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/core/record/index.js';
import { richText } from '../../../src/core/record/rich-text.js';

const HTML = '<h2>Late</h2>\n<p>The ferry &amp; the tide.</p>\n';

describe('richText', () => {
  it.each<[string, unknown]>([
    [
      'Lexical',
      {
        root: {
          type: 'root',
          children: [
            { type: 'extended-heading', tag: 'h2', children: [{ type: 'extended-text', text: 'Late' }] },
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'The ferry ' },
                { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: '& the tide' }] },
                { type: 'text', text: '.' },
              ],
            },
          ],
        },
      },
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Late' }] },
          { type: 'image', attrs: { src: 'a.png' } },
          { type: 'paragraph', content: [{ type: 'text', text: 'The ferry & the tide.', marks: [{ type: 'bold' }] }] },
        ],
      },
    ],
    [
      'Contentful',
      {
        nodeType: 'document',
        content: [
          { nodeType: 'heading-2', content: [{ nodeType: 'text', value: 'Late' }] },
          { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'The ferry & the tide.' }] },
        ],
      },
    ],
    [
      'Portable Text',
      [
        { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Late' }] },
        { _type: 'image', asset: {} },
        { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'The ferry & the tide.' }] },
      ],
    ],
    [
      'Draft.js',
      {
        blocks: [
          { key: 'a', type: 'header-two', text: 'Late' },
          { key: 'b', type: 'unstyled', text: 'The ferry & the tide.' },
        ],
        entityMap: {},
      },
    ],
    [
      'Mobiledoc',
      {
        version: '0.3.1',
        markups: [['em']],
        cards: [],
        sections: [
          [1, 'h2', [[0, [], 0, 'Late']]],
          [2, 'a.png'],
          [
            1,
            'p',
            [
              [0, [], 0, 'The ferry '],
              [0, [0], 1, '& the tide.'],
            ],
          ],
        ],
      },
    ],
  ])('of %s is HTML', (_, tree) => {
    expect(richText(tree)).toBe(HTML);
    expect(richText(JSON.stringify(tree))).toBe(HTML);
  });

  it('of Editor.js and Quill is HTML', () => {
    const blocks = [
      { type: 'header', data: { text: 'Late', level: 2 } },
      { type: 'paragraph', data: { text: 'The <b>ferry</b>.' } },
      { type: 'list', data: { items: ['one', { content: 'two' }] } },
    ];
    expect(richText({ time: 1, blocks })).toBe('<h2>Late</h2>\n<p>The <b>ferry</b>.</p>\n<ul><li>one</li>\n<li>two</li>\n</ul>\n');
    expect(richText({ ops: [{ insert: 'Late' }, { insert: '\n', attributes: { header: 2 } }, { insert: 'The ferry.\n' }] })).toBe(
      '<p>Late</p>\n<p>The ferry.</p>\n',
    );
  });

  it.each<[string, unknown]>([
    ['a text', 'The ferry was late.'],
    ['a text that begins with a bracket', '[{"type": of ferry'],
    ['a record', { type: 'article', content: 'x' }],
    ['records', [{ text: 'a' }, { text: 'b' }]],
    ['paragraphs with no parts', [{ type: 'paragraph', text: 'a' }]],
    ['nothing', null],
    ['blocks of something else', { blocks: [1, 2] }],
  ])('of %s is none', (_, value) => {
    expect(richText(value)).toBeNull();
  });

  it('reads no more of a string than a record may be', () => {
    const paragraph = (inner: string) => `[{"type":"paragraph","children":[{"text":"The ferry."}${inner}]}]`;
    expect(richText(paragraph(',{}'.repeat(1_000)))).toBe('<p>The ferry.</p>\n');
    expect(richText(paragraph(`,${'['.repeat(2_000)}${']'.repeat(2_000)}`))).toBeNull();
    expect(richText(paragraph(',{}'.repeat(1_600_000)))).toBeNull();
  });

  it('goes no deeper than texts do', () => {
    const json = `{"root":{"children":[${'{"type":"p","children":['.repeat(20_000)}${']}'.repeat(20_000)}]}}`;
    expect(richText(JSON.parse(json))).not.toBeNull();
    expect(richText(json)).toBeNull();
  });
});

describe('a record of an editor', () => {
  const tree = JSON.stringify({ root: { children: [{ type: 'paragraph', children: [{ text: 'The ferry was late.' }] }] } });

  it('is read by its HTML, and by its tree where it has none', () => {
    expect(readFields({ lexical: tree, html: '<p>The ferry.</p>', plaintext: 'The\nferry.' }, {}).text).toBe('<p>The ferry.</p>');
    expect(readFields({ lexical: tree, html: null, plaintext: null }, {})).toMatchObject({
      text: '<p>The ferry was late.</p>\n',
      format: 'html',
    });
    expect(readFields({ content: tree }, {})).toMatchObject({ text: '<p>The ferry was late.</p>\n', format: 'html' });
    expect(readFields({ story: JSON.parse(tree) }, { text: 'story' }).format).toBe('html');
  });

  it('is a text where nothing says otherwise', () => {
    expect(readFields({ html: '<p>The ferry.</p>', plaintext: 'The ferry.' }, {}).text).toBe('The ferry.');
    expect(readFields({ content: '{"type": "of a tree" is how it begins.' }, {})).toMatchObject({
      text: '{"type": "of a tree" is how it begins.',
      format: null,
    });
  });
});
