/** The address of a page on the web; `null` for another, such as that of a disk, which says nothing to others. */
export function webAddress(address: string): string | null {
  return /^https?:\/\/./i.test(address) ? address : null;
}
