import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../core/article.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aProposal, approver, inForce, timezone, writer } from '../../testing/library.ts'
import type { Actor } from '../desk.ts'
import { approve } from './approve.ts'
import { versionsInForce } from './in-force.ts'
import { retire } from './retire.ts'
import { rollBack } from './roll-back.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

const channelId = crypto.randomUUID()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const taking = (number: number, actor: Actor = approver, emptiesLibrary?: boolean) =>
  rollBack(database, { number, timezone, actor, ...(emptiesLibrary && { emptiesLibrary }) })
const bodies = async ({ id }: ArticleContent, at = new Date()) => {
  const asked = { at, audience: 'agent' as const, channelId, articles: [id] }
  return (await versionsInForce(database, asked)).map(({ content }) => content.body)
}
const successor = async (content: ArticleContent, change: Partial<ArticleContent> = {}) =>
  inForce(database, { ...content, body: 'New words.', ...change } as ArticleContent)

test('a roll back that would leave nothing in force is not done unless that is meant', async () => {
  const { id, content, release } = await inForce(database)
  expect(await taking(release)).toEqual({ kind: 'empties_library', takesOut: 1 })
  expect(await bodies(content)).toEqual([content.body])
  expect(await taking(release, approver, true)).toMatchObject({ takenOut: [id] })
  expect(await bodies(content)).toEqual([])
})

describe('rolling back a release', () => {
  // Something else is always in force.
  beforeAll(async () => void (await inForce(database)))

  test('brings back the words that were in force before, as a new version and a new release', async () => {
    const first = await inForce(database)
    const second = await successor(first.content)
    const outcome = await taking(second.release)
    expect(outcome).toMatchObject({ kind: 'rolled_back', release: second.release + 1 })
    expect(await bodies(first.content)).toEqual([first.content.body])
    const versions = await database.prisma.articleVersion.findMany({
      where: { articleId: first.content.id },
      orderBy: { number: 'asc' },
      include: { _count: { select: { passages: true } } },
    })
    expect(versions.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 approved',
      '2 retired',
      '3 approved',
    ])
    expect(versions[2]).toMatchObject({ restores: first.id, authors: [writer.id] })
    expect(versions[2]?._count.passages).toBeGreaterThan(0)
    // What was in force at which moment stays as it was.
    expect(versions[0]?.endsAt).toEqual(versions[1]?.effectiveAt)
    expect(versions[1]?.endsAt).toEqual(versions[2]?.effectiveAt)
    const release = await database.prisma.knowledgeRelease.findFirstOrThrow({
      orderBy: { number: 'desc' },
    })
    expect(release).toMatchObject({ kind: 'roll_back', takesBack: second.release })
  })

  test('takes out what was new', async () => {
    const version = await inForce(database)
    expect(await taking(version.release)).toMatchObject({ takenOut: [version.id], restored: [] })
    expect(await bodies(version.content)).toEqual([])
  })

  test('of a retirement puts the words in force again', async () => {
    const version = await inForce(database)
    const { id, content } = version
    const retired = await retire(database, { id, reason: 'a mistake', actor: writer })
    if (retired.kind !== 'retired') throw new Error(retired.kind)
    expect(await taking(retired.release)).toMatchObject({ kind: 'rolled_back' })
    expect(await bodies(content)).toEqual([content.body])
  })

  test('of a retirement that has not come yet leaves the version as it was', async () => {
    const { id, content } = await inForce(database)
    const retired = await retire(database, { id, reason: 'soon', at: inDays(1), actor: writer })
    if (retired.kind !== 'retired') throw new Error(retired.kind)
    expect(await bodies(content, inDays(2))).toEqual([])
    expect(await taking(retired.release)).toMatchObject({ restored: [id], takenOut: [] })
    expect(await bodies(content, inDays(2))).toEqual([content.body])
  })

  test('of what has not begun yet lets the version before go on', async () => {
    const first = await inForce(database)
    const second = await successor(first.content, { effective: inDays(1).toISOString() })
    expect(await taking(second.release)).toMatchObject({ restored: [first.id] })
    expect(await bodies(first.content, inDays(2))).toEqual([first.content.body])
  })

  test('can itself be rolled back', async () => {
    const first = await inForce(database)
    const second = await successor(first.content)
    const back = await taking(second.release)
    if (back.kind !== 'rolled_back') throw new Error(back.kind)
    expect(await taking(back.release)).toMatchObject({ kind: 'rolled_back' })
    expect(await bodies(first.content)).toEqual(['New words.'])
  })

  test('is refused when a later release changed one of the same articles', async () => {
    const first = await inForce(database)
    const second = await successor(first.content)
    expect(await taking(first.release)).toEqual({ kind: 'overtaken', by: second.release })
    expect(await bodies(first.content)).toEqual(['New words.'])
  })

  test('asks for four eyes over what would come back', async () => {
    const first = await inForce(database)
    const second = await successor(first.content)
    expect(await taking(second.release, writer)).toEqual({ kind: 'own' })
    expect(await bodies(first.content)).toEqual(['New words.'])
  })

  test('takes back all of a batch', async () => {
    const first = await inForce(database)
    const proposals = [
      await aProposal(database, { ...first.content, body: 'Changed.' }),
      await aProposal(database),
    ]
    const versions = proposals.map(({ id, digest }) => ({ id, digest }))
    const done = await approve(database, { versions, actor: approver })
    if (done.kind !== 'approved') throw new Error(done.kind)
    await taking(done.release)
    expect(await bodies(first.content)).toEqual([first.content.body])
    for (const { content } of proposals.slice(1)) expect(await bodies(content)).toEqual([])
  })

  test('of one that is not there, or of which nothing is left, does nothing', async () => {
    expect(await taking(99_999)).toEqual({ kind: 'not_found' })
    const soon = new Date(Date.now() + 4000).toISOString()
    const { release } = await inForce(database, {
      ...(await aProposal(database)).content,
      body: 'Short.',
      expires: soon,
    } as ArticleContent)
    await new Promise((resolve) => setTimeout(resolve, 4100))
    expect(await taking(release)).toEqual({ kind: 'nothing_to_do' })
  })
})
