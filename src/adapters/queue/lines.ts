import type { Job } from '../../ports.ts'
import type { Line, NewJob } from './backend.ts'

/** A job in memory, before BullMQ has it. */
export type Waiting = Job & { dueAt: number }

export type Lines = {
  /** Returns the jobs that could not be added. */
  add(batch: Waiting[]): Promise<Waiting[]>
  close(): Promise<void>
}

type Opening = { line: Line; ready: Promise<unknown> }

/** The lines that this process adds to, opened as their kinds turn up. */
export function openLines(
  openLine: (kind: string) => Line,
  suspect: (error: unknown) => void,
): Lines {
  const lines = new Map<string, Opening>()

  function open(kind: string): Opening {
    const line = openLine(kind)
    const opening = { line, ready: line.waitUntilReady() }
    lines.set(kind, opening)
    // A line that met an outage while it opened stays broken for good; the next batch opens another.
    opening.ready.catch(() => {
      lines.delete(kind)
      return line.close().catch(suspect)
    })
    return opening
  }

  async function addOfKind(kind: string, jobs: Waiting[]): Promise<Waiting[]> {
    try {
      const { line, ready } = lines.get(kind) ?? open(kind)
      await ready
      await line.addAll(jobs.map(asNewJob))
      return []
    } catch (error) {
      suspect(error)
      return jobs
    }
  }

  return {
    async add(batch) {
      const kinds = new Set(batch.map((job) => job.kind))
      const left = Array.from(kinds, (kind) =>
        addOfKind(
          kind,
          batch.filter((job) => job.kind === kind),
        ),
      )
      return (await Promise.all(left)).flat()
    },
    async close() {
      await Promise.all(Array.from(lines.values(), ({ line }) => line.close()))
    },
  }
}

function asNewJob({ kind, id, attempt, dueAt }: Waiting): NewJob {
  // BullMQ refuses ids that hold ':' and ids that are whole numbers.
  const jobId = `${kind}-${encodeURIComponent(id)}-${attempt}`
  const delay = Math.max(0, Math.round(dueAt - Date.now()))
  return { name: kind, data: { id, attempt }, opts: { jobId, delay } }
}
