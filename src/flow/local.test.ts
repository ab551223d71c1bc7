import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTrainer } from '../adapters/model/local/trainer.ts'
import type { Database, Log } from '../ports.ts'
import type { Trainer } from '../ports-assistant.ts'
import { embeddedDatabase, silent } from '../testing/database.ts'
import { aDesk, aMessage, aPhone } from '../testing/desk.ts'
import { aTaxonomy, publishTaxonomy } from '../testing/taxonomies.ts'
import { correctedPhrases, throughGate } from './corrections.ts'
import { type LocalKeeper, openLocalKeeper } from './local.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

const opened: LocalKeeper[] = []
beforeEach(async () => {
  await database.pool.query('TRUNCATE model_artefact, policy_version, correction')
  await publishTaxonomy(database)
})
afterEach(async () => {
  for (const keeper of opened.splice(0)) await keeper.close()
})

/** Counts how often it learns. */
function aTrainer() {
  const trainer = openTrainer()
  const counting = {
    ...trainer,
    lessons: 0,
    learn(...[phrases, options]: Parameters<Trainer['learn']>) {
      counting.lessons++
      // Risks are learned elsewhere, and take their time.
      return trainer.learn(phrases, { ...options, intentsOnly: true })
    },
  }
  return counting
}
async function aKeeper(trainer: Trainer = aTrainer(), log: Log = silent) {
  const keeper = await openLocalKeeper({ database, trainer, log })
  opened.push(keeper)
  return keeper
}
const asks = async (keeper: LocalKeeper, text: string) =>
  (await keeper.current()?.read({ text, today: '2026-11-21' }))?.issues.map(({ intent }) => intent)
const artefacts = () =>
  database.prisma.modelArtefact.findMany({ orderBy: { createdAt: 'asc' }, omit: { bytes: true } })
const until = async (is: () => boolean) => {
  while (!is()) await setTimeout(20)
}

describe('what local learns', () => {
  test('is nothing until it was learned, and is stored then', async () => {
    const keeper = await aKeeper()
    expect(keeper.current()).toBeNull()
    await keeper.catchUp()
    expect(await asks(keeper, 'where is my order')).toEqual(['order_status'])
    expect(keeper.current()?.taxonomy).toBe(1)
    expect(await artefacts()).toMatchObject([
      { digest: keeper.current()?.digest, taxonomy: 1, figures: { corrections: 0 } },
    ])
  })

  test('is learned once: another process loads what the first one stored', async () => {
    const [first, second] = [await aKeeper(), aTrainer()]
    await first.catchUp()
    const keeper = await aKeeper(second)
    await keeper.catchUp()
    expect(second.lessons).toBe(0)
    expect(keeper.current()?.digest).toBe(first.current()?.digest)
  })

  test('is learned by one of two processes that start together', async () => {
    const trainers = [aTrainer(), aTrainer()]
    const keepers = await Promise.all(trainers.map((trainer) => aKeeper(trainer)))
    await Promise.all(keepers.map((keeper) => keeper.catchUp()))
    await until(() => keepers.every((keeper) => keeper.current() !== null))
    expect(trainers.map(({ lessons }) => lessons).sort()).toEqual([0, 1])
  })

  test('is the same for the same recipe, wherever it is learned', async () => {
    const first = await aKeeper()
    await first.catchUp()
    await database.pool.query('TRUNCATE model_artefact')
    const again = await aKeeper()
    await again.catchUp()
    expect(again.current()?.digest).toBe(first.current()?.digest)
  })

  test('follows a taxonomy that is published, and the old one reads until then', async () => {
    const keeper = await aKeeper()
    await keeper.catchUp()
    await publishTaxonomy(database, aTaxonomy(['order_status', 'payment_failed']))
    expect(keeper.current()?.taxonomy).toBe(1)
    await database.pool.query(
      `SELECT pg_notify('countersign', '{"kind":"policy","id":"taxonomy"}')`,
    )
    await until(() => keeper.current()?.taxonomy === 2)
    expect(await asks(keeper, 'my card was declined at checkout')).toEqual(['payment_failed'])
  })

  test('is learned anew where the stored bytes are torn', async () => {
    const trained = await aKeeper()
    await trained.catchUp()
    await database.pool.query(`UPDATE model_artefact SET bytes = substr(bytes, 1, 1000)`)
    const trainer = aTrainer()
    const keeper = await aKeeper(trainer)
    await keeper.catchUp()
    expect(trainer.lessons).toBe(1)
    expect(await asks(keeper, 'where is my order')).toEqual(['order_status'])
  })

  test('is overtaken where whoever was at it died', async () => {
    const keeper = await aKeeper()
    await keeper.catchUp()
    const digest = keeper.current()?.digest
    await database.pool.query(
      `UPDATE model_artefact SET digest = '', bytes = '', created_at = now() - interval '21 seconds'`,
    )
    const next = await aKeeper()
    await next.catchUp()
    expect(next.current()?.digest).toBe(digest)
  })

  test('does not stop the desk where it cannot be learned, and is tried again', async () => {
    const warned: string[] = []
    let isBroken = true
    const good = aTrainer()
    const trainer: Trainer = {
      ...good,
      learn: (phrases) => (isBroken ? Promise.reject(new Error('no')) : good.learn(phrases)),
    }
    const keeper = await aKeeper(trainer, { ...silent, warn: (_, text) => void warned.push(text) })
    await keeper.catchUp()
    expect(warned).toEqual([expect.stringContaining('tried again')])
    expect(await artefacts()).toEqual([])
    isBroken = false
    await keeper.catchUp()
    expect(keeper.current()).not.toBeNull()
  })
})

describe('closing', () => {
  test('does not wait for what is being learned, and leaves the training to whoever comes next', async () => {
    // All of it, with the risks: seconds of work.
    const keeper = await aKeeper(openTrainer())
    const learning = keeper.catchUp()
    while ((await artefacts()).length === 0) await setTimeout(5)
    await setTimeout(300)
    const began = performance.now()
    await keeper.close()
    expect(performance.now() - began).toBeLessThan(8000)
    await learning
    expect(keeper.current()).toBeNull()
    expect(await artefacts()).toEqual([])
  })
})

describe('corrections', () => {
  const taxonomy = aTaxonomy()

  /** A person said, so many days ago, what a message asks. */
  async function corrected(text: string, intent: string | null, daysAgo = 1): Promise<string> {
    const desk = await aDesk(database)
    const providerId = `c-${aPhone()}`
    await desk.receive(aMessage(aPhone(), { text, providerId }))
    const { id, conversationId } = await database.prisma.message.findFirstOrThrow({
      where: { providerId },
    })
    await database.prisma.correction.create({
      data: {
        reviewId: conversationId,
        conversationId,
        kind: 'intent',
        intent,
        after: { messageId: id },
        createdBy: 'agent-1',
        createdAt: new Date(Date.now() - daysAgo * 86_400_000),
      },
    })
    return id
  }

  test('are taken in by the day, the newest of a message, of intents that there are', async () => {
    const phrases = () => correctedPhrases(database, taxonomy)
    await corrected('wo bleibt das ding', 'order_status')
    await corrected('from today', 'order_status', 0)
    await corrected('gone', 'no_such_intent')
    const id = await corrected('is it friday', 'store_info', 3)
    expect(await phrases()).toHaveLength(2)
    const [first] = await database.prisma.correction.findMany({ where: { intent: 'store_info' } })
    if (!first) throw new Error('no correction')
    const { id: _, createdAt, ...data } = first
    const newer = new Date(createdAt.getTime() + 3_600_000)
    await database.prisma.correction.create({
      data: { ...data, intent: null, createdAt: newer, before: {}, after: { messageId: id } },
    })
    expect((await phrases()).find(({ text }) => text === 'is it friday')?.intent).toBeNull()
    await database.pool.query(
      `UPDATE message SET content = NULL, erased_at = now() WHERE id = $1`,
      [id],
    )
    expect((await phrases()).map(({ text }) => text)).toEqual(['wo bleibt das ding'])
  })

  test('change what is understood once they are taken in', async () => {
    // In words of a shop's own: ordinary ones would pull at other phrases too.
    const text = 'quobbed a zindle'
    const before = await aKeeper()
    await before.catchUp()
    expect(await asks(before, text)).not.toEqual(['order_status'])
    for (const each of [text, 'zindle quobbed', 'the zindle, quobbed'])
      await corrected(each, 'order_status')
    await before.catchUp()
    expect(await asks(before, text)).toEqual(['order_status'])
    const [, row] = await artefacts()
    expect(row?.figures).toMatchObject({ corrections: 3, taken: 3 })
  })

  test('that make held-out phrases worse are left out', async () => {
    const wrong = taxonomy.intents
      .flatMap(({ id, examples }) => (id === 'order_status' ? (examples.en ?? []) : []))
      .flatMap((text) => [text, `${text} now`, `so ${text}`])
      .map((text) => ({ text, intent: 'store_info', language: null }))
    const { taken, figures } = await throughGate(openTrainer(), taxonomy, wrong)
    expect(taken).toEqual([])
    expect(Number(figures.after)).toBeLessThan(Number(figures.before))
  })

  test('that pull phrases to a wrong intent do not keep the others out', async () => {
    const wrong = taxonomy.intents
      .flatMap(({ id, examples }) => (id === 'order_status' ? (examples.en ?? []) : []))
      .flatMap((text) => [text, `${text} now`, `so ${text}`])
      .map((text) => ({ text, intent: 'store_info', language: null }))
    // In words of a shop's own, as above.
    const right = { text: 'quobbed a zindle', intent: 'refund_status', language: null }
    const { taken } = await throughGate(openTrainer(), taxonomy, [...wrong, right])
    expect(taken).toEqual([right])
  })
})
