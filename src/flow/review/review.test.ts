import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk, agent, aMessage, type TestDesk } from '../../testing/desk.ts'
import { inForce } from '../../testing/library.ts'
import {
  aDraft,
  aHeldReview,
  aMatch,
  anOutcome,
  aVerdict,
  beginRun,
  conversationOf,
  outboundsOf,
} from '../../testing/outcomes.ts'
import { seedPolicies } from '../policy.ts'
import { send } from '../send.ts'
import { settle } from '../settle.ts'
import type { Reviewer } from './act.ts'
import { approve } from './approve.ts'
import { askCustomer } from './ask.ts'
import { assign } from './assign.ts'
import { claimReview } from './claim.ts'
import { correctIntent } from './correct.ts'
import { readReview } from './read.ts'
import { reject } from './reject.ts'

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
const _other = person('agent-2', 'agent')
const _supervisor = person('super-1', 'supervisor')
const approver = person('approver-1', 'approver')

const aHeld = (change: Parameters<typeof anOutcome>[1] = {}) => aHeldReview(desk, change)

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
  const threatened = () => aHeld({ verdict: found('risk.legal_threat', 'unknown_intent') })

  test('is approved only by naming them, and what was named is kept', async () => {
    const held = await threatened()
    const despite = ['risk.legal_threat', 'unknown_intent']
    expect(await readReview(database, held.reviewId, undefined)).toMatchObject({ despite })
    const refused = { kind: 'overrides', rules: despite.map((rule) => ({ rule })) }
    expect(await yes(held)).toMatchObject(refused)
    expect(await yes(held, 'It arrives tomorrow.')).toMatchObject(refused)
    expect(await yes(held, ' It  arrives\ntomorrow.')).toMatchObject(refused)
    for (const named of [['unknown_intent'], [...despite, 'risk.fraud']])
      expect(await approve(desk, { ...given(held), despite: named })).toMatchObject(refused)
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
    const held = await aHeld({
      verdict: found('autonomy.draft', 'tone', 'low_confidence'),
    })
    expect(await readReview(database, held.reviewId, undefined)).toMatchObject({ despite: [] })
    expect(await yes(held)).toMatchObject({ kind: 'decided' })
  })

  test('takes names for words that were kept from before the rules spoke', async () => {
    const held = await threatened()
    await database.prisma.review.update({
      where: { id: held.reviewId },
      data: { words: 'My words' },
    })
    expect(await yes(held)).toMatchObject({ kind: 'overrides' })
    const despite = ['risk.legal_threat', 'unknown_intent']
    expect(await approve(desk, { ...given(held), despite })).toMatchObject({ kind: 'decided' })
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
