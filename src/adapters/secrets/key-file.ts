import { randomBytes } from 'node:crypto'
import { link, open, readFile, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartError } from '../../core/start-error.ts'
import { makeFolder } from '../folder.ts'

const SHORTEST = 32

/** The key in the file, or null when there is no such file. */
export async function readKey(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new StartError(`The key file ${path} cannot be read: let this user read it.`, {
      cause: error,
    })
  })
  if (text === null) return null
  const key = text.trim()
  if (key.length >= SHORTEST) return key
  throw new StartError(
    `The key file ${path} does not hold a key of at least ${SHORTEST} characters: put it back from a backup.`,
  )
}

/** Makes a key once. Of several processes that start together one makes it and all get that one. */
export async function makeKey(path: string): Promise<string> {
  try {
    await makeFolder(dirname(path))
    await place(path, randomBytes(32).toString('base64url'))
  } catch (error) {
    const advice = 'let this user write there, or set SECRET_KEY'
    throw new StartError(`The key file ${path} cannot be made: ${advice}.`, { cause: error })
  }
  const key = await readKey(path)
  if (key === null) throw new StartError(`The key file ${path} was removed while starting.`)
  return key
}

/** The name appears only once the bytes are on the disk, so a crash never leaves an empty key behind. */
async function place(path: string, key: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${key}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    // A link, unlike a rename, fails when somebody else was first.
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  await syncFolder(dirname(path))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  // Windows cannot open a folder; there the new name is as durable as the system makes it.
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? error.code : undefined
