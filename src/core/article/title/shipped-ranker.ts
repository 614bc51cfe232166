/** The ranker that the training tool wrote, as tables. The package carries the finished tables in this module's place (`tools/build.mjs`). */
import { type FlatRanker, flatRanker, type TitleRanker } from './flat-ranker.js';
import shipped from './ranker.json' with { type: 'json' };

export function rankerTables(): FlatRanker {
  return flatRanker(shipped as unknown as TitleRanker);
}
