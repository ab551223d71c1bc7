import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionsPage } from './permissions-page.ts'

test('docs/permissions.md says what the table says', () => {
  const written = readFileSync('docs/permissions.md', 'utf8')
  expect(written, 'run: npm run permissions').toBe(permissionsPage())
})
