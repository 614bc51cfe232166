/** A link around a heading, `[### Title](url)`, is written so by services. @returns the heading's level, 0 where it is none */
export function linkedHeading(text: string, label: number): number {
  let at = label;
  while (at < label + 6 && text.charCodeAt(at) === 35) at++;
  return text.charCodeAt(at) === 32 ? at - label : 0;
}
