import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Reports must not depend on the machine's zone; the tests run far from UTC so that a slip shows.
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/globalSetup.ts',
        },
      },
    ],
  },
});
