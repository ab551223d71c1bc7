import { record } from '../audit/record.ts'
import type { Desk } from '../desk.ts'
import { switchSilence } from '../silence.ts'
import { type Given, type Missed, underLock } from './act.ts'

/** The conversation is this person's: the assistant goes quiet until it is given back. */
export async function takeOver(desk: Desk, given: Given): Promise<{ kind: 'taken_over' } | Missed> {
  const { actor } = given
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    await tx.review.update({ where: { id: review.id }, data: { assignedTo: actor.id } })
    await switchSilence(tx, conversation, { silent: true, actor })
    const subject = { kind: 'review', id: review.id }
    await record(tx, { actor, act: 'review.taken_over', subject })
    return { kind: 'taken_over' }
  })
}

/** The assistant may speak again; what waits keeps waiting, for whoever takes it. */
export async function giveBack(desk: Desk, given: Given): Promise<{ kind: 'given_back' } | Missed> {
  const { actor } = given
  return underLock(desk, given, { decides: false }, async ({ tx, conversation, review }) => {
    const nobody = { assignedTo: null, claimedBy: null, claimedAt: null, claimedUntil: null }
    await tx.review.update({ where: { id: review.id }, data: nobody })
    await switchSilence(tx, conversation, { silent: false, actor })
    const subject = { kind: 'review', id: review.id }
    await record(tx, { actor, act: 'review.given_back', subject })
    return { kind: 'given_back' }
  })
}
