import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Packet } from '../../core/packet.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk, agent, aMessage, type TestDesk } from '../../testing/desk.ts'
import { inForce } from '../../testing/library.ts'
import {
  aDraft,
  aMatch,
  anOutcome,
  aSettled,
  aVerdict,
  beginRun,
  conversationOf,
  outboundsOf,
  proved,
  reviewOf,
} from '../../testing/outcomes.ts'
import { seedPolicies } from '../policy.ts'
import { send } from '../send.ts'
import { settle } from '../settle.ts'
import type { Reviewer } from './act.ts'
import { approve } from './approve.ts'
import { askCustomer } from './ask.ts'
import { assign } from './assign.ts'
import { claimReview, releaseReview } from './claim.ts'
import { correctIntent } from './correct.ts'
import { handOverReview } from './hand-over-review.ts'
import { readReview } from './read.ts'
import { reject } from './reject.ts'
import { giveBack, takeOver } from './take-over.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
  desk = await aDesk(database)
})
afterAll(() => database.close())

const person = (id: string, ...roles: Reviewer['roles']): Reviewer => ({
  kind: 'person',
  id,
  roles,
})
const other = person('agent-2', 'agent')
const supervisor = person('super-1', 'supervisor')
const approver = person('approver-1', 'approver')

/** Waits for a person, with a draft. */
async function aHeld(change: Parameters<typeof anOutcome>[1] = {}) {
  const outcome = anOutcome('hold', { draft: aDraft(), proof: proved, ...change })
  const it = await aSettled(desk, outcome)
  const { id: reviewId } = await reviewOf(desk, it)
  return { ...it, reviewId, outcome, revision: (await conversationOf(desk, it)).revision }
}

const row = (reviewId: string) =>
  database.prisma.review.findUniqueOrThrow({ where: { id: reviewId } })
const correctionsOf = (reviewId: string) =>
  database.prisma.correction.findMany({ where: { reviewId } })
const notedOf = (turnId: string) => database.prisma.autonomyCase.findMany({ where: { turnId } })
const yes = (held: { reviewId: string; revision: number }, text?: string, actor = agent) =>
  approve(desk, { reviewId: held.reviewId, revision: held.revision, text, actor })

describe('a draft', () => {
  test('that is approved as it stands is sent with its kind and its sources', async () => {
    const held = await aHeld()
    expect(await yes(held)).toMatchObject({ kind: 'decided', warnings: [] })
    const [outbound] = await outboundsOf(desk, held)
    expect(outbound).toMatchObject({
      body: { text: 'It arrives tomorrow.' },
      decision: { by: 'person', approver: 'agent-1', answerKind: 'reply' },
    })
    expect(await correctionsOf(held.reviewId)).toEqual([])
    expect(await notedOf(held.turnId)).toMatchObject([
      { intent: 'order_status', result: 'clean', hurried: true, reviewer: 'agent-1' },
    ])
  })

  test('that answers in other letters than it was asked in earns where it was asked', async () => {
    const { assessment } = anOutcome('hold')
    const held = await aHeld({
      draft: aDraft({ language: 'hi' }),
      assessment: { ...assessment, language: 'hi-Latn' },
    })
    await yes(held)
    expect(await notedOf(held.turnId)).toMatchObject([{ language: 'hi-Latn' }])
  })

  test('that is read for long enough after a claim is not hurried through', async () => {
    const held = await aHeld()
    await claimReview(desk, { reviewId: held.reviewId, actor: agent })
    await database.pool.query(
      `UPDATE review SET claimed_at = claimed_at - interval '20 seconds' WHERE id = $1`,
      [held.reviewId],
    )
    await yes(held)
    expect(await notedOf(held.turnId)).toMatchObject([{ hurried: false }])
  })

  test('that is edited is kept beside what it became, with the reason', async () => {
    const held = await aHeld()
    const text = 'It arrives on Monday.'
    const given = { reviewId: held.reviewId, revision: held.revision, text, actor: agent }
    const sent = await approve(desk, { ...given, reason: 'The carrier said so' })
    expect(sent).toMatchObject({ kind: 'decided', warnings: [{ text }] })
    expect(await correctionsOf(held.reviewId)).toMatchObject([
      {
        kind: 'edited',
        intent: 'order_status',
        before: { text: 'It arrives tomorrow.' },
        after: { text },
        reason: 'The carrier said so',
      },
    ])
    const [outbound] = await outboundsOf(desk, held)
    expect(outbound?.decision.answerKind).toBeNull()
    expect(await notedOf(held.turnId)).toMatchObject([{ result: 'edited' }])
  })

  test('that is rejected is kept with the reason', async () => {
    const held = await aHeld()
    const given = { reviewId: held.reviewId, revision: held.revision, actor: agent }
    expect(await reject(desk, { ...given, reason: 'Wrong order' })).toEqual({ kind: 'rejected' })
    expect(await correctionsOf(held.reviewId)).toMatchObject([
      { kind: 'rejected', reason: 'Wrong order', after: null },
    ])
    expect(await notedOf(held.turnId)).toMatchObject([{ result: 'rejected' }])
  })

  test('that answers less than the customer has said by now is not sent as it stands', async () => {
    const held = await aHeld()
    await desk.receive(aMessage(held.phone, { text: 'And cancel the other one' }))
    expect(await yes(held)).toMatchObject({ kind: 'changed' })
    const { revision } = await conversationOf(desk, held)
    const because = 'It answers less than was said by now.'
    expect(await yes({ ...held, revision })).toEqual({ kind: 'draft_stale', because: [because] })
    expect(await readReview(database, held.reviewId, undefined)).toMatchObject({
      draft: { isFresh: false, staleBecause: [{ because, versionId: null }] },
    })
  })

  test.each([
    ['was retired', `state = 'retired'`],
    ['is not in force any more', `ends_at = now()`],
  ])(
    'whose source %s meanwhile is shown as that, and why, before anybody approves it',
    async (what, change) => {
      const { id: versionId, content } = await inForce(database)
      const held = await aHeld({ draft: aDraft({ versions: [versionId] }) })
      const shown = async () => (await readReview(database, held.reviewId, undefined))?.draft
      expect(await shown()).toMatchObject({ isFresh: true, staleBecause: [] })
      await database.pool.query(`UPDATE article_version SET ${change} WHERE id = $1`, [versionId])
      const because = `It rests on "${content.title}" (en, version 1), which ${what}.`
      expect(await shown()).toMatchObject({
        isFresh: false,
        staleBecause: [{ because, versionId }],
      })
      expect(await yes(held)).toEqual({ kind: 'draft_stale', because: [because] })
      expect(await yes(held, 'My words')).toMatchObject({ kind: 'decided' })
      expect(await notedOf(held.turnId)).toEqual([])
    },
  )
})

const found = (...rules: string[]) =>
  aVerdict('hold', { matches: rules.map((rule) => aMatch({ rule, floor: true })) })

test.each([
  ['a question under a threat', 'ask', 'risk.legal_threat', true],
  ['a question under a risk of before', 'ask', 'sticky.fraud', true],
  ['anything where somebody may be in need', 'reply', 'risk.self_harm', false],
  ['anything to somebody under age', 'reply', 'risk.minor', false],
] as const)('%s takes words of the person', async (_, kind, rule, isShown) => {
  const held = await aHeld({ verdict: found(rule), draft: aDraft({ kind }) })
  expect((await row(held.reviewId)).draftId !== null).toBe(isShown)
  expect(await yes(held)).toEqual({ kind: 'own_words' })
  expect(await yes(held, 'I am Ben, and I read this myself.')).toMatchObject({ kind: 'decided' })
})

test('a question may be approved as it stands', async () => {
  const held = await aHeld({ verdict: found('refunds'), draft: aDraft({ kind: 'ask' }) })
  expect(await yes(held)).toMatchObject({ kind: 'decided' })
})

describe('an answer that rules speak against', () => {
  const given = (held: { reviewId: string; revision: number }) => ({
    reviewId: held.reviewId,
    revision: held.revision,
    text: undefined,
    actor: agent,
  })
  const threatened = () => aHeld({ verdict: found('risk.legal_threat', 'low_confidence') })

  test('is approved only by naming them, and what was named is kept', async () => {
    const held = await threatened()
    const despite = ['risk.legal_threat', 'low_confidence']
    expect(await readReview(database, held.reviewId, undefined)).toMatchObject({ despite })
    const refused = { kind: 'overrides', rules: despite.map((rule) => ({ rule })) }
    expect(await yes(held)).toMatchObject(refused)
    expect(await yes(held, 'It arrives tomorrow.')).toMatchObject(refused)
    expect(await approve(desk, { ...given(held), despite: ['low_confidence'] })).toMatchObject(
      refused,
    )
    const decided = await approve(desk, { ...given(held), despite })
    if (decided.kind !== 'decided') throw new Error(decided.kind)
    const noted = await database.prisma.auditEvent.findFirstOrThrow({
      where: { act: 'decision.made', subjectId: decided.decisionId },
    })
    expect(noted.details).toMatchObject({ despite })
  })

  test("needs no names where the words are the person's own", async () => {
    expect(await yes(await threatened(), 'I read it myself.')).toMatchObject({ kind: 'decided' })
  })

  test('needs none where it is only countersigned', async () => {
    const held = await aHeld({ verdict: found('autonomy.draft', 'tone', 'uncovered') })
    expect(await readReview(database, held.reviewId, undefined)).toMatchObject({ despite: [] })
    expect(await yes(held)).toMatchObject({ kind: 'decided' })
  })

  test('names a rule of the policy that hands over', async () => {
    const handing = aVerdict('hand_off', { matches: [aMatch({ verdict: 'hand_off' })] })
    const held = await aHeld({ verdict: handing })
    expect(await yes(held)).toMatchObject({ kind: 'overrides', rules: [{ rule: 'refunds' }] })
  })
})

test('a revision that never was is told from one that has passed', async () => {
  const held = await aHeld()
  expect(await yes({ ...held, revision: held.revision + 9 })).toMatchObject({ neverWas: true })
  await desk.receive(aMessage(held.phone, { text: 'And when?' }))
  expect(await yes(held)).toMatchObject({ kind: 'changed', neverWas: false })
})

test('a voided approval keeps its words and its place, and shows what changed', async () => {
  const held = await aHeld()
  await yes(held, 'My words')
  const before = await row(held.reviewId)
  await desk.receive(aMessage(held.phone, { text: 'thanks!' }))
  expect((await outboundsOf(desk, held))[0]?.state).toBe('queued')
  await desk.receive(aMessage(held.phone, { text: 'And when?' }))
  expect((await outboundsOf(desk, held))[0]?.state).toBe('voided')
  const run = await beginRun(desk, held.phone)
  await settle(desk, run, anOutcome('send'))
  await run.release()
  const review = await readReview(database, held.reviewId, undefined)
  expect(review).toMatchObject({ state: 'waiting', words: 'My words', actBy: before.actBy })
  expect(review?.reconfirmSince).not.toBeNull()
  expect(review?.changes).toMatchObject([{ content: { text: 'And when?' } }])
  expect(review?.messages).toHaveLength(2)

  // One key: the same words, for what is there now.
  const { revision } = await conversationOf(desk, held)
  expect(await yes({ ...held, revision })).toMatchObject({ kind: 'decided' })
  expect((await outboundsOf(desk, held)).at(-1)).toMatchObject({ body: { text: 'My words' } })
})

test('whoever looked at an older revision can ask what came since', async () => {
  const held = await aHeld()
  await desk.receive(aMessage(held.phone, { text: 'One more thing' }))
  const review = await readReview(database, held.reviewId, held.revision)
  expect(review?.changes).toMatchObject([{ content: { text: 'One more thing' } }])
  expect((await readReview(database, held.reviewId, undefined))?.changes).toEqual([])
})

test('a detail shows each sentence beside its passage, the verdict and the assessment', async () => {
  const held = await aHeld()
  const review = await readReview(database, held.reviewId, undefined)
  expect(review).toMatchObject({
    assessment: { language: 'en' },
    verdict: { kind: 'hold', decidedBy: 'refunds' },
    draft: { isFresh: true, sentences: [{ result: 'supported', citations: [] }] },
    handoff: null,
    risks: [],
  })
})

describe('a claim', () => {
  test('keeps others out, names who has it and until when, and ends', async () => {
    const held = await aHeld()
    expect(await claimReview(desk, { reviewId: held.reviewId, actor: agent })).toMatchObject({
      kind: 'claimed_now',
    })
    const refused = await yes(held, 'Mine', other)
    expect(refused).toMatchObject({ kind: 'claimed', by: 'agent-1' })
    expect(await yes({ ...held }, 'Mine', supervisor)).toMatchObject({ kind: 'claimed' })
    await database.pool.query('UPDATE review SET claimed_until = now() WHERE id = $1', [
      held.reviewId,
    ])
    expect(await yes(held, 'Mine', other)).toMatchObject({ kind: 'decided' })
  })

  test('is taken by a supervisor who says so, and by nobody else', async () => {
    const held = await aHeld()
    await claimReview(desk, { reviewId: held.reviewId, actor: agent })
    const taking = { reviewId: held.reviewId, takeOver: true }
    expect(await claimReview(desk, { ...taking, actor: other })).toMatchObject({ kind: 'claimed' })
    expect(await claimReview(desk, { ...taking, actor: supervisor })).toMatchObject({
      kind: 'claimed_now',
    })
    expect(await row(held.reviewId)).toMatchObject({ claimedBy: 'super-1' })
  })

  test('comes with the first act, is let go, and reading makes none', async () => {
    const held = await aHeld()
    await readReview(database, held.reviewId, undefined)
    expect((await row(held.reviewId)).claimedBy).toBeNull()
    await takeOver(desk, { reviewId: held.reviewId, actor: agent })
    expect(await row(held.reviewId)).toMatchObject({ claimedBy: 'agent-1' })
    await releaseReview(desk, { reviewId: held.reviewId, actor: agent })
    expect((await row(held.reviewId)).claimedBy).toBeNull()
  })

  test('puts off the paging of a handoff', async () => {
    const it = await aSettled(desk, anOutcome('hand_off'))
    await database.pool.query('UPDATE handoff SET page_at = now() WHERE conversation_id = $1', [
      it.conversationId,
    ])
    const { id: reviewId } = await reviewOf(desk, it)
    await claimReview(desk, { reviewId, actor: agent })
    const handoff = await database.prisma.handoff.findFirstOrThrow({
      where: { conversationId: it.conversationId },
    })
    expect(handoff.pageAt?.getTime()).toBeGreaterThan(Date.now() + 9 * 60_000)
  })
})

test('what a floor rule held is decided by an approver and nobody else', async () => {
  const held = await aHeld({ verdict: aVerdict('hold', { needsApprover: true }) })
  const given = { reviewId: held.reviewId, revision: held.revision, actor: agent }
  const refused = { kind: 'needs_approver' }
  expect(await yes(held)).toEqual(refused)
  expect(await reject(desk, { ...given, reason: 'No' })).toEqual(refused)
  expect(await askCustomer(desk, { ...given, text: 'Which?' })).toEqual(refused)
  expect(await assign(desk, { reviewId: held.reviewId, actor: agent, team: 'returns' })).toEqual({
    kind: 'assigned',
  })
  expect(await yes(held, undefined, approver)).toMatchObject({ kind: 'decided' })
})

test('a question of a person leaves the case to the customer', async () => {
  const held = await aHeld()
  const given = { reviewId: held.reviewId, revision: held.revision, actor: agent }
  const asked = await askCustomer(desk, { ...given, text: 'Which order?' })
  if (asked.kind !== 'decided') throw new Error(asked.kind)
  await send(desk, asked.outboundId)
  expect(await row(held.reviewId)).toMatchObject({ state: 'decided', outcome: 'asked' })
  const inCase = { where: { id: held.caseId } }
  expect(await database.prisma.case.findUniqueOrThrow(inCase)).toMatchObject({ state: 'pending' })
})

test('a review is given to a team and to a person who is there', async () => {
  const held = await aHeld()
  const given = { reviewId: held.reviewId, actor: agent }
  expect(await assign(desk, { ...given, person: '0b6c3c1e-6a1e-4c36-9c9b-0f1de6c0f0aa' })).toEqual({
    kind: 'nobody',
  })
  const data = { name: 'Ben', email: 'ben@example.com' }
  const { id } = await database.prisma.user.create({ data })
  expect(await assign(desk, { ...given, team: 'returns', person: id })).toEqual({
    kind: 'assigned',
  })
  expect(await row(held.reviewId)).toMatchObject({
    team: 'returns',
    assignedTo: id,
    claimedBy: null,
  })
  expect(await assign(desk, { ...given, person: null })).toEqual({ kind: 'assigned' })
  expect(await row(held.reviewId)).toMatchObject({ team: 'returns', assignedTo: null })
})

test('a person hands over with a packet of quotes, facts and the words of rules', async () => {
  const held = await aHeld()
  const given = {
    reviewId: held.reviewId,
    team: 'returns',
    priority: 'high' as const,
    actor: agent,
  }
  const handed = await handOverReview(desk, given)
  expect(handed).toMatchObject({ kind: 'handed_over' })
  const handoff = await database.prisma.handoff.findFirstOrThrow({
    where: { conversationId: held.conversationId },
  })
  expect(handoff).toMatchObject({ team: 'returns', priority: 'high' })
  expect(Packet.parse(handoff.packet)).toMatchObject({
    problem: [{ text: 'Where is my order?' }],
    because: [{ rule: 'refunds' }],
    next: 'check_draft',
  })
  expect(await conversationOf(desk, held)).toMatchObject({ silencedBy: 'handoff' })
  expect(await row(held.reviewId)).toMatchObject({ team: 'returns', claimedBy: null })
})

test('a person takes over, and gives back', async () => {
  const held = await aHeld()
  await takeOver(desk, { reviewId: held.reviewId, actor: agent })
  expect(await conversationOf(desk, held)).toMatchObject({ silencedBy: 'agent-1' })
  expect(await row(held.reviewId)).toMatchObject({ assignedTo: 'agent-1', state: 'waiting' })
  await giveBack(desk, { reviewId: held.reviewId, actor: agent })
  expect(await conversationOf(desk, held)).toMatchObject({ silencedAt: null, silencedBy: null })
  expect(await row(held.reviewId)).toMatchObject({ assignedTo: null, state: 'waiting' })
})

test('a person says what a message really asks', async () => {
  const held = await aHeld()
  const message = await database.prisma.message.findFirstOrThrow({ where: { turnId: held.turnId } })
  const given = { reviewId: held.reviewId, actor: agent, intent: 'refund_status' }
  expect(await correctIntent(desk, { ...given, messageId: message.id })).toEqual({ kind: 'kept' })
  const stranger = '0b6c3c1e-6a1e-4c36-9c9b-0f1de6c0f0aa'
  expect(await correctIntent(desk, { ...given, messageId: stranger })).toEqual({
    kind: 'no_message',
  })
  expect(await correctionsOf(held.reviewId)).toMatchObject([
    { kind: 'intent', intent: 'refund_status', after: { messageId: message.id } },
  ])
})
