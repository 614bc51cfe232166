import os from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where continuous integration wants the results as JSON too. */
const report = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.setup.ts'],
    setupFiles: ['test/properties.setup.ts'],
    // One more than is usual: much of the time is spent waiting for processes.
    maxWorkers: os.availableParallelism(),
    // Whole processes are started on machines of two cores, beside other tests.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
