import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../src/core/evaluate/index.js';
import { disguised } from '../../../tools/train/disguise.js';

const page = ['By Orla Vance', 'The bridge, 12 May 2024: “It is mended.”', 'Share on Facebook', 'Write to orla@bridge.example'];

describe('disguised', () => {
  it('gives each letter another, and leaves signs, figures, addresses and names that all languages know', () => {
    const [by, text, share, mail] = disguised(page, false, seededNumbers(3)) ?? [];
    expect(by).toMatch(/^\p{Lu}\p{Ll} \p{Lu}\p{Ll}{3} \p{Lu}\p{Ll}{4}$/u);
    expect(by).not.toContain('Orla');
    expect(text).toMatch(/^\p{L}{3} \p{L}{6}, 12 \p{L}{3} 2024: “\p{L}{2} \p{L}{2} \p{L}{6}\.”$/u);
    expect(share).toMatch(/ Facebook$/);
    expect(mail).toMatch(/ orla@bridge\.example$/);
  });

  it('knows scripts without case', () => {
    expect(disguised(page, true, seededNumbers(3))?.[0]).toMatch(
      /^[\p{Lo}\p{M}]+ [\p{Lo}\p{M}]+ [\p{Lo}\p{M}]+$|^[\p{Script=Georgian}]+(?: [\p{Script=Georgian}]+){2}$/u,
    );
  });

  it('is the same for the same seed, and one letter is one letter all over the page', () => {
    const once = disguised(page, true, seededNumbers(5));
    expect(disguised(page, true, seededNumbers(5))).toEqual(once);
    const twice = disguised(['mended', 'mended'], false, seededNumbers(5));
    expect(twice?.[0]).toBe(twice?.[1]);
  });

  it('leaves pages alone whose script has no case', () => {
    expect(disguised(['Die Brücke', '桥梁已修复'], true, seededNumbers(1))).toBeNull();
  });
});
