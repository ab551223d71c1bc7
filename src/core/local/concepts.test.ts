import { expect, test } from 'vitest'
import { wordsOf } from '../text/words.ts'
import { conceptsIn } from './concepts.ts'
import { judge, learnIntents } from './intent-model.ts'

const concepts = (text: string) => conceptsIn(wordsOf(text))

test.each([
  'where is my refund',
  'dónde está mi reembolso',
  'onde está meu estorno',
  'wo bleibt die Erstattung',
  'où est mon remboursement',
  'refund kaha hai',
  'रिफंड कहाँ है',
  'وين الاسترداد',
])('"%s" speaks of where and refund', (text) => {
  expect(concepts(text)).toEqual(expect.arrayContaining(['where', 'refund']))
})

test('a short word counts as a whole: a beginning of something else does not', () => {
  expect(concepts('malam')).toEqual([])
  expect(concepts('cor')).toEqual(['colour'])
  expect(concepts('correo')).toEqual(['email'])
  expect(concepts('solo')).toEqual([])
})

test('what was learned in one language is understood in another, but only where several were taught', () => {
  const taught = [
    ['where is my refund', 'refund'],
    ['I have not received the money for my return', 'refund'],
    ['which size fits me', 'size'],
    ['is the jacket too small for a tall person', 'size'],
  ] as const
  const examples = taught.map(([text, intent]) => ({ text, intent }))
  const likeliest = (acrossLanguages: boolean) => {
    const model = learnIntents({ examples, seed: 1, acrossLanguages })
    return judge(model, 'wo bleibt die Rückerstattung').ranked[0]
  }
  expect(likeliest(true)?.intent).toBe('refund')
  expect(likeliest(true)?.share).toBeGreaterThan((likeliest(false)?.share ?? 1) + 0.1)
})
