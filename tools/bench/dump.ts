import fs from 'node:fs';
import path from 'node:path';

/** Writes NDJSON of about `bytes` bytes, made of the example dumps again and again; the headline numbers the copy. */
export function writeDump(target: string, bytes: number): void {
  const folder = 'fixtures/dumps';
  const pages = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|text|md)$/.test(file))
    .sort()
    .map((file) => ({ file, text: fs.readFileSync(path.join(folder, file), 'utf8') }));
  if (pages.length === 0) throw new Error(`no dumps in ${folder}`);
  const output = fs.openSync(target, 'w');
  let written = 0;
  for (let copy = 1; written < bytes; copy++) {
    const lines = pages.map(({ file, text }) => `${JSON.stringify({ id: `${file}@${copy}`, text })}\n`);
    written += fs.writeSync(output, lines.join(''));
  }
  fs.closeSync(output);
}

/** Writes `times` copies of a file behind each other. */
export function multiply(from: string, target: string, times: number): void {
  fs.rmSync(target, { force: true });
  const ended = fs.readFileSync(from);
  for (let copy = 0; copy < times; copy++) fs.appendFileSync(target, ended);
}
