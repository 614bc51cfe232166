import { escapeUTF8 } from 'entities';
import { Pieces } from '../pieces.js';
import { BLOCKS, KEPT, LEFT_OUT, LITERAL, UNSEEN } from './elements.js';
import { captionOf, linkText } from './links.js';
import { ALL_MARKS, DROPPED, HELD, HELD_END, PICTURE, PICTURE_END } from './marks.js';
import { namespaceOf } from './namespaces.js';
import { templateText } from './templates.js';

/** Wikitext whose lines are to be read: templates, links, notes and comments are read already, and all else is HTML. */
export interface WikiLines {
  readonly text: string;
  /** What stands for its marks: blocks of HTML. */
  readonly held: readonly string[];
  /** Captions of pictures. */
  readonly pictures: readonly string[];
  readonly categories: readonly string[];
}

type Kind = 'root' | 'template' | 'parameter' | 'link' | 'gallery' | 'variant';

interface Frame {
  readonly kind: Kind;
  readonly parts: Pieces[];
  /** A link to a picture, whose caption may have several lines. */
  file: boolean;
}

/** Templates within templates: what is nested deeper is no text of an article. */
const DEEPEST = 40;
/** Arguments of a template. */
const MOST_PARTS = 500;
/** Brackets that open no element; what has more of them is no text. */
const MOST_BRACKETS = 100_000;
/** Topics of a page. */
const MOST_CATEGORIES = 1_000;

const TOKEN =
  /<!--|<(?=[a-zA-Z/!?])|\{\{\{?|\}\}\}?|-\{(?!\{)|\}-|\[\[|\[(?=(?:https?:|ftp:|mailto:|\/\/)[^\s\]])|\]\]?|\|+|\n+|'{2,}|__[A-Z]{3,20}__/g;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]{0,2000}?)(\/?)>/y;
/** The address of a link to another site. */
const ADDRESS = /\[[^\s\][<>]{1,2000}[ \t]*/y;

/** Reads what stands within lines, in one pass. @param title what a page calls itself by */
export function readInline(text: string, title: string): WikiLines {
  return new Reader(text.replace(ALL_MARKS, ' '), title).read();
}

class Reader {
  readonly #stack: Frame[] = [{ kind: 'root', parts: [new Pieces()], file: false }];
  readonly #held: string[] = [];
  readonly #pictures: string[] = [];
  readonly #categories = new Set<string>();
  /** Elements that end nowhere behind. */
  readonly #unclosed = new Set<string>();
  #templates = 0;
  /** Templates that are open and too deep to be read. */
  #deeper = 0;
  #links = 0;
  /** Links to other sites that are open on the line. */
  #external = 0;
  #brackets = 0;
  #gallery = false;
  #poem = false;
  #at = 0;

  constructor(
    private readonly source: string,
    private readonly title: string,
  ) {}

  read(): WikiLines {
    const { source } = this;
    TOKEN.lastIndex = 0;
    for (let token = this.#next(); token !== null; token = this.#next()) {
      this.#put(source.slice(this.#at, token.index));
      this.#at = token.index + token[0].length;
      this.#take(token[0], token.index);
    }
    this.#put(source.slice(this.#at));
    while (this.#stack.length > 1) this.#leave(true);
    const root = this.#stack[0]?.parts[0]?.text() ?? '';
    return { text: root, held: this.#held, pictures: this.#pictures, categories: [...this.#categories] };
  }

  #next(): RegExpExecArray | null {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.source);
  }

  #take(token: string, index: number): void {
    const first = token[0];
    if (first === '\n') this.#endLine(token);
    else if (first === '|') this.#bars(token);
    else if (token === '<!--') this.#passOver('-->', 3);
    else if (first === '<') this.#element(index);
    else if (first === '{') this.#openBraces(token, index);
    else if (token === '-{') this.#open('variant');
    else if (token === '}-') this.#closeVariant();
    else if (first === '}') this.#closeBraces(token);
    else if (token === '[[') this.#open('link');
    else if (first === '[') this.#openExternal(index);
    else if (first === ']') this.#closeBrackets(token);
    else if (first === "'") this.#put(token.length === 4 ? "'" : token.length > 5 ? "'".repeat(token.length - 5) : '');
    else this.#put(DROPPED);
  }

  get #top(): Frame | undefined {
    return this.#stack[this.#stack.length - 1];
  }

  #put(text: string): void {
    if (text !== '') this.#top?.parts.at(-1)?.put(text);
  }

  #open(kind: Kind): boolean {
    if (this.#stack.length >= DEEPEST) return false;
    this.#stack.push({ kind, parts: [new Pieces()], file: false });
    if (kind === 'template') this.#templates++;
    else if (kind === 'link') this.#links++;
    return true;
  }

  #pop(): readonly string[] {
    if (this.#stack.length === 1) return [];
    const frame = this.#stack.pop();
    if (frame?.kind === 'template') this.#templates--;
    else if (frame?.kind === 'link') this.#links--;
    return (frame?.parts ?? []).map((part) => part.text());
  }

  /** Takes something as text after all that nothing closes. Of a template, what stands below an empty line is text of the page. */
  #leave(atEnd: boolean): void {
    const kind = this.#top?.kind;
    const text = this.#pop().join('|');
    if (kind !== 'template' && kind !== 'parameter') this.#put(text);
    else if (atEnd) {
      const gap = text.search(/\n[ \t]{0,20}\n/);
      this.#put(gap === -1 ? DROPPED : text.slice(gap));
    } else this.#put(text);
  }

  #bars(token: string): void {
    const top = this.#top;
    if (top === undefined || top.kind === 'root' || top.parts.length > MOST_PARTS) {
      this.#put(token);
      return;
    }
    if (top.kind === 'link' && top.parts.length === 1) top.file = namespaceOf(top.parts[0]?.text() ?? '') === 'file';
    for (let count = 0; count < Math.min(token.length, MOST_PARTS); count++) top.parts.push(new Pieces());
  }

  #endLine(token: string): void {
    this.#external = 0;
    while (this.#top?.kind === 'variant' || (this.#top?.kind === 'link' && !this.#top.file)) this.#leave(false);
    if (this.#top?.kind === 'gallery') this.#closeLink();
    this.#put(this.#poem ? `<br>${token}` : token);
    if (this.#gallery) this.#open('gallery');
  }

  #passOver(end: string, length: number): void {
    const close = this.#unclosed.has(end) ? -1 : this.source.indexOf(end, this.#at);
    if (close === -1) this.#unclosed.add(end);
    else this.#at = close + length;
    this.#put(DROPPED);
  }

  #openBraces(token: string, index: number): void {
    // Of four braces the first two are a template's.
    const parameter = token.length === 3 && this.source[index + 3] !== '{';
    if (!parameter) this.#at = index + 2;
    if (!this.#open(parameter ? 'parameter' : 'template')) this.#deeper++;
  }

  #closeBraces(token: string): void {
    if (this.#deeper > 0) {
      this.#deeper--;
      return;
    }
    if (token.length === 3 && this.#top?.kind === 'parameter') {
      this.#put(this.#pop().slice(1).join('|') || DROPPED);
      return;
    }
    if (token.length === 3) this.#at--;
    if (this.#templates === 0) {
      // The end of a table is not of a template.
      this.#put('}}');
      return;
    }
    while (this.#top?.kind !== 'template') this.#leave(false);
    this.#put(templateText(this.#pop(), this.title) ?? DROPPED);
  }

  #closeVariant(): void {
    if (this.#top?.kind !== 'variant') {
      this.#put('}-');
      return;
    }
    const parts = this.#pop();
    const flag = parts.length > 1 ? (parts[0] ?? '').trim() : '';
    const shown = parts.at(-1) ?? '';
    const [, first] = /^\s*zh(?:-\w{1,5})?\s*:([^;]*)/.exec(shown) ?? [];
    this.#put(/^[THD-]$/.test(flag) ? DROPPED : (first ?? shown).trim());
  }

  #openExternal(index: number): void {
    ADDRESS.lastIndex = index;
    const opening = ADDRESS.exec(this.source)?.[0] ?? '[';
    this.#at = index + opening.length;
    if (this.source[this.#at] === ']') {
      this.#at++;
      this.#put(DROPPED);
    } else this.#external++;
  }

  #closeBrackets(token: string): void {
    if (token.length === 2 && this.#links > 0) {
      while (this.#top?.kind !== 'link') this.#leave(false);
      this.#closeLink();
      return;
    }
    if (this.#external === 0) {
      this.#put(token.length === 2 && this.#stack.length >= DEEPEST ? '' : token);
      return;
    }
    this.#external--;
    this.#at -= token.length - 1;
  }

  #closeLink(): void {
    const inGallery = this.#top?.kind === 'gallery';
    const parts = this.#pop();
    const target = (parts[0] ?? '').trim();
    const namespace = inGallery ? 'file' : namespaceOf(target);
    if (namespace === 'category') {
      const name = target.slice(target.indexOf(':') + 1).trim();
      if (name !== '' && this.#categories.size < MOST_CATEGORIES) this.#categories.add(name);
      this.#put(DROPPED);
    } else if (namespace === 'file') {
      const caption = captionOf(parts.slice(1), inGallery);
      this.#put(caption === '' ? DROPPED : `${PICTURE}${this.#pictures.push(caption) - 1}${PICTURE_END}`);
    } else this.#put(namespace === 'language' && parts.length === 1 ? DROPPED : linkText(target, parts));
  }

  #element(index: number): void {
    TAG.lastIndex = index;
    const [tag = '', closes = '', written = '', attributes = '', single = ''] = TAG.exec(this.source) ?? [];
    const name = written.toLowerCase();
    const known = KEPT.has(name) || UNSEEN.has(name) || LEFT_OUT.has(name) || BLOCKS.has(name) || LITERAL.has(name);
    if (!known) {
      this.#put(this.#brackets++ < MOST_BRACKETS ? '&lt;' : ' ');
      return;
    }
    this.#at = index + tag.length;
    const opens = closes === '' && single === '';
    if (name === 'poem') this.#poem = opens;
    if (name === 'gallery') this.#setGallery(opens);
    if (opens && (BLOCKS.has(name) || LITERAL.has(name))) this.#holdContent(name, attributes);
    else if (opens && LEFT_OUT.has(name) && !/^\s+begin=/.test(attributes)) this.#leaveOut(name);
    else this.#put(KEPT.has(name) && (closes === '' || name !== 'br') ? `<${closes}${name}>` : DROPPED);
  }

  #setGallery(opens: boolean): void {
    if (this.#top?.kind === 'gallery') this.#closeLink();
    this.#gallery = opens;
  }

  /** @returns what the element holds; `null` where it ends nowhere */
  #content(name: string): string | null {
    const close = this.#unclosed.has(name) ? -1 : this.source.indexOf(`</${name}`, this.#at);
    if (close === -1) {
      this.#unclosed.add(name);
      return null;
    }
    const content = this.source.slice(this.#at, close);
    const end = this.source.indexOf('>', close);
    this.#at = end === -1 ? this.source.length : end + 1;
    return content;
  }

  #leaveOut(name: string): void {
    this.#content(name);
    this.#put(DROPPED);
  }

  #holdContent(name: string, attributes: string): void {
    const content = this.#content(name) ?? '';
    const inline = LITERAL.has(name) || /\binline\b/.test(attributes);
    const html = inline ? escapeUTF8(content) : `<pre>${escapeUTF8(content)}</pre>`;
    const mark = `${HELD}${this.#held.push(html) - 1}${HELD_END}`;
    this.#put(inline ? mark : `\n\n${mark}\n\n`);
  }
}
