import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorMessage, isShut, refusalOf } from '../../src/io/problem.js';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

describe('what is said of an error', () => {
  it('is without the code and the path of a failed call, which is named beside it', () => {
    expect(errorMessage(thrownBy(() => fs.readFileSync("none/an 'odd', name.txt")))).toBe('no such file or directory');
    expect(errorMessage(thrownBy(() => fs.renameSync('none/a', 'none/b')))).toBe('no such file or directory');
    expect(errorMessage(thrownBy(() => fs.readFileSync('.')))).toBe('illegal operation on a directory');
  });

  it('is the whole of any other', () => {
    expect(errorMessage(new Error('EACCES: a page, open it'))).toBe('EACCES: a page, open it');
    expect(errorMessage(Object.assign(new Error('it ends, read'), { code: 'EIO' }))).toBe('it ends, read');
    expect(errorMessage('a string')).toBe('a string');
  });

  it('says what to do where nothing may be written', () => {
    const shut = Object.assign(new Error("EACCES: permission denied, mkdir '/srv/out'"), { code: 'EACCES' });
    expect([isShut(shut), refusalOf(shut)]).toEqual([true, 'permission denied; choose another place']);
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect([isShut(full), refusalOf(full)]).toEqual([false, 'no space left on device']);
  });
});
