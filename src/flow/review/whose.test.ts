import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Packet } from '../../core/packet.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk, agent, type TestDesk } from '../../testing/desk.ts'
import {
  aHeldReview,
  anOutcome,
  aSettled,
  conversationOf,
  reviewOf,
} from '../../testing/outcomes.ts'
import { seedPolicies } from '../policy.ts'
import type { Reviewer } from './act.ts'
import { approve } from './approve.ts'
import { assign } from './assign.ts'
import { claimReview, releaseReview } from './claim.ts'
import { handOverReview } from './hand-over-review.ts'
import { readReview } from './read.ts'
import { giveBack, takeOver } from './take-over.ts'

/** Whose a review is: claims, teams, handing over, taking over. */

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
  desk = await aDesk(database)
})
afterAll(() => database.close())

const other: Reviewer = { kind: 'person', id: 'agent-2', roles: ['agent'] }
const supervisor: Reviewer = { kind: 'person', id: 'super-1', roles: ['supervisor'] }

const aHeld = () => aHeldReview(desk)
const row = (reviewId: string) =>
  database.prisma.review.findUniqueOrThrow({ where: { id: reviewId } })
const yes = (held: { reviewId: string; revision: number }, text: string, actor: Reviewer) =>
  approve(desk, { reviewId: held.reviewId, revision: held.revision, text, actor })

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
