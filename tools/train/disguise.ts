import { pick } from './model.js';

/**
 * Pages in a language that nobody knows: letters give way to others, so that no word of the page is in any list and only its layout, its signs and
 * its figures tell. Most of the world's languages are on no page of the corpus.
 */

/** Letters of scripts without case. */
const CASELESS: readonly string[] = [
  'אבגדהוזחטיכלמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'कखगघचछजझटठडढणतथदधनपफबभमयरलवशसह',
  'আইউএওকখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশসহ',
  'அஆஇஈஉஊஎஏஐஒகஙசஞடணதநபமயரலவழளறன',
  '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
];
/** Letters of scripts with case, small. */
const CASED: readonly string[] = [
  'abcdefghijklmnoprstuvzáéíóúöüçşğəñšžčćđ',
  'абвгдежзийклмнопрстуфхцчшщыьэюяїєіґўқғңөүұһј',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
];

/** Names that are written alike everywhere, and addresses. */
const KNOWN =
  /^(?:.*(?:@|:\/\/|www\.|\.\p{Ll}{2,4}(?:\/|$)).*|facebook|twitter|x|whatsapp|instagram|youtube|linkedin|telegram|pinterest|reddit|tiktok|viber|line|rss|pdf|e-?mail|google|apple|android|ios|app|play|store|cookies?|wordpress|copyright|newsletter|podcast|video|tv|ok)\P{L}*$/iu;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
/** Scripts in which a character is a word, or that have no case: they are few and stay what they are. */
const OTHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** The lines of a page with other letters; null where they are not in a script with case. */
export function disguised(lines: readonly string[], caseless: boolean, next: () => number): string[] | null {
  if (OTHER.test(lines.join(' '))) return null;
  const letters = [...pick(caseless ? CASELESS : CASED, next)];
  const shift = Math.floor(next() * letters.length);
  const given = new Map<string, string>();
  const letterFor = (letter: string): string => {
    const small = letter.toLowerCase();
    let other = given.get(small);
    if (other === undefined) {
      other = letters[(given.size + shift) % letters.length] as string;
      given.set(small, other);
    }
    return caseless || !UPPER.test(letter) ? other : other.toUpperCase();
  };
  return lines.map((line) =>
    line
      .split(' ')
      .map((word) => (KNOWN.test(word) ? word : Array.from(word, (char) => (LETTER.test(char) ? letterFor(char) : char)).join('')))
      .join(' '),
  );
}
