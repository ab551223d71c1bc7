import { describe, expect, test } from 'vitest'
import { anApproved, orderFacts } from '../../testing/ground.ts'
import { applies } from './applies.ts'
import { type Choosing, chooseReply } from './choose.ts'
import { countriesIn } from './countries.ts'
import type { ApprovedReply } from './ground.ts'
import { rendered } from './render.ts'

const choosing = (change: Partial<Choosing> = {}): Choosing => ({
  text: 'where is my order',
  language: 'en',
  facts: orderFacts,
  conditions: { order_state: ['shipped'] },
  timezone: 'Europe/Berlin',
  today: '2026-11-21',
  questionFor: () => null,
  ...change,
})

const plain = (replyId: string, change: Partial<ApprovedReply> = {}) =>
  anApproved({ replyId, blanks: {}, appliesWhen: {}, body: `Words of ${replyId}.`, ...change })

function chosen(replies: ApprovedReply[], change: Partial<Choosing> = {}) {
  const choice = chooseReply(replies, choosing(change))
  return choice.kind === 'chosen' ? choice.draft.replyId : choice
}

describe('conditions', () => {
  const when = { country: ['DE', 'AT'], price_kind: ['regular'] }
  test.each([
    [{ country: ['de'], price_kind: ['regular'] }, { kind: 'satisfied' }],
    [{ country: ['FR'] }, { kind: 'failed', condition: 'country' }],
    [{ country: ['DE'] }, { kind: 'unknown', conditions: ['price_kind'] }],
    [
      { country: ['DE', 'FR'], price_kind: ['regular'] },
      { kind: 'unknown', conditions: ['country'] },
    ],
  ])('%o', (known, expected) => {
    expect(applies(when, known)).toEqual(expected)
  })
})

describe('countries', () => {
  test.each([
    ['do you ship to Germany?', ['DE']],
    ['do you deliver to the uk', ['GB']],
    ['I live in the US', ['US']],
    ['please tell us more', []],
    ['¿envían a España?', ['ES']],
    ['vocês entregam no Brasil', ['BR']],
    ['liefert ihr nach Österreich', ['AT']],
    ['livrez-vous en Belgique', ['BE']],
    ['kirim ke Indonesia', ['ID']],
    ['क्या आप भारत में भेजते हैं', ['IN']],
    ['هل توصلون إلى الإمارات', ['AE']],
    ['from Spain to Portugal', ['ES', 'PT']],
    ['I bought the Jordan boots', []],
    ['to Northern Ireland', ['GB']],
    ['New Mexico, South America, the West Indies', []],
  ])('%s', (text, countries) => {
    expect(countriesIn(text).sort()).toEqual(countries.sort())
  })
})

describe('how a value is written', () => {
  const berlin = (language: string) => ({
    language,
    timezone: 'Europe/Berlin',
    today: '2026-11-21',
  })
  const fact = (value: string, from = 'orders') => ({ name: 'x.y', type: 'x', value, from })
  test.each([
    ['date', '2026-11-24', 'en', 'Tuesday, 24 November 2026'],
    ['date', '2026-11-24', 'de', 'Dienstag, 24. November 2026'],
    ['date', '2026-11-24', 'pt-BR', 'terça-feira, 24 de novembro de 2026'],
    ['date', '2026-11-24T16:00:00Z', 'es', 'martes, 24 de noviembre de 2026, 17:00'],
    ['amount', '1200.50 EUR', 'de', '1.200,50 €'],
    ['amount', '49.90 GBP', 'en', '£49.90'],
    ['duration', '3 day', 'en', '3 days'],
    ['order_id', 'NW-1000001', 'ar', 'NW-1000001'],
  ] as const)('%s %s in %s', (type, value, language, text) => {
    expect(rendered({ type, fact: 'x.y' }, fact(value), berlin(language))).toBe(text)
  })

  test.each([
    ['date', 'tomorrow'],
    ['date', '2026-13-40'],
    ['amount', '49.90'],
    ['order_id', 'no number'],
    ['url', 'http://shop.example/track'],
    ['url', 'javascript:alert(1)'],
    ['product', 'a\nb'],
    ['product', '{{order_id}}'],
  ] as const)('a %s is not "%s"', (type, value) => {
    expect(rendered({ type, fact: 'x.y' }, fact(value), berlin('en'))).toBeNull()
  })

  test.each([
    ['order.arrives_on', '2026-11-20', false],
    ['order.arrives_on', '2026-11-21', true],
    ['membership.next_expiry', '2026-11-20', false],
    ['appointment.starts_at', '2026-11-20T23:30:00Z', true],
    ['appointment.starts_at', '2026-11-20T22:30:00Z', false],
    ['order.delivered_on', '2026-11-02', true],
    ['return.arrived_on', '2026-11-02', true],
    ['refund.sent_on', '2026-11-02', true],
  ])('%s of %s is said: %s', (name, value, isSaid) => {
    const text = rendered(
      { type: 'date', fact: name },
      { name, type: 'date', value, from: 'orders' },
      berlin('en'),
    )
    expect(text !== null).toBe(isSaid)
  })

  test('a choice is one of those that were approved, and a name is none from a profile', () => {
    const store = { type: 'text_choice', fact: 'x.y', choices: ['Hamburg', 'Lisbon'] } as const
    const blank = { ...store, choices: [...store.choices] }
    expect(rendered(blank, fact('hamburg'), berlin('en'))).toBe('Hamburg')
    expect(rendered(blank, fact('Berlin'), berlin('en'))).toBeNull()
    expect(
      rendered({ type: 'name', fact: 'x.y' }, fact('Maria', 'contact'), berlin('en')),
    ).toBeNull()
  })
})

describe('the reply that is chosen', () => {
  test('fits in its conditions and has every blank filled by what is known', () => {
    const choice = chooseReply([anApproved()], choosing())
    if (choice.kind !== 'chosen') throw new Error(choice.kind)
    expect(choice.draft.text).toBe(
      'Your order NW-1000001 is on its way.\n\nIt should arrive by Monday, 23 November 2026.',
    )
    expect(choice.draft.sentences[0]?.citations).toHaveLength(2)
    expect(chosen([anApproved()], { conditions: { order_state: ['packing'] } })).toEqual({
      kind: 'none',
    })
    expect(chosen([anApproved()], { facts: orderFacts.slice(0, 1) })).toMatchObject({
      kind: 'lacking',
    })
  })

  test('is the most specific, then the one that has the words asked for, then the one for always', () => {
    const general = plain('general')
    const germany = plain('germany', { appliesWhen: { country: ['DE'] } })
    const christmas = plain('christmas', { appliesWhen: { country: ['DE'] }, isTemporary: true })
    const conditions = { country: ['DE'] }
    expect(chosen([general, germany], { conditions })).toBe('germany')
    expect(chosen([christmas, germany], { conditions })).toBe('germany')
    expect(chosen([christmas, germany], { conditions, text: 'delivery before Christmas?' })).toBe(
      'christmas',
    )
    expect(chosen([plain('a'), plain('b')])).toEqual({ kind: 'open', replies: ['a', 'b'] })
  })

  test('is in a language of the customer and in no other', () => {
    const words = plain('words', { locale: 'pt-BR' })
    expect(chosen([words], { language: 'pt' })).toBe('words')
    expect(chosen([words], { language: 'es' })).toEqual({ kind: 'none' })
    const near = [plain('words', { locale: 'hi' }), plain('words', { locale: 'hi-Latn' })]
    const choice = chooseReply(near, choosing({ language: 'hi-Latn' }))
    expect(choice.kind === 'chosen' && choice.draft.language).toBe('hi-Latn')
  })

  test('what one question would tell is one thing that is lacking', () => {
    const question = (fact: string) => (fact.startsWith('order') ? 'ask-order-number' : null)
    const lacking = { facts: [], conditions: {}, questionFor: question }
    expect(chosen([anApproved()], lacking)).toEqual({ kind: 'lacking', fact: 'order_state' })
    expect(chosen([anApproved({ appliesWhen: { country: ['DE'] } })], lacking)).toEqual({
      kind: 'none',
    })
  })
})
