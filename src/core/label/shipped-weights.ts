/**
 * The shipped weights as tables. Made from the JSON files here; the package carries the finished tables in this module's place
 * (`tools/build.mjs`), because unpacking them takes as long as cleaning a page.
 */
import { type WeightTable, weightTable } from './weight-table.js';
import text from './weights.json' with { type: 'json' };
import markup from './weights-markup.json' with { type: 'json' };

export function textWeights(): WeightTable {
  return weightTable(text);
}

export function markupWeights(): WeightTable {
  return weightTable(markup);
}
