import { expect, test } from 'vitest'
import { InboundEvent } from '../src/core/inbound.ts'
import { noiseOf } from '../src/core/noise.ts'
import { openRandom } from './random.ts'
import { answerTo, tokensIn } from './tokens.ts'
import { openTraffic, type Wave } from './traffic.ts'

function waves(seed: number): Wave[] {
  const traffic = openTraffic(500, openRandom(seed, 'traffic'))
  const made: Wave[] = []
  while (!traffic.isOver()) made.push(traffic.next())
  return made
}

test('exactly as many messages are made as were asked for, each with a token of its own', () => {
  const tokens = waves(1).flatMap((wave) => wave.tokens.map(([token]) => token))
  expect(tokens).toHaveLength(500)
  expect(new Set(tokens).size).toBe(500)
})

test('every event is one that the desk can read, and only messages with a token want an answer', () => {
  const events = waves(2).flatMap((wave) => wave.events.map((event) => InboundEvent.parse(event)))
  const messages = events.filter((event) => event.kind === 'message')
  const asking = messages.filter((message) => noiseOf(message) === null)
  expect(asking.map((message) => tokensIn(message.content.text ?? '').length)).toEqual(
    Array(500).fill(1),
  )
  expect(messages.length).toBeGreaterThan(asking.length)
  expect(events.some((event) => event.kind === 'change')).toBe(true)
})

test('a seed makes the same traffic again, and another seed makes another', () => {
  const tokensOf = (seed: number) => waves(seed).flatMap((wave) => wave.tokens)
  expect(tokensOf(3)).toEqual(tokensOf(3))
  expect(tokensOf(3)).not.toEqual(tokensOf(4))
})

test('an answer names every message once, in order', () => {
  const answer = answerTo(['It is m-000002', 'Where is m-000001?', 'It is m-000002, the red one'])
  expect(answer).toBe('Answer to m-000001, m-000002')
  expect(tokensIn(answer)).toEqual(['m-000001', 'm-000002'])
})
