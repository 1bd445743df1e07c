import { defineConfig } from 'vitest/config';

/** `unit` needs Node, and poppler and qpdf for documents; `e2e` starts the site and drives Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout: 60_000, include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'tests/scripts/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
