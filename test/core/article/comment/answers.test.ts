import { describe, expect, it } from 'vitest';
import { readMembership } from '../../../../src/core/article/comment/members.js';
import { readComments } from '../../../../src/core/article/comments.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const authors = (...texts: string[]): (string | null)[] =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: true }).comments.map(
    ({ author }) => author,
  );

const post = (names: readonly string[], said: string): string[] => [...names, '9 June 2023, 8:02 am', said, '5', 'Reply', 'Share'];

describe('two names above a date', () => {
  it('are of who answers and who is answered, where that one has written before', () => {
    expect(
      authors(
        ...post(['nightowl77'], 'I have stood in that queue in my pyjamas.'),
        ...post(['Ada Byron', 'Author', 'nightowl77'], 'Were you the one with the slippers?'),
        ...post(['nightowl77', 'Ada Byron'], 'I was, and I am sorry.'),
      ),
    ).toEqual(['nightowl77', 'Ada Byron', 'nightowl77']);
  });

  it('are not, where the lower has not', () => {
    expect(
      authors(
        ...post(['nightowl77'], 'I have stood in that queue in my pyjamas.'),
        ...post(['Other', 'Bo Li'], 'Were you the one with the slippers?'),
        ...post(['Other', 'nightowl77'], 'I was, and I am sorry.'),
      ),
    ).toEqual(['nightowl77', 'Bo Li', 'nightowl77']);
  });

  it('are not, where a count parts them: what was said before is short', () => {
    expect(
      authors(
        ...post(['Ada'], 'I have stood in that queue.'),
        'Bo',
        '9 June 2023',
        'Reply',
        'So have I',
        '38',
        'Ada',
        '10 June 2023',
        'Oh dear.',
      ),
    ).toEqual(['Ada', 'Bo', 'Ada']);
  });

  it('may have a verb between them', () => {
    expect(authors('Светлана', 'ответила Виктор К.', '18 февраля 2023', 'Да, конечная там.', 'Ответить')).toEqual(['Светлана']);
  });
  it.each(['ответила виктор к.', 'em resposta a rui', 'antwortet bo', 'som svar på ada'])('%s tells whom', (text) => {
    expect(readMembership(text)).toBe('profile');
  });
  it.each(['ответила на всё, что спросили', 'antworten', 'respondeu'])('%s does not', (text) => {
    expect(readMembership(text)).toBeNull();
  });
});
