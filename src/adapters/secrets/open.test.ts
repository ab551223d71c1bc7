import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { openSecrets } from './open.ts'

const given = 'g'.repeat(40)
let database: Database
let folder: string
beforeEach(async () => {
  database = await embeddedDatabase()
  folder = await mkdtemp(join(tmpdir(), 'countersign-secrets-'))
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

test('without a key one is made, and the next start finds the same keys', async () => {
  const first = await openSecrets(folder, undefined, database)
  expect(await openSecrets(folder, undefined, database)).toEqual(first)
  expect(await readdir(folder)).toEqual(['secret.key'])
})

test('the made key can be moved into SECRET_KEY', async () => {
  const first = await openSecrets(folder, undefined, database)
  const key = (await readFile(join(folder, 'secret.key'), 'utf8')).trim()
  await rm(join(folder, 'secret.key'))
  expect(await openSecrets(folder, key, database)).toEqual(first)
})

test('a key that is given is used and no file is made', async () => {
  await openSecrets(folder, given, database)
  expect(await readdir(folder)).toEqual([])
})

test('another key than the database was sealed with stops the start', async () => {
  await openSecrets(folder, given, database)
  const start = openSecrets(folder, 'h'.repeat(40), database)
  await expect(start).rejects.toBeInstanceOf(StartError)
  await expect(start).rejects.toThrow(/sealed with another key than SECRET_KEY: start with the key/)
})

test('a key that was lost is not made anew for a database that was sealed with it', async () => {
  await openSecrets(folder, undefined, database)
  await rm(join(folder, 'secret.key'))
  await expect(openSecrets(folder, undefined, database)).rejects.toThrow(/a key that is not here/)
  expect(await readdir(folder)).toEqual([])
})

test('of two processes that start on a new database with different keys, one stops', async () => {
  const starts = [given, 'h'.repeat(40)].map((key) => openSecrets(folder, key, database))
  const states = (await Promise.allSettled(starts)).map((s) => s.status)
  expect(states.sort()).toEqual(['fulfilled', 'rejected'])
})
