import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '../../core/drift.ts'
import type { Index, IndexedPassage, Search } from '../../ports.ts'
import { aDirectionTowards, aPassage, idNumbered, inBatches, unit } from '../../testing/passages.ts'

const DIMENSIONS = 32
const NOON = new Date('2026-06-01T12:00:00Z')

/** What every index does. `open` gives an empty one. */
export function indexContract(kind: string, open: () => Promise<Index>): void {
  describe(`an index: ${kind}`, () => {
    let index: Index
    beforeEach(async () => {
      index = await open()
    })
    afterEach(() => index.close())

    const built = (...passages: IndexedPassage[]) =>
      index.build({ name: 'one', dimensions: DIMENSIONS }, inBatches(passages))

    async function found(
      search: Partial<Search> & { text?: string; vector?: Float32Array | null },
    ) {
      const { text = 'refund', vector = null, filter, ...rest } = search
      const { hits } = await index.search({
        asks: [{ text, vector }],
        limit: 10,
        ...rest,
        filter: {
          at: NOON,
          locales: ['en'],
          audience: 'customer',
          channelId: 'shop',
          ...filter,
        },
      })
      return hits.map(({ id }) => id)
    }
    const filtered = (filter: Partial<Search['filter']>) =>
      found({
        filter: { at: NOON, locales: ['en'], audience: 'customer', channelId: 'shop', ...filter },
      })

    test('nothing answers before a generation was built', async () => {
      expect(await index.generation()).toBeNull()
      await expect(found({})).rejects.toThrow()
      await built()
      expect(await index.generation()).toBe('one')
      expect(await found({})).toEqual([])
    })

    test('a passage is found by its words, and by forms of them', async () => {
      const refund = aPassage({ text: 'Refunds reach your card after three working days.' })
      const tents = aPassage({ text: 'Dry the tent before you pack it.' })
      await built(refund, tents)
      expect((await found({ text: 'when is my money refunded' }))[0]).toBe(refund.id)
      expect((await found({ text: 'drying tents' }))[0]).toBe(tents.id)
      expect(await found({ text: 'zzz' })).toEqual([])
    })

    test('a passage is found by its meaning, where no word is the same', async () => {
      const near = aPassage({ text: 'alpha', vector: aDirectionTowards(3, DIMENSIONS) })
      const far = aPassage({ text: 'beta', vector: aDirectionTowards(9, DIMENSIONS) })
      await built(far, near)
      const vector = unit(3, DIMENSIONS)
      expect(await found({ text: 'gamma', vector })).toEqual([near.id, far.id])
    })

    test('vectors that were made for another generation are not compared, and words still are', async () => {
      const vector = unit(3, DIMENSIONS)
      const words = aPassage({ text: 'refund', vector: unit(8, DIMENSIONS) })
      const meaning = aPassage({ text: 'alpha', vector })
      await built(words, meaning)
      const filter = { at: NOON, locales: ['en'], audience: 'customer' as const, channelId: null }
      const search = { asks: [{ text: 'refund', vector }], filter, limit: 10 }
      const own = await index.search({ ...search, generation: 'one' })
      expect([own.wordsOnly, own.hits.length]).toEqual([false, 2])
      const other = await index.search({ ...search, generation: 'two' })
      expect(other.wordsOnly).toBe(true)
      expect(other.hits.map(({ id, meaning }) => [id, meaning])).toEqual([[words.id, null]])
    })

    test('what has no words and no vector finds nothing', async () => {
      await built(aPassage({ text: 'refund' }), aPassage({ text: '' }))
      expect(await found({ text: '👍' })).toEqual([])
    })

    test('what words and meaning both find comes before what one of them finds', async () => {
      const vector = unit(3, DIMENSIONS)
      const both = aPassage({ text: 'refund', vector })
      const words = aPassage({ text: 'refund', vector: unit(8, DIMENSIONS) })
      const meaning = aPassage({ text: 'alpha', vector })
      await built(words, meaning, both)
      const { hits } = await index.search({
        asks: [{ text: 'refund', vector }],
        filter: { at: NOON, locales: ['en'], audience: 'customer', channelId: null },
        limit: 10,
      })
      expect(hits.map(({ id }) => id)).toEqual([both.id, words.id, meaning.id])
      expect(hits[0]?.words?.score).toBeGreaterThan(0)
      expect(hits[0]?.meaning?.score).toBeCloseTo(1, 4)
      expect(hits[2]?.words).toBeNull()
      const { vector: _, ...shown } = both
      expect(hits[0]?.passage).toEqual(shown)
    })

    test('a heading and a question weigh more than the text', async () => {
      const text = aPassage({ text: 'A refund is made to the card.', headingPath: ['Cards'] })
      const heading = aPassage({ text: 'It is made to the card.', headingPath: ['Refund'] })
      const question = aPassage({ text: 'To the card.', headingPath: [], questions: ['refund?'] })
      await built(text, heading, question)
      expect(await found({ text: 'refund' })).toEqual([question.id, heading.id, text.id])
    })

    test('each of two things that are asked is answered', async () => {
      const refund = aPassage({ text: 'Refunds reach the card in three days.' })
      const tent = aPassage({ text: 'Dry the tent before you pack it.' })
      const neither = aPassage({ text: 'The store opens before nine.' })
      await built(neither, tent, refund)
      const asks = ['how do I dry a tent', 'where is my refund'].map((text) => ({
        text,
        vector: null,
      }))
      expect((await found({ asks })).slice(0, 2).sort()).toEqual([refund.id, tent.id].sort())
    })

    test('a passage is found from the moment it takes effect until the moment it ends', async () => {
      const effectiveAt = new Date('2026-06-01T10:00:00.000Z')
      const endsAt = new Date('2026-06-01T11:00:00.000Z')
      const passage = aPassage({ text: 'refund', effectiveAt, endsAt })
      await built(passage)
      const foundAt = async (time: string) => (await filtered({ at: new Date(time) })).length
      expect(await foundAt('2026-06-01T09:59:59.999Z')).toBe(0)
      expect(await foundAt('2026-06-01T10:00:00.000Z')).toBe(1)
      expect(await foundAt('2026-06-01T10:59:59.999Z')).toBe(1)
      expect(await foundAt('2026-06-01T11:00:00.000Z')).toBe(0)
    })

    test('nothing is found in another language, for another audience, on another channel or of another kind', async () => {
      const passage = aPassage({ text: 'refund', locale: 'en', channels: ['shop', 'store'] })
      const everywhere = aPassage({ text: 'refund', locale: 'de', kind: 'reply' })
      const inside = aPassage({ text: 'refund', locale: 'en', audience: 'agent' })
      await built(passage, everywhere, inside)
      expect(await filtered({})).toEqual([passage.id])
      expect(await filtered({ locales: ['de'] })).toEqual([everywhere.id])
      expect(await filtered({ locales: ['fr'] })).toEqual([])
      expect(await filtered({ channelId: 'elsewhere', locales: ['en', 'de'] })).toEqual([
        everywhere.id,
      ])
      expect(await filtered({ kinds: ['reply'], locales: ['en', 'de'] })).toEqual([everywhere.id])
      expect((await filtered({ audience: 'agent' })).sort()).toEqual([passage.id, inside.id].sort())
      expect(await filtered({ channelId: null })).toEqual([passage.id])
    })

    test('many better passages that may not be found hide none that may', async () => {
      const vector = unit(3, DIMENSIONS)
      const others = Array.from({ length: 300 }, () =>
        aPassage({ text: 'refund refund', locale: 'de', vector }),
      )
      const only = aPassage({
        text: 'a refund and much else',
        vector: aDirectionTowards(3, DIMENSIONS),
      })
      await built(...others, only)
      expect(await found({ text: 'refund', vector })).toEqual([only.id])
    })

    test('a passage that is put again is replaced, and one that is removed is gone', async () => {
      const passage = aPassage({ text: 'refund' })
      await built(passage, aPassage({ text: 'tent' }))
      await index.put([{ ...passage, text: 'delivery' }])
      expect(await found({ text: 'refund' })).toEqual([])
      expect(await found({ text: 'delivery' })).toEqual([passage.id])
      await index.remove([passage.id, idNumbered(999_999)])
      expect(await found({ text: 'delivery' })).toEqual([])
      await index.put([passage])
      expect(await found({ text: 'refund' })).toEqual([passage.id])
    })

    test('the old generation answers until the new one is whole', async () => {
      const old = aPassage({ text: 'refund' })
      const fresh = aPassage({ text: 'refund' })
      await built(old)
      let during: string[] = []
      async function* slowly() {
        yield [fresh]
        during = await found({})
        yield [aPassage({ text: 'tent' })]
      }
      await index.build({ name: 'two', dimensions: null }, slowly())
      expect(during).toEqual([old.id])
      expect(await found({})).toEqual([fresh.id])
      expect(await index.generation()).toBe('two')
    })

    test('a generation that could not be built changes nothing', async () => {
      const old = aPassage({ text: 'refund' })
      await built(old)
      async function* broken() {
        yield [aPassage({ text: 'refund' })]
        throw new Error('the database went away')
      }
      await expect(index.build({ name: 'two', dimensions: null }, broken())).rejects.toThrow(
        'went away',
      )
      expect(await found({})).toEqual([old.id])
      expect(await index.generation()).toBe('one')
    })

    test('what is held is listed in the order of ids, page by page, with a digest of each', async () => {
      const passages = [7, 3, 12, 250, 40].map((number) => aPassage({ id: idNumbered(number) }))
      await built(...passages)
      const all: { id: string; digest: string }[] = []
      for (let after: string | null = null; ; after = all.at(-1)?.id ?? null) {
        const page = await index.held(after, 2)
        all.push(...page)
        if (page.length === 0) break
      }
      const wanted = passages.map((passage) => ({ id: passage.id, digest: digestOf(passage) }))
      expect(all).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)))
    })
  })
}
