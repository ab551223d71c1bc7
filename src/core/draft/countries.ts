import { anyOf, wholeWords } from '../local/span.ts'

/** Countries that a message names, as DE; in the languages of the desk, by the names that Unicode's data has. */
export const countriesIn = (text: string): string[] => [...new Set(named(text).codes)]

/** The text with a mark where each of them stood, and whether it names a region that is none. */
export function withoutCountries(text: string): { rest: string; mark: string; region: boolean } {
  const { rest } = named(text)
  return { rest, mark: MARK, region: rest.includes(REGION) }
}

const MARK = '\u0001'
const REGION = '\u0002'

function named(text: string): { codes: string[]; rest: string } {
  const codes: string[] = []
  const take = (code: string | null | undefined) => {
    if (code) codes.push(code)
    return code ? MARK : REGION
  }
  const rest = text
    .replace(shortName, (name) => take(shortNames.get(name)))
    .replace(longName, (name) => take(names.get(name.toLowerCase().replace(/\s+/g, ' '))))
  return { codes, rest }
}

const languages = ['en', 'es', 'pt', 'de', 'fr', 'id', 'hi', 'ar']
/** What people say instead of the name. */
const spoken: Record<string, string[]> = {
  GB: [
    'uk',
    'great britain',
    'northern ireland',
    'nordirland',
    'irlanda del norte',
    'irlanda do norte',
    'irlande du nord',
    'irlandia utara',
    'उत्तरी आयरलैंड',
    'أيرلندا الشمالية',
    'ايرلندا الشمالية',
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
  HK: ['hong kong'],
  CZ: ['czech republic', 'tschechische republik'],
}
/** Capital letters alone, because the small ones are other words. */
const short: Record<string, string[]> = { US: ['US', 'U.S.'], GB: ['GB', 'U.K.'] }
/** Names that are also words, people or things. */
const other = new Set(['jordan', 'chad', 'turkey', 'georgia', 'guinea', 'mali', 'niger'])

/** Longer names that hold the name of a country and mean none. */
const noCountries = [
  'new mexico|nuevo méxico|novo méxico|neu-mexiko|new-mexico|nouveau-mexique|nouveau mexique|new england|new south wales',
  'south america|north america|central america|latin america|bank of america|west indies|east indies|north korea',
  'america latina|america del sur|america do sul|amerika latin|amerika selatan|amerika utara|amerika tengah',
  'दक्षिण अमेरिका|उत्तर अमेरिका|उत्तरी अमेरिका|लैटिन अमेरिका|मध्य अमेरिका',
  'أمريكا الجنوبية|أمريكا الشمالية|أمريكا اللاتينية|أمريكا الوسطى|امريكا الجنوبية|امريكا الشمالية|امريكا اللاتينية',
].flatMap((line) => line.split('|'))

const codes = (
  'AD AE AL AR AT AU BA BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GR GT HK HN HR HU ID IE IL IN ' +
  'IQ IR IS IT JO JP KE KR KW LB LI LK LT LU LV MA MC MD ME MK MT MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS ' +
  'RU SA SE SG SI SK SV TH TN TR TW UA US UY VE VN ZA'
).split(' ')

const names = new Map<string, string | null>([
  ...codes.flatMap((code) => [
    ...languages.flatMap((language) => {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(code)?.toLowerCase()
      return name && !other.has(name) ? [[name, code] as const] : []
    }),
    ...(spoken[code] ?? []).map((name) => [name, code] as const),
  ]),
  ...noCountries.map((name) => [name, null] as const),
])
const shortNames = new Map(
  Object.entries(short).flatMap(([code, forms]) => forms.map((form) => [form, code] as const)),
)
/** The longer names come first: Northern Ireland is not Ireland. */
const longName = wholeWords(anyOf([...names.keys()]))
// Without the i flag: the small letters are other words.
const shortName = new RegExp(wholeWords(anyOf([...shortNames.keys()])).source, 'gu')
