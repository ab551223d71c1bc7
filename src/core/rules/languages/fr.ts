import type { Pack } from '../pack.ts'
import { harm } from './fr-harm.ts'
import { law } from './fr-law.ts'
import { money } from './fr-money.ts'
import { people } from './fr-people.ts'
import { tones } from './fr-tones.ts'
import { pressing } from './pressing.ts'

export const fr: Pack = {
  language: 'fr',
  words: {
    filler:
      'bonjour|salut|bonsoir|alors|et|mais|svp|stp|s il vous plait|ça|ca|cela|encore|toujours|là|ici|bien|déjà|plus|du tout|chez moi|merci|je|j ai|désolé|oui|non|donc|aussi|toujours pas',
    bank: 'banque|carte|carte bleue|cb|visa|mastercard|paypal|banquier|conseiller bancaire|amex|carte bancaire|klarna|carte de crédit',
    charge:
      'prélèvement|prélèvements|débit|débits|paiement|paiements|transaction|transactions|montant|somme|opération|facture|facturation|achat',
    charged:
      'débité|débitée|débitez|débiter|débitée|prélevé|prélevée|prélevez|facturé|facturée|facturez|retiré|retenu|encaissé|payé|ponctionné|pris|déduit|déduite',
    child:
      'fils|fille|enfant|enfants|gamin|gamine|garçon|petit|petite|neveu|nièce|ado|bébé|petit fils|petite fille|gosse|gosses',
    young: '6|7|8|9|10|11|12|13|14|15|16|17|dix|onze|douze|treize|quatorze|quinze|seize|dix sept',
    relative:
      'mari|femme|épouse|époux|mère|père|maman|papa|frère|soeur|fils|fille|grand mère|grand père|copain|copine|compagnon|compagne|ami|amie|voisin|voisine|patron|patronne|collègue|ex|client|cliente|conjoint|belle mère|oncle|tante|coloc',
    who: 'quelqu un|quelquun|une personne|un inconnu|des inconnus|un tiers|mon ex|un hacker|un pirate|un voleur|on',
  },
  risks: {
    ...money,
    ...law,
    ...harm,
    ...people,
    vague: { ...people.vague, ...pressing('fr') },
  },
  ...tones,
}
