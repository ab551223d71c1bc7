import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleContent } from '../../core/article.ts'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import {
  type AProposal,
  anArticle,
  aProposal,
  approver,
  inForce,
  timezone,
  writer,
} from '../../testing/library.ts'
import type { Actor } from '../desk.ts'
import { switchFourEyesOn } from '../four-eyes.ts'
import { approve } from './approve.ts'
import { edit, reject } from './edit.ts'
import { versionsInForce } from './in-force.ts'
import { propose } from './propose.ts'
import { retire } from './retire.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

const channelId = crypto.randomUUID()
const tomorrow = () => new Date(Date.now() + 86_400_000)
const approving = ({ id, digest }: { id: string; digest: string }, actor: Actor = approver) =>
  approve(database, { versions: [{ id, digest }], actor })
const rowOf = ({ id }: { id: string }) =>
  database.prisma.articleVersion.findUniqueOrThrow({ where: { id } })
const found = async ({ content }: AProposal, at = new Date()) => {
  const asked = { at, audience: 'agent' as const, channelId, articles: [content.id] }
  return (await versionsInForce(database, asked)).map(({ id }) => id)
}
const worded = (content: ArticleContent, body: string) => ({ ...content, body })

test('of two wordings of one article that begin at once neither is approved unnoticed', async () => {
  const content = anArticle()
  const one = await aProposal(database, content)
  const other = await aProposal(database, worded(content, 'Other words.'))
  const versions = [one, other].map(({ id, digest }) => ({ id, digest }))
  const outcome = await approve(database, { versions, actor: approver })
  expect(outcome).toEqual({ kind: 'replaced_at_once', id: one.id, by: other.id })
  expect(await found(one)).toEqual([])
})

describe('a proposal', () => {
  test('is not in force, whoever made it', async () => {
    const proposal = await aProposal(database)
    expect(await rowOf(proposal)).toMatchObject({ state: 'proposed', authors: [writer.id] })
    expect(await found(proposal)).toEqual([])
  })

  test('counts up for each article and locale', async () => {
    const content = anArticle()
    expect(await aProposal(database, content)).toMatchObject({ number: 1 })
    expect(await aProposal(database, worded(content, 'Other words.'))).toMatchObject({ number: 2 })
    expect(await aProposal(database, { ...content, locale: 'de' })).toMatchObject({ number: 1 })
  })

  test('that says what waits or is in force already is known', async () => {
    const proposal = await aProposal(database)
    const again = { content: proposal.content, timezone, actor: approver }
    const known = { kind: 'known', versionId: proposal.id }
    expect(await propose(database, again)).toEqual({ ...known, state: 'proposed' })
    await approving(proposal)
    expect(await propose(database, again)).toEqual({ ...known, state: 'approved' })
  })

  test('that was rejected may be made again by a person, and not by a machine', async () => {
    const proposal = await aProposal(database)
    const { content, id, digest } = proposal
    await reject(database, { id, digest, reason: 'wrong price', actor: approver })
    expect(await rowOf(proposal)).toMatchObject({ state: 'rejected', reason: 'wrong price' })
    const again = { content, timezone, actor: writer }
    const byMachine = await propose(database, { ...again, unlessRefused: true })
    expect(byMachine).toMatchObject({ kind: 'known', state: 'rejected' })
    expect(await propose(database, again)).toMatchObject({ kind: 'proposed', number: 2 })
  })

  test('does not change what kind an article is', async () => {
    const { content } = await aProposal(database)
    const wanted = {
      content: { ...content, kind: 'pair' } as ArticleContent,
      timezone,
      actor: writer,
    }
    expect(await propose(database, wanted)).toEqual({ kind: 'other_kind', is: 'article' })
  })

  test('by a key counts the person behind it as an author too', async () => {
    const { id: userId } = await database.prisma.user.create({
      data: { name: 'Ben', email: `${crypto.randomUUID()}@example.com` },
    })
    const { id } = await database.prisma.apiKey.create({
      data: { userId, name: 'k', start: 'csk', digest: crypto.randomUUID(), expiresAt: tomorrow() },
    })
    const proposal = await aProposal(database, anArticle(), { kind: 'key', id })
    expect((await rowOf(proposal)).authors).toEqual([id, userId])
    expect(await approving(proposal, { kind: 'person', id: userId })).toMatchObject({ kind: 'own' })
  })
})

describe('editing a proposal', () => {
  const editing = (proposal: AProposal, body: string, actor = approver) =>
    edit(database, {
      id: proposal.id,
      digest: proposal.digest,
      content: worded(proposal.content, body),
      timezone,
      actor,
    })

  test('makes whoever does it an author, so that a third person approves', async () => {
    const proposal = await aProposal(database)
    const edited = await editing(proposal, 'Better words.')
    if (edited.kind !== 'edited') throw new Error(edited.kind)
    const seen = { id: proposal.id, digest: edited.digest }
    expect(await approving(seen)).toMatchObject({ kind: 'own' })
    expect(await approving(seen, writer)).toMatchObject({ kind: 'own' })
    expect(await approving(seen, { kind: 'person', id: 'third' })).toMatchObject({
      kind: 'approved',
    })
  })

  test('without a change makes nobody an author', async () => {
    const proposal = await aProposal(database)
    expect(await editing(proposal, proposal.content.body)).toMatchObject({ kind: 'edited' })
    expect((await rowOf(proposal)).authors).toEqual([writer.id])
  })

  test('is refused when it changed since it was seen, and once it is decided', async () => {
    const proposal = await aProposal(database)
    await editing(proposal, 'First.')
    expect(await editing(proposal, 'Second.')).toEqual({ kind: 'changed' })
    const decided = await inForce(database)
    expect(await editing(decided, 'Late.')).toEqual({ kind: 'decided', state: 'approved' })
    expect((await rowOf(decided)).digest).toBe(decided.digest)
  })

  test('does not move it to another article', async () => {
    const { id, digest } = await aProposal(database)
    const moved = { id, digest, content: anArticle(), timezone, actor: writer }
    expect(await edit(database, moved)).toEqual({ kind: 'other_article' })
  })
})

describe('approving', () => {
  beforeEach(async () => void (await switchFourEyesOn(database, approver)))

  test('puts it in force at once, with passages and a numbered release', async () => {
    const version = await inForce(database)
    expect(await found(version)).toEqual([version.id])
    expect(await database.prisma.passage.count({ where: { versionId: version.id } })).toBe(1)
    const release = await database.prisma.knowledgeRelease.findUniqueOrThrow({
      where: { number: version.release },
      include: { items: true },
    })
    expect(release).toMatchObject({ kind: 'publication', by: approver.id })
    expect(release.items).toEqual([
      { releaseNumber: version.release, versionId: version.id, change: 'put_in_force' },
    ])
  })

  test('binds to what was seen', async () => {
    const proposal = await aProposal(database)
    const digest = '0'.repeat(64)
    const { id } = proposal
    expect(await approving({ id, digest })).toEqual({ kind: 'changed', id })
    expect(await found(proposal)).toEqual([])
  })

  test('is not for whoever wrote it', async () => {
    const proposal = await aProposal(database)
    expect(await approving(proposal, writer)).toEqual({ kind: 'own', id: proposal.id })
  })

  test('works once', async () => {
    const proposal = await aProposal(database)
    await approving(proposal)
    expect(await approving(proposal)).toMatchObject({ kind: 'decided', state: 'approved' })
  })

  test('a successor ends the version before at that very moment', async () => {
    const first = await inForce(database)
    const second = await inForce(database, worded(first.content, 'New words.'))
    const [before, after] = [await rowOf(first), await rowOf(second)]
    expect(before.endsAt).toEqual(after.effectiveAt)
    expect(await found(first)).toEqual([second.id])
    expect(await found(first, new Date(Number(after.effectiveAt) - 1))).toEqual([first.id])
  })

  test('never reaches into the past, whatever its dates say', async () => {
    const asked = Date.now()
    const version = await inForce(database, anArticle({ effective: '2020-01-01' }))
    expect(Number((await rowOf(version)).effectiveAt)).toBeGreaterThanOrEqual(asked)
  })

  test('what begins and ends later does so by the clock alone', async () => {
    const first = await inForce(database)
    const soon = new Date(Date.now() + 2500)
    const end = new Date(soon.getTime() + 2500)
    const dates = { effective: soon.toISOString(), expires: end.toISOString() }
    const second = await inForce(database, { ...worded(first.content, 'For a moment.'), ...dates })
    expect(await found(first)).toEqual([first.id])
    await pause(soon.getTime() - Date.now() + 5)
    expect(await found(first)).toEqual([second.id])
    await pause(end.getTime() - Date.now() + 5)
    expect(await found(first)).toEqual([])
  })

  test('what would be over before it begins is refused', async () => {
    const proposal = await aProposal(database, anArticle({ expires: '2020-01-01' }))
    expect(await approving(proposal)).toEqual({ kind: 'never_in_force', id: proposal.id })
  })

  test('several are approved as one release, all of them or none', async () => {
    const [one, two] = [await aProposal(database), await aProposal(database)]
    const both = [one, two].map(({ id, digest }) => ({ id, digest }))
    const spoilt = both.map((each, at) => (at === 1 ? { ...each, digest: 'f'.repeat(64) } : each))
    expect(await approve(database, { versions: spoilt, actor: approver })).toMatchObject({
      kind: 'changed',
      id: two.id,
    })
    expect(await found(one)).toEqual([])
    const done = await approve(database, { versions: both, actor: approver })
    expect(done).toMatchObject({ kind: 'approved', versions: both.map(({ id }) => ({ id })) })
    expect([await found(one), await found(two)]).toEqual([[one.id], [two.id]])
  })
})

describe('retiring', () => {
  const retiring = ({ id }: { id: string }, at?: Date) =>
    retire(database, { id, reason: 'no longer true', at, actor: writer })

  test('takes one person, even the author, and works at once', async () => {
    const version = await inForce(database)
    expect(await retiring(version)).toMatchObject({ kind: 'retired' })
    expect(await found(version)).toEqual([])
    expect(await rowOf(version)).toMatchObject({ state: 'retired', reason: 'no longer true' })
    expect(await retiring(version)).toEqual({ kind: 'not_in_force', state: 'retired' })
  })

  test('does not bring back what the version had replaced', async () => {
    const first = await inForce(database)
    const second = await inForce(database, worded(first.content, 'New words.'))
    await retiring(second)
    expect(await found(first)).toEqual([])
  })

  test('at a set time, it is in force until then', async () => {
    const version = await inForce(database)
    const at = tomorrow()
    expect(await retiring(version, at)).toMatchObject({ kind: 'retired', endsAt: at })
    expect(await found(version)).toEqual([version.id])
    expect(await found(version, at)).toEqual([])
    const later = new Date(at.getTime() + 1)
    expect(await retiring(version, later)).toEqual({ kind: 'ends_before', endsAt: at })
  })

  test('what has not begun leaves its time to the version before', async () => {
    const first = await inForce(database)
    const effective = tomorrow().toISOString()
    const second = await inForce(database, { ...worded(first.content, 'Later.'), effective })
    expect(await found(first, tomorrow())).toEqual([second.id])
    await retiring(second)
    expect(await found(first, tomorrow())).toEqual([first.id])
    expect((await rowOf(first)).endsAt).toBeNull()
  })

  test('a proposal cannot be retired', async () => {
    const proposal = await aProposal(database)
    expect(await retiring(proposal)).toEqual({ kind: 'not_in_force', state: 'proposed' })
  })
})

test('every act is in the audit log, with ids and digests alone', async () => {
  const version = await inForce(database)
  await retire(database, { id: version.id, reason: 'a secret reason', actor: approver })
  const rows = await database.prisma.auditEvent.findMany({
    where: { subjectId: version.id },
    orderBy: { id: 'asc' },
  })
  expect(rows.map(({ act, actorId }) => `${act} ${actorId}`)).toEqual([
    'article.proposed writer-1',
    'article.approved approver-1',
    'article.retired approver-1',
  ])
  expect(
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? '' : value)),
  ).not.toContain('secret')
})

test('the database itself refuses two versions of one article at one moment', async () => {
  const first = await inForce(database)
  await inForce(database, worded(first.content, 'New words.'))
  const lengthen = database.pool.query(`UPDATE article_version SET ends_at = NULL WHERE id = $1`, [
    first.id,
  ])
  await expect(lengthen).rejects.toMatchObject({ code: '23P01' })
})
