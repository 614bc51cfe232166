import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../src/core/article/address.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

describe('the head of a page', () => {
  const address = 'https://tide.example/2024/03/05/rules';

  it('has its address directly below the headline', () => {
    const head: Row = ['title', 'The pier opens'];
    expect(findAddress(pageOf([head, ['other', address], ['body', PARAGRAPH]]))).toBe(address);
    expect(findAddress(pageOf([head, ['body', address], ['body', PARAGRAPH]]))).toBe(address);
    expect(findAddress(pageOf([head, ['body', PARAGRAPH], ['body', address]]))).toBeNull();
    expect(findAddress(pageOf([head, ['other', 'https://tide.example/'], ['body', PARAGRAPH]]))).toBeNull();
    expect(findAddress(pageOf([['navigation', 'Home'], head, ['other', address], ['body', PARAGRAPH]]))).toBeNull();
  });

  it('has its address beside headline or date below a menu, where no other stands there', () => {
    const menu: Row[] = [
      ['navigation', 'Home'],
      ['navigation', 'Ports'],
    ];
    const head: Row = ['title', 'The pier opens'];
    const byline: Row = ['byline', '5 March 2024'];
    const own: Row = ['byline', address];
    const body: Row = ['body', PARAGRAPH];
    expect(findAddress(pageOf([...menu, head, own, ['promotion', 'Share'], body]))).toBe(address);
    expect(findAddress(pageOf([...menu, byline, own, head, body]))).toBe(address);
    expect(findAddress(pageOf([...menu, own, head, body]))).toBe(address);
    expect(findAddress(pageOf([...menu, own, ['navigation', 'More'], head, body]))).toBeNull();
    expect(findAddress(pageOf([...menu, head, own, ['byline', 'https://tide.example/authors/ada'], body]))).toBeNull();
    expect(findAddress(pageOf([...menu, head, body, byline, own]))).toBeNull();
  });
});
