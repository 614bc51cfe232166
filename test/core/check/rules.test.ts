import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { articleSchema } from '../../../src/core/article/schema.js';
import { examplePage } from '../../../src/core/check/example.js';
import { RULES } from '../../../src/core/check/rules/index.js';
import { tryExample } from '../../../src/core/check/try-example.js';

const CONTROL = /\p{Cc}/u;

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it.each(rule.examples.fires.map((example) => [example.about, example] as const))('fires: %s', (_about, example) => {
    const found = tryExample(rule, example);
    expect(found).not.toEqual([]);
    for (const { message, remedy } of found) {
      expect(message).not.toMatch(CONTROL);
      expect(message.length).toBeLessThan(400);
      expect(message).toMatch(/[.]$/);
      expect(remedy).toMatch(/[.]$/);
    }
  });

  it.each(rule.examples.quiet.map((example) => [example.about, example] as const))('is quiet: %s', (_about, example) => {
    expect(tryExample(rule, example)).toEqual([]);
  });

  it('has three examples of each kind, and says what it is for', () => {
    expect(rule.examples.fires.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.quiet.length).toBeGreaterThanOrEqual(3);
    expect(rule.summary).not.toMatch(/[.]$/);
    expect(rule.docs.length).toBeGreaterThan(80);
  });

  it('says what each of its options is', () => {
    const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' });
    for (const [name, option] of Object.entries(properties)) {
      const said = typeof option === 'object' ? option.description : undefined;
      expect([name, said]).toEqual([name, expect.stringMatching(/^[A-Z].{10,120}[.]$/)]);
    }
  });

  it('takes no option that it does not know', () => {
    expect(rule.options.safeParse({ nonsense: 1 }).success).toBe(false);
    expect(rule.options.safeParse({}).success).toBe(true);
  });
});

describe('the table of rules', () => {
  it('names each rule once', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets a sound article pass every rule', () => {
    const sound = { about: 'a sound article' };
    expect(articleSchema.safeParse(examplePage(sound).record).success).toBe(true);
    expect(RULES.flatMap((rule) => tryExample(rule, sound))).toEqual([]);
  });
});

describe('hostile texts', () => {
  const HOSTILE = [
    'a?',
    '{{ a',
    '=C3=A',
    '%D0%9',
    '.\\n',
    'Ã',
    '[caption a="b" ',
    '[vc_row ',
    '.a{color:',
    '.a, #b > ',
    'window.__A',
    'data:image/a;base64,',
    'as an ai ',
    'page you are looking for ',
    'страница ',
    'e猫e',
    'ЕАа',
    '锛',
    '“(',
    'word ',
    'a',
  ];

  it.each(RULES.map((rule) => [rule.name, rule] as const))('take %s time in proportion to their length', (_name, rule) => {
    const time = (length: number): number => {
      const start = process.cpuUsage().user;
      for (const piece of HOSTILE) {
        const text = piece.repeat(Math.ceil(length / piece.length));
        tryExample(rule, { about: 'a hostile text', title: text.slice(0, 1000), body: [text, text] });
      }
      return process.cpuUsage().user - start;
    };
    time(1000);
    expect(time(50_000)).toBeLessThan(2_500_000);
  });
});
