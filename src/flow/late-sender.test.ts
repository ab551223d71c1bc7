import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone } from '../testing/desk.ts'
import type { Desk } from './desk.ts'
import { approve } from './review/approve.ts'
import { settleUnsure } from './review/settle-unsure.ts'
import { runTurn } from './run-turn.ts'
import { send } from './send.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

test('a sender that was suspended between claim and send no longer sends what a person was asked about', async () => {
  const desk = await aDesk(database, { unsureAfterMs: 100 })
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const theirs = { conversation: { contact: { identities: { some: { value: phone } } } } }
  const turn = await database.prisma.turn.findFirstOrThrow({ where: theirs })
  await runTurn(desk, turn.id)
  const review = await database.prisma.review.findFirstOrThrow({
    where: { turnId: turn.id },
    include: { conversation: true },
  })
  const { revision } = review.conversation
  const yes = { reviewId: review.id, revision, text: 'It arrives tomorrow.', actor: agent }
  const approved = await approve(desk, yes)
  if (approved.kind !== 'decided') throw new Error(approved.kind)

  // While it sleeps its lease runs out, another process asks a person, and the customer has nothing.
  const sleep = async () => {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await database.pool.query('UPDATE lease SET until = now()')
    await send(desk, approved.outboundId)
    const unsure = await database.prisma.review.findFirstOrThrow({
      where: { kind: 'unsure', ...theirs },
    })
    const no = { reviewId: unsure.id, wasSent: false, actor: agent }
    expect(await settleUnsure(desk, no)).toEqual({ kind: 'settled' })
  }
  const sleeper: Desk = {
    ...desk,
    async step(name, _attributes, work) {
      if (name === 'hand') await sleep()
      return work()
    },
  }
  await send(sleeper, approved.outboundId)

  expect(desk.asked).toEqual([])
  const outbound = await database.prisma.outbound.findUniqueOrThrow({
    where: { id: approved.outboundId },
  })
  expect(outbound.state).toBe('voided')
})
