import { lowered } from '../text/lowered.js';

/** What pages write around the name of somebody who comments. */

/** Who wrote or answered: a name follows. */
const WRITTEN_BY = [
  'message \\d+ ?: by|posted by|post by|postby|comment by|written by|reply by|reply from|response by|response from|review by|reviewed by|answer by|answered by|replied by|submitted by',
  'kommentar von|antwort von|beitrag von|eintrag von|geschrieben von|verfasst von|commentaire de|réponse de|message de|réaction de|avis de|posté par|publié par|écrit par',
  'comentario de|respuesta de|mensaje de|escrito por|publicado por|comentário de|resposta de|mensagem de|commento di|risposta di|messaggio di|scritto da|pubblicato da|inviato da',
  'reactie van|antwoord van|geplaatst door|komentarz od|odpowiedź od|napisane przez|ответ от|комментарий от|сообщение от|kommentar från|svar från|kommentar av|svar av|kommentar fra|svar fra',
].join('|');
/** `Response from the owner` names nobody, and is kept as it is. */
const ARTICLE = "(?:the|our|your|der|die|das|dem|den|le|la|les|el|los|las|lo|il|os|as|het|een) |l['’]";
const SIGNED = new RegExp(
  `^(?:(?:${WRITTEN_BY}) ?[:：]? ?|(?:commentaire|réponse|message|réaction|avis) d['’])(?<=[ :：'’])(?!${ARTICLE})`,
  'u',
);
const SMALL_LEAD = new RegExp(`^(?:(?:(?:${WRITTEN_BY}|by|von|par|por)(?=[\\s:：@]|$)|[↳↪➥➤@]|#\\d+|\\d+\\.)\\s*)+(?:[:：]\\s*)?`, 'u');

/** Where the name begins in `Antwort von Ada`. @param small A whole line, lowered. */
export function nameStart(small: string): number {
  return SIGNED.exec(small)?.[0].length ?? 0;
}

/** Where the name begins in `↳ by Ada`, `Posted by: Ada`: before a date small words are enough. */
export function leadEnd(small: string): number {
  return SMALL_LEAD.exec(small)?.[0].length ?? 0;
}

/** A number or an arrow before a name. */
const NUMBERED = /^(?:\d+\.|#\d+|[↳↪➥➤@])\s*/u;
/** Behind a name: votes, a member's number, that it was not proved, as a page writes it on the same line. */
const NUMBERS =
  /(?: -?\d[\d.,]*k? points?(?:-?\d[\d.,]*k? points?)*| ?\( ?#?\d{2,} ?\)| \((?:new|not verified|nicht überprüft|non vérifié|no verificado|non verificato|niet gecontroleerd|не проверено)\))$/u;

/** `Ada 12 points13 points`, `Ada ( 5712 )`: the name. */
export function withoutNumbers(name: string): string {
  return name.endsWith(')') || name.endsWith('s') || name.endsWith('t') ? name.replace(NUMBERS, '') : name;
}

export function withoutNumber(name: string): string {
  return name.replace(NUMBERED, '');
}

/** Between who answers and who is answered; lowered. */
const ANSWERED =
  /\s(?:[>›»→➜➔➝➞▶►▸⇒⟶]|-?->|=>|(?:in )?reply to|replie[sd] to|replying to|responded to|antwortet|antwortete|in antwort auf|en réponse à|a répondu à|en respuesta a|respondió a|em resposta a|respondeu a|in risposta a|ha risposto a|in antwoord op|в ответ на|回复|回覆)\s/u;

/** `Ada → Bo`: Ada, who answers Bo. */
export function withoutAnswered(name: string): string {
  const at = lowered(name).search(ANSWERED);
  return at > 0 ? name.slice(0, at) : name;
}

/** `Nordhafen`, `Isle of Wight`, `MN 🌲`, `Jr.`: words with capitals, small ones between them. */
const PLACE = /^\p{Lu}[^\s(]*(?: (?:\p{Lu}[^\s(]*|of|the|on|upon|de|del|la|le|am|an|der|[^\p{L}\s(]+)){0,4}$/u;
const FROM = /^(\S.*) (?:from|aus) (?=\p{Lu})[^()]*$/u;

/** `Ada Byron, Nordhafen, Norway`, `Ada from Nordhafen`: the name. `Byron, Ada` may be one with the surname in front. */
export function withoutPlace(whole: string): string {
  const name = FROM.exec(whole)?.[1] ?? whole;
  if (!name.includes(',')) return name;
  const [who = '', ...places] = name.split(',').map((part) => part.trim());
  const isWhole = places.length > 1 || /[\s\d]/.test(who);
  return isWhole && who !== '' && !who.includes('(') && places.every((place) => PLACE.test(place)) ? who : name;
}

/** `1 ：名無しさん：`, `12 名前：名無しさん[sage] 投稿日：`, `0012 名無しさん`: what boards of Japanese write around the name before the date. */
const POST = /^(?:\d{1,5} ?(?:[:：] ?(?:名前 ?[:：] ?)?|名前 ?[:：] ?)|0\d{3} )(?=\S)/u;
const POST_TAIL = /(?: ?\[[^\]]{0,20}\])? ?(?:投稿日)? ?[:：]?$/u;

/** The name between the number of a post and its date; the text as it is where no board wrote it. */
export function withoutPost(text: string): string {
  const start = POST.exec(text)?.[0].length ?? 0;
  return start === 0 ? text : text.slice(start).replace(POST_TAIL, '');
}

/** What somebody is to the site, behind a name of two words or a user's: `Ada Byron Mod`. */
const STANDING = / (?:Mod|OP|Moderator|Moderatorin|Moderador|Modérateur|Модератор|Autor|Auteur|Автор|作者|楼主|글쓴이)$/u;
const NO_STANDING = /^(?:super|guest|global|site|the|head|chief|forum)$/u;

export function withoutStanding(name: string): string {
  const bare = name.replace(STANDING, '');
  return bare !== name && !NO_STANDING.test(lowered(bare)) ? bare : name;
}

/** `OP`, alone beside the date: the name stands above. */
export const isStanding = (name: string): boolean => STANDING.test(` ${name}`) && !name.includes(' ');
