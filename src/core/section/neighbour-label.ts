/** What names the article before this one and the one after it, at the beginning of a lowered line: `previous post: `, `nächster beitrag`. */

export type NeighbourSide = 'previous' | 'next';

/** What pages call their articles, behind the word for the side. */
const THINGS = [
  'post|article|story|entry|page|news|chapter|thread|topic|photo|image|slide|episode|recipe',
  'thema|rezept|beitrag|artikel|eintrag|seite|bericht|folge|billet|artículo|entrada|noticia|nota|publicación',
  'artigo|notícia|matéria|articolo|articol|episodio|wpis|artykuł|článek|příspěvek|članak|objava|cikk|bejegyzés|hír',
  'inlägg|innlegg|indlæg|artikkel|artikkeli|juttu|julkaisu|kirjoitus|uutinen|haber|yazı|makale|gönderi|άρθρο|αρθρο|ανάρτηση|αναρτηση',
  'запись|запис|статья|стаття|статті|новость|новина|пост|материал|المقال|المقالة|مقاله|خبر|लेख|खबर|समाचार|पोस्ट|নিবন্ধ|খবর|সংবাদ|পোস্ট',
];
const THING = `(?: ?(?:${THINGS.join('|')}))`;

/** What parts a label from the title, a hyphen only with a space (`Next-generation`); behind a word for the thing a space does: `Nächster Beitrag Das Boot`. */
const END = '(?:$| ?[:：|‹›«»←→] ?| [–-] ?|[–-] )';
const NAMED = `${THING}(?:${END}| (?=\\S))`;

/** The first two letters as a number: variants of a word come behind them, and lines that begin otherwise are asked no more. */
const beginningOf = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);

/** The letters of a word before those that may vary: `précédent` of `précédente?`, `vorherige` of `vorherige[rs]?`. */
const stemOf = (word: string): string => word.replace(/(?:.\?|[[(]).*$/u, '');

/** What the labels of a side begin with whose first two letters are the same. */
class Alike {
  /** As `labelOf` takes them. */
  readonly words: string[] = [];
  readonly named: string[] = [];
  readonly phrases: string[] = [];
  #stems: readonly string[] | null = null;
  #pattern: RegExp | null = null;

  find(small: string): string | null {
    this.#stems ??= [...this.words, ...this.named, ...this.phrases].map(stemOf);
    // The pattern is not compiled, which takes long, before a line may have a label.
    if (!this.#stems.some((stem) => small.startsWith(stem))) return null;
    this.#pattern ??= this.#compile();
    return this.#pattern.exec(small)?.[0] ?? null;
  }

  #compile(): RegExp {
    const [words, named, phrases] = [this.words, this.named, this.phrases].map((list) => list.join('|') || '(?!)');
    return new RegExp(`^(?:(?:${words})(?:${NAMED}|${END})|(?:${named})(?:${END}| (?=\\S))|(?:${phrases})${END})`, 'u');
  }
}

/** By the first two letters. */
type Label = Map<number, Alike>;

/**
 * @param words Behind which a word for the thing may stand.
 * @param named Which name the thing themselves.
 * @param phrases Behind which neither it nor a title stands without a sign.
 */
function labelOf(words: string, named: string, phrases: string): Label {
  const label: Label = new Map();
  const sorts = { words, named, phrases };
  for (const sort of ['words', 'named', 'phrases'] as const) {
    for (const word of sorts[sort].split('|')) {
      const key = beginningOf(word);
      let alike = label.get(key);
      if (alike === undefined) {
        alike = new Alike();
        label.set(key, alike);
      }
      alike[sort].push(word);
    }
  }
  return label;
}

const LABELS: Readonly<Record<NeighbourSide, Label>> = {
  previous: labelOf(
    'previous|prev|older|vorherige[rs]?|vorige[rs]?|ältere[rs]?|zurück|précédente?|anterior|precedente|vorig|poprzedni|poprzednia|предыдущая|предыдущий|предыдущее|попередня|попередній|попереднє|претходни|prethodni|önceki|السابق|قبلی|पिछला|पिछली|পূর্ববর্তী|আগের|föregående|forrige|edellinen|předchozí|előző|προηγούμενο|προηγούμενη|προηγουμενο|προηγουμενη',
    'article précédent|publication précédente|billet précédent|artículo anterior|entrada anterior|publicación anterior|noticia anterior|artigo anterior|post anterior|notícia anterior|matéria anterior|articolo precedente|post precedente|articolul precedent|articolul anterior|postarea anterioară|artikel sebelumnya|berita sebelumnya|pos sebelumnya|postingan sebelumnya|bài viết trước|المقال السابق|مطلب قبلی|نوشته قبلی|خبر قبلی|پست قبلی|הכתבה הקודמת|לכתבה הקודמת|הפוסט הקודם|לפוסט הקודם|המאמר הקודם',
    '上一篇(?:文章)?|前一篇(?:文章)?|上一页|上一頁|上一則|前の記事へ?|前の投稿へ?|前へ|이전 ?글|이전 ?기사|บทความก่อนหน้า|เรื่องก่อนหน้า|ก่อนหน้า|bài trước|sebelumnya',
  ),
  next: labelOf(
    'next|newer|nächste[rs]?|nachfolgende[rs]?|neuere[rs]?|weiter|suivante?|siguiente|próximo|próxima|seguinte|prossimo|successivo|volgende?|następny|następna|следующая|следующий|следующее|наступна|наступний|наступне|следећи|sljedeći|sonraki|sıradaki|التالي|بعدی|अगला|अगली|পরবর্তী|পরের|nästa|neste|næste|seuraava|další|následující|következő|επόμενο|επόμενη|επομενο|επομενη',
    'article suivant|publication suivante|billet suivant|prochain article|artículo siguiente|entrada siguiente|publicación siguiente|noticia siguiente|artigo seguinte|post seguinte|articolo successivo|post successivo|articolul următor|următorul articol|postarea următoare|artikel selanjutnya|artikel berikutnya|berita selanjutnya|berita berikutnya|pos berikutnya|postingan berikutnya|bài viết tiếp theo|bài tiếp theo|المقال التالي|مطلب بعدی|نوشته بعدی|خبر بعدی|پست بعدی|הכתבה הבאה|לכתבה הבאה|הפוסט הבא|לפוסט הבא|המאמר הבא',
    'next up|下一篇(?:文章)?|后一篇(?:文章)?|後一篇(?:文章)?|下一页|下一頁|下一則|次の記事へ?|次の投稿へ?|次へ|다음 ?글|다음 ?기사|บทความถัดไป|เรื่องถัดไป|ถัดไป|bài sau|selanjutnya|berikutnya',
  ),
};

/** Whether labels of either side begin with two small letters. @param letters The code unit of the first, 16 bits further left, and that of the second. */
export function mayBeginLabel(letters: number): boolean {
  return LABELS.previous.has(letters) || LABELS.next.has(letters);
}

/** The label that a lowered line begins with, and what parts it from the title; or alone on its line. */
export function findNeighbourLabel(side: NeighbourSide, small: string): string | null {
  return LABELS[side].get(beginningOf(small))?.find(small) ?? null;
}
