import { describe, expect, it } from 'vitest';
import { provenSite } from '../../../../src/core/article/site/proof.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const TITLE = 'The pier opens to ferries';
const site = (head: Row[], foot: Row[], headline = TITLE) =>
  provenSite(pageOf([...head, ['title', headline], ['body', PARAGRAPH], ...foot]), headline);

describe('provenSite', () => {
  it.each<[Row[], Row[], string]>([
    [[['title', `${TITLE} | The Eastmere Gazette`]], [], 'The Eastmere Gazette'],
    [[['navigation', 'Eastmere Gazette']], [['legal', '© 2024 Eastmere Gazette. All rights reserved.']], 'Eastmere Gazette'],
    [[['navigation', 'Gazeta de E.Mere']], [['legal', 'Copyright Gazeta de E.Mere. Todos os direitos reservados.']], 'Gazeta de E.Mere'],
    [
      [],
      [
        ['promotion', 'Subscribe to Eastmere Notes'],
        ['legal', 'Eastmere Notes © 2022'],
      ],
      'Eastmere Notes',
    ],
    [
      [],
      [
        ['navigation', 'About the Gazette'],
        ['legal', '© 2024 Gazette Inc.'],
      ],
      'Gazette',
    ],
    [
      [
        ['navigation', 'Eastmere Gazette'],
        ['navigation', 'Eastmere Gazette logo'],
      ],
      [],
      'Eastmere Gazette',
    ],
  ])('takes what two lines say: %j %j', (head, foot, name) => {
    expect(site(head, foot)).toEqual({ name, headline: null });
  });

  it('takes a proven name off the headline', () => {
    expect(site([], [['legal', '© 2024 Eastmere Gazette']], `${TITLE} - Eastmere Gazette`)).toEqual({
      name: 'Eastmere Gazette',
      headline: TITLE,
    });
    expect(site([], [['legal', '© 2024 Eastmere Gazette']], `${TITLE} - Harbour`)).toBeNull();
  });

  it.each<[Row[], Row[]]>([
    [[], [['legal', '© 2024 Publishing House']]],
    [[['navigation', 'Weather']], [['navigation', 'About Weather']]],
    [
      [
        ['navigation', 'Ferries'],
        ['title', `${TITLE} | Ferries`],
      ],
      [['navigation', 'About Ferries']],
    ],
    [
      [
        ['byline', 'By Ada Byron'],
        ['title', `${TITLE} - Ada Byron`],
      ],
      [],
    ],
    [[['navigation', 'Us']], [['navigation', 'Follow us']]],
    [[['navigation', 'Privacy Policy']], [['legal', '© 2024 Privacy Policy']]],
  ])('takes nothing else: %j %j', (head, foot) => {
    expect(site(head, foot)).toBeNull();
  });
});
