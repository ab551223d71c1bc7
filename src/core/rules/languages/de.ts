import type { Pack } from '../pack.ts'
import { harm } from './de-harm.ts'
import { law } from './de-law.ts'
import { money } from './de-money.ts'
import { people } from './de-people.ts'
import { tones } from './de-tones.ts'
import { pressing } from './pressing.ts'

export const de: Pack = {
  language: 'de',
  words: {
    filler:
      'hallo|hi|hey|das|es|dies|bitte|und|aber|schon|wieder|immer noch|noch|jetzt|hier|ja|mal|so|mehr|richtig|damit|mir|bei mir|danke|sorry|moin|guten tag|ich|irgendwie|gar|auch|einfach|leider|doch|nochmal|eine|ein',
    bank: 'bank|kreditkarte|kreditkartenfirma|kreditkarteninstitut|kartenanbieter|visa|mastercard|paypal|klarna|sparkasse|hausbank|amex|karte|bankberater',
    charge:
      'abbuchung|abbuchungen|zahlung|zahlungen|buchung|buchungen|belastung|belastungen|lastschrift|betrag|beträge|rechnung|transaktion|posten|umsatz|preis',
    charged:
      'abgebucht|berechnet|belastet|eingezogen|abgezogen|kassiert|verrechnet|bezahlt|gezahlt|zahlen|verlangt|abgehoben|einbehalten|abgeknöpft',
    child:
      'sohn|tochter|kind|kinder|kleine|kleiner|enkel|enkelin|neffe|nichte|junge|mädchen|bruder|schwester|sprössling|stiefsohn|teenie',
    young:
      '6|7|8|9|10|11|12|13|14|15|16|17|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn',
    relative:
      'mann|mannes|ehemann|ehemanns|frau|ehefrau|mutter|vater|vaters|mama|papa|papas|mamas|bruder|bruders|schwester|sohn|sohnes|sohns|tochter|oma|opa|freund|freundes|freunds|freundin|partner|partners|partnerin|nachbar|nachbarn|nachbarin|chef|chefs|chefin|kollege|kollegen|kollegin|ex|kunde|kunden|mitbewohner|schwiegermutter|schwiegervater|eltern',
    who: 'jemand|jmd|irgendwer|irgendjemand|wer anders|fremde|fremder|ein fremder|unbekannte|unbekannter|mein ex|meine ex|hacker|betrüger|dieb|dritte',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('de') },
  },
  ...tones,
}
