import { describe, expect, it } from 'vitest';
import { plainList } from '../../../../src/core/article/author/name-lists.js';

describe('a list of names', () => {
  it.each([
    ['سارة يوسف وأحمد خالد', 'سارة يوسف & أحمد خالد'],
    ['דנה לוי ויוסי כהן', 'דנה לוי & יוסי כהן'],
    ['سارة يوسف وليد خالد', 'سارة يوسف وليد خالد'],
  ])('%s has a sign where a letter joins two names', (list, plain) => {
    expect(plainList(list)).toBe(plain);
  });

  it('is read in linear time where a word has no end', () => {
    const list = ` ו${'a'.repeat(50_000)}`;
    expect(plainList(list)).toBe(list);
  }, 1_000);
});
