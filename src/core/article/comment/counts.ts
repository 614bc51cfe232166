import { each, Wordings } from '../text/wordings.js';

/** Numbers of comments and of votes, times of day, ratings; who liked it, how many answered, and the button that unfolds a long text. Whole lines, lowered. */

const NUMBER =
  /^(?:[#+-]? ?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)? ?[km]?|[#+-]? ?\d+|\d{1,4}\.|\[ ?\d+ ?\] ?(?:thanks|likes?)|(?:at|um|à|a las|às|alle|om|kl)?[.:]? ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?|(?:(?:average rating|rated|bewertet mit) )?\d(?:[.,]\d)? ?(?:out of|von|sur|de|su|van|из|\/) ?(?:5|10)(?:[.,]0)?(?: stars| sternen)?|\d[\d.,]* (?:more )?(?:reactions?|replies|reply|likes?|points?|votes?|upvotes?|comments?|answers?|persons? likes? this|people like this|antworten?|empfehlungen?|sterne?|stars?|réponses?|recomendaciones|recomendações|recommandations?|respuestas?|respostas?|risposte|reacties|ответ\S*)(?: by .{1,40})?(?: last reply)?\.*)$/u;
/** `Z A 2 replies Last reply`: the letters are pictures of members. */
const ANSWERS_END = ' last reply';
const ANSWERS = /^(?:\p{L} ){0,4}\d+ repl(?:y|ies) last reply(?: reply quote -?\d+)?$/u;
const WORDED = new Wordings([
  'click to expand[.…]*|loading[.…]*|at|liked by .{1,80}|likeliked by .{1,80}|reactions?: .{1,160}|likes? +reactions?: .{1,160}',
  'see more|see less|show less|read more|weniger anzeigen|voir plus|voir moins|ver más|ver menos|ver mais|mostra altro|meer weergeven|показать ещё|показать полностью',
  'gefällt .{1,60}|последние ответы',
  // The mark of a day's visitor to a board.
  'id ?[:：] ?[\\w+/]{6,12}',
  // That it is the author who answers, a line of its own below the name.
  '作者|楼主|题主|博主',
  each('共感した|なるほど|うーん|参考になった|返信|いいね|공감|비공감|답글|赞|回复|支持|反对', ' ?[\\d.,]+ ?[件개条]?'),
  '공감/비공감(?:공감)?[\\d.,]*(?:비공감)?[\\d.,]*',
]);

export function isCount(small: string): boolean {
  if (/\d/.test(small) && (NUMBER.test(small) || (small.includes(ANSWERS_END) && ANSWERS.test(small)))) return true;
  return WORDED.test(small);
}
