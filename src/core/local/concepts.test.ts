import { expect, test } from 'vitest'
import { wordsOf } from '../text/words.ts'
import { conceptsIn } from './concepts.ts'
import { judge, learnIntents } from './intent-model.ts'
import { openLexicon } from './lexicon.ts'

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
  const inLexicon = openLexicon({ colour: '=cor', email: 'correo', bad: '=mal' })
  expect(inLexicon(['cor', 'correos', 'malam', 'correr'])).toEqual(['colour', 'email'])
})

test('a word that means different things in two languages stands for both', () => {
  const inLexicon = openLexicon({ door: 'porta' }, { parcel: 'porta' })
  expect(inLexicon(['porta'])).toEqual(['door', 'parcel'])
})

test('an entry of several words is refused with its place', () => {
  expect(() => openLexicon({ human: 'real person-to-talk' })).toThrow(
    '"person-to-talk" under human',
  )
})

test('what was learned in one language is understood in another', () => {
  const taught = [
    ['where is my refund', 'refund'],
    ['I have not received the money for my return', 'refund'],
    ['which size fits me', 'size'],
    ['is the jacket too small for a tall person', 'size'],
  ] as const
  const examples = taught.map(([text, intent]) => ({ text, intent }))
  const model = learnIntents({ examples, seed: 1 })
  const share = (text: string) =>
    judge(model, text).ranked.find(({ intent }) => intent === 'refund')?.share ?? 0
  expect(judge(model, 'wo bleibt die Rückerstattung').ranked[0]?.intent).toBe('refund')
  // Letters alone carry nothing over.
  expect(share('wo bleibt die Rückerstattung')).toBeGreaterThan(
    share('wo bleibt die Xyzzyfrob') + 0.1,
  )
})
