import { expect, test } from 'vitest'
import { noiseOf } from './noise.ts'

const text = (text: string) => noiseOf({ messageKind: 'text', content: { text } })

test.each([
  'thanks',
  'Thank you!',
  'Danke schön 🙏',
  'gracias.',
  'MUITO OBRIGADO',
  'धन्यवाद',
  'شكرًا',
  'thank you so much for your help, have a nice day!',
  'Vielen lieben Dank für die schnelle Antwort 🙂',
  'muchas gracias por su ayuda, un saludo',
  'muito obrigada pela ajuda, bom dia',
  'merci beaucoup, bonne journée',
  'makasih banyak kak',
  'bahut bahut shukriya bhai',
  'आपका बहुत बहुत धन्यवाद',
  'شكراً جزيلاً لكم',
])('"%s" asks nothing', (words) => {
  expect(text(words)).toBe('thanks')
})

test.each(['STOP', 'stop.', 'Unsubscribe', 'darse de baja', 'abmelden', 'توقف'])(
  '"%s" is a stop word',
  (words) => {
    expect(text(words)).toBe('stop')
  },
)

test.each(['?', '???', '¿?', '...'])('"%s" is a nudge', (words) => {
  expect(text(words)).toBe('nudge')
})

test.each(['👍', '❤️', '👍🏽', '😂😂 🙏'])('"%s" is a reaction', (words) => {
  expect(text(words)).toBe('reaction')
})

test.each([
  'thanks, but where is my order?',
  'thanks for nothing',
  'no thanks',
  'nein danke',
  'no, gracias',
  'thanks?',
  'thank you 👎',
  // To whoever was asked something it is an answer.
  'ok thanks',
  'perfect, thank you',
  'Wonderful, thank you so much!',
  'sehr gut, danke',
  'danke, passt',
  // Something is expected, or somebody takes leave.
  'thanks in advance',
  'Thank you for everything. Bye bye.',
  'thanks 🙄',
  'thanks ❓',
  'thanks？',
  'merci 💔',
  'dank euch fehlt mein Paket',
  'help thanks',
  'stop charging me',
  'please stop the delivery of order 1234',
  'cancelar',
  'ok',
  '1',
  '2️⃣',
  'no',
  'Where is it?',
  '👎',
  '✅',
  '🆘',
])('"%s" is something to answer', (words) => {
  expect(text(words)).toBeNull()
})

test('a picture is never noise, whatever its caption', () => {
  expect(noiseOf({ messageKind: 'image', content: { text: 'thanks' } })).toBeNull()
})

test('a reaction is noise', () => {
  expect(noiseOf({ messageKind: 'reaction', content: { emoji: '👎' } })).toBe('reaction')
})
