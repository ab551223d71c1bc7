import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['tendrán noticias de mi abogado', 'legal_threat'],
  ['esto no se va a quedar así', 'legal_threat'],
  ['llamo al banco y que me devuelvan el dinero', 'chargeback'],
  ['me cobraron 2 veces lo mismo', 'billing_dispute'],
  ['no reconozco este cargo', 'billing_dispute'],
  ['son unos estafadores', 'fraud'],
  ['la estufa me quemó la mano', 'safety'],
  ['soy periodista y preparo un reportaje', 'press'],
  ['voy a la oficina del consumidor', 'regulator'],
  ['soy concejal de mi pueblo', 'public_figure'],
  ['ya no quiero vivir', 'self_harm'],
  ['llamen una ambulancia por favor', 'danger'],
  ['tengo 15 años, puedo comprar?', 'minor'],
  ['mi hijo compró esto sin permiso', 'minor'],
  ['alguien entró en mi cuenta', 'security'],
  ['necesito la contraseña de la cuenta de mi marido', 'impersonation'],
  ['podrían hacer una excepción conmigo?', 'refund_exception'],
  ['quiero anular el pedido', 'cancellation'],
  ['no funciona', 'vague'],
  ['es la tercera vez que escribo', 'repeat_contact'],
  ['quiero hablar con una persona', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'es').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'dónde está mi pedido',
  'cuánto cuesta el envío',
  'tienen la talla 40',
  'cómo lavo la chaqueta',
  'mi abogada compró la misma tienda y le encanta',
  'aceptan tarjeta',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'es').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
