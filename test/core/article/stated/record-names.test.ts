import { describe, expect, it } from 'vitest';
import { recordAuthors } from '../../../../src/core/article/stated/record-fields.js';
import { namesOf } from '../../../../src/core/article/stated/record-names.js';

describe('names in a record’s field', () => {
  it.each([
    ['Ada Byron', ['Ada Byron']],
    ['By Ada Byron', ['Ada Byron']],
    ['Ada Byron, Bo Li And Cem Dal', ['Ada Byron', 'Bo Li', 'Cem Dal']],
    ['Ada Byron\nBo Li', ['Ada Byron', 'Bo Li']],
    ['Ada Byron\n  Staff Writer', ['Ada Byron']],
    ['Ada Byron | Bo Li', ['Ada Byron', 'Bo Li']],
    ['Ada Byron|Bo Li', ['Ada Byron', 'Bo Li']],
    ['Ada Byron | Harbour Courier', ['Ada Byron']],
    ['Ada Byron; Bo Li', ['Ada Byron', 'Bo Li']],
    ['Ada Byron (Cornish Tide)', ['Ada Byron']],
    ['Ada Byron <ada@tide.example>', ['Ada Byron']],
    ['ada@tide.example (Ada Byron)', ['Ada Byron']],
    ['Byron, Ada', ['Ada Byron']],
    ["O'Neil, Rory J.", ["Rory J. O'Neil"]],
    ['Byron, Ada; Li, Bo', ['Ada Byron', 'Bo Li']],
    ['harbourfan', ['harbourfan']],
    ['Harbour Times', ['Harbour Times']],
  ])('reads %j', (field, names) => {
    expect(namesOf(field)).toEqual(names);
  });

  it.each(['Byron, Jr.', 'Reuters, Staff', 'ada, bo', 'ada@tide.example'])('turns nothing round and makes no name of %j', (field) => {
    expect(recordAuthors({ authors: [field], publishedAt: null, modifiedAt: null, tags: [], siteName: null }, null)).toEqual([]);
  });
});
