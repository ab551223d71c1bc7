import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import type { Page } from '../ports-assistant.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, type TestDesk } from '../testing/desk.ts'
import { until } from '../testing/interleave.ts'
import { anOutcome, aRisk, aSettled, aVerdict, withRisks } from '../testing/outcomes.ts'
import { endHandoff } from './hand-over.ts'
import { pagePeople } from './page-people.ts'

let database: Database
let desk: TestDesk
const paged: Page[] = []
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = { ...(await aDesk(database)), page: async (page) => void paged.push(page) }
})
afterAll(() => database.close())

const emergency = () => {
  const verdict = aVerdict('hand_off', { priority: 'urgent' })
  return aSettled(desk, anOutcome('hand_off', { verdict, ...withRisks(aRisk('danger')) }))
}
const handoffOf = ({ conversationId }: { conversationId: string }) =>
  database.prisma.handoff.findFirstOrThrow({ where: { conversationId } })
const comeDue = ({ id }: { id: string }) =>
  database.pool.query('UPDATE handoff SET page_at = now() WHERE id = $1', [id])
const minutesTo = ({ pageAt }: { pageAt: Date | null }) =>
  Math.round(((pageAt?.getTime() ?? 0) - Date.now()) / 60_000)

test('an emergency calls somebody at once, and again, later each time', async () => {
  const heard: string[] = []
  const unlisten = await database.listen((payload) => heard.push(payload))
  const it = await emergency()
  expect(await pagePeople(desk)).toBe(1)
  const first = await handoffOf(it)
  const page = { handoffId: first.id, conversationId: it.conversationId, priority: 'urgent' }
  expect(paged).toEqual([{ ...page, team: 'support', number: 1 }])
  await until(async () => heard.some((payload) => payload.includes('"page"')))
  await unlisten()
  expect(minutesTo(first)).toBe(5)
  expect(await pagePeople(desk)).toBe(0)
  const waits: number[] = []
  for (let number = 2; number <= 6; number++) {
    await comeDue(first)
    await pagePeople(desk)
    waits.push(minutesTo(await handoffOf(it)))
  }
  expect(waits).toEqual([10, 20, 40, 60, 60])
  expect(paged.at(-1)).toMatchObject({ number: 6 })
})

test('a promise that ran out calls somebody, and nobody is called once it is over', async () => {
  const it = await aSettled(desk, anOutcome('hand_off'))
  expect(await pagePeople(desk)).toBe(0)
  const handoff = await handoffOf(it)
  await comeDue(handoff)
  expect(await pagePeople(desk)).toBe(1)
  const actor = { kind: 'person' as const, id: 'agent-1' }
  const ending = { handoffId: handoff.id, giveBack: true, actor }
  expect(await endHandoff(desk, ending)).toEqual({ kind: 'ended' })
  expect(await endHandoff(desk, ending)).toEqual({ kind: 'already' })
  expect((await handoffOf(it)).pageAt).toBeNull()
  await comeDue(handoff)
  expect(await pagePeople(desk)).toBe(0)
})

test('a pager that fails costs one call', async () => {
  const it = await emergency()
  const failing = { ...desk, page: () => Promise.reject(new Error('the pager is away')) }
  expect(await pagePeople(failing)).toBe(1)
  expect(await handoffOf(it)).toMatchObject({ pages: 1 })
})
