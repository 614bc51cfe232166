import { escapeUTF8 } from 'entities';
import { isJsonObject, type JsonObject } from './parts.js';
import { paragraphsOf, wrapped } from './written-html.js';

/** Components within components; what stands deeper is no text of an article. */
const DEEPEST = 10;
/** What the article's own fields say as well. */
const TOLD: ReadonlySet<string> = new Set(['title', 'byline', 'author', 'photographer', 'illustrator', 'logo']);
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['body', 'p'],
  ['intro', 'p'],
  ['heading', 'h2'],
  ['pullquote', 'blockquote'],
  ['quote', 'blockquote'],
  ['caption', 'figcaption'],
]);

/** An article as a list of components with roles, written as HTML: `[{"role": "body", "text": "<p>…", "format": "html"}, {"role": "container", "components": […]}]`; `null` for any other list. */
export function componentsHtml(values: readonly unknown[]): string | null {
  const sound = values.every((one) => isJsonObject(one) && typeof one['role'] === 'string');
  const html = sound ? componentsOf(values, 0) : '';
  return html === '' ? null : html;
}

function componentsOf(values: readonly unknown[], depth: number): string {
  if (depth > DEEPEST) return '';
  return values.map((one) => (isJsonObject(one) ? componentOf(one, depth) : '')).join('');
}

function componentOf({ role, text, format, caption, components }: JsonObject, depth: number): string {
  if (typeof role !== 'string' || TOLD.has(role)) return '';
  if (Array.isArray(components)) return componentsOf(components, depth + 1);
  const inner = isJsonObject(caption) ? caption['text'] : caption;
  if (typeof inner === 'string') return wrapped(escapeUTF8(inner), 'figcaption');
  const element = ELEMENTS.get(role.replace(/\d$/, ''));
  if (element === undefined || typeof text !== 'string') return '';
  const level = /^heading([1-6])$/.exec(role)?.[1];
  const name = level === undefined ? element : `h${Math.max(2, Number(level))}`;
  if (name === 'p') return format === 'html' ? `${text}\n` : paragraphsOf(text);
  return wrapped(format === 'html' ? text : escapeUTF8(text), name);
}
