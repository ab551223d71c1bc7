import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['vou procurar um advogado', 'legal_threat'],
  ['vou contestar a compra no cartão', 'chargeback'],
  ['cobraram duas vezes', 'billing_dispute'],
  ['isso é golpe?', 'fraud'],
  ['o fogareiro pegou fogo na minha mão', 'safety'],
  ['vou falar com a imprensa', 'press'],
  ['vou abrir reclamação no procon', 'regulator'],
  ['não aguento mais viver', 'self_harm'],
  ['socorro, estamos presos na montanha', 'danger'],
  ['tenho 13 anos', 'minor'],
  ['minha filha comprou sem eu saber', 'minor'],
  ['invadiram minha conta', 'security'],
  ['sou o marido dela, me passa a senha da conta', 'impersonation'],
  ['passou do prazo mas podem abrir exceção?', 'refund_exception'],
  ['quero cancelar', 'cancellation'],
  ['não funciona', 'vague'],
  ['já é a terceira vez que escrevo', 'repeat_contact'],
  ['quero falar com atendente', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'pt').map((risk) => risk.kind)).toContain(kind)
})

test.each([
  'cadê meu pedido',
  'quanto custa o frete',
  'tem tamanho 40',
  'posso pagar com pix',
  'abrem no feriado?',
])('harmless: %s', (text) => {
  expect(findRisks(text, 'pt').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
})
