import { describe, expect, test } from 'vitest'
import { asksOf } from './asks.ts'
import { contentWordsOf } from './function-words.ts'
import { sentencesOf } from './sentences.ts'
import { termsOfAsk, termsOfPassage, wordId } from './terms.ts'
import { wordsOf } from './words.ts'

describe('words', () => {
  test.each([
    ['case, width and accents do not matter', 'CAFÉ ｃａｆｅ café', ['cafe', 'cafe', 'cafe']],
    ['apostrophes do not part a word', "Don't l’eau", ['dont', 'leau']],
    ['what is joined by a hyphen are two words', 'sign-in', ['sign', 'in']],
    ['sharp s is two', 'Straße', ['strasse']],
    [
      'Arabic letters and vowel marks that writers leave out do not matter',
      'أَيْنَ طلبيَّ المدرسة',
      ['اين', 'طلبي', 'المدرسه'],
    ],
    [
      'signs above and below stay in Devanagari, the dot does not matter',
      'क़ीमत कीमत हिंदी हिँदी',
      ['कीमत', 'कीमत', 'हिंदी', 'हिंदी'],
    ],
    ['digits of other scripts are digits', '५० ١٢٣', ['50', '123']],
    ['scripts without spaces are read in pairs', '退货政策', ['退货', '货政', '政策']],
    ['a script without spaces ends where another begins', 'Wi-Fi使用', ['wi', 'fi', '使用']],
    ['Hangul has spaces', '주문을 취소', ['주문을', '취소']],
    ['signs and pictures are no words', '🙂 — … ?', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('terms', () => {
  const shared = (one: string, other: string) => {
    const there = new Set(termsOfAsk(other).ids)
    const { ids } = termsOfAsk(one)
    return ids.filter((id) => there.has(id)).length / ids.length
  }

  test('a slip of the pen, another form and a compound share most of their terms', () => {
    expect(shared('stikethrough', 'strikethrough')).toBeGreaterThan(0.5)
    expect(shared('refunded', 'refunds')).toBeGreaterThan(0.4)
    expect(shared('Rückgabe', 'Rückgabefrist')).toBeGreaterThan(0.5)
    expect(shared('취소하고', '취소해')).toBeGreaterThan(0.2)
    expect(shared('refund', 'parcel')).toBe(0)
  })

  test('saying a word again adds less each time, and a long text says each word less strongly', () => {
    const weightIn = (text: string) => {
      const { ids, weights } = termsOfPassage({ text, headingPath: [], questions: [] })
      return weights[ids.indexOf(wordId('refund'))] ?? 0
    }
    const filler = (words: number) => Array.from({ length: words }, (_, at) => `w${at}x`).join(' ')
    const [one, two, three] = [1, 2, 3].map((times) =>
      weightIn(`${'refund '.repeat(times)}${filler(60 - times)}`),
    )
    if (!one || !two || !three) throw new Error('the word has no weight')
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBeLessThan(two - one)
    expect(weightIn(`refund ${filler(200)}`)).toBeLessThan(one)
  })

  test('an article with many questions does not speak louder of what they share', () => {
    const asked = (questions: string[]) => {
      const { ids, weights } = termsOfPassage({ text: '', headingPath: [], questions })
      return weights[ids.indexOf(wordId('refund'))]
    }
    expect(asked(['a refund?', 'the refund?', 'any refund?'])).toBe(asked(['a refund?']))
  })
})

describe('sentences', () => {
  test.each([
    ['Where is it? I paid. Thanks!', ['Where is it?', 'I paid.', 'Thanks!']],
    [
      'It costs 4.90 euros. Dr. Wu called, e.g. about no. 5.',
      ['It costs 4.90 euros.', 'Dr. Wu called, e.g. about no. 5.'],
    ],
    ['See example.com/a.b for more', ['See example.com/a.b for more']],
    ['कहां है? पैसे दिए। धन्यवाद', ['कहां है?', 'पैसे दिए।', 'धन्यवाद']],
    ['在哪里？我付了。谢谢', ['在哪里？', '我付了。', '谢谢']],
    ['أين طلبي؟ دفعت أمس.', ['أين طلبي؟', 'دفعت أمس.']],
    ['one\ntwo', ['one', 'two']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

test('a message asks what its sentences ask, once each, and one without words asks itself', () => {
  expect(asksOf('Where is it? Where is it? And my refund?')).toEqual([
    'Where is it?',
    'And my refund?',
  ])
  expect(asksOf('??')).toEqual(['??'])
})

test('what a question is about is left when the words around it are taken away', () => {
  expect(contentWordsOf('How do I get my refund for the tent?')).toEqual(['refund', 'tent'])
  expect(contentWordsOf('Wo ist mein Paket?')).toEqual(['paket'])
  expect(contentWordsOf('what is this')).toEqual(['what', 'is', 'this'])
})
