import { execFileSync, spawn } from 'node:child_process';

export interface Command {
  readonly name: string;
  /** A Node binary. */
  readonly node: string;
  readonly args: readonly string[];
}

/** The running Node, and others fetched by version: `["24", "26"]`. */
export function nodes(versions: readonly string[]): Map<string, string> {
  const found = new Map([[process.version, process.execPath]]);
  for (const version of versions) {
    const [name = version, binary = ''] = execFileSync(
      'npx',
      ['-y', '-p', `node@${version}`, 'node', '-p', 'process.version + "\\n" + process.execPath'],
      { encoding: 'utf8' },
    ).split('\n');
    found.set(name, binary);
  }
  return found;
}

/** Seconds from start to end of each command: every command once before any of them a second time, then the median of each. */
export async function medianSeconds(commands: readonly Command[], runs: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const command of commands) {
      const start = performance.now();
      await finish(command, []);
      times.get(command.name)?.push((performance.now() - start) / 1000);
    }
  return new Map([...times].map(([name, seconds]) => [name, median(seconds)]));
}

/** Largest resident set of the process, workers included, in MB (10⁶ bytes), as the process itself reports it when it ends. */
export async function peakMegabytes(command: Command): Promise<number> {
  const report = 'import fs from "node:fs";process.on("exit",()=>fs.writeSync(3,process.resourceUsage().maxRSS+"\\n"))';
  const printed = await finish(command, ['--import', `data:text/javascript,${encodeURIComponent(report)}`]);
  return (Math.max(...printed.trim().split('\n').map(Number)) * 1024) / 1e6;
}

/** Waits for a command to end well; gives what it wrote to descriptor 3. */
function finish({ name, node, args }: Command, nodeArgs: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...nodeArgs, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const written = ['', ''];
    for (const [index, stream] of [child.stdio[2], child.stdio[3]].entries())
      stream?.on('data', (chunk: Buffer) => {
        written[index] += chunk.toString();
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(written[1] ?? '');
      else reject(new Error(`${name} ended with ${code}: ${written[0]}`));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
