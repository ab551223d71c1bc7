import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { aGround } from '../../testing/ground.ts'
import type { Blank } from '../article.ts'
import { readArticleFile } from '../article-file.ts'
import type { ProvenFact } from '../draft.ts'
import { checkWays, waysIn } from '../proof/check-ways.ts'
import { prove } from '../proof/prove.ts'
import { parseService } from '../service.ts'
import { isAskedFor } from './asked-for.ts'
import { fill } from './fill.ts'
import type { ApprovedReply } from './ground.ts'

/** What the sample shop has approved, all of it. */

const { allow } = parseService(parse(readFileSync('knowledge/service.yaml', 'utf8')))

const contents = ['knowledge/replies', 'knowledge/articles'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const read = readArticleFile(readFileSync(join(folder, file), 'utf8'))
      if (read.kind === 'bad') throw new Error(`${file}: ${read.problem}`)
      return { file, content: read.content }
    }),
)

const replies = contents.flatMap(({ file, content }) => {
  if (content.kind !== 'reply') return []
  const reply: ApprovedReply = {
    passageId: `passage of ${file}`,
    versionId: `version of ${file}`,
    replyId: content.id,
    locale: content.locale,
    title: content.title,
    body: content.body.trim(),
    serves: content.serves,
    intents: content.intents,
    blanks: content.blanks,
    appliesWhen: content.appliesWhen,
    isTemporary: false,
    asks: content.asks ?? [],
    sources: content.sources,
    since: new Date(0),
  }
  return [{ file, reply }]
})

const samples: Record<Blank['type'], string> = {
  order_id: 'NW-1000001',
  tracking_id: 'TRK123456',
  date: '2026-11-24',
  amount: '49.90 EUR',
  duration: '3 day',
  product: 'Skerry 2',
  url: 'https://northwind-outfitters.example/track/NW-1000001',
  name: 'Maria',
  text_choice: '',
}

const factsFor = ({ blanks }: ApprovedReply): ProvenFact[] =>
  Object.values(blanks).map(({ type, fact, choices }) => ({
    name: fact,
    type,
    value: choices?.[0] ?? samples[type],
    from: 'orders',
  }))

test.each(replies.map(({ file, reply }) => [file, reply] as const))(
  '%s proves itself',
  (_, reply) => {
    const facts = factsFor(reply)
    const filled = fill(reply, { facts, timezone: 'Europe/Berlin', today: '2026-11-21' })
    if (filled.kind === 'missing') throw new Error(`nothing fills ${filled.facts.join(', ')}`)
    expect(filled.draft.text).not.toMatch(/[{}]/)
    const { country = [] } = reply.appliesWhen
    const contact = country.slice(0, 1).map((value) => ({
      name: 'contact.country',
      type: 'country',
      value,
      from: 'contact',
    }))
    const conditions = Object.fromEntries(
      Object.entries(reply.appliesWhen).map(([name, values]) => [name, values.slice(0, 1)]),
    )
    const ground = aGround({
      replies: [reply],
      passages: [],
      facts: [...facts, ...contact],
      conditions,
      allow,
      language: reply.locale,
    })
    const [asked = 'something'] = reply.appliesWhen.asked_for ?? []
    const perIssue = ground.perIssue.map((issue) => ({ ...issue, text: asked }))
    const proof = prove(filled.draft, { ...ground, perIssue })
    expect(proof.findings).toEqual([])
    expect(proof.sentences.flatMap(({ findings }) => findings)).toEqual([])
    expect(proof.holds).toBe(true)
  },
)

test('what customers may read leads only to where the company allows', () => {
  const stray = contents
    .filter(({ content }) => content.kind === 'reply' || content.audience === 'customer')
    .flatMap(({ file, content }) =>
      checkWays(content.body, null, allow).map(({ words }) => `${file}: ${words}`),
    )
  expect(stray).toEqual([])
  expect(contents.flatMap(({ content }) => waysIn(content.body)).length).toBeGreaterThan(100)
})

test('every question says what its answer tells', () => {
  const silent = replies.filter(({ reply }) => reply.serves === 'ask' && reply.asks.length === 0)
  expect(silent.map(({ file }) => file)).toEqual([])
})

/** Where something is, or that it was ordered, asked with the words in which others ask about an order to come. */
test.each([
  ['en', 'Where is my order now? It should be here today.'],
  ['en', 'I ordered a tent on Monday, where is it now?'],
  ['en', 'I placed an order today, where is it?'],
  ['es', '¿Dónde está mi pedido ahora? ¿Llega hoy?'],
  ['es', 'Mi hija compró el lunes, ¿llega hoy?'],
  ['pt-BR', 'Onde está meu pedido agora? Chega hoje?'],
  ['pt-BR', 'Onde está minha compra agora?'],
  ['de', 'Wo ist meine Bestellung jetzt? Kommt sie heute?'],
  ['de', 'Ich habe am Montag bestellt, kommt es heute?'],
  ['fr', 'Où est ma commande maintenant ? Elle arrive demain ?'],
  ['fr', "J'ai commandé lundi, ça arrive aujourd'hui ?"],
  ['hi', 'मेरा ऑर्डर अभी कहाँ है? आज आएगा?'],
  ['hi', 'mera order abhi kahan hai, kal aayega?'],
  ['id', 'Di mana pesanan saya sekarang? Sampai hari ini?'],
  ['id', 'Saya pesan hari Senin, order saya sekarang di mana?'],
  ['ar', 'أين الطلب الآن؟ هل يصل اليوم؟'],
  ['ar', 'طلبت يوم الاثنين، وين طلبي الحين؟'],
])('%s: "%s" asks about no order to come', (locale, text) => {
  expect(isOnReply('order-by-when', locale, text)).toBe(false)
})

test.each([
  ['en', 'If I order a tent today, when does it come?'],
  ['es', 'Si pido hoy, ¿cuándo llega?'],
  ['pt-BR', 'Se eu pedir hoje, quando chega?'],
  ['de', 'Wenn ich heute bestelle, wann kommt das?'],
  ['fr', "Si je commande aujourd'hui, ça arrive quand ?"],
  ['hi', 'अगर आज ऑर्डर करूँ तो कब आएगा?'],
  ['hi', 'aaj order karu to kab aayega'],
  ['id', 'Kalau pesan hari ini, kapan sampai?'],
  ['ar', 'لو طلبت اليوم متى يوصل؟'],
])('%s: "%s" asks about an order to come', (locale, text) => {
  expect(isOnReply('order-by-when', locale, text)).toBe(true)
})

test.each([
  ['en', 'What does delivery of a ski jacket to Norway cost?', false],
  ['en', 'Does it come before our family reunion?', false],
  ['en', 'Do you send skis to Norway?', true],
  ['es', '¿Cuánto cuesta el envío de una chaqueta de esquí?', false],
  ['es', '¿Llega antes de la reunión?', false],
  ['es', '¿Envían esquís a Chile?', true],
  ['pt-BR', 'Quanto custa o envio de uma jaqueta de esqui?', false],
  ['pt-BR', 'Chega antes da reunião?', false],
  ['pt-BR', 'Vocês enviam esquis?', true],
  ['de', 'Was kostet der Versand einer Ski-Jacke?', false],
  ['de', 'Was kostet der Versand für ein Paar Ski?', true],
  ['fr', 'Combien coûte la livraison d’une veste de ski ?', false],
  ['fr', 'Ça arrive avant la réunion ?', false],
  ['fr', 'Livrez-vous des skis ?', true],
  ['id', 'Berapa ongkir jaket ski?', false],
  ['id', 'Bisa kirim papan ski?', true],
  ['hi', 'स्की जैकेट की डिलीवरी कितने की है?', false],
  ['hi', 'ski jacket ki delivery kitne ki hai', false],
  ['ar', 'كم توصيل جاكيت سكي؟', false],
  ['ar', 'هل ترسلون الزلاجات؟', true],
])('%s: whether "%s" is about goods that are not sent everywhere: %s', (locale, text, isOn) => {
  expect(isOnReply('goods-not-sent', locale, text)).toBe(isOn)
})

function isOnReply(replyId: string, locale: string, text: string): boolean | null {
  const found = replies.find(({ reply }) => reply.replyId === replyId && reply.locale === locale)
  if (!found) throw new Error(`${replyId} is missing in ${locale}`)
  return isAskedFor(found.reply, text)
}
