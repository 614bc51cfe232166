/** What could be markup within a line, or is written so that it could be. */
const SIGNS = /[\\`*_[\]<&~]/;
const ANY_SIGN = /[\\`*_[\]<&~]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Behind `<`: a tag, a comment, an address. */
const OPENS_TAG = /[a-z/!?]/i;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
/** What would make a paragraph something else if it stood at its beginning; `:-` below a line is how a table aligns its columns. */
const BLOCK_MARKER = /^(?:[#>+\-=|]|[*_](?=\s|$)|:(?=-)|\d{1,9}[.)](?=\s|$))/;
/** A box to tick. */
const TASK = /^\[[ x]\](?=\s)/i;

/** An address, which many readers take for a link as it stands there: a backslash in it would be a part of it. */
const ADDRESS = /(?<![a-z\d\\])https?:\/\/[^\s<>]+/gi;
/** Ends the sentence around an address rather than the address. */
const BEHIND_ADDRESS = /[?!.,:;*_~'")\]]/;

/**
 * Text of one or several lines, so that Markdown shows it as it is: no markup, no HTML, no address of its own. An address that holds what would
 * have to be escaped, or stands before it, is written as a link.
 */
export function escapeInline(text: string): string {
  if (!SIGNS.test(text)) return text;
  const links = text.includes('](') || text.includes('][') || text.includes(']:');
  const escaped = (from: number, to: number): string =>
    text.slice(from, to).replace(ANY_SIGN, (sign, at: number) => (isMarkup(sign, text, from + at, links) ? `\\${sign}` : sign));
  let written = '';
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const behind = index + found.length + 1;
    if (escaped(index, behind) === text.slice(index, behind)) continue;
    written += escaped(done, index);
    done = index + addressLength(found);
    written += `<${text.slice(index, done)}>`;
  }
  return written + escaped(done, text.length);
}

/** Without what ends the sentence around it: a bracket belongs to an address that opens one. */
function addressLength(found: string): number {
  let open = found.split('(').length - found.split(')').length;
  let length = found.length;
  for (; length > 0 && BEHIND_ADDRESS.test(found.charAt(length - 1)); length--) {
    if (found.charAt(length - 1) !== ')') continue;
    if (open >= 0) break;
    open++;
  }
  return length;
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
      // The mark of a note.
      return links || after === '^';
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

/** At either end of the text there may be signs around it: `*` alone is the text of a caption. */
function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
}

/** The same where each line of the text is a line of Markdown. */
export function escapeLines(text: string): string[] {
  return escapeInline(text).split('\n').map(escapeBeginning);
}

/** The same of a text on one line. */
export function escapeLine(text: string): string {
  return escapeBeginning(escapeInline(text));
}

function escapeBeginning(inline: string): string {
  if (TASK.test(inline)) return `\\${inline}`;
  if (!BLOCK_MARKER.test(inline)) return inline;
  return inline.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[^\d]/, '\\$&');
}

/** The same of a heading, whose last number signs would be taken for its end. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/(^|\s)(#+)$/, '$1\\$2');
}
