import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { aDesk, agent, aMessage, aPhone, losingQueue, type TestDesk } from '../testing/desk.ts'
import { lookInto } from '../testing/look.ts'
import { ageCases, reopenCase, resolveCase } from './cases.ts'
import { redrive } from './dead-letters.ts'
import { reject } from './review/reject.ts'
import { runTurn } from './run-turn.ts'
import { sweep } from './sweep.ts'

let database: Database
let desk: TestDesk
let look: ReturnType<typeof lookInto>
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await aDesk(database)
  look = lookInto(database)
})
afterAll(() => database.close())

async function aHeldTurn(phone = aPhone()) {
  await desk.receive(aMessage(phone))
  const turn = (await look.turnsOf(phone)).at(-1)
  await runTurn(desk, turn?.id ?? '')
  return phone
}
test('the sweep finds what no job remembers', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const found: string[] = []
  await sweep({
    ...desk,
    queue: { ...losingQueue, enqueue: (job) => void found.push(`${job.kind} ${job.id}`) },
  })
  expect(found).toContain(`turn ${(await look.turnsOf(phone))[0]?.id}`)
})

test('a turn waits while the desk is starting, and its job comes again', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const [turn] = await look.turnsOf(phone)
  const jobs: object[] = []
  const queue = { ...losingQueue, enqueue: (job: object) => void jobs.push(job) }
  await runTurn({ ...desk, queue, starting: () => true }, turn?.id ?? '')
  const [waiting] = await look.turnsOf(phone)
  expect(waiting).toMatchObject({ state: 'gathering', attempts: 0 })
  expect(waiting?.dueAt?.getTime()).toBeGreaterThan(Date.now())
  expect(jobs).toMatchObject([{ kind: 'turn', id: turn?.id, delayMs: 2000 }])
  await database.pool.query('UPDATE turn SET due_at = now() WHERE id = $1', [turn?.id])
  await runTurn({ ...desk, starting: () => false }, turn?.id ?? '')
  expect(await look.turnsOf(phone)).toMatchObject([{ state: 'held' }])
})

test('a turn whose process died is run again when its lease is over', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const [turn] = await look.turnsOf(phone)
  await database.pool.query(
    `UPDATE turn SET state = 'running', due_at = now() - interval '1 second' WHERE id = $1`,
    [turn?.id],
  )
  await runTurn(desk, turn?.id ?? '')
  expect(await look.turnsOf(phone)).toMatchObject([{ state: 'held' }])
})

test('a turn that fails every time goes to a person and to the dead letters, from where it can be driven again', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const turnId = (await look.turnsOf(phone))[0]?.id ?? ''
  const broken: TestDesk = {
    ...desk,
    step: (name, _attributes, work) =>
      name === 'answer' ? Promise.reject(new RangeError('Maria said secret things')) : work(),
  }
  for (let attempt = 0; attempt < 5; attempt++) {
    await database.pool.query('UPDATE turn SET due_at = now() WHERE id = $1', [turnId])
    await runTurn(broken, turnId)
  }
  expect(await look.turnsOf(phone)).toMatchObject([{ state: 'held' }])
  expect(await look.reviewsOf(phone)).toMatchObject([{ reasons: [{ rule: 'failed' }] }])
  const letters = await database.prisma.deadLetter.findMany({ where: { subjectId: turnId } })
  expect(letters).toMatchObject([{ reason: 'RangeError', attempts: 5 }])
  expect(await redrive(desk, letters[0]?.id ?? '', agent)).toEqual({ kind: 'redriven' })
  expect(await redrive(desk, letters[0]?.id ?? '', agent)).toEqual({ kind: 'already' })
  await runTurn(desk, turnId)
  expect(await look.reviewsOf(phone)).toMatchObject([
    {
      state: 'waiting',
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'no_draft' })]),
    },
  ])
})

test('a case opens, is resolved, reopens with the next question, and closes in the end', async () => {
  const phone = await aHeldTurn()
  const [open] = await look.casesOf(phone)
  const caseId = open?.id ?? ''
  expect(open).toMatchObject({ state: 'open' })
  expect(await resolveCase(desk, { caseId, resolution: 'confirmed', actor: agent })).toMatchObject({
    kind: 'not_possible',
  })
  const [review] = await look.reviewsOf(phone)
  await reject(desk, {
    reviewId: review?.id ?? '',
    revision: review?.conversation.revision ?? 0,
    reason: 'A wrong number',
    actor: agent,
  })
  expect(await resolveCase(desk, { caseId, resolution: 'confirmed', actor: agent })).toEqual({
    kind: 'moved',
    state: 'resolved',
  })
  expect(await reopenCase(desk, { caseId, actor: agent })).toEqual({
    kind: 'moved',
    state: 'reopened',
  })
  expect(await resolveCase(desk, { caseId, resolution: 'confirmed', actor: agent })).toEqual({
    kind: 'moved',
    state: 'resolved',
  })
  await desk.receive(aMessage(phone))
  expect(await look.casesOf(phone)).toMatchObject([{ state: 'reopened', reopened: 2 }])

  await database.pool.query(
    `UPDATE "case" SET state = 'pending', state_at = now() - interval '73 hours' WHERE id = $1`,
    [caseId],
  )
  await ageCases(desk)
  expect((await look.casesOf(phone))[0]?.state).toBe('pending')
  await database.pool.query(`UPDATE turn SET state = 'closed', due_at = NULL WHERE case_id = $1`, [
    caseId,
  ])
  await ageCases(desk)
  expect(await look.casesOf(phone)).toMatchObject([{ state: 'resolved', resolution: 'presumed' }])
  await database.pool.query(
    `UPDATE "case" SET state_at = now() - interval '8 days' WHERE id = $1`,
    [caseId],
  )
  await ageCases(desk)
  expect(await look.casesOf(phone)).toMatchObject([{ state: 'closed' }])
  await database.pool.query(`UPDATE turn SET state = 'closed', due_at = NULL WHERE case_id = $1`, [
    caseId,
  ])
  await desk.receive(aMessage(phone))
  expect(await look.casesOf(phone)).toMatchObject([{ state: 'closed' }, { state: 'open' }])
})

test('a turn that kills its process each time goes to a person', async () => {
  const phone = aPhone()
  await desk.receive(aMessage(phone))
  const [turn] = await look.turnsOf(phone)
  await database.pool.query(
    `UPDATE turn SET state = 'running', attempts = 5, due_at = now() WHERE id = $1`,
    [turn?.id],
  )
  await runTurn(desk, turn?.id ?? '')
  expect(await look.reviewsOf(phone)).toMatchObject([{ reasons: [{ rule: 'failed' }] }])
  expect(
    await database.prisma.deadLetter.findMany({ where: { subjectId: turn?.id ?? '' } }),
  ).toMatchObject([{ reason: 'process_died' }])
})
