import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { rereadMisread } from '../../src/io/encoding/misread.js';

/** Annotations of one page; which are there depends on the set that it comes from. */
export interface Gold {
  readonly id: string;
  readonly set: string;
  readonly type?: string;
  readonly url?: string;
  readonly body?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string | string[];
  readonly date?: string;
  readonly with?: string[];
  readonly without?: string[];
  readonly comments?: string[] | string;
  readonly topics?: string[];
  readonly tags?: string[];
}

export interface Dump {
  readonly id: string;
  readonly url?: string;
  /** Empty where the dump is HTML. */
  readonly text: string;
  readonly html?: string;
}

/** `[first, last, kind]` of physical lines. */
export type LineLabels = readonly (readonly [number, number, string])[];

export interface Corpus {
  readonly folder: string;
  readonly gold: ReadonlyMap<string, Gold>;
  readonly labels: ReadonlyMap<string, LineLabels>;
  /** Of further pages, made for this project: weights are fitted to them, and nothing is measured on them. */
  readonly further: ReadonlyMap<string, LineLabels>;
  /** Texts of dumps whose bytes had been misread, as the program reads them again: by style, then by page. */
  readonly reread: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Labels of lines of `blocks` that the corpus itself lacks, in its own format: ranges and kinds, no text. Language models read the pages
 * one by one under the corpus's labelling rules. On 33 pages that the corpus labels too, put among the others without their labels, they
 * agree with it on 96.5 % of lines (mean F1 over kinds 0.95); two readings of the same 59 pages on 96.7 % (0.96).
 */
export const FURTHER_LABELS = 'tools/train/further-labels.ndjson';

const STYLES = ['blocks', 'wet', 'gettext', 'markdown', 'html'] as const;

export function rows<T>(file: string): T[] {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** SHA-256 of files one behind the other, in hexadecimal. */
export function filesHash(files: readonly string[]): string {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(fs.readFileSync(file));
  return hash.digest('hex');
}

function readLabels(file: string): Map<string, LineLabels> {
  return new Map(rows<{ id: string; labels: LineLabels }>(file).map(({ id, labels }) => [id, labels]));
}

/** What a page's lines are labelled, whoever labelled them. */
export function labelsOf({ labels, further }: Corpus, id: string): LineLabels | undefined {
  return labels.get(id) ?? further.get(id);
}

export async function loadCorpus(folder: string): Promise<Corpus> {
  const gold = new Map(rows<Gold>(path.join(folder, 'gold.ndjson.gz')).map((row) => [row.id, row]));
  const labels = readLabels(path.join(folder, 'lines.ndjson'));
  const further = readLabels(FURTHER_LABELS);
  const reread = new Map<string, Map<string, string>>();
  for (const style of STYLES) {
    const texts = new Map<string, string>();
    for (const { id, text, html } of rows<Dump>(path.join(folder, `${style}.ndjson.gz`))) {
      const again = await rereadMisread(html ?? text ?? '', html !== undefined);
      if (again !== null) texts.set(id, again.text);
    }
    reread.set(style, texts);
  }
  return { folder, gold, labels, further, reread };
}

export function loadDumps(corpus: Corpus, style: string): Dump[] {
  const reread = corpus.reread.get(style);
  return rows<Dump>(path.join(corpus.folder, `${style}.ndjson.gz`)).map((dump) => {
    const text = reread?.get(dump.id);
    if (text === undefined) return { ...dump, text: dump.text ?? '' };
    return dump.html === undefined ? { ...dump, text } : { ...dump, text: '', html: text };
  });
}

/** The site that a page comes from; pages without a URL are grouped by the letters of their id. */
export function siteOf(page: { readonly id: string; readonly url?: string }): string {
  const host = page.url === undefined ? null : /^https?:\/\/([^/:]+)/.exec(page.url)?.[1];
  if (host)
    return host
      .replace(/^www\./, '')
      .split('.')
      .slice(-3)
      .join('.');
  return page.id.replace(/[_\d].*$/, '');
}

/** A number for a site, the same in every run: which fold it belongs to. */
export function siteNumber(site: string): number {
  let number = 7;
  for (const char of site) number = (Math.imul(number, 31) + char.charCodeAt(0)) | 0;
  return number >>> 0;
}
