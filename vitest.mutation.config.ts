import { defineConfig } from 'vitest/config';

/** The tests that hold the rules of src/progress to account; `npm run mutation` changes those rules one by one. */
export default defineConfig({
  test: {
    include: ['test/progress/**/*.test.ts', 'test/functions/*.test.ts'],
    env: { TZ: 'Asia/Shanghai' },
  },
});
