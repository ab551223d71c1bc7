import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../core/outcome.ts'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, type TestDesk } from '../testing/desk.ts'
import { behind, inOrder, until } from '../testing/interleave.ts'
import { inForce, writer } from '../testing/library.ts'
import {
  aDraft,
  anOutcome,
  aRisk,
  aRun,
  aSettled,
  type Begun,
  conversationOf,
  outboundsOf,
  proved,
  reviewOf,
  withRisks,
} from '../testing/outcomes.ts'
import { switchAutomaticSends } from './automatic-sends.ts'
import { retire } from './knowledge/retire.ts'
import { approve } from './review/approve.ts'
import { claimReview } from './review/claim.ts'
import { send } from './send.ts'
import { settle } from './settle.ts'
import { silence } from './silence.ts'
import { clearRisk } from './sticky.ts'

/** What settling and its neighbours must keep whatever the order is; each order is forced, on PostgreSQL, with real locks. */

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await postgresDatabase()
  desk = await aDesk(database)
})
afterAll(() => database.close())

const settling =
  (run: Begun, outcome: Outcome = anOutcome('send')) =>
  () =>
    settle(desk, run, outcome)
const turnOf = ({ turnId }: Begun) =>
  database.prisma.turn.findUniqueOrThrow({ where: { id: turnId } })
const rulesOf = async (run: Begun) => {
  const { reasons } = await reviewOf(desk, run)
  return (reasons as { rule: string }[]).map(({ rule }) => rule)
}
const sendAll = async (run: Begun) => {
  await run.release()
  for (const { id } of await outboundsOf(desk, run)) await send(desk, id)
}
const statesOf = async (run: Begun) => (await outboundsOf(desk, run)).map(({ state }) => state)

describe('an article that is retired while a draft that rests on it is settled', () => {
  const versionRow = 'SELECT 1 FROM article_version WHERE id = $1 FOR UPDATE'
  const resting = (id: string): Outcome => {
    const draft = aDraft({ versions: [id] })
    return anOutcome('send', { draft, message: draft, proof: proved })
  }
  const retiring = (id: string) => () => retire(database, { id, reason: 'old', actor: writer })

  test('before it: nothing is sent, and the draft is shown to nobody', async () => {
    const { id } = await inForce(database)
    const run = await aRun(desk)
    const lock = { lock: versionRow, id }
    const [, ending] = await behind(database, lock, [retiring(id), settling(run, resting(id))])
    expect(ending).toBe('held')
    expect(await outboundsOf(desk, run)).toEqual([])
    expect((await reviewOf(desk, run)).draftId).toBeNull()
    expect(await rulesOf(run)).toEqual(['refused_sources', 'source_retired'])
    await run.release()
  })

  test('after it and before the send: a person gets it instead of the customer', async () => {
    const { id } = await inForce(database)
    const run = await aRun(desk)
    const lock = { lock: versionRow, id }
    const [ending] = await behind(database, lock, [settling(run, resting(id)), retiring(id)])
    expect(ending).toBe('sent')
    await sendAll(run)
    expect(desk.asked).toEqual([])
    expect(await statesOf(run)).toEqual(['refused'])
    expect(await rulesOf(run)).toEqual(['gate_sources'])
    expect(await turnOf(run)).toMatchObject({ state: 'held' })
  })

  test('is not approved as it stands either', async () => {
    const { id } = await inForce(database)
    const draft = aDraft({ versions: [id] })
    const held = await aSettled(desk, anOutcome('hold', { draft, proof: proved }))
    const { id: reviewId } = await reviewOf(desk, held)
    const { revision } = await conversationOf(desk, held)
    const yes = () => approve(desk, { reviewId, revision, text: undefined, actor: agent })
    const lock = { lock: versionRow, id }
    const [, approved] = await behind(database, lock, [retiring(id), yes])
    expect(approved).toMatchObject({ kind: 'refused', checks: [{ check: 'sources' }] })
  })
})

describe('a message that comes while a turn is settled', () => {
  test('before it makes the run worthless', async () => {
    const run = await aRun(desk)
    const coming = () => desk.receive(aMessage(run.phone, { text: 'Or cancel it' }))
    const [, ending] = await inOrder(database, run.conversationId, [coming, settling(run)])
    expect(ending).toBe('stale')
    expect(await outboundsOf(desk, run)).toEqual([])
    expect(await turnOf(run)).toMatchObject({ state: 'gathering' })
    await run.release()
  })

  test('and says stop without a word makes it worthless too, and it begins again', async () => {
    const run = await aRun(desk)
    const identities = [{ kind: 'phone' as const, value: run.phone }]
    const at = new Date().toISOString()
    const said = { kind: 'consent' as const, providerId: `c-${run.phone}`, identities, at }
    const stopping = () => desk.receive({ ...said, scope: 'all', optedOut: true })
    const [, ending] = await inOrder(database, run.conversationId, [stopping, settling(run)])
    expect(ending).toBe('stale')
    expect(await turnOf(run)).toMatchObject({ state: 'gathering', restarts: 1 })
    await run.release()
  })

  test('after it voids what was to go out by itself', async () => {
    const run = await aRun(desk)
    const coming = () => desk.receive(aMessage(run.phone, { text: 'Or cancel it' }))
    const [ending] = await inOrder(database, run.conversationId, [settling(run), coming])
    expect(ending).toBe('sent')
    await sendAll(run)
    expect(await statesOf(run)).toEqual(['voided'])
    expect(await turnOf(run)).toMatchObject({ state: 'gathering', restarts: 1 })
  })
})

describe('the switch that is turned off while a turn is settled', () => {
  const lock = {
    lock: 'SELECT pg_advisory_xact_lock(hashtext($1))',
    id: 'countersign.automatic_sends',
  }
  const turning = (stopped: boolean) => () =>
    switchAutomaticSends(desk, { stopped, channelId: desk.channelId, actor: agent })

  test('before it: nothing is decided', async () => {
    const run = await aRun(desk)
    const [, ending] = await behind(database, lock, [turning(true), settling(run)])
    await turning(false)()
    expect(ending).toBe('held')
    expect(await rulesOf(run)).toContain('refused_switch')
    await run.release()
  })

  test('after it: what was decided is not sent', async () => {
    const run = await aRun(desk)
    const [ending] = await behind(database, lock, [settling(run), turning(true)])
    await sendAll(run)
    await turning(false)()
    expect(ending).toBe('sent')
    expect(await statesOf(run)).toEqual(['refused'])
    expect(await rulesOf(run)).toEqual(['gate_switch'])
  })
})

describe('a person who takes over while a turn is settled', () => {
  const taking = (run: Begun) => () =>
    silence(desk, { conversationId: run.conversationId, silent: true, actor: agent })

  test('before it has it to themselves', async () => {
    const run = await aRun(desk)
    const [, ending] = await inOrder(database, run.conversationId, [taking(run), settling(run)])
    expect(ending).toBe('held')
    expect(await rulesOf(run)).toContain('refused_silence')
    await run.release()
  })

  test('after it voids what was to go out, the acknowledgement of a handoff too', async () => {
    for (const outcome of [anOutcome('send'), anOutcome('hand_off')]) {
      const run = await aRun(desk)
      await inOrder(database, run.conversationId, [settling(run, outcome), taking(run)])
      await sendAll(run)
      expect(await statesOf(run)).toEqual(['voided'])
      expect(await conversationOf(desk, run)).toMatchObject({ silencedBy: agent.id })
    }
  })
})

test('of two people who claim at once one has it', async () => {
  const held = await aSettled(desk, anOutcome('hold'))
  const { id: reviewId } = await reviewOf(desk, held)
  const claiming = (id: string) => () => claimReview(desk, { reviewId, actor: { ...agent, id } })
  const outcomes = await inOrder(database, held.conversationId, [
    claiming('agent-1'),
    claiming('agent-2'),
  ])
  expect(outcomes).toMatchObject([{ kind: 'claimed_now' }, { kind: 'claimed', by: 'agent-1' }])
})

describe('a risk that is cleared while another message brings it', () => {
  async function aRiskyRun() {
    const first = await aSettled(desk, anOutcome('hold', withRisks(aRisk('fraud'))))
    const run = await aRun(desk, first.phone, 'It was not me')
    const inConversation = { conversationId: first.conversationId }
    const { id: riskId } = await database.prisma.conversationRisk.findFirstOrThrow({
      where: inConversation,
    })
    const { revision } = await conversationOf(desk, run)
    const reason = 'A misunderstanding'
    const clearing = () =>
      clearRisk(desk, { ...inConversation, riskId, revision, reason, actor: agent })
    const open = () =>
      database.prisma.conversationRisk.count({ where: { ...inConversation, clearedAt: null } })
    return { run, clearing, open }
  }

  test('before it is found again', async () => {
    const { run, clearing, open } = await aRiskyRun()
    const found = settling(run, anOutcome('hold', withRisks(aRisk('fraud'))))
    await inOrder(database, run.conversationId, [clearing, found])
    expect(await open()).toBe(1)
    await run.release()
  })

  test('after it is cleared by somebody who has seen that message', async () => {
    const { run, clearing, open } = await aRiskyRun()
    const found = settling(run, anOutcome('hold', withRisks(aRisk('fraud'))))
    const [, cleared] = await inOrder(database, run.conversationId, [found, clearing])
    expect(cleared).toEqual({ kind: 'cleared' })
    expect(await open()).toBe(0)
    await run.release()
  })
})

test('settling that is killed in the middle leaves nothing of itself, and is done again whole', async () => {
  const { id } = await inForce(database)
  const draft = aDraft({ versions: [id] })
  const outcome = anOutcome('send', { draft, message: draft, ...withRisks(aRisk('fraud')) })
  const run = await aRun(desk)
  const holder = await database.pool.connect()
  await holder.query('BEGIN')
  await holder.query('SELECT 1 FROM article_version WHERE id = $1 FOR UPDATE', [id])
  const dying = settle(desk, run, outcome).catch((error: unknown) => error)
  // It has written its risk and its draft when it comes to the article.
  const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await until(async () => (await database.pool.query(waiting)).rows.length === 1)
  await database.pool.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS waiters`)
  expect(await dying).toBeInstanceOf(Error)
  await holder.query('COMMIT')
  holder.release()

  const ours = { conversationId: run.conversationId }
  const left = async () => [
    await database.prisma.draft.count({ where: ours }),
    await database.prisma.conversationRisk.count({ where: ours }),
    await database.prisma.decision.count({ where: ours }),
    await database.prisma.outbound.count({ where: ours }),
  ]
  expect(await left()).toEqual([0, 0, 0, 0])
  expect(await turnOf(run)).toMatchObject({ state: 'running' })
  expect(await settle(desk, run, outcome)).toBe('sent')
  expect(await left()).toEqual([1, 1, 1, 1])
  await run.release()
})
