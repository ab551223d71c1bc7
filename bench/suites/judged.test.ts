import { expect, test } from 'vitest'
import { routine } from './cases.ts'
import { judge, judgements, readJudged, replyDigests, rewordedSince } from './judged.ts'

test('what was judged by hand names messages of the suite and replies of the library', () => {
  const known = new Set(routine().map(({ id }) => id))
  const read = judgements()
  expect([...read.keys()].filter((id) => !known.has(id))).toEqual([])
  const replies = replyDigests()
  const named = [...read.values()].flatMap((each) => [...each])
  expect(named.filter((reply) => !replies.has(reply))).toEqual([])
})

test('what was judged by hand says today what it said then', () => {
  expect(rewordedSince(readJudged(), replyDigests())).toEqual([])
})

test('a reply that was reworded is to be read again', () => {
  const judged = [{ reply: 'canoe-care', says: 'How.', digest: 'aaaaaaaaaaaa', answers: ['one'] }]
  expect(rewordedSince(judged, new Map([['canoe-care', 'bbbbbbbbbbbb']]))).toEqual([
    'canoe-care was reworded since it was judged: read it again beside its messages, then set its digest to bbbbbbbbbbbb',
  ])
  expect(rewordedSince(judged, new Map([['canoe-care', 'aaaaaaaaaaaa']]))).toEqual([])
})

test('what the suite forbids is wrong, whoever judged it', () => {
  const read = new Map([['one', new Set(['canoe-care'])]])
  const came = { sent: true, uses: ['canoe-care'] }
  const asked = { id: 'one', answer: ['canoe-store'], mustNot: [] }
  expect(judge(asked, came, read)).toEqual({ right: true, byHand: true, wrong: false })
  const forbidden = { ...asked, mustNot: ['canoe-care'] }
  expect(judge(forbidden, came, read)).toEqual({ right: false, byHand: false, wrong: true })
})
