/**
 * Phrases written several to a line, parted by `|` or a line end: list`Home | About us` is `['Home', 'About us']`.
 * The tables hold thousands of phrases; one a line would bury the few lines that say what they are for.
 */
export function list(text: TemplateStringsArray): readonly string[] {
  const phrases: string[] = [];
  for (const piece of text.join('').split(/[|\n]/)) {
    const phrase = piece.trim();
    if (phrase !== '') phrases.push(phrase);
  }
  return phrases;
}
