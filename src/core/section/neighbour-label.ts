/** What names the article before this one and the one after it, at the beginning of a lowered line: `previous post: `, `nächster beitrag`. */

export type NeighbourSide = 'previous' | 'next';

const THING =
  '(?: ?(?:post|article|story|entry|page|news|chapter|thread|topic|thema|photo|image|slide|episode|recipe|rezept|beitrag|artikel|eintrag|seite|article|billet|page|artículo|entrada|noticia|nota|artigo|notícia|articolo|bericht|wpis|artykuł|запись|статья|статті|новость|haber|yazı|makale|المقال|المقالة|مقاله|خبر|inlägg|innlegg|indlæg|article))';

/** What parts a label from the title, a hyphen only with a space (`Next-generation`); behind a word for the thing a space does: `Nächster Beitrag Das Boot`. */
const END = '(?:$| ?[:：|‹›«»←→] ?| [–-] ?|[–-] )';
const NAMED = `${THING}(?:${END}| (?=\\S))`;

/** The first two letters as a number: variants of a word come behind them, and lines that begin otherwise are asked no more. */
const beginningOf = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);

interface Label {
  readonly beginnings: ReadonlySet<number>;
  readonly pattern: RegExp;
}

/**
 * @param words Behind which a word for the thing may stand.
 * @param phrases Behind which none does.
 */
function labelOf(words: string, phrases: string): Label {
  return {
    beginnings: new Set(`${words}|${phrases}`.split('|').map(beginningOf)),
    pattern: new RegExp(`^(?:(?:${words})(?:${NAMED}|${END})|(?:${phrases})${END})`, 'u'),
  };
}

const LABELS: Readonly<Record<NeighbourSide, Label>> = {
  previous: labelOf(
    'previous|prev|older|vorherige[rs]?|vorige[rs]?|ältere[rs]?|zurück|précédente?|article précédent|anterior|artículo anterior|entrada anterior|artigo anterior|precedente|articolo precedente|vorig|poprzedni|предыдущая|предыдущий|попередня|önceki|السابق|المقال السابق|قبلی|पिछला|föregående|forrige|edellinen|předchozí',
    '上一篇(?:文章)?|上一页|上一頁|上一則|前の記事|前へ|이전 ?글|이전 ?기사|다음글 아님|บทความก่อนหน้า|bài trước',
  ),
  next: labelOf(
    'next|newer|nächste[rs]?|nachfolgende[rs]?|neuere[rs]?|weiter|suivante?|article suivant|siguiente|artículo siguiente|entrada siguiente|próximo|próxima|seguinte|successivo|articolo successivo|volgende?|następny|следующая|следующий|наступна|sonraki|التالي|المقال التالي|بعدی|अगला|nästa|neste|næste|seuraava|další',
    '下一篇(?:文章)?|下一页|下一頁|下一則|次の記事|次へ|다음 ?글|다음 ?기사|บทความถัดไป|bài sau',
  ),
};

/** The label that a lowered line begins with, and what parts it from the title; or alone on its line. */
export function findNeighbourLabel(side: NeighbourSide, small: string): string | null {
  const { beginnings, pattern } = LABELS[side];
  return beginnings.has(beginningOf(small)) ? (pattern.exec(small)?.[0] ?? null) : null;
}
