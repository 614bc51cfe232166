import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/core/record/index.js';
import { cleanDocument } from '../../../src/index.js';

const ORG = `#+TITLE: The rope of the ferry
#+AUTHOR: Ada Byron
#+DATE: <2024-03-04 Mon>
#+FILETAGS: :harbour:boats:
#+OPTIONS: toc:nil

The ferry between the bay and the island was *late* on Tuesday, and [[https://bay.example/pier][nobody on the pier]] could
say why it had not /sailed/ with its =rope=.

* DONE Waiting [1/2] :rain:
  :PROPERTIES:
  :ID: 12
  :END:
  SCHEDULED: <2024-03-04>
Passengers waited for an hour in the rain before they were sent home.
- Tea
- Cake
** Tables
| Year | Boats |
|------+-------|
| 1901 | 3     |
| 1902 | 4     |

#+BEGIN_SRC python
print("*x*")
#+END_SRC
#+BEGIN_QUOTE
The rope was never seen again by anybody.
#+END_QUOTE
# a comment
`;

const ASCIIDOC = `= The rope of the ferry
Ada Byron <ada@bay.example>
v1.0, 2024-03-04
:toc:
:keywords: harbour, boats

The ferry between the bay and the island was *late* on Tuesday, and https://bay.example/pier[nobody on the pier] could say why it had not _sailed_.footnote:[Really.]

image::pier.png[Pier]

== Waiting

Passengers waited for an hour in the rain before they were sent home.

* Tea
** Black
* Cake

[source,python]
----
print("*x*")
----

// comment
[quote, Ada]
____
The rope was never seen again by anybody.
____

NOTE: The pier is wet.

|===
|Year |Boats

|1901 |3
|1902 |4
|===
`;

const RST = `.. _rope:

==========================
The rope of the ferry
==========================

:Author: Ada Byron
:Date: 2024-03-04

The ferry between the bay and the island was **late** on Tuesday, and \`nobody on the pier <https://bay.example/pier>\`_ could
say why it had not *sailed* with :ref:\`its rope <rope>\`.

Waiting
=======

Passengers waited for an hour in the rain before they were sent home with \`\`tea\`\`.

* Tea
* Cake

.. image:: pier.png
   :alt: The pier

.. note:: The pier is wet.

   It has been so for years.

Programs
--------

.. code-block:: python

   print("*x*")

   x = 1

After the program there is more to say about it.

.. this is a comment
   of two lines

The end of the page comes now, and says nothing else.
`;

const BBCODE = `Rope for sale

[quote="Ada Byron"]The ferry was late on Tuesday, and nobody on the pier could say why.[/quote]
[b]I have a rope[/b] that is as good as new, and will sell it to [url=https://bay.example/]the company[/url] for the price of a tea.

It has been used for a year on a boat that went around the island every day but Sunday.
[list]
[*]Ten metres
[*]Red & white
[/list]
[img]https://bay.example/rope.jpg[/img]
[code]x[0] = [b]1[/b][/code]
`;

/** A text as it is told by itself. */
function clean(text: string) {
  const marked = readMarkup(text, null, null) ?? expect.fail('not told');
  return cleanDocument({ id: 'a', ...marked })[0]?.record;
}

const TOLD = { title: 'The rope of the ferry', authors: ['Ada Byron'], publishedAt: '2024-03-04' };

describe('texts in other markups', () => {
  it('are read in Org mode, by physical lines', () => {
    const record = clean(ORG);
    expect(record).toMatchObject({ ...TOLD, tags: ['harbour', 'boats'] });
    expect(
      record?.text,
    ).toBe(`The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed with its rope.

Waiting

Passengers waited for an hour in the rain before they were sent home.

- Tea
- Cake

Tables

Year | Boats
1901 | 3
1902 | 4

print("*x*")

The rope was never seen again by anybody.`);
    expect(record?.body.at(-1)).toMatchObject({ type: 'quote', lines: [28, 28] });
  });

  it('in AsciiDoc', () => {
    const record = clean(ASCIIDOC);
    expect(record).toMatchObject({ ...TOLD, tags: ['harbour', 'boats'] });
    expect(
      record?.text,
    ).toBe(`The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed.

Waiting

Passengers waited for an hour in the rain before they were sent home.

- Tea
  - Black
- Cake

print("*x*")

The rope was never seen again by anybody.

NOTE: The pier is wet.

Year | Boats
1901 | 3
1902 | 4`);
  });

  it('in reStructuredText', () => {
    const record = clean(RST);
    expect(record).toMatchObject(TOLD);
    expect(
      record?.text,
    ).toBe(`The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed with its rope.

Waiting

Passengers waited for an hour in the rain before they were sent home with tea.

- Tea
- Cake

The pier is wet.

It has been so for years.

Programs

print("*x*")

x = 1

After the program there is more to say about it.

The end of the page comes now, and says nothing else.`);
  });

  it('in BBCode', () => {
    const record = clean(BBCODE);
    expect(record?.body.map(({ type, text }) => [type, text])).toEqual([
      ['quote', 'Ada Byron:\nThe ferry was late on Tuesday, and nobody on the pier could say why.'],
      ['paragraph', 'I have a rope that is as good as new, and will sell it to the company for the price of a tea.'],
      ['paragraph', 'It has been used for a year on a boat that went around the island every day but Sunday.'],
      ['list', '- Ten metres\n- Red & white'],
      ['code', 'x[0] = [b]1[/b]'],
    ]);
  });

  const TEXT = 'The ferry between the bay and the island was late on Tuesday, and nobody could say why. '.repeat(6);
  const others: Record<string, string> = {
    'a page': `The rope\n\n${TEXT}\n\n${TEXT}`,
    'a page with rules below its headings': `The rope\n========\n\n${TEXT}\n\nMore\n----\n\n${TEXT}`,
    'a page with stars': `* The rope\n* The ferry\n\n${TEXT}`,
    'a page with a score': `= 3:2 =\n\n${TEXT}\n\n== The end\n\n${TEXT}`,
    'a page that speaks of tags': `Tags\n\nIn forums, write [b] before bold letters and [/b] behind them. ${TEXT}`,
    'a page with notes in brackets': `The rope\n\n${TEXT} [i] [1] [sic] [/] [url] ${TEXT}`,
    'Markdown with links': `The rope\n========\n\n[a](https://a.example) \`code\` ${TEXT}`,
  };
  for (const [name, text] of Object.entries(others)) it(`are not ${name}`, () => expect(readMarkup(text, null, null)).toBeNull());
});
