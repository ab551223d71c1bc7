import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, type TestDesk } from '../testing/desk.ts'
import {
  aDraft,
  aMatch,
  anOutcome,
  aRisk,
  aSettled,
  aVerdict,
  type Begun,
  beginRun,
  conversationOf,
  outboundsOf,
  proved,
  reviewOf,
  withRisks,
} from '../testing/outcomes.ts'
import { switchAutomaticSends } from './automatic-sends.ts'
import { ageCases } from './cases.ts'
import { approve } from './review/approve.ts'
import { send } from './send.ts'
import { settle } from './settle.ts'
import { silence } from './silence.ts'
import { clearRisk } from './sticky.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await aDesk(database)
})
afterAll(() => database.close())

const turnOf = ({ turnId }: { turnId: string }) =>
  database.prisma.turn.findUniqueOrThrow({ where: { id: turnId } })
const handoffsOf = ({ conversationId }: { conversationId: string }) =>
  database.prisma.handoff.findMany({ where: { conversationId } })
const risksOf = ({ conversationId }: { conversationId: string }) =>
  database.prisma.conversationRisk.findMany({ where: { conversationId }, orderBy: { kind: 'asc' } })
const lastOf = async (it: Begun) => (await outboundsOf(desk, it)).at(-1)

/** The customer says more, and another run over it comes to this. */
async function again(phone: string, outcome = anOutcome('hold'), text = 'And when?') {
  await desk.receive(aMessage(phone, { text }))
  const run = await beginRun(desk, phone)
  const ending = await settle(desk, run, outcome)
  await run.release()
  return { ...run, ending }
}

describe('a verdict to send', () => {
  test('earns in the language in which it was asked, whatever the reply is written in', async () => {
    const send = anOutcome('send', { draft: aDraft({ language: 'hi' }) })
    const asked = { ...send, assessment: { ...send.assessment, language: 'hi-Latn' } }
    const { turnId } = await aSettled(desk, asked)
    const noted = await database.prisma.autonomyCase.findMany({ where: { turnId } })
    expect(noted).toMatchObject([{ language: 'hi-Latn' }])
  })

  test('goes out by itself once, and the first time says that an assistant answers', async () => {
    const first = await aSettled(desk, anOutcome('send'))
    expect(first.ending).toBe('sent')
    const outbound = await lastOf(first)
    expect(outbound).toMatchObject({
      body: { text: 'An assistant answers here.\n\nIt arrives tomorrow.' },
      decision: { by: 'boundary', approver: 'refunds', answerKind: 'reply', policyVersion: 3 },
    })
    expect((await conversationOf(desk, first)).disclosedAt).toBeNull()
    await send(desk, outbound?.id ?? '')
    expect(await turnOf(first)).toMatchObject({ state: 'answered' })
    expect((await conversationOf(desk, first)).disclosedAt).not.toBeNull()

    const second = await again(first.phone, anOutcome('send'))
    expect(await lastOf(second)).toMatchObject({ body: { text: 'It arrives tomorrow.' } })
    const run = await database.prisma.run.findUniqueOrThrow({ where: { id: second.runId } })
    expect(run).toMatchObject({ outcome: 'sent', verdict: { kind: 'send' } })
    expect(run.assessment).toMatchObject({ language: 'en' })
    const noted = await database.prisma.autonomyCase.findMany({ where: { turnId: second.turnId } })
    expect(noted).toMatchObject([{ result: 'sent', reviewer: 'boundary', made: 'local:1' }])
  })

  test.each([
    ['that is not proved', { proof: { ...proved, holds: false } }, 'unproved', false],
    ['without a proof', { proof: null }, 'unproved', false],
    ['without words', { draft: null }, 'no_words', false],
    ['with words of another kind', { draft: aDraft({ kind: 'ask' }) }, 'no_words', true],
    ['before anybody said that an assistant answers', { disclosure: null }, 'no_disclosure', true],
  ])('%s waits for a person', async (_, change, rule, isShown) => {
    const it = await aSettled(desk, anOutcome('send', change))
    expect(it.ending).toBe('held')
    const review = await reviewOf(desk, it)
    expect(review.reasons).toMatchObject([{ rule }])
    expect(review.draftId !== null).toBe(isShown)
    expect(await outboundsOf(desk, it)).toEqual([])
  })

  test('waits for a person while automatic sends are stopped, or once the customer said stop', async () => {
    await switchAutomaticSends(desk, { stopped: true, channelId: desk.channelId, actor: agent })
    const stopped = await aSettled(desk, anOutcome('send'))
    await switchAutomaticSends(desk, { stopped: false, channelId: desk.channelId, actor: agent })
    expect((await reviewOf(desk, stopped)).reasons).toMatchObject([{ rule: 'refused_switch' }])

    const phone = aPhone()
    await desk.receive(aMessage(phone), aMessage(phone, { text: 'STOP' }))
    const run = await beginRun(desk, phone)
    expect(await settle(desk, run, anOutcome('send'))).toBe('held')
    expect((await reviewOf(desk, run)).reasons).toMatchObject([{ rule: 'refused_consent' }])
  })

  test('goes past nobody who may be looking at it already', async () => {
    const held = await aSettled(desk, anOutcome('hold'))
    const more = await again(held.phone, anOutcome('send'))
    expect(more.ending).toBe('held')
    expect((await reviewOf(desk, held)).reasons).toMatchObject([{ rule: 'before_person' }])
    expect(await again(held.phone, anOutcome('silent'))).toMatchObject({ ending: 'held' })
  })

  test('waits for a person after more than two restarts', async () => {
    const phone = aPhone()
    await desk.receive(aMessage(phone))
    await database.prisma.turn.updateMany({
      where: { conversation: { contact: { identities: { some: { value: phone } } } } },
      data: { restarts: 3 },
    })
    const run = await beginRun(desk, phone)
    expect(await settle(desk, run, anOutcome('send'))).toBe('held')
  })

  test('that the provider refuses goes to a person with its draft unsent', async () => {
    const refusing = await aDesk(database, { answer: async () => ({ kind: 'failed', code: 'x' }) })
    const it = await aSettled(refusing, anOutcome('send'))
    await send(refusing, (await lastOf(it))?.id ?? '')
    expect(await turnOf(it)).toMatchObject({ state: 'held' })
    expect((await reviewOf(desk, it)).reasons).toMatchObject([{ rule: 'provider_refused' }])
  })
})

test('a question leaves the case to the customer, and the answer begins the next turn', async () => {
  const it = await aSettled(desk, anOutcome('ask'))
  expect(it.ending).toBe('asked')
  const outbound = await lastOf(it)
  expect(outbound?.decision.answerKind).toBe('ask')
  await send(desk, outbound?.id ?? '')
  expect(await turnOf(it)).toMatchObject({ state: 'answered' })
  const inCase = { where: { id: it.caseId } }
  expect(await database.prisma.case.findUniqueOrThrow(inCase)).toMatchObject({ state: 'pending' })
  const next = await again(it.phone, anOutcome('hold'), 'NW-1000001')
  expect(next.turnId).not.toBe(it.turnId)
  expect(next.caseId).toBe(it.caseId)
})

test('a turn that asks nothing is closed, and its case waits for the customer', async () => {
  const it = await aSettled(desk, anOutcome('silent'))
  expect(it.ending).toBe('silent')
  expect(await turnOf(it)).toMatchObject({ state: 'closed', dueAt: null })
  expect(await database.prisma.review.count({ where: { turnId: it.turnId } })).toBe(0)
  const inCase = { where: { id: it.caseId } }
  expect(await database.prisma.case.findUniqueOrThrow(inCase)).toMatchObject({ state: 'pending' })
})

test('a held turn says which rules matched, whose it is and who decides', async () => {
  const matches = [aMatch(), aMatch({ rule: 'auto', verdict: 'send', because: 'Earned.' })]
  const verdict = aVerdict('hold', {
    matches,
    to: 'returns',
    priority: 'high',
    needsApprover: true,
  })
  const outcome = anOutcome('hold', { verdict, draft: aDraft(), proof: proved })
  const it = await aSettled(desk, outcome)
  const review = await reviewOf(desk, it)
  expect(review).toMatchObject({ team: 'returns', priority: 'high', needsApprover: true })
  expect(review.reasons).toEqual([
    { rule: 'refunds', because: 'Refunds are looked at by a person.' },
  ])
  const draft = await database.prisma.draft.findUniqueOrThrow({ where: { runId: it.runId } })
  expect(review.draftId).toBe(draft.id)
  expect(draft).toMatchObject({ kind: 'reply', made: 'local:1', content: { language: 'en' } })

  // What comes later makes it more urgent, never less.
  await again(it.phone, anOutcome('hold', { verdict: aVerdict('hold', { priority: 'low' }) }))
  const later = await reviewOf(desk, it)
  expect(later).toMatchObject({ priority: 'high', needsApprover: true, draftId: null })
  expect(later.actBy).toEqual(review.actBy)
})

describe('a handoff', () => {
  test('silences the assistant, watches what was promised and is acknowledged once', async () => {
    const it = await aSettled(desk, anOutcome('hand_off'))
    expect(it.ending).toBe('handed_off')
    expect(await conversationOf(desk, it)).toMatchObject({ silencedBy: 'handoff' })
    const [handoff] = await handoffsOf(it)
    expect(handoff).toMatchObject({ team: 'support', answeredAt: null, endedAt: null })
    expect(handoff?.pageAt).toEqual(handoff?.answerBy)
    expect(await turnOf(it)).toMatchObject({ state: 'held' })
    const acknowledgement = await lastOf(it)
    expect(acknowledgement).toMatchObject({ turnId: null, decision: { by: 'boundary' } })
    await send(desk, acknowledgement?.id ?? '')
    const message = await database.prisma.message.findFirstOrThrow({
      where: { outboundId: acknowledgement?.id ?? '' },
    })
    expect(message).toMatchObject({ origin: 'assistant', caseId: it.caseId })
    expect(await turnOf(it)).toMatchObject({ state: 'held' })

    await again(it.phone, anOutcome('hand_off'))
    expect(await outboundsOf(desk, it)).toHaveLength(1)
    expect(await handoffsOf(it)).toHaveLength(1)
    // Nothing else goes out by itself.
    expect(await again(it.phone, anOutcome('send'))).toMatchObject({ ending: 'held' })
  })

  test('is answered when a person has written, and then pages nobody', async () => {
    const it = await aSettled(desk, anOutcome('hand_off'))
    const { id } = await reviewOf(desk, it)
    const { revision } = await conversationOf(desk, it)
    const given = { reviewId: id, revision, text: 'I am here.', actor: agent }
    const approved = await approve(desk, given)
    if (approved.kind !== 'decided') throw new Error(approved.kind)
    await send(desk, approved.outboundId)
    const [handoff] = await handoffsOf(it)
    expect(handoff?.answeredAt).not.toBeNull()
    expect(handoff?.pageAt).toBeNull()
  })

  test('ends when the conversation is given back', async () => {
    const it = await aSettled(desk, anOutcome('hand_off'))
    await silence(desk, { conversationId: it.conversationId, silent: false, actor: agent })
    expect((await handoffsOf(it))[0]?.endedAt).not.toBeNull()
    expect(await conversationOf(desk, it)).toMatchObject({ silencedAt: null })
  })

  test('is not acknowledged by itself where a person had taken over', async () => {
    const held = await aSettled(desk, anOutcome('hold'))
    await silence(desk, { conversationId: held.conversationId, silent: true, actor: agent })
    await again(held.phone, anOutcome('hand_off'))
    expect(await outboundsOf(desk, held)).toEqual([])
    expect(await conversationOf(desk, held)).toMatchObject({ silencedBy: agent.id })
    expect((await reviewOf(desk, held)).reasons).toMatchObject([{ rule: 'refused_silence' }, {}])
  })
})

test('an emergency comes first, pages at once, says where help is, and is never presumed over', async () => {
  const verdict = aVerdict('hand_off', { priority: 'urgent', needsApprover: true })
  const message = aDraft({ kind: 'crisis', text: 'Call 112 now.', answers: [] })
  const it = await aSettled(
    desk,
    anOutcome('hand_off', { verdict, message, ...withRisks(aRisk('self_harm')) }),
  )
  expect(await reviewOf(desk, it)).toMatchObject({ emergency: true, priority: 'urgent' })
  const [handoff] = await handoffsOf(it)
  expect(handoff?.pageAt?.getTime()).toBeLessThanOrEqual(Date.now() + 1000)
  const crisis = await lastOf(it)
  expect(crisis).toMatchObject({ body: { text: 'Call 112 now.' } })
  await send(desk, crisis?.id ?? '')
  expect(desk.asked.at(-1)).toMatchObject({ body: { text: 'Call 112 now.' } })

  await database.pool.query(`UPDATE turn SET state = 'answered' WHERE id = $1`, [it.turnId])
  await database.pool.query(
    `UPDATE "case" SET state = 'pending', state_at = now() - interval '100 days' WHERE id = $1`,
    [it.caseId],
  )
  await ageCases(desk)
  const inCase = { where: { id: it.caseId } }
  expect(await database.prisma.case.findUniqueOrThrow(inCase)).toMatchObject({ state: 'pending' })
})

test('where help is, is told past whoever has taken over, once in twelve hours; only the switch and an opt-out stop it', async () => {
  const message = aDraft({ kind: 'crisis', text: 'Call 112 now.', answers: [] })
  const danger = () => anOutcome('hand_off', { message, ...withRisks(aRisk('danger')) })
  const held = await aSettled(desk, anOutcome('hold'))
  const silencing = { conversationId: held.conversationId, silent: true, actor: agent }
  await silence(desk, silencing)
  await switchAutomaticSends(desk, { stopped: true, channelId: desk.channelId, actor: agent })
  await again(held.phone, danger())
  expect(await outboundsOf(desk, held)).toEqual([])
  await switchAutomaticSends(desk, { stopped: false, channelId: desk.channelId, actor: agent })

  await again(held.phone, danger())
  expect(await conversationOf(desk, held)).toMatchObject({ silencedBy: agent.id })
  await silence(desk, { ...silencing, actor: { ...agent, id: 'agent-2' } })
  await send(desk, (await lastOf(held))?.id ?? '')
  expect(await lastOf(held)).toMatchObject({ state: 'accepted', body: { text: 'Call 112 now.' } })
  await again(held.phone, danger())
  expect(await outboundsOf(desk, held)).toHaveLength(1)
  await database.pool.query(
    `UPDATE outbound SET created_at = now() - interval '13 hours' WHERE conversation_id = $1`,
    [held.conversationId],
  )
  await again(held.phone, danger())
  expect(await outboundsOf(desk, held)).toHaveLength(2)
  await desk.receive(aMessage(held.phone, { text: 'STOP' }))
  expect(await lastOf(held)).toMatchObject({ state: 'voided' })
  await again(held.phone, danger())
  expect(await outboundsOf(desk, held)).toHaveLength(2)
})

test('a message that came late is not acknowledged, but told where help is', async () => {
  const late = async (outcome: ReturnType<typeof anOutcome>) => {
    const phone = aPhone()
    await desk.receive(aMessage(phone, { sentAt: new Date(Date.now() - 20 * 60_000) }))
    const run = await beginRun(desk, phone)
    await settle(desk, run, outcome)
    return outboundsOf(desk, run)
  }
  expect(await late(anOutcome('hand_off'))).toEqual([])
  const message = aDraft({ kind: 'crisis', text: 'Call 112 now.', answers: [] })
  expect(await late(anOutcome('hand_off', { message }))).toHaveLength(1)
})

test('why it waits is said once', async () => {
  const matches = [aMatch({ messageId: 'one' }), aMatch({ messageId: 'two' })]
  const it = await aSettled(desk, anOutcome('hold', { verdict: aVerdict('hold', { matches }) }))
  expect((await reviewOf(desk, it)).reasons).toHaveLength(1)
})

describe('a risk that sticks', () => {
  test('stays until a person clears it, and the same message does not bring it back', async () => {
    const phone = aPhone()
    await desk.receive(aMessage(phone))
    const message = await database.prisma.message.findFirstOrThrow({
      where: { conversation: { contact: { identities: { some: { value: phone } } } } },
    })
    const risk = aRisk('chargeback', message.id)
    const run = await beginRun(desk, phone)
    await settle(desk, run, anOutcome('hold', withRisks(risk, risk, aRisk('vague', message.id))))
    await run.release()
    const [kept, ...others] = await risksOf(run)
    expect(kept).toMatchObject({ kind: 'chargeback', messageId: message.id, clearedAt: null })
    expect(others).toEqual([])

    const { revision } = await conversationOf(desk, run)
    const clearing = {
      conversationId: run.conversationId,
      riskId: kept?.id ?? '',
      reason: 'No',
      actor: agent,
    }
    expect(await clearRisk(desk, { ...clearing, revision: revision + 1 })).toMatchObject({
      kind: 'changed',
    })
    expect(await clearRisk(desk, { ...clearing, revision })).toEqual({ kind: 'cleared' })
    expect(await clearRisk(desk, { ...clearing, revision })).toEqual({ kind: 'already' })
    expect(await risksOf(run)).toMatchObject([{ clearedBy: agent.id, reason: 'No' }])

    await again(phone, anOutcome('hold', withRisks(risk)))
    expect(await risksOf(run)).toHaveLength(1)
    await again(phone, anOutcome('hold', withRisks(aRisk('chargeback'))))
    expect((await risksOf(run)).map(({ clearedAt }) => clearedAt === null).sort()).toEqual([
      false,
      true,
    ])
  })
})
