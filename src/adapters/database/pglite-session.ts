import { Duplex } from 'node:stream'
import type { Backend, Reply } from './pglite-backend.ts'
import {
  failure,
  frames,
  query,
  renameStatement,
  searchPathOf,
  startup,
  welcome,
} from './pglite-wire.ts'

/** The far end of one node-postgres connection: what it writes is run when its turn comes, and answered. */
export function openSession(backend: Backend, name: string): Duplex {
  const push = (bytes: Buffer) => {
    if (!socket.destroyed && !socket.writableEnded) socket.push(bytes)
  }
  const talk = openTalk(backend, push)
  const unhear = backend.onNotification(push)
  const read = openReader(name)
  const socket = new Duplex({
    read: () => {},
    write: (chunk, _, done) => {
      const { searchPath, requests } = read(chunk)
      if (searchPath !== undefined) talk.greet(searchPath)
      for (const request of requests) talk.ask(request)
      done()
    },
    // Both halves end together, as a server's would: only then does node-postgres call the connection closed.
    final: (done) => {
      socket.push(null)
      done()
    },
    destroy: (error, done) => {
      unhear()
      talk.leave()
      done(error)
    },
  })
  return Object.assign(socket, {
    connect: () => setImmediate(() => socket.emit('connect')),
    setNoDelay: () => socket,
    setKeepAlive: () => socket,
    ref: () => socket,
    unref: () => socket,
  })
}

function openTalk(backend: Backend, push: (bytes: Buffer) => void) {
  let searchPath = 'public'
  let giveBack: (() => void) | undefined
  let work: Promise<void> = Promise.resolve()

  async function reply(request: Buffer): Promise<Reply> {
    giveBack ??= await backend.turn(searchPath)
    return backend.run(request)
  }

  async function answer(request: Buffer): Promise<void> {
    const { bytes, status } = await reply(request).catch((error) => ({
      bytes: failure('XX000', `The embedded database stopped working: ${error}`),
      status: 'idle' as const,
    }))
    // A session keeps its turn for as long as PostgreSQL says that its transaction is open.
    if (status === 'idle') {
      giveBack?.()
      giveBack = undefined
    }
    push(bytes)
  }

  return {
    greet: (path: string) => {
      searchPath = path
      push(welcome())
    },
    ask: (request: Buffer) => {
      work = work.then(() => answer(request))
    },
    /** Whoever goes in mid-transaction has not committed. */
    leave: () => {
      work = work.then(() => (giveBack ? answer(query('ROLLBACK')) : undefined))
    },
  }
}

/** Gathers what was written into requests: each ends where PostgreSQL answers "ready for query". */
function openReader(name: string) {
  let received: Buffer = Buffer.alloc(0)
  let greeted = false
  let batch: Buffer[] = []

  function requests(): Buffer[] {
    const whole: Buffer[] = []
    const parts = frames(received)
    let next = parts.next()
    for (; !next.done; next = parts.next()) {
      const { type, frame } = next.value
      batch.push(renameStatement(type, frame, name))
      if (type !== 'Q' && type !== 'S') continue
      whole.push(Buffer.concat(batch))
      batch = []
    }
    received = next.value
    return whole
  }

  return (chunk: Buffer): { searchPath?: string; requests: Buffer[] } => {
    received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk
    if (greeted) return { requests: requests() }
    const hello = startup(received)
    if (!hello) return { requests: [] }
    greeted = true
    received = received.subarray(hello.size)
    return { searchPath: searchPathOf(hello.options) ?? 'public', requests: requests() }
  }
}
