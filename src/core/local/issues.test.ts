import { describe, expect, test } from 'vitest'
import { clausesOf } from './clauses.ts'
import { contentOf } from './content.ts'
import { issuesFrom, partsOf } from './issues.ts'
import { isPlain, leftOpen } from './open-parts.ts'

const texts = (text: string) => clausesOf(text).map((clause) => clause.text.trim())
const said = (intent: string, confidence: number) => ({ intent, confidence, ranked: [] })

test('a message falls into its sentences and into what another matter begins', () => {
  expect(texts('Where is my order? And how do I return the boots?')).toEqual([
    'Where is my order?',
    'And how do I return the boots?',
  ])
  expect(texts('my tent is torn, also when does my parcel come')).toEqual([
    'my tent is torn',
    'also when does my parcel come',
  ])
  expect(texts('mera order kahan hai aur refund kab milega')).toHaveLength(2)
  expect(texts('أين طلبي؟ وكم سعر الخيمة؟')).toHaveLength(2)
})

test.each([
  'How heavy is the Fjell 4 and does it come in red?',
  'Wie schwer ist das Fjell 4 und gibt es das in Rot?',
  'Wie schwer ist das Fjell 4 und wiegt es nass mehr?',
  'Combien pèse la Fjell 4 et existe-t-elle en rouge ?',
  'Cuánto pesa la Fjell 4 y tienen en rojo?',
  'Quanto pesa a Fjell 4 e tem em vermelho?',
  'berapa berat Fjell 4 dan ada warna merah?',
  'كم وزن الخيمة وهل تتوفر بالأحمر',
])('"%s" asks two things', (text) => {
  expect(texts(text)).toHaveLength(2)
})

test.each([
  'Kann mein Paket erst am 22. kommen?',
  'Auskunft nach Art. 15 DSGVO bitte',
  'bayar kok gagal terus ya?',
  'sewa tenda sama kompor buat 2 malam berapa',
])('"%s" is one thing', (text) => {
  expect(texts(text)).toEqual([text])
})

test.each([
  'My number is 5. where is it now',
  'Die Lieferung war am 22. Wo ist mein Geld?',
  'Kommt bis 12. Mein Kind hat sich verletzt',
  'I am 22. where is my parcel',
  'paket belum sampai terus kapan uang kembali',
  'paket belum sampai terus saya mau refund',
])('a number may end a sentence, and "terus" may go on: %s', (text) => {
  expect(texts(text)).toHaveLength(2)
})

test('a clause says where it stands in the message', () => {
  const text = 'Where is my order? How do I return the boots?'
  for (const clause of clausesOf(text))
    expect(text.slice(clause.start, clause.end)).toBe(clause.text)
})

test('a few letters ask nothing by themselves', () => {
  expect(texts('Where is my order? Hm. Ok?')).toHaveLength(1)
})

const two = partsOf('Where is my order? How do I return the boots?')

test('two clauses that are surely about two things are two issues', () => {
  const issues = issuesFrom(two, [
    said('order_status', 0.6),
    said('order_status', 0.9),
    said('return_how', 0.9),
  ])
  expect(issues.map(({ intent }) => intent)).toEqual(['order_status', 'return_how'])
})

test('clauses that are not sure leave it to the whole', () => {
  const issues = issuesFrom(two, [
    said('order_status', 0.7),
    said('order_status', 0.9),
    said('return_how', 0.6),
  ])
  expect(issues).toMatchObject([{ intent: 'order_status', confidence: 0.7, start: 0 }])
})

test('what is surely about something else is an issue of its own, be it asked or told', () => {
  const read = (text: string) =>
    issuesFrom(partsOf(text), [said('a', 0.6), said('a', 0.95), said('b', 0.95)]).map(
      ({ intent }) => intent,
    )
  expect(read('How can I pay for a canoe? Change my address.')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? Exchange it for blue.')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? Move my appointment.')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? I am a club member.')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? My canoe is broken.')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? Checking on order 12345.')).toEqual(['a', 'b'])
  expect(read('Checking on my canoe. How can I pay for it?')).toEqual(['a', 'b'])
  expect(read('How can I pay for a canoe? What does the club cost?')).toEqual(['a', 'b'])
})

test('the same thing asked twice is one issue', () => {
  const issues = issuesFrom(two, [said('a', 0.2), said('a', 0.85), said('a', 0.95)])
  expect(issues).toMatchObject([{ intent: 'a', confidence: 0.95 }])
})

test('a message that nothing fits has no issue', () => {
  expect(issuesFrom(partsOf('happy birthday!'), [said('order_status', 0.3)])).toEqual([])
})

describe('what is asked besides and nobody knows', () => {
  const isKnown = (word: string) => !['porto', 'munich', 'tango', 'dances'].includes(word)
  const openIn = (text: string, confidence: number, intent = 'payment_methods') => {
    const parts = partsOf(text)
    const judgements = parts.map((_, place) =>
      place < 2 ? said('payment_methods', 0.9) : said(intent, confidence),
    )
    const issues = issuesFrom(parts, judgements)
    return leftOpen({ parts, judgements, issues, facts: [], isKnown }).map(({ start, end }) =>
      text.slice(start, end),
    )
  }

  test.each([
    ['How can I pay? Do you buy old canoes?', 'Do you buy old canoes?'],
    ['Cómo puedo pagar? Compran canoas usadas?', 'Compran canoas usadas?'],
    [
      'Wie kann ich zahlen? Ich brauche einen Termin beim Zahnarzt.',
      'Ich brauche einen Termin beim Zahnarzt.',
    ],
    ['payment kaise karu? aur kya aap canoe kharidte ho', 'aur kya aap canoe kharidte ho'],
    ['كيف ادفع؟ هل تشترون قوارب؟', 'هل تشترون قوارب؟'],
  ])('%s', (text, open) => {
    expect(openIn(text, 0.1, 'store_info')).toEqual([open])
  })

  test.each([
    [
      'How can I pay? Half the poles never came with my tent',
      'Half the poles never came with my tent',
    ],
    [
      'Cómo puedo pagar? La mitad de los palos nunca llegaron',
      'La mitad de los palos nunca llegaron',
    ],
  ])('a complaint beside a question: %s', (text, open) => {
    expect(openIn(text, 0.2, 'store_info')).toEqual([open])
  })

  test('greetings, thanks and a few words ask nothing', () => {
    const text = 'How can I pay? Thank you for your message! I am at work today.'
    expect(openIn(text, 0.1, 'store_info')).toEqual([])
  })

  test('the same of something else is not answered by the first', () => {
    const second = 'Can I pay at the store in Munich?'
    const text = `Can I pay at the store in Porto? ${second}`
    expect(openIn(text, 0.9)).toEqual([second])
    const country = 'How much is delivery to Norway?'
    expect(openIn(`How much is delivery to Austria? ${country}`, 0.9)).toEqual([country])
  })

  test('a place beside one that is known is open', () => {
    const openAt = (text: string, place: string) => {
      const start = text.indexOf(place)
      const end = start + place.length
      const facts = [{ kind: 'location', value: 'lisbon', checked: true, start, end }]
      const parts = partsOf(text)
      const judgements = parts.map(() => said('store_info', 0.9))
      const issues = issuesFrom(parts, judgements)
      return leftOpen({ parts, judgements, issues, facts, isKnown }).length
    }
    expect(openAt('When are you open in Lisbon and in Porto?', 'Lisbon')).toBe(1)
    expect(openAt('Wann habt ihr in Graz und Lissabon auf?', 'Lissabon')).toBe(1)
    expect(openAt('When are you open in Lisbon and is there parking?', 'Lisbon')).toBe(0)
    expect(openAt('When are you open in Lisbon?', 'Lisbon')).toBe(0)
  })

  test.each([
    'How can I pay? What do I have to do?',
    'Cómo puedo pagar? ¿Qué tengo que hacer?',
    'Como posso pagar? O que preciso fazer?',
    'Wie kann ich zahlen? Was muss ich machen?',
    'Comment payer ? Que dois-je faire ?',
    'Bagaimana cara bayar? Apa yang harus dilakukan?',
    'मैं पेमेंट कैसे करूं? मुझे क्या करना होगा?',
    'كيف ادفع؟ ماذا افعل؟',
  ])('how to go on is no other matter: %s', (text) => {
    expect(openIn(text, 0.1, 'store_info')).toEqual([])
  })

  test('how to go on with nothing before it is all that was asked', () => {
    expect(openIn('What do I have to do? How can I pay?', 0.1, 'store_info')).toHaveLength(1)
  })

  test('what is told in words of the trade goes along with it, unless it is trouble', () => {
    const told = 'I ordered a tent in your web shop.'
    expect(openIn(`How can I pay? ${told}`, 0.1, 'store_info')).toEqual([])
    const trouble = 'I ordered a tent and the poles are broken.'
    expect(openIn(`How can I pay? ${trouble}`, 0.1, 'store_info')).toEqual([trouble])
    const strange = 'My sister dances tango beautifully every night.'
    expect(openIn(`How can I pay? ${strange}`, 0.1, 'store_info')).toEqual([strange])
  })

  test.each([
    'Change my address.',
    'Exchange it for blue.',
    'Move my appointment.',
    'Change the delivery to my office.',
    'I ordered a tent in your web shop.',
    'What do I have to do?',
  ])('what is surely about something else stays open: %s', (second) => {
    const parts = partsOf(`Pay for my canoe please. ${second}`)
    const judgements = [said('a', 0.95), said('a', 0.7), said('b', 0.8)]
    const issues = issuesFrom(parts, judgements)
    expect(issues.map(({ intent }) => intent)).toEqual(['a'])
    const open = leftOpen({ parts, judgements, issues, facts: [], isKnown })
    expect(open.map(({ start }) => start)).toEqual([25])
  })

  test.each([
    'Also my parcel never came.',
    'By the way the parcel was empty.',
    'Außerdem war das Paket leer.',
    'También llegó vacío.',
    'वैसे पैकेट खाली था।',
  ])('what comes on top is another matter, however alike it sounds: %s', (second) => {
    expect(openIn(`How can I pay? ${second}`, 0.9)).toEqual([second])
  })

  test('half sure of something else is enough to leave it open', () => {
    expect(openIn('How can I pay? No parcel came.', 0.35, 'missing_parcel')).toEqual([
      'No parcel came.',
    ])
  })

  test('what is there is told, and what is it there asks', () => {
    expect(openIn('How can I pay? The canoe is red.', 0.1, 'store_info')).toEqual([])
    expect(openIn('How can I pay? Is the canoe red', 0.1, 'store_info')).toEqual([
      'Is the canoe red',
    ])
  })

  test('what was not read is open', () => {
    const many = Array.from({ length: 14 }, () => 'How can I pay?').join(' ')
    expect(openIn(many, 0.9)).toEqual([' How can I pay? How can I pay?'])
    const long = `pay ${'please '.repeat(220)}`
    expect(openIn(`How can I pay? ${long}`, 0.9)).toEqual([long])
  })

  test('what only goes along with it asks nothing', () => {
    expect(openIn('How can I pay? We were in Norway all summer.', 0.1, 'store_info')).toEqual([])
  })

  test('the same again is answered already', () => {
    expect(openIn('How can I pay? Is PayPal ok?', 0.5)).toEqual([])
  })
})

test('words of the trade are understood though no example has them', () => {
  const read = (text: string) => {
    const parts = partsOf(text)
    const judgements = parts.map(() => said('a', 0.95))
    const issues = issuesFrom(parts, judgements)
    return isPlain({ parts, judgements, issues, facts: [], isKnown: () => false })
  }
  expect(read('Versandkosten nach Graz?')).toBe(true)
  expect(read('Kanuverleih in Graz?')).toBe(false)
})

test('small words of Hindi tell nothing, whatever signs they carry', () => {
  const text = 'मुझे कुछ नहीं मिला है में से'
  expect(contentOf({ start: 0, end: text.length, text }, [])).not.toContain('में')
  expect(contentOf({ start: 0, end: text.length, text }, [])).toContain('मिला')
})
