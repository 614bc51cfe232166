import { decodeHTML } from 'entities';
import type { TokenizerCallbacks } from 'htmlparser2';
import type { Line } from '../../types.js';
import type { Base } from '../address.js';
import { Attributes } from './attributes.js';
import { Formula, isTexScript, texOfImage } from './formula.js';
import { InlineMarks } from './inline-marks.js';
import { LineBuilder } from './line-builder.js';
import { isCalledLocked, type LockedParts } from './locked-parts.js';
import type { OpenElement } from './open-element.js';
import { OpenElements } from './open-elements.js';
import { isPassedOver } from './passed-over.js';
import { Rows } from './rows.js';
import { Signs, UNDRAWN } from './signs.js';
import type { StatementCollector } from './statements.js';
import { BLOCK, HEAD, isImage, MARKED, SILENT, TABLE, type Tag, tagAt, tagOf, VOID } from './tags.js';
import { Folds, isConcealed, isMarkedHidden, isStreamed } from './visibility.js';
import { NameWords } from './words.js';

/** What is read as text though a browser does not show it at first. */
export interface Shown {
  readonly hidden: boolean;
  readonly noscript: boolean;
  /** Parts that readers pay for: those that structured data name, and those that are called so; `null` where they stay hidden. */
  readonly locked: LockedParts | null;
}

/** HTML elements that end an SVG picture or a menu of options that the page forgot to end. */
const ENDS_FOREIGN: ReadonlySet<string> = new Set(
  'article blockquote body center div dl footer h1 h2 h3 h4 h5 h6 header main nav ol p pre section table ul'.split(' '),
);

/** What is shown where there are no scripts, or no frames. */
const INSTEAD: ReadonlySet<string> = new Set(['noscript', 'noframes']);

const BODY = tagOf('body');
const SVG = tagOf('svg');
const MATH = tagOf('math');
const SCRIPT = tagOf('script');
const FOREIGN_OBJECT = tagOf('foreignobject');

/** Reads the tokens of a page: keeps the stack of open elements, hands text to the lines and what the page says of itself to the statements. */
export class PageReader implements TokenizerCallbacks {
  /** Characters of text left out because their element is hidden, and because it is for readers without scripts. */
  hiddenCharacters = 0;
  noscriptCharacters = 0;
  /** An element is left out that is called like text for subscribers. */
  hidesLocked = false;
  private readonly attributes: Attributes;
  private readonly elements = new OpenElements((element) => {
    this.onEnded(element);
  });
  private readonly words = new NameWords();
  private readonly signs = new Signs();
  private readonly folds = new Folds();
  private readonly builder: LineBuilder;
  private readonly marks: InlineMarks;
  private readonly rows: Rows;
  private tag: Tag = tagOf('');
  /** Where its name stands in the source. */
  private place = 0;
  /** The outermost open element whose content is not text. */
  private silent: OpenElement | null = null;
  private link: OpenElement | null = null;
  private formula: Formula | null = null;

  /** @param xml empty-element tags and CDATA mean what they mean in XML */
  constructor(
    private readonly source: string,
    private readonly shown: Shown,
    private readonly statements: StatementCollector,
    private readonly xml: boolean,
  ) {
    this.attributes = new Attributes(source);
    this.builder = new LineBuilder(source, this.words);
    this.marks = new InlineMarks(this.builder);
    this.rows = new Rows(this.builder.lines, this.words);
  }

  get lines(): readonly Line[] {
    return this.builder.lines;
  }

  resolveLinks(base: Base | null): void {
    this.builder.resolveLinks(base);
  }

  get characters(): number {
    return this.builder.characters;
  }

  ontext(start: number, end: number): void {
    if (this.silent !== null) {
      this.onSilentText(start, end, this.silent);
      return;
    }
    let element = this.elements.current;
    if (element === null || element.tag.name === 'head') {
      if (this.source.slice(start, end).trim() === '') return;
      element = this.openBody();
    }
    if (element.unseen !== 0 && this.builder.isBeside((element.unseen & UNDRAWN) !== 0)) {
      if (this.statements.listening) this.statements.text(this.source.slice(start, end));
      return;
    }
    if (this.builder.add(start, end, element, this.elements.lowest)) {
      this.elements.lowest = element.depth;
      if (this.statements.listening) this.statements.text(this.source.slice(start, end));
    }
  }

  private onSilentText(start: number, end: number, silent: OpenElement): void {
    const { current } = this.elements;
    if (current === null) return;
    const { name, bits } = current.tag;
    if (this.formula !== null) {
      this.formula.text(decodeHTML(this.source.slice(start, end)));
      return;
    }
    if (current === silent && (name === 'title' || name === 'script')) this.statements.content(name, this.source.slice(start, end), start);
    if ((bits & SILENT) !== 0 && !INSTEAD.has(name)) return;
    const length = this.source.slice(start, end).trim().length;
    if (INSTEAD.has(silent.tag.name)) this.noscriptCharacters += length;
    else if ((silent.tag.bits & SILENT) === 0) this.hiddenCharacters += length;
  }

  /** Text or an element of the body has come though `head` is open, or nothing is. */
  private openBody(): OpenElement {
    if (this.elements.current?.tag.name === 'head') this.elements.pop();
    const { current } = this.elements;
    if (current !== null && current.tag.name !== 'html') return current;
    this.attributes.clear();
    return this.elements.push(BODY, this.attributes, false, true);
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagAt(this.source, start, end);
    this.place = start;
    this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributes.begin(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.value(start, end);
  }

  onopentagend(end: number): void {
    this.open(false, end);
  }

  onselfclosingtag(end: number): void {
    this.open(this.xml || this.isForeign(), end);
  }

  private open(empty: boolean, end: number): void {
    const { tag, elements, attributes } = this;
    if (this.silent !== null) {
      const foreign = this.formula !== null || this.silent.tag.name === 'svg' || this.silent.tag.name === 'select';
      if (!foreign || !ENDS_FOREIGN.has(tag.name) || elements.has(FOREIGN_OBJECT)) {
        // No text of it is read, so that its names tell nobody anything.
        const element = empty || (tag.bits & VOID) !== 0 ? null : elements.push(tag, attributes, true, false, '');
        if (element === null) this.formula?.empty();
        else if (element.tag === tag) this.formula?.open(element, attributes.get('encoding'));
        return;
      }
      elements.endThrough(this.silent);
    }
    if (tag.name === 'html' || tag.name === 'body' || tag.name === 'head') {
      this.openRoot(tag);
      return;
    }
    if (elements.current?.tag.name === 'head' && (tag.bits & HEAD) === 0) elements.pop();
    elements.prepare(tag);
    if ((tag.bits & VOID) !== 0) this.openVoid(tag);
    else this.openElement(tag, empty, end);
  }

  private openRoot(tag: Tag): void {
    const { elements } = this;
    if (tag.name === 'html') {
      this.statements.element(tag, this.attributes, null);
      this.marks.language ??= this.attributes.get('lang');
    }
    if (elements.has(tag) || (tag !== BODY && elements.has(BODY))) return;
    if (tag.name === 'body' && elements.current?.tag.name === 'head') elements.pop();
    elements.push(tag, this.attributes, false, true);
  }

  private openVoid(tag: Tag): void {
    if (tag.name === 'br') this.builder.breakWithin(this.elements.current);
    else if ((tag.bits & BLOCK) !== 0) this.builder.breakBlock();
    if (this.attributes.count > 0) this.statements.element(tag, this.attributes, this.elements.current);
    this.countImage(tag);
    const tex = tag.name === 'img' ? texOfImage(this.attributes) : '';
    const { current } = this.elements;
    if (tex !== '' && current !== null && !this.builder.endsIn(tex)) this.insert(tex, this.place, current);
  }

  private countImage(tag: Tag): void {
    const { current } = this.elements;
    if (current !== null && isImage(tag)) current.images++;
  }

  private openElement(tag: Tag, empty: boolean, end: number): void {
    const { elements, attributes, builder } = this;
    const named = attributes.count > 0;
    this.countImage(tag);
    if (named) this.folds.see(attributes, elements.current);
    const concealed = isConcealed(tag, attributes) && !isStreamed(attributes) && !this.isUnlocked(tag);
    const hidden = concealed || (named && isMarkedHidden(attributes)) || (elements.current?.hidden ?? false);
    const names = named ? attributes.naming() : '';
    const signs = this.signs.of(names);
    const unread =
      tag === MATH ||
      // Its glyphs are drawn by style sheets, and MathML stands beside it.
      (tag.number === -1 && tag.name === 'mjx-math') ||
      (signs !== 0 && isPassedOver(this.source, tag, attributes, signs, elements.current?.preformatted ?? false, end + 1)) ||
      (tag.bits & SILENT) !== 0;
    const silent = unread ? !this.isShownAnyway(tag) : concealed && !this.shown.hidden && !this.folds.holds(attributes, elements.current);
    if ((tag.bits & BLOCK) !== 0 && !silent) builder.breakBlock();
    const href = tag.name === 'a' ? attributes.get('href') : null;
    if (tag.name === 'a' && !silent) builder.startLink(href);
    if (tag.name === 'time' && !silent) builder.startTime(attributes.get('datetime'));
    const element = elements.push(tag, attributes, hidden, silent, names, signs);
    if (element.tag !== tag) return;
    if (silent) this.silent = element;
    if ((tag === MATH || (tag === SCRIPT && isTexScript(attributes))) && !concealed)
      this.formula = new Formula(element, attributes.get('alttext'), end);
    if (tag.name === 'a') this.link = element;
    if (!silent && (signs !== 0 || (tag.bits & MARKED) !== 0)) this.marks.start(element, href, signs);
    if ((tag.bits & TABLE) !== 0) this.rows.start(element, attributes);
    if (named || tag === SCRIPT || tag.name === 'title') this.statements.element(tag, attributes, element);
    if (empty) elements.pop();
  }

  /** Of an element that is concealed. */
  private isUnlocked(tag: Tag): boolean {
    const called = isCalledLocked(this.attributes.naming());
    if (called) this.hidesLocked = true;
    const { locked } = this.shown;
    return locked !== null && (called || locked.hold(tag, this.attributes));
  }

  private isShownAnyway(tag: Tag): boolean {
    if (tag.name === 'template' && this.shown.locked?.hold(tag, this.attributes) === true) return true;
    return (tag.name === 'noscript' && this.shown.noscript) || (tag.name === 'template' && this.attributes.has('shadowrootmode'));
  }

  onclosetag(start: number, end: number): void {
    const tag = tagAt(this.source, start, end);
    const { name } = tag;
    if (name === 'body' || name === 'html') return;
    if (this.silent === null) {
      if (name === 'br') this.builder.breakWithin(this.elements.current);
      else if ((tag.bits & BLOCK) !== 0) this.builder.breakBlock();
      else if (name === 'a') this.builder.endLink();
    }
    this.elements.end(tag);
  }

  private onEnded(element: OpenElement): void {
    if (this.statements.listening) this.statements.ended(element);
    if (this.silent !== null) {
      if (this.silent === element) this.endSilent(element);
      else this.formula?.close(element);
      return;
    }
    if ((element.tag.bits & MARKED) !== 0) this.marks.end(element, this.elements.lowest);
    if ((element.tag.bits & BLOCK) !== 0) this.builder.breakBlock();
    if (element.tag.name === 'tr') this.rows.end(element);
    if (element === this.link) this.builder.endLink();
    if (element.tag.name === 'time') this.builder.endTime();
  }

  private endSilent(element: OpenElement): void {
    this.silent = null;
    const { formula } = this;
    this.formula = null;
    if (formula !== null && element.parent !== null) this.insert(formula.finish(), formula.from, element.parent);
  }

  private insert(formula: string, from: number, parent: OpenElement): void {
    if (formula === '') return;
    this.builder.append(formula, from, from, parent, this.elements.lowest);
    this.elements.lowest = parent.depth;
  }

  /**
   * Asked by the tokenizer before it takes what follows an `<iframe>` or the like as raw text. Where scripts run, all of a `noscript` is raw text
   * up to its own end: an `<iframe/>` in it, which has no end, must not swallow the page.
   */
  isInForeignContext(): boolean {
    return this.silent?.tag.name === 'noscript' || this.isForeign();
  }

  private isForeign(): boolean {
    return this.elements.has(SVG) || this.elements.has(MATH);
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.xml) this.ontext(start, end - offset);
  }

  onend(): void {
    this.builder.breakBlock();
    while (this.elements.current !== null) this.elements.pop();
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
