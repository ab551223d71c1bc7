import { expect, test } from 'vitest'
import { isGreeting } from './greetings.ts'

test.each([
  'Hi',
  'Guten Tag',
  'I have a question',
  'Hello, I have a question!',
  'Ich habe eine Frage',
  'Tengo una pregunta',
  'Olá, tenho uma dúvida',
  "Bonjour, j'ai une question",
  'kak mau tanya',
  'mera ek sawal hai',
  'मुझे कुछ पूछना है',
  'السلام عليكم عندي سؤال',
])('nothing is asked yet: %s', (text) => {
  expect(isGreeting(text)).toBe(true)
})

test.each(['Hi, where is my parcel', 'I have a question about my order', '', '?'])(
  'more than a greeting: %j',
  (text) => {
    expect(isGreeting(text)).toBe(false)
  },
)
