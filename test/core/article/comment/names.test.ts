import { describe, expect, it } from 'vitest';
import { leadEnd, nameStart, withoutAnswered, withoutNumbers, withoutPlace } from '../../../../src/core/article/comment/name-parts.js';
import { isPager } from '../../../../src/core/article/comment/pagers.js';
import { findSaying, nameBehindDay } from '../../../../src/core/article/comment/sayings.js';
import { stampDate } from '../../../../src/core/article/comment/stamp-date.js';

describe('names of those who comment', () => {
  it.each([
    ['ada byron said...', 'ada byron'],
    ['anonym hat gesagt…', 'anonym'],
    ['inès a dit…', 'inès'],
    ['carmen dijo...', 'carmen'],
    ['ana disse...', 'ana'],
    ['bea ha detto...', 'bea'],
    ['匿名さんのコメント...', '匿名'],
    ['ada szerint:', 'ada'],
    ['ο/η ada λέει:', 'ada'],
    ['well said...', null],
    ['as i said...', null],
    ['最新评论：', null],
    ['she said it was late...', null],
    ['what a pier...', null],
  ])('who says in %s', (text, name) => {
    expect(findSaying(text)?.[2] ?? null).toBe(name);
  });

  it.each([
    ['on ', ', ada byron wrote:', 'ada byron'],
    ['am ', ' schrieb ada:', 'ada'],
    ['le ', ', ada a écrit :', 'ada'],
    ['el ', ', ada escribió:', 'ada'],
    ['', ' ada писал', null],
    ['we met on ', ', and ada said:', null],
    ['on ', ', it rained', null],
    ['on ', ' he said:', null],
  ])('who says behind a day: %s…%s', (before, behind, name) => {
    const place = nameBehindDay(before, behind);
    expect(place === null ? null : behind.slice(...place)).toBe(name);
  });

  it.each([
    ['réponse de plombier-retraité', 'plombier-retraité'],
    ['antwort von ada', 'ada'],
    ['respuesta de ada', 'ada'],
    ['reply by ada', 'ada'],
    ['risposta di ada', 'ada'],
    ["commentaire d'ada", 'ada'],
    ['response from the owner', 'response from the owner'],
    ["réponse de l'auteur", "réponse de l'auteur"],
    ['replay by ada', 'replay by ada'],
    ['message designer', 'message designer'],
  ])('%s: %s', (text, name) => {
    expect(text.slice(nameStart(text))).toBe(name);
  });

  it.each([
    ['by ada', 'ada'],
    ['↳ von ada', 'ada'],
    ['posted by: ada', 'ada'],
    ['byron', 'byron'],
    ['parker', 'parker'],
    ['vonda', 'vonda'],
  ])('before a date, %s: %s', (text, name) => {
    expect(text.slice(leadEnd(text))).toBe(name);
  });

  it.each([
    ['Ada Byron > Bo Li', 'Ada Byron'],
    ['Ada → Bo', 'Ada'],
    ['安妮 回复 汤姆', '安妮'],
    ['Ada>Bo', 'Ada>Bo'],
    ['→ Bo', '→ Bo'],
  ])('%s, who answers: %s', (text, name) => {
    expect(withoutAnswered(text)).toBe(name);
  });

  it.each([
    ['Ada Byron, Nordhafen, United Kingdom', 'Ada Byron'],
    ['gull_7, Nordhafen', 'gull_7'],
    ['Ada B from Isle of Wight', 'Ada B'],
    ['Ada Byron, MS, RD', 'Ada Byron'],
    ['Byron, Ada', 'Byron, Ada'],
    ['KG Nordhafen, Beschluss vom', 'KG Nordhafen, Beschluss vom'],
    ['Kent (South East, UK)', 'Kent (South East, UK)'],
    ['Gull from the pier', 'Gull from the pier'],
  ])('%s: %s', (text, name) => {
    expect(withoutPlace(text)).toBe(name);
  });

  it.each([
    ['Ada (not verified)', 'Ada'],
    ['Ada ( 5712 )', 'Ada'],
    ['Ada (Nordhafen)', 'Ada (Nordhafen)'],
  ])('%s without what stands behind: %s', (text, name) => {
    expect(withoutNumbers(text)).toBe(name);
  });

  it.each([
    ['ada_1, Oct 20, 2025', 'ada_1,', '2025-10-20'],
    ['Gull59 12 October 2025', 'Gull59', '2025-10-12'],
    ['Gull7 12 October 2025', 'Gull7', '2025-10-12'],
    ['Gull12 October 2025', 'Gull', '2025-10-12'],
    ['Ada, 12 October 2025', 'Ada,', '2025-10-12'],
  ])('end in digits: %s', (text, name, day) => {
    const date = stampDate(text, { language: 'en', dayFirst: true });
    expect([text.slice(0, date?.start).trim(), date?.day]).toEqual([name, day]);
  });
});

describe('links below the comments of blogs', () => {
  it.each([
    'newer post',
    'newer post older post home',
    '« older comments',
    'neuerer post',
    'article plus récent',
    'entrada más reciente',
    'entrada antigua',
    'postagem mais antiga',
    'post più vecchio',
    'oudere post',
    'starszy post',
    'предыдущее',
    'sonraki kayıt',
    '次の投稿',
    '较新的博文',
    '이전 게시물',
  ])('%s', (text) => {
    expect(isPager(text)).toBe(true);
  });
  it.each(['newer', 'older posts were better', 'home is where it is', 'article', 'entrada', 'next week', 'мы дома'])(
    '%s is none',
    (text) => {
      expect(isPager(text)).toBe(false);
    },
  );
});
