import { describe, expect, it } from 'vitest';
import { LEAKED, type Scrape, writeScrape } from '../../tools/try-check/folders.js';
import { cli, records, useFolder } from './harness.js';

const folder = useFolder();
const PAGES = 40;

interface Checked {
  readonly code: number;
  /** Rules by document: what was found, as `island/00001.txt no-date`. */
  readonly found: readonly string[];
}

async function check(name: string, ...options: string[]): Promise<Checked> {
  const { code, stdout } = await cli([
    'check',
    folder.join(name),
    '--no-config',
    '--group-by',
    'folder',
    '--reporter',
    'ndjson',
    '--quiet',
    ...options,
  ]);
  const findings = records(stdout).filter(({ type }) => type === 'finding');
  return {
    code,
    found: findings.map(({ rule, document, message }) => `${document === '' ? String(message) : String(document)} ${String(rule)}`),
  };
}

async function scraped(scrape: Scrape, ...options: string[]): Promise<Checked> {
  writeScrape(folder.join(scrape), scrape, PAGES);
  return check(scrape, ...options);
}

/** Documents for which one of the rules fired. */
const documentsWith = ({ found }: Checked, ...rules: string[]): Set<string> =>
  new Set(found.filter((line) => rules.some((rule) => line.endsWith(` ${rule}`))).map((line) => line.slice(0, line.indexOf(' '))));

describe('a night’s scrape', () => {
  it('passes where it is good', async () => {
    expect(await scraped('good', '--fail-on', 'warn')).toEqual({ code: 0, found: [] });
  });

  it('fails where boilerplate leaked, and only for the pages where it did', async () => {
    const checked = await scraped('leaked');
    expect(checked.code).toBe(1);
    expect([...documentsWith(checked, 'leaked-recommendation', 'leaked-promotion')].sort()).toEqual([
      'harbour/00021.txt',
      'island/00001.txt',
    ]);
  });

  it('fails for each leaked line of records that another program cleaned', async () => {
    writeScrape(folder.join('good'), 'good', PAGES);
    const clean = records((await cli([folder.join('good'), '--no-config', '--quiet'])).stdout);
    const lines = clean.map((record, index) => {
      const { body, text, ...rest } = record;
      if (index % 20 !== 3 || !Array.isArray(body)) return JSON.stringify(record);
      const leaked = LEAKED.map((line) => ({ type: 'paragraph', text: line, lines: [1, 1] }));
      return JSON.stringify({ ...rest, text: `${String(text)}\n\n${LEAKED.join('\n\n')}`, body: [...body, ...leaked] });
    });
    folder.write('records.ndjson', lines.join('\n'));
    const checked = await check('records.ndjson');
    expect(checked.code).toBe(1);
    const ids = clean.flatMap(({ id }, index) => (index % 20 === 3 ? [String(id)] : []));
    expect(checked.found.filter((line) => line.includes('leaked'))).toEqual(
      ids.flatMap((id) => [`${id} leaked-recommendation`, `${id} leaked-promotion`, `${id} leaked-promotion`]),
    );
  });

  it('fails behind a cookie wall', async () => {
    const checked = await scraped('cookie-wall');
    expect(checked.code).toBe(1);
    expect(documentsWith(checked, 'not-an-article').size).toBe((PAGES * 8) / 20);
    expect(documentsWith(checked, 'no-body', 'not-an-article').size).toBe((PAGES * 8) / 20);
  });

  it('fails where characters were lost, and warns where they could be put right', async () => {
    const checked = await scraped('encoding');
    expect(checked.code).toBe(1);
    const lost = documentsWith(checked, 'replacement-characters');
    const misread = documentsWith(checked, 'mojibake');
    expect([lost.size, misread.size]).toEqual([PAGES / 4, PAGES / 4]);
    expect(new Set([...lost, ...misread]).size).toBe(PAGES / 2);
  });

  it('fails for pages that came twice, and warns of later versions of one', async () => {
    const checked = await scraped('duplicates');
    expect(checked.code).toBe(1);
    expect(documentsWith(checked, 'duplicate-document', 'near-duplicate-document').size).toBeGreaterThanOrEqual((PAGES * 4) / 20 - 1);
    expect(documentsWith(checked, 'near-duplicate-document').size).toBeGreaterThan(0);
  });

  it('fails where all pages have one title', async () => {
    const checked = await scraped('one-title');
    expect(checked.code).toBe(1);
    expect(documentsWith(checked, 'shared-title').size).toBe(PAGES - 2);
  });

  it('fails where scripts stand in the text', async () => {
    const checked = await scraped('scripts');
    expect(checked.code).toBe(1);
    expect(documentsWith(checked, 'leaked-code').size).toBe((PAGES * 2) / 20);
  });

  it('fails where all pages were cut at one length', async () => {
    const checked = await scraped('cut');
    expect(checked.code).toBe(1);
    expect(documentsWith(checked, 'cut-at-length').size).toBeGreaterThanOrEqual(PAGES - 8);
  });

  it('fails after a redesign by what moved in every folder', async () => {
    expect((await scraped('good', '--write-baseline', folder.join('base.json'))).code).toBe(0);
    const checked = await scraped('redesign', '--baseline', folder.join('base.json'));
    expect(checked.code).toBe(1);
    const drift = checked.found.filter((line) => line.endsWith(' drift'));
    for (const group of ['all', 'harbour', 'island']) {
      for (const field of ['author', 'date'])
        expect(drift).toContainEqual(expect.stringMatching(new RegExp(`^${group}: fields\\.${field} moved from 100% to \\d`)));
      expect(drift).toContainEqual(
        expect.stringMatching(new RegExp(`^${group}: words\\.median moved from \\d{3} to \\d{2,3} \\(tolerance ±\\d+\\)`)),
      );
    }
  });
});
