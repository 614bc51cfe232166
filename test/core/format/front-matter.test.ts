import { describe, expect, it } from 'vitest';
import { plainField } from '../../../src/core/format/front-matter.js';
import { readLines } from '../../../src/core/format/index.js';

describe('plainField', () => {
  it.each([
    ['title: "The old pier: opened"', 'title: The old pier: opened'],
    ["title: 'The old pier'", 'title: The old pier'],
    ['title: The "old" pier', 'title: The "old" pier'],
    ['authors: ["Ada Byron", \'Vik, Jonas\', Nell Winter]', 'authors: Ada Byron, Vik, Jonas, Nell Winter'],
    ['tags: []', 'tags: '],
    ['  - "old piers"', '  - old piers'],
    ['draft:', 'draft:'],
    ['# a remark: "so"', '# a remark: "so"'],
    ['no field at all', 'no field at all'],
  ])('of %j is %j', (line, plain) => {
    expect(plainField(line)).toBe(plain);
  });

  it('takes linear time', () => {
    const start = Date.now();
    for (const unit of ['"', "'", '[', ',', ' ', '- ', 'a:', '",']) plainField(`a: [${unit.repeat(200_000)}`);
    for (const unit of ['"', "'", ',', ' ']) plainField(`a: [${unit.repeat(200_000)}]`);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

describe('front matter', () => {
  it('is read as lines without quotation marks and brackets', () => {
    const page = ['---', 'title: "The pier"', 'tags: [sea, "old piers"]', '---', '', 'Text.'].join('\n');
    expect(readLines(page, 'markdown').map(({ text }) => text)).toEqual(['', 'title: The pier', 'tags: sea, old piers', '', 'Text.']);
  });
});
