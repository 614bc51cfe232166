/** Shorter headlines are parts of titles by chance; an ideograph says as much as four letters. */
const SHORTEST = 8;
const SHORTEST_IDEOGRAPHS = 2;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Titles compared, and characters of each: more are no titles. */
const MOST = 16;
const LONGEST = 500;
const NO_WORD = /[^\p{L}\p{N}]{1,1000}/gu;

/** What a page calls itself outside structured data: the title of its window, and that for networks and search engines. */
export class PageTitles {
  private keys: readonly string[] | null = null;

  constructor(private readonly titles: readonly string[]) {}

  get none(): boolean {
    return this.titles.length === 0;
  }

  /** Whether a title is this headline, or has it beside the site's name, or the headline goes on where a title is cut. */
  hold(headline: string): boolean {
    this.keys ??= this.titles.slice(0, MOST).map(keyOf);
    const key = keyOf(headline);
    if (key === '') return false;
    return this.keys.some((title) => title === key || (isLong(key) && title.includes(key)) || (isLong(title) && key.includes(title)));
  }
}

function keyOf(text: string): string {
  return text.slice(0, LONGEST).toLowerCase().replace(NO_WORD, '');
}

function isLong(key: string): boolean {
  return key.length >= (IDEOGRAPH.test(key) ? SHORTEST_IDEOGRAPHS : SHORTEST);
}
