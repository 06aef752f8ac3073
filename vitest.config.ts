import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Three kinds of tests: most; the flows again on a PostgreSQL server; and those with processes or a browser. */
export default defineConfig({
  plugins: [react()],
  test: {
    // Only how long a failing one takes: beside other work on the same machine whole accounts are connected first.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Only how long a failing wait takes: beside other tests a page may need a second to draw.
    expect: { poll: { timeout: 60_000 } },
    // Never one file alone: much of a test is waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.ts', 'test/**/*.process.test.ts'],
          globalSetup: './test/support/image-folder.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['test/flows/*.test.ts'],
          exclude: ['test/**/*.process.test.ts'],
          globalSetup: './test/support/on-postgres.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: ['test/**/*.process.test.ts', 'test/**/*.browser.test.ts'],
          globalSetup: ['./test/support/image-folder.ts', './test/support/built-once.ts'],
          // Only how long a failing one takes: whole backends are started and killed, beside whatever else runs.
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          expect: { poll: { timeout: 300_000 } },
        },
      },
    ],
  },
});
