import { describe, expect, it } from 'vitest';
import { isControl } from '../../../../src/core/article/comment/controls.js';
import { isForm, isHeading } from '../../../../src/core/article/comment/headings.js';
import { isPager } from '../../../../src/core/article/comment/pagers.js';
import { readComments } from '../../../../src/core/article/comments.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

describe('comment sections in many languages', () => {
  it.each([
    'tetszik',
    'páči sa mi',
    'sviđa mi se',
    'харесва ми',
    'אהבתי',
    'báo vi phạm',
    'udostępnij',
    'chia sẻ',
    'voir les 3 réponses',
    'ver respuestas',
    'показать ответы',
    'zobrazit odpovědi',
    'xem 3 trả lời',
    'ne preporučujem',
  ])('%s is a button', (text) => {
    expect(isControl(text)).toBe(true);
  });
  it.each(['tetszik a kép', 'voir les réponses du maire', 'ver respuestas claras', 'sviđa mi se most', 'jaa nyt on hyvä'])(
    '%s is said',
    (text) => {
      expect(isControl(text)).toBe(false);
    },
  );

  it.each([
    'ver 5 comentarios',
    'weitere kommentare anzeigen',
    'voir plus de commentaires',
    'показать все комментарии',
    'xem thêm bình luận',
  ])('%s leads to further comments', (text) => {
    expect(isPager(text)).toBe(true);
  });
  it.each(['ver comentarios del alcalde', 'kommentare lesen lohnt nicht', 'voir la mer'])('%s leads nowhere', (text) => {
    expect(isPager(text)).toBe(false);
  });

  it.each(['xếp theo thời gian', 'trier par : date', 'sortiraj po:', 'řadit podle', '정렬', '並び替え', 'mới nhất'])(
    '%s tells how they are sorted',
    (text) => {
      expect(isForm(text)).toBe(true);
    },
  );
  it.each(['trier les filets', 'mới nhất là chợ nổi', 'sortirana roba'])('%s tells nothing of that', (text) => {
    expect(isForm(text)).toBe(false);
  });

  it.each(['diskuse (14)', 'keskustelu', 'opinie (2)', 'vos réactions'])('%s is a heading', (text) => {
    expect(isHeading(text)).toBe(true);
  });
  it.each(['diskuse o mostě', 'keskustelu jatkuu', 'opinie mieszkańców'])('%s is no heading', (text) => {
    expect(isHeading(text)).toBe(false);
  });

  const last = (below: Row): unknown[] => {
    const rows = [
      'Minh Tú',
      'Quê tôi đây, vui quá.',
      'Thích',
      'Trả lời',
      '12',
      '10/3/2024',
      'Hoàng',
      'Mong giữ được như bây giờ.',
      'Thích',
    ];
    const page = pageOf([['body', PARAGRAPH], ...rows.map((text): Row => ['comment', text]), below]);
    return readComments(page, { language: 'vi', dayFirst: true }).comments.map(({ author, date }) => [author, date]);
  };
  it('takes the date below the buttons of the last with them, whatever it was labelled', () => {
    expect(last(['other', '11/3/2024'])).toEqual([
      ['Minh Tú', '2024-03-10'],
      ['Hoàng', '2024-03-11'],
    ]);
  });
  it.each([
    ['recommendation', '11/3/2024'],
    ['other', 'Cập nhật 11/3/2024 bởi Ada'],
    ['legal', '11/3/2024'],
  ] as const)('leaves the %s %s below', (kind, text) => {
    expect(last([kind, text])).not.toContainEqual(['Hoàng', '2024-03-11']);
  });
});
