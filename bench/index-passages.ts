import type { IndexedPassage } from '../src/ports.ts'

/** Passages nobody wrote, the same at every run: words as frequent as in a language, directions that gather in topics. */

const WORDS = 20_000
const TOPICS = 400

export function aPassageNumbered(number: number, dimensions: number): IndexedPassage {
  const random = randomFrom(number)
  const topic = Math.floor(random() * TOPICS)
  return {
    id: idOf(number),
    versionId: idOf(1e9 + Math.floor(number / 4)),
    articleId: `article-${Math.floor(number / 4)}`,
    kind: 'article',
    locale: number % 2 === 0 ? 'en' : 'de',
    audience: number % 10 === 0 ? 'agent' : 'customer',
    channels: number % 5 === 0 ? ['a'] : null,
    effectiveAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: number % 20 === 0 ? new Date('2026-03-01T00:00:00Z') : null,
    text: sentence(random, 40 + Math.floor(random() * 60), topic),
    headingPath: [sentence(random, 5, topic), sentence(random, 3, topic)],
    questions: number % 4 === 0 ? [sentence(random, 8, topic)] : [],
    vector: near(topic, random, dimensions),
  }
}

export const anAsk = (number: number): string => {
  const random = randomFrom(number + 7_000_003)
  return sentence(random, 9, Math.floor(random() * TOPICS))
}

export function aDirection(number: number, dimensions: number): Float32Array {
  const random = randomFrom(number + 9_000_011)
  return near(Math.floor(random() * TOPICS), random, dimensions)
}

function near(topic: number, random: () => number, dimensions: number): Float32Array {
  const middle = randomFrom(topic + 5_000_011)
  const vector = Float32Array.from({ length: dimensions }, () => middle() - 0.5 + random() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** Few words are said often and most are rare; a third belong to the topic. */
function sentence(random: () => number, words: number, topic: number): string {
  return Array.from({ length: words }, () => {
    const rank = Math.floor(WORDS ** random())
    return word(random() < 0.33 ? (topic * 37 + (rank % 60)) % WORDS : rank)
  }).join(' ')
}

const starts = 'b br c ch d dr f fl g gr h j k l m n p pl pr r s sh st t tr v w z sc qu'.split(' ')
const middles = 'a e i o u ai ea ee ou'.split(' ')
const ends = ',n,r,s,t,l,m,nd,st,ck,ng,x,p,d,rt,ll,nt'.split(',')

/** Frequent words are short. */
function word(rank: number): string {
  let said = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 300)) {
    const pick = Math.imul(rest, 0x9e3779b9) >>> 8
    said += `${starts[pick % starts.length]}${middles[(pick >> 5) % middles.length]}${ends[(pick >> 9) % ends.length]}`
  }
  return said
}

const idOf = (number: number): string =>
  `00000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`

/** mulberry32: small, quick and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
