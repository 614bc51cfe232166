import { printable } from '../terminal/printable.js';

/**
 * Page text for a log. Runners of GitHub and Azure obey commands such as `##[add-mask]` or `##vso[…]` wherever they stand, and `::add-mask::`
 * at the beginning of a line.
 */
export function logText(text: string): string {
  return printable(text)
    .replace(/##(?=\w{0,20}\[)/g, '# #')
    .replace(/^\s*:(?=:)/, ': ');
}
