import { defineFormat } from './define.js';

const EXTENSIONS = ['html', 'htm', 'xhtml', 'xht'] as const;
const NAMES: ReadonlySet<string> = new Set(EXTENSIONS);
/** A page as browsers tell one that comes without a type: comments and a declaration may stand first. */
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^-]{0,2000}-->\s*){0,3}<(?:!doctype\s+html|html|head)[\s>]/i;

/** A file that is one HTML page. */
export const html = defineFormat({
  name: 'html',
  extensions: EXTENSIONS,
  recognises: (head) => NAMES.has(head.extension) || PAGE.test(head.text.slice(0, 8000)),
  textFormat: 'html',
});
