import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['saya akan bawa ke jalur hukum', 'legal_threat'],
  ['saya lapor ke bank biar uangnya ditarik', 'chargeback'],
  ['saya kena charge dua kali', 'billing_dispute'],
  ['kalian penipu ya', 'fraud'],
  ['kompornya meledak kena tangan', 'safety'],
  ['saya wartawan', 'press'],
  ['saya adukan ke ylki', 'regulator'],
  ['aku capek hidup', 'self_harm'],
  ['tolong panggil ambulans', 'danger'],
  ['umur saya 14 tahun', 'minor'],
  ['akun saya dibajak', 'security'],
  ['saya mau password akun suami saya', 'impersonation'],
  ['bisa minta pengecualian kak?', 'refund_exception'],
  ['batalkan aja', 'cancellation'],
  ['ga bisa', 'vague'],
  ['udah tiga kali chat ga dibalas', 'repeat_contact'],
  ['mau bicara sama orang langsung', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'id').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'pesanan saya di mana',
  'ongkirnya berapa',
  'ada ukuran 42?',
  'jatuh tempo tagihannya kapan?',
  'poinnya bisa hangus?',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'id').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
