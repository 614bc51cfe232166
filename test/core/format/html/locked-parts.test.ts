import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/core/pipeline.js';

const TITLE = 'Pier opens to ferries in spring';
const SHOWN = [
  'The harbour authority said on Tuesday that the new pier will open to ferries in the spring, after two years of work on it.',
  'Fishermen had asked for a longer time to change their nets, and they will get it: the rules hold from next spring.',
];
const LOCKED = [
  'The shed, 180 metres long and narrower than a bus, will become a museum; the town has set aside 240,000 crowns for the roof.',
  'Nobody wants hemp any more, and nylon does not rot and costs a third, so the machines go with the shed and nobody will be paid for them.',
  'Of the twelve who worked there in the autumn, seven have found other work, and the youngest has gone to sea with the herring boats.',
  'The council will look at the accounts again in June. Until then the gate stays shut, and the key hangs in the harbour office.',
];
const OFFER = '<div class=offer><h2>Subscribe to continue reading</h2><p>Unlimited access for 1 crown a week.</p></div>';
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(part: string, hasPart: unknown = null): string {
  const data = { '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: false, hasPart };
  const json = hasPart === null ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const text = `<html lang=en><head><title>${TITLE}</title>${json}</head><body><main><h1>${TITLE}</h1>${p(SHOWN)}${part}${OFFER}</main></body></html>`;
  return cleanDocument({ id: 'page', text, format: 'html' })[0]?.record.text ?? '';
}

const paid = (cssSelector: unknown) => ({ '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector });
const whole = [...SHOWN, ...LOCKED].join('\n\n');
const teaser = SHOWN.join('\n\n');

describe('the part of a page that readers pay for', () => {
  it.each<[string, string, unknown]>([
    ['by its class', `<div class="x paywall" style="display:none">${p(LOCKED)}</div>`, paid('.paywall')],
    ['by its id', `<section id=rest hidden>${p(LOCKED)}</section>`, paid('#rest')],
    ['by what is around it', `<div class=rest hidden>${p(LOCKED)}</div>`, paid('main > div.rest')],
    ['one of several', `<div class=rest hidden>${p(LOCKED)}</div>`, [paid('.other'), paid(['.b.c', '.a, .rest'])]],
    ['paragraph by paragraph', LOCKED.map((text) => `<p class=paid hidden>${text}</p>`).join(''), paid('.paid')],
    ['in a template', `<template class=paid>${p(LOCKED)}</template>`, paid('.paid')],
  ])('is read where structured data name it: %s', (_, part, hasPart) => {
    expect(textOf(part, hasPart)).toBe(whole);
  });

  it.each(['premium-content', 'subscriber-only', 'members_only', 'article-body--locked', 'paywallContent'])(
    'is read where it is called so: %s',
    (name) => {
      expect(textOf(`<div class="${name}" style="display: none">${p(LOCKED)}</div>`)).toBe(whole);
    },
  );

  it.each<[string, string, unknown]>([
    ['where another is named', `<div class=rest hidden>${p(LOCKED)}</div>`, paid('.paywall')],
    ['where only one of two classes is there', `<div class=rest hidden>${p(LOCKED)}</div>`, paid('.rest.paid')],
    ['where the part is free', `<div class=rest hidden>${p(LOCKED)}</div>`, { ...paid('.rest'), isAccessibleForFree: true }],
    ['where the selector is none that is understood', `<div class=rest hidden>${p(LOCKED)}</div>`, paid('[data-x="1"]:not(.rest)')],
    ['where it is a box for those who have not paid', `<div class=paywall hidden>${p(LOCKED)}</div>`, null],
    ['where it is an overlay', `<div class="premium-content-overlay" hidden>${p(LOCKED)}</div>`, null],
    [
      'where there is a note in it',
      '<div class=premium-content hidden><p>This text is for subscribers. You can change that here.</p></div>',
      null,
    ],
    [
      'where it repeats what is shown',
      `${p(LOCKED)}<div class=paid hidden>${p(LOCKED.toReversed()).replaceAll('</p><p>', ' ')}</div>`,
      paid('.paid'),
    ],
    ['in a template that is called so', `<template class=premium-content>${p(LOCKED)}</template>`, null],
  ])('stays hidden: %s', (name, part, hasPart) => {
    expect(textOf(part, hasPart)).toBe(name.includes('repeats') ? whole : teaser);
  });
});
