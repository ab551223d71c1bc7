import { describe, expect, test } from 'vitest'
import { asked, local, merged, model, withRisk } from '../../testing/merging.ts'
import { aTurnMessage, readingsOf } from '../../testing/readings.ts'
import type { RiskKind } from '../risk.ts'
import type { Readings } from './reading.ts'

describe('risks, tone and urgency', () => {
  test('a model adds a risk and takes none away', () => {
    const found = model('order_status', { risks: [{ kind: 'press', quote: 'BBC' }] })
    const { risks } = merged([
      withRisk('I am from the BBC and will sue', 'legal_threat', { model: found }),
    ])
    expect(risks).toMatchObject([
      { kind: 'legal_threat', by: 'rules', rule: 'r1' },
      { kind: 'press', by: 'model', rule: 'stub:model', start: 14, end: 17 },
    ])
  })

  test('a model that is calm does not calm an angry customer, nor the other way round', () => {
    const rules = { risks: [], tone: 'angry' as const, mixed: false }
    expect(merged([readingsOf('x', { rules, model: model(null) })]).tone).toBe('angry')
    const angry = model(null, { tone: 'distressed' })
    expect(merged([readingsOf('x', { rules, model: angry })]).tone).toBe('distressed')
  })

  test('learned wordings add a risk where no rule names the same', () => {
    const said = 'my bank gives it back, my lawyer too'
    const learned = (kind: RiskKind) => ({ kind, start: 0, end: 7 })
    const base = readingsOf(said).local
    const { risks } = merged([
      readingsOf(said, {
        rules: {
          risks: [{ kind: 'chargeback', rule: 'r1', start: 3, end: 7 }],
          tone: 'calm',
          mixed: false,
        },
        local: base && { ...base, risks: [learned('chargeback'), learned('legal_threat')] },
      }),
    ])
    expect(risks.map(({ kind, by }) => [kind, by])).toEqual([
      ['chargeback', 'rules'],
      ['legal_threat', 'local'],
    ])
  })

  test('a suspicion stays until a risk that waits for a person is named', () => {
    const base = readingsOf('hm').local
    const local = base && { ...base, suspects: 'press' as const }
    const suspectsIn = (change: Partial<Readings>) =>
      merged([readingsOf('hm', { local, ...change })]).messages[0]?.suspects
    const named = (kind: RiskKind) => ({
      rules: {
        risks: [{ kind, rule: 'r1', start: 0, end: 2 }],
        tone: 'calm' as const,
        mixed: false,
      },
    })
    expect(suspectsIn({})).toBe('press')
    expect(suspectsIn(named('cancellation'))).toBe('press')
    expect(suspectsIn(named('press'))).toBeNull()
    const despair = base && { ...base, suspects: 'self_harm' as const }
    const inDespair = (kind: RiskKind) => suspectsIn({ ...named(kind), local: despair })
    expect(inDespair('wants_person')).toBe('self_harm')
    expect(inDespair('self_harm')).toBeNull()
    expect(suspectsIn({ message: aTurnMessage('hm', { noise: 'thanks' }) })).toBeNull()
  })

  test('the uneasier of two tones counts', () => {
    const base = readingsOf('oh well').local
    const toneWith = (tone: 'angry' | 'calm') =>
      merged([readingsOf('oh well', { local: base && { ...base, tone } })]).tone
    expect([toneWith('angry'), toneWith('calm')]).toEqual(['angry', 'calm'])
  })

  test('the number of a card or of an account is a risk', () => {
    for (const kind of ['card', 'iban']) {
      const facts = [{ kind, value: '4111111111111111', checked: true, start: 3, end: 19 }]
      const reading = { ...local('store_info', 'my 4111111111111111'), facts }
      const { risks, facts: known } = merged([
        readingsOf('my 4111111111111111', { local: reading }),
      ])
      expect(known).toMatchObject([{ kind, value: '…1111' }])
      expect(risks).toMatchObject([
        { kind: 'security', by: 'local', rule: 'fact.card', start: 3, end: 19 },
      ])
    }
  })

  test('the same matter within a week is a repeat contact, and an older one is not', () => {
    const caseAt = (day: string) => ({
      earlierCases: [{ at: new Date(day), intents: ['order_status'], state: 'closed' }],
    })
    const turn = [asked('where is it', 'order_status')]
    expect(merged(turn, caseAt('2026-11-15T10:00:00Z')).risks).toMatchObject([
      { kind: 'repeat_contact', by: 'rules' },
    ])
    expect(merged(turn, caseAt('2026-11-13T10:00:00Z')).risks).toEqual([])
  })

  test.each([
    ['emergency', [withRisk('x', 'self_harm')]],
    ['high', [withRisk('x', 'legal_threat')]],
    ['high', [asked('I need it urgently', 'store_info')]],
    ['high', [asked('es ist dringend', 'store_info')]],
    ['high', [asked('यह ज़रूरी है', 'store_info')]],
    ['low', [asked('when do you open', 'store_info')]],
    ['normal', [asked('where is it', 'order_status')]],
    ['normal', [asked('qwertz', null)]],
  ] as const)('urgency is %s', (urgency, readings) => {
    expect(merged([...readings]).urgency).toBe(urgency)
  })
})

describe('drift', () => {
  test('is seen at the message where it happens', () => {
    const turn = [asked('where is it', 'order_status'), asked('I want money', 'refund_exception')]
    expect(merged(turn, { earlierIntents: ['order_status'] }).drift).toEqual({
      from: 'order_status',
      to: 'refund_exception',
      messageId: 'I want money',
    })
  })

  test('is seen by a risk where nobody named the intent', () => {
    const turn = [withRisk('give me something for my trouble', 'refund_exception')]
    expect(merged(turn, { earlierIntents: ['order_status'] }).drift).toMatchObject({
      to: 'refund_exception',
    })
  })

  test('whoever begins with a complaint, or goes on with one, has not drifted', () => {
    const turn = [asked('this is bad', 'complaint')]
    expect(merged(turn).drift).toBeNull()
    expect(merged(turn, { earlierIntents: ['refund_exception'] }).drift).toBeNull()
  })
})
