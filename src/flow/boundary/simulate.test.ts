import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Rule } from '../../core/boundary/policy.ts'
import type { Prisma } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import { aBoundary, assessed, boundaryGround } from '../../testing/boundary.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { seedPolicies } from '../policy.ts'
import { judgeTurn } from './judge-step.ts'
import { simulateBoundary } from './simulate.ts'

let database: Database & { close(): Promise<void> }
let turnId: string
beforeAll(async () => {
  database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
  turnId = await aTurn()
})
afterAll(() => database.close())
beforeEach(() => database.pool.query('TRUNCATE run CASCADE'))

/** A run as settling leaves it. */
async function aRun(ground: Parameters<typeof boundaryGround>[0] = {}, change: object = {}) {
  const { verdict, step } = judgeTurn(boundaryGround(ground), aBoundary())
  const steps: Prisma.InputJsonValue = JSON.parse(JSON.stringify([{ step: 'read' }, step]))
  const data = {
    turnId,
    revision: 1,
    fence: 1n,
    steps,
    outcome: 'sent',
    verdict: JSON.parse(JSON.stringify(verdict)),
  }
  return database.prisma.run.create({ data: { ...data, ...change } })
}

async function propose(...rules: Rule[]): Promise<number> {
  const number = (await database.prisma.policyVersion.count({ where: { kind: 'boundary' } })) + 1
  const data = {
    kind: 'boundary',
    number,
    content: { team: 'support', rules },
    digest: randomUUID(),
    createdBy: 'test',
  }
  await database.prisma.policyVersion.create({ data })
  return number
}

const noOrders: Rule = {
  id: 'no-orders',
  when: { intent: ['order_status'] },
  verdict: 'hold',
  because: 'Orders are for people this week.',
}

test('past turns are judged again by what was found then, and those that change are named', async () => {
  const angry = assessed({ tone: 'angry' })
  const sent = await aRun()
  await aRun({ assessment: angry })
  const number = await propose(noOrders)
  expect(await simulateBoundary(database, { number, most: 100 })).toEqual({
    kind: 'simulated',
    turns: 2,
    unreadable: 0,
    before: { hand_off: 0, hold: 1, ask: 0, send: 1, silent: 0 },
    after: { hand_off: 0, hold: 2, ask: 0, send: 0, silent: 0 },
    changed: [
      {
        turnId,
        runId: sent.id,
        before: 'send',
        after: 'hold',
        beforeBy: 'ready',
        afterBy: 'no-orders',
      },
    ],
    findings: [],
  })
})

test('what was erased, or never judged, is left out and said', async () => {
  await aRun({}, { steps: [] })
  await aRun({}, { steps: [{ step: 'judge', input: { messages: 'gone' } }] })
  await aRun({}, { outcome: 'stale' })
  await database.prisma.run.create({ data: { turnId, revision: 1, fence: 1n, outcome: 'failed' } })
  const number = await propose(noOrders)
  expect(await simulateBoundary(database, { number, most: 100 })).toMatchObject({
    turns: 0,
    unreadable: 2,
  })
})

test('pages through many, newest first, and stops where it was told', async () => {
  const { id } = await aRun()
  await database.pool.query(
    `INSERT INTO run (turn_id, revision, fence, steps, verdict, outcome, started_at)
     SELECT turn_id, revision, fence, steps, verdict, outcome, now() - (n || ' minutes')::interval FROM run, generate_series(1, 450) AS n WHERE id = $1`,
    [id],
  )
  const number = await propose(noOrders)
  expect(await simulateBoundary(database, { number, most: 1000 })).toMatchObject({ turns: 451 })
  const some = await simulateBoundary(database, { number, most: 300 })
  expect(some).toMatchObject({ turns: 300, changed: { length: 300 } })
  expect(some.kind === 'simulated' && some.changed[0]?.runId).toBe(id)
})

test('what is odd about the version is told with it; one that cannot be read is refused', async () => {
  const odd = await propose({ ...noOrders, to: 'nobody' })
  expect(await simulateBoundary(database, { number: odd, most: 1 })).toMatchObject({
    findings: [{ rule: 'no-orders', problem: 'the service policy has no team "nobody"' }],
  })
  const bad = await propose(JSON.parse(JSON.stringify({ ...noOrders, verdict: 'send' })))
  expect(await simulateBoundary(database, { number: bad, most: 1 })).toMatchObject({
    kind: 'unfit',
  })
  expect(await simulateBoundary(database, { number: 99, most: 1 })).toEqual({ kind: 'not_found' })
})

async function aTurn(): Promise<string> {
  const { prisma } = database
  const data = { kind: 'simulator' as const, name: 'Test', address: randomUUID() }
  const channel = await prisma.channel.create({ data })
  const contact = await prisma.contact.create({ data: {} })
  const place = { channelId: channel.id, contactId: contact.id }
  const conversation = await prisma.conversation.create({ data: place })
  const where = { conversationId: conversation.id }
  const { id: caseId } = await prisma.case.create({ data: where })
  return (await prisma.turn.create({ data: { ...where, caseId } })).id
}
