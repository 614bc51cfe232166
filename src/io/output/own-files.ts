import { isTemporary } from '../target/temporary.js';
import { OUTPUT_LIST, OUTPUT_MARKER } from './own-names.js';

/** Configuration, known findings and baseline, by the names that they have where nobody says otherwise. */
const NAME = /^article-clean(?:\.config\.(?:ts|js|mjs|json|ya?ml)|-(?:suppressions|baseline)\.json)$/;

/** How files begin that a check writes, under whatever name. */
const BEGINNINGS = [
  // A baseline.
  /^\s*\{\s*"version":\s*1,\s*"groups":\s*\[\s*(?:\]\s*\}\s*$|\{\s*"group":)/,
  // Known findings: document, rule, count.
  /^\s*\{\s*"[^"]{0,2000}":\s*\{\s*"[a-z-]{1,60}":\s*\{\s*"count":\s*\d/,
  // Reports: json, ndjson, sarif, gitlab, markdown, html. One that is pretty begins with the name of a document, and is told by nothing.
  /^\{"version":"[^"]{0,40}","documents":\[/,
  /^\{"type":"document","id":"(?:[^"\\]|\\.){0,2000}","path":/,
  /^\{"\$schema":"https:\/\/json\.schemastore\.org\/sarif/,
  /^\[\s*\{"description":"(?:[^"\\]|\\.){0,2000}","check_name":/,
  /^## (?:✅|❌) article-clean check (?:passed|failed)\n/u,
  /^<!doctype html>\n<html lang="en">\n(?:<meta [^>]{0,2000}>\n|<head>\n){1,20}<title>article-clean check<\/title>/,
];

/** Whether a file in a folder is the tool's own by its name, and so no input. */
export function isOwnName(name: string): boolean {
  return NAME.test(name) || name === OUTPUT_MARKER || name === OUTPUT_LIST || isTemporary(name);
}

/** The same by the beginning of what the file holds: a report of yesterday lies beside the dumps. */
export function isOwnReport(head: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(head));
}
