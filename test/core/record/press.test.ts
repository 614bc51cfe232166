import { describe, expect, it } from 'vitest';
import { hasText, readFields, recogniseFormat, recordMaker } from '../../../src/core/record/index.js';
import { cleanDocument } from '../../../src/index.js';
import { split } from './split.js';

const FIRST =
  'The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed at all.';
const SECOND = 'Passengers waited for an hour in the rain before they were sent home with a voucher for tea.';
const WRAPPED = `The ferry between the bay and the island was late on Tuesday, and nobody on the
pier could say why it had not sailed at all.

Passengers waited for an hour in the rain before they were sent home with a
voucher for tea.`;
const TEXT = `${FIRST}\n\n${SECOND}`;
const TITLES = ['Ferry is late for want of a rope', 'Second rope is bought for the ferry'] as const;

const headOf = (text: string) => ({
  text,
  whole: true,
  extension: 'txt',
  hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}),
});

/** The articles of a file as they are cleaned; of those that are cut, what the file ends within. */
function clean(file: string, name: string = 'press') {
  const head = headOf(file);
  const format = recogniseFormat(head);
  expect(format.name).toBe(name);
  const make = recordMaker(name);
  return split((limit) => format.split?.(limit, head) ?? expect.fail('no splitter'), file, 13).map(({ text, broken }) => {
    if (broken !== undefined) return broken;
    const { id, url, title, stated, text: html } = readFields(make?.(text) ?? {}, {});
    return cleanDocument({ id: id ?? 'none', url, title, stated, text: html ?? '', format: 'html' })[0]?.record;
  });
}

const expected = (one: number, more: object = {}) =>
  expect.objectContaining({ title: TITLES[one], text: TEXT, siteName: 'The Bay Courier', ...more });
const both = (articleOf: (title: string, number: number) => string): string => TITLES.map((title, at) => articleOf(title, at + 3)).join('');

const lexis = both(
  (title, number) => `                               ${number} of 50 DOCUMENTS


                              The Bay Courier

                             March ${number}, 2024 Monday
                                 Final Edition

${title}

BYLINE: Ada Byron, Staff Writer

SECTION: NEWS; Pg. A1

LENGTH: 532 words

DATELINE: HARWELL

${WRAPPED}

LOAD-DATE: March 5, 2024

SUBJECT: FERRIES (90%); PORTS (78%)

GRAPHIC: Photo: The pier in the
rain

                     Copyright 2024 Bay Media Ltd.
                              All Rights Reserved


`,
);

const nexisUni = `User Name: A Reader\nDate and Time: Monday, March 4, 2024 10:11:12 AM\n\nDocuments (2)\n\n1. ${TITLES[0]}\n\n${both(
  (title, number) => `${title}
The Bay Courier
March ${number}, 2024 Monday
Final Edition

Copyright 2024 Bay Media Ltd. All Rights Reserved

Section: NEWS; Pg. A1
Length: 532 words
Byline: By Ada Byron
Body

${TEXT}

Classification

Language: ENGLISH
Subject: FERRIES (90%); PORTS (78%)
Load-Date: March 5, 2024

End of Document

`,
)}`;

const factiva = (between: string): string =>
  `${both((title, number) =>
    [
      ['SE', 'News'],
      ['HD', title],
      ['BY', 'By Ada Byron and Bo Li'],
      ['WC', '532 words'],
      ['PD', `${number} March 2024`],
      ['ET', '06:30'],
      ['SN', 'The Bay Courier'],
      ['LA', 'English'],
      ['CY', 'Copyright 2024 Bay Media'],
      ['LP', `${FIRST}\n`],
      ['TD', `${SECOND}\n`],
      ['CO', 'bayfer : Bay Ferries'],
      ['NS', 'gcat : Political News | gtran : Transport'],
      ['AN', `Document BAYC00002024030${number}ek340000${number}\n\n`],
    ]
      .map((field) => `${field.join(between)}\n`)
      .join(''),
  )}Search Summary\nText ferry\n`;

const factivaPlain = both(
  (title, number) => `${title}
By Ada Byron
532 words
${number} March 2024
06:30
The Bay Courier
BAYC
1
English
Copyright 2024 Bay Media

${TEXT}

Document BAYC00002024030${number}ek340000${number}

`,
);

const proquest = both(
  (title, number) => `${'_'.repeat(60)}

Document ${number} of 9

${title}

Author: Byron, Ada; Li, Bo

ProQuest document link

Abstract: A rope was lost.

Full text: ${TEXT}

Credit: By ADA BYRON

Subject: Ferries; Ropes;

Title: ${title}

Publication title: The Bay Courier; Harwell

Publication date: Mar ${number}, 2024

ProQuest document ID: 123${number}

Document URL: https://pq.example/docview/123${number}

`,
);

describe('texts of databases of newspapers', () => {
  it('are parted and read as LexisNexis wrote them', () => {
    const told = { authors: ['Ada Byron'], publishedAt: '2024-03-03', tags: ['FERRIES', 'PORTS'] };
    expect(clean(lexis)).toEqual([expected(0, told), expected(1, { publishedAt: '2024-03-04' })]);
  });

  it('as Nexis Uni does, with what was searched for above', () => {
    expect(clean(nexisUni)).toEqual([
      expected(0, { authors: ['Ada Byron'], publishedAt: '2024-03-03', tags: ['FERRIES', 'PORTS'] }),
      expected(1),
    ]);
  });

  it.each(['\n', '   '])('as Factiva does, with %j behind its codes', (between) => {
    const told = {
      id: 'BAYC000020240303ek3400003',
      authors: ['Ada Byron', 'Bo Li'],
      publishedAt: '2024-03-03T06:30',
      tags: ['Political News', 'Transport'],
    };
    expect(clean(factiva(between))).toEqual([expected(0, told), expected(1)]);
  });

  it('as Factiva does without codes', () => {
    const told = { id: 'BAYC000020240303ek3400003', authors: ['Ada Byron'], publishedAt: '2024-03-03T06:30' };
    expect(clean(factivaPlain)).toEqual([expected(0, told), expected(1)]);
  });

  it('as ProQuest does', () => {
    const told = {
      id: '1233',
      url: 'https://pq.example/docview/1233',
      authors: ['Ada Byron', 'Bo Li'],
      publishedAt: '2024-03-03',
      tags: ['Ferries', 'Ropes'],
    };
    expect(clean(proquest)).toEqual([expected(0, told), expected(1)]);
  });

  it('as GENIOS does', () => {
    const german =
      'Die Fähre zwischen der Bucht und der Insel kam am Dienstag zu spät, und niemand am Kai konnte sagen, warum sie nicht gefahren war.';
    const file = `Die Fähre kommt zu spät\nBay-Kurier vom 04.03.2024, Seite 3 / Lokales\n\n${german}\n\nQuelle: Bay-Kurier vom 04.03.2024, Seite 3\nRessort: Lokales\nDokumentnummer: 2024123\nAlle Rechte vorbehalten: (c) Bay Verlag\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n`;
    expect(clean(file)).toEqual([
      expect.objectContaining({
        id: '2024123',
        title: 'Die Fähre kommt zu spät',
        text: german,
        siteName: 'Bay-Kurier',
        publishedAt: '2024-03-04',
      }),
    ]);
  });

  it('as Europresse does, in HTML', () => {
    const file = `<!DOCTYPE html><html><body><article><header><span class="DocPublicationName">Le Courrier de la Baie, no. 24521</span><span class="DocHeader">Économie, mercredi 8 novembre 2023 1200 mots, p. 15</span><div class="titreArticle"><p class="titreArticleVisu">Le bac &amp; la corde</p></div><div class="docAuthors">Ada Byron</div></header><section><div class="docOcurrContainer"><p>${FIRST}</p><p>${SECOND}</p></div></section><footer><div class="publiC-lblNodoc">news·1</div></footer></article></body></html>`;
    const told = {
      id: 'news·1',
      title: 'Le bac & la corde',
      text: TEXT,
      authors: ['Ada Byron'],
      siteName: 'Le Courrier de la Baie',
      publishedAt: '2023-11-08',
    };
    expect(clean(file, 'europresse')).toEqual([expect.objectContaining(told)]);
    expect(clean(file.slice(0, -60), 'europresse')).toEqual(['an article']);
  });

  it('that end within an article say so', () => {
    for (const file of [factiva('\n'), factivaPlain, nexisUni])
      expect(clean(file.slice(0, file.lastIndexOf('voucher')))).toEqual([expect.objectContaining({ text: TEXT }), 'an article']);
  });

  const others: Record<string, string> = {
    'a page that numbers its documents': `2 of 50 DOCUMENTS\n\nA title\n\n${TEXT}\n`,
    'a page that counts its words': `A title\n\nLength: 532 words\n\n${TEXT}\n`,
    'a page with a rule': `A title\n\n${'_'.repeat(60)}\n\nFull text: ${TEXT}\n`,
    'a page with short lines': `HD\n\nA title\n\nTD\n\n532 words\n\n${TEXT}\n`,
    'a page that tells its source': `Titel\n\n${TEXT}\n\nQuelle: dpa\n`,
  };
  for (const [name, file] of Object.entries(others)) it(`are not ${name}`, () => expect(recogniseFormat(headOf(file)).name).toBe('text'));
});
