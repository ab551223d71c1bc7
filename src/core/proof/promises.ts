import { baseOf } from '../draft/locales.ts'
import { wholeWords } from '../local/span.ts'

/** Words by which a shop binds itself: only an approved source that binds it so may be behind them. */
const said: Record<string, { will: string; bond: string }> = {
  en: {
    will: String.raw`(?:we|i|our team|somebody|someone|a colleague)\s+(?:will|shall|are going to|am going to|is going to)|(?:we|i)['’]ll|you\s+will\s+(?:get|receive|have)|you['’]ll\s+(?:get|receive|have)|will be\s+(?:refunded|replaced|delivered|sent|credited|waived|compensated|repaid|cancelled|processed|upgraded)`,
    bond: String.raw`guarantee[ds]?|guaranteed|promise[sd]?|assure[sd]?|commit(?:ted)?|ensure[sd]?|rest assured|compensat\w+|free of charge as a|as a gesture|waive[sd]?`,
  },
  es: {
    will: String.raw`(?:le|te|les|lo|la|se le)\s+(?:\p{L}+(?:aremos|eremos|iremos|ará|erá|irá))|vamos a|recibirá|recibirás|será reembolsado|se le reembolsará|\p{L}+(?:aremos|eremos|iremos)`,
    bond: 'garantizamos|garantiza|garantizado|prometemos|promete|aseguramos|compensaremos|compensación|nos comprometemos',
  },
  pt: {
    will: String.raw`vamos|iremos|você (?:receberá|vai receber)|será reembolsad[oa]|\p{L}+(?:aremos|eremos|iremos)`,
    bond: 'garantimos|garante|garantido|prometemos|promete|asseguramos|compensaremos|compensação|nos comprometemos',
  },
  de: {
    will: String.raw`(?:wir|ich)\s+werden?|werden wir|werde ich|(?:sie|du|ihr)\s+(?:erhalten|bekommen|erhältst|bekommst)|wird\s+(?:\p{L}+\s+){0,4}(?:erstattet|ersetzt|geliefert|gutgeschrieben|erlassen|zurückgezahlt)`,
    bond: 'garantieren|garantiert|garantie|versprechen|verspricht|versprochen|sichern|zugesichert|entschädigen|entschädigung|kulanz|verpflichten',
  },
  fr: {
    will: String.raw`nous allons|vous (?:recevrez|aurez)|sera remboursée?|nous\s+(?:vous\s+)?\p{L}+erons`,
    bond: 'garantissons|garanti|garantit|promettons|promet|assurons|dédommagerons|dédommagement|nous engageons',
  },
  id: {
    will: 'kami akan|akan (?:kami|dikembalikan|dikirim|diganti)|anda akan (?:menerima|mendapat)',
    bond: 'menjamin|dijamin|garansi|berjanji|janji|memastikan|kompensasi',
  },
  hi: {
    will: String.raw`\p{L}\p{M}*[\p{L}\p{M}]*(?:एंगे|ेंगे|ूंगा|ूँगा|ेगा|ेगी)|मिलेगा|मिलेगी`,
    bond: 'गारंटी|वादा|आश्वासन|मुआवज़ा|मुआवजा|सुनिश्चित',
  },
  'hi-Latn': {
    will: String.raw`\w+(?:enge|unga|oonga|ega|egi)`,
    bond: 'guarantee|vaada|wada|promise|pakka',
  },
  ar: {
    will: String.raw`سوف|سن\p{L}+|سيتم|ستحصل|ستصلك|ستستلم|ست\p{L}+`,
    bond: 'نضمن|مضمون|ضمان|نعد|نعدك|وعد|نتعهد|نؤكد|تعويض|نعوض',
  },
}

const patterns = Object.fromEntries(
  Object.entries(said).map(([language, { will, bond }]) => [
    language,
    { will: wholeWords(will), bond: wholeWords(bond) },
  ]),
)

export type Commitment = { kind: 'will' | 'bond'; words: string }

export function promisesIn(text: string, language: string): Commitment[] {
  const of = patterns[language] ?? patterns[baseOf(language)]
  if (!of) return []
  return (['will', 'bond'] as const).flatMap((kind) =>
    [...text.matchAll(of[kind])].map((match) => ({ kind, words: match[0] })),
  )
}
