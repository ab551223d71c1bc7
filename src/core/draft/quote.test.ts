import { expect, test } from 'vitest'
import { aFound, aGround } from '../../testing/ground.ts'
import { prove } from '../proof/prove.ts'
import { quoteFrom } from './quote.ts'

const delivery = aFound({
  title: 'Delivery in Germany',
  headingPath: ['Delivery in Germany'],
  text: 'Delivery within Germany costs €4.90 by standard service.\n\nWorking days are Monday to Friday.\n\n- Express: leaves on Monday if ordered at the weekend.\n- Pickup points: a parcel waits there for 7 calendar days.',
})

const quote = (text: string, passages = [delivery], language = 'en', isKnown = true) =>
  quoteFrom({ text, passages, language, exceptions: [], isKnown })

test('the sentences that answer are quoted as they stand', () => {
  expect(quote('what does standard delivery cost in Germany')?.text).toContain(
    'Delivery within Germany costs €4.90 by standard service.',
  )
  const pickup = quote('how many days does a parcel wait at a pickup point')
  expect(pickup?.text).toContain('- Pickup points: a parcel waits there for 7 calendar days.')
  expect(pickup?.text).not.toContain('€4.90')
})

test('nothing is quoted where little of what is asked is spoken of, or in another language', () => {
  expect(quote('can I ride a horse to the store')).toBeNull()
  expect(quote('what does standard delivery cost in Germany', [delivery], 'de')).toBeNull()
})

test('where nobody knows what is asked, more of it must be spoken of', () => {
  const half = 'does the parcel wait at a pickup point for my neighbour'
  expect(quote(half)).not.toBeNull()
  expect(quote(half, [delivery], 'en', false)).toBeNull()
  const whole = 'how many days does a parcel wait at a pickup point'
  expect(quote(whole, [delivery], 'en', false)).not.toBeNull()
})

test('steps are told all or none, and a line that introduces a list comes with it', () => {
  const steps = aFound({
    text: 'To cancel an order:\n1. Open your account\n2. Choose the order\n3. Press cancel',
  })
  expect(quote('how do I cancel my order', [steps])?.sentences).toHaveLength(4)
})

test('exceptions accompany what they belong to, and what is quoted proves itself', () => {
  const returns = aFound({ exceptions: ['not-returnable'] })
  const exception = aFound({
    passageId: 'passage-2',
    versionId: 'version-2',
    articleId: 'not-returnable',
    text: 'These cannot be returned:\n\n| Goods | Rule |\n| Socks | Not once worn |\n| Gift cards | Not once used |',
  })
  const draft = quoteFrom({
    text: 'within how many days can I return items',
    passages: [returns],
    language: 'en',
    isKnown: true,
    exceptions: [exception],
  })
  if (!draft) throw new Error('nothing was quoted')
  const foreign = [{ ...exception, locale: 'de' }]
  const asked = {
    text: 'within how many days can I return items',
    passages: [returns],
    language: 'en',
    isKnown: true,
  }
  expect(quoteFrom({ ...asked, exceptions: foreign })).toBeNull()
  expect(draft.text).toContain('Socks · Not once worn')
  expect(draft.versions).toEqual(['version-1', 'version-2'])
  const ground = aGround({ passages: [returns], exceptions: [exception] })
  expect(prove(draft, ground)).toMatchObject({ holds: true })
  const bare = {
    ...draft,
    sentences: draft.sentences.slice(0, 1),
    text: draft.sentences[0]?.text ?? '',
  }
  expect(prove(bare, ground).findings).toMatchObject([{ check: 'exception' }])
})
