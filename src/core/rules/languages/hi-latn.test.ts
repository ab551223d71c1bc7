import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['mai vakeel se baat karunga', 'legal_threat'],
  ['bank se paise wapas le lunga', 'chargeback'],
  ['do baar paise kat gaye', 'billing_dispute'],
  ['fraud company ho tum', 'fraud'],
  ['stove fat gaya haath jal gaya', 'safety'],
  ['consumer forum jaunga', 'regulator'],
  ['ab jeena nahi chahta', 'self_harm'],
  ['ambulance bulao', 'danger'],
  ['mai 14 saal ka hu', 'minor'],
  ['mera account hack ho gaya', 'security'],
  ['ek baar exception kar do', 'refund_exception'],
  ['kaam nahi kar raha', 'vague'],
  ['teesri baar likh raha hu', 'repeat_contact'],
  ['kisi insaan se baat karao', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'hi-Latn').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'mera order kahan hai',
  '42 number ka boot available hai?',
  'kis address pe wapas bhejna hai',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'hi-Latn').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
