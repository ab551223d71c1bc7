import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examine } from '../../adapters/database/archive/findings.ts'
import type { OpenDatabase } from '../../adapters/database/assemble.ts'
import type { ArticleContent } from '../../core/article.ts'
import { postgresDatabase } from '../../testing/database.ts'
import { behind } from '../../testing/interleave.ts'
import { anArticle, aProposal, approver, inForce, timezone, writer } from '../../testing/library.ts'
import { approve } from './approve.ts'
import { queriesKeepTheirPromise } from './contract.ts'
import { edit } from './edit.ts'
import { versionsInForce } from './in-force.ts'
import { propose } from './propose.ts'
import { retire } from './retire.ts'

queriesKeepTheirPromise('PostgreSQL', () => postgresDatabase(), { publishers: 6, acts: 40 })

let database: OpenDatabase
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())

const found = (articles: string[]) =>
  versionsInForce(database, {
    at: new Date(),
    audience: 'customer',
    channelId: crypto.randomUUID(),
    articles,
  })

const locked = (id: string, strength: 'UPDATE' | 'SHARE' = 'UPDATE') => ({
  lock: `SELECT 1 FROM article_version WHERE id = $1 FOR ${strength}`,
  id,
})
const approving = (proposal: { id: string; digest: string }, actor = approver) => {
  const { id, digest } = proposal
  return approve(database, { versions: [{ id, digest }], actor })
}

test('of two approvals of one proposal the second comes too late', async () => {
  const proposal = await aProposal(database)
  const outcomes = await behind(database, locked(proposal.id), [
    () => approving(proposal),
    () => approving(proposal, { kind: 'person', id: 'other' }),
  ])
  expect(outcomes).toMatchObject([{ kind: 'approved' }, { kind: 'decided', state: 'approved' }])
})

test('of two proposals of one article that are approved at once, one is in force', async () => {
  const first = await inForce(database)
  const next = ['One.', 'Two.'].map((body) => ({ ...first.content, body }) as ArticleContent)
  const proposals = [await aProposal(database, next[0]), await aProposal(database, next[1])]
  const outcomes = await behind(
    database,
    locked(first.id),
    proposals.map((proposal) => () => approving(proposal)),
  )
  expect(outcomes).toMatchObject([{ kind: 'approved' }, { kind: 'approved' }])
  expect((await found([first.content.id])).map(({ content }) => content.body)).toEqual(['Two.'])
})

test('what is edited while it is being approved is not approved', async () => {
  const proposal = await aProposal(database)
  const { id, digest } = proposal
  const content = { ...proposal.content, body: 'Slipped in.' } as ArticleContent
  const outcomes = await behind(database, locked(id), [
    () => edit(database, { id, digest, content, timezone, actor: writer }),
    () => approving(proposal),
  ])
  expect(outcomes).toMatchObject([{ kind: 'edited' }, { kind: 'changed' }])
  expect(await found([content.id])).toEqual([])
})

test('whoever edits and approves at once does not approve their own', async () => {
  const proposal = await aProposal(database)
  const { id, digest } = proposal
  const body = 'Mine.'
  const content = { ...proposal.content, body } as ArticleContent
  const change = (content: ArticleContent, digest: string) =>
    edit(database, { id, digest, content, timezone, actor: approver })
  const there = await change(content, digest)
  if (there.kind !== 'edited') throw new Error(there.kind)
  await change(proposal.content, there.digest)
  // Their words are gone again, and so the digest is what it was.
  expect(await approving(proposal)).toEqual({ kind: 'own', id })
})

test('who uses a version holds off its retirement until they are done', async () => {
  const version = await inForce(database)
  const { id } = version
  const retiring = () => retire(database, { id, reason: 'wrong', actor: writer })
  const [outcome] = await behind(database, locked(id, 'SHARE'), [retiring])
  expect(outcome).toMatchObject({ kind: 'retired' })
})

test('proposals of one article at once get numbers of their own', async () => {
  const base = anArticle()
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, n) => {
      const content = { ...base, body: `Words ${n}` } as ArticleContent
      return propose(database, { content, timezone, actor: writer })
    }),
  )
  const numbers = outcomes.map((outcome) => (outcome.kind === 'proposed' ? outcome.number : 0))
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

describe('a connection that is cut in mid-publish', () => {
  test('leaves the old words or the new, whole', async () => {
    const pair = [anArticle(), anArticle()]
    const ids = pair.map(({ id }) => id)
    let cut = 0
    let done = 0
    let publishing = true
    const cutter = async () => {
      while (publishing) {
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 200))
        const { rows } = await database.pool.query(
          `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
              AND (state = 'idle in transaction' OR query ILIKE '%release_item%' AND state = 'active')`,
        )
        cut += rows[0].cut
      }
    }
    const publish = async (words: string) => {
      const proposals = []
      for (const content of pair)
        proposals.push(await aProposal(database, { ...content, body: words } as ArticleContent))
      const versions = proposals.map(({ id, digest }) => ({ id, digest }))
      await approve(database, { versions, actor: approver })
      done += 1
    }
    const cutting = cutter()
    const torn: string[][] = []
    const end = Date.now() + 180_000
    for (let round = 0; (cut < 6 || done < 6) && Date.now() < end; round++) {
      await publish(String(round)).catch(() => {})
      // A connection that was cut is noticed by whoever gets it next.
      const now = await found(ids)
        .catch(() => found(ids))
        .catch(() => found(ids))
      const words = now.map(({ content }) => content.body)
      const isWhole = words.length === 2 && words[0] === words[1]
      if (words.length > 0 && !isWhole) torn.push(words)
    }
    publishing = false
    await cutting
    expect(torn).toEqual([])
    expect(cut).toBeGreaterThanOrEqual(6)
    expect(done).toBeGreaterThanOrEqual(6)
    expect((await examine(database)).findings).toEqual([])
  })
})
