import { keyOf } from '../text/normalise.js';
import { isButton } from './alone.js';
import type { TeaserList } from './list.js';
import { retitle } from './list.js';
import type { Pair } from './pairs.js';
import { withoutButton } from './title.js';

/** How far above a button stands the title that it repeats, and how much of it. */
const ABOVE = 3;
const SHORTEST_KEY = 12;

/**
 * Each teaser of a list once: pages say a title again as the text of its picture, and behind a button (`Read more TITLE`).
 * What has an excerpt stays.
 */
export function eachOnce(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  const at = new Map<string, number>();
  for (const pair of pairs) {
    const { key } = pair.title;
    const said = at.get(key) ?? saidAgain(kept[kept.length - 1], key, kept.length - 1);
    if (said === undefined) {
      at.set(key, kept.length);
      kept.push(pair);
    } else if (kept[said]?.excerpt === null && pair.excerpt !== null && kept[said]?.title.key === key) kept[said] = pair;
  }
  return kept;
}

/** The place of the pair above whose title a line repeats behind the words of a button. */
function saidAgain(above: Pair | undefined, key: string, at: number): number | undefined {
  if (above === undefined || above.title.key === '' || !key.endsWith(above.title.key)) return undefined;
  return isButton(key.slice(0, -above.title.key.length)) ? at : undefined;
}

/** Takes off titles the words of buttons before and behind them, where a list has several such; what says no more than another title is a button. */
export function takeButtons({ marks }: TeaserList): void {
  const titles = marks.filter(({ part }) => part === 'title');
  const begun = titles.filter(({ title }) => buttonLength(title) > 0);
  const keys = new Set(titles.map(({ key }) => key));
  if (begun.length > 1) {
    for (const mark of begun) {
      const title = mark.title.slice(buttonLength(mark.title));
      if (keys.has(keyOf(title))) mark.part = 'label';
      else retitle(mark, title);
    }
  }
  titles.forEach((mark, at) => {
    const said = withoutButton(mark.title);
    if (said === mark.title) return;
    const key = keyOf(said);
    const repeats = titles.slice(Math.max(0, at - ABOVE), at).some((above) => key.length >= SHORTEST_KEY && above.key.endsWith(key));
    if (repeats) mark.part = 'label';
  });
}

const BUTTON_WORDS =
  /^(?:read more|read article|read the full story|read full story|full story|continue reading|learn more|see more|view post|watch now|weiterlesen|mehr lesen|mehr erfahren|zum artikel|lire la suite|lire l'article|en savoir plus|leer más|seguir leyendo|ver más|leia mais|ler mais|saiba mais|leggi tutto|lees meer|lees verder|czytaj więcej|czytaj dalej|читать далее|подробнее|devamını oku|اقرأ المزيد|阅读全文|続きを読む|더보기|läs mer|les mer|læs mere|lue lisää)(?:: | (?:about |on |über |sur |sobre )?|(?=\p{Lu}))/iu;

/** `Read more ` before a title; a title goes on with a capital where its script has them. */
function buttonLength(title: string): number {
  const length = BUTTON_WORDS.exec(title)?.[0].length ?? 0;
  return length > 0 && /^[\p{Lu}\p{Lo}\p{N}"“«„‘']/u.test(title.slice(length)) ? length : 0;
}
