import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import type { Line } from '../../../src/core/types.js';

const read = (text: string): readonly Line[] => readLines(text, 'markdown');
const texts = (text: string): string[] => read(text).map((line) => line.text);
const links = (text: string): string[][] => read(text).flatMap((line) => line.links.map((link) => [link.text, link.url]));

describe('links of Markdown that touch', () => {
  it('are words of their own (two neighbours were one title)', () => {
    const line = '[Previous: The first mile](/a)[Next: The sea](/b)';
    expect(texts(line)).toEqual(['Previous: The first mile Next: The sea']);
    expect(links(line)).toEqual([
      ['Previous: The first mile', '/a'],
      ['Next: The sea', '/b'],
    ]);
    expect(texts('[Home](/)[![Logo](/l.png)](/logo)[3 comments](/c)')).toEqual(['Home 3 comments']);
  });

  it.each([
    ['[Lake Powel](/a)[l](/b)', 'Lake Powell'],
    ['[東京](/a)[大阪](/b)', '東京大阪'],
    ['[super](/a)[market](/a)', 'supermarket'],
    ['([a](/a)/[b](/b))', '(a/b)'],
    ['[Tides](/a)(and more)', 'Tides(and more)'],
  ])('are left together in %s', (line, text) => {
    expect(texts(line)).toEqual([text]);
  });
});

describe('cards of several blocks', () => {
  it('on one line have no number signs', () => {
    expect(texts('[![Image 3](/b.jpg) ### A bridge for otters Why we built it.](/o)')).toEqual(['A bridge for otters Why we built it.']);
    expect(texts('[Travel ## A bridge](/o)')).toEqual(['Travel A bridge']);
    expect(texts('Rated ## of five [C ### D')).toEqual(['Rated ## of five [C D']);
    expect(texts('In [C # and F #](/c)')).toEqual(['In C # and F #']);
  });

  it('on several lines have no signs of line ends, single or double', () => {
    expect(texts('[Flatbread in ten minutes\\\\\n\\\\\n**No yeast.** \\\\\nEver.](/f)').filter((text) => text !== '')).toEqual([
      'Flatbread in ten minutes',
      'No yeast.',
      'Ever.',
    ]);
    expect(texts('It lies in C:\\\\\n\n[a](/b)')).toContain('It lies in C:\\');
  });
});

describe('marks of notes', () => {
  it.each([
    ['The mud is deep.[1](https://sorn.example/mile#fn1) It is.', 'The mud is deep. It is.'],
    ['The mud[\\*](#note-1) is deep.', 'The mud is deep.'],
  ])('are left out: %s', (line, text) => {
    expect(texts(line)).toEqual([text]);
  });

  it.each([
    ['See [1](#fn1) and [2](#fn2).', 'See 1 and 2.'],
    ['The mud is deep.[[1]](#cite_note-1)', 'The mud is deep.[1]'],
    ['Version[2](/v2) is out.', 'Version2 is out.'],
    ['Chapter[2](/book#chapter-2)', 'Chapter2'],
  ])('are told from other numbers: %s', (line, text) => {
    expect(texts(line)).toEqual([text]);
  });
});

describe("pandoc's Markdown", () => {
  it('has names and attributes that are no text', () => {
    expect(texts('# Foundations {#sec:found .unnumbered}')).toEqual(['Foundations']);
    expect(texts('See [the drawing](#fig:a){.ref target="_blank"} of a [shed]{.smallcaps}.')).toEqual(['See the drawing of a shed.']);
    expect(texts('![A shed](shed.png){#fig:a width=50%} Below.')).toEqual(['Below.']);
    expect(texts('::: {.note}\nRain runs off.\n:::\n\n:::: tip ::::\n').filter((text) => text !== '')).toEqual(['Rain runs off.']);
  });

  it.each([
    ['# Sets {a, b}', 'Sets {a, b}'],
    ['A set [1]{2} of braces', 'A set [1]{2} of braces'],
    ['The function f(x){return x}', 'The function f(x){return x}'],
    ['::: the end', '::: the end'],
    ['{{ form }}', '{{ form }}'],
    ['{% csrf_token %}', '{% csrf_token %}'],
  ])('does not make names of %s', (line, text) => {
    expect(texts(line).filter((one) => one !== '')).toEqual([text]);
  });

  it('has definitions, grids and short codes', () => {
    expect(texts('Quay\n:   Where ships lie.')).toEqual(['Quay', 'Where ships lie.']);
    expect(texts('+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+').filter((text) => text !== '')).toEqual(['a | b', '1 | 2']);
    expect(texts('{{< figure src="moth.jpg" >}}')).toEqual(['']);
  });
});

describe('tasks', () => {
  it('are items without their boxes', () => {
    expect(read('- [ ] water\n- [x] oven\n- [x](/y) z\n- [X]').map(({ text }) => text)).toEqual(['water', 'oven', 'x z', '[X]']);
  });
});

it('takes linear time', () => {
  const time = (text: string): number => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  };
  for (const piece of ['[a](/b)[c](/d)', '[a ## ', '{#a .b ', '[a]{.b', ':::', '+---', '- [ ] ', '{{< a ', ']({#a}', '**[1](#fn1)']) {
    time(piece.repeat(2_000));
    const short = time(piece.repeat(10_000));
    expect(time(piece.repeat(80_000)), piece).toBeLessThan(200 + short * 30);
  }
});
