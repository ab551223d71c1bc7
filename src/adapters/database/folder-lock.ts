import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../../core/start-error.ts'
import type { Log } from '../../ports.ts'

/**
 * PGlite takes no lock on its folder, and two processes on one folder destroy it. So the holder keeps a socket open
 * beside the folder, `<folder>.lock.<generation>`: the kernel closes it however the process ends, so whoever finds a
 * lock that refuses connections makes the next generation. Names appear by link(2), which is atomic and shows only a
 * socket that already listens; generations never go back, so a latecomer sees that it was overtaken.
 */
export async function lockFolder(folder: string, log: Log): Promise<() => Promise<void>> {
  const path = realpathSync(folder)
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return holdPipe(`\\\\.\\pipe\\countersign-${digest}`, folder)
  const elsewhere = { dir: tmpdir(), prefix: `countersign-${digest}.lock.`, leave: () => {} }
  const place = besideOf(path) ?? elsewhere
  try {
    return await hold(place, folder)
  } catch (error) {
    if (error instanceof StartError || place === elsewhere) throw error
    log.warn(
      { folder },
      'No socket can be kept beside the data folder: it is guarded against a second Countersign on this machine only',
    )
    return hold(elsewhere, folder)
  }
}

type Place = { dir: string; prefix: string; leave: () => void }

const CONTENDERS = 50
const LONGEST_SOCKET_PATH = 100
const LITTER_MS = 60_000

async function hold(place: Place, folder: string): Promise<() => Promise<void>> {
  const own = join(place.dir, `${place.prefix}${randomUUID().slice(0, 8)}.sock`)
  let server: Server | undefined
  const release = async () => {
    if (server) await closed(server)
    place.leave()
  }
  try {
    server = await listenOn(own)
    for (let attempt = 0; attempt < CONTENDERS; attempt++) {
      const outcome = await contend(own, place)
      if (outcome === 'theirs') break
      if (outcome === 'again') continue
      return async () => {
        leaveMark(outcome.held, own)
        await release()
      }
    }
    throw inUse(folder)
  } catch (error) {
    await release()
    throw error
  }
}

async function contend(own: string, place: Place): Promise<{ held: string } | 'theirs' | 'again'> {
  const newest = generations(place).at(-1) ?? 0
  if (newest > 0 && (await isAlive(nameOf(place, newest)))) return 'theirs'
  const next = nameOf(place, newest + 1)
  if (!linked(own, next)) return 'again'
  if (generations(place).at(-1) !== newest + 1) {
    rmSync(next)
    return 'again'
  }
  clean(place, newest + 1)
  rmSync(own)
  return { held: next }
}

/** A plain file keeps the generation and, unlike a dead socket, is no obstacle to whoever copies the folder. */
function leaveMark(held: string, own: string): void {
  try {
    writeFileSync(own, '')
    renameSync(own, held)
  } catch {
    // The folder is gone, or is full: a dead socket says the same.
  }
}

const inUse = (folder: string) =>
  new StartError(
    `The data folder ${folder} is in use by another Countersign; stop it, or set DATA_DIR to another folder`,
  )

const nameOf = (place: Place, generation: number) => join(place.dir, `${place.prefix}${generation}`)

function generations({ dir, prefix }: Place): number[] {
  return readdirSync(dir)
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter((generation) => generation > 0)
    .sort((a, b) => a - b)
}

function linked(own: string, name: string): boolean {
  try {
    linkSync(own, name)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Only a refusal proves that nobody is there; whatever else happens, somebody may be. */
function isAlive(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', (error) => {
      resolve(!('code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT')))
    })
  })
}

/** Older generations are dead, and so is a socket that was never linked within a minute. */
function clean({ dir, prefix }: Place, newest: number): void {
  for (const name of readdirSync(dir).filter((n) => n.startsWith(prefix))) {
    const file = join(dir, name)
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    const forgotten = name.endsWith('.sock') && mtimeMs < Date.now() - LITTER_MS
    if (Number(name.slice(prefix.length)) < newest || forgotten) rmSync(file, { force: true })
  }
}

/** A socket's path is limited to about 100 bytes: Linux can go by an open folder, others need another place. */
function besideOf(path: string): Place | undefined {
  const dir = dirname(path)
  const name = basename(path)
  const prefix = `${name.length <= 24 ? name : createHash('sha256').update(name).digest('hex').slice(0, 16)}.lock.`
  if (Buffer.byteLength(join(dir, prefix)) < LONGEST_SOCKET_PATH - 20)
    return { dir, prefix, leave: () => {} }
  if (process.platform !== 'linux') return undefined
  const fd = openSync(dir, 'r')
  return { dir: `/proc/self/fd/${fd}`, prefix, leave: () => closeSync(fd) }
}

/** The kernel frees a pipe's name with its process, so the name alone is the lock. */
async function holdPipe(name: string, folder: string): Promise<() => Promise<void>> {
  const server = await listenOn(name).catch((error) => {
    throw 'code' in error && error.code === 'EADDRINUSE' ? inUse(folder) : error
  })
  return () => closed(server)
}

function listenOn(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy())
    server.once('error', reject)
    server.listen(path, () => resolve(server.unref()))
  })
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))
