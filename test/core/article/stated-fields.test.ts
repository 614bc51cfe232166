import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../src/core/pipeline.js';

const TEXT = '<p>The harbour authority said on Tuesday that the new pier will open to ferries, after two years of work on it.</p>'.repeat(
  4,
);

function read(head: string, body = '') {
  const text = `<html><head><title>The pier opens</title>${head}</head><body><h1>The pier opens</h1>${body}${TEXT}</body></html>`;
  return cleanDocument({ id: 'a', text, format: 'html' })[0]?.record;
}

describe('fields that a page states and does not show', () => {
  it('are taken from its statements', () => {
    const head =
      '<meta name=author content="Ada Byron"><meta property=article:published_time content="2021-07-30T08:00:00+02:00"><meta property=article:modified_time content="2021-07-31">';
    expect(read(head)).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2021-07-30T08:00:00+02:00', modifiedAt: '2021-07-31' });
  });

  it('are no addresses, accounts or dates in words', () => {
    const head = '<meta name=author content="https://example.org/ada"><meta property=article:published_time content="last Tuesday">';
    expect(read(head)).toMatchObject({ authors: [], publishedAt: null });
  });
});
