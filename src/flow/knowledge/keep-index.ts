import type { Index, Log } from '../../ports.ts'
import { generationFor, wishFor } from './generation.ts'
import { type Mended, type MendPorts, mendIndex } from './mend-index.ts'

export type Keeper = {
  /**
   * Resolves when the index holds what the database held when this was called, or when that failed for now. Builds a
   * generation where need be, unless told not to: of an index that processes share, one process at a time may build.
   */
  catchUp(mayBuild?: boolean): Promise<void>
  status(): IndexStatus
  close(): Promise<void>
}

export type IndexStatus = {
  state: 'never built' | 'catching up' | 'in step' | 'behind'
  /** What was put right the last time, each by number. */
  last: Mended | null
}

type Ports = MendPorts & { log: Log }

const LOOK_AGAIN_MS = 60_000

/**
 * Keeps the index in step with the database, which is the truth: compares the two, and mends what differs. It looks when
 * a hint says that something changed and every minute besides, so whatever was lost or went wrong heals by itself.
 */
export async function keepIndex(ports: Ports, lookAgainMs = LOOK_AGAIN_MS): Promise<Keeper> {
  const { database, index, log } = ports
  await sayWhatIsWanted(ports)
  const status: IndexStatus = { state: 'never built', last: null }
  let underWay: Promise<void> | undefined
  let isAskedAgain = false
  let mayBuild = false
  let isClosed = false

  async function work(): Promise<void> {
    do {
      const build = mayBuild || index.kind === 'twin'
      isAskedAgain = mayBuild = false
      status.state = status.last === null ? 'never built' : 'catching up'
      try {
        const mended = await mendIndex(ports, build, () => isClosed)
        status.last = mended ?? status.last
        status.state = mended ? 'in step' : await standing(index, status)
      } catch (error) {
        status.state = await standing(index, status)
        if (!isClosed) log.warn({ error }, 'the index could not be brought up to date; tried again')
      }
    } while (isAskedAgain && !isClosed)
    underWay = undefined
  }

  function look(): Promise<void> {
    if (underWay) isAskedAgain = true
    underWay ??= work()
    return underWay
  }

  const onHint = (payload: string) => payload.includes('"knowledge"') && void look()
  const unlisten = await database.listen(onHint, look)
  const timer = setInterval(look, lookAgainMs).unref()
  return {
    catchUp(isOurs = true) {
      mayBuild ||= isOurs
      return look()
    },
    status: () => ({ ...status }),
    async close() {
      isClosed = true
      clearInterval(timer)
      await unlisten()
      await underWay
    },
  }
}

async function sayWhatIsWanted({ database, index, embedder, isGuest = false }: Ports) {
  if (index.kind === 'twin' || isGuest) return
  await wishFor(database, generationFor(embedder))
}

/** Whether anything answers while this process could not bring it up to date; what cannot be asked is as it was. */
async function standing(index: Index, { last }: IndexStatus): Promise<IndexStatus['state']> {
  const generation = await index.generation().catch(() => last)
  return generation === null ? 'never built' : 'behind'
}
