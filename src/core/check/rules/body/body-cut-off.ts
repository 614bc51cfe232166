import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { endsInEllipsis, endsSentence, excerptOf } from '../../text.js';

/** A paragraph of prose: shorter last lines are signatures, sources and captions. */
const LEAST_LENGTH = 80;
/** Share of the other paragraphs that must end as sentences do, so that the page is one that has such ends. */
const LEAST_ENDED = 0.8;
const LEAST_OTHERS = 2;

export const bodyCutOff = defineRule({
  name: 'body-cut-off',
  summary: 'the body stops in the middle',
  severity: 'warn',
  options: z.strictObject({
    anyEnd: z
      ._default(z.boolean(), false)
      .check(z.describe('Also where a last paragraph of several sentences ends in none of these, but without a full stop.')),
  }),
  docs: `Looks at the body's last paragraph. It is cut off where it ends in an ellipsis that no sentence ends in; or, while at least 80 % of the long paragraphs before it, of which there must be two, end as sentences do, in a comma, in a word
that leads on ("the", "and"), or within brackets that were opened. With \`anyEnd\`, any other end without a full stop is told too: on sites that always write one that finds more, on others
it finds signatures, links and slips. The reasons: a paywall, a limit of the scraper's, or a page of several parts of which one was fetched.`,
  check: ({ record, lines }, { anyEnd }) => {
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
    if (last.text.length >= LEAST_LENGTH / 2 && endsOpen(last.text)) return found('The body ends in an ellipsis.');
    if (last.text.length < LEAST_LENGTH || !isCut(last.text, anyEnd)) return [];
    const others = record.body.slice(0, -1).filter(({ type, text }) => type === 'paragraph' && text.length >= LEAST_LENGTH);
    const ended = others.filter(({ text }) => endsSentence(text)).length;
    if (others.length < LEAST_OTHERS || ended < others.length * LEAST_ENDED || isCaption(last.text, lines.length)) return [];
    return found('The body ends in the middle of a sentence.');
  },
  examples: {
    fires: [
      { about: 'an ellipsis', body: [sentence('One'), sentence('Two'), 'The harbour office did not want to say who was to pay for the…'] },
      {
        about: 'the middle of a sentence, where any is asked for',
        body: [sentence('One'), sentence('Two'), `${sentence('Three')} ${sentence('Four').slice(0, -20)}`],
        options: { anyEnd: true },
      },
      {
        about: 'a word that leads on',
        body: [
          sentence('One'),
          sentence('Two'),
          `${sentence('Three')} Nobody on the islands knows what it was about or who is to pay for the`,
        ],
      },
      {
        about: 'brackets that do not close',
        body: [sentence('One'), sentence('Two'), `${sentence('Three')} It belongs to the county (which bought it from the last`],
      },
      { about: 'a comma', body: [sentence('One'), sentence('Two'), `${sentence('Three').slice(0, -1)},`] },
    ],
    quiet: [
      {
        about: 'a caption in Chinese',
        body: [
          sentence('One'),
          sentence('Two'),
          '图片说明：两座岛之间的夜班渡轮从四月起恢复运行，港口办公室星期一在新闻发布会上表示，自从风暴以来它一直停运，当时北侧的坡道断裂，没有人知道谁该付钱，也没有人知道新的坡道什么时候才能修好，',
        ],
      },
      { about: 'a sentence that ends', body: [sentence('One'), sentence('Two'), sentence('Three')] },
      {
        about: 'an address',
        body: [sentence('One'), sentence('Two'), `${sentence('Three')} The rest is on www.news.example/2021/03/05/night-ferry-runs-again`],
      },
      {
        about: 'a thought that trails off, with its full stop',
        body: [sentence('One'), sentence('Two'), 'In the end nobody knows, because it all depends on the weather....'],
      },
      {
        about: 'words that trail off',
        body: [sentence('One'), sentence('Two'), 'He said: “I had been waiting for the ferry for five hours when it left without me…”'],
      },
      {
        about: 'quotation marks and no full stop',
        body: [
          sentence('One'),
          sentence('Two'),
          `“${sentence('Three')} It is our boat.” — Ada Winter, captain and harbour master of both islands`,
        ],
      },
      { about: 'a full stop forgotten', body: [sentence('One'), sentence('Two'), `${sentence('Three')} ${sentence('Four').slice(0, -1)}`] },
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

/** An ellipsis behind a full stop, or within quotation marks, is a thought that trails off. */
function endsOpen(text: string): boolean {
  return endsInEllipsis(text) && !/[.…]\s?(?:…|\.{3})$|["'”’»]$/.test(text.slice(-8));
}

/** Whether brackets are open at the end. Quotation marks do not tell: what opens them in English closes them in German. */
function opensMore(text: string): boolean {
  const from = Math.max(0, text.length - 400);
  let open = 0;
  for (let at = text.length - 1; at >= from && open <= 0; at--) {
    const character = text.charAt(at);
    if (/[)\]）」』]/.test(character)) open--;
    else if (/[([「『]/.test(character)) open++;
  }
  return open > 0;
}

/** A comma, a word that leads on, a bracket; or, where it is asked for, a paragraph of several sentences, of which the last has no end. */
function isCut(text: string, anyEnd: boolean): boolean {
  const tail = text.slice(-60);
  if (NO_PROSE.test(tail.slice(1))) return false;
  if (/[,、，]$/u.test(text) || LEADING_ON.test(tail)) return true;
  if (/[\p{L}\p{N}]$/u.test(text) && opensMore(text)) return true;
  return anyEnd && text.length >= LEAST_PROSE && /[\p{Ll}\p{Lo}]$/u.test(text) && ENDS_WITHIN.test(text.slice(0, -30));
}

/** `Photo: …`, and a dump that is little more than one. */
function isCaption(text: string, lines: number): boolean {
  return lines < 3 || /^(?:photo|image|picture|foto|bild|credit|source|quelle|via)\b|^图(?:片(?:说明|来源)?|说|为)?[:：/]/i.test(text);
}

function tailOf(text: string): string {
  return excerptOf(text.slice(-60));
}

function sentence(word: string): string {
  return `${word}: the night ferry between the two islands will run again from April, the harbour office said on Monday.`;
}
