import { describe, expect, it } from 'vitest';
import { hasText, readFields, recogniseFormat, recordMaker } from '../../../src/core/record/index.js';
import { read } from './read.js';
import { split } from './split.js';

const SITE = `<siteinfo><sitename>Bay &amp; Pier</sitename><base>https://bay.example/wiki/Main_Page</base><namespaces><namespace key="1">Обсуждение</namespace></namespaces></siteinfo>`;
const TEXT = "'''The ferry''' runs from [[March]] to &lt;b&gt;October&lt;/b&gt;.\n\n[[Category:Ferries]]";

function pageOf(title: string, ns: string, text: string = TEXT, more: string = ''): string {
  return `<page><title>${title}</title>${ns}<id>7</id>${more}<revision><id>1</id><timestamp>2024-03-04T05:06:07Z</timestamp><model>wikitext</model><text bytes="3" xml:space="preserve">${text}</text></revision></page>\n`;
}

function recordsOf(file: string) {
  const head = { text: file, whole: true, extension: 'xml', hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
  const format = recogniseFormat(head);
  expect(format.name).toBe('mediawiki');
  const make = recordMaker('mediawiki');
  return split((limit) => format.split?.(limit, head) ?? expect.fail('no splitter'), file, 11).map(({ text, broken }) => ({
    fields: readFields(make?.(text) ?? {}, {}),
    broken,
  }));
}

const export_ = (...pages: readonly string[]): string => `<mediawiki version="0.11" xml:lang="en">\n${SITE}${pages.join('')}</mediawiki>`;

describe('exports of MediaWiki', () => {
  it('hold articles, with what is told of them and of their wiki', () => {
    const [first, ...others] = recordsOf(export_(pageOf('Ferry &amp; rope?', '<ns>0</ns>')));
    expect(others).toEqual([]);
    expect(first?.fields).toMatchObject({
      id: '7',
      title: 'Ferry & rope?',
      url: 'https://bay.example/wiki/Ferry_%26_rope%3F',
      format: 'html',
      stated: { siteName: 'Bay & Pier', tags: ['Ferries'], modifiedAt: '2024-03-04T05:06:07Z' },
    });
    expect(first?.fields.text).toContain('<p>The ferry runs from March to October.</p>');
  });

  it('have redirects and other namespaces left out, told by number or by name', () => {
    const pages = [
      pageOf('Old ferry', '<ns>0</ns>', '#REDIRECT [[Ferry]]', '<redirect title="Ferry" />'),
      pageOf('Talk:Ferry', '<ns>1</ns>'),
      pageOf('Обсуждение:Ferry', ''),
      pageOf('Ferry: a song', ''),
    ];
    expect(recordsOf(export_(...pages)).map(({ fields }) => fields.title)).toEqual(['Ferry: a song']);
  });

  it('give the latest version, and no text where a page leads on or holds a program', () => {
    const older = '<revision><timestamp>2020-01-01T00:00:00Z</timestamp><text>Old words.</text></revision>';
    const [page] = recordsOf(export_(pageOf('Ferry', '<ns>0</ns>', TEXT, older)));
    expect(page?.fields.text).toContain('The ferry runs');
    expect(page?.fields.text).not.toContain('Old words');
    const [redirect] = recordsOf(export_(pageOf('Ferry', '<ns>0</ns>', '#ПЕРЕНАПРАВЛЕНИЕ [[Rope]]')));
    expect(redirect?.fields.text).not.toContain('Rope');
    const [program] = recordsOf(export_(pageOf('Ferry', '<ns>0</ns>').replace('wikitext<', 'javascript<')));
    expect(program?.fields.text).not.toContain('ferry');
  });

  it('that end within a page say so', () => {
    const file = export_(pageOf('Ferry', '<ns>0</ns>'), pageOf('Rope', '<ns>0</ns>'));
    expect(recordsOf(file.slice(0, file.lastIndexOf('October'))).map(({ fields, broken }) => [fields.title, broken])).toEqual([
      ['Ferry', undefined],
      [null, 'a page'],
    ]);
  });
});

describe('answers of a wiki', () => {
  it('are read by the text of their version, as it is asked for', () => {
    const text = TEXT.replace(/&lt;\/?b&gt;/g, '');
    const page = { pageid: 7, ns: 0, title: 'Ferry' };
    for (const revision of [{ slots: { main: { content: text } } }, { slots: { main: { '*': text } } }, { '*': text }])
      expect(read(JSON.stringify({ query: { pages: { 7: { ...page, revisions: [revision] } } } }), 'json')).toMatchObject([
        { text, markup: 'wikitext', title: 'Ferry' },
      ]);
    expect(read(JSON.stringify({ parse: { title: 'Ferry', pageid: 7, wikitext: text } }), 'json')).toMatchObject([
      { text, markup: 'wikitext' },
    ]);
  });
});
