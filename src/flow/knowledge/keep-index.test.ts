import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTwin } from '../../adapters/index/twin/twin.ts'
import type { Embedder, Index } from '../../ports.ts'
import { closedAfterEach } from '../../testing/closed-after-each.ts'
import { embeddedDatabase, silent } from '../../testing/database.ts'
import {
  anArticle,
  aProposal,
  approver,
  idsIn,
  inForce,
  kayak,
  passagesOfVersion,
  question,
} from '../../testing/library.ts'
import { aPassage } from '../../testing/passages.ts'
import { openRetriever } from '../retrieve.ts'
import { generationFor } from './generation.ts'
import { type Keeper, keepIndex } from './keep-index.ts'
import { retire } from './retire.ts'
import { openLibrarySearch } from './search-library.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let index: Index
const closers = closedAfterEach()
beforeEach(async () => {
  database = await embeddedDatabase()
  closers.push(database.close)
  index = openTwin()
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

const held = () => idsIn(index)
const passagesOf = ({ id }: { id: string }) => passagesOfVersion(database, id)

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
      ...{ kind: 'openai', model: 'test-model', dimensions: 2, languages: null, near: 0.5 },
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

  describe('with an embedder that does not understand all of it', () => {
    const ofEnglish = (embed: Embedder['embed'], close = async () => {}): Embedder => ({
      ...{ kind: 'openai', model: 'english', dimensions: 2, languages: ['en'], near: 0.5 },
      embed,
      close,
    })
    const inTwoLanguages = async () => {
      await inForce(database, kayak())
      await inForce(database, anArticle({ locale: 'de', body: 'Ein Kajak kann zurück.' }))
    }

    test('is not built while the embedder is away, though the others need none', async () => {
      await inTwoLanguages()
      let isAway = true
      const embedder = ofEnglish(async (texts) => {
        if (isAway) throw new Error('away')
        return texts.map(() => Float32Array.of(1, 0))
      })
      const keeper = await keepIndex({ database, index, embedder, log: silent })
      closers.push(keeper.close)
      await keeper.catchUp()
      expect(keeper.status().state).toBe('never built')
      isAway = false
      await keeper.catchUp()
      expect(keeper.status().state).toBe('in step')
      expect((await searching(embedder)(question)).evidence).toHaveLength(1)
    })

    test('is not finished without vectors by a stop that cuts the embedder off', async () => {
      await inTwoLanguages()
      let cut = () => {}
      const asked = new Promise<never>((_, reject) => {
        cut = () => reject(new Error('closed'))
      })
      asked.catch(() => {})
      const embedder = ofEnglish(
        () => asked,
        async () => cut(),
      )
      const keeper = await keepIndex({ database, index, embedder, log: silent })
      const built = keeper.catchUp()
      await pause(100)
      await Promise.all([keeper.close(), embedder.close()])
      await built
      expect(await index.generation()).toBeNull()
    })
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
