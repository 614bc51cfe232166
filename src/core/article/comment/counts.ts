import { Wordings } from '../wordings.js';

/** Numbers of comments and of votes, times of day, ratings; who liked it, how many answered. Whole lines, lowered. */

const NUMBER =
  /^(?:[#+-]? ?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)? ?[km]?|[#+-]? ?\d+|\[ ?\d+ ?\] ?(?:thanks|likes?)|(?:at|um|à|a las|às|alle|om|kl)?[.:]? ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?|(?:(?:average rating|rated|bewertet mit) )?\d(?:[.,]\d)? ?(?:out of|von|sur|de|su|van|из|\/) ?(?:5|10)(?:[.,]0)?(?: stars| sternen)?|\d[\d.,]* (?:more )?(?:reactions?|replies|reply|likes?|points?|votes?|upvotes?|comments?|answers?|persons? likes? this|people like this|antworten?|réponses?|respuestas?|respostas?|risposte|reacties|ответ\S*)(?: by .{1,40})?(?: last reply)?\.*)$/u;
/** `Z A 2 replies Last reply`: the letters are pictures of members. */
const ANSWERS_END = ' last reply';
const ANSWERS = /^(?:\p{L} ){0,4}\d+ repl(?:y|ies) last reply$/u;
const WORDED = new Wordings([
  'click to expand[.…]*|loading[.…]*|at|liked by .{1,80}|likeliked by .{1,80}|reactions?: .{1,160}|likes? +reactions?: .{1,160}',
  'gefällt .{1,60}|последние ответы',
]);

export function isCount(small: string): boolean {
  if (/\d/.test(small) && (NUMBER.test(small) || (small.endsWith(ANSWERS_END) && ANSWERS.test(small)))) return true;
  return WORDED.test(small);
}
