import { execFileSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { read } from './tree.js';

const published: unknown = JSON.parse(read('dist/schema.json'));
const command = (...args: string[]) =>
  execFileSync(process.execPath, ['bin/article-clean.js', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function validator() {
  if (typeof published !== 'object' || published === null) throw new Error('dist/schema.json is no schema');
  // `items` closes what `prefixItems` leaves open; strict mode wants the same said with minItems.
  return new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(published);
}

/** All that stands under `pattern`. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'pattern' && typeof inner === 'string' ? [inner] : patternsIn(inner),
  );
}

describe('the published JSON Schema', () => {
  it.each(['dist/schema.json', 'dist/config.schema.json'])('has patterns that any language can compile: %s', (file) => {
    const patterns = patternsIn(JSON.parse(read(file)));
    expect(patterns.length).toBeGreaterThan(2);
    // Of JavaScript alone: classes of all or nothing, code points, properties, and groups named in its way.
    for (const pattern of patterns) expect(pattern).not.toMatch(/\[\^?\]|\\[upc]|\(\?<[A-Za-z]/);
  });

  it('is what `article-clean schema` prints', () => {
    expect(JSON.parse(command('schema'))).toEqual(published);
  });

  it('says what a key holds that its name does not tell', () => {
    for (const key of ['id', 'url', 'title', 'subtitle', 'authors', 'language', 'text', 'body', 'comments', 'sections', 'source', 'kept']) {
      expect(published).toHaveProperty(['properties', key, 'description'], expect.stringMatching(/^[A-Z].*\.$/));
    }
  });

  it('says the same as the declarations', () => {
    const declared = read('dist/types/core/article/schema.d.ts');
    const said = [...read('dist/schema.json').matchAll(/"description": (".*")/g)].map(([, text = '']) => String(JSON.parse(text)));
    expect(said.length).toBeGreaterThan(30);
    for (const text of said.slice(1)) expect(declared).toContain(`/** ${text} */\n`);
  });

  it('accepts every record of the example dumps', () => {
    const validate = validator();
    const rows = command('fixtures/dumps').trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(30);
    const errors = rows.flatMap((row) => (validate(JSON.parse(row)) ? [] : [validate.errors]));
    expect(errors).toEqual([]);
  });

  it('refuses records that are not articles', () => {
    const validate = validator();
    const record: Record<string, unknown> = JSON.parse(command('fixtures/dumps/news/bat-survey.txt'));
    expect(validate(record)).toBe(true);
    for (const key of Object.keys(record)) {
      const { [key]: _, ...rest } = record;
      expect([key, validate(rest)]).toEqual([key, false]);
    }
    expect(validate({ ...record, title: '' })).toBe(false);
    expect(validate({ ...record, text: '' })).toBe(false);
    expect(validate({ ...record, body: [] })).toBe(false);
    expect(validate({ ...record, publishedAt: 'yesterday' })).toBe(false);
    expect(validate({ ...record, added: true })).toBe(false);
    expect(validate({ ...record, sections: [{ kind: 'menu', lines: [1, 1], confidence: 1 }] })).toBe(false);
    expect(validate({ ...record, sections: [{ kind: 'body', lines: [1, 1, 1], confidence: 1 }] })).toBe(false);
    expect(validate({ ...record, sections: [{ kind: 'body', lines: [1], confidence: 1 }] })).toBe(false);
  });
});
