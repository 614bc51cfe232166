import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFolderTarget } from '../../../src/io/target/folder.js';
import { useFolder } from '../../cli/harness.js';

const folder = useFolder();

/** The names that files of documents get, in order. */
async function namesOf(ids: readonly string[]): Promise<string[]> {
  const target = await openFolderTarget(folder.path, 'json', new Set());
  for (const [at, id] of ids.entries()) await target.write([{ id, fromPath: false, pieces: [Buffer.from(String(at))] }]);
  await target.finish();
  const names = fs.readdirSync(folder.path).filter((name) => !name.startsWith('.'));
  return ids.map((_, at) => names.find((name) => folder.read(name) === String(at)) ?? '');
}

describe('names of files of documents', () => {
  it.each(['CON', 'com1.txt', 'COM¹', 'lpt³.x', 'con .x'])('%s is no device of Windows', async (id) => {
    expect((await namesOf([id]))[0]).toMatch(/^_.+-[\da-f]{8}\.json$/);
  });

  it.each(['council', 'COM', 'com12', 'context', 'auxiliary.x'])('%s stays as it is', async (id) => {
    expect(await namesOf([id])).toEqual([`${id}.json`]);
  });

  it('are cut between characters', async () => {
    const [name = ''] = await namesOf([`${'a'.repeat(177)}${'𠀀'.repeat(9)}`]);
    expect(name).toMatch(/^a{177}-[\da-f]{8}\.json$/);
  });

  it('number what is called alike, past names that look like numbered ones', async () => {
    expect(await namesOf(['same', 'same-3', 'SAME', 'same', 'same-3', 'same'])).toEqual([
      'same.json',
      'same-3.json',
      'SAME-2.json',
      'same-4.json',
      'same-3-2.json',
      'same-5.json',
    ]);
  });

  it('are found at once, however many are called alike', async () => {
    const target = await openFolderTarget(folder.path, 'json', new Set());
    const write = async (from: number): Promise<number> => {
      const started = process.cpuUsage();
      await target.write(Array.from({ length: 1500 }, () => ({ id: 'same', fromPath: false, pieces: [Buffer.from('')] })));
      expect(fs.existsSync(folder.join(`same-${from + 1500}.json`))).toBe(true);
      return process.cpuUsage(started).user;
    };
    const first = await write(0);
    for (let from = 1500; from < 6000; from += 1500) await write(from);
    expect(await write(6000)).toBeLessThan(first * 3 + 200_000);
  });
});
