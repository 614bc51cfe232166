import { describe, expect, it } from 'vitest';
import { matchPhrases, tokenTexts } from '../../../src/core/cue/phrases.js';
import type { PhraseCue, PhrasePlace } from '../../../src/core/section/define.js';
import { KINDS, type Kind, SECTIONS } from '../../../src/core/section/index.js';

interface Entry {
  readonly kind: Kind;
  readonly cue: string;
  readonly place: PhrasePlace;
  readonly language: string;
  readonly phrase: string;
  /** What the matcher compares: `"read more"`; a phrase of signs stands for itself. */
  readonly key: string;
  readonly tokens: readonly string[];
}

function entriesOf(kind: Kind, cues: readonly PhraseCue[]): Entry[] {
  const entries: Entry[] = [];
  for (const { name, place, phrases } of cues) {
    for (const [language, list] of Object.entries(phrases)) {
      for (const phrase of list) {
        const tokens = tokenTexts(phrase).map((token) => token.toLowerCase());
        entries.push({ kind, cue: name, place, language, phrase, tokens, key: tokens.length === 0 ? phrase : tokens.join(' ') });
      }
    }
  }
  return entries;
}

const ENTRIES: readonly Entry[] = SECTIONS.flatMap((section) => entriesOf(section.kind, section.cues));
const show = ({ kind, cue, language, phrase }: Entry): string => `${kind}:${cue} ${language} ${phrase}`;
const isNumber = (token: string | undefined): boolean => token !== undefined && /^\p{Nd}+$/u.test(token);

/** Whole-line phrases that two kinds share, each with its reason. Empty: a phrase has one home. */
const SHARED: ReadonlyMap<string, string> = new Map();

/** A Latin word as short as this is a common one, unless it is written in capitals as an abbreviation. */
const COMMON_WORD = 4;

describe('phrase tables', () => {
  it('hold phrases for every kind, and the fifteen main languages for the kinds that every page has', () => {
    const main = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'tr', 'ar', 'hi'];
    expect([...new Set(ENTRIES.map((entry) => entry.kind))]).toEqual([...KINDS]);
    for (const kind of ['byline', 'navigation', 'recommendation', 'comment', 'promotion', 'legal']) {
      const languages = new Set(ENTRIES.filter((entry) => entry.kind === kind).map((entry) => entry.language));
      expect(
        main.filter((language) => !languages.has(language)),
        kind,
      ).toEqual([]);
    }
  });

  it('name each cue of a kind once', () => {
    for (const { kind, cues } of SECTIONS) {
      const names = cues.map((cue) => cue.name);
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });

  it('hold no phrase twice in one kind and place', () => {
    const seen = new Set<string>();
    const twice = ENTRIES.filter(({ kind, place, key }) => {
      const id = `${kind} ${place} ${key}`;
      const known = seen.has(id);
      seen.add(id);
      return known;
    });
    expect(twice.map(show)).toEqual([]);
  });

  it('give a whole-line phrase to one kind, or say why not', () => {
    const homes = new Map<string, Set<Kind>>();
    for (const { kind, place, key } of ENTRIES) {
      if (place === 'whole') homes.set(key, (homes.get(key) ?? new Set<Kind>()).add(kind));
    }
    const shared = [...homes].filter(([, kinds]) => kinds.size > 1).map(([key]) => key);
    expect(shared.filter((key) => !SHARED.has(key))).toEqual([]);
    expect([...SHARED.keys()].filter((key) => !shared.includes(key))).toEqual([]);
  });

  it('hold no phrase that a shorter one of the same cue makes idle, unless another place needs it', () => {
    const places = new Map<string, Set<PhrasePlace>>();
    for (const { kind, place, key } of ENTRIES) {
      const id = `${kind} ${key}`;
      places.set(id, (places.get(id) ?? new Set<PhrasePlace>()).add(place));
    }
    const idle = SECTIONS.flatMap((section) =>
      section.cues.flatMap((cue) => {
        if (cue.place === 'whole') return [];
        const entries = entriesOf(section.kind, [cue]);
        const keys = new Set(entries.map((entry) => entry.key));
        return entries.filter(({ kind, key, tokens }) => {
          if ((places.get(`${kind} ${key}`)?.size ?? 0) > 1) return false;
          for (let from = 0; from < tokens.length; from++) {
            for (let to = from + 1; to <= tokens.length; to++) {
              const proper = to - from < tokens.length;
              const placed = cue.place === 'within' || (cue.place === 'start' ? from === 0 : to === tokens.length);
              if (proper && placed && keys.has(tokens.slice(from, to).join(' '))) return true;
            }
          }
          return false;
        });
      }),
    );
    expect(idle.map(show)).toEqual([]);
  });

  it('hold no phrase that cannot fire, because numbers at the ends of a line are passed over', () => {
    const dead = ENTRIES.filter(({ place, tokens }) => {
      if (tokens.length === 0) return false;
      const first = place !== 'end' && place !== 'within' && isNumber(tokens[0]);
      const last = (place === 'whole' || place === 'end') && isNumber(tokens.at(-1));
      return first || last || tokens.every(isNumber);
    });
    expect(dead.map(show)).toEqual([]);
  });

  it('let no common word fire in running text', () => {
    const loose = ENTRIES.filter(({ kind, place, phrase, tokens }) => {
      const word = tokens[0] ?? '';
      if (kind === 'body' || place === 'whole' || tokens.length !== 1) return false;
      if (place === 'within' && /^[a-z]+$/.test(word)) return word.length <= COMMON_WORD && phrase !== phrase.toUpperCase();
      return [...word].length === 1;
    });
    expect(loose.map(show)).toEqual([]);
  });

  it('are written in normal spelling: no stray white space, no bar, composed letters', () => {
    const odd = ENTRIES.filter(({ phrase }) => phrase !== phrase.trim() || /\s\s|\|/.test(phrase) || phrase !== phrase.normalize('NFC'));
    expect(odd.map(show)).toEqual([]);
  });

  it('fire on themselves, on themselves in capitals and behind a bullet', () => {
    const silent = ENTRIES.filter(({ kind, cue, phrase, tokens, language }) => {
      const name = `${kind}:${cue}`;
      if (!matchPhrases(phrase).includes(name)) return true;
      if (tokens.length === 0) return false;
      // Capitals of Turkic i, of final sigma and of the ligature ew do not come back by themselves.
      const capital = ['tr', 'az', 'el'].includes(language) || /[ßŉǰև]/.test(phrase) ? phrase : phrase.toUpperCase();
      return !matchPhrases(`• ${capital}`).includes(name);
    });
    expect(silent.map(show)).toEqual([]);
  });
});
