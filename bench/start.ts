import { randomBytes } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { openPlace } from '../soak/place.ts'
import { type Figure, median, shown, table } from './figures.ts'
import { numbersFrom } from './options.ts'
import { metricOf, startServer } from './server.ts'

type Options = { rounds: number; settle: number; watch: number }
type Round = { cold: number; warm: number; memory: number; cpu: number }

/** The embedded size, which is what a newcomer starts: the first start in a folder, the next one, and doing nothing. */
export async function start(args: string[]): Promise<Figure[]> {
  const options = numbersFrom(args, { rounds: 3, settle: 30, watch: 20 })
  console.log(
    `Start, embedded, packages installed: median of ${options.rounds} rounds; memory after ${options.settle} s of idling, ` +
      `CPU over ${options.watch} s. ${cpus().length} cores, load average before: ${loadavg()[0]?.toFixed(1)}.\n`,
  )
  const rounds: Round[] = []
  for (let number = 1; number <= options.rounds; number++) {
    rounds.push(await oneRound(options))
    console.log(`round ${number} of ${options.rounds}, load average ${loadavg()[0]?.toFixed(1)}`)
  }
  console.log(`\n${drawn(rounds)}\n`)
  return figuresOf(rounds)
}

async function oneRound({ settle, watch }: Options): Promise<Round> {
  const place = await openPlace({})
  try {
    // Also what a soak does without: the model that comes with the program.
    const key = randomBytes(24).toString('hex')
    const asDelivered = { ...place.environment, EMBEDDER: '', BOOTSTRAP_KEY: key }
    const first = await startServer(place.folder, asDelivered)
    // A new desk computes its vectors once, for half a minute; being idle begins after that.
    await inStep(first.url, key).finally(first.stop)
    const second = await startServer(place.folder, asDelivered)
    const idle = await idling(second.url, settle, watch).finally(second.stop)
    return { cold: first.readyMs / 1000, warm: second.readyMs / 1000, ...idle }
  } finally {
    await place.remove({ keepFolder: false })
  }
}

const Status = z.object({ state: z.string() })

async function inStep(url: string, key: string): Promise<void> {
  for (const end = Date.now() + 180_000; Date.now() < end; await pause(1000)) {
    const headers = { authorization: `Bearer ${key}` }
    const response = await fetch(`${url}/api/v1/library-index`, { headers })
    if (Status.parse(await response.json()).state === 'in step') return
  }
  throw new Error('The index was not in step within three minutes')
}

async function idling(url: string, settle: number, watch: number) {
  await pause(settle * 1000)
  const memory = (await metricOf(url, 'process_resident_memory_bytes')) / 1e6
  const before = await metricOf(url, 'process_cpu_seconds_total')
  await pause(watch * 1000)
  const cpu = ((await metricOf(url, 'process_cpu_seconds_total')) - before) / watch
  return { memory, cpu: cpu * 100 }
}

const subjects: [name: keyof Round, words: string, ceiling?: number][] = [
  ['cold', 'cold start, s', 8],
  ['warm', 'warm start, s', 2],
  ['memory', 'idle memory, MB', 400],
  ['cpu', 'idle CPU, % of a core'],
]

function drawn(rounds: Round[]): string {
  const numbers = rounds.map((_, place) => `round ${place + 1}`)
  const rows = subjects.map(([name, words]) => {
    const values = rounds.map((round) => round[name])
    return [words, ...values.map(shown), shown(median(values))]
  })
  return table([['', ...numbers, 'median'], ...rows])
}

const figuresOf = (rounds: Round[]): Figure[] =>
  subjects.map(([name, words, ceiling]) => ({
    set: 'start',
    metric: words,
    value: median(rounds.map((round) => round[name])),
    rows: rounds.length,
    ...(ceiling !== undefined && { ceiling }),
  }))
