import { defineRule, noOptions } from '../../define.js';
import { excerptOf, quote } from '../../text.js';

/** What a language model says of itself, or to whom it answers. All anchored. */
const OF_ITSELF: readonly RegExp[] = [
  /^(?:i[’']m sorry,? but |i apologi[sz]e,? but |unfortunately,? |but )?as an ai(?: language)? (?:model|assistant),? i\b/iu,
  /^(?:i[’']m sorry,? but|i apologi[sz]e,? but) (?:as an ai\b|i (?:cannot|can[’']t|am unable to|am not able to|don[’']t have the ability to) (?:fulfil+|assist with|help with|comply with|access|browse|generate|complete) )/iu,
  /^(?:leider )?(?:kann ich )?als (?:ein )?ki-?(?:sprach)?(?:modell|assistent)\b|^en tant qu(?:[’']ia|e modèle de langage|[’']assistant (?:ia|virtuel))\b|^como (?:un )?modelo de (?:lenguaje|linguagem)\b|^in quanto modello linguistico\b|^как (?:языковая модель|искусственный интеллект),? я\b/iu,
  /^(?:很抱歉，?)?作为(?:一个|一名)?(?:ai|人工智能)?(?:大)?语言模型|^(?:申し訳(?:ありません|ございません)が、)?ai(?:言語)?モデルとして/iu,
];
/** What opens an answer: only where the text begins. */
const OPENING =
  /^(?:(?:certainly|sure(?: thing)?|of course|absolutely|gladly)[!,.:] )(?:here(?:[’']s| is| are)|below is|i(?:[’']ve| have) (?:cleaned|rewritten|summari[sz]ed|translated))\b|^here(?:[’']s| is) (?:a|the|your) (?:cleaned(?:-up)?|rewritten|revised|extracted|translated|summari[sz]ed|paraphrased)\b[^.]{0,60}:$|^(?:natürlich|gerne|selbstverständlich)[!,.] hier (?:ist|sind)\b|^(?:bien sûr|certainement)\s?[!,.] voici\b|^(?:claro|por supuesto|com certeza)[!,.] (?:aquí|aqui) (?:tienes|está)\b|^(?:当然|好的)[！，。](?:以下|下面|这)是/iu;
/** Blocks of the beginning among which an answer opens. */
const REACH = 2;

export const machineReply = defineRule({
  name: 'machine-reply',
  summary: 'the body holds the words of a language model to whoever asked it',
  severity: 'error',
  options: noOptions,
  docs: `Where pages are written, translated or cleaned by a language model, its answer may have been taken whole: "As an AI language model, I cannot …" instead of the article, or "Certainly! Here is the cleaned text:" above it. Fires on lines, comments and teasers apart, that
begin so, in the larger languages; what is quoted is let pass.`,
  check: ({ record: { body }, lines }) => {
    const line = lines.find(({ kind, text }) => kind !== 'comment' && kind !== 'recommendation' && speaksOfItself(text));
    const found =
      line === undefined
        ? body.slice(0, REACH).find(({ text }) => OPENING.test(text))
        : { text: line.text, lines: [line.first, line.last] as const };
    if (found === undefined) return [];
    return [
      {
        message: `The page speaks as a language model: ${quote(found.text)}.`,
        remedy: 'Look at the step that wrote or cleaned the text, and take its answer apart from what it says about it.',
        lines: found.lines,
        excerpt: excerptOf(found.text),
      },
    ];
  },
  examples: {
    fires: [
      { about: 'a refusal', body: ['I’m sorry, but as an AI language model I cannot access external websites.'] },
      {
        about: 'a refusal that was taken for something else',
        lines: [
          ['legal', 0.5, 'As an AI language model, I cannot read this page.'],
          ['body', 0.5, 'Send me its text instead.'],
        ],
      },
      { about: 'an answer', body: ['Certainly! Here is a cleaned-up version of the article:', 'The night ferry runs again.'] },
      { about: 'in German', body: ['Als KI-Sprachmodell kann ich nicht auf Webseiten zugreifen.'], language: 'de' },
      { about: 'in Chinese', body: ['作为一个人工智能语言模型，我无法访问该网页。'], language: 'zh' },
    ],
    quiet: [
      {
        about: 'an article about them',
        body: ['The captain asked a machine, and it said that as an AI language model it could not swim.'],
      },
      { about: 'a quotation', body: ['“As an AI language model, I cannot swim,” it wrote.'] },
      { about: 'a sure thing', body: ['Sure, here the ferry has always been late.'] },
      { about: 'an apology', body: ['I’m sorry, but I cannot help laughing at the ramp.'] },
    ],
  },
});

function speaksOfItself(text: string): boolean {
  return OF_ITSELF.some((pattern) => pattern.test(text.slice(0, 300)));
}
