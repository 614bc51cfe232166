import type { Line } from '../types.js';

const MARK = '[•·■●►▶→»>*–—-]?\\s?';
/** `Read also`: what introduces another article within a text, small letters. */
const WORDS = [
  'read (?:also|next)|also read|see also|lesen sie (?:auch|dazu|dazu auch|hier)|lesen sie auch hier|auch interessant|mehr zum thema',
  'lees ook|læs også|les også|läs också|lesa einnig|lire aussi|[àa] lire aussi|à voir aussi|lire [ée]galement|leggi anche',
  'lee también|leé también|mirá también|lea también|lee además|te puede interesar|leia (?:também|mais)|veja também|llegeix també|cite[șş]te [șş]i',
  'czytaj (?:także|też|również|więcej)|(?:zobacz|przeczytaj) (?:także|też|również)|čtěte také|přečtěte si (?:také|i)|čítajte (?:tiež|aj)|prečítajte si (?:tiež|aj)',
  '(?:pročitajte|čitajte) (?:još|i|više)|прочитајте (?:још|и)|preberite (?:še|tudi)|прочетете още|taip pat skaitykite|lasi(?:et)? arī|loe ka',
  'читайте (?:также|ещё|еще|по теме)|читать также|читайте також|чытайце таксама|lue myös|olvasd el ezt is|kapcsolódó cikk|διαβάστε (?:επίσης|ακόμα|ακόμη)',
  'ayrıca oku|bunu da oku|ilgili haber|həmçinin oxu|lexo(?:ni)? edhe|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|(?:بیشتر|همچنین) بخوانید|یہ بھی پڑھیں|קראו גם|עוד בנושא',
  '(?:ये|यह|इसे) भी पढ़ें|(?:हे देखील|हेही) वाचा|আরও পড়ুন|আরো পড়ুন|આ પણ વાંચો|இதையும் படிங்க|ఇది కూడా చదవండి|ಇದನ್ನೂ ಓದಿ',
  'baca juga|xem thêm|đọc thêm|basahin din|อ่านเพิ่มเติม|soma (?:pia|zaidi)|関連記事|あわせて読みたい|관련 ?기사|相关阅读|延伸阅读|相關閱讀|延伸閱讀',
].join('|');
const READ_ALSO = new RegExp(`^${MARK}(?:${WORDS})\\s?[:：]\\s?\\S`, 'u');
const BEGINNING = new RegExp(`^${MARK}(?:${WORDS})\\s?[:：|]?\\s?`, 'u');
const LONGEST = 200;
const COLON = /[:：]/;
/** Topics, which may stand behind the same words. */
const PARTED = /[|｜]/;
/** Characters of a headline, at least. */
const SHORTEST_HEADLINE = 8;

/** Whether a line names another article behind words that say so: on labelled and written pages all 207 are teasers. */
export function isReadAlso(text: string): boolean {
  return text.length <= LONGEST && COLON.test(text) && READ_ALSO.test(text.toLowerCase()) && !PARTED.test(text);
}

/** Whether a line is such words, with or without a colon, and a link, which may begin with them. */
export function isReadAlsoLink({ text, linked, links }: Line): boolean {
  if (links.length !== 1 || text.length > LONGEST) return false;
  const lowered = text.toLowerCase();
  const words = BEGINNING.exec(lowered)?.[0].length ?? 0;
  return (
    words > 0 &&
    text.length - words >= SHORTEST_HEADLINE &&
    linked >= text.length - words &&
    text.endsWith(links[0]?.text.slice(-SHORTEST_HEADLINE) ?? ' ')
  );
}
