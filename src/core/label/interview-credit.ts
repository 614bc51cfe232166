/** Who asked the questions, as a line below an interview says it, lowered. */
const CUES: readonly string[] = [
  'das gespräch führte ',
  'das gespräch führten ',
  'das interview führte ',
  'das interview führten ',
  'die fragen stellte ',
  'die fragen stellten ',
  'interview geführt von ',
  'propos recueillis par ',
  'entrevista realizada por ',
  'rozmawiał ',
  'rozmawiała ',
  'rozmawiali ',
  'rozmowę przeprowadził ',
  'rozmowę przeprowadziła ',
  'беседовал ',
  'беседовала ',
  'беседовали ',
  'розмовляв ',
  'розмовляла ',
  'розмовляли ',
  'razgovarao ',
  'razgovarala ',
  'разговарао ',
  'разговарала ',
  'interviu realizat de ',
  'az interjút készítette ',
];
/** Letters of a beginning, which few lines share. */
const BEGINNING = 4;
/** How cues begin: every line is asked. */
const BEGINNINGS = new Set(CUES.map((cue) => cue.slice(0, BEGINNING)));
/** The shortest cue, and a name of two letters apart. */
const SHORTEST = 13;
const LONGEST = 90;
/** Names and what joins them, to the line's end. */
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|den|di|da|du|la|le|und|and|et|y|i|и|та|și|és|&)(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|den|di|da|du|la|le|und|and|et|y|i|и|та|și|és|&)){1,8}\.?$/u;

/** Whether a line says no more than who has led an interview: `Das Gespräch führte Ada Byron.` */
export function isInterviewCredit(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !BEGINNINGS.has(text.slice(0, BEGINNING).toLowerCase())) return false;
  const small = text.toLowerCase();
  const cue = CUES.find((one) => small.startsWith(one));
  return cue !== undefined && NAMES.test(text.slice(cue.length).trimStart());
}
