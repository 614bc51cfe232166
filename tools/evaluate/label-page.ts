import { assembleArticle } from '../../src/core/article/assemble.js';
import { headArticle } from '../../src/core/article/headline.js';
import type { Article } from '../../src/core/article/schema.js';
import type { TitleRanker } from '../../src/core/article/title/ranker.js';
import { type Tally, tallyPage } from '../../src/core/evaluate/index.js';
import type { Model } from '../../src/core/label/model.js';
import { readParts } from '../../src/core/parts.js';
import { KINDS, type Kind } from '../../src/core/section/index.js';
import type { Label } from '../../src/core/types.js';
import type { Dump, LineLabels } from '../train/corpus.js';
import type { GoldPage } from '../train/examples.js';
import { knownKind } from '../train/gold.js';

/** A page as a model sees it that was fitted to other sites. */
export interface ReadPage {
  readonly page: GoldPage;
  readonly labels: readonly Label[];
  readonly record: Article;
}

/** What was fitted without a page's site. */
export interface UnseenFits {
  readonly model: Model;
  readonly titles: TitleRanker;
}

export function readWith({ model, titles }: UnseenFits, page: GoldPage, dump: Dump): ReadPage {
  const format = dump.html === undefined ? {} : { format: 'html' as const };
  const document = { id: dump.id, text: dump.html ?? dump.text, url: dump.url ?? null, ...format };
  const text = { lines: page.lines, statements: page.about.statements, unshown: null };
  const parts = readParts(document, text, { titleRanker: titles }, model);
  const [part] = parts;
  return {
    page,
    labels: parts.flatMap(({ labels }) => labels),
    record: assembleArticle(document, part ?? headArticle({ lines: [], labels: [] }, null, null), 0, {}),
  };
}

/** Labels of physical lines beside those of the record. */
export function tallyLabels({ page, record }: ReadPage, dump: Dump, labels: LineLabels): Tally {
  const texts = dump.text.split('\n');
  const kinds = texts.map((): Kind | null => null);
  for (const [first, last, word] of labels) {
    const kind = KINDS.find((known) => known === word) ?? null;
    for (let line = first; line <= last; line++) if ((texts[line - 1] ?? '').trim() !== '') kinds[line - 1] = kind;
  }
  return tallyPage({ name: page.id, texts, kinds, truth: [], guess: [record] });
}

/** The same in another style of dump, for the lines whose text was found among the labelled ones. */
export function tallyTwin({ page, record }: ReadPage, dump: Dump): Tally {
  const texts = dump.html === undefined ? dump.text.split(/\r\n|\n|\r/) : page.lines.map((line) => line.text);
  const kinds = texts.map((): Kind | null => null);
  page.lines.forEach((line, index) => {
    const kind = knownKind(page, index);
    for (let at = line.first; at <= line.last; at++) if ((texts[at - 1] ?? '').trim() !== '') kinds[at - 1] = kind;
  });
  return tallyPage({ name: page.id, texts, kinds, truth: [], guess: [record] });
}
