/** Marks that browsers draw around `q`, and around one within another. */
type Marks = readonly [string, string, string, string];

const USUAL: Marks = ['“', '”', '‘', '’'];
const LOW: Marks = ['„', '“', '‚', '‘'];
const ANGLED: Marks = ['«', '»', '“', '”'];
const SLAVIC: Marks = ['«', '»', '„', '“'];
const LOW_HIGH: Marks = ['„', '”', '‚', '’'];
const HIGH: Marks = ['”', '”', '’', '’'];
const CORNERS: Marks = ['「', '」', '『', '』'];

/** By language, as the Common Locale Data Repository has them. */
const BY_LANGUAGE: ReadonlyMap<string, Marks> = new Map([
  ...languages('de cs sk sl bg is et lt lv mk sq ka', LOW),
  ...languages('fr es it el ca gl nb nn no fa hy eu', ANGLED),
  ...languages('ru uk be kk', SLAVIC),
  ...languages('pl ro hu hr sr bs', LOW_HIGH),
  ...languages('sv fi he', HIGH),
  ...languages('ja', CORNERS),
]);

function languages(codes: string, marks: Marks): [string, Marks][] {
  return codes.split(' ').map((code) => [code, marks]);
}

const OPENS = /^\s*["'“”„«»‘‚「『‹]/;
const CLOSES = /["'“”»«’‘」』›]$/;
const OPENED = /["“„«‘‚「『‹]$/;

/** The marks of one page's quotations, which stand in no text of its source. */
export class Quotation {
  private marks: Marks = USUAL;
  /** Of the open ones: whether the mark before it was drawn. */
  private readonly open: boolean[] = [];
  /** Opening marks that await text. */
  awaited = 0;

  /** @param language of the page: `"de-AT"` */
  begin(language: string | null): void {
    this.marks = BY_LANGUAGE.get(/^[a-z]{2}/i.exec(language ?? '')?.[0].toLowerCase() ?? '') ?? USUAL;
    if (this.open.length === MOST_OPEN) return;
    this.open.push(false);
    this.awaited++;
  }

  /** The mark to be drawn before the text that has come; `""` where none is due, or where the page wrote its own. */
  opening(text: string, line: string): string {
    if (this.awaited === 0) return '';
    const index = this.open.length - 1;
    this.awaited = 0;
    if (OPENS.test(text) || OPENED.test(line)) return '';
    this.open[index] = true;
    return this.marks[index > 0 ? 2 : 0];
  }

  /** The mark to be drawn at the end. */
  end(line: string): string {
    const drawn = this.open.pop() ?? false;
    if (this.awaited > 0) this.awaited--;
    return drawn && !CLOSES.test(line) ? this.marks[this.open.length > 0 ? 3 : 1] : '';
  }
}

const MOST_OPEN = 16;
