import { expect, test } from 'vitest'
import { type KnownPage, resync, type Visit } from './resync.ts'

const page: KnownPage = { hash: 'old', etag: '"1"', timesGone: 0 }
const after = (...visits: Visit[]) =>
  visits.reduce<{ kinds: string[]; known: KnownPage }>(
    ({ kinds, known }, visit) => {
      const outcome = resync(known, visit)
      return { kinds: [...kinds, outcome.kind], known: outcome.known }
    },
    { kinds: [], known: page },
  )

const gone: Visit = { kind: 'gone' }
const failed: Visit = { kind: 'failed' }

test('a page that says something else becomes a proposed version, once', () => {
  const read: Visit = { kind: 'read', hash: 'new', etag: '"2"' }
  expect(after(read, read)).toEqual({
    kinds: ['propose version', 'nothing'],
    known: { hash: 'new', etag: '"2"', timesGone: 0 },
  })
})

test('a page that is only laid out anew proposes nothing, and its new marks are kept', () => {
  expect(after({ kind: 'read', hash: 'old', etag: '"2"' })).toEqual({
    kinds: ['nothing'],
    known: { hash: 'old', etag: '"2"', timesGone: 0 },
  })
})

test('a page that is gone twice is proposed for retirement, and only then', () => {
  expect(after(gone, gone, gone).kinds).toEqual(['nothing', 'propose retirement', 'nothing'])
})

test('a page that came back between starts anew', () => {
  expect(after(gone, { kind: 'unchanged' }, gone).kinds).not.toContain('propose retirement')
  const back: Visit = { kind: 'read', hash: 'old' }
  expect(after(gone, back, gone).kinds).not.toContain('propose retirement')
})

test('a fault retires nothing, however often it comes', () => {
  expect(after(failed, failed, gone, failed, failed)).toEqual({
    kinds: Array(5).fill('nothing'),
    known: { ...page, timesGone: 1 },
  })
})
