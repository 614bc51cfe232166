import { isNotePlace } from '../markdown/link-text.js';
import type { LineBuilder } from './line-builder.js';
import type { LineMark } from './line-mark.js';
import type { OpenElement } from './open-element.js';
import { isNoteReference, raise } from './raised.js';
import { NOTE, REFERENCE } from './signs.js';

/** An element whose text may be written otherwise, or left out, when it is known. */
interface Open {
  readonly element: OpenElement;
  readonly mark: LineMark;
  linked: boolean;
  named: boolean;
  /** It leads to a note, or to where one is referred to. */
  readonly toNote: boolean;
}

/** What documentation shows beside a heading as a link to it; a pilcrow at its end is left out of the record. */
const PERMALINKS: ReadonlySet<string> = new Set(['#', '§', '🔗', '⚓', '∞']);

/** What leads from a note back to the text. */
const RETURN = /^[↩↵⏎⤴]\ufe0e?\ufe0f?$/;
/** The same where the link leads to a place of a note. */
const UP = /^[\^↑⬆]\ufe0e?\ufe0f?$/;

/** Raised and lowered text, references to notes, links to headings, quotations. */
export class InlineMarks {
  /** Of the page. */
  language: string | null = null;
  private raised: Open | null = null;
  private link: Open | null = null;

  constructor(private readonly builder: LineBuilder) {}

  /**
   * @param href where it leads to, of a link
   * @param signs what its names say of it
   */
  start(element: OpenElement, href: string | null, signs: number): void {
    const { raised } = this;
    const { name } = element.tag;
    if (element.preformatted) return;
    if (name === 'q') this.builder.startQuotation(this.language);
    const named = (signs & (raised === null && name === 'a' ? NOTE : NOTE | REFERENCE)) !== 0;
    const linked =
      name === 'a' && href !== null && (href.startsWith('#') || isNotePlace(href) || (element.heading > 0 && href.includes('#')));
    if (raised !== null) {
      raised.linked ||= linked;
      raised.named ||= named;
    } else if (name === 'sup' || name === 'sub') {
      const { link } = this;
      this.raised = { element, mark: this.builder.mark(), linked: link !== null, named: named || (link?.named ?? false), toNote: false };
    } else if (name === 'a' && (linked || named))
      this.link = { element, mark: this.builder.mark(), linked, named, toNote: href !== null && isNotePlace(href) };
  }

  /** @param lowest depth of the outermost element that was current since the last text */
  end(element: OpenElement, lowest: number): void {
    if (element.tag.name === 'q' && !element.preformatted) this.builder.endQuotation(element.parent ?? element, lowest);
    if (this.raised?.element === element) {
      this.endRaised(this.raised, lowest);
      this.raised = null;
    }
    if (this.link?.element === element) {
      this.endLink(this.link, lowest);
      this.link = null;
    }
  }

  private endRaised({ element, mark, linked, named }: Open, lowest: number): void {
    const text = this.builder.since(mark)?.trim() ?? '';
    if (text === '') return;
    const lowered = element.tag.name === 'sub';
    const before = this.builder.before(mark);
    const written = !lowered && isNoteReference(text, before, { linked, named }) ? '' : raise(text, before, lowered);
    if (written !== text) this.builder.replace(mark, written, element.parent ?? element, lowest);
  }

  private endLink({ element, mark, linked, named, toNote }: Open, lowest: number): void {
    const text = this.builder.since(mark)?.trim() ?? '';
    const returns = linked && (RETURN.test(text) || (toNote && UP.test(text)));
    const left =
      element.heading > 0
        ? PERMALINKS.has(text)
        : returns || (named && isNoteReference(text, this.builder.before(mark), { linked, named }));
    if (left) this.builder.replace(mark, '', element.parent ?? element, lowest);
  }
}
