import { createHash } from 'node:crypto';
import type { Finding } from '../../core/check/types.js';

/**
 * Names for findings that stay the same from run to run, so that a CI system can tell the new from the known: made of the rule, the document and
 * the text concerned, not of line numbers, which any edit above would change. The second finding that is the same in all of these
 * gets a name of its own, by its number.
 */
export function openFingerprints(): (finding: Finding) => string {
  let document = '';
  let seen = new Map<string, number>();
  return (finding) => {
    // Findings come document by document: what was seen of earlier ones need not be kept.
    if (finding.document !== document || document === '') {
      if (finding.document !== document) seen = new Map();
      document = finding.document;
    }
    const about = [finding.rule, finding.path ?? '', finding.document, finding.group ?? '', finding.excerpt ?? finding.message];
    const key = JSON.stringify(about);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash('sha256').update(`${key}\n${times}`).digest('hex').slice(0, 32);
  };
}
