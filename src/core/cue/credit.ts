/** The credit of a picture at the end of a line: what tells a caption from a sentence of the text. */

/** Characters at the end of a line that are looked at. */
const TAIL = 110;

/** Beginnings of words for a picture, behind anything but a plain letter: what all lines are asked. */
const STEMS =
  /(?:^|[^a-z])(?:photo|pic|image|credit|crédi|fot|bild|gra[fp]|illus|screen|im[aá]g|reprod|divulg|immag|beeld|afbeeld|zdj|zdroj|kuva|фото|зобра|ảnh|gambar|kép|צילום|عکس|تصوير|(?:ال)?صورة|写真|画像|撮影|图|圖|摄|攝|사진|फोटो)/i;
/** Words for a picture, its author and its source, before a colon, a sign or a preposition; for lowered lines that have a beginning of one. */
const WORD_AND_MARK =
  /(?:^|[\s([（【|/–—.。，；-])(?:photos?|photographs?|photographers?|pictures?|pics?|images?|(?:photo|image|picture) (?:credits?|courtesy|source)|credits?|fotos?|fotografie|fotógrafo|fotograf[íi]a|fotoğraf|bild(?:er|quelle|nachweis|rechte)?|grafik|graphic|illustration|screenshot|crédits?(?: photo)?|créditos?(?: foto)?|im[aá]gen(?:es)?|imagem|reprodução|divulgação|immagine|beeld|afbeelding|zdjęcie|fot\.?|zdroj|kuvaaja|kuva|фото|фотография|зображення|ảnh|gambar|kép|fotó|sursa foto|צילום|عکس|تصوير|صورة|الصورة|写真|画像|撮影|图|圖|图源|摄|攝|사진|फोटो)\s?(?:[:：=/©|]|(?:by|von|de|di|door|av|af)\s)/;

/** A copyright sign with a name rather than a year, which is the page's own. */
const SIGN_AND_NAME = /[©Ⓒ]\s?(?![\s\d]|copyright|\d{4})(?:\p{L}|\()/iu;

/** Closing bracket around the last words, as photographers and agencies stand in. */
const CLOSING: readonly string[] = [')', '）', ']'];
const IN_BRACKETS = /[(（[][^()（）[\]]{2,60}[)）\]][.。]?$/u;

export const CREDITS = ['word', 'sign', 'brackets'] as const;

/** Which sort of credit a line ends with: a number of `CREDITS` plus one, 0 for none. */
export function creditOf(text: string): number {
  const tail = text.length > TAIL ? text.slice(-TAIL) : text;
  if (STEMS.test(tail) && WORD_AND_MARK.test(tail.toLowerCase())) return 1;
  if (hasSign(tail) && SIGN_AND_NAME.test(tail)) return 2;
  return endsInBracket(tail) && IN_BRACKETS.test(tail) ? 3 : 0;
}

function hasSign(tail: string): boolean {
  return tail.includes('©') || tail.includes('Ⓒ') || tail.includes('ⓒ');
}

/** Whether the last character, or the one before a full stop, closes a bracket: what most lines are asked instead. */
function endsInBracket(tail: string): boolean {
  const stopped = tail.endsWith('.') || tail.endsWith('。');
  return CLOSING.includes(tail.charAt(tail.length - (stopped ? 2 : 1)));
}
