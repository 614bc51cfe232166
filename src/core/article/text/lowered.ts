/** The one letter that its small form makes longer, by a mark: the `İ` of `ÖNCEKİ HABER`. */
const DOTTED = '\u0130';

/**
 * A text in small letters, each at the place where it stood. Patterns of words are written small and matched against this: one that
 * ignores case takes several times as long to compile, and to say no.
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text
    .split(DOTTED)
    .map((part) => part.toLowerCase())
    .join('i');
}
