// The least that a program can do with NDJSON: read lines, parse, stringify, write. `node json-pass.mjs IN OUT`
import { once } from 'node:events';
import fs from 'node:fs';

const [, , from = '', to = ''] = process.argv;
const output = fs.createWriteStream(to);
let rest = '';
for await (const chunk of fs.createReadStream(from, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  let written = '';
  for (const line of lines) written += `${JSON.stringify(JSON.parse(line))}\n`;
  if (!output.write(written)) await once(output, 'drain');
}
if (rest !== '') output.write(`${JSON.stringify(JSON.parse(rest))}\n`);
output.end();
await once(output, 'finish');
