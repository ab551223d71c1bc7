import { expect, test } from 'vitest'
import { aMessage, anAssessment, aThread } from '../../testing/threads.ts'
import { knownConditions } from './known-conditions.ts'

type Turn = { before?: string; country?: string; language?: string }

function known(text: string, { before = '', country = 'DE', language = 'en' }: Turn = {}) {
  const message = aMessage({ text })
  const thread = aThread({
    country,
    messages: [message],
    before: before ? [{ id: 'b', from: 'customer', text: before, at: new Date(0) }] : [],
  })
  const found = text.toLowerCase().indexOf('hamburg')
  const store = {
    kind: 'location',
    value: 'hamburg',
    checked: true,
    messageId: found < 0 ? 'earlier' : message.id,
    start: found,
    end: found + 'hamburg'.length,
  }
  return knownConditions(thread, anAssessment({ language, facts: [store] }), [], 'open')
}

test.each([
  ['do you ship to London?', 'en'],
  ['do you ship to london?', 'en'],
  ['is there free delivery to Leeds', 'en'],
  ['liefert ihr nach Izmir', 'de'],
  ['¿envían a Valparaíso?', 'es'],
  ['vocês entregam em Luanda', 'pt'],
  ['vous livrez à Dakar', 'fr'],
  ['bisa kirim ke Malaka', 'id'],
  ['क्या आप लंदन भेजते हैं', 'hi'],
  ['هل توصلون إلى لندن', 'ar'],
])('%s: the country is open', (text, language) => {
  expect(known(text, { language }).country).toBeUndefined()
  expect(known('and how much is it', { before: text, language }).country).toBeUndefined()
})

test.each([
  ['how much is delivery', 'en', undefined],
  ['do you ship to Leeds, United Kingdom', 'en', ['GB']],
  ['do you ship to Germany', 'en', ['DE']],
  ['can I pay with Visa, I want to Order in December', 'en', ['NL']],
  ['can I return it in Hamburg', 'en', ['NL']],
  ['kann ich nach Erhalt in Rechnung', 'de', ['NL']],
  ['do you ship to Northern Ireland', 'en', ['GB']],
  ['I live in New Mexico', 'en', undefined],
  ['I bought it in France', 'en', ['FR', 'DE']],
  ['I live in France', 'en', ['FR']],
  ['ich wohne in Frankreich', 'de', ['FR']],
])('%s', (text, language, countries) => {
  const before = countries?.[0] === 'NL' ? 'I live in the Netherlands' : ''
  expect(known(text, { language, before }).country).toEqual(countries)
})

test('a store that nobody knows is not the one that was spoken of before', () => {
  expect(known('when do you open').store).toEqual(['hamburg'])
  expect(known('when does the store in Munich open').store).toBeUndefined()
  expect(known('when does the store in Hamburg open').store).toEqual(['hamburg'])
})

test('the country of the number is not where a parcel goes', () => {
  expect(known('how long can I return it', { country: 'US' }).country).toBeUndefined()
  expect(
    known('how long can I return it', { country: 'US', before: 'I live in Spain' }),
  ).toMatchObject({
    country: ['ES'],
  })
})

test.each([
  'the tent is already with the courier, can I still get it on Monday',
  'My parcel is not with the courier yet',
  "I don't think it has shipped",
  'Das Paket ist noch nicht bei der Post',
  'I already sent you an email',
  'I am angry with the delivery driver',
  'Je vous ai déjà envoyé un mail',
  'email sudah dikirim',
  'Ich bin schon unterwegs',
  'Mi otro pedido ya salió',
  'टेंट कूरियर के पास है',
  'الخيمة عند شركة الشحن',
])('%s: how far an order is a connector tells, and no customer', (text) => {
  expect(known(text).order_state).toBeUndefined()
})
