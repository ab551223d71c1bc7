import { defineConfig } from 'vitest/config'

/** What runs everywhere, on the embedded parts alone. */
export default defineConfig({
  test: {
    include: ['{src,bench,soak,checks,setup}/**/*.test.ts'],
    exclude: ['**/*.services.test.ts', 'src/generated/**'],
    pool: 'forks',
    maxWorkers: 2,
    // Against what hangs for ever, not against a slow machine: what takes how long is for the benches.
    testTimeout: 240_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
