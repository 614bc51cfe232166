import { phraseRows } from './phrase-table.js';
import { tokensOf } from './text.js';

/** Longest text that is matched: boilerplate is short, and the time of a line stays bounded. */
const LONGEST = 400;

/** Phrases of one cue, found by their first word (by their last, where they end a line). */
interface Cue {
  readonly whole: ReadonlySet<string>;
  readonly start: ReadonlyMap<string, readonly string[]>;
  readonly within: ReadonlyMap<string, readonly string[]>;
  readonly end: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: Cue = { whole: new Set(), start: new Map(), within: new Map(), end: new Map() };
let cues: Map<string, Cue> | null = null;

/** Words of a line for the cues; empty for one too long to be boilerplate. */
function phraseWords(text: string): readonly string[] {
  return text.length > LONGEST ? [] : tokensOf(text);
}

/** Whether a cue of a section (`promotion:paywall`) stands in a line, at the place that the section says. */
function hasCue(words: readonly string[], cue: string): boolean {
  if (words.length === 0) return false;
  cues ??= readCues();
  const { whole, start, within, end } = cues.get(cue) ?? NOTHING;
  const line = words.join(' ');
  if (whole.size > 0 && whole.has(words.filter((word) => !/^\d+$/.test(word)).join(' '))) return true;
  if (start.get(words[0] ?? '')?.some((phrase) => `${line} `.startsWith(`${phrase} `)) === true) return true;
  if (end.get(words.at(-1) ?? '')?.some((phrase) => ` ${line}`.endsWith(` ${phrase}`)) === true) return true;
  if (within.size === 0) return false;
  const padded = ` ${line} `;
  return words.some((word) => within.get(word)?.some((phrase) => padded.includes(` ${phrase} `)) === true);
}

/** What single rules ask for by name. */
const NAMED = { paywall: 'promotion:paywall', teaserEnd: 'recommendation:teaser-end', readMore: 'recommendation:teaser-end' } as const;

/** The same for a text; `readMore` is a line that is nothing but the link to the rest. */
export function hasPhrase(text: string, name: keyof typeof NAMED): boolean {
  const words = phraseWords(text);
  if (name !== 'readMore') return hasCue(words, NAMED[name]);
  return words.length <= 4 && hasCue(words, NAMED[name]);
}

function readCues(): Map<string, Cue> {
  return new Map(
    phraseRows().map(({ cue, place, phrases }) => {
      const by = (wanted: typeof place, key: (words: readonly string[]) => string): ReadonlyMap<string, readonly string[]> => {
        const found = new Map<string, string[]>();
        if (place !== wanted) return found;
        for (const phrase of phrases) {
          const word = key(phrase.split(' '));
          const list = found.get(word);
          if (list === undefined) found.set(word, [phrase]);
          else list.push(phrase);
        }
        return found;
      };
      const first = (words: readonly string[]): string => words[0] ?? '';
      return [
        cue,
        {
          whole: new Set(place === 'whole' ? phrases : []),
          start: by('start', first),
          within: by('within', first),
          end: by('end', (words) => words.at(-1) ?? ''),
        },
      ];
    }),
  );
}
