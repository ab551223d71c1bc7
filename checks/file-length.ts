import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const aim = 200
const most = 250
const mostForTests = 400

/** Long files hide two subjects behind one name. Tests and contracts may list more. */
export function tooLong(path: string, text: string): string | undefined {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const limit = path.endsWith('.test.ts') || basename(path) === 'contract.ts' ? mostForTests : most
  if (lines <= limit) return undefined
  return `${path} has ${lines} lines and may have ${limit}: split it by subject (aim for ${aim})`
}

export const longFiles = (paths: string[]): string[] =>
  paths
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap((path) => tooLong(path, readFileSync(path, 'utf8')) ?? [])
