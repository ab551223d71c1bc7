import { expect, test } from 'vitest'
import { floorRisks } from '../../risk.ts'
import { findRisks } from '../find-risks.ts'

test.each([
  ['بيكلمكم المحامي', 'legal_threat'],
  ['بكلم البنك يرجع فلوسي', 'chargeback'],
  ['انسحب المبلغ مرتين', 'billing_dispute'],
  ['أنتم نصّابين', 'fraud'],
  ['انفجر الموقد واحترقت يدي', 'safety'],
  ['أنا صحفي وأكتب عنكم', 'press'],
  ['برفع شكوى على وزارة التجارة', 'regulator'],
  ['تعبت من الحياة', 'self_harm'],
  ['اتصلوا بالإسعاف', 'danger'],
  ['عمري ١٤ سنة', 'minor'],
  ['حسابي مخترق', 'security'],
  ['ممكن استثناء هالمرة', 'refund_exception'],
  ['أبي ألغي الطلب', 'cancellation'],
  ['ما يشتغل', 'vague'],
  ['ثالث مرة أكتب لكم', 'repeat_contact'],
  ['أبي أكلم موظف', 'wants_person'],
])('%s: %s', (text, kind) => {
  expect(findRisks(text, 'ar').map((risk) => risk.kind)).toContain(kind)
})

test.each(['وين طلبي', 'ألبس ٤٢ عادي، كم آخذ في البوت؟', 'كم سعر التوصيل'])(
  'harmless: %s',
  (text) => {
    expect(findRisks(text, 'ar').filter(({ kind }) => floorRisks.has(kind))).toEqual([])
  },
)
