import { describe, expect, test } from 'vitest'
import {
  aDraft,
  aFound,
  aGround,
  anApproved,
  aSentence,
  citing,
  orderFacts,
} from '../../testing/ground.ts'
import { fill } from '../draft/fill.ts'
import type { Draft } from '../draft.ts'
import { carriedBy } from './carried.ts'
import { waysIn } from './check-ways.ts'
import { prove } from './prove.ts'
import { proveWords } from './prove-words.ts'
import { quantitiesIn } from './quantities.ts'

const returns = aFound({
  text: 'Outlet items can be returned within 14 days. Read more at https://shop.example/returns or call +49 40 66969 100.',
})
const checksOf = (draft: Draft, ground = aGround({ passages: [returns] })) => {
  const { sentences, findings } = prove(draft, ground)
  return [...sentences.flatMap((each) => each.findings), ...findings].map(({ check }) => check)
}
const outlet = 'Outlet items can be returned within 14 days.'

describe('citations', () => {
  test('a quote stands in its passage, whatever its blanks, case and quotation marks', () => {
    const cited = (quote: string) => checksOf(aDraft([aSentence(outlet, citing(returns, quote))]))
    expect(cited('outlet  items can be returned\nwithin 14 days')).toEqual([])
    expect(cited('items can be returned within 14 da')).toEqual(['quote'])
    expect(cited('Outlet items may be returned within 14 days')).toEqual(['quote'])
    expect(cited('')).toEqual(['quote'])
  })

  test('what was not given is refused: a passage, another version of it, a fact, a value', () => {
    const of = (citation: Parameters<typeof aSentence>[1]) =>
      checksOf(aDraft([aSentence(outlet, citation)]))
    expect(
      of({
        ...citing(returns),
        kind: 'passage',
        passageId: 'p9',
        versionId: 'v',
        articleId: 'a',
        quote: outlet,
      }),
    ).toEqual(['citation'])
    expect(
      of({
        kind: 'passage',
        passageId: 'passage-1',
        versionId: 'old',
        articleId: 'return-window',
        quote: outlet,
      }),
    ).toEqual(['citation'])
    expect(of({ kind: 'fact', name: 'order.state', value: 'shipped', from: 'orders' })).toEqual([
      'citation',
    ])
    expect(checksOf(aDraft([aSentence(outlet)]))).toEqual(['citation'])
  })

  test('facts carry their own words and no others', () => {
    const ground = aGround({ passages: [], facts: orderFacts })
    const cites = orderFacts.map((fact) => ({
      kind: 'fact' as const,
      name: fact.name,
      value: fact.value,
      from: fact.from,
    }))
    const said = (text: string) => checksOf(aDraft([aSentence(text, ...cites)]), ground)
    expect(said('Your order NW-1000001 arrives on 23 November 2026.')).toEqual([])
    expect(said('Your order NW-1000001 arrives on 25 November 2026.')).toEqual(['number'])
    expect(said('Your order NW-1000001 is waiting at customs.')).toEqual(['said'])
  })
})

describe('where a message leads', () => {
  const with_ = (text: string) =>
    checksOf(aDraft([aSentence(`Read more at ${text}`, citing(returns))]))
  test('a link, a phone number, an address and an account are allowed and stand in the evidence', () => {
    expect(with_('https://shop.example/returns.')).toEqual([])
    expect(with_('https://shop.example/other')).toContain('link')
    for (const link of [
      'https://shop.example.evil.com/returns',
      'https://evil.com/shop.example/returns',
      'http://shop.example/returns',
      'www.evil.com',
      'evil.com/returns',
      'wa.me/4912345',
      'https://shоp.example/returns',
    ])
      expect(with_(link), link).toContain('link')
    // A name before the host is read as an address, and refused as one.
    expect(with_('https://shop.example@evil.com/returns')).not.toEqual([])
    expect(with_('help@evil.com')).toContain('email')
    expect(with_('help@shop.example')).toContain('email')
    expect(with_('+49 40 66969 101')).toContain('phone')
    expect(with_('0049 (40) 66969-101')).toContain('phone')
    expect(with_('DE89 3704 0044 0532 0130 00')).toContain('account')
  })

  test('nor does it help that an unwise source has it', () => {
    const text = 'Read more at https://evil.example/returns or write to help@evil.example.'
    const unwise = aFound({ text })
    const draft = aDraft([aSentence(text, citing(unwise))])
    expect(checksOf(draft, aGround({ passages: [unwise] }))).toEqual(['email', 'link'])
  })

  test('what only looks like one is none', () => {
    expect(
      waysIn(
        'It costs US$24.90 (2027: US$27.90), e.g. on 24.12.2026, NW-1000001, 1200-999 Lisbon. Thanks.Bye',
      ),
    ).toEqual([])
  })
})

test('a name that the evidence does not have is no small change', () => {
  const passage = aFound({
    text: 'Tents of our own brand can be repaired in the workshop after many years of use.',
  })
  const said = (text: string, names: string[] = []) =>
    checksOf(aDraft([aSentence(text, citing(passage))]), aGround({ passages: [passage], names }))
  expect(
    said('Tents of our own brand can be repaired in the Lisbon workshop after many years of use.'),
  ).toContain('name')
  expect(
    said('Tents of our own brand skerry can be repaired in the workshop after many years of use.', [
      'Skerry',
    ]),
  ).toContain('name')
})

describe('courtesies and approved replies', () => {
  const courtesy = (text: string) =>
    prove(aDraft([{ text, courtesy: true, citations: [] }]), aGround()).sentences[0]?.result
  test.each([
    'Hello!',
    'Thank you for your message.',
    '¡Hola!',
    'Olá!',
    'Guten Tag',
    'Merci !',
    'Terima kasih',
    'धन्यवाद',
    'شكرًا',
  ])('"%s" states nothing', (text) => {
    expect(courtesy(text)).toBe('courtesy')
  })
  test.each([
    'Hello, your refund is on its way!',
    'Of course we can do that.',
    'We are happy to refund you.',
  ])('"%s" is no courtesy', (text) => {
    expect(courtesy(text)).toBe('unsupported')
  })

  const reply = anApproved()
  const ground = aGround({
    passages: [],
    replies: [reply],
    facts: orderFacts,
    conditions: { order_state: ['shipped'] },
  })
  const filled = fill(reply, { facts: orderFacts, timezone: 'Europe/Berlin', today: '2026-11-21' })
  if (filled.kind !== 'filled') throw new Error('the blanks are not filled')
  const { draft } = filled

  test('an approved reply proves itself whole and unchanged', () => {
    expect(prove(draft, ground).holds).toBe(true)
    const changed = draft.sentences.map((each) => ({
      ...each,
      text: each.text.replace('23', '22'),
    }))
    expect(
      checksOf({ ...draft, sentences: changed, text: draft.text.replace('23', '22') }, ground),
    ).toContain('quote')
    const [first] = draft.sentences
    if (!first) throw new Error('it has no sentence')
    expect(checksOf({ ...draft, sentences: [first], text: first.text }, ground)).toEqual(['reply'])
    expect(checksOf({ ...draft, text: `${draft.text} And more.` }, ground)).toEqual(['text'])
  })

  test('nor does it with a link that the company does not allow', () => {
    const linked = anApproved({
      blanks: {},
      appliesWhen: {},
      body: 'Look at https://evil.example/track.',
    })
    const led = fill(linked, { facts: [], timezone: 'Europe/Berlin', today: '2026-11-21' })
    const there = aGround({ passages: [], replies: [linked] })
    expect(led.kind === 'filled' && checksOf(led.draft, there)).toEqual(['link'])
  })

  test('nor does it without its condition, or with a blank that nothing known fills', () => {
    expect(checksOf(draft, { ...ground, conditions: {} })).toEqual(['condition', 'condition'])
    expect(checksOf(draft, { ...ground, facts: [] })).toEqual(['blank', 'blank'])
  })
})

describe('the whole of a draft', () => {
  const draft = aDraft([aSentence(outlet, citing(returns, outlet))])
  const told = (text: string) => {
    const before = [{ id: 'm', from: 'person' as const, text, at: new Date() }]
    return checksOf(draft, aGround({ passages: [returns], before }))
  }

  test('does not say otherwise than the customer was told', () => {
    expect(told('Outlet items can be returned within 30 days.')).toEqual(['contradiction'])
    expect(told('Outlet items cannot be returned.')).toEqual(['contradiction'])
    expect(told('Outlet items can be returned within 14 days.')).toEqual([])
    expect(told('Your tent can be repaired within 30 days.')).toEqual([])
  })

  test('is for a person to weigh where a condition of its source is unknown', () => {
    const ground = aGround({ passages: [{ ...returns, unknown: ['price_kind'] }] })
    expect(prove(draft, ground)).toMatchObject({ holds: false, findings: [{ check: 'applies' }] })
  })

  test('fits into one message', () => {
    const long = aSentence('a'.repeat(5000))
    expect(checksOf(aDraft([long]))).toContain('length')
    expect(prove(aDraft([]), aGround()).holds).toBe(false)
  })
})

describe('in another language than its evidence', () => {
  const german = (text: string, mayTranslate: boolean) =>
    prove(
      aDraft([aSentence(text, citing(returns, outlet))], { language: 'de', translated: true }),
      aGround({ passages: [returns], mayTranslate }),
    ).sentences[0]
  test('words are not proved unless policy allows it, and figures always', () => {
    expect(german('Outlet-Artikel können innerhalb von 14 Tagen zurück.', false)?.result).toBe(
      'unsupported',
    )
    expect(german('Outlet-Artikel können innerhalb von 14 Tagen zurück.', true)).toMatchObject({
      result: 'supported',
      findings: [{ check: 'translated' }],
    })
    expect(german('Outlet-Artikel können innerhalb von 15 Tagen zurück.', true)?.result).toBe(
      'unsupported',
    )
  })

  test('without a list of small words only words that stand there are proved', () => {
    const italian = aFound({ locale: 'it', text: 'La consegna costa 5 euro. Il reso è gratuito.' })
    const said = (text: string) =>
      checksOf(
        aDraft([aSentence(text, citing(italian))], { language: 'it' }),
        aGround({ passages: [italian] }),
      )
    expect(said('La consegna costa 5 euro.')).toEqual([])
    expect(said('La consegna costa solo 5 euro.')).toEqual(['language'])
  })
})

describe('what a person writes', () => {
  const ground = aGround({ passages: [returns], facts: orderFacts })
  const warned = (text: string) =>
    proveWords(text, 'en', ground).sentences.map(({ result }) => result)
  test('is warned about where nothing that was found says it', () => {
    expect(
      warned('Hello! Outlet items can be returned within 14 days. May I ask for your name?'),
    ).toEqual(['courtesy', 'supported', 'courtesy'])
    expect(warned('Outlet items can be returned within 30 days.')).toEqual(['unsupported'])
    expect(warned('We will refund you 50 euros.')).toEqual(['unsupported'])
    expect(warned('See https://evil.example/x')).toEqual(['unsupported'])
  })
})

test('figures have one form in every spelling', () => {
  const read = (text: string, language: string) =>
    quantitiesIn(text, { language, today: '2026-11-21' }).map(
      ({ kind, value }) => `${kind} ${value}`,
    )
  expect(read('1.200,50 €', 'de')).toEqual(read('EUR 1,200.50', 'en'))
  expect(read('3–6 working days', 'en')).toEqual(['duration 3 workday', 'duration 6 workday'])
  expect(read('21 de diciembre de 2026', 'es')).toEqual(['date 2026-12-21'])
  expect(read('at 1 pm', 'en')).toEqual(read('um 13:00 Uhr', 'de'))
  expect(read('−10 °C', 'en')).not.toEqual(read('10 °C', 'en'))
})

test('what is carried is judged in no language in particular', () => {
  expect(carriedBy(outlet, returns.text).isCarried).toBe(true)
  expect(carriedBy('You get a voucher of ten euros.', returns.text).isCarried).toBe(false)
  expect(carriedBy('I like outlet items, do you?', returns.text).isCarried).toBe(false)
})
