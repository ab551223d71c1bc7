import { expect, test } from 'vitest'
import { anApproved } from '../../testing/ground.ts'
import { type Choosing, chooseReply } from './choose.ts'
import type { ApprovedReply } from './ground.ts'

const plain = (replyId: string, change: Partial<ApprovedReply> = {}) =>
  anApproved({ replyId, blanks: {}, appliesWhen: {}, body: `Words of ${replyId}.`, ...change })

function chosen(replies: ApprovedReply[], change: Partial<Choosing>) {
  const choice = chooseReply(replies, {
    text: '',
    language: 'en',
    facts: [],
    conditions: {},
    timezone: 'Europe/Berlin',
    today: '2026-11-21',
    questionFor: () => null,
    ...change,
  })
  return choice.kind === 'chosen' ? choice.draft.replyId : choice
}

test('a reply is on something particular only where that was asked for, and then before what has no more conditions', () => {
  const general = plain('general')
  const germany = plain('germany', { appliesWhen: { country: ['DE'] } })
  const boats = plain('boats', {
    appliesWhen: { asked_for: ['canoe', 'life jacket', 'paddle+broken'] },
  })
  const asked = (text: string, conditions: Choosing['conditions'] = {}) =>
    chosen([general, germany, boats], { conditions, text })
  const country = { country: ['DE'] }
  expect(asked('how long does delivery take', country)).toBe('germany')
  expect(asked('do you deliver canoes')).toBe('boats')
  expect(asked('do you deliver a life jacket')).toBe('boats')
  expect(asked('broken on the way, my paddle')).toBe('boats')
  expect(asked('do you deliver a paddle', country)).toBe('germany')
  expect(asked('do you deliver a jacket for life outdoors', country)).toBe('germany')
  // Whether the country was meant or the boat, words alone do not tell.
  expect(asked('what does delivery of a canoe cost', country)).toEqual({
    kind: 'open',
    replies: ['boats', 'germany'],
  })
  const here = plain('here', { appliesWhen: { country: ['DE'], asked_for: ['canoe'] } })
  expect(
    chosen([germany, here], { conditions: country, text: 'what does delivery of a canoe cost' }),
  ).toBe('here')
  expect(chosen([boats], { text: 'how long does delivery take' })).toEqual({ kind: 'none' })
  const arabic = plain('arabic', { locale: 'ar', appliesWhen: { asked_for: ['قارب'] } })
  expect(chosen([arabic], { language: 'ar', text: 'هل توصلون القارب' })).toBe('arabic')
})

test('a word with = before it is named in that form alone', () => {
  const soon = plain('soon', { appliesWhen: { asked_for: ['=if i order+today'] } })
  const asked = (text: string) => chosen([soon], { text })
  expect(asked('when does it come if I order a tent today')).toBe('soon')
  expect(asked('if I ordered it today, where is it')).toEqual({ kind: 'none' })
})
