import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase } from '../adapters/database/assemble.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { type Limits, openModelUsage } from './model-usage.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.prisma.modelUsage.deleteMany()
})

const usageOf = (model: string, limits: Limits, day = '2026-11-21') =>
  openModelUsage({ database, model, limits, now: () => new Date(`${day}T23:59:00Z`) })
const aCall = { calls: 2, inputTokens: 700, outputTokens: 300, cost: 400_000 }

test('usage adds up by day and model', async () => {
  const usage = usageOf('openai:a', { tokens: 1_000_000 })
  await Promise.all([usage.note(aCall), usage.note(aCall), usage.note(aCall)])
  await usageOf('anthropic:b', { tokens: 1 }).note(aCall)
  const rows = await database.prisma.modelUsage.findMany({ orderBy: { model: 'desc' } })
  expect(rows).toMatchObject([
    { model: 'openai:a', calls: 6, inputTokens: 2100, outputTokens: 900, cost: 1_200_000n },
    { model: 'anthropic:b', calls: 2 },
  ])
})

test('a day is over its budget when tokens or money are used up, whichever model used them', async () => {
  const inTokens = usageOf('openai:a', { tokens: 2000 })
  const inMoney = usageOf('openai:a', { tokens: 1_000_000, cost: 0.8 })
  expect(await inTokens.spent()).toBe(false)
  await usageOf('anthropic:b', { tokens: 1 }).note(aCall)
  expect([await inTokens.spent(), await inMoney.spent()]).toEqual([false, false])
  await inTokens.note(aCall)
  expect([await inTokens.spent(), await inMoney.spent()]).toEqual([true, true])
  const tomorrow = usageOf('openai:a', { tokens: 2000, cost: 0.8 }, '2026-11-22')
  expect(await tomorrow.spent()).toBe(false)
})
