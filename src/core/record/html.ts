import { defineFormat } from './define.js';

export const HTML_EXTENSIONS = ['html', 'htm', 'xhtml', 'xht'] as const;
const NAMES: ReadonlySet<string> = new Set(HTML_EXTENSIONS);
/** A page as browsers tell one that comes without a type: comments and a declaration may stand first, and the head of the answer as `curl -i` saves it. */
const PAGE =
  /^\s*(?:HTTP\/\d[^\n]{0,100}\n(?:[\w-]{1,60}:[^\n]{0,4000}\n){1,60}\r?\n\s{0,100})?(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^-]{0,2000}-->\s*){0,3}<(?:!doctype\s+html|html|head)[\s>]/i;

/** A file that is one HTML page. */
export const html = defineFormat({
  name: 'html',
  extensions: HTML_EXTENSIONS,
  recognises: (head) => NAMES.has(head.extension) || PAGE.test(head.text.slice(0, 8000)),
  textFormat: 'html',
});
