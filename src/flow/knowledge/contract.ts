import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../core/article.ts'
import type { Database } from '../../ports.ts'
import { anArticle, aProposal, approver, timezone, writer } from '../../testing/library.ts'
import { approve } from './approve.ts'
import { type InForce, type VersionInForce, versionsInForce } from './in-force.ts'
import { retire } from './retire.ts'
import { rollBack } from './roll-back.ts'

const locales = ['en', 'de']
const channels = [crypto.randomUUID(), crypto.randomUUID()]
/** Between, one of these has begun or ended; none of them may be seen a moment too early or too late. */
const soon = (ms: number) => new Date(Date.now() + ms).toISOString()

/** What a query by time promises while others publish, on every database; it is put to the test on PostgreSQL. */
export function queriesKeepTheirPromise(
  name: string,
  open: () => Promise<Database>,
  { publishers, acts }: { publishers: number; acts: number },
) {
  describe(`what is in force on ${name}`, () => {
    let database: Database
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    test('is never unapproved, early, over, retired, or for somebody else, whoever publishes meanwhile', async () => {
      const desk = openPublishers(database)
      let publishing = true
      let seen = 0
      const reader = async () => {
        while (publishing) seen += await look(database, desk)
      }
      const publisher = async (seed: number) => {
        for (let act = 0; act < acts; act++) await desk.act(seed * 31 + act * 7)
      }
      const publishAll = Promise.all(Array.from({ length: publishers }, (_, n) => publisher(n)))
      const done = publishAll.finally(() => {
        publishing = false
      })
      await Promise.all([done, reader(), reader()])
      expect(desk.faults).toEqual([])
      expect(seen).toBeGreaterThan(acts)
      expect(desk.outcomes.size).toBeGreaterThan(2)
    })

    test('changes as a whole: of articles that are published together nobody sees one without the other', async () => {
      const pair = [anArticle(), anArticle()]
      const publish = async (words: string) => {
        const proposals = []
        for (const content of pair) {
          const next = { ...content, body: words } as ArticleContent
          proposals.push(await aProposal(database, next))
        }
        const versions = proposals.map(({ id, digest }) => ({ id, digest }))
        return approve(database, { versions, actor: approver })
      }
      await publish('0')
      const seen = new Set<string>()
      let publishing = true
      const reader = async () => {
        while (publishing) {
          const found = await versionsInForce(database, {
            at: new Date(),
            audience: 'customer',
            channelId: channels[0] ?? '',
            articles: pair.map(({ id }) => id),
          })
          expect(found.map(({ content }) => content.body)).toHaveLength(2)
          expect(found[0]?.content.body).toBe(found[1]?.content.body)
          seen.add(found[0]?.content.body ?? '')
        }
      }
      const all = Promise.all([reader(), reader(), reader()])
      for (let round = 1; round <= 15; round++) await publish(String(round))
      publishing = false
      await all
      expect(seen.size).toBeGreaterThan(3)
    })
  })
}

/** People who approve, retire and roll back at random, and what they know for certain at each moment. */
function openPublishers(database: Database) {
  const articles = Array.from({ length: 4 }, () => anArticle())
  /** Only these may ever be seen; noted before it is tried. */
  const asked = new Set<string>()
  /** These may not be seen any more; noted once it is done. */
  const gone = new Set<string>()
  const faults: string[] = []
  const outcomes = new Set<string>()
  let releases: number[] = []

  const propose = (dice: number) => {
    const base = articles[dice % articles.length] ?? anArticle()
    const content = {
      ...base,
      locale: locales[dice % 2],
      body: `Words ${crypto.randomUUID()}`,
      audience: dice % 5 === 0 ? 'agent' : 'customer',
      channels: dice % 3 === 0 ? [channels[(dice >> 1) % 2]] : [],
      ...(dice % 4 === 0 && { effective: soon((dice % 7) * 20) }),
      ...(dice % 6 === 0 && { expires: soon(60 + (dice % 11) * 20) }),
    } as ArticleContent
    return aProposal(database, content)
  }

  async function act(dice: number): Promise<void> {
    const proposal = await propose(dice)
    if (dice % 8 === 7) return
    asked.add(proposal.id)
    const versions = [{ id: proposal.id, digest: proposal.digest }]
    const done = await approve(database, { versions, actor: approver })
    outcomes.add(done.kind)
    if (done.kind !== 'approved') return
    releases.push(done.release)
    if (dice % 3 === 1) {
      const outcome = await retire(database, { id: proposal.id, reason: 'x', actor: writer })
      outcomes.add(outcome.kind)
      if (outcome.kind === 'retired') gone.add(proposal.id)
    }
    if (dice % 5 === 2) await takeBack(releases.pop() ?? 0)
  }

  async function takeBack(number: number): Promise<void> {
    const outcome = await rollBack(database, { number, timezone, actor: approver })
    outcomes.add(outcome.kind)
    if (outcome.kind !== 'rolled_back') return
    for (const id of outcome.takenOut) gone.add(id)
    releases = releases.filter((release) => release !== number)
  }

  return { articles, asked, gone, faults, outcomes, act }
}

type Publishers = ReturnType<typeof openPublishers>

/** Asks once and judges every answer by what was certain before the question. */
async function look(database: Database, desk: Publishers): Promise<number> {
  const dice = Math.floor(Math.random() * 100)
  const goneBefore = new Set(desk.gone)
  const asked: InForce = {
    at: new Date(),
    audience: dice % 3 === 0 ? 'agent' : 'customer',
    channelId: channels[(dice >> 1) % 2] ?? '',
    locales: [locales[dice % 2] ?? ''],
    articles: desk.articles.map(({ id }) => id),
  }
  const found = await versionsInForce(database, asked)
  const { rows } = await database.pool.query<{ id: string; restores: string | null }>(
    'SELECT id, restores FROM article_version WHERE id = ANY($1)',
    [found.map(({ id }) => id)],
  )
  const restored = new Set(rows.filter(({ restores }) => restores).map(({ id }) => id))
  const pairs = new Set(found.map(({ articleId, locale }) => `${articleId} ${locale}`))
  if (pairs.size !== found.length) desk.faults.push('two of one article')
  for (const version of found) {
    const fault = faultOf(version, asked)
    if (fault) desk.faults.push(fault)
    if (goneBefore.has(version.id)) desk.faults.push('retired')
    if (!restored.has(version.id) && !desk.asked.has(version.id)) desk.faults.push('unapproved')
  }
  return found.length
}

function faultOf({ content, ...version }: VersionInForce, asked: InForce): string | null {
  const at = asked.at?.getTime() ?? Date.now()
  const { effective, expires, channels: only } = content
  if (!asked.locales?.includes(content.locale)) return 'another locale'
  const { channelId } = asked
  if (only.length > 0 && channelId && !only.includes(channelId)) return 'another channel'
  const audience = content.kind === 'reply' ? 'customer' : content.audience
  if (asked.audience === 'customer' && audience !== 'customer') return 'for agents'
  if (effective && Date.parse(effective) > at) return 'too early'
  if (expires && Date.parse(expires) <= at) return 'over'
  if (version.effectiveAt.getTime() > at) return 'not begun'
  if (version.endsAt && version.endsAt.getTime() <= at) return 'replaced'
  return null
}
