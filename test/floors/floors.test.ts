import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/core/section/index.js';
import { FLOORS_FILE, type Floors, measureFixtures, moveFloors, underFloor } from '../../tools/floors/floors.js';

const pinned: Floors = JSON.parse(fs.readFileSync(FLOORS_FILE, 'utf8'));

describe('accuracy on the pages of fixtures', () => {
  it('is above every floor', async () => {
    expect(underFloor(await measureFixtures(), pinned.floors)).toEqual([]);
  });

  it('has a floor for each kind and each measure', () => {
    const names = ['mean F1', 'lines right', 'characters right', 'body F1', 'titles right'];
    const kinds = KINDS.map((kind) => `F1 of ${kind}`);
    const world = names.map((name) => `world: ${name}`);
    expect(Object.keys(pinned.floors).sort()).toEqual([...names, 'cut into articles right', ...kinds, ...world].sort());
  });

  it('was never lowered without a reason', () => {
    for (const { reason, floors } of pinned.lowered) {
      expect(reason.length).toBeGreaterThan(10);
      for (const [before, after] of Object.values(floors)) expect(after).toBeLessThan(before);
    }
  });
});

describe('floors', () => {
  const old: Floors = { floors: { a: 0.8, b: 0.5, c: 0.7 }, lowered: [] };
  const figures = { a: 0.75, b: 0.9, c: 0.705 };

  it('rise with the figures and do not fall by themselves', () => {
    const moved = moveFloors(old, figures, 0.01, null);
    expect(moved).toEqual({ floors: { a: 0.8, b: 0.89, c: 0.7 }, lowered: [] });
    expect(underFloor(figures, moved.floors)).toEqual(['a: 0.7500 is under the floor of 0.8']);
  });

  it('fall with a reason, which is kept', () => {
    const moved = moveFloors(old, figures, 0.01, 'a is measured otherwise');
    expect(moved.floors).toEqual({ a: 0.74, b: 0.89, c: 0.7 });
    expect(moved.lowered).toEqual([{ reason: 'a is measured otherwise', floors: { a: [0.8, 0.74] } }]);
    expect(moveFloors(moved, figures, 0.01, 'nothing to lower')).toEqual(moved);
  });

  it('are not met by what is not measured', () => {
    expect(underFloor({}, { gone: 0.1 })).toEqual(['gone: not measured is under the floor of 0.1']);
  });
});
