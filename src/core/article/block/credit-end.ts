/** Whether a line ends with the credit of a picture, or begins as the title of a figure: a caption though nothing else says so. */

import { lowered } from '../text/lowered.js';

/** A caption is no longer; texts that end with a credit are. */
const LONGEST = 300;
/** Characters at the end that a credit may have. */
const TAIL = 90;

const WORDS =
  'photos?|photographs?|picture|image|images|illustrations?|credits?|fotos?|fotografie|fotografía|fotografia|(?:bild|foto)(?:er|rechte|quelle|nachweis)?|rechte|grafik|crédit(?: photo)?|crédito|imagem|immagine|beeld|zdjęcie|fot\\.|фото|снимка|snimka|nuotr\\.|nuotrauka|φωτογραφία|φωτο|görsel|ảnh|gambar|kép|fotó|kuva|צילום|تصوير|عکس|ภาพ|फोटो|तस्वीर|ছবি|写真|画像|图|圖|사진(?: ?(?:출처|제공))?';
/** One of these is asked for before the patterns. */
const STEMS =
  /phot|pictur|image|illus|credit|foto|bild|rechte|graf|crédit|imag|immag|beeld|zdj|fot\.|фото|снимк|snimka|nuotr|φωτο|görsel|ảnh|gambar|kép|kuva|צילום|تصوير|عکس|ภาพ|फोटो|तस्वीर|ছবি|写真|画像|撮影|图|圖|사진/;
/** What a credit names: no sentence, though names have initials. */
const NAMED = '(?:[^.!?:：;。]|(?<=[\\s.-]\\p{L})\\.)';
/** `Photograph: Ada Byron/The Agency`, `Credit...Ada Byron for The Paper`, `写真=共同`. */
const WORD_AND_MARK = new RegExp(`(?:^|[\\s([（|.…–—/-])(?:${WORDS})(?: ?[:：＝=]|\\.{3}|…) ?${NAMED}{2,70}[)\\]）]?[.;]?$`, 'u');
/** `Swans on the canalCredit: Ada Byron`: a page that shows the credit in a box of its own, and the words meet in its text. */
const GLUED = new RegExp(`\\p{Ll}(?:Credits?|Photos?|Photograph|Images?|Pictures?|Foto|Bild|Crédit) ?: ?(?=\\p{Lu})${NAMED}{2,60}$`, 'u');
const MARK = /[:：＝=…]|\.{3}/;
/** `(Photo by Ada Byron)`, `… at dawn. Illustration by Ada Byron`. */
const WORD_AND_BY = new RegExp(
  `(?:^|[([（|–—]\\s?|[.!?…"”]\\s)(?:${WORDS})(?: \\p{L}{2,12})? (?:by|von|de|di|door|av|af|courtesy of) ${NAMED}{3,60}[)\\]）]?\\.?$`,
  'u',
);
const BY = / (?:by|von|de|di|door|av|af|courtesy of) /;
/** `Fot. Ada Byron / Agency` in brackets has a word whose mark is its full stop. */
const SHORTENED = /[([](?:fot|foto|phot|ph|bild)\.? [^.!?:;()]{3,60}[)\]]\.?$/u;
const BRACKETED_END = /[)\]]\.?$/;
const TAKEN = /[^。]{2,24}撮影[)）」]?$/u;
const TAKEN_WORD = '撮影';

const AGENCIES =
  '(?:Getty [Ii]mages|AFP|AP(?: Photo)?|REUTERS|Reuters|EPA(?:-EFE)?|EFE|dpa|ANSA|Folhapress|Shutterstock|iStock|Alamy|PA(?: Images)?|Bloomberg|Xinhua|Anadolu|TASS|NurPhoto|ZUMA|AAP|Agence France-Presse|imago(?: images)?|picture alliance|Scanpix|Ritzau|Unsplash)';
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{L}[\\p{L}.'’-]{0,30}){0,3}";
/** `Ada Byron/Getty Images`, `AP Photo/Ada Byron`. */
const NAME_AND_AGENCY = new RegExp(
  `(?:^|[\\s(（[-])(?:${NAME} ?[/|] ?${AGENCIES}(?: via ${AGENCIES})?|(?:AP Photo|Getty Images|REUTERS|Reuters|AFP|EPA) ?/ ?\\p{Lu}[\\p{L}.'’-]{0,30} ${NAME})(?: ?[/,] ?[\\p{L} ]{2,45})?[)）\\]]?\\.?$`,
  'u',
);
/** An agency alone in brackets, where nothing before it ends a sentence: at the end of a text it signs that. */
const SIGNED = new RegExp(`^[^.!?。]{10,140} \\((?:${AGENCIES.slice(3, -1)}|ansa|afp|ap|reuters|epa|dpa)\\)$`, 'u');

/** What a sentence about a picture ends in. */
const STOP = '[.!?…»”")]';
/** Behind a caption: `The mill at dawn. © Ada Byron`, not the page's own sign with its year. */
const SIGN_BEHIND = /[^\s©][^©]{3,}[.!?…»”")\p{L}] ?©\s?(?!copyright)\p{L}[^.!?©\d]{2,60}\.?$/iu;
/** `The plans of 1868. | CITY ARCHIVES`, `A bee at dawn. ADA BYRON/THE AGENCY`, `ADA BYRON POUR « LE COURRIER »`: capitals alone. */
const CAPITALS_BEHIND = new RegExp(
  `${STOP} (?:[|–—-] ?\\p{Lu}[\\p{Lu} .'’&/-]{4,50}|\\p{Lu}[\\p{Lu} .'’-]{3,30} ?[/|] ?\\p{Lu}[\\p{Lu} .'’&/-]{1,40}|\\p{Lu}[\\p{Lu} .'’-]{3,30} (?:POUR|PARA|PER) ["“«]?\\s?\\p{Lu}[\\p{Lu} .'’&-]{1,40}["”»]?)$`,
  'u',
);
const SMALL_AT_END = /\p{Ll}\p{P}*$/u;

const FIGURE = /^(?:figure|fig\.|table|abb\.|abbildung|tabelle|figura|tabla|tabela|tableau|図|表|图|圖) ?\d{1,3}[a-z]? ?[.:：|–—] ?\S/;
const LONGEST_FIGURE = 400;
/** Of the words above, with the space and the number behind. */
const LONGEST_NUMBERED = 14;
/** The bit that parts capitals from small letters. */
const SMALL = 0x20;

/** Whether a text begins with a letter of one of those words, and a figure stands not far behind. */
function mayNumberFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  const small = first | SMALL;
  if (small !== 0x66 && small !== 0x61 && small !== 0x74 && first < 0x80) return false;
  for (let at = 1; at < LONGEST_NUMBERED; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** Signs first: what is long takes milliseconds to compile, and hardly an end of a line has one. @param end the end of a text as it is written */
function endsWithCredit(end: string): boolean {
  const marked = MARK.test(end);
  const shortened = BRACKETED_END.test(end);
  const taken = end.includes(TAKEN_WORD);
  const tail = lowered(end);
  const by = BY.test(tail);
  if (!(marked || by || shortened || taken) || !STEMS.test(tail)) return false;
  if ((marked && (WORD_AND_MARK.test(tail) || GLUED.test(end))) || (by && WORD_AND_BY.test(tail))) return true;
  return (shortened && SHORTENED.test(tail)) || (taken && TAKEN.test(tail));
}

export function isCreditedCaption(text: string): boolean {
  if (text.length <= LONGEST_FIGURE && mayNumberFigure(text) && FIGURE.test(lowered(text))) return true;
  if (text.length > LONGEST) return false;
  if (endsWithCredit(text.slice(-TAIL))) return true;
  if (text.includes('/', text.length - TAIL) && NAME_AND_AGENCY.test(text.slice(-TAIL))) return true;
  if (text.endsWith(')') && SIGNED.test(text)) return true;
  const end = text.length > TAIL ? text.slice(-TAIL) : text;
  return (end.includes('©') && SIGN_BEHIND.test(end)) || (!SMALL_AT_END.test(end) && CAPITALS_BEHIND.test(end));
}
