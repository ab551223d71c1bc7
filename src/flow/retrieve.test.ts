import { expect, test } from 'vitest'
import { openTwin } from '../adapters/index/twin/twin.ts'
import type { Embedder } from '../ports.ts'
import { aPassage, inBatches, unit } from '../testing/passages.ts'
import { embedPassages } from './embed-passages.ts'
import { openRetriever } from './retrieve.ts'

const filter = {
  at: new Date('2026-06-01T12:00:00Z'),
  locales: ['en'],
  audience: 'customer' as const,
  channelId: null,
}

/** Two meanings: what speaks of money, and everything else. */
const embedder: Embedder = {
  kind: 'bundled',
  model: 'two-meanings',
  dimensions: 2,
  languages: null,
  near: 0.6,
  embed: async (texts) => texts.map((text) => unit(/refund|money/i.test(text) ? 0 : 1, 2)),
  close: async () => {},
}

async function aRetriever(used: Embedder | null, ...texts: string[]) {
  const passages = texts.map((text) => aPassage({ text }))
  const vectors = await embedPassages(passages, used)
  const index = openTwin()
  const embedded = passages.map((passage, at) => ({ ...passage, vector: vectors[at] ?? null }))
  await index.build({ name: 'one', dimensions: used ? 2 : null }, inBatches(embedded))
  return { index, retrieve: openRetriever({ index, embedder: used }) }
}

const all = async (ids: string[]) => new Set(ids)

test('each thing asked finds its evidence, and what nothing speaks of finds none', async () => {
  const { retrieve } = await aRetriever(
    embedder,
    'Refunds take three days.',
    'Dry the tent before you pack it.',
  )
  const both = await retrieve(
    'How do I dry my tent? When do I get my money back?',
    filter,
    { limit: 5 },
    all,
  )
  expect(both.evidence.map(({ passage }) => passage.text).sort()).toEqual([
    'Dry the tent before you pack it.',
    'Refunds take three days.',
  ])
  expect(
    (await retrieve('How long do refunds take?', filter, { limit: 1 }, all)).evidence,
  ).toHaveLength(1)
  const none = await (await aRetriever(null, 'Refunds take three days.')).retrieve(
    'Will it rain in Lisbon?',
    filter,
    { limit: 5 },
    all,
  )
  expect(none.evidence).toEqual([])
})

test('a language that the embedder does not understand is found by its words alone', async () => {
  // As an encoder of another language does, it takes all of it for the same.
  const english: Embedder = {
    ...embedder,
    languages: ['en'],
    embed: async (t) => t.map(() => unit(1, 2)),
  }
  const german = aPassage({ text: 'Erstattungen dauern drei Tage.', locale: 'de' })
  expect(await embedPassages([german], english)).toEqual([null])
  const { index } = await aRetriever(english, 'Refunds take three days.', 'Dry the tent.')
  const retrieve = openRetriever({ index, embedder: english })
  const asked = (language?: string) => retrieve('Regnet es?', filter, { limit: 5, language }, all)
  expect(await asked('de')).toMatchObject({ evidence: [], wordsOnly: false })
  // Taken for English, all of it is near to all of it.
  expect((await asked()).evidence).not.toEqual([])
})

test('of several languages each is judged by what can be known of it', async () => {
  const english: Embedder = { ...embedder, languages: ['en'] }
  const passages = [
    aPassage({ text: 'Erstattungen dauern drei Werktage.', locale: 'de' }),
    aPassage({ text: 'Refunds take three working days.' }),
  ]
  const vectors = await embedPassages(passages, english)
  const index = openTwin()
  const embedded = passages.map((passage, at) => ({ ...passage, vector: vectors[at] ?? null }))
  await index.build({ name: 'one', dimensions: 2 }, inBatches(embedded))
  const retrieve = openRetriever({ index, embedder: english })
  const both = { ...filter, locales: ['en', 'de'] }
  const { evidence } = await retrieve('Erstattungen dauern drei Werktage?', both, { limit: 5 }, all)
  expect(evidence.map(({ passage }) => passage.locale)).toContain('de')
})

test('when the embedder fails the words still find, and it is said', async () => {
  const { index } = await aRetriever(embedder, 'Refunds take three days.')
  const broken = { ...embedder, embed: () => Promise.reject(new Error('no answer')) }
  const retrieve = openRetriever({ index, embedder: broken })
  const found = await retrieve('How many days do refunds take?', filter, { limit: 5 }, all)
  expect(found.wordsOnly).toBe(true)
  expect(found.evidence).toHaveLength(1)
})

test('what does not stand any more neither answers nor folds what does', async () => {
  const { index, retrieve } = await aRetriever(
    embedder,
    'Refunds take three days.',
    'Refunds take three days.',
  )
  const question = 'How long do refunds take?'
  const [first] = (await retrieve(question, filter, { limit: 5 }, all)).evidence
  const versions = (await index.held(null, 10)).length
  expect(versions).toBe(2)
  const withoutFirst = async (ids: string[]) =>
    new Set(ids.filter((id) => id !== first?.passage.versionId))
  const { evidence, seen } = await retrieve(question, filter, { limit: 5 }, withoutFirst)
  expect(evidence).toHaveLength(1)
  expect(seen.map(({ passage }) => passage.versionId)).not.toContain(first?.passage.versionId)
})
