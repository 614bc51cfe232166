import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/check/rules/index.js';
import { tryExample } from '../../../src/core/check/try-example.js';
import type { Kind } from '../../../src/core/section/index.js';

const fires = (name: string, text: string, confidence: number, kind: Kind = 'body'): boolean => {
  const rule = RULES.find((candidate) => candidate.name === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  const lines = [
    ['body', 0.9, 'The ferry runs again, said the harbour office.'],
    [kind, confidence, text],
  ] as const;
  return tryExample(rule, { about: text, lines }).length > 0;
};

const LEAKS: readonly (readonly [string, string])[] = [
  ['leaked-navigation', 'Home » Islands » Ferries'],
  ['leaked-navigation', 'Show more'],
  ['leaked-navigation', 'Log in'],
  ['leaked-recommendation', 'Read also: The storm and the ramp'],
  ['leaked-promotion', 'Advertisement'],
  ['leaked-legal', 'This post may contain affiliate links.'],
  ['leaked-legal', 'Privacy policy | Terms of use'],
];

describe('rules about residue', () => {
  it.each(LEAKS)('%s tells “%s” however sure the labeller was', (name, text) => {
    for (const confidence of [0.34, 0.9, 0.999, 1]) expect(fires(name, text, confidence)).toBe(true);
  });

  it.each(LEAKS)('%s lets “%s” be where it belongs', (name, text) => {
    for (const kind of ['navigation', 'recommendation', 'promotion', 'legal', 'other', 'comment'] as const)
      expect(fires(name, text, 0.9, kind)).toBe(false);
  });

  it('takes a label for a heading only where a paragraph of the body follows', () => {
    const rule = RULES.find(({ name }) => name === 'leaked-legal');
    const below = (text: string, kind: Kind) =>
      rule === undefined
        ? null
        : tryExample(rule, {
            about: text,
            lines: [
              ['body', 0.9, 'Terms of use'],
              [kind, 0.9, text],
            ],
          }).length;
    expect(below('All pictures of the ferry may be printed, with the name of the one who took them.', 'body')).toBe(0);
    expect(below('Contact', 'body')).toBe(1);
    expect(below('All pictures of the ferry may be printed, with the name of the one who took them.', 'legal')).toBe(1);
  });

  it('counts what is more than a few', () => {
    const rule = RULES.find(({ name }) => name === 'leaked-recommendation');
    const lines = Array.from({ length: 9 }, (_, index) => ['body', 0.9, `Read also: Storm number ${index}`] as const);
    const found = rule === undefined ? [] : tryExample(rule, { about: 'nine', lines });
    expect(found).toHaveLength(6);
    expect(found.at(-1)?.message).toContain('in 4 further lines');
  });

  it('takes time in proportion to hostile lines', () => {
    const time = (length: number): number => {
      const texts = [
        'read more '.repeat(length),
        'a'.repeat(length * 10),
        'home » '.repeat(length),
        `© 2021 ${'x '.repeat(length * 5)}`,
        '… '.repeat(length * 5),
      ];
      const start = process.cpuUsage().user;
      for (const [name] of LEAKS) for (const text of texts) fires(name, text, 0.5);
      return process.cpuUsage().user - start;
    };
    time(1000);
    // Lines longer than any residue are not looked at, so that even a hundred times the length costs a cut.
    expect(time(100_000)).toBeLessThan(2_000_000);
  });
});
