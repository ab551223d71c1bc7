import { createHash } from 'node:crypto'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A listening socket is the lock: the system lets go of it however its holder ends. */
export async function holdLock(folder) {
  const place = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)
  let waits = false
  for (;;) {
    const server = await listen(socketPath(`countersign-set-up-${place}`))
    if (server) return server
    if (!waits) process.stderr.write('Another start is setting up this folder; waiting for it …\n')
    waits = true
    await new Promise((passed) => setTimeout(passed, 250))
  }
}

/** Linux frees an abstract socket and Windows a pipe by themselves; elsewhere a left-over file is cleared away. */
function socketPath(name) {
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.sock`)
}

function listen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') reject(error)
      else if (existsSync(path)) clearLeftOver(path).then(() => resolve(undefined))
      else resolve(undefined)
    })
    server.listen(path, () => resolve(server))
  })
}

function clearLeftOver(path) {
  return new Promise((resolve) => {
    const probe = createConnection(path, () => {
      probe.destroy()
      resolve()
    })
    probe.once('error', (error) => {
      if (error.code === 'ECONNREFUSED') rmSync(path, { force: true })
      resolve()
    })
  })
}
