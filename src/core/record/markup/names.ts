/** Names parted by commas, semicolons or `and`, without addresses for mail. */
export function namesIn(line: string): string[] {
  return line
    .replace(/<[^<>]{0,200}>/g, '')
    .split(/[,;]| and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
