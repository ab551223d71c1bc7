import { describe, expect, test } from 'vitest'
import { parseArtefact, serialise } from './artefact.ts'
import { sureEnough } from './confidence.ts'
import { type Example, judge, learnIntents } from './intent-model.ts'

const phrases: Record<string, string[]> = {
  order_status: [
    'where is my order',
    'when does my parcel arrive',
    'has my order shipped yet',
    'any news of my delivery',
    'track my parcel',
    'mera order kahan hai',
  ],
  refund_status: [
    'when do I get my money back',
    'where is my refund',
    'refund not on my account yet',
    'how long does a refund take',
    'still waiting for my refund',
    'refund kab milega',
  ],
  store_hours: [
    'when are you open',
    'opening hours of the shop',
    'are you open on sunday',
    'what time do you close',
    'is the store open today',
    'shop kab khulta hai',
  ],
}
const examples: Example[] = [
  ...Object.entries(phrases).flatMap(([intent, texts]) => texts.map((text) => ({ text, intent }))),
  ...['hello', 'hi there', 'happy birthday', 'see you at eight'].map((text) => ({
    text,
    intent: null,
  })),
]
const lesson = { examples, seed: 1 }
const model = learnIntents(lesson)

test.each([
  ['wher is my ordr', 'order_status'],
  ['has the parcel shipped', 'order_status'],
  ['my refund please', 'refund_status'],
  ['open today?', 'store_hours'],
  ['order kahan hai bhai', 'order_status'],
])('%s asks for %s', (text, intent) => {
  const judged = judge(model, text)
  expect(judged.intent).toBe(intent)
  expect(judged.confidence).toBeGreaterThan(sureEnough)
})

test.each(['hello', 'quantum chromodynamics lecture', 'ночью шёл снег', ''])(
  'what was never taught is none of these: "%s"',
  (text) => {
    expect(judge(model, text).confidence).toBeLessThan(sureEnough)
  },
)

test('none of these is never named as an intent', () => {
  for (const { text } of examples) {
    const { intent, ranked } = judge(model, text)
    expect([intent, ...ranked.map((each) => each.intent)]).not.toContain('')
  }
})

/** Vectors in which an intent has a direction of its own. */
function withVectors(): Example[] {
  let state = 7
  const next = () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
  const direction = new Map([...Object.keys(phrases), ''].map((intent, at) => [intent, at]))
  return examples.map((example) => {
    const vector = Float32Array.from({ length: 8 }, () => next() * 0.2)
    const at = direction.get(example.intent ?? '') ?? 0
    vector[at] = 1
    const length = Math.hypot(...vector)
    return { ...example, vector: vector.map((part) => part / length) }
  })
}

describe('with sentence vectors', () => {
  const both = learnIntents({ ...lesson, examples: withVectors() })

  test('words that say nothing are told apart by their vector', () => {
    const refund = Float32Array.from([0, 0, 0, 0, 0, 0, 0, 0])
    refund[[...Object.keys(phrases)].indexOf('refund_status')] = 1
    expect(judge(both, 'zzz qqq', refund).intent).toBe('refund_status')
  })

  test('a text without a vector is judged by its words alone', () => {
    expect(judge(both, 'where is my order').intent).toBe('order_status')
  })
})

describe('as an artefact', () => {
  const artefact = serialise({
    intents: learnIntents({ ...lesson, examples: withVectors() }),
    vectors: 'some-embedder',
    risks: null,
  })

  test('the same phrases give the same bytes', () => {
    const again = serialise({
      intents: learnIntents({ ...lesson, examples: withVectors() }),
      vectors: 'some-embedder',
      risks: null,
    })
    expect(again.digest).toBe(artefact.digest)
    const other = serialise({
      intents: learnIntents({ ...lesson, examples: withVectors(), seed: 2 }),
      vectors: 'some-embedder',
      risks: null,
    })
    expect(other.digest).not.toBe(artefact.digest)
  })

  test('what was read back judges as what was written, to the byte of its weights', () => {
    const { intents: back, vectors } = parseArtefact(artefact)
    expect(vectors).toBe('some-embedder')
    const fresh = learnIntents({ ...lesson, examples: withVectors() })
    for (const { text, vector } of withVectors()) {
      const [one, other] = [judge(back, text, vector), judge(fresh, text, vector)]
      // What asks none of these is as near to one as to another.
      if (other.confidence >= 0.5) expect(one.intent).toBe(other.intent)
      expect(one.confidence).toBeCloseTo(other.confidence, 1)
    }
  })

  test('it holds none of the phrases', () => {
    const bytes = Buffer.from(artefact.bytes).toString('latin1')
    for (const { text } of examples) expect(bytes).not.toContain(text)
  })

  test('a changed byte is refused', () => {
    const bytes = Uint8Array.from(artefact.bytes)
    bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1
    expect(() => parseArtefact({ ...artefact, bytes })).toThrow('train it again')
  })
})
