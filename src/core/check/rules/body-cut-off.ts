import { defineRule, noOptions } from '../define.js';
import { endsInEllipsis, endsSentence, excerptOf } from '../text.js';

/** A paragraph of prose: shorter last lines are signatures, sources and captions. */
const LEAST_LENGTH = 80;
/** Share of the other paragraphs that must end as sentences do, so that the page is one that has such ends. */
const LEAST_ENDED = 0.8;
const LEAST_OTHERS = 2;

export const bodyCutOff = defineRule({
  name: 'body-cut-off',
  summary: 'the body stops in the middle',
  severity: 'warn',
  options: noOptions,
  docs: `Looks at the body's last paragraph. It is cut off where it ends in an ellipsis; or, while at least 80 % of the paragraphs before it end as sentences do, in a comma, in a word
that leads on ("the", "and"), or in the middle of the last of several sentences. The reasons: a paywall, a limit of the scraper's, or a page of several parts of which one was fetched.`,
  check: ({ record, lines }) => {
    const last = record.body.at(-1);
    if (last === undefined || last.type !== 'paragraph') return [];
    const found = (message: string) => [
      {
        message,
        remedy: 'Fetch the whole article: look for a paywall, further pages, or a limit of the scraper’s.',
        lines: last.lines,
        excerpt: tailOf(last.text),
      },
    ];
    if (last.text.length >= LEAST_LENGTH / 2 && endsInEllipsis(last.text)) return found('The body ends in an ellipsis.');
    if (last.text.length < LEAST_LENGTH || !isCut(last.text)) return [];
    const others = record.body.slice(0, -1).filter(({ type, text }) => type === 'paragraph' && text.length >= LEAST_LENGTH);
    const ended = others.filter(({ text }) => endsSentence(text)).length;
    if (others.length < LEAST_OTHERS || ended < others.length * LEAST_ENDED || isCaption(last.text, lines.length)) return [];
    return found('The body ends in the middle of a sentence.');
  },
  examples: {
    fires: [
      { about: 'an ellipsis', body: [sentence('One'), sentence('Two'), 'The harbour office did not want to say who was to pay for the…'] },
      {
        about: 'the middle of a sentence',
        body: [sentence('One'), sentence('Two'), `${sentence('Three')} ${sentence('Four').slice(0, -20)}`],
      },
      { about: 'a comma', body: [sentence('One'), sentence('Two'), `${sentence('Three').slice(0, -1)},`] },
    ],
    quiet: [
      { about: 'a sentence that ends', body: [sentence('One'), sentence('Two'), sentence('Three')] },
      {
        about: 'an address',
        body: [sentence('One'), sentence('Two'), `${sentence('Three')} The rest is on www.news.example/2021/03/05/night-ferry-runs-again`],
      },
      { about: 'a signature', body: [sentence('One'), sentence('Two'), 'Ada Winter, at the northern ramp'] },
      {
        about: 'verse, which has no such ends',
        body: [
          'The boat is in',
          'the ramp is out',
          'and nobody knows what the storm was about or where the night ferry will be in the morning',
        ],
      },
      { about: 'an ellipsis in the middle', body: [sentence('One'), 'And then…', sentence('Three')] },
    ],
  },
});

/** Words that no sentence ends in. */
const LEADING_ON =
  /[\s'’](?:the|an?|and|or|of|to|in|with|for|from|at|by|its|their|which|because|der|die|das|den|dem|des|ein|eine|einen|und|oder|von|mit|für|dass|weil|le|la|les|des|une?|et|ou|du|de|que|el|los|las|del|y|o|con|por|para|il|lo|gli|e|di|che|per|het|een|en|van|met)$/i;
const ENDS_WITHIN = /[.!?…]["'”’»)]?\s\S/;
/** Addresses, paths, handles and lists of links end as they like. */
const NO_PROSE = /https?:|www\.|[|/\\@#_=]|^\W/;
const LEAST_PROSE = 120;

/** A comma or a word that leads on; or a paragraph of several sentences, of which the last has no end. */
function isCut(text: string): boolean {
  const tail = text.slice(-60);
  if (NO_PROSE.test(tail.slice(1))) return false;
  if (/[,、，]$/u.test(text) || LEADING_ON.test(tail)) return true;
  return text.length >= LEAST_PROSE && /[\p{Ll}\p{Lo}]$/u.test(text) && ENDS_WITHIN.test(text.slice(0, -30));
}

/** `Photo: …`, and a dump that is little more than one. */
function isCaption(text: string, lines: number): boolean {
  return lines < 3 || /^(?:photo|image|picture|foto|bild|credit|source|quelle|图|via)\b/i.test(text);
}

function tailOf(text: string): string {
  return excerptOf(text.slice(-60));
}

function sentence(word: string): string {
  return `${word}: the night ferry between the two islands will run again from April, the harbour office said on Monday.`;
}
