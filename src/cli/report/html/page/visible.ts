/** Controls and marks that turn the direction by their number: in a report on data they are to be seen, and not obeyed. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    if (character === '\t') return character;
    return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** The same for text of the program's own that has several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
