import type { CheckedDocument } from '../../core/check/types.js';
import type { Reporter } from './define.js';
import { jsonText } from './json-text.js';

/** One JSON object: `{ version, documents: […], summary }`. Documents are written as they come, one a line. */
export const json: Reporter = {
  name: 'json',
  open(target) {
    let documents = 0;
    const head = `{"version":${jsonText(target.version)},"documents":[`;
    return {
      async document(document) {
        await target.write(`${documents++ === 0 ? `${head}\n` : ',\n'}${jsonText(withoutPage(document))}`);
      },
      async end(summary) {
        await target.write(`${documents === 0 ? head : '\n'}],"summary":${jsonText(summary)}}\n`);
      },
    };
  },
};

/** A document as programs get it: the page's text belongs to the reports that show it. */
export function withoutPage(document: CheckedDocument): Omit<CheckedDocument, 'page'> {
  const { page: _page, ...rest } = document;
  return rest;
}
