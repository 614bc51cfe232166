/** Categories of wikis, which flattened pages glue: `1841 birthsNorwegian engineersLighthouse builders`. */

/** Upkeep of the wiki itself, which its readers do not see. */
const HIDDEN =
  /^(?:hidden categor(?:y|ies)|versteckte kategorien?|catégories? cachées?|categorías? ocultas?|categorie? nascost[ae]|categorias? ocultas?|verborgen categorie(?:ën)?|ukryt[ae] kategori[ae]|скрыт(?:ая|ые) категори[яи]|gizli kategori(?:ler)?|隐藏分类|隱藏分類|隠しカテゴリ|숨은 분류)\s*[:：]/iu;
/** A small letter before a capital or a year. */
const SEAM = /(?<=\p{Ll}|\))(?=\p{Lu}|\d{3,4}\b)/u;
const FEWEST = 3;
/** Names of brands and people have capitals within, shortly behind their beginning. */
const SHORTEST = 5;

/** Whether a line names categories that no reader is shown. */
export function isHiddenCategories(text: string): boolean {
  return HIDDEN.test(text);
}

/** Seams that only a line with others has: `USAIran`, `Munich 2022Athletics`. */
const FURTHER_SEAM = /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\d)(?=\p{Lu}\p{Ll})/u;
/** Words that are no hashtag's: `#BlackLivesMatter` has short ones. */
const SHORTEST_ALONE = 6;

/** The topics that a line without a label names, glued where the page sets one below the other: `PoliticsEconomyEurope`, `Local newsBridges`; the text itself of any other. */
export function gluedTopics(text: string): string[] {
  const parts = text.split(SEAM).map((part) => part.trim());
  if (parts.length < FEWEST || text.startsWith('#') || parts.some((part) => part.length < SHORTEST || !/^\p{Lu}/u.test(part)))
    return [text];
  const isGlued = parts.some((part) => part.includes(' ')) || parts.every(({ length }) => length >= SHORTEST_ALONE);
  return isGlued ? parts.flatMap((part) => part.split(FURTHER_SEAM)) : [text];
}

/** The parts of a text in which categories are glued; the text itself where they are not. */
export function gluedCategories(text: string): string[] {
  const parts = text.split(SEAM).map((part) => part.trim());
  const spoken = parts.filter((part) => part.includes(' ')).length;
  return parts.length >= FEWEST && parts.every(({ length }) => length >= SHORTEST) && spoken * 2 >= parts.length ? parts : [text];
}
