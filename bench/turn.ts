import { loadavg } from 'node:os'
import { openPlace } from '../soak/place.ts'
import { policyInForce } from '../src/flow/policy.ts'
import { runTurn } from '../src/flow/run-turn.ts'
import { openTestHouse, type TestHouse } from '../src/testing/house.ts'
import { type Figure, percentile, shown, table } from './figures.ts'
import { numbersFrom } from './options.ts'
import { phoneFor } from './suites/cases.ts'
import { allowEverything } from './suites/sends.ts'

/**
 * What a turn costs us: from the moment it is due until it is settled, with the assistant that needs no model. Embedded, or on scratch
 * databases of the servers that DATABASE_URL and REDIS_URL name.
 */
export async function turn(args: string[]): Promise<Figure[]> {
  const options = numbersFrom(args, { turns: 400, many: 1000, concurrency: 8 })
  const place = await openPlace(process.env)
  // The library is searched as it is by default: with the bundled embedder.
  const { EMBEDDER: _, DATA_DIR: __, ...environment } = place.environment
  const house = await openTestHouse(environment)
  try {
    await allowEverything(house)
    const texts = await everydayTexts(house)
    await oneByOne(house, texts, { first: 0, many: 40 })
    const alone = await oneByOne(house, texts, { first: 100, many: options.turns })
    const perSecond = await together(house, texts, { first: 10_000, ...options })
    return told({ kind: place.kind, alone, perSecond, many: options.many })
  } finally {
    await house.close()
    await place.remove({ keepFolder: false })
  }
}

/** What customers ask, in turns through languages and intents. */
async function everydayTexts({ desk }: TestHouse): Promise<{ text: string; language: string }[]> {
  const { intents } = await policyInForce(desk.database, 'taxonomy')
  const all = intents.flatMap(({ examples }) =>
    Object.entries(examples).flatMap(([language, texts]) =>
      texts.map((text) => ({ text, language })),
    ),
  )
  // A step without a common divisor visits every one before any twice.
  return all.map((_, place) => all[(place * 7919) % all.length] ?? { text: 'hi', language: 'en' })
}

type Texts = Awaited<ReturnType<typeof everydayTexts>>

async function oneByOne(
  house: TestHouse,
  texts: Texts,
  { first, many }: { first: number; many: number },
): Promise<number[]> {
  const times: number[] = []
  for (let place = first; place < first + many; place++) {
    const turnId = await put(house, texts, place)
    if (turnId === null) continue
    const begun = performance.now()
    await runTurn(house.desk, turnId)
    times.push(performance.now() - begun)
  }
  return times
}

async function together(
  house: TestHouse,
  texts: Texts,
  { first, many, concurrency }: { first: number; many: number; concurrency: number },
): Promise<number> {
  const due: string[] = []
  for (let place = first; place < first + many; place++) {
    const turnId = await put(house, texts, place)
    if (turnId !== null) due.push(turnId)
  }
  const all = due.length
  const begun = performance.now()
  const work = async () => {
    for (let id = due.pop(); id !== undefined; id = due.pop()) await runTurn(house.desk, id)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return (all * 1000) / (performance.now() - begun)
}

async function put(house: TestHouse, texts: Texts, place: number): Promise<string | null> {
  const { text, language } = texts[place % texts.length] ?? { text: 'hi', language: 'en' }
  return house.writes(phoneFor(place, language), { text })
}

type Told = { kind: string; alone: number[]; perSecond: number; many: number }

function told({ kind, alone, perSecond, many }: Told): Figure[] {
  const [p50, p95] = [percentile(alone, 0.5), percentile(alone, 0.95)]
  console.log(
    table([
      [`a turn, ${kind}`, 'found'],
      ['one after the other, p50 ms', shown(p50)],
      ['one after the other, p95 ms', shown(p95)],
      ['turns a second, in one process', shown(perSecond)],
    ]),
  )
  console.log(`load average ${loadavg()[0]?.toFixed(1)}`)
  const set = `turn ${kind}`
  const rows = alone.length
  const embedded = kind === 'embedded'
  return [
    { set, metric: 'p50 ms', value: p50, rows, ...(embedded && { ceiling: 25 }) },
    { set, metric: 'p95 ms', value: p95, rows },
    {
      set,
      metric: 'turns a second',
      value: perSecond,
      rows: many,
      ...(kind === 'PostgreSQL and Redis' && { floor: 60 }),
    },
  ]
}
