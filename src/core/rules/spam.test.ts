import { expect, test } from 'vitest'
import { isSpam } from './spam.ts'

test.each([
  'Congratulations! You have won the lottery, claim your prize http://bit.ly/x1',
  'EARN $500 daily, work from home, message now',
  'Send this to everyone in your contacts, limited time!! www.free-data.example',
  'Felicidades, has ganado un premio, haz clic http://premio.example',
  'Você ganhou! clique aqui e retire seu prêmio',
  'Geld verdienen von zu Hause, hier klicken http://geld.example',
  'slot gacor hari ini, klik link t.me/xyz',
  'घर बैठे पैसे कमाओ, यहाँ क्लिक करो',
  'مبروك لقد ربحت جائزة اضغط على الرابط http://x.example',
  'We offer SEO services and increase your sales, hurry only today',
  'http://a.example http://b.example http://c.example',
])('%s is spam', (text) => {
  expect(isSpam(text)).toBe(true)
})

test.each([
  'https://northwind-outfitters.example/track shows nothing, where is my order?',
  'I won a gift card in your store, how do I use it?',
  'can I pay with bitcoin?',
  'somebody sent me this link, is it from you? http://n0rthwind.example/pay',
  'do you have a loan programme for tents, I need one over Easter',
  'He ganado una tarjeta regalo, ¿cómo la uso?',
  'Is the prize draw in your newsletter real?',
  'please forward it to the workshop',
])('%s is a customer', (text) => {
  expect(isSpam(text)).toBe(false)
})
