/**
 * How a section kind is written down: one file a kind, holding what belongs to it, the phrases that give it away
 * in each language, and examples of lines that must and must not carry its cues.
 */

/**
 * ISO 639-1 codes of the languages that have phrases. `any` holds signs and what every language writes alike. `sr` is Serbian in both
 * alphabets with Croatian and Bosnian, and `tl` is Filipino.
 */
export type PhraseLanguage =
  | 'any'
  | 'en'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'ru'
  | 'tr'
  | 'ar'
  | 'hi'
  | 'sv'
  | 'no'
  | 'da'
  | 'fi'
  | 'cs'
  | 'uk'
  | 'el'
  | 'he'
  | 'th'
  | 'vi'
  | 'id'
  | 'hu'
  | 'ro'
  | 'fa'
  | 'bn'
  | 'ne'
  | 'mr'
  | 'gu'
  | 'pa'
  | 'ta'
  | 'te'
  | 'kn'
  | 'ml'
  | 'si'
  | 'ur'
  | 'ka'
  | 'hy'
  | 'kk'
  | 'az'
  | 'uz'
  | 'mn'
  | 'sw'
  | 'af'
  | 'ha'
  | 'am'
  | 'ms'
  | 'tl'
  | 'my'
  | 'km'
  | 'bg'
  | 'mk'
  | 'sq'
  | 'sr'
  | 'sl'
  | 'sk'
  | 'lt'
  | 'lv'
  | 'et'
  | 'is'
  | 'ga'
  | 'cy'
  | 'ca'
  | 'gl'
  | 'eu';

/**
 * Where in a line a phrase must stand. Matching is by word, letter case, accents' case and punctuation apart; Chinese,
 * Japanese, Thai, Khmer and Burmese characters each count as a word.
 * - `whole`: the line is the phrase, apart from digits and punctuation around it (`Comments (3)` is `comments`).
 * - `start`, `end`: the line begins (ends) with it.
 * - `within`: it stands anywhere in the line.
 */
export type PhrasePlace = 'whole' | 'start' | 'end' | 'within';

export interface PhraseCue {
  /** Name as `explain` shows it behind the kind: `heading` in `recommendation:heading`. */
  readonly name: string;
  readonly place: PhrasePlace;
  readonly phrases: Readonly<Partial<Record<PhraseLanguage, readonly string[]>>>;
}

/** A line and whether the named cue fires on it. */
export interface CueExample {
  readonly cue: string;
  readonly fires: readonly string[];
  /** Near misses: at least as many as `fires`. */
  readonly quiet: readonly string[];
}

export interface Section<K extends string> {
  readonly kind: K;
  /** What belongs to it, for people. */
  readonly about: string;
  readonly cues: readonly PhraseCue[];
  readonly examples: readonly CueExample[];
}

/** Keeps the kind a literal type, so that the list of kinds can be derived from the table of sections. */
export function defineSection<const K extends string>(section: Section<K>): Section<K> {
  return section;
}
