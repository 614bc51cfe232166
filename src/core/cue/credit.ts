/** The credit of a picture at the end of a line: what tells a caption from a sentence of the text. */

/** Characters at the end of a line that are looked at. */
const TAIL = 110;

/**
 * Words for a picture, its author and its source, before a colon, a sign or a preposition. White space and signs in front are two classes:
 * one of more than sixteen ranges would be looked up by a call for each character of the line.
 */
const WORD_AND_MARK =
  /(?:^|\s|[([（【|/–—.。，；-])(?:photos?|photographs?|photographers?|pictures?|pics?|images?|(?:photo|image|picture) (?:credits?|courtesy|source)|credits?|fotos?|fotografie|fotógrafo|fotograf[íi]a|fotoğraf|bild(?:er|quelle|nachweis|rechte)?|grafik|graphic|illustration|screenshot|crédits?(?: photo)?|créditos?(?: foto)?|im[aá]gen(?:es)?|imagem|reprodução|divulgação|immagine|beeld|afbeelding|zdjęcie|fot\.?|zdroj|kuvaaja|kuva|фото|фотография|зображення|ảnh|gambar|kép|fotó|sursa foto|צילום|عکس|تصوير|صورة|الصورة|写真|画像|撮影|图|圖|图源|摄|攝|사진|फोटो)\s?(?:[:：=/©|]|by\s|von\s|de\s|di\s|door\s|av\s|af\s)/iu;

/** A copyright sign with a name rather than a year, which is the page's own. */
const SIGN_AND_NAME = /[©Ⓒ]\s?(?![\s\d]|copyright|\d{4})(?:\p{L}|\()/iu;

/** Closing bracket around the last words, as photographers and agencies stand in. */
const IN_BRACKETS = /[(（[][^()（）[\]]{2,60}[)）\]][.。]?$/u;

export const CREDITS = ['word', 'sign', 'brackets'] as const;

/** Which sort of credit a line ends with: a number of `CREDITS` plus one, 0 for none. */
export function creditOf(text: string): number {
  const tail = text.length > TAIL ? text.slice(-TAIL) : text;
  if (WORD_AND_MARK.test(tail)) return 1;
  if (SIGN_AND_NAME.test(tail)) return 2;
  return IN_BRACKETS.test(tail) ? 3 : 0;
}
