import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

/** Without a guesser small words and letters must tell. */
const told = (text: string) => languageOf(text, () => ({})).language

test.each([
  ['where is my order please', 'en'],
  ['dónde está mi pedido', 'es'],
  ['cadê o meu pedido, você pode ver?', 'pt'],
  ['wo ist meine Bestellung', 'de'],
  ['où est ma commande', 'fr'],
  ['pesanan saya sudah sampai mana', 'id'],
  ['mera order kahan hai', 'hi-Latn'],
  ['order ship hua ya nahi abhi tak', 'hi-Latn'],
  ['मेरा ऑर्डर कहाँ है', 'hi'],
  ['متى يوصل الطلب', 'ar'],
  ['میرا آرڈر کہاں ہے', 'ur'],
  ['注文はどこですか', 'ja'],
  ['我的订单在哪里', 'zh'],
])('%s is %s', (text, language) => {
  expect(told(text)).toBe(language)
})

test('numbers, links and pictures are in no language', () => {
  for (const text of ['', '4820193', '👍👍', 'https://example.com/where?is=my'])
    expect(told(text)).toBe('und')
})

test('the guesser counts where small words say nothing', () => {
  expect(languageOf('Zelt Rucksack', () => ({ de: 0.7, en: 0.3 })).language).toBe('de')
})

test('Indonesian, which the guesser takes for Malay, is told by its own words', () => {
  expect(languageOf('kak paketnya udah dikirim belum?', () => ({ ms: 0.8 })).language).toBe('id')
  expect(languageOf('syarikat itu boleh kerana wang', () => ({ ms: 0.8 })).language).toBe('ms')
})

test.each([
  ['Hi', 'en', { ca: 0.87 }],
  ['hi there', 'en', { en: 0.81, ca: 0.69 }],
  ['hello!', 'en', { it: 0.72, da: 0.67 }],
  ['je veux mourir', 'fr', { sl: 0.63, hr: 0.63, fr: 0.5 }],
  ['je vais me suicider', 'fr', { nl: 0.66, fr: 0.66 }],
  ['main marna chahta hoon', 'hi-Latn', { sv: 0.48, en: 0.45 }],
  ['Bom dia', 'pt', { pt: 0.83, ms: 0.7 }],
  ['waar is mijn pakket', 'nl', { nl: 0.8, de: 0.6 }],
])('few words, %s, are %s', (text, language, scores) => {
  expect(languageOf(text, () => scores).language).toBe(language)
})
