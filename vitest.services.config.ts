import { defineConfig } from 'vitest/config'

/** What needs PostgreSQL and Redis; `src/testing/services.ts` says where they are looked for. */
export default defineConfig({
  test: {
    include: ['{src,bench,soak}/**/*.services.test.ts'],
    exclude: ['src/generated/**'],
    pool: 'forks',
    maxWorkers: 2,
    // Against what hangs for ever, not against a slow machine: what takes how long is for the benches.
    testTimeout: 240_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
