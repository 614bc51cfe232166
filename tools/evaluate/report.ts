import { KINDS } from '../../src/core/section/index.js';
import type { BodyFault } from './faults.js';
import type { StyleReport } from './measure.js';
import { CONFIDENCE_FROM, type Reliability } from './reliability.js';
import { inSet, type PassageSummary, summariseBodies, summariseFields, summarisePassages } from './summary.js';
import { count, figure, percent, table, three } from './table.js';

export interface ReportFacts {
  readonly folds: number;
  readonly epochs: number;
  readonly words: number;
  readonly trainedOn: readonly string[];
  /** SHA-256 of the corpus files. */
  readonly corpus: string;
  /** Pages labelled for this project that the weights are fitted to. */
  readonly further: number;
  /** Pages of sites that do not exist. */
  readonly written: number;
}

const SETS = [
  'press',
  'languages',
  'reader',
  'web',
  'web:article',
  'web:forum',
  'web:documentation',
  'web:listing',
  'web:collection',
  'web:product',
  'web:service',
] as const;

/** Other ways to find a body, measured by the corpus's makers on other pages of the same sources, dump style `blocks`. */
const REFERENCE = [
  ['the whole text', '0.676', '0.834', '0.695'],
  ["C4's line rules", '0.861', '0.815', '0.802'],
  ['a 64-unit network over 110 plain line features', '0.905', '0.924', '0.856'],
  ['Readability, given the HTML', '0.910', '0.928', '0.894'],
] as const;

/** The whole of `docs/accuracy.md`. */
export function writeReport(facts: ReportFacts, styles: readonly StyleReport[], unseen: readonly StyleReport[] | null): string {
  const [blocks] = styles;
  if (blocks === undefined) throw new Error('no style was measured');
  const parts = [
    introduction(facts, blocks),
    '## Beside other ways to find the body',
    `Body F1 on pages in style \`blocks\`. The reference rows are of other pages from the same sources, so the comparison is of sizes, not of thousandths. The first keeps everything. C4's rules keep lines that end like a sentence. The network saw the same training pages but no words. Readability had the HTML, with its tags, classes and link targets; everything else had bare text.`,
    table(
      ['', 'press', 'web articles', 'passages (F1)'],
      [
        ...REFERENCE,
        ownRow('article-clean', blocks),
        ...(unseen?.[0] === undefined ? [] : [ownRow('article-clean, sites left out of all fits', unseen[0])]),
      ],
    ),
    '## The body, by style of dump and set of pages',
    'Precision, recall and F1 of runs of four words, means over pages; *exact* is the share of bodies right to the word. `web:…` are the page types of `web`.',
    ...styles.flatMap((style) => [`### ${style.style}`, bodyTable(style)]),
    '## Passages',
    'Pages annotated with passages that must, and must not, be in the body; those that the dump does not hold are left out.',
    passageTable(styles),
    '## Title, authors, date, comments',
    'Share right, where the page is annotated and the dump holds what is annotated. Titles may differ in letter case and punctuation; every annotated author must be named; comments must be among the comments and not in the body. *None* says that nothing was found, *wrong* that something else was; of comments, that they stand in the body.',
    fieldTable(styles),
    '## Sections, kind by kind',
    `On the pages labelled line by line, style \`blocks\`. Lines right ${figure(blocks.sections.linesRight)}, characters right ${figure(blocks.sections.charactersRight)}, mean F1 over kinds without \`other\` ${figure(blocks.sections.meanF1)}. Two people who label the same pages agree on 98.3 % of lines, mean F1 0.96.`,
    kindTable(blocks),
    'In the other styles, on the lines that were found again in the labelled dump:',
    table(
      ['style', 'lines', 'mean F1', 'lines right', 'characters right'],
      styles.map(({ style, sections }) => [
        style,
        count(sections.lines),
        figure(sections.meanF1),
        figure(sections.linesRight),
        figure(sections.charactersRight),
      ]),
    ),
    '### What is taken for what',
    'Rows are the true kinds, columns the verdicts; lines.',
    confusionTable(blocks),
    '## What confidence is worth',
    'Of the lines that were given a kind with a confidence in the range, the share that is right, and in brackets the lines. *Off by* is the mean distance between the confidence claimed and the share right.',
    reliabilityTable(blocks.reliability),
    '## What the errors are',
    'Pages with an annotated body by their body F1: how many, what share of all lost F1 is theirs, and in how many of them more is missing than is too much.',
    table(
      ['F1 below', 'pages', 'share of the loss', 'rather missing', 'rather too much'],
      blocks.bands.map((band) => [
        band.below.toFixed(2),
        count(band.pages),
        percent(band.loss),
        count(band.missing),
        count(band.pages - band.missing),
      ]),
    ),
    'Characters of body given to another kind, and of another kind taken for body, on the labelled pages: above the first true body line, between the first and the last, and below it.',
    faultTable(blocks.faults),
  ];
  if (unseen !== null) parts.push(...unseenPart(unseen));
  return `${parts.join('\n\n')}\n`;
}

function introduction(facts: ReportFacts, blocks: StyleReport): string {
  return `# Accuracy

Written by \`npm run evaluate\`; do not edit.

Measured on ${count(blocks.scores.length)} annotated pages of a development corpus that is not part of this repository: articles of news sites in more than twenty languages
(\`press\`), pages in languages written without spaces or from right to left among others (\`languages\`), test pages of a reader mode (\`reader\`), web pages of seven types (\`web\`),
and pages with annotated passages; ${count(blocks.sections.pages)} of them are labelled line by line, ${count(blocks.sections.lines)} lines. The pages were flattened to text in four styles:
\`blocks\` (a blank line between blocks), \`wet\` (a block a line, nothing between), \`gettext\` (every text node with the page's own white space) and \`markdown\`;
the pages of these three are there as \`html\` too, labelled by weights of their own.

Every figure is of pages from sites that the weights were not fitted to: cross-validation in ${facts.folds} folds, grouped by site, with words, weights and calibration all chosen
without the fold's own pages. Weights are fitted to ${count(facts.further)} further pages too, which language models labelled line by line under the same rules
(\`tools/train/further-labels.ndjson\`); nothing is measured on these labels. Each fit also sees ${count(facts.written)} written pages of sites that do not exist (\`tools/train/written\`), and each to text the labelled pages with other
furniture, found on pages of the same fits or written for this. A further tenth of the sites took no part in these fits. The training's settings (rate, dropout, features) were chosen on a third of all sites, these among them, and the phrase lists were cut with the whole corpus in view, so figures of other sites may be lower. ± is half of a 95 % interval (1000 bootstrap samples of pages).

Fitted to ${facts.trainedOn.map((style) => `\`${style}\``).join(', ')}, ${facts.epochs} epochs, ${count(facts.words)} words; corpus \`${facts.corpus.slice(0, 16)}\`.`;
}

function ownRow(name: string, style: StyleReport): string[] {
  return [
    name,
    ...(['press', 'web:article'] as const).map((set) => three(summariseBodies(style.scores, set).f1.value)),
    three(summarisePassages(style.scores).f1.value),
  ];
}

function bodyTable({ scores }: StyleReport): string {
  const sets = SETS.filter((set) => scores.some((score) => score.body !== null && inSet(score, set)));
  return table(
    ['set', 'pages', 'precision', 'recall', 'F1', 'exact'],
    sets.map((set) => {
      const summary = summariseBodies(scores, set);
      return [
        set,
        count(summary.pages),
        three(summary.precision.value),
        three(summary.recall.value),
        figure(summary.f1),
        percent(summary.exact.value ?? Number.NaN),
      ];
    }),
  );
}

function passageTable(styles: readonly StyleReport[]): string {
  return table(
    ['style', 'pages', 'precision', 'recall', 'F1', 'accuracy'],
    styles
      .map(({ style, scores }): [string, PassageSummary] => [style, summarisePassages(scores)])
      .filter(([, summary]) => summary.pages > 0)
      .map(([style, { pages, precision, recall, f1, accuracy }]) => [
        style,
        count(pages),
        three(precision.value),
        three(recall.value),
        figure(f1),
        three(accuracy.value),
      ]),
  );
}

function fieldTable(styles: readonly StyleReport[]): string {
  return table(
    ['field', 'style', 'annotated', 'right', 'none', 'wrong'],
    styles
      .flatMap(({ style, scores }) => summariseFields(scores).map((field) => ({ ...field, style })))
      .filter(({ wanted }) => wanted > 0)
      .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
      .map(({ field, style, wanted, right, none, wrong }) => [field, style, count(wanted), figure(right), percent(none), percent(wrong)]),
  );
}

const ORDER = ['title', 'authors', 'date', 'comments'] as const;

function kindTable({ sections }: StyleReport): string {
  return table(
    ['kind', 'lines', 'precision', 'recall', 'F1'],
    sections.kinds.map(({ kind, support, precision, recall, f1 }) => [
      kind,
      count(support),
      three(precision.value),
      three(recall.value),
      figure(f1),
    ]),
  );
}

function confusionTable({ sections }: StyleReport): string {
  const lines = new Map(sections.confusions.map(({ truth, guess, lines: n }) => [`${truth} ${guess}`, n]));
  return table(
    ['', ...KINDS, 'uncovered'],
    sections.kinds.map(({ kind, support, recall }) => [
      kind,
      ...[...KINDS, null].map((guess) =>
        guess === kind ? `**${count(Math.round((recall.value ?? 0) * support))}**` : count(lines.get(`${kind} ${guess}`) ?? 0),
      ),
    ]),
  );
}

function reliabilityTable(rows: readonly Reliability[]): string {
  const ends = CONFIDENCE_FROM.map((from, range) => `${from}–${CONFIDENCE_FROM[range + 1] ?? 1}`);
  return table(
    ['kind', ...ends, 'off by'],
    rows.map(({ kind, bins, error }) => [
      kind === 'all' ? '**all**' : kind,
      ...bins.map(({ lines, right }) => (lines === 0 ? '–' : `${(right / lines).toFixed(2)} (${count(lines)})`)),
      three(error),
    ]),
  );
}

/** Rarer faults are chance. */
const FAULTS_SHOWN = 14;

function faultTable(faults: readonly BodyFault[]): string {
  const all = faults.reduce((sum, fault) => sum + fault.characters, 0);
  return table(
    ['fault', 'characters', 'share', 'pages', 'above', 'inside', 'below'],
    faults
      .slice(0, FAULTS_SHOWN)
      .map(({ fault, kind, characters, pages, places }) => [
        fault === 'lost' ? `body given to ${kind}` : `${kind} taken for body`,
        count(characters),
        percent(characters / all),
        count(pages),
        count(places.above),
        count(places.inside),
        count(places.below),
      ]),
  );
}

function unseenPart(unseen: readonly StyleReport[]): string[] {
  const [blocks] = unseen;
  if (blocks === undefined) return [];
  return [
    '## The sites left out of all fits',
    `The tenth of the sites that these weights were not fitted to. ${count(blocks.scores.length)} pages, ${count(blocks.sections.pages)} of them labelled line by line: few, so the intervals are wide. In style \`blocks\`:`,
    bodyTable(blocks),
    passageTable(unseen),
    fieldTable([blocks]),
    `Lines right ${figure(blocks.sections.linesRight)}, mean F1 over kinds ${figure(blocks.sections.meanF1)}.`,
    kindTable(blocks),
  ];
}
