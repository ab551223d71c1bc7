import { afterEach, expect, test } from 'vitest'
import type { Fault } from '../../../testing/chat-stub.ts'
import { aModel, closeModels, question } from '../../../testing/models.ts'

afterEach(closeModels)

const refused = (status: number): Fault => ({ kind: 'status', status })

/** A model, and the states that the log was told. */
async function aWatched(settings: Parameters<typeof aModel>[1] = {}) {
  const told: unknown[] = []
  const tell = (fields: { state?: string }) => void told.push(fields.state)
  const log = { info: tell, warn: tell, error: tell }
  return { ...(await aModel('openai', { ...settings, log })), told }
}

test.each([401, 403, 404])('a model that answers %i is away until it answers', async (status) => {
  const { model, stub, told } = await aWatched()
  expect(await model.standing()).toEqual({ state: 'ok' })
  stub.fail(refused(status), refused(status))
  await model.triage(question)
  await model.triage(question)
  const because = `could not be asked: status ${status}`
  expect(await model.standing()).toEqual({ state: 'away', because })
  expect(told).toEqual(['away'])
  await model.triage(question)
  expect(await model.standing()).toEqual({ state: 'ok' })
  expect(told).toEqual(['away', 'ok'])
})

test('what may pass, or may be the fault of one message, counts once the model is left alone', async () => {
  const { model, stub, told } = await aWatched()
  stub.fail(...Array.from({ length: 4 }, () => refused(400)))
  for (let n = 0; n < 4; n++) await model.triage(question)
  expect(await model.standing()).toEqual({ state: 'ok' })
  stub.fail({ kind: 'drop' })
  await model.triage(question)
  const because = 'could not be asked: no connection'
  expect(await model.standing()).toEqual({ state: 'away', because })
  expect(told).toEqual(['away'])
})

test('a budget that is used up is told, and that there is one again', async () => {
  let isSpent = true
  const { model, told } = await aWatched({ spent: async () => isSpent })
  expect(await model.standing()).toEqual({ state: 'over_budget', because: 'over budget' })
  await model.triage(question)
  isSpent = false
  expect(await model.standing()).toEqual({ state: 'ok' })
  expect(told).toEqual(['over_budget', 'ok'])
})

test('nobody asks a model to know how it stands', async () => {
  const { model, stub } = await aWatched()
  await model.standing()
  expect(stub.asked).toEqual([])
})

test('a program that stops says nothing of the model', async () => {
  const { model, stub, told } = await aWatched({ concurrency: 8 })
  stub.fail(...Array<Fault>(8).fill({ kind: 'hang' }))
  const calls = Array.from({ length: 8 }, () => model.triage(question))
  await expect.poll(() => stub.asked.length, { timeout: 20_000 }).toBe(8)
  await model.close()
  await Promise.all(calls)
  expect(told).toEqual([])
})
