import { describe, expect, test } from 'vitest'
import { aDraft, aFound, aGround, aSentence, citing } from '../../testing/ground.ts'
import { prove } from './prove.ts'

/** Whether a sentence is carried by a text that it cites whole, and which checks are against it. */
function against(sentence: string, text: string, language = 'en', title = ''): string[] {
  const passage = aFound({ text, locale: language, title, headingPath: [title] })
  const draft = aDraft([aSentence(sentence, citing(passage))], { language })
  const proof = prove(draft, aGround({ passages: [passage], language }))
  const [only] = proof.sentences
  if (!only) throw new Error('nothing was proved')
  return only.result === 'supported' ? [] : [...new Set(only.findings.map(({ check }) => check))]
}

const returns =
  'You can return most items within 60 days of delivery if they are unused. Outlet items can be returned within 14 days. Gift cards cannot be returned once they were used.'

describe('what the evidence says may be said', () => {
  test.each([
    ['You can return most items within 60 days of delivery if they are unused.', returns, 'en'],
    ['Most items can be returned within sixty days of delivery if unused.', returns, 'en'],
    ['Outlet items can be returned within 14 days.', returns, 'en'],
    [
      'Standard delivery costs €4.90 and is free from €60.',
      'Standard delivery costs 4.90 EUR, free from EUR 60.',
      'en',
    ],
    [
      'El envío estándar cuesta 7,90 €.',
      'El envío estándar cuesta €7.90. El exprés cuesta 19,90 €.',
      'es',
    ],
    ['O reembolso leva 5 dias úteis.', 'O reembolso leva cinco dias úteis.', 'pt'],
    [
      'Die Rücksendung ist innerhalb von 60 Tagen möglich.',
      'Eine Rücksendung ist innerhalb von 60 Tagen möglich.',
      'de',
    ],
    [
      'Le remboursement prend cinq jours ouvrés.',
      'Le remboursement prend 5 jours ouvrés après le contrôle.',
      'fr',
    ],
    [
      'Pengembalian dana memakan waktu lima hari kerja.',
      'Pengembalian dana memakan waktu 5 hari kerja.',
      'id',
    ],
    ['रिफंड में पाँच कार्य दिवस लगते हैं।', 'रिफंड में 5 कार्य दिवस लगते हैं।', 'hi'],
    ['يستغرق رد المبلغ خمسة أيام عمل.', 'يستغرق رد المبلغ 5 أيام عمل.', 'ar'],
  ])('%s', (sentence, text, language) => {
    expect(against(sentence, text, language)).toEqual([])
  })
})

describe('figures must be those of the evidence', () => {
  test.each([
    ['You can return most items within 90 days of delivery if they are unused.', returns, 'en'],
    ['Outlet items can be returned within 14 weeks.', returns, 'en'],
    ['It takes 5 days.', 'It takes 5 working days.', 'en'],
    ['Delivery costs US$4.90.', 'Delivery costs €4.90.', 'en'],
    ['The sale ends on 24 December.', 'The sale ends on 21 December.', 'en'],
    ['We open on Tuesday.', 'We open on Monday.', 'en'],
    ['We open at 10:30.', 'We open at 10:00.', 'en'],
    ['You save 15 percent.', 'You save 10 %.', 'en'],
    ['The Lumen 600 is warm down to −10 °C.', 'The Lumen 600 is warm down to 10 °C.', 'en'],
    ['Your return is RT-123456.', 'Your return is RT-123457.', 'en'],
    ['El envío cuesta 9,90 €.', 'El envío cuesta 7,90 €.', 'es'],
    ['O reembolso leva seis dias úteis.', 'O reembolso leva cinco dias úteis.', 'pt'],
    ['Der Versand dauert drei Tage.', 'Der Versand dauert drei Werktage.', 'de'],
    ['Le remboursement prend six jours ouvrés.', 'Le remboursement prend 5 jours ouvrés.', 'fr'],
    [
      'Pengembalian dana memakan waktu enam hari kerja.',
      'Pengembalian dana memakan waktu 5 hari kerja.',
      'id',
    ],
    ['रिफंड में छह कार्य दिवस लगते हैं।', 'रिफंड में 5 कार्य दिवस लगते हैं।', 'hi'],
    ['يستغرق رد المبلغ ستة أيام عمل.', 'يستغرق رد المبلغ 5 أيام عمل.', 'ar'],
  ])('%s', (sentence, text, language) => {
    expect(against(sentence, text, language)).toContain('number')
  })

  test('a figure belongs to what stands beside it', () => {
    const both = 'In the EU you have 60 days, in Canada 45 days.'
    expect(against('In Canada you have 45 days.', both)).toEqual([])
    expect(against('In Canada you have 60 days.', both)).toContain('number')
    expect(against('In the EU you have 45 days.', both)).toContain('number')
    const table = '| | Standard | Express |\n|---|---|---|\n| Charge | €4.90 | €11.90 |'.replace(
      /\|-.*\n/,
      '',
    )
    expect(against('Express charge €11.90', table)).toEqual([])
    expect(against('Express charge €4.90', table)).not.toEqual([])
  })
})

describe('a denial turns what is said', () => {
  test.each([
    ['Gift cards can be returned once they were used.', returns, 'en'],
    ['Outlet items cannot be returned within 14 days.', returns, 'en'],
    [
      'Los artículos usados se pueden devolver.',
      'Los artículos usados no se pueden devolver.',
      'es',
    ],
    ['Artigos usados podem ser devolvidos.', 'Artigos usados não podem ser devolvidos.', 'pt'],
    [
      'Gebrauchte Artikel können zurückgegeben werden.',
      'Gebrauchte Artikel können nicht zurückgegeben werden.',
      'de',
    ],
    [
      'Les articles utilisés peuvent être retournés.',
      'Les articles utilisés ne peuvent pas être retournés.',
      'fr',
    ],
    ['Barang bekas bisa dikembalikan.', 'Barang bekas tidak bisa dikembalikan.', 'id'],
    ['इस्तेमाल किया सामान वापस हो सकता है।', 'इस्तेमाल किया सामान वापस नहीं हो सकता है।', 'hi'],
    ['istemal kiya saman wapas hota hai', 'istemal kiya saman wapas nahi hota hai', 'hi-Latn'],
    ['يمكن إرجاع المنتجات المستعملة.', 'لا يمكن إرجاع المنتجات المستعملة.', 'ar'],
  ])('%s', (sentence, text, language) => {
    const checks = against(sentence, text, language)
    expect(checks.includes('condition') || checks.includes('turn')).toBe(true)
  })
})

describe('what limits the evidence is not left out', () => {
  test.each([
    ['You can return items within 60 days of delivery if they are unused.', returns, 'en'],
    ['You can return most items within 60 days of delivery.', returns, 'en'],
    ['Returns are free.', 'Returns are free only for Summit members.', 'en'],
    ['Delivery is free.', 'Delivery is free unless the parcel is very long.', 'en'],
    ['The search takes 8 working days.', 'The search takes up to 8 working days.', 'en'],
    ['The refund arrives on Monday.', 'The refund may arrive on Monday.', 'en'],
    ['Todos los artículos se pueden cambiar.', 'Los artículos se pueden cambiar.', 'es'],
    ['La devolución es gratuita.', 'La devolución es gratuita solo para socios.', 'es'],
    ['A devolução é grátis.', 'A devolução é grátis se o produto tiver defeito.', 'pt'],
    ['Die Rücksendung ist kostenlos.', 'Die Rücksendung ist nur für Mitglieder kostenlos.', 'de'],
    ['Die Suche dauert 8 Werktage.', 'Die Suche dauert bis zu 8 Werktage.', 'de'],
    ['Le retour est gratuit.', 'Le retour est gratuit sauf pour les articles en solde.', 'fr'],
    ['Pengembalian gratis.', 'Pengembalian gratis hanya untuk anggota.', 'id'],
    ['वापसी मुफ़्त है।', 'वापसी सिर्फ़ सदस्यों के लिए मुफ़्त है।', 'hi'],
    ['الإرجاع مجاني.', 'الإرجاع مجاني فقط للأعضاء.', 'ar'],
  ])('%s', (sentence, text, language) => {
    const checks = against(sentence, text, language)
    expect(checks.includes('condition') || checks.includes('turn')).toBe(true)
  })

  test('half of a sentence does not prove its half', () => {
    const passage = aFound({ text: 'Returns are free if you are a member.' })
    const draft = aDraft([aSentence('Returns are free.', citing(passage, 'Returns are free'))])
    const [only] = prove(draft, aGround({ passages: [passage] })).sentences
    expect(only?.result).toBe('unsupported')
  })

  test('an item of a list does not prove anything without the line above it', () => {
    const text = 'These cannot be returned:\n- socks and underwear\n- gift cards'
    expect(against('- socks and underwear', text)).not.toEqual([])
  })
})

describe('a promise needs a source that makes it', () => {
  test.each([
    ['We will refund the whole order.', 'We can refund the whole order.', 'en'],
    ['We guarantee the delivery by Friday.', 'The delivery comes by Friday.', 'en'],
    ['Le reembolsaremos el pedido completo.', 'El pedido completo se puede reembolsar.', 'es'],
    ['Garantimos a entrega na sexta-feira.', 'A entrega é na sexta-feira.', 'pt'],
    ['Wir garantieren die Lieferung am Freitag.', 'Die Lieferung ist am Freitag.', 'de'],
    ['Nous garantissons la livraison vendredi.', 'La livraison est vendredi.', 'fr'],
    ['Kami menjamin pengiriman hari Jumat.', 'Pengiriman hari Jumat.', 'id'],
    ['हम शुक्रवार को डिलीवरी की गारंटी देते हैं।', 'शुक्रवार को डिलीवरी होती है।', 'hi'],
    ['نضمن التوصيل يوم الجمعة.', 'التوصيل يوم الجمعة.', 'ar'],
  ])('%s', (sentence, text, language) => {
    expect(against(sentence, text, language)).toContain('promise')
  })

  test('with such a source it may be made', () => {
    const text = 'If the parcel is lost, we will refund the whole order.'
    expect(against('We will refund the whole order if the parcel is lost.', text)).toEqual([])
  })
})

describe('what is new is not supported, and partly is not', () => {
  test.each([
    ['Outlet items can be returned within 14 days, and we pick them up at your home.', returns],
    ['You get a voucher for the next order.', returns],
    ['The Skerry 3 can be returned within 14 days.', returns],
    ['I think outlet items can be returned within 14 days.', returns],
  ])('%s', (sentence, text) => {
    expect(against(sentence, text)).not.toEqual([])
  })
})

describe('one sentence of the evidence says all of it', () => {
  test.each([
    [
      'You can use the big stove safely indoors on a table.',
      'You can use the big stove safely outdoors on a table.',
      'en',
    ],
    ['The stove works with gas.', 'The stove works without gas.', 'en'],
    ['You can cancel after dispatch.', 'You can cancel before dispatch.', 'en'],
    ['Sie können nach dem Versand stornieren.', 'Sie können vor dem Versand stornieren.', 'de'],
    ['Puede devolverlo con la etiqueta.', 'Puede devolverlo sin la etiqueta.', 'es'],
    ['The shop pays the customer.', 'The customer pays the shop.', 'en'],
    ['Der Laden bezahlt den Kunden.', 'Der Kunde bezahlt den Laden.', 'de'],
    [
      'We deliver parcels from Spain to Portugal.',
      'We deliver parcels from Portugal to Spain.',
      'en',
    ],
    [
      'Opened boots can be returned if they are not worn.',
      'Opened boots cannot be returned if they are worn.',
      'en',
    ],
    [
      'Boots can be returned free of charge.',
      'Boots can be returned. Jackets are repaired free of charge.',
      'en',
    ],
    [
      'All of our light outdoor jackets can be repaired quickly.',
      'All of our light outdoor jackets can be repaired.',
      'en',
    ],
  ])('%s', (sentence, text, language) => {
    expect(against(sentence, text, language)).not.toEqual([])
  })
})
