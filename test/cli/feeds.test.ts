import { describe, expect, it } from 'vitest';
import { cli, page, records, useFolder } from './harness.js';

const folder = useFolder();

function item(title: string): string {
  const [headline = '', ...paragraphs] = page(title).trim().split('\n\n');
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<item><title>${headline}</title><link>https://bay.example/${title.length}</link><content:encoded><![CDATA[${html}]]></content:encoded></item>`;
}

const rss = (encoding: string, ...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel>${items.join('\n')}</channel></rss>`;

describe('feeds and exports in XML', () => {
  it('are read by their posts, in the encoding that they state', async () => {
    const file = folder.write('blog.xml', Buffer.from(rss('ISO-8859-1', item('Fähre'), item('Bö')), 'latin1'));
    const { code, stdout } = await cli([file, '-q']);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id, url, title }) => [id, url, title])).toEqual([
      ['blog.xml:1', 'https://bay.example/5', 'Fähre keeps the fishermen of the bay waiting'],
      ['blog.xml:2', 'https://bay.example/2', 'Bö keeps the fishermen of the bay waiting'],
    ]);
    expect(records(stdout)[0]?.['source']).toMatchObject({ format: 'feed', record: 1, encoding: 'windows-1252' });
  });

  it('are looked for in folders under names of exports alone, and named where they hold no text', async () => {
    folder.write('in/a.wxr', rss('UTF-8', item('Ferry')));
    folder.write('in/b.rss', rss('UTF-8', '<item><title>Ferry</title></item>'));
    const { code, stdout } = await cli([folder.join('in')]);
    expect([code, records(stdout).length]).toEqual([0, 1]);
    const named = await cli([folder.join('in/b.rss')]);
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('a feed that holds no page whole')]);
  });
});

describe('articles in XML', () => {
  const story = (title: string): string => {
    const [headline = '', ...paragraphs] = page(title).trim().split('\n\n');
    return `<newsItem guid="urn:${title}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html></inlineXML></contentSet></newsItem>`;
  };
  const picture =
    '<newsItem guid="urn:p"><contentMeta><headline>A pier</headline></contentMeta><contentSet><remoteContent href="p.jpg"/></contentSet></newsItem>';

  it('are read where they are named, in the encoding that they state, and an item without a text is rejected', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<newsMessage><itemSet>${story('Fähre')}\n${picture}\n${story('Bö')}</itemSet></newsMessage>`;
    const file = folder.write('wire/a.xml', Buffer.from(xml, 'latin1'));
    const { code, stdout, stderr } = await cli([file]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('3 documents read: 2 kept, 1 rejected (no-body 1), 0 failed')]);
    expect(records(stdout).map(({ id, title, source }) => [id, title, source])).toEqual([
      [
        'urn:Fähre',
        'Fähre keeps the fishermen of the bay waiting',
        expect.objectContaining({ format: 'xml', record: 1, encoding: 'windows-1252' }),
      ],
      ['urn:Bö', 'Bö keeps the fishermen of the bay waiting', expect.objectContaining({ format: 'xml', record: 3 })],
    ]);
  });

  it('are looked for in folders under the names of exports alone', async () => {
    folder.write('mixed/a.enex', `<en-export><note><title>Ferry</title><content>${page('Ferry')}</content></note></en-export>`);
    folder.write('mixed/b.xml', '<settings/>');
    const { code, stdout } = await cli([folder.join('mixed')]);
    expect([code, records(stdout).map(({ title }) => title)]).toEqual([0, ['Ferry']]);
    folder.write('mixed/c.xml', '<?xml version="1.0"?><settings><a>1</a></settings>');
    const named = await cli([folder.join('mixed/c.xml')]);
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('in no vocabulary for articles')]);
  });
});

describe('files of WikiExtractor', () => {
  it('have a record for each article, of plain text and of JSON', async () => {
    const [first = '', second = ''] = ['harbour', 'pier'].map((word) => page('', word).split('\n\n').slice(1).join('\n\n'));
    const doc = (id: number, title: string, text: string = ''): string =>
      `<doc id="${id}" url="https://wiki.example/wiki?curid=${id}" title="${title}">\n${title}\n\n${text}\n</doc>\n`;
    folder.write('in/AA/wiki_00', doc(12, 'The "late" ferry', first) + doc(13, 'Pier', second));
    folder.write(
      'in/AA/wiki_01',
      `${JSON.stringify({ id: '14', url: 'https://wiki.example/wiki?curid=14', title: 'Quay', text: first })}\n`,
    );
    const { code, stdout } = await cli([folder.join('in'), '--include', 'wiki_*', '-q']);
    expect(code).toBe(0);
    expect(records(stdout).map(({ id, url, source }) => [id, url, source])).toEqual([
      ['12', 'https://wiki.example/wiki?curid=12', expect.objectContaining({ format: 'docs', path: 'AA/wiki_00', record: 1 })],
      ['13', 'https://wiki.example/wiki?curid=13', expect.objectContaining({ format: 'docs', path: 'AA/wiki_00', record: 2 })],
      ['14', 'https://wiki.example/wiki?curid=14', expect.objectContaining({ format: 'ndjson', path: 'AA/wiki_01', record: 1 })],
    ]);
    expect(records(stdout)[0]?.['title']).toBe('The "late" ferry');
    expect(records(stdout)[0]?.['text']).not.toContain('<doc');
  });
});
