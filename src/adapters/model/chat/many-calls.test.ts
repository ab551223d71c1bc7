import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../../testing/chat-stub.ts'
import { aModel, closeModels, question, toDraft } from '../../../testing/models.ts'

afterEach(closeModels)

describe('many calls', () => {
  test('a model that fails five times in a row is left alone, then tried by one request', async () => {
    let now = 0
    const { model, stub } = await aModel('openai', { now: () => now })
    stub.fail(...Array<Fault>(5).fill({ kind: 'status', status: 500 }))
    await model.triage(question)
    await model.triage(question)
    expect(stub.asked).toHaveLength(5)
    expect(await model.triage(question)).toMatchObject({
      kind: 'trouble',
      because: expect.stringContaining('left alone'),
      usage: { calls: 0 },
    })
    expect(stub.asked).toHaveLength(5)
    now += 30_000
    stub.fail({ kind: 'slow', ms: 200 })
    const ends = await Promise.all(Array.from({ length: 4 }, () => model.triage(question)))
    expect(ends.map(({ kind }) => kind).sort()).toEqual([
      'answered',
      'trouble',
      'trouble',
      'trouble',
    ])
    expect(stub.asked).toHaveLength(6)
    expect((await model.triage(question)).kind).toBe('answered')
  })

  test('no more than so many at once; when too many wait, a call ends at once', async () => {
    const { model, stub } = await aModel('openai', { concurrency: 2 })
    let most = 0
    let now = 0
    stub.script('draft', () => ({ sentences: [] }))
    stub.fail(...Array<Fault>(2).fill({ kind: 'slow', ms: 100 }))
    const watch = setInterval(() => {
      now = stub.asked.length - stub.billed()
      most = Math.max(most, now)
    }, 5)
    const ends = await Promise.all(Array.from({ length: 30 }, () => model.draft(toDraft)))
    clearInterval(watch)
    expect(most).toBe(2)
    expect(ends.filter(({ kind }) => kind === 'answered')).toHaveLength(18)
    expect(ends.filter(({ kind }) => kind === 'trouble')).toHaveLength(12)
  })

  test('closing ends what is under way', async () => {
    const { model, stub } = await aModel('openai', { timeoutMs: 20_000 })
    stub.fail({ kind: 'hang' })
    const began = performance.now()
    const call = model.triage(question)
    while (stub.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await model.close()
    expect((await call).kind).toBe('trouble')
    expect(performance.now() - began).toBeLessThan(10_000)
    expect((await model.triage(question)).kind).toBe('trouble')
  })

  test('over budget nothing is asked; a budget that cannot be kept is none', async () => {
    const over = await aModel('openai', { spent: async () => true })
    const answer = await over.model.triage(question)
    expect(answer).toMatchObject({ kind: 'trouble', because: 'over budget', usage: { calls: 0 } })
    expect(over.stub.asked).toEqual([])
    const away = () => Promise.reject(new Error('the database is away'))
    const unread = await aModel('openai', { spent: away })
    expect((await unread.model.triage(question)).kind).toBe('trouble')
    const unkept = await aModel('openai', { note: away })
    expect((await unkept.model.triage(question)).kind).toBe('trouble')
  })
})
