import fs from 'node:fs';
import path from 'node:path';
import { STATES } from '../../src/core/label/states.js';
import type { Kind } from '../../src/core/section/index.js';
import type { Line } from '../../src/core/types.js';
import { filesHash, rows } from './corpus.js';
import type { GoldPage } from './examples.js';
import { readBlocks, TRUST } from './gold.js';

/** A page of a site that does not exist. */
export interface WrittenPage {
  readonly id: string;
  readonly language: string;
  /** Pages of one host share their furniture. */
  readonly host: string;
  /** Whether a blank line stands between blocks. */
  readonly blank: boolean;
  readonly lines: readonly (readonly [kind: Kind, text: string])[];
}

/**
 * Whole pages of invented sites, written line by line with their kinds by language models under the corpus's labelling rules. The corpus has
 * few sites of each sort, language and country, and what is learnt from few sites holds for these alone.
 */
const WRITTEN = 'tools/train/written';

export function writtenFiles(): string[] {
  return fs
    .readdirSync(WRITTEN)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => path.join(WRITTEN, name));
}

/** All pages, or those of some hosts, as they are written. */
export function readWritten(keep: (host: string) => boolean = () => true): WrittenPage[] {
  return writtenFiles()
    .flatMap((file) => rows<WrittenPage>(file))
    .filter(({ host }) => keep(host));
}

/** Each page as it is written, and once more with the blank lines that it lacks, or without. */
export function writtenPages(keep: (host: string) => boolean = () => true): GoldPage[] {
  return readWritten(keep).flatMap((page) => [toPage(page, page.blank, 'blocks'), toPage(page, !page.blank, 'written')]);
}

/** Each page as it is written, and its headline. */
export function writtenTitles(): { page: GoldPage; title: string }[] {
  return readWritten().flatMap((page) => {
    const title = headlineOf(page);
    return title === null ? [] : { page: toPage(page, page.blank, 'blocks'), title };
  });
}

/** Of lines labelled as headline, the shortest says nothing but the headline: others have the site's name behind it. */
function headlineOf({ lines }: WrittenPage): string | null {
  const titles = lines.flatMap(([kind, text]) => (kind === 'title' ? text : []));
  const shortest = titles.reduce((least, text) => (text.length < least.length ? text : least), titles[0] ?? '');
  return titles.every((text) => text.includes(shortest)) && shortest !== '' ? shortest : null;
}

function toPage({ id, host, lines: written }: WrittenPage, blank: boolean, style: string): GoldPage {
  const { lines, allowed } = readBlocks(written, blank);
  return {
    id,
    site: host,
    style,
    about: { url: null, statements: null },
    lines,
    allowed: doubtMenus(allowed, lines),
    trust: new Float32Array(lines.length).fill(TRUST.written),
    chainTrust: TRUST.written,
    labelled: false,
  };
}

const NAVIGATION = 1 << STATES.indexOf('navigation');
const MENU_KINDS = ['promotion', 'legal', 'other'].reduce((mask, kind) => mask | (1 << STATES.indexOf(kind as Kind)), 0);
const LONGEST_ENTRY = 25;

/** `Subscribe` or `Cookies` among the entries of a menu: who reads for a second time takes every other for one more entry. */
function doubtMenus(mask: Uint16Array, lines: readonly Line[]): Uint16Array {
  return mask.map((kinds, i) => {
    const isEntry = (kinds & MENU_KINDS) === kinds && (lines[i]?.text.length ?? 0) <= LONGEST_ENTRY;
    return isEntry && (mask[i - 1] === NAVIGATION || mask[i + 1] === NAVIGATION) ? kinds | NAVIGATION : kinds;
  });
}

/** SHA-256 of all that is written, in hexadecimal. */
export function writtenHash(): string {
  return filesHash(writtenFiles());
}
