import { randomBytes } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { z } from 'zod'
import { openPlace, type Place } from '../soak/place.ts'
import { openDatabase } from '../src/adapters/database/open.ts'
import { parseConfig } from '../src/config.ts'
import { apart } from './apart.ts'
import type { Figure } from './figures.ts'
import { drawn, figuresOf, type Intake, middleOf, type Round } from './intake-figures.ts'
import { LoadOutcome, Rate } from './load-words.ts'
import { numbersFrom } from './options.ts'
import { metricOf, type RunningServer, startServer } from './server.ts'

type Options = { seconds: number; clients: number; contacts: number; rounds: number; warm: number }

const sizes = {
  embedded: { name: 'embedded', least: 600 },
  PostgreSQL: { name: 'standard', least: 1200 },
  'PostgreSQL and Redis': { name: 'cluster', least: 1200 },
}

/** Quiet times: so long that no turn comes due, and so short that turns are run and held all the while. */
const ALONE = { TURN_QUIET_SECONDS: '300', TURN_MAX_SECONDS: '3600' }
const WITH_TURNS = { TURN_QUIET_SECONDS: '0.2', TURN_MAX_SECONDS: '1' }

/** Webhooks a second over real HTTP, beside a bare insert on the same database in the same run. */
export async function intake(args: string[]): Promise<Figure[]> {
  const options = numbersFrom(args, { seconds: 8, clients: 64, contacts: 2000, rounds: 3, warm: 2 })
  const kind = await inPlace(async (place) => place.kind)
  console.log(
    `Intake, ${sizes[kind].name} (${kind}): ${options.clients} clients, ${options.contacts} contacts, ` +
      `${options.seconds} s a measurement after ${options.warm} s of warming up, median of ${options.rounds} rounds.\n` +
      `The load comes from a process of its own on the same ${cpus().length} cores. Load average before: ${loadavg()[0]?.toFixed(1)}.\n`,
  )
  const rounds: Round[] = []
  for (let number = 1; number <= options.rounds; number++) {
    const round = {
      bare: await bareInserts(options),
      alone: await webhooks(options, ALONE),
      withTurns: await webhooks(options, WITH_TURNS),
    }
    rounds.push(round)
    console.log(
      `round ${number} of ${options.rounds}, load average ${loadavg()[0]?.toFixed(1)}\n${drawn(round)}\n`,
    )
  }
  const middle = middleOf(rounds)
  console.log(`median\n${drawn(middle)}\n`)
  return figuresOf(middle, sizes[kind])
}

function bareInserts({ seconds, warm, ...load }: Options): Promise<Rate> {
  const times = { measureMs: seconds * 1000, warmMs: warm * 1000 }
  return inPlace(({ environment }) => apart('bare.ts', { ...load, ...times, environment }, Rate))
}

function webhooks(options: Options, quiet: Record<string, string>): Promise<Intake> {
  return inPlace(async (place) => {
    const secrets = {
      SIMULATOR_SECRET: randomBytes(24).toString('hex'),
      BOOTSTRAP_KEY: randomBytes(24).toString('hex'),
    }
    const settings = { ...place.environment, ...quiet, ...secrets, DRAIN_SECONDS: '2' }
    const roles =
      place.kind === 'PostgreSQL and Redis' ? (['web', 'worker'] as const) : (['both'] as const)
    const server = await startServer(place.folder, settings, [...roles])
    const intake = await load(server, secrets, options).finally(server.stop)
    await checkLog(place, intake.accepted)
    return intake
  })
}

async function load(
  server: RunningServer,
  secrets: Record<string, string>,
  { seconds, warm, ...rest }: Options,
): Promise<Intake> {
  const times = { measureMs: seconds * 1000, warmMs: warm * 1000 }
  const url = `${server.url}/webhooks/${await simulatorOf(server.url, secrets.BOOTSTRAP_KEY ?? '')}`
  const cpuBefore = await metricOf(server.url, 'process_cpu_seconds_total')
  const outcome = await apart(
    'load.ts',
    { ...rest, ...times, url, secret: secrets.SIMULATOR_SECRET },
    LoadOutcome,
  )
  const cpu = (await metricOf(server.url, 'process_cpu_seconds_total')) - cpuBefore
  return {
    ...outcome,
    turns: await metricOf(server.url, 'countersign_reviews{state="turn"}'),
    serverCpu: cpu / (seconds + warm),
    loadCpu: outcome.cpuSeconds / (seconds + warm),
  }
}

const Channels = z.object({ items: z.array(z.object({ id: z.uuid(), kind: z.string() })) })

async function simulatorOf(url: string, key: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/channels`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const simulator = Channels.parse(await response.json()).items.find(
    ({ kind }) => kind === 'simulator',
  )
  if (!simulator) throw new Error('The server has no simulator to write to')
  return simulator.id
}

/** Fast and lossy would be worth nothing: whatever was answered 200 must be in the log. */
async function checkLog({ environment }: Place, accepted: number): Promise<void> {
  const log = { info() {}, warn() {}, error() {} }
  const database = await openDatabase(parseConfig(environment).database, log)
  const messages = await database.prisma.message.count().finally(database.close)
  // Those under way at the end are logged, and their answers were not waited for.
  if (messages < accepted)
    throw new Error(`${accepted} webhooks were accepted and ${messages} messages are in the log`)
}

async function inPlace<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const place = await openPlace(process.env)
  return work(place).finally(() => place.remove({ keepFolder: false }))
}
