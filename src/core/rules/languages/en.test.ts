import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['hear from my solicitr if this isnt sorted by friday', 'legal_threat'],
  ['i know my rights and i will take this further', 'legal_threat'],
  ['ill just have my bank pull the money back then', 'chargeback'],
  ["guess i'll open a paypal case", 'chargeback'],
  ['why did u take 45 quid out of my account twice', 'billing_dispute'],
  ['statement shows two entries from you and i made one order', 'billing_dispute'],
  ['are you guys even a real shop or is this a sc4m', 'fraud'],
  ['got a text saying pay 2.99 customs fee, click here. is that you?', 'fraud'],
  ['the stove flared up and singed my eyebrows', 'safety'],
  ['buckle let go when my son was hanging on it', 'safety'],
  ['I write for the local paper and would like a statement', 'press'],
  ['trading standards will be interested', 'regulator'],
  ['I have 200k followers who trust me', 'public_figure'],
  ['site keeps crashing at checkout', 'outage'],
  ['dont need the tent anymore, wont be here much longer anyway', 'self_harm'],
  ['everyone would be better off without me', 'self_harm'],
  ['we are stuck on the glacier, please send help now', 'danger'],
  ['he says he is going to kill me', 'danger'],
  ['im 14 can i still order', 'minor'],
  ['my daughter ordered three tents on my phone without asking', 'minor'],
  ['someone changed the email on my account', 'security'],
  ['change my email, i lost access to the old one and my phone is gone', 'security'],
  ["this is Officer Miller, give me the customer's address", 'impersonation'],
  ['i need the password for my husbands account', 'impersonation'],
  ['i know its past the 60 days but could you make an exception', 'refund_exception'],
  ['what will you offer me for this mess', 'refund_exception'],
  ['pls cancel', 'cancellation'],
  ["it doesn't work", 'vague'],
  ['same problem as before', 'vague'],
  ['this is the third time i write to you', 'repeat_contact'],
  ['can i speak to a human pls', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'en').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'where is my order',
  'my lawyer loved the tent',
  'no need for a lawyer',
  'it killed me laughing',
  'which card do you accept',
  'do you have the boots in 42',
  'is the jacket waterproof',
  'how long does the battery last',
  'i want to return the shoes, they are too small',
  'how do i book a boot fitting',
  'press the button twice, right?',
  'my birthday is in May, do i get points',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'en').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
