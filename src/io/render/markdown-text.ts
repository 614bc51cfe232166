/** What could be markup within a line, or is written so that it could be. */
const SIGNS = /[\\`*_[\]<&~]/;
const ANY_SIGN = /[\\`*_[\]<&~]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Behind `<`: a tag, a comment, an address. */
const OPENS_TAG = /[a-z/!?]/i;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** What would make a paragraph something else if it stood at its beginning. */
const BLOCK_MARKER = /^(?:[#>+\-=|]|\*(?=\s)|\d{1,9}[.)](?=\s|$))/;
/** A box to tick. */
const TASK = /^\[[ x]\](?=\s)/i;

/** Text of one line, so that Markdown shows it as it is: no markup, no HTML, no address of its own. */
export function escapeInline(text: string): string {
  if (!SIGNS.test(text)) return text;
  const links = text.includes('](') || text.includes('][') || text.includes(']:');
  return text.replace(ANY_SIGN, (sign, at: number) => (isMarkup(sign, text, at, links) ? `\\${sign}` : sign));
}

function isMarkup(sign: string, text: string, at: number, links: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  switch (sign) {
    case '`':
      return true;
    case '\\':
      return after === '' || after === '\n' || PUNCTUATION.test(after);
    case '[':
    case ']':
      return links;
    case '<':
      return OPENS_TAG.test(after);
    case '&':
      return ENTITY.test(text.slice(at, at + 40));
    case '~':
      return before === '~' || after === '~' || text.indexOf('~', at + 1) !== -1 || text.indexOf('~') < at;
    case '_':
      if (LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return false;
      break;
  }
  return !(isSpace(before) && isSpace(after));
}

function isSpace(character: string): boolean {
  return character === '' || character.trim() === '';
}

/** The same where the text begins a line of Markdown. */
export function escapeLine(text: string): string {
  const inline = escapeInline(text);
  if (TASK.test(inline)) return `\\${inline}`;
  if (!BLOCK_MARKER.test(inline)) return inline;
  return inline.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[^\d]/, '\\$&');
}

/** The same of a heading, whose last number signs would be taken for its end. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/(^|\s)(#+)$/, '$1\\$2');
}
