/** Marks that follow their letter, and the parts of Korean syllables: what is written with them has a form of fewer characters nearly always. */
const DECOMPOSED = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;
/** Both: most texts have neither. */
const EITHER = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a\u00ad\u200b\u2060\ufeff]/;
/** Within words of scripts that part words by spaces; others mark the ends of words so. */
const UNSEEN_WITHIN =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u00ad\u200b\u2060\ufeff]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu;

/**
 * Text whose words are spelt as everyone spells them: NFC, with no soft hyphens and characters of no width within. Words are looked up letter by
 * letter, so one that is spelt otherwise is not found. Lines stay where they are; text that is so already comes back unchanged.
 */
export function spellPlainly(text: string): string {
  if (!EITHER.test(text)) return text;
  const composed = DECOMPOSED.test(text) ? text.normalize('NFC') : text;
  return UNSEEN.test(composed) ? composed.replace(UNSEEN_WITHIN, '') : composed;
}
