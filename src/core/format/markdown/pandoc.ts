/** What pandoc, site generators and their kin write between the text and show nobody. */

/** `::: {.note}`, `::: tip`, `:::`: where a part of the page with a name begins or ends. */
const DIV = /^:{3,}(?: {0,4}(?:\{[^{}]{0,200}\}|[\w-]{1,40}))?(?: {0,4}:{3,})?$/;
/** `+-----+=====+`, between the rows of a grid. */
const BORDER = /^\+(?:[-=:]{2,}\+){1,64}$/;
/** `{{< figure src="a.jpg" >}}`. */
const SHORTCODE = /^\{\{(?:<[^{}]{1,1000}>|%[^{}]{1,1000}%)\}\}$/;
/** `{#id .class width=50%}`. */
const ATTRIBUTES = /\{ ?(?:(?:[#.][\w:.-]{1,80}|[\w:-]{1,40}=(?:"[^"{}]{0,80}"|[^\s"{}]{1,80})) {0,2}){1,12}\}/y;

/** Whether a line is drawn or read by a program alone. `first` is its first character. */
export function isForPrograms(line: string, first: number): boolean {
  switch (first) {
    case 0x3a:
      return DIV.test(line);
    case 0x2b:
      return BORDER.test(line);
    case 0x7b:
      return SHORTCODE.test(line);
    default:
      return false;
  }
}

/** Offset behind the attributes that are written behind a link, a picture or a heading; `at` itself where none stand there. */
export function attributesEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x7b) return at;
  ATTRIBUTES.lastIndex = at;
  return ATTRIBUTES.test(text) ? ATTRIBUTES.lastIndex : at;
}

/** Offset of a definition behind its sign, `:   text`; -1 where the line is none. */
export function definitionContent(text: string, at: number, stop: number): number {
  if (text.charCodeAt(at) !== 0x3a || text.charCodeAt(at + 1) !== 0x20) return -1;
  let content = at + 1;
  while (content < stop && text.charCodeAt(content) === 0x20) content++;
  return content < stop ? content : -1;
}
