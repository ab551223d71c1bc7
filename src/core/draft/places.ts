import { anyOf, wholeWords } from '../local/span.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { withoutCountries } from './countries.ts'
import { baseOf } from './locales.ts'

/** A place that no list of this business knows: what depends on where somebody is, is open then. */
export function namesUnknownPlace(text: string, language: string): boolean {
  const { rest, mark, region } = withoutCountries(text)
  if (region) return true
  const own = somewhere.get(baseOf(language))
  return [...(own ? rest.matchAll(own) : []), ...rest.matchAll(cities)].some((match) => {
    const after = rest.slice((match.index ?? 0) + match[0].length)
    const [word = ''] = /[\p{L}\p{M}]+$/u.exec(match[0]) ?? []
    // "Leeds, United Kingdom" tells where it is.
    const isTold = new RegExp(String.raw`^\s*[,(]?\s*(?:in\s+)?${mark}`, 'u').test(after)
    return !isTold && !notPlaces.test(word) && !isFunctionWord(word.toLowerCase())
  })
}

const towards: Record<string, string> = {
  en: 'to|in|near',
  es: 'a|en|hacia|hasta|para',
  pt: 'a|em|no|na|para',
  fr: 'à|en|vers',
  id: 'ke|di',
  // In German every noun has a capital: "in" alone stands before too many of them.
  de: String.raw`nach|(?:[Ff]iliale|[Ll]aden|[Gg]eschäft|[Ss]tore|[Ss]hop|[Ww]ohnen?|[Ll]eben?)\s+(?:in|bei)`,
}

const somewhere = new Map(
  Object.entries(towards).map(([language, words]) => [
    language,
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words})\s+(?:the\s+)?\p{Lu}\p{Ll}[\p{L}\p{M}]*`,
      'gu',
    ),
  ]),
)

/** Capitalised and no place: days, months, ways to pay, carriers, sizes, languages, what a shop's pages call things. */
const notPlaces = new RegExp(
  `^(?:${anyOf(
    (
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
      'christmas easter black cyber paypal visa mastercard apple google klarna pix upi whatsapp instagram facebook dhl ups fedex dpd ' +
      'orders order returns packing received support customer account store shop northwind english german french spanish portuguese hindi arabic ' +
      'europe europa großbritannien'
    ).split(' '),
  )}|(?:erhalt|kauf|ablauf|hause|ende|tagen?|wochen?|monat|jahr|abzug|eingang|größe|wunsch|bedarf|versand|ankunft|weihnachten|ostern|\\p{L}+(?:ung|ungen|keit|heit|ion|gabe|tausch))$)`,
  'iu',
)

/** Large ones, for who writes without capitals, or in a script that has none. */
const cities = wholeWords(
  anyOf(
    (
      'london|paris|tokyo|tokio|istanbul|estambul|istambul|munich|münchen|múnich|munique|berlin|berlín|berlim|vienna|wien|zurich|zürich|' +
      'madrid|barcelona|rome|roma|rom|milan|milano|amsterdam|brussels|bruxelles|dublin|edinburgh|manchester|glasgow|copenhagen|stockholm|oslo|' +
      'helsinki|warsaw|prague|prag|budapest|athens|moscow|new york|nyc|los angeles|chicago|toronto|montreal|vancouver|são paulo|sao paulo|' +
      'rio de janeiro|bogota|bogotá|lima|buenos aires|mumbai|delhi|bangalore|chennai|kolkata|jakarta|surabaya|bali|bangkok|manila|seoul|' +
      'shanghai|beijing|sydney|melbourne|cairo|nairobi|lagos|johannesburg|riyadh|doha|abu dhabi|' +
      'लंदन|पेरिस|टोक्यो|इस्तांबुल|म्यूनिख|बर्लिन|न्यूयॉर्क|दिल्ली|मुंबई|बैंगलोर|चेन्नई|कोलकाता|टोरंटो|सिडनी|मैड्रिड|रोम|' +
      'لندن|باريس|طوكيو|إسطنبول|اسطنبول|ميونخ|ميونيخ|برلين|نيويورك|مدريد|روما|فيينا|القاهرة|الرياض|الدوحة|بيروت|عمان|جدة|بغداد|سيدني'
    ).split('|'),
  ),
)

/** The words say that something is sent there, ordered there, or that somebody lives there. */
export const isWhereItGoes = (text: string): boolean => goes.test(text)

const goes = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'ship|deliver|send|sent|post(?:ed|age)? to|live[sd]?\\b|living|resid|based in|order|address',
    'envi|envi|enví|entreg|manda|vivo|vive|vivimos|pedid|pedir|direcci|moro|mora|moramos|morar|endere',
    'liefer|versand|versend|versen|verschick|schick|wohn|lebe|bestell|adresse',
    'livr|envo|expédi|habit|vis\\b|vivons|command',
    'kirim|dikirim|mengirim|pengirim|antar|tinggal|pesan|alamat',
    'भेज|डिलीवर|डिलिवर|शिप|रहत|ऑर्डर|पता|bhej|rehta|rehti|rahta|rahti|rehte',
    '(?:ال|و|ب|ي|ت|ن)?(?:توصل|توصيل|شحن|رسل|طلب|عنوان)|أعيش|اعيش|أسكن|اسكن|أقيم|مقيم',
  ].join('|')})`,
  'iu',
)
