import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/format/index.js';
import { withoutInsets } from '../../../src/core/label/insets.js';
import { STATES } from '../../../src/core/label/states.js';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

const ABOVE = 'Der Fährmann legt jeden Morgen um sechs ab, auch wenn niemand am Steg auf ihn wartet.';
const BELOW = 'Im Winter friert der See zu, dann geht er zu Fuß hinüber und zieht die Post auf einem Schlitten.';
const BODY = 1 << STATES.indexOf('body');
const LINK = '<a href="/see">Der alte Steg wird erneuert</a>';

const page = (middle: string, above = ABOVE) => `<html><body><main><p>${above}</p>${middle}<p>${BELOW}</p></main></body></html>`;

/** Lines of a page that may not be text, where all of them are text with this probability. */
function barred(html: string, probability = 0.7): string[] {
  const { lines } = readPage(html, 'html', null);
  const marginal = new Float64Array(lines.length * STATES.length);
  lines.forEach((_, line) => {
    marginal[line * STATES.length + STATES.indexOf('body')] = probability;
    marginal[line * STATES.length + STATES.indexOf('other')] = 1 - probability;
  });
  const allowed = withoutInsets(new Uint16Array(lines.length).fill((1 << STATES.length) - 1), lines, marginal);
  return lines.filter((_, line) => ((allowed[line] as number) & BODY) === 0).map(({ text }) => text);
}

describe('insets between two paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['a link in a box', `<div>${LINK}</div>`, ['Der alte Steg wird erneuert']],
    ['a label and a link on one line', `<div><span>Mehr dazu: </span>${LINK}</div>`, ['Mehr dazu: Der alte Steg wird erneuert']],
    ['a label above a link', `<aside><p>Lesetipp</p>${LINK}</aside>`, ['Lesetipp', 'Der alte Steg wird erneuert']],
    [
      'a label above a headline',
      '<div><span>Lesetipp</span><a href="/see"><h4>Der alte Steg wird erneuert</h4></a></div>',
      ['Lesetipp', 'Der alte Steg wird erneuert'],
    ],
    ['a list of one', `<ul><li>${LINK}</li></ul>`, ['Der alte Steg wird erneuert']],
    [
      'a list of many with a label',
      `<div><h5>Mehr zum Thema</h5><ul>${`<li>${LINK}</li>`.repeat(4)}</ul></div>`,
      ['Mehr zum Thema', ...Array.from({ length: 4 }, () => 'Der alte Steg wird erneuert')],
    ],
    ['a link in a script that parts no words', '<div><a href="/see">湖边的旧码头将重新修建</a></div>', ['湖边的旧码头将重新修建']],
  ])('are no text: %s', (_, middle, texts) => {
    expect(barred(page(middle))).toEqual(texts);
  });

  it.each([
    ['a paragraph that is a link', `<p>${LINK}</p>`],
    ['a heading that is a link', `<h2>${LINK}</h2>`],
    ['a heading within a link', '<div><a href="/see"><h3>Der alte Steg wird erneuert</h3></a></div>'],
    ['a link with a sentence behind it', `<div>${LINK} und kostet viel Geld</div>`],
    ['a link that is a sentence', '<div><a href="/see">Der alte Steg wird erneuert.</a></div>'],
    ['a link to a part of the page', '<div><a href="#steg">Der alte Steg wird erneuert</a></div>'],
    ['an address', '<div><a href="https://steg.example">https://steg.example/wie man ihn baut</a></div>'],
    ['a name', '<div><a href="/see">Ada Winter</a></div>'],
    ['a picture with its credit', '<div><a href="/see">Der alte Steg am See (Foto: Ada Winter)</a></div>'],
    ['a list of many without a label', `<ul>${`<li>${LINK}</li>`.repeat(4)}</ul>`],
    ['an item of a list', `<ul><li>${ABOVE}</li><li>${LINK}</li><li>${BELOW}</li></ul>`],
    ['a table', `<table><tr><td>${LINK}</td></tr></table>`],
    ['a caption', `<figure><img src="a.jpg"><figcaption>${LINK}</figcaption></figure>`],
    ['the main article of a wiki', `<div class="hatnote">Hauptartikel: ${LINK}</div>`],
    ['a box with a paragraph', `<div>${LINK}<p>${ABOVE}</p></div>`],
    ['no link', '<div>Der alte Steg wird erneuert</div>'],
  ])('are not: %s', (_, middle) => {
    expect(barred(page(middle))).toEqual([]);
  });

  it('are not what the paragraph above introduces, what is surely text or surely none, and what stands at an end', () => {
    expect(barred(page(`<div>${LINK}</div>`, `${ABOVE} Alles steht hier:`))).toEqual([]);
    expect(barred(page(`<div>${LINK}</div>`), 0.95)).toEqual([]);
    expect(barred(`<html><body><main><p>${ABOVE}</p><p>${BELOW}</p><div>${LINK}</div></main></body></html>`)).toEqual([]);
  });

  it('look no further than a few dozen elements up', () => {
    const deep = (text: string) => `${'<div>'.repeat(40)}${text}${'</div>'.repeat(40)}`;
    expect(barred(`<html><body><main>${deep(ABOVE)}<div>${LINK}</div>${deep(BELOW)}</main></body></html>`)).toEqual([]);
  });
});

describe('an inset on a page', () => {
  const paragraphs = [
    'В Заречье в понедельник открылся музей забытых зонтов. В зале бывшего трамвайного депо выставлено около 600 предметов.',
    'Самый старый зонт оставили в вагоне второго маршрута в 1983 году. К ручке до сих пор привязана бирка с номером и словом «сухо».',
    '«Люди приходят и узнают свои вещи, — рассказала смотритель. — Одному мужчине мы вернули зонт его матери. Он долго стоял и не раскрывал».',
    'Музей работает по выходным с 10 до 18 часов. В дождь вход бесплатный, а в ясный день билет стоит как проезд в трамвае.',
  ];
  const [first, second, ...rest] = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  const inset =
    '<div class="article__inline-item"><a href="/9"><span>Общество</span> <span>Последний трамвай: как город прощался с четвертым маршрутом</span></a></div>';
  const head = '<h1>В Заречье открыли музей забытых зонтов</h1><div>Ирина Полуянова, 19 февраля 2024</div>';
  const text = `<html lang="ru"><body><article>${head}<div class="article__text">${first}${second}${inset}${rest.join('')}</div></article></body></html>`;

  it('is none of its text, which stays whole around it', () => {
    const record = cleanDocument({ id: 'a', text, format: 'html' })[0]?.record;
    expect(record?.text).toBe(paragraphs.join('\n\n'));
  });

  it('is explained as exactly as other lines', () => {
    const found = explainDocument({ id: 'a', text, format: 'html' }).find(({ line }) => line.text.startsWith('Общество'));
    const sum = (found?.contributions ?? []).reduce((all, { weight, against }) => all + weight - against, 0);
    expect(found?.kind).not.toBe('body');
    expect(sum).toBeCloseTo(Math.log((found?.probability ?? 0) / (found?.runnerUp.probability ?? 1)), 6);
  });
});
