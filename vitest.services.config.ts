import { defineConfig } from 'vitest/config'

/** What needs PostgreSQL and Redis; `src/testing/services.ts` says where they are looked for. */
export default defineConfig({
  test: {
    include: ['{src,bench,soak}/**/*.services.test.ts'],
    exclude: ['src/generated/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
