import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from './place.ts'
import { type Environment, freePort, openServer, type Server } from './server.ts'

type Figures = {
  starts: number
  kills: number
  stops: number
  suspensions: number
  fell: string[]
  overstayed: string[]
}

export type Fleet = {
  servers: Server[]
  figures: Figures
  /** The webs that should answer; all of them while none does. */
  webs(): string[]
  allReady(signal: AbortSignal): Promise<void>
  /** Kills without warning, and starts anew at once. */
  kill(server: Server): Promise<void>
  /** Asks to stop, waits for the end, and starts anew. */
  restart(server: Server): Promise<void>
  /** Freezes it for a while; it notices nothing but the time. */
  suspend(server: Server, ms: number): Promise<void>
  stopAll(): Promise<void>
}

const START_LIMIT_MS = 120_000

/** One process that is everything, or two webs and two workers; whoever falls over is put up again. */
export async function openFleet(
  place: Place,
  farSide: string,
  settings: Environment,
): Promise<Fleet> {
  const figures: Figures = {
    starts: 0,
    kills: 0,
    stops: 0,
    suspensions: 0,
    fell: [],
    overstayed: [],
  }
  const acts = openActs(figures)
  const servers = await openServers(place, farSide, settings, acts.fell)
  const webs = servers.filter((server) => !server.name.startsWith('worker'))
  for (const server of servers) acts.start(server)
  return {
    servers,
    figures,
    ...acts,
    webs() {
      const ready = webs.filter((server) => server.isReady())
      return (ready.length > 0 ? ready : webs).map((server) => server.url)
    },
    allReady: (signal) => allReady(servers, signal),
    stopAll: () => acts.stopAll(servers),
  }
}

/** What is done to servers, counted. */
function openActs(figures: Figures) {
  let closing = false

  function start(server: Server): void {
    if (closing) return
    figures.starts += 1
    server.start()
  }

  async function stop(server: Server): Promise<void> {
    if (await server.end('SIGTERM')) figures.overstayed.push(server.name)
  }

  return {
    start,
    fell(server: Server, how: string) {
      figures.fell.push(how)
      setTimeout(start, 500, server)
    },
    async kill(server: Server) {
      await server.end('SIGKILL')
      figures.kills += 1
      start(server)
    },
    async restart(server: Server) {
      await stop(server)
      figures.stops += 1
      start(server)
    },
    async suspend(server: Server, ms: number) {
      figures.suspensions += 1
      await server.suspend(ms)
    },
    async stopAll(servers: Server[]) {
      closing = true
      await Promise.all(servers.map(stop))
    },
  }
}

function openServers(
  { kind, folder, environment }: Place,
  farSide: string,
  settings: Environment,
  onFall: (server: Server, how: string) => void,
): Promise<Server[]> {
  const roles = kind === 'embedded' ? ['both'] : ['web', 'web', 'worker', 'worker']
  const open = async (role: string, index: number): Promise<Server> => {
    const name = `${role}-${index + 1}`
    const port = await freePort()
    // Each has an address of its own for the far side, which so knows who is sending.
    const own = { ROLE: role, PORT: String(port), SIMULATOR_URL: `${farSide}/${name}` }
    const all = { ...settings, ...environment, ...own }
    const log = join(folder, 'logs', `${name}.log`)
    const server: Server = openServer(
      { name, url: `http://127.0.0.1:${port}`, settings: all, log },
      (how) => onFall(server, how),
    )
    return server
  }
  return Promise.all(roles.map(open))
}

async function allReady(servers: Server[], signal: AbortSignal): Promise<void> {
  const limit = Date.now() + START_LIMIT_MS
  while (!servers.every((server) => server.isReady())) {
    signal.throwIfAborted()
    if (Date.now() > limit) throw new Error('the servers did not start; their logs say why')
    await pause(50)
  }
}
