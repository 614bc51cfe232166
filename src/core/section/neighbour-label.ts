/** What names the article before this one and the one after it, at the beginning of a lowered line: `previous post: `, `nächster beitrag`. */

export type NeighbourSide = 'previous' | 'next';

const THING =
  '(?: ?(?:post|article|story|entry|page|news|chapter|beitrag|artikel|eintrag|seite|article|billet|page|artículo|entrada|noticia|nota|artigo|notícia|articolo|bericht|wpis|artykuł|запись|статья|статті|новость|haber|yazı|makale|المقال|المقالة|مقاله|خبر|inlägg|innlegg|indlæg|article))';

/** What parts a label from the title; behind a word for the thing a space does: `Nächster Beitrag Das Boot`. */
const END = '(?:$| ?[:：|-] ?)';
const NAMED = `${THING}(?:$| ?[:：|-] ?| (?=\\S))`;

/** The label with what parts it from the title, or alone on its line. */
export const NEIGHBOUR_LABELS: Readonly<Record<NeighbourSide, RegExp>> = {
  previous: new RegExp(
    `^(?:(?:previous|prev|older|vorherige[rs]?|vorige[rs]?|ältere[rs]?|zurück|précédente?|article précédent|anterior|artículo anterior|entrada anterior|artigo anterior|precedente|articolo precedente|vorig|poprzedni|предыдущая|предыдущий|попередня|önceki|السابق|المقال السابق|قبلی|पिछला|föregående|forrige|edellinen|předchozí)(?:${NAMED}|${END})|(?:上一篇(?:文章)?|上一页|上一頁|上一則|前の記事|前へ|이전 ?글|이전 ?기사|다음글 아님|บทความก่อนหน้า|bài trước)${END})`,
    'u',
  ),
  next: new RegExp(
    `^(?:(?:next|newer|nächste[rs]?|neuere[rs]?|weiter|suivante?|article suivant|siguiente|artículo siguiente|entrada siguiente|próximo|próxima|seguinte|successivo|articolo successivo|volgende?|następny|следующая|следующий|наступна|sonraki|التالي|المقال التالي|بعدی|अगला|nästa|neste|næste|seuraava|další)(?:${NAMED}|${END})|(?:下一篇(?:文章)?|下一页|下一頁|下一則|次の記事|次へ|다음 ?글|다음 ?기사|บทความถัดไป|bài sau)${END})`,
    'u',
  ),
};
