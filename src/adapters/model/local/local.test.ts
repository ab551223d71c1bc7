import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Artefact } from '../../../core/local/artefact.ts'
import { phrasesOf, Taxonomy } from '../../../core/taxonomy.ts'
import type { Local } from '../../../ports-assistant.ts'
import { openBundled } from '../../embedder/bundled.ts'
import { learn } from './learn.ts'
import { openLocal } from './open.ts'

const shop = Taxonomy.parse(parse(readFileSync('knowledge/taxonomy.yaml', 'utf8')))
const phrases = phrasesOf(shop)
const vocabulary = shop.facts

/** A few intents are enough here, and they are learned in a moment. */
const few = ['order_status', 'refund_status', 'store_info', 'return_how']
const small = phrases.filter(({ intent }) => intent === null || few.includes(intent))

let artefact: Artefact
let local: Local

beforeAll(async () => {
  artefact = await learn({ phrases: small })
  local = openLocal({ artefact, vocabulary })
})

const read = (text: string) => local.read({ text, today: '2026-11-21', country: 'DE' })

test('two trainings in threads of their own give the same artefact', async () => {
  expect((await learn({ phrases: small })).digest).toBe(artefact.digest)
})

test('the event loop turns while it learns', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 5)
  await learn({ phrases: small })
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})

test.each([
  ['where is my order NW-4820193?', 'order_status', 'en'],
  ['dónde está mi pedido', 'order_status', 'es'],
  ['wann kommt die Erstattung', 'refund_status', 'de'],
  ['mera order kahan hai', 'order_status', 'hi-Latn'],
  ['मेरा ऑर्डर कहाँ है', 'order_status', 'hi'],
  ['وين طلبي', 'order_status', 'ar'],
])('%s is about %s in %s', async (text, intent, language) => {
  const { issues, language: found } = await read(text)
  expect(issues.map((issue) => issue.intent)).toEqual([intent])
  expect(found.language).toBe(language)
})

test('two matters in one message are two issues, each where it is asked', async () => {
  const text = 'where is my order NW-4820193? And when does the store in Lisbon open on Saturday?'
  const { issues, facts } = await read(text)
  expect(issues.map(({ intent }) => intent)).toEqual(['order_status', 'store_info'])
  expect(issues[1]?.start).toBeGreaterThan(issues[0]?.end ?? 99)
  expect(facts.map(({ kind }) => kind)).toEqual(['order_id', 'location', 'date'])
})

test.each(['hi', 'what is the capital of australia', 'كم الساعة عندكم', ''])(
  'asks nothing that the taxonomy knows: "%s"',
  async (text) => {
    expect((await read(text)).issues).toEqual([])
  },
)

test("a phone number is read as in the customer's country", async () => {
  const { facts } = await read('ruft mich an: 030 901820')
  expect(facts).toMatchObject([{ kind: 'phone', value: '+4930901820', checked: true }])
})

test('days are read as in the United States where the customer is from there', async () => {
  const { facts } = await local.read({
    text: 'ordered 03/04/2026',
    today: '2026-11-21',
    country: 'US',
  })
  expect(facts).toMatchObject([{ kind: 'date', value: '2026-03-04' }])
})

describe('with the bundled embedder', () => {
  const embedder = openBundled()
  afterAll(() => embedder.close())

  test('other words for the same thing are understood, and other languages as before', async () => {
    const both = openLocal({
      artefact: await learn({ phrases: small, embedder }),
      vocabulary,
      embedder,
    })
    const message = { today: '2026-11-21', country: 'DE' }
    const reworded = { ...message, text: 'the outlet, up to what hour is it operating' }
    expect((await local.read(reworded)).ranked[0]?.intent).not.toBe('store_info')
    expect((await both.read(reworded)).ranked[0]?.intent).toBe('store_info')
    const spanish = await both.read({ ...message, text: 'dónde está mi pedido' })
    expect(spanish.issues.map(({ intent }) => intent)).toEqual(['order_status'])
  })

  test('the bundled model, which knows English alone, is not asked about other languages', async () => {
    const asked: string[] = []
    const watched = {
      ...embedder,
      embed: (texts: string[]) => {
        asked.push(...texts)
        return embedder.embed(texts)
      },
    }
    await learn({ phrases: small, embedder: watched })
    expect(asked).toContain('where is my order')
    for (const text of ['dónde está mi pedido', 'mera order kahan hai', 'وين طلبي'])
      expect(asked).not.toContain(text)
  })

  test('when the embedder fails, words alone are read', async () => {
    const broken = { ...embedder, embed: () => Promise.reject(new Error('gone')) }
    const trained = await learn({ phrases: small, embedder })
    const alone = openLocal({ artefact: trained, vocabulary, embedder: broken })
    const { issues } = await alone.read({ text: 'where is my order', today: '2026-11-21' })
    expect(issues.map(({ intent }) => intent)).toEqual(['order_status'])
  })

  test('an artefact that was trained without vectors never asks for one', async () => {
    const asked: string[][] = []
    const watched = {
      ...embedder,
      embed: (texts: string[]) => {
        asked.push(texts)
        return embedder.embed(texts)
      },
    }
    const words = openLocal({ artefact, vocabulary, embedder: watched })
    await words.read({ text: 'something odd about goods', today: '2026-11-21' })
    expect(asked).toEqual([])
  })
})
