import { describe, expect, it } from 'vitest';
import { readComments } from '../../../../src/core/article/comments.js';
import type { Row } from '../page.js';
import { pageOf } from '../page.js';

const read = (...texts: string[]) =>
  readComments(pageOf(texts.map((text): Row => ['comment', text])), { language: 'en', dayFirst: true }).comments.map((one) => [
    one.author,
    one.date,
    one.text,
  ]);
const DAY = '2024-03-04';

describe('lines that say who and what', () => {
  it('are a head and a text behind the mark of those who are no members, with the date above, below or nowhere', () => {
    expect(read('Komentarze (2)', '~gull: I like the pier.', '~Ada z portu: I do not.')).toEqual([
      ['gull', null, 'I like the pier.'],
      ['Ada z portu', null, 'I do not.'],
    ]);
    expect(read('~gull: I like the pier.', '04.03.2024 13:05', '~ada: I do not.', '04.03.2024 13:40')).toEqual([
      ['gull', `${DAY}T13:05`, 'I like the pier.'],
      ['ada', `${DAY}T13:40`, 'I do not.'],
    ]);
    expect(read('04.03.2024 13:05', '~gull: I like the pier.', '04.03.2024 13:40', '~ada: I do not.')).toEqual([
      ['gull', `${DAY}T13:05`, 'I like the pier.'],
      ['ada', `${DAY}T13:40`, 'I do not.'],
    ]);
  });

  it('are a head and a text where bars part name, date and text', () => {
    expect(read('gull | March 4, 2024 | I like the pier.', 'Old Ada | March 4, 2024 | I do not, to be sure.')).toEqual([
      ['gull', DAY, 'I like the pier.'],
      ['Old Ada', DAY, 'I do not, to be sure.'],
    ]);
    expect(read('Ada', '4 March 2024', 'Open | closed | half open, that is the question.')).toEqual([
      ['Ada', DAY, 'Open | closed | half open, that is the question.'],
    ]);
  });

  it('are a head and a text where dates stand below them, again and again', () => {
    expect(
      read('海边的人：终于通车了，等了好多年！', '2024-03-04 10:12 来自北港', '回复', '老船长：过桥费太贵了', '2024-03-04 11:05', '回复'),
    ).toEqual([
      ['海边的人', `${DAY}T10:12`, '终于通车了，等了好多年！'],
      ['老船长', `${DAY}T11:05`, '过桥费太贵了'],
    ]);
    expect(read('Ada', '4 March 2024', 'My question: who pays?', 'Reply', 'Bo', '4 March 2024', 'The answer: we do.')).toEqual([
      ['Ada', DAY, 'My question: who pays?'],
      ['Bo', DAY, 'The answer: we do.'],
    ]);
  });
});

describe('comments by the software of pages', () => {
  it.each([
    ['名無しさん', '1 ：名無しさん：2024/03/04(月) 12:34:56 ID:abcD1234'],
    ['名無しさん@港', '12 名前：名無しさん@港[sage] 投稿日：2024/03/04(月) 12:34:56 ID:abcD1234'],
    ['名無しさん', '0012 名無しさん 2024/03/04(月) 12:34:56'],
    ['名無しさん', '3: 名無しさん 2024/03/04(月) 12:34:56.12 ID:abcD1234'],
  ])('names %s of a board', (name, head) => {
    expect(read(head, '今朝渡ってきた', '2 ：海の男：2024/03/05(火) 12:36:10 ID:efgH5678', '古い橋はどうなるの？')).toEqual([
      [name, `${DAY}T12:34:56`, '今朝渡ってきた'],
      ['海の男', '2024-03-05T12:36:10', '古い橋はどうなるの？'],
    ]);
  });

  it('names those who ask and answer below the day, whatever was edited before', () => {
    expect(
      read(
        'Hold the end in the palm, and turn the wrist.',
        'Share',
        'edited Dec 5, 2018 at 9:10',
        'answered Dec 1, 2018 at 13:15',
        'Cem Dal',
        '5,421',
        'It is easier with a stiff rope.',
        'answered Dec 2, 2018 at 8:40',
        'netmaker',
        '211',
      ),
    ).toEqual([
      ['Cem Dal', '2018-12-01T13:15', 'Hold the end in the palm, and turn the wrist.'],
      ['netmaker', '2018-12-02T08:40', 'It is easier with a stiff rope.'],
    ]);
  });

  it.each([
    ['beantwortet 1. Dezember 2018 um 13:15', 'bearbeitet 5. Dezember 2018 um 9:10'],
    ['respondida 1 diciembre 2018 a las 13:15', 'editada 5 diciembre 2018 a las 9:10'],
    ['répondu 1 décembre 2018 à 13:15', 'modifié 5 décembre 2018 à 9:10'],
    ['ответ дан 1 декабря 2018 в 13:15', 'изменён 5 декабря 2018 в 9:10'],
  ])('names them below %s', (answered, edited) => {
    expect(read('Hold the end in the palm, and turn the wrist.', edited, answered, 'Cem Dal', '5,421')).toEqual([
      ['Cem Dal', '2018-12-01T13:15', 'Hold the end in the palm, and turn the wrist.'],
    ]);
  });

  it('takes no short saying above a date for its name where names stand on top', () => {
    expect(
      read(
        'Ada',
        'At last! I drove there today.',
        '4 March 2024',
        'Reply',
        'Bo Li',
        'You will pay, mark my words',
        '4 March 2024',
        'Reply',
      ),
    ).toEqual([
      ['Ada', DAY, 'At last! I drove there today.'],
      ['Bo Li', DAY, 'You will pay, mark my words'],
    ]);
    expect(
      read(
        '王小明',
        '写得真好，我也想去海边住',
        '2024-03-04 · 北港',
        '3',
        '回复',
        '海风',
        '作者',
        '欢迎来玩！',
        '2024-03-04 · 北港',
        '回复',
      ),
    ).toEqual([
      ['王小明', DAY, '写得真好，我也想去海边住'],
      ['海风', DAY, '欢迎来玩！'],
    ]);
  });

  it('leaves out where somebody works, and what somebody is to the site', () => {
    expect(
      read(
        'Cem Dal',
        'Nordhafen University',
        'Finally! It saved me time.',
        'Like · Reply · 12 · 3h',
        'Dora',
        'Works at Harbour Board',
        'It will be a path.',
        'Like · Reply · 1h',
      ),
    ).toEqual([
      ['Cem Dal', null, 'Finally! It saved me time.'],
      ['Dora', null, 'It will be a path.'],
    ]);
    expect(read('Ada Byron Mod > Bo Li • 9 months ago', 'How lovely.', 'sailor_ada', 'OP · 3 hr. ago', 'Thank you, I will!')).toEqual([
      ['Ada Byron', null, 'How lovely.'],
      ['sailor_ada', null, 'Thank you, I will!'],
    ]);
    expect(read('Guest Author • 9 months ago', 'How lovely.')[0]?.[0]).toBe('Guest Author');
  });

  it('leaves the date of the article above its comments to the article', () => {
    const rows: Row[] = [
      ['byline', '发布于 2024-03-04 09:12'],
      ['comment', '赞同 128'],
      ['comment', '王小明'],
      ['comment', '2024-03-05'],
      ['comment', '写得真好，我也想去海边住'],
    ];
    expect(readComments(pageOf(rows), { language: 'zh', dayFirst: null }).comments.map(({ author, date }) => [author, date])).toEqual([
      ['王小明', '2024-03-05'],
    ]);
  });

  it('takes no field of a page, no number and no rules for what is said', () => {
    expect(read('Napie | Feb 24, 2006 05:13am | #2', 'Wow, what a question, to be sure!')).toEqual([
      ['Napie', '2006-02-24T05:13', 'Wow, what a question, to be sure!'],
    ]);
    expect(
      read(
        'message 2: by Ada (new)',
        '4 March 2024',
        'These are all old.',
        'reply | flag',
        'message 3: by Bo (new)',
        '4 March 2024',
        'So am I.',
      ),
    ).toEqual([
      ['Ada', DAY, 'These are all old.'],
      ['Bo', DAY, 'So am I.'],
    ]);
    expect(
      read(
        'Join the conversation',
        'We are glad about a lively discussion. Please keep your comments relevant and respectful, and visit our community guidelines for more information on all this.',
      ),
    ).toEqual([]);
    expect(
      read(
        'Wrong colour',
        'I ordered a red one.',
        'Ada',
        'Verified buyer',
        '8 days ago',
        'Awful',
        'It is much too small.',
        'Bo',
        'Verified buyer',
        '9 days ago',
      )[1]?.[0],
    ).not.toBe('Awful');
  });

  it('are one remark with the name and the date below a dash', () => {
    const rows = [
      '2',
      'Does the file end with a newline?',
      '–',
      'Gordon Pike',
      '4 March 2024 at 14:05',
      '1',
      '@GordonPike it does not.',
      '–',
      'Sören K.',
      '4 March 2024',
    ];
    expect(read(...rows)).toEqual([
      ['Gordon Pike', `${DAY}T14:05`, 'Does the file end with a newline?'],
      ['Sören K.', DAY, '@GordonPike it does not.'],
    ]);
    const page = pageOf(rows.map((text): Row => ['comment', text]));
    expect(readComments(page, { language: 'en', dayFirst: true }).comments[0]?.lines).toEqual([3, 9]);
    expect(read('Ada', '4 March 2024', 'First I thought so.', '–', 'Then I did not.')).toEqual([
      ['Ada', DAY, 'First I thought so.\nThen I did not.'],
    ]);
  });

  it('are not the tags of a board around a quotation', () => {
    expect(
      read('Ada', '4 March 2024', '[quote="gull, post:1, topic:8"]', 'Can I keep it?', '[/quote]', 'You can, for a year.', 'Reply'),
    ).toEqual([['Ada', DAY, 'Can I keep it?\nYou can, for a year.']]);
  });

  it('are of two where `3 hours ago` is said twice with two names between', () => {
    expect(read('ada_b', '•', '3y ago', 'Removed by a moderator', 'gull_42', '•', '3y ago', 'Look below the tool well.', 'Reply')).toEqual([
      ['ada_b', null, 'Removed by a moderator'],
      ['gull_42', null, 'Look below the tool well.'],
    ]);
  });

  it('are neither a paper’s notice above a book of guests nor what heads links to articles', () => {
    const notice: Row = ['byline', 'Published by Harbour Courier on Jan. 16, 2024.'];
    const rows: Row[] = [
      notice,
      ...['Guest Book', 'Ruth Alvarez', 'January 17, 2024', 'She taught me to read.'].map((text): Row => ['comment', text]),
    ];
    expect(readComments(pageOf(rows), { language: 'en', dayFirst: false }).comments.map(({ author }) => author)).toEqual(['Ruth Alvarez']);
    expect(read('More on this story:', 'Recommended for you')).toEqual([]);
    const title = 'Ferries sail again in spring';
    const teaser: Row[] = [
      ['comment', title, { links: [{ text: title, url: '/ferries' }], linked: title.length }],
      ['comment', '5 hours'],
    ];
    expect(readComments(pageOf(teaser), { language: 'en', dayFirst: false }).comments).toEqual([]);
  });

  it('have counts and ratings beside them', () => {
    expect(read('Ada', '4 March 2024', '5 stars', 'It is good.', '22 Empfehlungen')).toEqual([['Ada', DAY, 'It is good.']]);
  });
});
