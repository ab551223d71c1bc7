import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterSetUp } from './setup/setup.mjs'

// npm test                       everything that runs on the embedded parts alone
// npm test -- src/core           the tests of one folder or file
// npm run test:services          what needs PostgreSQL and Redis
const folder = fileURLToPath(new URL('.', import.meta.url))
process.chdir(folder)

await afterSetUp(folder, { dev: true }, async () => {
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  process.argv = [process.argv[0], vitest, 'run', ...process.argv.slice(2)]
  await import(pathToFileURL(vitest).href)
})
