/** `npm run floors [-- --lower "reason"] [--margin 0.01]`: raises the accuracy floors to just below what is reached now. */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { FLOORS_FILE, type Floors, measureFixtures, moveFloors, underFloor } from './floors.js';

const { values: options } = parseArgs({
  options: {
    /** Why floors that are not reached may go down; kept in the file. */
    lower: { type: 'string' },
    /** How far under its figure a floor is set. */
    margin: { type: 'string', default: '0.01' },
  },
});
const margin = Number(options.margin);
const reason = options.lower?.trim() ?? null;
if (!(margin >= 0 && margin < 1) || reason === '') {
  console.error('--margin takes a number from 0 to 1, --lower a reason');
  process.exitCode = 2;
} else {
  const old: Floors = fs.existsSync(FLOORS_FILE) ? JSON.parse(fs.readFileSync(FLOORS_FILE, 'utf8')) : { floors: {}, lowered: [] };
  const figures = await measureFixtures();
  const moved = moveFloors(old, figures, margin, reason);
  fs.writeFileSync(FLOORS_FILE, `${JSON.stringify(moved, null, 2)}\n`);
  for (const [name, floor] of Object.entries(moved.floors)) {
    const before = old.floors[name];
    const change = before === undefined ? 'new' : before === floor ? '' : `was ${before}`;
    console.log(`${name.padEnd(26)}${(figures[name] ?? 0).toFixed(4)}  floor ${floor.toFixed(3)}  ${change}`.trimEnd());
  }
  const under = underFloor(figures, moved.floors);
  if (under.length > 0) {
    console.error(`${under.join('\n')}\nTo lower them: npm run floors -- --lower "reason"`);
    process.exitCode = 1;
  }
}
