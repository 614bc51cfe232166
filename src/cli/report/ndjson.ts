import type { Reporter } from './define.js';
import { withoutPage } from './json.js';
import { jsonText } from './json-text.js';

/**
 * A line of JSON for everything, told apart by `type`: a `document` (without its findings), then each `finding` of it; at the end the
 * findings of the run and the `summary` (without them).
 */
export const ndjson: Reporter = {
  name: 'ndjson',
  open(target) {
    const line = (type: string, value: object): string => `${jsonText({ type, ...value })}\n`;
    return {
      async document(document) {
        const { findings, ...rest } = withoutPage(document);
        await target.write([line('document', rest), ...findings.map((finding) => line('finding', finding))].join(''));
      },
      async end(summary) {
        const { findings, ...rest } = summary;
        await target.write([...findings.map((finding) => line('finding', finding)), line('summary', rest)].join(''));
      },
    };
  },
};
