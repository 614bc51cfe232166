import { visible } from './visible.js';

export { visible } from './visible.js';

type Child = Node | string | null;
/** `on…` adds a listener; `true` is an attribute without a value; `false` and `null` leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element. Children that are strings become text nodes: nothing here ever reads markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A link to an address that a page gave: only to the web, and without telling where from. Others stay text. */
export function webLink(address: string): HTMLElement {
  const known = /^https?:\/\//i.test(address) && URL.canParse(address);
  if (!known) return h('span', { class: 'address' }, visible(address));
  return h('a', { class: 'address', href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, visible(address));
}
