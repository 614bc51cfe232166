#!/usr/bin/env node
// Nothing of Node is imported here: with an import, Node makes every part of the module, such as all three streams of the process.
// Node 22 and later keep compiled code between runs.
const module = process.getBuiltinModule?.('node:module');
if (module !== undefined && 'enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();
const { run } = await import(new URL('../dist/cli.js', import.meta.url).href);
const interrupt = new AbortController();
// Once: a second Ctrl-C ends the process as it would any other. SIGHUP comes when the terminal is closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupt.abort());
process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupt.signal,
});
// What is left is at most a collection of garbage under way, which Node would see to its end.
if (!interrupt.signal.aborted && process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
