import { describe, expect, it } from 'vitest';
import { isControl } from '../../../../src/core/article/comment/controls.js';
import { isCount } from '../../../../src/core/article/comment/counts.js';
import { isForm, isHeading } from '../../../../src/core/article/comment/headings.js';
import { isRank, readMembership } from '../../../../src/core/article/comment/members.js';
import { findRelative, isMoment, weekdayStart } from '../../../../src/core/article/comment/when.js';

describe('lines of comment sections', () => {
  it.each([
    'reply',
    'like (12)',
    'view all 12 comments',
    'reply · like',
    'kommentar melden',
    '赞 3',
    'load more …',
    'cargar más...',
    'follow',
    'improve this answer',
  ])('%s is a button', (text) => {
    expect(isControl(text)).toBe(true);
  });
  it.each(['reply to ada', 'i like it', 'read the comments above', 'likely', 'follow the coast'])('%s is no button', (text) => {
    expect(isControl(text)).toBe(false);
  });

  it.each([
    '12',
    '+3',
    '[ 4 ] thanks',
    'at 10:24',
    '4.5 out of 5 stars',
    'z a 2 replies last reply',
    'liked by ada and 3 others',
    'at',
    '2.',
  ])('%s counts', (text) => {
    expect(isCount(text)).toBe(true);
  });
  it.each(['12 boats', 'ada', 'attic', 'a last reply'])('%s counts nothing', (text) => {
    expect(isCount(text)).toBe(false);
  });

  it.each([
    '12 comments',
    '(3) kommentare:',
    'one response',
    'thoughts on old roofs',
    'neuen kommentar schreiben',
    '评论 (4)',
    'añadir comentario',
  ])('%s is a heading', (text) => {
    expect(isHeading(text)).toBe(true);
  });
  it.each(['comments are welcome', 'two comments', 'commentary'])('%s is no heading', (text) => {
    expect(isHeading(text)).toBe(false);
  });

  it.each(['your name *', 'e-mail: (not shown)', 'email required', 'sort by newest', '120 characters left', 'pingback: old roofs'])(
    '%s is of a form',
    (text) => {
      expect(isForm(text)).toBe(true);
    },
  );
  it.each(['your boat', 'names', 'my name is ada'])('%s is of no form', (text) => {
    expect(isForm(text)).toBe(false);
  });

  it.each(['member', 'senior member', 'well known member', 'new forum user', 'level 12', 'foren-urgestein', '版主'])(
    '%s is a rank',
    (text) => {
      expect(isRank(text)).toBe(true);
    },
  );
  it.each(['old member', 'new senior forum user', 'senior', 'members only'])('%s is no rank', (text) => {
    expect(isRank(text)).toBe(false);
  });

  it.each([
    ['posts: 133', 'profile'],
    ['posts:', 'label'],
    ['location', 'label'],
    ['favourite boat: ketch, and everything that floats', 'profile'],
    ['joined may 2011', 'profile'],
    ['1,109 posts · joined 2022', 'profile'],
    ['re: gearbox', 'profile'],
    ['a offline', 'profile'],
    ['last edited by ada', 'profile'],
    ['in reply to ada', 'profile'],
    ['i joined', null],
    ['the harbour line', null],
  ])('%s: %s', (text, role) => {
    expect(readMembership(text)).toBe(role);
  });

  it.each([
    ['ada 17 hours ago (0 children)', ' 17 hours ago'],
    ['ada • vor einem monat', ' vor einem monat'],
    ['hace 3 días', 'hace 3 días'],
    ['long ago', null],
  ])('%s says how long ago: %s', (text, found) => {
    expect(findRelative(text)?.[0] ?? null).toBe(found);
  });

  it.each(['3d', '2mo (edited)', 'tuesday at 10:07 am', 'gestern um 9:30 uhr', 'wrote on'])('%s is a moment', (text) => {
    expect(isMoment(text)).toBe(true);
  });
  it.each(['3 boats', 'tuesday', 'wrote on it'])('%s is no moment', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  it.each([
    ['ada, mon', 'ada'],
    ['ada mon.', 'ada'],
    ['ada monday', 'ada'],
    ['ada – di', 'ada '],
    ['mi,', ''],
    ['ada mon', 'ada mon'],
    ['ada mi.', 'ada mi.'],
    ['ada sunday best', 'ada sunday best'],
  ])('the weekday at the end of %s', (text, before) => {
    expect(text.slice(0, weekdayStart(text))).toBe(before);
  });
});
