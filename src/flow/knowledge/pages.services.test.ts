import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Proposal } from '../../core/proposal.ts'
import type { Database, PageVisit } from '../../ports.ts'
import { postgresDatabase } from '../../testing/database.ts'
import { aDesk } from '../../testing/desk.ts'
import { behind } from '../../testing/interleave.ts'
import { approver, writer } from '../../testing/library.ts'
import { approve } from './approve.ts'
import { addPage, lookAtPage } from './pages.ts'
import { watch } from './propose.ts'
import { retire } from './retire.ts'

/** Orders of events on PostgreSQL that only row locks make safe. */

let database: Database
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())

let url = ''
beforeEach(() => {
  url = `https://shop.example/${crypto.randomUUID()}`
})

const says = (words: string): PageVisit => {
  const proposal: Proposal = {
    kind: 'article',
    title: `Returns ${url.slice(-12)}`,
    body: words,
    questions: [],
    hiddenText: [],
    source: { kind: 'url', name: url, url, hash: words },
  }
  return { kind: 'read', reading: { proposals: [proposal], findings: [] }, hash: words }
}
const gone: PageVisit = { kind: 'gone', reading: { proposals: [], findings: [] } }

const deskThatSees = (visit: PageVisit) => aDesk(database, { visitPage: async () => visit })
const look = async (id: string, visit: PageVisit) => {
  const desk = await deskThatSees(visit)
  return () => lookAtPage(desk, { id, actor: watch })
}
const versions = () =>
  database.prisma.articleVersion.findMany({
    where: { source: { url } },
    orderBy: [{ number: 'asc' }],
  })
const page = () => database.prisma.source.findUniqueOrThrow({ where: { url } })

async function aPageInForce() {
  const by = { locale: 'en', owner: 'support', actor: writer }
  const added = await addPage(await deskThatSees(says('Free.')), { url, ...by })
  if (added.kind !== 'proposed') throw new Error(JSON.stringify(added))
  const [version] = await versions()
  if (!version) throw new Error('nothing was proposed')
  await approve(database, { versions: [version], actor: approver })
  return { pageId: added.pageId, version }
}

const behindPage = (id: string, acts: (() => Promise<unknown>)[]) =>
  behind(database, { lock: 'SELECT 1 FROM source WHERE id = $1 FOR UPDATE', id }, acts)
const kindsOf = (outcomes: unknown[]) =>
  outcomes.map((outcome) => (outcome as { kind: string } | null)?.kind)

describe('two looks at one page at the same moment', () => {
  test('that see the same new words propose them once', async () => {
    const { pageId } = await aPageInForce()
    const looks = [await look(pageId, says('Paid.')), await look(pageId, says('Paid.'))]
    expect(kindsOf(await behindPage(pageId, looks))).toEqual(['proposed', 'known'])
    expect((await versions()).map(({ state }) => state)).toEqual(['approved', 'proposed'])
  })

  test('that see different words leave what the first saw, and the next look takes the other', async () => {
    const { pageId } = await aPageInForce()
    const looks = [await look(pageId, says('Paid.')), await look(pageId, says('Half.'))]
    await behindPage(pageId, looks)
    expect((await versions()).map(({ number }) => number)).toEqual([1, 2])
    await (await look(pageId, says('Half.')))()
    const states = (await versions()).map(({ state }) => state)
    expect(states).toEqual(['approved', 'rejected', 'proposed'])
  })

  test('that find it gone count as one', async () => {
    const { pageId } = await aPageInForce()
    const looks = [await look(pageId, gone), await look(pageId, gone)]
    expect(kindsOf(await behindPage(pageId, looks))).toEqual(['vanished', 'known'])
    expect((await page()).misses).toBe(1)
  })
})

const lockOf = (table: 'article' | 'article_version', id: string) => ({
  lock: `SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE`,
  id,
})

/** Holds the first where it needs the lock until the second is done. */
async function around(
  lock: { lock: string; id: string },
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
) {
  const secondThenWait = async () => {
    const outcome = await second()
    await database.pool.query(lock.lock, [lock.id])
    return outcome
  }
  return kindsOf(await behind(database, lock, [first, secondThenWait]))
}

describe('a look at a page that changed while a person decides', () => {
  test('and retires what came from it: that stays retired, and the new words wait', async () => {
    const { pageId, version } = await aPageInForce()
    const { id, articleId } = version
    const retiring = () => retire(database, { id, reason: 'Wrong', actor: approver })
    const looking = await look(pageId, says('Paid.'))
    const held = lockOf('article', articleId)
    expect(await around(held, looking, retiring)).toEqual(['proposed', 'retired'])
    expect((await versions()).map(({ state }) => state)).toEqual(['retired', 'proposed'])
  })

  test('and retires it in the midst of that: the look neither waits nor brings it back', async () => {
    const { pageId, version } = await aPageInForce()
    const { id } = version
    const retiring = () => retire(database, { id, reason: 'Wrong', actor: approver })
    const looking = await look(pageId, says('Free.'))
    const held = lockOf('article_version', id)
    expect(await around(held, retiring, looking)).toEqual(['retired', 'known'])
    await (await look(pageId, says('Paid.')))()
    await (await look(pageId, says('Free.')))()
    const states = (await versions()).map(({ state }) => state)
    expect(states).toEqual(['retired', 'rejected'])
  })

  test('and approves what an earlier look proposed: one of the two comes first, and the other sees it', async () => {
    for (const order of ['look', 'approve'] as const) {
      url = `https://shop.example/${crypto.randomUUID()}`
      const { pageId } = await aPageInForce()
      await (await look(pageId, says('Paid.')))()
      const second = (await versions()).at(-1)
      if (!second) throw new Error('nothing was proposed')
      const looking = await look(pageId, says('Half.'))
      const approving = () => approve(database, { versions: [second], actor: approver })
      const acts = order === 'look' ? [looking, approving] : [approving, looking]
      const kinds = kindsOf(await behind(database, lockOf('article_version', second.id), acts))
      const states = (await versions()).map(({ state }) => state)
      expect([kinds, states]).toEqual(
        order === 'look'
          ? [
              ['proposed', 'decided'],
              ['approved', 'rejected', 'proposed'],
            ]
          : [
              ['approved', 'proposed'],
              ['approved', 'approved', 'proposed'],
            ],
      )
    }
  })
})

test('two who bring the same page in at the same moment make one page, and neither approves what it says', async () => {
  const second = { kind: 'person' as const, id: 'writer-2' }
  const by = { locale: 'en', owner: 'support' }
  const desk = await deskThatSees(says('Free.'))
  const add = (actor: typeof writer) => addPage(desk, { url, ...by, actor })
  expect(kindsOf(await Promise.all([add(writer), add(second)])).sort()).toEqual([
    'known',
    'proposed',
  ])
  expect(await versions()).toHaveLength(1)
  expect((await page()).authors).toEqual([writer.id, second.id])
})
