import { expect, test } from 'vitest'
import type { IndexStatus } from './flow/knowledge/keep-index.ts'
import { neverBuilt, untilReady } from './wire-start.ts'

const library = (state: IndexStatus['state']) => ({ status: () => ({ state, last: null }) })

test.each([
  [false, 'never built', true],
  [false, 'in step', true],
  [true, 'never built', true],
  [true, 'catching up', false],
  [true, 'in step', false],
  [true, 'behind', false],
] as const)(
  'learned %s, index %s: starting %s, and after a minute no more',
  (isLearned, state, starting) => {
    let time = 0
    const isStarting = untilReady({
      hasLearned: () => isLearned,
      library: library(state),
      now: () => time,
    })
    expect(isStarting()).toBe(starting)
    time = 60_000
    expect(isStarting()).toBe(false)
  },
)

test('an index that was never built is told', () => {
  expect(neverBuilt(library('never built'))).toBe(true)
  expect(neverBuilt(library('behind'))).toBe(false)
})
