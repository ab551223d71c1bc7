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
