import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../src/core/check/index.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

const [outcome] = cleanDocument({
  id: 'a',
  text: 'A title\n\nA body of some length, which ends here.\n',
  url: 'https://www.news.example/a',
});
const record = outcome?.record;

describe('a group', () => {
  it.each(['all', 'unknown', 'other groups'])('called %s is told from the one of that meaning', (name) => {
    if (record === undefined) throw new Error('no record');
    expect(groupOf(record, `${name}/a.txt`, 'folder')).toBe(`"${name}"`);
    expect(groupOf({ ...record, kept: { section: name } }, null, 'kept.section')).toBe(`"${name}"`);
    expect(groupOf({ ...record, url: null, siteName: name }, null, 'site')).toBe(`"${name}"`);
  });

  it('of other names is called by it', () => {
    if (record === undefined) throw new Error('no record');
    expect(groupOf(record, 'allover/a.txt', 'folder')).toBe('allover');
    expect(groupOf(record, 'a.txt', 'folder')).toBe('.');
    expect(groupOf({ ...record, kept: {} }, null, 'kept.section')).toBe('unknown');
  });
});
