import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['मैं अपने वकील से बात करूँगा', 'legal_threat'],
  ['बैंक से पैसे वापस ले लूँगा', 'chargeback'],
  ['दो बार पैसे कट गए', 'billing_dispute'],
  ['तुम लोग ठग हो', 'fraud'],
  ['स्टोव फट गया और हाथ जल गया', 'safety'],
  ['मैं पत्रकार हूँ', 'press'],
  ['उपभोक्ता फोरम जाऊँगा', 'regulator'],
  ['अब जीना नहीं चाहता', 'self_harm'],
  ['एम्बुलेंस बुलाओ', 'danger'],
  ['मैं 14 साल का हूँ', 'minor'],
  ['मेरा अकाउंट हैक हो गया', 'security'],
  ['एक बार अपवाद कर दीजिए', 'refund_exception'],
  ['ऑर्डर कैंसल करना है', 'cancellation'],
  ['काम नहीं कर रहा', 'vague'],
  ['तीसरी बार लिख रहा हूँ', 'repeat_contact'],
  ['किसी इंसान से बात करनी है', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'hi').map((risk) => risk.kind)).toContain(kind)
})

test.each(['मेरा ऑर्डर कहाँ है', 'साइज़ 42 है क्या', 'बिल में नाम गलत लिखा है'])('harmless: %s', (text) => {
  expect(findRisks(text, 'hi').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
