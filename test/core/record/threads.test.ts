import { describe, expect, it } from 'vitest';
import { threadRecord } from '../../../src/core/record/index.js';
import { cleanDocument } from '../../../src/index.js';
import { read } from './read.js';

const POST =
  '<p>The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed.</p><p>Does anybody know what the crew was waiting for all day?</p>';
const TEXT = POST.replace('</p><p>', '\n\n').replace(/<[^>]*>/g, '');
const TITLE = 'Why was the ferry late?';
const BO = 'They had lost the rope again, as they do every May.';
const CY = 'It was the tide, which nobody ever looks up.';

/** The comments and what else the records of a file say, as they are cleaned. */
function clean(value: unknown) {
  return read(JSON.stringify(value), 'json').flatMap(({ id, text, title, url, stated }) =>
    cleanDocument({ id: id ?? 'none', text: text ?? '', title, url, stated, format: 'html' }).map(({ record }) => record),
  );
}

const SAID = [
  { author: 'Bo', date: '2024-05-06T08:00:00Z', text: BO },
  { author: 'cy', date: '2024-05-06T09:00:00Z', text: CY },
];

const post = (number: number, username: string, name: string, cooked: string, rest: object = {}): object => ({
  id: number,
  name,
  username,
  created_at: `2024-05-06T0${6 + number}:00:00Z`,
  cooked,
  post_number: number,
  post_type: 1,
  ...rest,
});

const TOPIC = {
  post_stream: {
    posts: [
      post(1, 'ada', 'Ada Byron', POST),
      post(2, 'bo1', 'Bo', `<p>${BO}</p>`),
      post(3, 'cy', '', `<p>${CY}</p>`),
      post(4, 'system', '', '<p>This topic was automatically closed.</p>', { post_type: 3 }),
    ],
    stream: [1, 2, 3, 4],
  },
  suggested_topics: [{ title: 'Another topic', excerpt: 'Of other things.' }],
  tags: ['harbour'],
  id: 7,
  title: TITLE,
  created_at: '2024-05-06T07:00:00Z',
};

const child = (author: string, created_at: string, text: string, ...children: object[]): object => ({
  id: 1,
  type: 'comment',
  author,
  created_at,
  title: null,
  text: `<p>${text}`,
  children,
});
const STORY = {
  id: 7,
  type: 'story',
  author: 'ada',
  created_at: '2024-05-06T07:00:00Z',
  title: TITLE,
  url: null,
  text: POST,
  children: [child('Bo', '2024-05-06T08:00:00Z', BO, child('cy', '2024-05-06T09:00:00Z', CY))],
};

const said = (display_name: string, seconds: number, body: string, rest: object = {}): object => ({
  owner: { display_name, reputation: 5 },
  creation_date: seconds,
  body,
  ...rest,
});
const QUESTION = {
  tags: ['boats'],
  ...said('Ada', 1_714_978_800, POST),
  question_id: 7,
  link: 'https://ask.example/questions/7',
  title: 'Why was the ferry late?',
  comments: [said('Bo', 1_714_982_400, BO, { comment_id: 1 })],
  answers: [
    said('cy', 1_714_986_000, `<p>${CY}</p>`, {
      answer_id: 2,
      comments: [said('Bo', 1_714_989_600, 'So it was, as I said to them then.')],
    }),
  ],
};

describe('threads', () => {
  it('of a forum show the first post, its replies as comments, and not what moderators did', () => {
    expect(clean(TOPIC)).toEqual([
      expect.objectContaining({
        id: '7',
        title: TITLE,
        text: TEXT,
        authors: ['Ada Byron'],
        publishedAt: '2024-05-06T07:00:00Z',
        tags: ['harbour'],
        comments: SAID.map((one) => expect.objectContaining(one)),
      }),
    ]);
  });

  it('of remarks in one another', () => {
    expect(clean(STORY)).toEqual([
      expect.objectContaining({
        title: TITLE,
        text: TEXT,
        publishedAt: '2024-05-06T07:00:00Z',
        comments: SAID.map((one) => expect.objectContaining(one)),
      }),
    ]);
  });

  it('of a question, as one of a list, with answers and what was remarked on each', () => {
    expect(clean({ items: [QUESTION, { ...QUESTION, question_id: 8 }], has_more: false })).toHaveLength(2);
    expect(clean({ items: [QUESTION] })[0]).toMatchObject({
      title: TITLE,
      text: TEXT,
      authors: ['Ada'],
      url: 'https://ask.example/questions/7',
      comments: [...SAID, { author: 'Bo', text: 'So it was, as I said to them then.' }],
    });
  });

  it('of statuses', () => {
    const status = (name: string, content: string, in_reply_to_id: string | null) => ({
      content,
      in_reply_to_id,
      account: { display_name: name },
    });
    const ancestors = [status('Ada', POST, null)];
    expect(clean({ ancestors, descendants: [status('Bo', `<p>${BO}</p>`, '1')] })[0]).toMatchObject({
      text: TEXT,
      authors: ['Ada'],
      comments: [{ author: 'Bo', text: BO }],
    });
  });

  it.each<[string, object]>([
    ['a story that is a link', { ...STORY, text: null, url: 'https://bay.example/ferry' }],
    ['a remark of a story', child('bo', '2024-05-06T08:00:00Z', BO)],
    ['a page of a topic that begins further down', { ...TOPIC, post_stream: { posts: TOPIC.post_stream.posts.slice(1) } }],
    ['an answer by itself', { ...QUESTION, answer_id: 2 }],
    ['a question of which nothing was said', { ...QUESTION, answers: [], comments: [] }],
    ['replies without what they were said to', { ancestors: [], descendants: [{ content: BO, in_reply_to_id: '1', account: {} }] }],
    ['a record with children of another kind', { title: TITLE, text: POST, children: [{ name: 'Section' }] }],
    ['a record', { title: TITLE, text: POST }],
  ])('are not %s', (_, value) => {
    expect(threadRecord(value)).toBeNull();
  });

  it('that link elsewhere have no comment for a text', () => {
    const listing = (...children: object[]): object => ({ kind: 'Listing', data: { children } });
    const thread = [
      listing({ kind: 't3', data: { id: 'p', title: TITLE, selftext: '' } }),
      listing({ kind: 't1', data: { author: 'bo', body: BO.repeat(3) } }),
    ];
    expect(clean(thread)[0]?.text).toBe('');
  });

  it('end where replies are nested without an end', () => {
    let reply = child('bo', '2024-05-06T08:00:00Z', BO);
    for (let depth = 0; depth < 490; depth++) reply = child('bo', '2024-05-06T08:00:00Z', BO, reply);
    const record = threadRecord({ ...STORY, children: [reply] });
    expect(String(record?.['html']).split(BO)).toHaveLength(202);
  });
});

describe('fields of services', () => {
  it.each<[string, object, object]>([
    [
      'an issue',
      {
        url: 'https://api.example/issues/1',
        html_url: 'https://code.example/issues/1',
        number: 1,
        title: TITLE,
        user: { login: 'ada' },
        body: TEXT,
        created_at: '2024-05-06T07:00:00Z',
      },
      { url: 'https://code.example/issues/1', title: TITLE, stated: { authors: ['ada'], publishedAt: '2024-05-06T07:00:00Z' } },
    ],
    [
      'a find of a search, whose facets are no topics',
      { objectID: '7', author: 'ada', title: TITLE, story_text: TEXT, created_at: '2024-05-06T07:00:00Z', _tags: ['story', 'author_ada'] },
      { id: '7', stated: { publishedAt: '2024-05-06T07:00:00Z', tags: [] } },
    ],
    [
      'a post of a community',
      {
        post: {
          id: 5,
          name: TITLE,
          body: TEXT,
          creator_id: 1,
          community_id: 2,
          ap_id: 'https://links.example/post/5',
          published: '2024-05-06T07:00:00Z',
        },
        creator: { name: 'ada' },
        community: { name: 'bay', title: 'The bay' },
      },
      { id: '5', title: TITLE, url: 'https://links.example/post/5', stated: { authors: ['ada'], publishedAt: '2024-05-06T07:00:00Z' } },
    ],
  ])('are read of %s', (_, record, expected) => {
    expect(read(JSON.stringify(record), 'json')).toEqual([expect.objectContaining({ text: TEXT })]);
    expect(read(JSON.stringify(record), 'json')[0]).toMatchObject(expected);
  });

  it('are no dates and no titles without what stands beside them', () => {
    expect(read(JSON.stringify({ text: TEXT, created_at: '2024-05-06', author: 'ada', name: 'Ada' }), 'json')[0]).toMatchObject({
      title: null,
      stated: { publishedAt: null },
    });
  });
});
