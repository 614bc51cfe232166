import { describe, expect, it } from 'vitest';
import { isCreditedCaption } from '../../../../src/core/article/block/credit-end.js';
import { isPicturedCaption } from '../../../../src/core/article/block/pictured.js';

describe('isPicturedCaption', () => {
  it.each([
    ['Pictured from left are Ada Byron, Bo Li and Cleo Marsh of the harbour choir.'],
    ['From left, Ada Byron and Bo Li at the reopening on Sunday.'],
    ['Clockwise from top left: the pier, the lamp, the bench.'],
    ['V.l.n.r.: Ada Byron, Bo Li und Cleo Marsh'],
    ['De gauche à droite : Ada Byron et Bo Li, lundi au port.'],
    ['Der Vorstand des Hafenchors (von li nach re): Ada Byron, Bo Li, Cleo Marsh'],
    ['Ada Byron, Bo Li und Cleo Marsh (v.l.)'],
    ['会長の高瀬さん（左から）、坂本さん、中村さん'],
    ['Die Brücke am Morgen (Archivbild)'],
    ['The pier in winter. (File photo)'],
    ['Le pont, un matin (photo d’archives)'],
    ['El puente viejo, en una imagen de archivo.'],
    ['The new rooms at the harbour hotel were finished in May. Supplied'],
    ['한들역 앞에서 시민들이 버스를 기다리고 있다. 연합뉴스'],
    ['박 시장이 3일 시청에서 발언하고 있다. 공동취재사진'],
    ['개통식에 모인 주민들의 모습. 한들군 제공'],
    ['開館した図書館で本を読む子どもたち＝1月31日、北峰町'],
    ['江陵老街上的修鞋铺。记者 周晓岚 摄'],
    ['江陵县东门社区的菜园 受访者供图'],
  ])('takes %j for a caption', (text) => {
    expect(isPicturedCaption(text)).toBe(true);
  });

  it.each([
    ['Pictured below is a plan for a bed of four by four feet.'],
    ['She pictured from left to right what the harbour would be.'],
    ['From left-over rope the children made a swing.'],
    ['The camera (pictured above) has hardly changed since.'],
    ['The archive keeps each file photo for ten years.'],
    ['Das Archivbild zeigt die Brücke am Morgen.'],
    ['Guardó una imagen de archivo en su despacho.'],
    ['The water was supplied by the town.'],
    ['He asked what the town had supplied'],
    ['그는 연합뉴스와의 인터뷰에서 사실이 아니라고 말했다.'],
    ['이 소식은 어제 연합뉴스가 보도했다.'],
    ['町は夏に上映会を開く＝写真は去年の様子。'],
    ['他在江陵老街拍摄'],
    ['这张照片由周晓岚拍摄，已经有四十年了。'],
    ['Free compilers for open source developers / Other Uses'],
    ['从左边走过来的人没有说话。'],
    [`Pictured from left are ${'Ada Byron of the harbour choir, '.repeat(10)}and others.`],
  ])('leaves %j in the text', (text) => {
    expect(isPicturedCaption(text)).toBe(false);
  });
});

describe('credits', () => {
  it.each([
    ['Der Schlachthof am Morgen. Bildrechte: Stadtfunk/Ada Byron'],
    ['Rechte: STADTFUNK'],
    ['ADA BYRON/AFP via Getty Images'],
    ['Bo Li/Getty images'],
    ['당선인의 어린 시절 모습. [사진 출처 = 한들당]'],
  ])('end %j', (text) => {
    expect(isCreditedCaption(text)).toBe(true);
  });

  it.each([
    ['Die Bildrechte hat der Sender im Mai gekauft.'],
    ['Sie kennt ihre Rechte: Das ist viel wert. Und sie nutzt sie.'],
    ['We got it via Getty Images last week.'],
    ['사진 출처를 밝혀야 한다고 그는 말했다.'],
  ])('do not end %j', (text) => {
    expect(isCreditedCaption(text)).toBe(false);
  });
});
