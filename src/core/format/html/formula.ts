import type { Attributes } from './attributes.js';
import type { OpenElement } from './open-element.js';

/** Longer formulas are cut. */
const LONGEST = 4_000;

interface Node {
  readonly element: OpenElement;
  readonly name: string;
  readonly parts: string[];
}

/** Where MathJax keeps what it draws, or would draw: `<script type="math/tex; mode=display">`. */
export function isTexScript(attributes: Attributes): boolean {
  return /^\s*math\/tex/i.test(attributes.get('type') ?? '');
}

/** A formula in MathML or in TeX: written as its TeX where the page has that, as its `alttext`, else in a line (`a/b`, `c^2`). */
export class Formula {
  private readonly stack: Node[];
  private tex = '';
  private length = 0;

  constructor(
    element: OpenElement,
    private readonly alternative: string | null,
    /** Where it begins in the source. */
    readonly from: number,
  ) {
    this.stack = [{ element, name: element.tag.name === 'script' ? 'tex' : 'math', parts: [] }];
  }

  /** @param encoding of an annotation */
  open(element: OpenElement, encoding: string | null): void {
    const { name } = element.tag;
    this.stack.push({ element, name: name === 'annotation' && /tex/i.test(encoding ?? '') ? 'tex' : name, parts: [] });
  }

  /** An element without content keeps the place of its part. */
  empty(): void {
    this.stack[this.stack.length - 1]?.parts.push('');
  }

  text(text: string): void {
    const node = this.stack[this.stack.length - 1];
    this.length += text.length;
    if (node === undefined || this.length > LONGEST) return;
    if (node.name === 'tex') this.tex += text;
    else if (TOKENS.has(node.name)) node.parts.push(text.replace(/[\s\u2061-\u2064]+/g, node.name === 'mtext' ? ' ' : ''));
  }

  close(element: OpenElement): void {
    const node = this.stack[this.stack.length - 1];
    if (node?.element !== element || this.stack.length === 1) return;
    this.stack.pop();
    if (!UNREAD.has(node.name)) this.stack[this.stack.length - 1]?.parts.push(written(node));
  }

  finish(): string {
    const tex = plainTex(this.tex) || plainTex(this.alternative ?? '');
    return tex || (this.stack[0]?.parts.join('').trim() ?? '');
  }
}

const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
const UNREAD: ReadonlySet<string> = new Set(['tex', 'annotation', 'annotation-xml', 'mphantom', 'none', 'mprescripts']);

/** How its parts stand in one line. */
function written({ name, parts }: Node): string {
  const [first = '', second = '', third = ''] = parts;
  switch (name) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
      return `${first}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${first}_${grouped(second)}`;
    case 'mover':
      return ACCENT.test(second) ? first : `${first}^${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${grouped(first)}^(1/${grouped(second)})`;
    case 'mfenced':
      return `(${parts.join(', ')})`;
    case 'mtr':
      return parts.join(' ');
    case 'mtable':
      return parts.join('; ');
    default:
      return parts.join('');
  }
}

/** Bars, hats and arrows above a letter. */
const ACCENT = /^[^\p{L}\p{N}]$/u;
const WORD = /^[\p{L}\p{N}.]*$/u;

function grouped(text: string): string {
  return WORD.test(text) ? text : `(${text})`;
}

const STYLED = /^\{\\(?:displaystyle|textstyle|scriptstyle)\s+([\s\S]*)\}$/;

/** What kramdown puts around TeX with `<` in it, as it is read where CDATA is none. */
const UNREAD_SECTION = /^% ?<![[_]CDATA[[_]|%? ?\]\]>$/g;

/** TeX on one line, without the style that converters put around it. */
function plainTex(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(UNREAD_SECTION, '').trim();
  return STYLED.exec(line)?.[1]?.trim() ?? line;
}

/** What programs call the pictures of formulas. */
const FORMULA_IMAGE = /(?:^|\s)(?:mwe-math-fallback-image-(?:inline|display)|latex|tex)(?:$|\s)/;

/** The formula that a picture shows, which is its alternative text; `""` for any other picture. */
export function texOfImage(attributes: Attributes): string {
  const alternative = attributes.get('alt');
  return alternative !== null && FORMULA_IMAGE.test(attributes.get('class') ?? '') ? plainTex(alternative) : '';
}
