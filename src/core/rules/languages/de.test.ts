import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['mein Anwalt meldet sich bei euch', 'legal_threat'],
  ['dann gehe ich rechtliche schritte', 'legal_threat'],
  ['ich lasse die Lastschrift zurückbuchen', 'chargeback'],
  ['ihr habt zweimal abgebucht', 'billing_dispute'],
  ['was soll diese abbuchung, hab nichts bestellt', 'billing_dispute'],
  ['seid ihr betrueger?', 'fraud'],
  ['der Kocher ist explodiert', 'safety'],
  ['ich arbeite fuer eine Zeitung und hätte gern eine Stellungnahme', 'press'],
  ['ich melde das der Verbraucherzentrale', 'regulator'],
  ['ich will nicht mehr leben', 'self_harm'],
  ['ruft bitte einen krankenwagen', 'danger'],
  ['ich bin 15, darf ich bestellen', 'minor'],
  ['mein sohn hat ohne erlaubnis bestellt', 'minor'],
  ['jemand ist in meinem Konto', 'security'],
  ['ich brauche das Passwort vom Konto meiner Mutter', 'impersonation'],
  ['könnt ihr aus kulanz eine ausnahme machen', 'refund_exception'],
  ['bitte stornieren', 'cancellation'],
  ['geht nicht', 'vague'],
  ['ich schreibe jetzt zum dritten mal', 'repeat_contact'],
  ['ich möchte mit einem menschen sprechen', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'de').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'wo ist mein Paket',
  'habt ihr Größe 42',
  'wie wasche ich die Jacke',
  'kann ich mit Karte zahlen',
  'der Name auf der Rechnung ist falsch geschrieben',
  'mein Rabattcode geht nicht',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'de').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
