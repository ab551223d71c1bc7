import { describe, expect, test } from 'vitest'
import { asked, local, merged, model, numberOnly, orderNumber } from '../../testing/merging.ts'
import { aTurnMessage, readingsOf } from '../../testing/readings.ts'

describe('issues', () => {
  test('what local and the model both name is surer than either', () => {
    const { issues } = merged([
      asked('where is it', 'order_status', { model: model('order_status') }),
    ])
    expect(issues).toHaveLength(1)
    expect(issues[0]?.confidence).toBeCloseTo(0.96)
  })

  test('where they differ both issues stay, and each shows both readings', () => {
    const { issues } = merged([
      asked('where is it', 'order_status', { model: model('store_info') }),
    ])
    expect(issues.map(({ intent }) => intent)).toEqual(['order_status', 'store_info'])
    for (const issue of issues)
      expect([issue.local?.intent, issue.model?.intent]).toEqual(['order_status', 'store_info'])
    expect(issues[0]?.confidence).toBe(0.8)
  })

  test('what the model says is unknown stays an issue that nobody covers', () => {
    const { issues } = merged([asked('where is it', 'order_status', { model: model(null) })])
    expect(issues.map(({ intent }) => intent)).toEqual(['order_status', null])
  })

  test('without a model there is one reading', () => {
    const { issues } = merged([asked('where is it', 'order_status')])
    expect(issues).toMatchObject([{ local: { intent: 'order_status' }, model: null }])
  })

  test('a long story is answered by itself only where a model read it too', () => {
    const story = { ...local('order_status', 'a long story'), plain: false }
    const alone = merged([readingsOf('a long story', { local: story })])
    expect(alone.issues.map(({ intent }) => intent)).toEqual(['order_status', null])
    const both = merged([
      readingsOf('a long story', { local: story, model: model('order_status') }),
    ])
    expect(both.issues.map(({ intent }) => intent)).toEqual(['order_status'])
  })

  test('a message that nobody understands is an issue without an intent', () => {
    expect(merged([asked('qwertz uiop', null)]).issues).toMatchObject([
      { intent: null, confidence: 0, start: 0, end: 11 },
    ])
  })

  test('a greeting asks nothing, and neither does noise', () => {
    const thanks = readingsOf('thanks', { message: aTurnMessage('thanks', { noise: 'thanks' }) })
    expect(merged([asked('Hi there!', null), asked('नमस्ते जी', null), thanks]).issues).toEqual([])
    expect(merged([asked('hello order', null)]).issues).toMatchObject([{ intent: null }])
  })

  test('what is sent twice in a turn asks once', () => {
    const again = asked('Where is it?!', 'store_info', { message: aTurnMessage('Where is it?!') })
    const { messages, issues } = merged([asked('where is it', 'order_status'), again])
    expect(messages.map(({ noise }) => noise)).toEqual([null, 'duplicate'])
    expect(issues.map(({ intent }) => intent)).toEqual(['order_status'])
  })

  test('a picture without a word is an issue without an intent', () => {
    const message = aTurnMessage('', { id: 'picture', kind: 'image', unread: true })
    expect(merged([readingsOf('', { message })]).issues).toMatchObject([
      { intent: null, messageId: 'picture' },
    ])
  })

  test('the same matter twice in a turn is one issue, where it was asked first', () => {
    const again = asked('where???', 'order_status', { local: local('order_status', 'where', 0.9) })
    const { issues } = merged([asked('where is it', 'order_status'), again])
    expect(issues).toMatchObject([
      { intent: 'order_status', confidence: 0.9, messageId: 'where is it' },
    ])
  })

  test('a doubt about one of two messages is not hidden by the other', () => {
    const doubted = asked('so?', 'order_status', { model: model('store_info') })
    const sure = asked('where is it', 'order_status', { model: model('order_status') })
    const { issues } = merged([sure, doubted])
    expect(issues[0]).toMatchObject({ intent: 'order_status', model: { intent: 'store_info' } })
  })
})

describe('what goes on with something said before', () => {
  const asking = [
    { id: 'q', from: 'assistant' as const, text: 'What is your order number?', at: new Date() },
  ]
  const earlier = { earlierIntents: ['order_status'], before: asking, asks: 1 }

  test('a bare number continues what was asked, whatever it looks like by itself', () => {
    for (const text of [
      'NW-1000001',
      'Hi, my order number is NW-1000001, thanks',
      'das ist NW-1000001',
    ])
      expect(merged([numberOnly(text)], earlier).issues, text).toMatchObject([
        { intent: 'order_status', local: { intent: 'order_status' } },
      ])
  })

  test('a bare number that nobody asked for asks nothing that anybody knows', () => {
    const told = [
      { id: 'a', from: 'assistant' as const, text: 'It is on its way.', at: new Date() },
    ]
    const unasked = [
      { ...earlier, before: told },
      { ...earlier, asks: 0 },
    ]
    for (const before of unasked)
      expect(merged([numberOnly('NW-1000001')], before).issues).toMatchObject([{ intent: null }])
    const other = {
      ...local(null, 'RT-123456'),
      facts: [{ ...orderNumber('NW-1000001'), kind: 'return_id', end: 9 }],
    }
    expect(merged([readingsOf('RT-123456', { local: other })], earlier).issues).toMatchObject([
      { intent: null },
    ])
  })

  test('a bare number with nothing before it asks nothing that anybody knows', () => {
    expect(merged([numberOnly('NW-1000001')]).issues).toMatchObject([{ intent: null }])
  })

  test('a number in a question of its own is that question', () => {
    const text = 'when does the store open for NW-1000001'
    expect(merged([numberOnly(text)], earlier).issues).toMatchObject([{ intent: 'store_info' }])
  })

  test.each([
    'and the other one?',
    'what about the second',
    'y el otro?',
    'e a outra?',
    'und das andere?',
    'et l’autre ?',
    'dan yang satunya?',
    'aur dusra wala?',
    'और दूसरा?',
    'والثاني؟',
  ])('"%s" asks the same about something else', (text) => {
    expect(merged([asked(text, null)], earlier).issues).toMatchObject([{ intent: 'order_status' }])
  })

  test('a number that follows a question in the same turn belongs to it', () => {
    const { issues } = merged([
      asked('where is my order', 'order_status'),
      numberOnly('NW-1000001'),
    ])
    expect(issues.map(({ intent }) => intent)).toEqual(['order_status'])
  })

  test('a few words after our question answer it, and other words do not', () => {
    const before = [{ id: 'a', from: 'assistant' as const, text: 'Which country?', at: new Date() }]
    const answer = [asked('Austria', null)]
    expect(merged(answer, { ...earlier, before, asks: 1 }).issues).toMatchObject([
      { intent: 'order_status', confidence: 0.6 },
    ])
    expect(merged(answer, { ...earlier, before, asks: 0 }).issues).toMatchObject([{ intent: null }])
    const long = [asked('well there is something else that nobody asked me', null)]
    expect(merged(long, { ...earlier, before, asks: 1 }).issues).toMatchObject([{ intent: null }])
  })
})

describe('facts and language', () => {
  test('facts of earlier messages count, and the newest of a kind is last', () => {
    const before = [
      {
        messageId: 'b',
        facts: [orderNumber('NW-1000001'), orderNumber('NW-2000002', 'NW-2000002')],
        language: { language: 'de', confidence: 0.9 },
      },
    ]
    const { facts } = merged([numberOnly('NW-1000001')], {}, { before })
    expect(facts.map(({ value, messageId }) => [value, messageId])).toEqual([
      ['NW-2000002', 'b'],
      ['NW-1000001', 'NW-1000001'],
    ])
  })

  test('a model states no facts', () => {
    const reading = readingsOf('NW-1000001', { local: null, model: model('order_status') })
    expect(merged([reading]).facts).toEqual([])
  })

  test('the newest message that tells sets the language; a bare number does not', () => {
    const inLanguage = (text: string, language: string, confidence: number) =>
      readingsOf(text, { local: { ...local(null, text), language: { language, confidence } } })
    const spanish = inLanguage('dónde está mi pedido', 'es', 0.9)
    expect(merged([spanish, inLanguage('NW-1000001', 'und', 0)]).language).toBe('es')
    expect(merged([spanish, inLanguage('und mein Paket', 'de', 0.9)]).language).toBe('de')
    expect(merged([spanish, inLanguage('ok ja', 'de', 0.4)]).language).toBe('es')
    expect(merged([inLanguage('12', 'und', 0)]).language).toBe('und')
  })
})
