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
    const proof = prove(filled.draft, ground)
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
