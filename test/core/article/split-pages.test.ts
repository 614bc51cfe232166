import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const TEXTS = [
  [
    'The old stone bridge over the Tarn at Millbeck will stay closed until next spring, the county council said on Friday, after divers found that two of its piers had been undermined by the floods in January.',
    'Drivers face a detour of eleven miles by way of Skelby, and the school bus will leave twenty minutes earlier. The council said that it had asked for money from the national flood fund.',
    'It has stood for three hundred years and we mean it to stand for three hundred more, said the county engineer, Ruth Penhallow.',
  ],
  [
    'Elmstead’s only bakery has won a national prize for its rye loaf, beating four hundred others in a blind tasting that took the judges two days.',
    'The owner, Hanne Dahl, said that she had entered for a laugh and had been asleep when the telephone rang. The prize is worth five hundred pounds, which she means to spend on a new proving cabinet.',
    'Queues were longer than usual on Saturday, and the loaf had sold out by nine.',
  ],
] as const;
const BRIDGE = ['Bridge closed until spring', 'By Jill Sowerby', '12 March 2022', ...TEXTS[0]];
const BAKERY = ['Bakery wins national award', 'By Rob Tully', '11 March 2022', ...TEXTS[1]];
const MENU = ['Home', 'News', 'Sport', 'Contact'];
const FOOT = ['Tags: local', 'Share this article', 'Related', 'Rail strike called off', 'Home', 'Privacy', '© 2022 Riverside Weekly'];

const records = (lines: readonly string[]) =>
  cleanDocument({ id: 'dump', text: `${lines.join('\n\n')}\n`, format: 'text' }).map(({ record }) => record);
const read = (lines: readonly string[]): [string | null, string[]][] => records(lines).map(({ title, authors }) => [title, authors]);
const TWO = [
  ['Bridge closed until spring', ['Jill Sowerby']],
  ['Bakery wins national award', ['Rob Tully']],
];

describe('whole pages behind one another', () => {
  it('are parted where the menu of the first stands again (they came out under one title)', () => {
    expect(read([...MENU, ...BRIDGE, ...FOOT, ...MENU, ...BAKERY, ...FOOT])).toEqual(TWO);
  });

  it('are parted where what the browser shows as title stands above the menu', () => {
    const page = (lines: readonly string[]) => [`${lines[0]} | Riverside Weekly`, ...MENU, ...lines, ...FOOT];
    expect(read([...page(BRIDGE), ...page(BAKERY)])).toEqual(TWO);
  });

  it('are parted below the notice that ends a page, where a signed headline follows', () => {
    expect(read([...BRIDGE, ...FOOT, ...BAKERY, ...FOOT])).toEqual(TWO);
  });

  it.each<[string, string[]]>([
    ['the menu stands again at the foot', [...MENU, ...BRIDGE, ...MENU, '© 2022 Riverside Weekly']],
    [
      'the menu stands again above comments',
      [...MENU, ...BRIDGE, ...MENU, 'Comments (1)', 'Joan', 'March 13, 2022 at 9:00 am', TEXTS[1][1], 'Reply'],
    ],
    ['the menu stands twice at the top', [...MENU, ...MENU, ...BRIDGE, ...TEXTS[1]]],
    ['a menu of paragraphs stands twice at the top', ['Services', ...TEXTS[1], 'Contact', 'Services', ...TEXTS[1], ...BRIDGE]],
    [
      'teasers with bylines and dates stand below the menu at the foot',
      [
        ...MENU,
        ...BRIDGE,
        ...MENU,
        'More stories',
        ...[1, 2, 3, 4].flatMap((n) => [`Ferry number ${n} runs again`, 'By Rob Tully', `${n} March 2022`, 'The ferry runs …']),
      ],
    ],
    ['the same page stands twice', [...MENU, ...BRIDGE, ...FOOT, ...MENU, ...BRIDGE, ...FOOT]],
    [
      'a teaser with byline and date stands below the notice',
      [...BRIDGE, ...FOOT, 'Bakery wins national award', 'By Rob Tully', '11 March 2022', 'Read more'],
    ],
    ['a notice is the credit of a picture', [...BRIDGE, '© Rob Tully', 'What the council says', ...TEXTS[1]]],
  ])('are not seen where %s', (_, lines) => {
    expect(read(lines)).toHaveLength(1);
  });

  it('takes no longer for many menus', () => {
    const before = performance.now();
    records(Array.from({ length: 20_000 }, (_, i) => MENU[i % 4] ?? ''));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
