import { wholeWords } from '../local/span.ts'

/** Countries that a message names, as DE; in the languages of the desk, by the names that Unicode's data has. */
export function countriesIn(text: string): string[] {
  const found = new Set<string>()
  for (const { pattern, code, isShort } of forms)
    if (isShort ? pattern.test(text) : pattern.test(text.toLowerCase())) found.add(code)
  return [...found]
}

const languages = ['en', 'es', 'pt', 'de', 'fr', 'id', 'hi', 'ar']
/** What people say instead of the name. */
const spoken: Record<string, string[]> = {
  GB: [
    'uk',
    'great britain',
    'england',
    'scotland',
    'wales',
    'großbritannien',
    'england',
    'inglaterra',
    'angleterre',
    'inggris',
    'إنجلترا',
    'بريطانيا',
    'ब्रिटेन',
    'इंग्लैंड',
  ],
  US: [
    'usa',
    'america',
    'amerika',
    'ee.uu.',
    'eeuu',
    'estados unidos',
    'états-unis',
    'amerika serikat',
    'أمريكا',
    'امريكا',
    'अमेरिका',
  ],
  AE: ['uae', 'dubai', 'emirates', 'emiratos', 'الإمارات', 'الامارات', 'دبي', 'यूएई', 'दुबई'],
  IN: ['bharat', 'हिंदुस्तान'],
  NL: ['holland'],
  CZ: ['czech republic', 'tschechische republik'],
}
/** Capital letters alone, because the small ones are other words. */
const short: Record<string, string[]> = { US: ['US', 'U.S.'], GB: ['GB', 'U.K.'] }
/** Names that are also words, people or things. */
const other = new Set(['jordan', 'chad', 'turkey', 'georgia', 'guinea', 'mali', 'niger'])

type Form = { pattern: RegExp; code: string; isShort: boolean }

const codes = (
  'AD AE AL AR AT AU BA BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GR GT HK HN HR HU ID IE IL IN ' +
  'IQ IR IS IT JO JP KE KR KW LB LI LK LT LU LV MA MC MD ME MK MT MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS ' +
  'RU SA SE SG SI SK SV TH TN TR TW UA US UY VE VN ZA'
).split(' ')

const forms: Form[] = codes.flatMap((code) => {
  const names = languages.flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code)?.toLowerCase()
    return name && !other.has(name) ? [name] : []
  })
  const long = [...new Set([...names, ...(spoken[code] ?? [])])]
  return [
    { pattern: once(long), code, isShort: false },
    ...(short[code] ? [{ pattern: once(short[code], false), code, isShort: true }] : []),
  ]
})

function once(names: readonly string[], anyCase = true): RegExp {
  const source = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  // Without the g flag a pattern remembers no place.
  return new RegExp(wholeWords(source).source, anyCase ? 'iu' : 'u')
}
