import { describe, expect, test } from 'vitest'
import { evidenceFrom } from './evidence.ts'
import { DEPTH, fuse, type Leg } from './fusion.ts'

const leg = (...scores: [id: string, score: number][]): Leg =>
  scores.map(([id, score]) => ({ id, score }))
const ids = (fused: { id: string }[]) => fused.map(({ id }) => id)

describe('one list of what words and meaning find', () => {
  test('says where each stood', () => {
    const [first] = fuse([{ words: leg(['b', 9], ['a', 8]), meaning: leg(['a', 0.9]) }], 5)
    expect(first).toMatchObject({
      id: 'a',
      words: { rank: 2, score: 8 },
      meaning: { rank: 1, score: 0.9 },
    })
  })

  test('what answers one thing well comes before what has a little of each', () => {
    const found = [
      { words: leg(['well', 10], ['little', 6]), meaning: [] },
      { words: leg(['other', 10], ['little', 6]), meaning: [] },
    ]
    expect(ids(fuse(found, 5))).toEqual(['other', 'well', 'little'])
  })

  test('the end of a full list of meanings counts for nothing, as what came after it does', () => {
    const meaning = Array.from({ length: DEPTH }, (_, at) => ({
      id: `m${at}`,
      score: 0.9 - at / 1000,
    }))
    const fused = fuse([{ words: [], meaning }], DEPTH)
    expect(fused[0]?.score).toBeCloseTo(0.3)
    expect(fused.at(-1)?.score).toBe(0)
  })

  test('equal scores stand in the order of their ids, and no more come than are asked for', () => {
    expect(ids(fuse([{ words: leg(['c', 1], ['a', 1], ['b', 1]), meaning: [] }], 2))).toEqual([
      'a',
      'b',
    ])
  })
})

const aHit = (id: string, text: string, similarity: number | null) => ({
  id,
  score: 1,
  words: null,
  meaning: similarity === null ? null : { rank: 1, score: similarity },
  passage: { text, headingPath: [], questions: [] },
})
const NEAR = 0.6

describe('evidence', () => {
  test('a passage that neither speaks of what is asked nor means alike is too far', () => {
    const [found] = evidenceFrom(
      ['Will it rain tomorrow?'],
      [aHit('a', 'Refunds take three days.', 0.3)],
      () => NEAR,
    )
    expect(found?.verdict).toBe('too far')
  })

  test('a passage that says what is asked in other forms is evidence, and tells which words it has', () => {
    const [found] = evidenceFrom(
      ['When are refunds paid?'],
      [aHit('a', 'A refund is paid in days.', 0.5)],
      () => NEAR,
    )
    expect(found).toMatchObject({ verdict: 'evidence', matched: ['refunds', 'paid'], coverage: 1 })
  })

  test('a passage without a word in common is evidence only when it means the same', () => {
    const judged = (similarity: number) =>
      evidenceFrom(
        ['How do I get my money back?'],
        [aHit('a', 'Refunds take three days.', similarity)],
        () => NEAR,
      )[0]?.verdict
    expect(judged(0.8)).toBe('evidence')
    expect(judged(0.6)).toBe('too far')
  })

  test('without an embedder words alone decide', () => {
    const judged = (text: string) =>
      evidenceFrom(['tent repair price'], [aHit('a', text, null)], () => null)[0]?.verdict
    expect(judged('The price of a tent repair')).toBe('evidence')
    expect(judged('The price of a stove')).toBe('too far')
  })

  test('nearly the same words again are folded into the first', () => {
    const words = 'Refunds reach your card within three working days after the check of the goods'
    const hits = [
      aHit('a', words, 0.9),
      aHit('b', `${words}.`, 0.9),
      aHit('c', 'Refunds for invoices lower the bill.', 0.9),
    ]
    expect(
      evidenceFrom(['When is my refund paid?'], hits, () => NEAR).map(({ verdict }) => verdict),
    ).toEqual(['evidence', 'repeats', 'evidence'])
  })
})
