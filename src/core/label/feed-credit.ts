/** The sentence that blog software sets below each post of a feed, `The post Pruning tomatoes appeared first on Garden Notes.`: how it begins, and what stands between the post and the site. */
const CREDITS: readonly (readonly [opening: string, ...middles: string[]])[] = [
  ['The post ', ' appeared first on ', ' first appeared on '],
  ['Der Beitrag ', ' erschien zuerst auf ', ' erschien zuerst bei '],
  ['L’article ', ' est apparu en premier sur '],
  ["L'article ", ' est apparu en premier sur '],
  ['La entrada ', ' se publicó primero en ', ' aparece primero en ', ' apareció primero en '],
  ['O post ', ' apareceu primeiro em '],
  ['O conteúdo ', ' aparece primeiro em '],
  ["L'articolo ", ' proviene da ', ' sembra essere il primo su '],
  ['L’articolo ', ' proviene da ', ' sembra essere il primo su '],
  ['Het bericht ', ' verscheen eerst op ', ' is eerst verschenen op ', ' is het eerst verschenen op '],
  ['Artykuł ', ' pochodzi z serwisu '],
  ['Post ', ' pojawił się poraz pierwszy w ', ' pojawił się po raz pierwszy w '],
  ['Inlägget ', ' dök först upp på '],
  ['Indlægget ', ' blev først udgivet på ', ' dukkede først op på '],
  ['Innlegget ', ' dukket først opp på '],
  ['Artikkeli ', ' julkaistiin ensimmäisen kerran ', ' ilmestyi ensin '],
  ['Запись ', ' впервые появилась '],
  ['Сообщение ', ' появились сначала на '],
  ['Запис ', " спершу з'явився на ", ' спершу з’явився на '],
  ['Příspěvek ', ' se nejdříve objevil na '],
  ['Το άρθρο ', ' εμφανίστηκε πρώτα στο '],
  ['Articolul ', ' apare prima dată în '],
  ['Postingan ', ' pertama kali tampil pada '],
  ['Bài viết ', ' đã xuất hiện đầu tiên vào ngày '],
  ['投稿 ', ' に最初に表示されました'],
];
/** Characters of such a sentence: a headline and the name of a site. */
const SHORTEST = 20;
const LONGEST = 400;

/** The same by their first letter, since every line is asked. */
const BY_LETTER = new Map<string, { readonly opening: string; readonly middles: readonly string[] }[]>();
for (const [opening, ...middles] of CREDITS) {
  const [letter = ''] = opening;
  const alike = BY_LETTER.get(letter);
  if (alike === undefined) BY_LETTER.set(letter, [{ opening, middles }]);
  else alike.push({ opening, middles });
}

/** Whether a line says no more than on which site a feed's post stood first. */
export function isFeedCredit(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const credits = BY_LETTER.get(text[0] as string);
  if (credits === undefined) return false;
  return credits.some(
    ({ opening, middles }) => text.startsWith(opening) && middles.some((middle) => text.indexOf(middle) >= opening.length),
  );
}
