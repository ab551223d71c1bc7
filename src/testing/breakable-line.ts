import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a service that a test can cut, make silent and mend. */
export type BreakableLine = {
  /** The service's URL, by this way. */
  url: string
  /** Ends every connection and refuses new ones. */
  cut(): void
  /** Keeps connections open and lets nothing through, as a lost network does. */
  silence(): void
  mend(): void
  close(): Promise<void>
}

type State = 'whole' | 'cut' | 'silent'

export async function openBreakableLine(
  service: string,
  defaultPort: number,
): Promise<BreakableLine> {
  const target = new URL(service)
  const sockets = new Set<Socket>()
  let state: State = 'whole'
  const server = createServer((near) => {
    const far = connect(Number(target.port || defaultPort), target.hostname)
    for (const socket of [near, far]) sockets.add(socket)
    join(near, far, () => state)
    join(far, near, () => state)
    if (state === 'cut') near.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const breakAll = (next: State) => {
    state = next
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    url: throughPortOf(server, target),
    cut: () => breakAll('cut'),
    silence: () => {
      state = 'silent'
    },
    // The connections that were silent miss bytes, so they end.
    mend: () => breakAll('whole'),
    async close() {
      breakAll('cut')
      server.close()
      await once(server, 'close')
    },
  }
}

function join(from: Socket, to: Socket, state: () => State): void {
  from.on('data', (chunk) => state() === 'whole' && to.write(chunk))
  from.on('error', () => {})
  from.on('close', () => to.destroy())
}

function throughPortOf(server: Server, target: URL): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port')
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(address.port)
  return url.href
}
