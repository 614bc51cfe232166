/** `Read also: Ferries in spring`: what introduces another article within a text, small letters. */
const READ_ALSO =
  /^[•·■●►▶→»>*–—-]?\s?(?:read (?:also|next)|also read|see also|lire aussi|[àa] lire aussi|à voir aussi|lire [ée]galement|lesen sie (?:auch|dazu|dazu auch|hier)|lesen sie auch hier|auch interessant|mehr zum thema|czytaj (?:także|też|również|więcej)|(?:zobacz|przeczytaj) (?:także|też|również)|читайте (?:также|ещё|еще|по теме)|читать также|читайте також|leggi anche|lee también|lea también|lee además|te puede interesar|leia (?:também|mais)|veja também|lees ook|læs også|les også|läs också|lue myös|ayrıca oku|bunu da oku|čtěte také|čítajte tiež|olvasd el ezt is|citește și|διαβάστε (?:επίσης|ακόμα|ακόμη)|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|(?:ये|यह|इसे) भी पढ़ें|baca juga|xem thêm)\s?[:：]\s?\S/u;
const LONGEST = 200;
const COLON = /[:：]/;
/** Topics, which may stand behind the same words. */
const PARTED = /[|｜]/;

/** Whether a line names another article behind words that say so: on labelled and written pages all 207 are teasers. */
export function isReadAlso(text: string): boolean {
  return text.length <= LONGEST && COLON.test(text) && READ_ALSO.test(text.toLowerCase()) && !PARTED.test(text);
}
