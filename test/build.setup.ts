import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Tests of the bundle and of the command see the source as it stands, not an earlier build. Types are left alone where they are there: they take longer. */
export default function setup(): void {
  const args = fs.existsSync('dist/types') ? ['tools/build.mjs', '--no-types'] : ['tools/build.mjs'];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
}
