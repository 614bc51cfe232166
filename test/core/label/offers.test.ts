import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/format/index.js';
import { withoutOffers } from '../../../src/core/label/offers.js';
import { STATES } from '../../../src/core/label/states.js';

const ABOVE = 'We tied the hose into a knot and turned on the water, and it came through without a kink.';
const BELOW = 'The couplings are solid brass, and after a night below a car they still screwed on by hand.';
const BODY = 1 << STATES.indexOf('body');

/** Lines that may not be text: `$…` and `Buy …` are sure offers, `Send …` likely ones, `Photo …` captions, `5` other, the rest text. */
function barred(middle: string): string[] {
  const { lines } = readPage(`<html><body><main><p>${ABOVE}</p>${middle}<p>${BELOW}</p></main></body></html>`, 'html', null);
  const marginal = new Float64Array(lines.length * STATES.length);
  lines.forEach(({ text }, line) => {
    const sure = /^(?:\$|Buy)/.test(text);
    const kind = sure || text.startsWith('Send') ? 'promotion' : text.startsWith('Photo') ? 'caption' : /^\d/.test(text) ? 'other' : 'body';
    marginal[line * STATES.length + STATES.indexOf(kind)] = sure ? 0.95 : 0.7;
  });
  const allowed = withoutOffers(new Uint16Array(lines.length).fill((1 << STATES.length) - 1), lines, marginal);
  return lines.filter((_, line) => ((allowed[line] as number) & BODY) === 0).map(({ text }) => text);
}

describe('boxes of offers between two paragraphs', () => {
  it('have no text', () => {
    expect(barred('<div><h4>Morrow ProFlex</h4><div>25 m</div><a href="/a">$59 at Hoseworld</a></div>')).toContain('Morrow ProFlex');
    expect(barred('<aside><div>Send me the letter</div><div>Send</div><p>See our terms.</p></aside>')).toContain('See our terms.');
    expect(barred('<div><h4>Tested</h4><h3>Morrow ProFlex</h3><div>Buy it</div></div>')).toEqual(['Tested', 'Morrow ProFlex', 'Buy it']);
  });

  it('keep the captions of their pictures', () => {
    const middle = '<div><div>Photo by Ada Winter</div><h4>Morrow ProFlex</h4><div>Buy it</div><div>Buy two</div></div>';
    expect(barred(middle)).toEqual(['Morrow ProFlex', 'Buy it', 'Buy two']);
  });

  it.each([
    ['with one likely offer of three', '<div><h4>Tested</h4><h3>Morrow ProFlex</h3><div>Send it</div></div>'],
    ['with one sure offer of four', '<div><h4>Tested</h4><h3>Morrow</h3><h3>ProFlex</h3><div>Buy it</div></div>'],
    ['without an offer', '<div><h4>Morrow ProFlex</h4><div>5</div><div>6</div></div>'],
    ['with a paragraph', `<div><div>${BELOW}</div><div>Buy it</div><div>Buy two</div></div>`],
    ['with a list', '<div><ul><li>Does not kink</li></ul><div>Buy it</div><div>Buy two</div></div>'],
    ['with a table', '<div><table><tr><td>Length</td><td>25 m</td></tr></table><div>Buy it</div><div>Buy two</div></div>'],
    ['of offers alone', '<div><div>Buy it</div><div>Buy two</div></div>'],
    ['which are none: lines beside each other', '<h4>Morrow ProFlex</h4><div>Buy it</div><div>Buy two</div>'],
  ])('are not those %s', (_, middle) => {
    expect(barred(middle)).toEqual([]);
  });
});

describe('boxes that ask to agree', () => {
  it.each([
    'Wir benötigen Ihre Zustimmung, um den von der Redaktion eingebundenen Inhalt von Instagram anzuzeigen.',
    'Deze inhoud kan niet worden getoond omdat je geen cookies voor sociale media hebt geaccepteerd.',
    'Questo contenuto è ospitato da una terza parte. Mostrando il contenuto esterno accetti i termini.',
    'To view this content, you need to accept the cookies of a third party.',
    'Här visas innehåll från Instagram. Genom att visa innehållet godkänner du att uppgifter behandlas.',
  ])('have no text: %s', (notice) => {
    expect(barred(`<div class="e"><p>${notice}</p><b>Ja</b></div>`)).toEqual([notice, 'Ja']);
  });

  it.each([
    ['a paragraph', '<p>To view this content, you need to accept the cookies of a third party.</p>'],
    ['without a third party', '<div class="e"><p>To view this content, you need to accept what the harbour office asks for.</p></div>'],
    ['without content', '<div class="e"><p>The pilots accept no cookies from strangers, whatever the third party may say.</p></div>'],
    ['without consent', '<div class="e"><p>The content of the third crate was cookies, which the external auditor counted.</p></div>'],
    ['with a list', '<div class="e"><p>To view this content, you need to accept cookies.</p><ul><li>of a third party</li></ul></div>'],
  ])('are not: %s', (_, middle) => {
    expect(barred(middle)).toEqual([]);
  });

  it('are none on a page that sets its paragraphs so', () => {
    const notice = 'To view this content, you need to accept the cookies of a third party.';
    const { lines } = readPage([ABOVE, notice, BELOW].map((text) => `<div><p>${text}</p></div>`).join(''), 'html', null);
    const marginal = new Float64Array(lines.length * STATES.length);
    lines.forEach((_line, at) => {
      marginal[at * STATES.length + STATES.indexOf('body')] = 0.7;
    });
    const allowed = new Uint16Array(lines.length).fill((1 << STATES.length) - 1);
    expect(withoutOffers(allowed, lines, marginal)).toBe(allowed);
  });
});
