import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openQdrant } from '../../adapters/index/qdrant/qdrant.ts'
import { openTwin } from '../../adapters/index/twin/twin.ts'
import type { Database, Embedder, Index } from '../../ports.ts'
import { embeddedDatabase, silent } from '../../testing/database.ts'
import { anArticle, aProposal, approver, inForce } from '../../testing/library.ts'
import { aPassage, unit } from '../../testing/passages.ts'
import { startQdrant } from '../../testing/qdrant.ts'
import { openRetriever } from '../retrieve.ts'
import { generationFor } from './generation.ts'
import { type Keeper, keepIndex } from './keep-index.ts'
import { retire } from './retire.ts'
import { openLibrarySearch } from './search-library.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let index: Index
const closers: (() => Promise<void>)[] = []
beforeEach(async () => {
  database = await embeddedDatabase()
  closers.push(database.close)
  index = openTwin()
})
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function aKeeper(change: Partial<Parameters<typeof keepIndex>[0]> = {}): Promise<Keeper> {
  const keeper = await keepIndex({
    database,
    index,
    embedder: null,
    log: { ...silent, warn: console.error },
    ...change,
  })
  closers.push(keeper.close)
  await keeper.catchUp()
  return keeper
}

const held = async (of: Index = index) => (await of.held(null, 1000)).map(({ id }) => id)
const passagesOf = async ({ id }: { id: string }, of: Database = database) =>
  (await of.prisma.passage.findMany({ where: { versionId: id } })).map((row) => row.id).sort()

const question = {
  text: 'Until when can I send the kayak back?',
  audience: 'customer' as const,
  channelId: null,
  locales: ['en'],
  limit: 3,
}
const kayak = (change: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({
    title: 'Sending kayaks back',
    questions: ['Until when can I send the kayak back?'],
    body: 'A kayak can be sent back within 42 days.',
    ...change,
  })
const searching = (embedder: Embedder | null = null) =>
  openLibrarySearch(database, openRetriever({ index, embedder }))

describe('the index', () => {
  test('has what is approved, hears of what is published, and loses what is retired', async () => {
    const first = await inForce(database)
    await aKeeper()
    expect(await held()).toEqual(await passagesOf(first))
    const second = await inForce(database)
    await expect.poll(() => held()).toHaveLength(2)
    await retire(database, { id: first.id, reason: 'Wrong', actor: approver })
    await expect.poll(() => held()).toEqual(await passagesOf(second))
  })

  test('is mended when it lost something, or has what nobody put there', async () => {
    const version = await inForce(database)
    const keeper = await aKeeper()
    await index.remove(await passagesOf(version))
    await index.put([aPassage()])
    await keeper.catchUp()
    expect(keeper.status()).toMatchObject({ state: 'in step', last: { put: 1, removed: 1 } })
    expect(await held()).toEqual(await passagesOf(version))
  })

  test('has many pages of passages, every one of them', async () => {
    const made = 1203
    await database.pool.query(
      `WITH a AS (INSERT INTO article (id, kind) SELECT 'many-' || n, 'article' FROM generate_series(1, $1) n RETURNING id),
            v AS (INSERT INTO article_version (article_id, locale, number, state, kind, title, owner, audience, content, digest, authors, created_by, effective_at)
                  SELECT id, 'en', 1, 'approved', 'article', 'Many', 'support', 'customer', '{}', '', '{}', 'x', now() FROM a RETURNING id)
       INSERT INTO passage (id, version_id, ordinal, kind, heading_path, text, key) SELECT gen_random_uuid(), id, 0, 'text', '{}', 'many words', '' FROM v`,
      [made],
    )
    const keeper = await aKeeper()
    expect(await index.held(null, 5000)).toHaveLength(made)
    await index.remove((await held()).filter((_, place) => place % 3 === 0))
    await keeper.catchUp()
    expect(await index.held(null, 5000)).toHaveLength(made)
  })

  test('of another model is built beside the old one, which answers meanwhile', async () => {
    await inForce(database, kayak())
    await aKeeper()
    let embedNow = () => {}
    const asked = new Promise<void>((resolve) => {
      embedNow = resolve
    })
    const embedder: Embedder = {
      ...{ kind: 'openai', model: 'test-model', dimensions: 2, near: 0.5 },
      async embed(texts) {
        await asked
        return texts.map(() => Float32Array.of(1, 0))
      },
      close: async () => {},
    }
    const keeper = await keepIndex({ database, index, embedder, log: silent })
    closers.push(keeper.close)
    const built = keeper.catchUp()
    expect((await searching()(question)).evidence).toHaveLength(1)
    expect(await index.generation()).toBe(generationFor(null))
    embedNow()
    await built
    expect(await index.generation()).toBe(generationFor(embedder))
    expect((await searching(embedder)(question)).evidence).toHaveLength(1)
  })

  test('that is away is behind, says so, and catches up by itself when it is back', async () => {
    let isAway = true
    const twin = index
    const flaky: Index = {
      ...twin,
      generation: () => (isAway ? Promise.reject(new Error('away')) : twin.generation()),
    }
    const version = await inForce(database)
    const keeper = await keepIndex({ database, index: flaky, embedder: null, log: silent }, 50)
    closers.push(keeper.close)
    await keeper.catchUp()
    expect(keeper.status()).toEqual({ state: 'never built', last: null })
    isAway = false
    await expect.poll(() => keeper.status().state).toBe('in step')
    expect(await held()).toEqual(await passagesOf(version))
    isAway = true
    await expect.poll(() => keeper.status().state).toBe('behind')
  })
})

describe('an index that processes share', () => {
  test('is built by the one that is told to, and the others follow', async () => {
    const server = await startQdrant()
    closers.push(server.close)
    const version = await inForce(database)
    const open = () =>
      openQdrant({ url: server.url, alias: 'desk', timeoutMs: 5000, isExact: true })
    const keepers = await Promise.all(
      [open(), open()].map((shared) =>
        keepIndex({ database, index: shared, embedder: null, log: silent }, 50),
      ),
    )
    for (const keeper of keepers) closers.push(keeper.close)
    await keepers[1]?.catchUp(false)
    await pause(300)
    const states = () => keepers.map((keeper) => keeper.status().state)
    expect(states()).toEqual(['never built', 'never built'])
    await keepers[0]?.catchUp()
    await expect.poll(states).toEqual(['in step', 'in step'])
    expect(await held(open())).toEqual(await passagesOf(version))
    const late = await keepIndex({ database, index: open(), embedder: null, log: silent })
    closers.push(late.close)
    await late.catchUp(false)
    expect(late.status().state).toBe('in step')
    await retire(database, { id: version.id, reason: 'Wrong', actor: approver })
    await expect.poll(() => held(open())).toEqual([])
    expect(server.breaches).toEqual([])
  })

  describe('while another embedder is rolled out', () => {
    const towards = (model: string, axis: number): Embedder => ({
      ...{ kind: 'openai', model, dimensions: 3, near: 0.5 },
      embed: async (texts) => texts.map(() => unit(axis, 3)),
      close: async () => {},
    })
    const [old, fresh] = [towards('old', 0), towards('fresh', 1)]

    async function aRollOut() {
      const server = await startQdrant()
      closers.push(server.close)
      await inForce(database, kayak())
      const open = async (embedder: Embedder) => {
        const shared = openQdrant({
          url: server.url,
          alias: 'desk',
          timeoutMs: 5000,
          isExact: true,
        })
        const keeper = await keepIndex({ database, index: shared, embedder, log: silent })
        closers.push(keeper.close)
        const generation = generationFor(embedder)
        const retriever = openRetriever({ index: shared, embedder, generation })
        return { shared, keeper, search: openLibrarySearch(database, retriever) }
      }
      const before = await open(old)
      await before.keeper.catchUp()
      const after = await open(fresh)
      return { server, before, after, open }
    }

    test('the process that started last decides, and nobody builds in turns', async () => {
      const { server, before, after } = await aRollOut()
      const built = () =>
        server.seen.filter(
          ({ method, path }) => method === 'put' && /^.collections.[^/]+$/.test(path),
        )
      await before.keeper.catchUp()
      expect(await before.shared.generation()).toBe(generationFor(old))
      await after.keeper.catchUp()
      expect(await after.shared.generation()).toBe(generationFor(fresh))
      for (let turn = 0; turn < 3; turn++) {
        await before.keeper.catchUp()
        await after.keeper.catchUp()
      }
      expect(built()).toHaveLength(2)
      expect(await after.shared.generation()).toBe(generationFor(fresh))
      expect([before, after].map(({ keeper }) => keeper.status().state)).toEqual([
        'behind',
        'in step',
      ])
      expect(server.breaches).toEqual([])
    })

    test('whoever cannot compare vectors with the generation that answers searches by words', async () => {
      const { before, after } = await aRollOut()
      const wordsOnly = async () =>
        (await Promise.all([before.search(question), after.search(question)])).map((answer) => [
          answer.wordsOnly,
          answer.evidence.length,
        ])
      expect(await wordsOnly()).toEqual([
        [false, 1],
        [true, 1],
      ])
      await after.keeper.catchUp()
      // The old one hears of it from its next search.
      expect(await wordsOnly()).toEqual([
        [true, 1],
        [false, 1],
      ])
    })

    test('the old one builds its own again when the new one is gone for a while', async () => {
      const { before, after } = await aRollOut()
      await after.keeper.catchUp()
      await after.keeper.close()
      await before.keeper.catchUp()
      expect(await before.shared.generation()).toBe(generationFor(fresh))
      await database.pool.query(
        `UPDATE setting SET updated_at = now() - interval '11 minutes' WHERE name = 'index'`,
      )
      await before.keeper.catchUp()
      expect(await before.shared.generation()).toBe(generationFor(old))
      expect(before.keeper.status().state).toBe('in step')
    })

    test('a command that passes by changes nothing', async () => {
      const { after } = await aRollOut()
      await after.keeper.catchUp()
      const guest = await keepIndex({
        ...{ database, index: after.shared, embedder: old, log: silent },
        isGuest: true,
      })
      closers.push(guest.close)
      await guest.catchUp()
      expect(await after.shared.generation()).toBe(generationFor(fresh))
      await after.keeper.catchUp()
      expect(after.keeper.status().state).toBe('in step')
    })
  })

  test('takes any name that a model has', () => {
    const named = (model: string) =>
      generationFor({
        ...({ kind: 'openai', dimensions: 2, near: 0.5 } as const),
        model,
        embed: async () => [],
        close: async () => {},
      })
    const names = ['BAAI/bge-m3', 'BAAI:bge-m3', 'nomic-embed-text:latest'].map(named)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,90}$/)
    expect(new Set(names).size).toBe(3)
  })
})

describe('an answer', () => {
  test('has the passage, its version, and why it was chosen', async () => {
    const version = await inForce(database, kayak())
    await aKeeper()
    const { evidence } = await searching()(question)
    expect(evidence).toMatchObject([
      { verdict: 'evidence', version: { id: version.id, title: 'Sending kayaks back' } },
    ])
    expect(evidence[0]?.matched).toContain('kayak')
  })

  test('never has what was retired, although the index still holds it', async () => {
    const version = await inForce(database, kayak())
    const keeper = await aKeeper()
    await keeper.close()
    await retire(database, { id: version.id, reason: 'Wrong', actor: approver })
    expect(await held()).toHaveLength(1)
    expect((await searching()(question)).evidence).toEqual([])
  })

  test('never has the old words once new ones are in force', async () => {
    const old = await inForce(database, kayak())
    const keeper = await aKeeper()
    await keeper.close()
    const newer = await inForce(database, { ...old.content, body: 'A kayak stays with you.' })
    expect((await searching()(question)).evidence).toEqual([])
    await aKeeper()
    expect((await searching()(question)).evidence).toMatchObject([{ version: { id: newer.id } }])
  })

  test('has nothing that is only proposed, of another language or for agents', async () => {
    await inForce(database, kayak({ audience: 'agent' }))
    await inForce(database, kayak({ locale: 'de' }))
    const { id } = await inForce(database, kayak())
    await aProposal(database, kayak())
    await aKeeper()
    const { evidence, seen } = await searching()(question)
    expect(evidence.map(({ version }) => version.id)).toEqual([id])
    expect(seen.map(({ passage }) => passage.versionId)).toEqual([id])
  })
})
