import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { openQdrant } from '../../adapters/index/qdrant/qdrant.ts'
import type { Embedder } from '../../ports.ts'
import { closedAfterEach } from '../../testing/closed-after-each.ts'
import { embeddedDatabase, silent } from '../../testing/database.ts'
import {
  approver,
  idsIn,
  inForce,
  kayak,
  passagesOfVersion,
  question,
} from '../../testing/library.ts'
import { unit } from '../../testing/passages.ts'
import { startQdrant } from '../../testing/qdrant.ts'
import { openRetriever } from '../retrieve.ts'
import { generationFor } from './generation.ts'
import { keepIndex } from './keep-index.ts'
import { retire } from './retire.ts'
import { openLibrarySearch } from './search-library.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
const closers = closedAfterEach()
beforeEach(async () => {
  database = await embeddedDatabase()
  closers.push(database.close)
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
    expect(await idsIn(open())).toEqual(await passagesOfVersion(database, version.id))
    const late = await keepIndex({ database, index: open(), embedder: null, log: silent })
    closers.push(late.close)
    await late.catchUp(false)
    expect(late.status().state).toBe('in step')
    await retire(database, { id: version.id, reason: 'Wrong', actor: approver })
    await expect.poll(() => idsIn(open())).toEqual([])
    expect(server.breaches).toEqual([])
  })

  describe('while another embedder is rolled out', () => {
    const towards = (model: string, axis: number): Embedder => ({
      ...{ kind: 'openai', model, dimensions: 3, languages: null, near: 0.5 },
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
        ...({ kind: 'openai', dimensions: 2, languages: null, near: 0.5 } as const),
        model,
        embed: async () => [],
        close: async () => {},
      })
    const names = ['BAAI/bge-m3', 'BAAI:bge-m3', 'nomic-embed-text:latest'].map(named)
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,90}$/)
    expect(new Set(names).size).toBe(3)
  })
})
