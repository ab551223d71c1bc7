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
  ['how much is delivery', 'en', ['DE']],
  ['do you ship to Leeds, United Kingdom', 'en', ['GB']],
  ['do you ship to Germany', 'en', ['DE']],
  ['can I pay with Visa, I want to Order in December', 'en', ['DE']],
  ['can I return it in Hamburg', 'en', ['DE']],
  ['kann ich nach Erhalt in Rechnung', 'de', ['DE']],
  ['do you ship to Northern Ireland', 'en', ['GB']],
  ['I live in New Mexico', 'en', undefined],
  ['I bought it in France', 'en', ['FR', 'DE']],
  ['I live in France', 'en', ['FR']],
  ['ich wohne in Frankreich', 'de', ['FR']],
])('%s', (text, language, countries) => {
  expect(known(text, { language }).country).toEqual(countries)
})

test('a store that nobody knows is not the one that was spoken of before', () => {
  expect(known('when do you open').store).toEqual(['hamburg'])
  expect(known('when does the store in Munich open').store).toBeUndefined()
  expect(known('when does the store in Hamburg open').store).toEqual(['hamburg'])
})
