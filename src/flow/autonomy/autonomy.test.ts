import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseResult } from '../../core/autonomy.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { agent } from '../../testing/desk.ts'
import { policyInForce, seedPolicies } from '../policy.ts'
import { levelsFor } from './levels.ts'
import { noteAskedAgain, noteCase } from './note-case.ts'
import { autonomyLines } from './overview.ts'
import { setLevel } from './set-level.ts'

let database: Database & { close(): Promise<void> }
beforeAll(async () => {
  database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
})
afterAll(() => database.close())
beforeEach(() => database.pool.query('TRUNCATE autonomy, autonomy_case, audit_event'))

const people = ['ana', 'ben', 'cleo', 'dai', 'eva']
const key = { intent: 'order_status', language: 'en', answerKind: 'reply' as const }
const now = () => new Date()

const note = (change: Partial<Parameters<typeof noteCase>[1]> = {}) =>
  database.transaction((tx) =>
    noteCase(tx, {
      ...key,
      turnId: randomUUID(),
      reviewer: 'ana',
      result: 'clean',
      hurried: false,
      made: 'as now',
      ...change,
    }),
  )

/** Long enough ago that nobody will come back to them. */
async function earned(count: number, result: CaseResult = 'clean') {
  for (let place = 0; place < count; place++)
    await note({ reviewer: people[place % 5] ?? '', result })
  await database.pool.query(`UPDATE autonomy_case SET at = at - interval '4 days'`)
}

const wantAuto = (change: object = {}) =>
  setLevel(database, {
    ...key,
    level: 'auto',
    because: 'It does well.',
    actor: agent,
    now: now(),
    ...change,
  })
const levelNow = async (made = 'as now', change: object = {}) => {
  const boundary = await policyInForce(database, 'boundary')
  const taxonomy = await policyInForce(database, 'taxonomy')
  const usual = { language: 'en', answerKind: 'reply', ...change }
  const asked = { intents: ['order_status'], made, now: now(), ...usual }
  return (await levelsFor(database, { ...asked, boundary, taxonomy })).order_status
}
const acts = async () =>
  (await database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('a person may let the assistant send by itself', () => {
  test('once fifty drafts did well, and not before; what is missing is said', async () => {
    await earned(20)
    expect(await wantAuto()).toMatchObject({
      kind: 'not_eligible',
      because: [expect.stringContaining('may fail')],
    })
    expect(await levelNow()).toBe('draft')
    await earned(30)
    expect(await wantAuto()).toMatchObject({
      kind: 'set',
      level: 'auto',
      standing: { counted: 50, failures: 0 },
    })
    expect(await levelNow()).toBe('auto')
    expect(await acts()).toEqual(['autonomy.set'])
    const [event] = await database.prisma.auditEvent.findMany()
    expect(event?.details).toMatchObject({ reviewers: 5, counted: 50, level: 'auto' })
  })

  test('in that language and with that kind of answer only', async () => {
    await earned(50)
    await wantAuto()
    expect(await wantAuto({ language: 'de' })).toMatchObject({ kind: 'not_eligible' })
    expect(await wantAuto({ answerKind: 'written' })).toMatchObject({ kind: 'not_eligible' })
  })

  test('never what the taxonomy leaves to people, nor an intent that is not there', async () => {
    expect(await wantAuto({ intent: 'complaint' })).toEqual({ kind: 'not_allowed' })
    expect(await wantAuto({ intent: 'complaint', level: 'draft' })).toEqual({ kind: 'not_allowed' })
    expect(await wantAuto({ intent: 'complaint', level: 'off' })).toMatchObject({ kind: 'set' })
    expect(await wantAuto({ intent: 'weather' })).toEqual({ kind: 'no_intent' })
    expect(await wantAuto({ language: 'tlh', level: 'off' })).toEqual({ kind: 'no_language' })
  })

  test('and may take it back at any time', async () => {
    await earned(50)
    await wantAuto()
    expect(await wantAuto({ level: 'off' })).toMatchObject({ kind: 'set', level: 'off' })
    expect(await levelNow()).toBe('off')
  })

  test('and off stops questions too, in that language only, whatever kind of answer it was said of', async () => {
    await earned(50)
    await wantAuto()
    expect(await levelNow('as now', { answerKind: 'ask' })).toBe('draft')
    await wantAuto({ level: 'off', answerKind: 'quote' })
    expect(await levelNow('as now', { answerKind: 'ask' })).toBe('off')
    expect(await levelNow('as now', { answerKind: 'ask', language: 'de' })).toBe('draft')
    expect(await levelNow()).toBe('auto')
  })
})

describe('it is lost by itself', () => {
  beforeEach(async () => {
    await earned(50)
    await wantAuto()
  })

  test('when answers are made with another model, prompt, taxonomy or policy, and stays lost', async () => {
    expect(await levelNow('otherwise')).toBe('draft')
    expect(await levelNow()).toBe('draft')
    expect(await acts()).toEqual(['autonomy.set', 'autonomy.lost'])
  })

  test('when more may fail than is allowed', async () => {
    await note({ result: 'sent', reviewer: 'boundary' })
    expect(await levelNow()).toBe('auto')
    await note({ result: 'rejected' })
    expect(await levelNow()).toBe('draft')
    const row = await database.prisma.autonomy.findFirstOrThrow()
    expect(row).toMatchObject({ level: 'draft', by: 'system', made: null })
  })

  test('when customers come back', async () => {
    const turn = await aTurn()
    await note({ turnId: turn.id, result: 'sent', reviewer: 'boundary' })
    await database.prisma.case.update({
      where: { id: turn.caseId },
      data: { reopened: { increment: 1 } },
    })
    expect(await resultOf(turn.id)).toBe('reopened')
    expect(await levelNow()).toBe('draft')
  })
})

describe('what became of a draft', () => {
  test('is kept once for each turn and intent; who looks later says it anew', async () => {
    const turnId = randomUUID()
    await note({ turnId, result: 'sent', reviewer: 'boundary' })
    await note({ turnId, result: 'edited', reviewer: 'ben' })
    expect(await database.prisma.autonomyCase.findMany()).toMatchObject([
      { result: 'edited', reviewer: 'ben' },
    ])
  })

  test('is a failure when the customer asks the same again within 72 hours, whoever said that it was fine', async () => {
    const [first, second] = [await aTurn(), await aTurn()]
    await database.prisma.turn.update({ where: { id: second.id }, data: { caseId: first.caseId } })
    await note({ turnId: first.id })
    const again = (intents: string[]) =>
      database.transaction((tx) =>
        noteAskedAgain(tx, { turnId: second.id, caseId: first.caseId, intents }),
      )
    await again([])
    await again(['store_info'])
    expect(await resultOf(first.id)).toBe('clean')
    await again(['order_status'])
    expect(await resultOf(first.id)).toBe('reopened')
    await note({ turnId: first.id, result: 'clean' })
    expect(await resultOf(first.id)).toBe('reopened')
  })

  test('after 72 hours coming back is another matter', async () => {
    const turn = await aTurn()
    await note({ turnId: turn.id })
    await database.pool.query(`UPDATE autonomy_case SET at = now() - interval '73 hours'`)
    await database.prisma.case.update({
      where: { id: turn.caseId },
      data: { reopened: { increment: 1 } },
    })
    expect(await resultOf(turn.id)).toBe('clean')
  })
})

test('what was earned in one country counts in another', async () => {
  await note({ language: 'pt-BR' })
  expect(await database.prisma.autonomyCase.findMany()).toMatchObject([{ language: 'pt' }])
})

test('the list pages by key and shows how well each does', async () => {
  await earned(20)
  await note({ intent: 'store_info', language: 'de', answerKind: 'quote', result: 'edited' })
  const all = await autonomyLines(database, { limit: 10, now: now() })
  expect(all).toMatchObject([
    { ...key, level: 'draft', standing: { counted: 20, judgedAt: 20, eligible: false } },
    { intent: 'store_info', language: 'de', standing: { counted: 1, failures: 1 } },
  ])
  const [first] = await autonomyLines(database, { limit: 1, now: now() })
  expect(await autonomyLines(database, { limit: 10, after: first, now: now() })).toHaveLength(1)
  expect(
    await autonomyLines(database, { limit: 10, intent: 'store_info', now: now() }),
  ).toHaveLength(1)
})

const resultOf = async (turnId: string) =>
  (await database.prisma.autonomyCase.findFirstOrThrow({ where: { turnId } })).result

async function aTurn() {
  const { prisma } = database
  const data = { kind: 'simulator' as const, name: 'Test', address: randomUUID() }
  const channel = await prisma.channel.create({ data })
  const contact = await prisma.contact.create({ data: {} })
  const conversation = await prisma.conversation.create({
    data: { channelId: channel.id, contactId: contact.id },
  })
  const place = { conversationId: conversation.id }
  const { id: caseId } = await prisma.case.create({ data: place })
  return prisma.turn.create({ data: { ...place, caseId } })
}
