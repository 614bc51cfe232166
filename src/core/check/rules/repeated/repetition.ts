import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { percent } from '../../text.js';
import { repetitionSignals, SIGNALS } from './repetition-signals.js';

const DEFAULTS = Object.fromEntries(SIGNALS.map((signal) => [signal.name, signal.threshold]));
const NAMES: readonly string[] = SIGNALS.map((signal) => signal.name);

/** Signals beside the first that a message names. */
const NAMED = 5;

export const repetition = defineRule({
  name: 'repetition',
  summary: 'the body fails the quality and repetition signals of Gopher and C4',
  severity: 'warn',
  options: z.strictObject({
    thresholds: z
      ._default(
        z.record(
          z.string().check(z.refine((name) => NAMES.includes(name), { error: `is no signal; they are ${NAMES.join(', ')}` })),
          z.nullable(z.number().check(z.minimum(0))),
        ),
        {},
      )
      .check(z.describe('Thresholds of one’s own by the names of the signals; null turns one off.')),
  }),
  docs: `The published filters of two corpora, by the names and thresholds of their papers: Gopher's repetition and quality filters (Rae et al. 2021, "Scaling Language Models: Methods, Analysis &
Insights from Training Gopher", appendix A1.1 and table A1) and what C4 drops pages for (Raffel et al. 2020, "Exploring the Limits of Transfer Learning", section 2.2). Filters that count words are
left out where the script writes no spaces, the one of English stop words where the language is not English. Code blocks are not looked at. Shares of lines and paragraphs
are told from four of them on, what counts words from 50 words on; of a very long text the first 50,000 words count.

${SIGNALS.map(({ name, summary, threshold, below }) => `- \`${name}\`: ${summary}; fires ${below === true ? 'below' : 'above'} ${threshold}.`).join('\n')}`,
  check: ({ record }, { thresholds }) => {
    const signals = repetitionSignals(record);
    const failed = SIGNALS.flatMap(({ name, summary, below, share }) => {
      const value = signals.get(name);
      const threshold = thresholds[name] === undefined ? (DEFAULTS[name] ?? 0) : thresholds[name];
      if (value === undefined || threshold === null || (below === true ? value >= threshold : value <= threshold)) return [];
      const shown = (number: number): string => (share === true ? percent(number) : String(Math.round(number * 100) / 100));
      return [{ name, text: `${summary} is ${shown(value)}, ${below === true ? 'below' : 'above'} ${shown(threshold)}` }];
    });
    const [first, ...rest] = failed;
    if (first === undefined) return [];
    const others = rest.slice(0, NAMED).map(({ name }) => name);
    if (rest.length > NAMED) others.push(`${rest.length - NAMED} more`);
    const also = others.length === 0 ? '' : `; also ${others.join(', ')}`;
    return [
      {
        message: `${first.name}: ${first.text}${also}.`,
        remedy: 'Look at the body; adjust or turn off a signal with the option thresholds.',
      },
    ];
  },
  examples: {
    fires: [
      { about: 'the same line over and over', body: Array.from({ length: 8 }, () => 'Book your place on the night ferry now.') },
      { about: 'a phrase in every sentence', body: ['the night ferry runs and the night ferry runs again and '.repeat(20)] },
      { about: 'filler text', body: ['Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(2)] },
      { about: 'bullets alone', body: ['• bread', '• butter', '• salt', '• oats'] },
    ],
    quiet: [
      { about: 'an article' },
      {
        about: 'a stricter filter turned off',
        body: ['Lorem ipsum dolor sit amet, the text of printers that have none, and of those to whom it is all the same.'],
        options: { thresholds: { 'c4-lorem-ipsum': null, 'gopher-stop-words': null } },
      },
      {
        about: 'Chinese, whose words are not counted so',
        language: 'zh',
        body: [
          '两座岛之间的夜班渡轮从四月起恢复运行，港口办公室星期一表示。',
          '自从风暴以来它一直停运，当时北侧的坡道断裂，没有人知道谁该付钱。',
        ],
      },
    ],
  },
});
