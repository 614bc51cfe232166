import { readPage } from '../../../../src/core/format/index.js';
import type { Line, PageElement, PageStatements } from '../../../../src/core/types.js';

export function lines(html: string, url: string | null = null): readonly Line[] {
  return readPage(html, 'html', url).lines;
}

export function texts(html: string): string[] {
  return lines(html).map((line) => line.text);
}

export function shapes(html: string): (readonly [string, number, string])[] {
  return lines(html).map((line) => [line.role, line.level, line.text] as const);
}

export function statements(html: string, url: string | null = null): PageStatements {
  const { statements: stated } = readPage(html, 'html', url);
  if (stated === null) throw new Error('an HTML page without statements');
  return stated;
}

/** Names from the outermost element inwards: `"html>body>p"`. */
export function path(element: PageElement | null): string {
  const names: string[] = [];
  for (let around = element; around !== null; around = around.parent) names.unshift(around.name);
  return names.join('>');
}
