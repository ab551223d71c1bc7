import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrainer } from '../adapters/model/local/trainer.ts'
import type { Database } from '../ports.ts'
import { embeddedDatabase, silent } from '../testing/database.ts'
import { aDesk, aMessage, aPhone } from '../testing/desk.ts'
import { aTurnMessage } from '../testing/readings.ts'
import { publishTaxonomy } from '../testing/taxonomies.ts'
import { aThread } from '../testing/threads.ts'
import { assess, type Rules } from './assess.ts'
import { eraseContent } from './erase-content.ts'
import { type LocalKeeper, openLocalKeeper } from './local.ts'
import { versionInForce } from './policy.ts'
import { replay } from './replay.ts'

const trainer = openTrainer()
const rules: Rules = {
  version: 'rules-1',
  findRisks: () => [],
  toneOf: () => 'calm',
  isMixed: () => false,
}
let database: Database
let keeper: LocalKeeper
beforeAll(async () => {
  database = await embeddedDatabase()
  await publishTaxonomy(database)
  keeper = await openLocalKeeper({ database, trainer, log: silent })
  await keeper.catchUp()
})
afterAll(async () => {
  await keeper.close()
  await database.close()
})

/** A run over a turn of this message, with the steps of its assessment. */
async function aRun(text: string) {
  const desk = await aDesk(database)
  const providerId = aPhone()
  await desk.receive(aMessage(aPhone(), { text, providerId }))
  const { turnId } = await database.prisma.message.findFirstOrThrow({ where: { providerId } })
  const taxonomy = await versionInForce(database, 'taxonomy')
  const thread = aThread({
    messages: [aTurnMessage(text)],
    before: [{ id: 'b', from: 'customer', text: 'it is NW-1000001', at: new Date('2026-11-20') }],
  })
  const parts = { local: keeper.current(), model: null, rules, taxonomy }
  const { steps } = await assess(parts, thread)
  return database.prisma.run.create({
    data: { turnId: turnId ?? '', revision: 1, fence: 1, steps },
    include: { turn: { include: { conversation: true } } },
  })
}
const again = async (runId: string, change: Partial<Rules> = {}) => {
  const replayed = await replay({ database, trainer, rules: { ...rules, ...change } }, runId)
  return Object.fromEntries((replayed?.steps ?? []).map(({ step, again }) => [step.step, again]))
}

test('with the same versions rules and local find the same', async () => {
  const { id } = await aRun('where is my order since Monday')
  expect(await again(id)).toEqual({
    local: { kind: 'same' },
    rules: { kind: 'same' },
    merge: { kind: 'read_back' },
  })
})

test('is the same after a new taxonomy came into force', async () => {
  const { id } = await aRun('where is my order')
  await publishTaxonomy(database)
  expect((await again(id)).local).toEqual({ kind: 'same' })
})

test('what differs is told with its place', async () => {
  const { id } = await aRun('where is my order')
  expect((await again(id, { toneOf: () => 'angry' })).rules).toEqual({
    kind: 'differs',
    changes: [{ path: 'where is my order.tone', before: 'calm', after: 'angry' }],
  })
})

test('other rules, and an artefact that is gone, are told and not taken for the same', async () => {
  const { id } = await aRun('where is my order')
  expect((await again(id, { version: 'rules-2' })).rules).toMatchObject({ kind: 'not_possible' })
  await database.pool.query(`UPDATE run SET steps = replace(steps::text, $1, 'gone')::jsonb`, [
    keeper.current()?.digest,
  ])
  expect((await again(id)).local).toEqual({
    kind: 'not_possible',
    because: 'the artefact gone is no longer kept',
  })
})

test('an artefact that this version of the program cannot read is told, and nothing breaks', async () => {
  const { id } = await aRun('where is my order')
  const digest = keeper.current()?.digest ?? ''
  await database.pool.query(
    `UPDATE model_artefact SET bytes = 'of another time' WHERE digest = $1`,
    [digest],
  )
  expect((await again(id)).local).toEqual({
    kind: 'not_possible',
    because: `the artefact ${digest} is of another version of the program`,
  })
})

test('of a run whose customer was erased nothing is left to read', async () => {
  const { id, turn } = await aRun('where is my order')
  const { conversationId, conversation } = turn
  await database.transaction((tx) =>
    eraseContent(tx, {
      contactId: conversation.contactId,
      conversations: [conversationId],
      by: 'test',
    }),
  )
  expect(await again(id)).toEqual({})
})

test('nobody knows a run that never was', async () => {
  const never = '0b9f9f0e-6a55-4f5e-9c5b-2a1f6a1d2c3d'
  expect(await replay({ database, trainer, rules }, never)).toBeNull()
})
