import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TITLE = 'Pier opens to ferries in spring';
const PARAGRAPHS = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
  'The shed, 180 metres long and narrower than a bus, will become a museum. The town has set aside 240,000 crowns for the roof.',
  'Nobody wants hemp any more, and nylon does not rot and costs a third. The machines go with the shed and nobody will be paid for them.',
];
const OTHERS = PARAGRAPHS.map((text) =>
  text
    .split(' ')
    .reverse()
    .join(' ')
    .replace(/\b(\w+)$/, '$1.'),
).map((text) => `${text} Nobody knew. Nobody asked.`);
const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = { headline: TITLE, body: HTML, authors: [{ name: 'Ada Byron' }], publishedAt: '2024-05-06T07:08:09Z' };

const SHELL = '<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><div id=app></div><footer>© 2024 Quill News</footer>';
const next = (props: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: props } })}</script>`;
const state = (code: string): string => `<script>${code}</script>`;

function clean(scripts: string, shown: string = SHELL) {
  const text = `<html lang=en><head><title>${TITLE} - Quill News</title></head><body>${shown}${scripts}</body></html>`;
  const [outcome] = cleanDocument({ id: 'page', text, format: 'html' });
  if (outcome === undefined) throw new Error('no record');
  return outcome.record;
}

/** Values by their places in one list. */
function flat(whole: unknown): unknown[] {
  const places: unknown[] = [['ShallowReactive', 1]];
  const put = (value: unknown): number => {
    const place = places.push(null) - 1;
    if (Array.isArray(value)) places[place] = value.map(put);
    else if (typeof value === 'object' && value !== null)
      places[place] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner)]));
    else places[place] = value;
    return place;
  };
  put(whole);
  return places;
}

const paragraph = (text: string) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value: text }] });
const cache = {
  ROOT_QUERY: { article: { __ref: 'Article:1' } },
  'Article:1': {
    title: TITLE,
    'content({"free":true})': { bodyModel: { paragraphs: PARAGRAPHS.map((_, at) => ({ __ref: `Paragraph:${at}` })) } },
  },
  ...Object.fromEntries(PARAGRAPHS.map((text, at) => [`Paragraph:${at}`, { type: 'P', text }])),
};

describe('the text of a page that shows none', () => {
  it.each([
    ['of Next.js', next({ article: ARTICLE })],
    ['of Nuxt, value by value', `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat({ data: ARTICLE }))}</script>`],
    ['in a variable of the window', state(`var a = 1;\nwindow.__INITIAL_STATE__ = ${JSON.stringify({ page: ARTICLE })};\nrun({a});`)],
    [
      'with values that are undefined',
      state(`window["__STATE__"]=${JSON.stringify({ page: ARTICLE }).replace('{', '{"user":undefined,')}`),
    ],
    ['as a string to parse', state(`window.__DATA__ = JSON.parse(${JSON.stringify(JSON.stringify(ARTICLE))});`)],
    ['as a string in single quotes', state(`window.__DATA__ = JSON.parse('${JSON.stringify(ARTICLE)}');`)],
    ['of Apollo, by references', state(`window.__APOLLO_STATE__=${JSON.stringify(cache)}`)],
    [
      'of Arc',
      state(
        `Fusion.globalContent={"headlines":{"basic":"${TITLE}"},"content_elements":${JSON.stringify(PARAGRAPHS.map((content) => ({ type: 'text', content })))}};Fusion.x={};`,
      ),
    ],
    [
      'of Contentful, as a tree',
      next({ page: { fields: { title: TITLE, body: { nodeType: 'document', content: PARAGRAPHS.map(paragraph) } } } }),
    ],
    [
      'of Sanity, as blocks',
      next({
        post: {
          title: TITLE,
          body: PARAGRAPHS.map((text) => ({
            _type: 'block',
            children: [
              { _type: 'span', text: text.slice(0, 20) },
              { _type: 'span', text: text.slice(20) },
            ],
          })),
        },
      }),
    ],
    [
      'of SvelteKit, as JSON in a string',
      `<script type="application/json" data-sveltekit-fetched>${JSON.stringify({ status: 200, body: JSON.stringify(ARTICLE) })}</script>`,
    ],
    ['within CDATA', next({ article: ARTICLE }).replace('json">', 'json"><![CDATA[').replace('</script>', ']]></script>')],
    ['under the title of an object around it', next({ title: TITLE, story: { main: { text: PARAGRAPHS.join('\n\n') } } })],
    ['under no title of the page, alone', next({ article: { ...ARTICLE, headline: 'The pier is open' } })],
  ])('is read from its scripts: %s', (_, scripts) => {
    const record = clean(scripts);
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(record.warnings).toContainEqual(
      expect.objectContaining({ code: 'text-from-structured-data', message: expect.stringContaining('the data of its scripts (JSON)') }),
    );
  });

  it('is not read where its JSON is made to take memory', () => {
    const deep = `${'['.repeat(2_000)}${']'.repeat(2_000)}`;
    const script = (rest: string) =>
      `<script id="__NEXT_DATA__" type="application/json">{"props":${JSON.stringify(ARTICLE)},"rest":${rest}}</script>`;
    expect(clean(script('[[]]')).text).toContain(PARAGRAPHS[0]);
    expect(clean(script(deep)).text).not.toContain(PARAGRAPHS[0]);
  });

  it('is read with who wrote it, when, and what it is called', () => {
    expect(clean(next({ article: ARTICLE }))).toMatchObject({ title: TITLE, authors: ['Ada Byron'], publishedAt: '2024-05-06T07:08:09Z' });
  });

  it('is the text under its title, whatever stands beside it', () => {
    const others = OTHERS.map((text, at) => ({ ...ARTICLE, headline: `Another story, the ${at}th`, body: `<p>${text.repeat(9)}</p>` }));
    expect(clean(next({ related: others, article: ARTICLE, latest: others })).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('leaves out what is beside the text in its tree', () => {
    const elements: object[] = PARAGRAPHS.map((content) => ({ type: 'text', content }));
    elements.splice(1, 0, { type: 'image', content: 'A pier.' }, { type: 'raw_html', content: '<div>Sign up</div>' });
    expect(clean(next({ title: TITLE, content_elements: elements })).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('may be Markdown', () => {
    const text = `## Nets\n\n${PARAGRAPHS.join('\n\n')}\n\nSee [the plan](https://quill.example/plan) and [the map](https://quill.example/map).`;
    expect(clean(next({ title: TITLE, content: text })).text).toBe(`Nets\n\n${PARAGRAPHS.join('\n\n')}\n\nSee the plan and the map.`);
  });
});

describe('a page', () => {
  const shown = `<h1>${TITLE}</h1><p>By Ada Byron</p>${HTML}`;

  it('that shows its text stays as it is', () => {
    const record = clean(next({ article: { ...ARTICLE, body: OTHERS.join('\n\n').repeat(3) } }), shown);
    expect(record.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(record.warnings).toEqual([]);
  });

  it.each([
    [
      'another article of several',
      next({
        list: [
          { ...ARTICLE, headline: 'One' },
          { ...ARTICLE, headline: 'Two', body: `<p>${OTHERS.join('</p><p>')}</p>` },
        ],
      }),
    ],
    ['a policy', next({ consent: { title: 'How we use cookies', text: PARAGRAPHS.join(' ') } })],
    ['what it says below the name of the site', next({ site: { name: 'Quill News', text: PARAGRAPHS.join(' ') } })],
    ['a program', state(`window.__NUXT__=(function(a){return {headline:"${TITLE}",body:a,state:{}}}(${JSON.stringify(HTML)}));`)],
    ['JSON that is broken', next({ article: ARTICLE }).replace('}</script>', '</script>')],
    ['JSON that is a template', next({ article: ARTICLE }).replace('application/json', 'text/x-template')],
    ['pieces of a text', next({ title: TITLE, parts: [PARAGRAPHS, OTHERS].map((texts) => ({ piece: { text: texts.join(' ') } })) })],
  ])('without a text does not get %s', (_, scripts) => {
    expect(clean(scripts).text).toBe('');
  });

  it('of Chinese that shows its text stays as it is', () => {
    const shownText = '市议会周二晚间投票决定更换横跨河流的旧铁桥，结束了持续近十一年的争论，工程师们去年春天检查了它。';
    const shownPage = `<h1>市议会投票决定更换旧铁桥</h1><p>${shownText}</p><p>${shownText}</p>`;
    const record = clean(next({ article: { ...ARTICLE, headline: '旧铁桥的故事还没有结束' } }), shownPage);
    expect(record.warnings.map(({ code }) => code)).not.toContain('text-from-structured-data');
  });

  it('is read in linear time, whatever its scripts hold', () => {
    const started = performance.now();
    const nested = `${'{"content":['.repeat(20_000)}"a"${']}'.repeat(20_000)}`;
    const wide = JSON.stringify(
      Array.from({ length: 30_000 }, (_, at) => ({ title: TITLE, content: [{ text: `${at}` }, { children: [{ __ref: 'A' }] }] })),
    );
    const ring = JSON.stringify({
      ROOT_QUERY: {},
      A: { title: TITLE, content: [{ __ref: 'A' }, { __ref: 'A' }] },
      filler: 'x'.repeat(400),
    });
    const flatRing = JSON.stringify([['Reactive', 1], [1, 1, 1, 1], ...Array.from({ length: 50_000 }, () => [1, 2, 3])]);
    const assigned = 'a={b='.repeat(50_000);
    for (const json of [nested, wide, ring, flatRing]) expect(clean(`<script type="application/json">${json}</script>`).text).toBe('');
    expect(clean(state(assigned)).text).toBe('');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
