import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

/** Each rule of biome.json is broken once in a folder of its own, so that a rule that stops biting is seen. */

type Planted = { path: string; source: string }

const forbidden: [layer: string, ...specifiers: string[]][] = [
  [
    'core',
    '../ports.ts',
    '../flow/x.ts',
    '../adapters/x/x.ts',
    '../config.ts',
    'node:fs',
    'pg',
    './x.test.ts',
  ],
  ['core/assess', '../../ports.ts', '../../flow/x.ts', '../x.test.ts', 'node:fs', 'pg'],
  [
    'flow',
    '../adapters/x/x.ts',
    '../http/x.ts',
    '../commands/x.ts',
    '../wire.ts',
    '../main.ts',
    '../testing/x.ts',
  ],
  [
    'adapters/queue',
    '../../flow/x.ts',
    '../../http/x.ts',
    '../../wire.ts',
    '../../main.ts',
    './contract.ts',
  ],
  ['http/routes', '../../adapters/x/x.ts', '../../wire.ts', '../../main.ts', '../../testing/x.ts'],
  [
    'console',
    '../adapters/x/x.ts',
    '../flow/x.ts',
    '../http/x.ts',
    '../ports.ts',
    '../config.ts',
    'node:fs',
  ],
  ['.', './main.ts', './testing/x.ts'],
]
const allowed: [layer: string, ...specifiers: string[]][] = [
  ['core', './x.ts', 'zod', 'node:crypto', 'unified', 'remark-parse', 'remark-gfm', 'yaml'],
  ['core/assess', './x.ts', '../x.ts', '../text/x.ts', '../local/x.ts', 'zod', 'node:crypto'],
  ['flow', './x.ts', '../core/x.ts', '../ports.ts', '../generated/client.ts', 'node:crypto'],
  ['adapters/queue', './x.ts', '../../core/x.ts', '../../ports.ts', 'bullmq', 'node:net'],
  ['http/routes', '../x.ts', '../../flow/x.ts', '../../core/x.ts', '../../ports.ts', 'express'],
  ['console', './x.ts', '../core/x.ts', 'react'],
  ['.', './flow/x.ts', './adapters/x/x.ts', './http/x.ts', './config.ts'],
]
const waysToImport: Record<string, (from: string) => string> = {
  import: (from) => `import { x } from '${from}'\nexport const y = x\n`,
  'import type': (from) => `import type { X } from '${from}'\nexport type Y = X\n`,
  'import()': (from) => `export const y = () => import('${from}')\n`,
  'export from': (from) => `export { x } from '${from}'\n`,
}
const otherBreaches: Record<string, Planted> = {
  'style/noProcessEnv': { path: 'src/flow/env.ts', source: 'export const x = process.env.PORT\n' },
  'style/noDefaultExport': { path: 'src/flow/default.ts', source: 'export default 1\n' },
  'style/useFilenamingConvention': {
    path: 'src/flow/camelCase.ts',
    source: 'export const x = 1\n',
  },
  'correctness/useImportExtensions': {
    path: 'src/flow/ending.ts',
    source: "import { x } from './env'\nexport const y = x\n",
  },
  'correctness/noUnusedImports': {
    path: 'src/flow/unused.ts',
    source: "import { x } from './env.ts'\nexport const y = 1\n",
  },
  'performance/noBarrelFile': { path: 'src/flow/barrel.ts', source: "export * from './env.ts'\n" },
  'suspicious/noImportCycles': {
    path: 'src/flow/cycle.ts',
    source: "import { x } from './elcyc.ts'\nexport const y = () => x\n",
  },
  'complexity/noExcessiveLinesPerFunction': {
    path: 'src/flow/long.ts',
    source: `export function long(x: () => void) {\n${'  x()\n'.repeat(41)}}\n`,
  },
}
const restFor: Planted[] = [
  {
    path: 'src/flow/elcyc.ts',
    source: "import { y } from './cycle.ts'\nexport const x = () => y\n",
  },
  { path: 'src/config.ts', source: 'export const x = process.env.PORT\n' },
  { path: 'some.config.ts', source: 'export default 1\n' },
  {
    path: 'src/core/x.test.ts',
    source: "import { x } from '../adapters/x/x.ts'\nexport const y = x\n",
  },
]

const folder = mkdtempSync(join(tmpdir(), 'layers-'))
let found: { category: string; path: string }[]

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore']) cpSync(file, join(folder, file))
  const imports = [...forbidden, ...allowed].flatMap(([layer, ...rest]) => importsOf(layer, rest))
  for (const { path, source } of [...imports, ...Object.values(otherBreaches), ...restFor]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  found = lint()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('layers', () => {
  test.each(forbidden)(
    '%s may not reach outside its layer, however it imports',
    (layer, ...specifiers) => {
      expect(importsOf(layer, specifiers).filter((each) => !isRefused(each))).toEqual([])
    },
  )

  test.each(allowed)('%s may reach what it is made of', (layer, ...specifiers) => {
    expect(importsOf(layer, specifiers).filter(isRefused)).toEqual([])
  })

  test('tests may reach across layers', () => {
    expect(rulesBrokenBy('src/core/x.test.ts')).toEqual([])
  })
})

describe('rules of the house', () => {
  test.each(Object.entries(otherBreaches))('%s bites', (rule, { path }) => {
    expect(rulesBrokenBy(path)).toContain(rule)
  })

  test('the configuration may read the environment, and a tool its default export', () => {
    expect([...rulesBrokenBy('src/config.ts'), ...rulesBrokenBy('some.config.ts')]).toEqual([])
  })
})

function importsOf(layer: string, specifiers: string[]): Planted[] {
  return specifiers.flatMap((specifier) =>
    Object.entries(waysToImport).map(([way, source]) => {
      const name = `${way}-${specifier}`.toLowerCase().replace(/[^a-z]+/g, '-')
      return { path: join('src', layer, `${name}.ts`), source: source(specifier) }
    }),
  )
}

const isRefused = ({ path }: Planted) => rulesBrokenBy(path).includes('style/noRestrictedImports')

const rulesBrokenBy = (path: string) =>
  found.filter((each) => each.path === path).map((each) => each.category.replace('lint/', ''))

function lint(): { category: string; path: string }[] {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  // It ends with 1, since it finds what was planted.
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = z
    .object({
      diagnostics: z.array(
        z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
      ),
    })
    .parse(JSON.parse(stdout))
  return diagnostics.map(({ category, location }) => ({ category, path: location.path }))
}
