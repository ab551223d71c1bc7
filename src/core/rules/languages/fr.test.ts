import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['vous aurez des nouvelles de mon avocat', 'legal_threat'],
  ['je vais voir avec ma banque pour contester le paiement', 'chargeback'],
  ["j'ai été débité deux fois", 'billing_dispute'],
  ["c'est une arnaque", 'fraud'],
  ["le réchaud m'a brûlé", 'safety'],
  ['je suis journaliste', 'press'],
  ['je vais signaler à la dgccrf', 'regulator'],
  ["je n'ai plus envie de vivre", 'self_harm'],
  ['appelez les secours', 'danger'],
  ["j'ai 14 ans", 'minor'],
  ['mon fils a commandé sans autorisation', 'minor'],
  ['on a piraté mon compte', 'security'],
  ['donnez-moi le mot de passe du compte de ma femme', 'impersonation'],
  ['un petit geste commercial ?', 'refund_exception'],
  ['je souhaite annuler', 'cancellation'],
  ['ça marche pas', 'vague'],
  ["troisième fois que j'écris", 'repeat_contact'],
  ['je veux parler à un conseiller', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'fr').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'où est ma commande',
  'vous avez du 42 ?',
  'ma réparation est finie ?',
  'je serai en retard',
  'ouvert les jours fériés ?',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'fr').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
