import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Log } from '../../ports.ts'

const CHANNEL = 'countersign'
const SHORTEST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

type Line = { client: Client; ended: Promise<unknown> }

/** LISTEN on a connection of its own, which is opened again whenever it is lost. */
export async function listen(
  connect: () => Client,
  heard: { onPayload: (payload: string) => void; onBack: () => void },
  log: Log,
): Promise<() => Promise<void>> {
  const { onPayload, onBack } = heard
  const over = new AbortController()
  let line = await openLine(connect(), onPayload)

  async function reopened(): Promise<Line | undefined> {
    for (let wait = SHORTEST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      await pause(wait, undefined, { signal: over.signal }).catch(() => {})
      if (over.signal.aborted) return undefined
      const next = await openLine(connect(), onPayload).catch(() => undefined)
      if (next) return next
    }
  }

  async function heal(): Promise<void> {
    while (!over.signal.aborted) {
      await line.ended
      if (over.signal.aborted) return
      log.warn({}, 'The connection that hears of changes was lost; opening it again')
      const next = await reopened()
      if (!next) return
      line = next
      log.info({}, 'The connection that hears of changes is back')
      onBack()
    }
    await line.client.end()
  }

  const healing = heal()
  return async () => {
    over.abort()
    await line.client.end()
    await healing
  }
}

async function openLine(client: Client, onPayload: (payload: string) => void): Promise<Line> {
  client.on('notification', ({ channel, payload }) => {
    if (channel === CHANNEL) onPayload(payload ?? '')
  })
  // Whatever the error, the end follows it.
  client.on('error', () => {})
  const ended = new Promise((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    return { client, ended }
  } catch (error) {
    await client.end()
    throw error
  }
}
