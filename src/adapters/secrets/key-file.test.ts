import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import { makeKey, readKey } from './key-file.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-key-'))
  path = join(folder, 'data', 'secret.key')
})
afterEach(() => rm(folder, { recursive: true }))

test('the key is made once, and only its owner can read it', async () => {
  expect(await readKey(path)).toBeNull()
  const key = await makeKey(path)
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(await makeKey(path)).toBe(key)
  expect(await readKey(path)).toBe(key)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('processes that start together agree on one key and leave nothing else behind', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => makeKey(path)))
  expect(new Set(keys).size).toBe(1)
  expect(await readdir(join(folder, 'data'))).toEqual(['secret.key'])
})

test.each(['', '\n', 'short'])(
  'a key file that holds no key stops the start (%j)',
  async (text) => {
    await makeKey(path)
    await writeFile(path, text)
    await expect(readKey(path)).rejects.toThrow(
      /does not hold a key of at least 32 characters: put/,
    )
  },
)

test('a folder that cannot be written stops the start and names the way out', async () => {
  const start = makeKey(join(folder, 'nowhere\0', 'secret.key'))
  await expect(start).rejects.toBeInstanceOf(StartError)
  await expect(start).rejects.toThrow(/set SECRET_KEY/)
})
