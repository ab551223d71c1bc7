import { expect, test } from 'vitest'
import { findRisks } from '../find-risks.ts'

test.each([
  ['fr', 'je veux en finir avec la vie', 'self_harm'],
  ['fr', "J'ai avalé des médicaments pour mourir", 'self_harm'],
  ['es', 'no le encuentro sentido a la vida', 'self_harm'],
  ['en', "I'm just a burden to everyone", 'self_harm'],
  ['en', 'I have nothing left to live for', 'self_harm'],
  ['de', 'ich sehe keinen Ausweg mehr', 'self_harm'],
  ['pt', 'tomei todos os comprimidos', 'self_harm'],
  ['id', 'saya cuma beban buat semua orang', 'self_harm'],
  ['hi', 'मैंने सारी गोलियां खा लीं', 'self_harm'],
  ['hi-Latn', 'jeene ka mann nahi karta ab', 'self_harm'],
  ['ar', 'ما عاد لي رغبة في الحياة', 'self_harm'],
  ['en', 'a man is following me home', 'danger'],
  ['de', 'mein Sohn ist verschwunden', 'danger'],
  ['fr', 'on est perdus en montagne', 'danger'],
  ['es', 'mi marido me golpea', 'danger'],
  ['pt', 'meu filho sumiu', 'danger'],
  ['id', 'kami tersesat di gunung', 'danger'],
  ['hi', 'हम पहाड़ पर फंस गए हैं', 'danger'],
  ['hi-Latn', 'hum pahad pe fas gaye hain', 'danger'],
  ['ar', 'زوجي يضربني', 'danger'],
])('%s, %s: %s', (language, text, kind) => {
  expect(findRisks(text, language).map((risk) => risk.kind)).toContain(kind)
})
