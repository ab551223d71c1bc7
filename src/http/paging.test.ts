import { expect, test } from 'vitest'
import { z } from 'zod'
import { Page, pageOf, pageQuery } from './paging.ts'

const query = z.strictObject(pageQuery(z.object({ n: z.int() })))
const rows = Array.from({ length: 7 }, (_, n) => ({ n }))
const list = (limit: number, after = -1) =>
  pageOf(rows.filter((row) => row.n > after).slice(0, limit + 1), limit, ({ n }) => ({ n }))

test('pages follow each other to the end, each row once', () => {
  const seen: number[] = []
  let next: string | null = null
  do {
    const { limit, cursor } = query.parse({ limit: '3', ...(next !== null && { cursor: next }) })
    const page = Page(z.object({ n: z.number() })).parse(list(limit, cursor?.n))
    seen.push(...page.items.map((row) => row.n))
    next = page.next
  } while (next !== null)
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('a list that fits one page exactly has no next one', () => {
  expect(list(7).next).toBeNull()
  expect(list(6).next).not.toBeNull()
  expect(pageOf([], 50, () => ({}))).toEqual({ items: [], next: null })
})

test('without a limit there are 50', () => {
  expect(query.parse({})).toEqual({ limit: 50 })
})

test('a cursor that was made up, or belongs to another list, is refused', () => {
  const foreign = Buffer.from('{"at":"2026-01-01"}').toString('base64url')
  for (const cursor of ['', 'x', '%%%', foreign, 'a'.repeat(513)])
    expect(query.safeParse({ cursor }).success).toBe(false)
})
