import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Four kinds of tests: most; the flows again on a PostgreSQL server; and those with processes or a browser,
 * one file at a time, since Chromium is hungry.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: './test/support/image-folder.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.ts', 'test/**/*.process.test.ts'],
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
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
