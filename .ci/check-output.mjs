// Reads what a run over the example dumps wrote: `node .ci/check-output.mjs OUT.ndjson`. Fails unless it is whole and valid.
import fs from 'node:fs';
import { articleSchema } from 'article-clean';

const MIN_ARTICLES = 30;

const [, , file = ''] = process.argv;
const text = fs.readFileSync(file, 'utf8');
const rows = text.split('\n').slice(0, -1);
const ids = new Set();
for (const [index, row] of rows.entries()) {
  const { success, error, data } = articleSchema.safeParse(JSON.parse(row));
  if (!success) throw new Error(`line ${index + 1}: ${error.message}`);
  if (ids.has(data.id)) throw new Error(`line ${index + 1}: ${data.id} for the second time`);
  ids.add(data.id);
}
if (!text.endsWith('\n')) throw new Error('the last line is not whole');
if (rows.length < MIN_ARTICLES) throw new Error(`${rows.length} articles, not ${MIN_ARTICLES} or more`);
process.stdout.write(`${rows.length} articles, each valid\n`);
