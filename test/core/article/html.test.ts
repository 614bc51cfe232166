import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/schema.js';
import { assembleLabelled, physicalLines } from '../../../src/core/pipeline.js';
import type { Kind } from '../../../src/core/section/index.js';

/** The record of a page whose first line is the title and the others body, or what `kinds` says of them. */
function record(html: string, kinds: Readonly<Record<string, Kind>> = {}, url: string | null = null): Article {
  const input = { id: 'page', text: html, format: 'html', url } as const;
  const lines = physicalLines(input);
  const [article] = assembleLabelled(
    input,
    lines.map((line, index) => kinds[line] ?? (index === 0 ? 'title' : 'body')),
    [],
  );
  if (article === undefined) throw new Error('no record');
  return article;
}

const TITLE = '<h1>The pier opens to ferries in spring</h1>';
const TEXT =
  '<p>The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.</p>';

describe('blocks of an HTML page', () => {
  it('lists, tables, code, captions and quotes as marked up', () => {
    const { body } = record(`${TITLE}${TEXT}
      <h3>Times</h3><ul><li>Monday</li><li>Tuesday</li></ul><ol><li>Buy a ticket</li></ol>
      <table><tr><th></th><th>In</th></tr><tr><td>Mon</td><td>9:00</td></tr></table><table><tr><td>a</td><td>b</td></tr></table>
      <pre>run:\n  all\n\nend</pre><pre>next</pre>
      <figure><img src=x><figcaption>The pier at dawn</figcaption></figure><blockquote>We are glad.</blockquote>`);
    expect(body.map(({ lines, ...block }) => block)).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', level: 3, text: 'Times' },
      { type: 'list', items: ['Monday', 'Tuesday'] },
      { type: 'list', items: ['Buy a ticket'] },
      {
        type: 'table',
        rows: [
          ['', 'In'],
          ['Mon', '9:00'],
        ],
      },
      { type: 'table', rows: [['a', 'b']] },
      { type: 'code', text: 'run:\n  all\n\nend' },
      { type: 'code', text: 'next' },
      { type: 'caption', text: 'The pier at dawn' },
      { type: 'quote', text: 'We are glad.' },
    ]);
  });
});

describe('numbered lists of an HTML page', () => {
  it('keep their numbers in the text', () => {
    const { body } = record(`${TITLE}${TEXT}<ol start=4><li>Buy a ticket<li>Go on board</ol>`);
    expect(body[1]).toMatchObject({ type: 'list', text: '4. Buy a ticket\n5. Go on board', items: ['Buy a ticket', 'Go on board'] });
  });
});

describe('marks of items of an HTML page', () => {
  const items = (...texts: string[]): readonly string[] | undefined =>
    record(`${TITLE}${TEXT}<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`).body[1]?.items;

  it('are marks where all items have them', () => {
    expect(items('• by sea')).toEqual(['by sea']);
    expect(items('- by sea', '- by land')).toEqual(['by sea', 'by land']);
    expect(items('1. by sea', '2. by land')).toEqual(['by sea', 'by land']);
  });

  it('are text where they differ', () => {
    expect(items('* stands for any text', '- stands for input', '1. is a number')).toEqual([
      '* stands for any text',
      '- stands for input',
      '1. is a number',
    ]);
    expect(items('1. FC Union won')).toEqual(['1. FC Union won']);
  });
});

describe('tables of an HTML page', () => {
  const table = (rows: string): readonly (readonly string[])[] | undefined => record(`${TITLE}${TEXT}<table>${rows}</table>`).body[1]?.rows;

  it('have rows of cells with several lines (they fell apart, and lines of them were lost)', () => {
    expect(table('<tr><th>Year<th>Note<tr><td>2024<td>design<br>only<tr><td><div>2025</div><td><p>works<p>begin')).toEqual([
      ['Year', 'Note'],
      ['2024', 'design only'],
      ['2025', 'works begin'],
    ]);
  });

  it('keep bars within their cells', () => {
    expect(table('<tr><th>Op<th>Means<tr><td>a || b<td>or<tr><td>|a|<td>')).toEqual([
      ['Op', 'Means'],
      ['a || b', 'or'],
      ['|a|', ''],
    ]);
  });

  it('are left as they are laid out where they hold columns of a page', () => {
    expect(table('<tr><td>One<br>two<td>three<br>four')).toBeUndefined();
    expect(table(`<tr><td>One<td>${'<p>two'.repeat(9)}`)).toBeUndefined();
    expect(table('<tr><td>One<td><a href=/a>About us</a><br><a href=/b>Jobs</a>')).toBeUndefined();
  });
});

describe('lists and definitions of an HTML page', () => {
  it('keep all their lines, those of lists within lists among them', () => {
    const { text } = record(
      `${TITLE}${TEXT}<ul><li>One<ul><li>Inner a</li></ul></li></ul><dl><dt>Pier<dd>It stands in the sea<dt>Ferry<dd>It goes there</dl>`,
    );
    for (const line of ['One', 'Inner a', 'Pier', 'It stands in the sea', 'Ferry', 'It goes there']) expect(text).toContain(line);
  });
});

describe('links of an HTML page', () => {
  it('survive in recommendations and navigation', () => {
    const article = record(
      `${TITLE}${TEXT}<p><a href="/older">Previous: The old pier closes</a></p><div><a href="../two"><h4>A second ferry is on its way north</h4></a></div>`,
      { 'Previous: The old pier closes': 'navigation', 'A second ferry is on its way north': 'recommendation' },
      'https://example.org/news/pier',
    );
    expect(article.recommendations).toMatchObject([{ title: 'A second ferry is on its way north', url: 'https://example.org/two' }]);
    expect(article.navigation.previous).toMatchObject({ url: 'https://example.org/older' });
  });

  it('are relative to the given base rather than to the address', () => {
    const input = {
      id: 'page',
      text: `${TITLE}<p><a href="x">A second ferry</a>`,
      format: 'html',
      url: 'https://example.org/a',
      baseUrl: 'https://example.net/b/',
    } as const;
    const [article] = assembleLabelled(input, ['title', 'recommendation'], []);
    expect(article?.recommendations[0]?.url).toBe('https://example.net/b/x');
  });
});

describe('what an HTML page states', () => {
  it('fills what it does not show', () => {
    const article = record(
      `<html lang=pt-br><head><link rel=canonical href="https://example.org/n/1"><meta property=og:site_name content="Quay News"><meta property=article:tag content=Harbour><meta property=article:tag content="harbour"></head>${TITLE}<p>1</p>`,
    );
    expect(article).toMatchObject({ url: 'https://example.org/n/1', siteName: 'Quay News', tags: ['Harbour'], language: 'pt-BR' });
  });

  it('the address of the record comes before the canonical one, and visible tags before stated ones', () => {
    const article = record(
      `<link rel=canonical href="https://example.org/n/1"><meta name=keywords content="a, b">${TITLE}${TEXT}<p>Tags: Ferries, Piers</p>`,
      { 'Tags: Ferries, Piers': 'tags' },
      'https://example.org/n/2',
    );
    expect(article).toMatchObject({ url: 'https://example.org/n/2', tags: ['Ferries', 'Piers'] });
  });

  const codes = (html: string, kinds: Readonly<Record<string, Kind>> = {}): string[] =>
    record(html, kinds).warnings.map(({ code }) => code);

  it('the articles before and after, by links that it shows or names, with the words of the links', () => {
    const shown = `<p><a rel=prev href=/n/0>← The winter on the quay</a> <a rel="next nofollow" href=/n/2>Ferries in spring →</a>`;
    const { navigation } = record(
      `${TITLE}${TEXT}${shown}`,
      { '← The winter on the quay': 'promotion', 'Ferries in spring →': 'promotion' },
      'https://example.org/n/1',
    );
    expect(navigation).toMatchObject({
      previous: { title: 'The winter on the quay', url: 'https://example.org/n/0' },
      next: { url: 'https://example.org/n/2' },
    });
    const named = `<link rel=next href=/n/2>${TITLE}${TEXT}<p><a href=/n/2>Ferries in spring</a>`;
    expect(record(named, { 'Ferries in spring': 'other' }, 'https://example.org/n/1').navigation.next?.title).toBe('Ferries in spring');
    expect(record(`<link rel=next href=/n/3>${TITLE}${TEXT}`, {}, 'https://example.org/n/1').navigation.next).toBeNull();
  });

  it('warns where the page shows something else', () => {
    expect(
      codes(
        `<html lang=de><title>Win a bicycle today</title><meta property=article:published_time content="2021-01-05T08:00:00Z">${TITLE}<p>May 2, 2024</p>${TEXT}`,
        { 'May 2, 2024': 'byline' },
      ),
    ).toEqual(['title-disagrees', 'date-disagrees', 'language-disagrees']);
  });

  it('does not warn of the same in other words, in another zone, of another region', () => {
    expect(
      codes(
        `<html lang=en_GB><title>Pier opens to ferries | Quay News</title><meta property=article:published_time content="2024-05-01T23:30:00-05:00">${TITLE}<p>May 2, 2024</p>${TEXT}`,
        { 'May 2, 2024': 'byline' },
      ),
    ).toEqual([]);
  });
});

describe('an HTML page as it came', () => {
  it('keeps entities that are its text, and repairs letters read in the wrong encoding', () => {
    const article = record(`${TITLE}${TEXT}<p>Write &amp;lt;p&amp;gt; in the cafÃ© of the harbour, said the authority.</p>`);
    expect(article.text).toContain('Write &lt;p&gt; in the café');
    expect(article.warnings).toMatchObject([{ code: 'mojibake-repaired', lines: null }]);
  });
});

describe('comments of an HTML page', () => {
  it('have the moments that the markup states', () => {
    const comment = (head: string, text: string): string => `<div class="comment"><div>${head}</div><p>${text}</p></div>`;
    const page = [
      comment('<b>Ada Wren</b> <time datetime="2023-04-02T10:11:12Z">2 days ago</time>', 'I have fished here for years.'),
      comment('<b>Bo Hart</b> <time datetime="2023-04-03T08:00+02:00">the day before</time>', 'They should have asked us.'),
      comment('<b>Cy Lind</b> <time datetime="2023-04-05">4 April 2023</time>', 'We shall see in spring.'),
      comment('<b>Di Moor</b> <time datetime="soon">3 days ago</time>', 'It was the same at <time datetime="1987-05-01">that time</time>.'),
    ].join('');
    const html = `${TITLE}${TEXT}<section>${page}</section>`;
    const lines = physicalLines({ id: 'page', text: html, format: 'html' });
    const { comments } = record(html, Object.fromEntries(lines.slice(2).map((line) => [line, 'comment' as const])));
    expect(comments.map(({ author, date, text }) => [author, date, text])).toEqual([
      ['Ada Wren', '2023-04-02T10:11:12Z', 'I have fished here for years.'],
      ['Bo Hart', '2023-04-03T08:00+02:00', 'They should have asked us.'],
      ['Cy Lind', '2023-04-04', 'We shall see in spring.'],
      ['Di Moor', null, 'It was the same at that time.'],
    ]);
  });
});
