import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { anArticle, approver, aReply, inForce } from '../testing/library.ts'
import { retire } from './knowledge/retire.ts'
import { repliesInForce } from './replies-in-force.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

const channelId = randomUUID()
const found = () => repliesInForce(database, { channelId, locales: ['en'] })
const idsOf = async () => (await found()).replies.map(({ replyId }) => replyId)

test('a reply that was read before is gone with the statement that retired it', async () => {
  const [kept, gone] = [await inForce(database, aReply()), await inForce(database, aReply())]
  expect(await idsOf()).toEqual([kept.content.id, gone.content.id].sort())
  await retire(database, { id: gone.id, reason: 'no longer true', actor: approver })
  expect(await idsOf()).toEqual([kept.content.id])
  const newer = await inForce(
    database,
    aReply({ id: kept.content.id, body: 'Ask us.', blanks: {} }),
  )
  const { replies } = await found()
  expect(replies.map(({ versionId, body }) => [versionId, body])).toEqual([[newer.id, 'Ask us.']])
})

test('the newest article counts where it may be used', async () => {
  const newest = async () => (await found()).newestArticle
  const since = async (id: string) =>
    (await database.prisma.articleVersion.findUniqueOrThrow({ where: { id } })).effectiveAt
  expect(await newest()).toBeNull()
  const first = await inForce(database)
  expect(await newest()).toEqual(await since(first.id))
  await inForce(database, anArticle({ locale: 'de' }))
  await inForce(database, anArticle({ audience: 'agent' }))
  await inForce(database, aReply())
  expect(await newest()).toEqual(await since(first.id))
  const second = await inForce(database)
  expect(await newest()).toEqual(await since(second.id))
})
