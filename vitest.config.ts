import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Reports must not depend on the machine's zone; the tests run far from UTC so that a slip shows.
    env: { TZ: 'Asia/Shanghai' },
  },
});
