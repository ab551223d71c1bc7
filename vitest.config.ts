import { defineConfig } from 'vitest/config'

/** What runs everywhere, on the embedded parts alone. */
export default defineConfig({
  test: {
    include: ['{src,bench,soak,checks,setup}/**/*.test.ts'],
    exclude: ['**/*.services.test.ts', 'src/generated/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
