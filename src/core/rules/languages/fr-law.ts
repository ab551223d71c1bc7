import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (avocat*|huissier*|juriste|juridique|juridiques|juridiquement|tribunal|tribunaux|justice|juge|procès|procédure judiciaire|judiciaire|judiciaires|plainte|poursuivre en justice|poursuites|poursuite|assigner|assignation|mise en demeure|mis en demeure|mettre en demeure|médiateur|médiation|conciliateur|protection juridique|assistance juridique|pénal|dommages et intérêts|dommages intérêts|code de la consommation|droit de la consommation|illégal|vice caché|vices cachés|porter plainte|gendarmerie|police|commissariat|recommandé avec|lettre recommandée|prud hommes|procureur|préjudice)
      - police d assurance
      - (pas|sans|aucun) ..3 (besoin)? ..2 (d)? (avocat*|police)
      - mon avocat* ..3 (adore|aime|a acheté|recommande)
      - avocat* (crudité*|mayo)
      (suites|voie|voies|action|actions|recours|démarches|démarche|mesures) ..1 (légale|légales|judiciaire|judiciaires|juridique|juridiques|nécessaires|appropriées)
      (mes droits|faire valoir|ma bonne foi|par voie|dernier avertissement|dernière relance|dernier délai|ultimatum|aller plus loin|irai plus loin|plus loin|jusqu au bout|autorités compétentes|ne vais pas en rester|n en resterai pas|ne s arrêtera pas|aura des suites|aura des conséquences|conséquences|allez le regretter|vous le regretterez|va vous coûter)
      - (plus loin) ..3 (magasin|livraison|rando*|trail)
      - magasin ..3 plus loin
      (je garde|j ai gardé|je conserve|j ai) ..3 (preuves|toutes les preuves|captures|tout par écrit|trace écrite|traces écrites)
      (sous|d ici) # (jours|heures) ..6 (sinon|faute de quoi|sans quoi)
      (sinon|faute de quoi|sans quoi) ..6 (je|nous) ..4 (serai|vais|contrain*|obligé*|verrai)
    `,
  },
  press: {
    media: `
      (journaliste*|journal|journaux|presse|reporter*|télé|télévision|radio|rédaction|émission|magazine|médias|média|60 millions|que choisir|julien courbet|reportage|interview|article de presse|documentaire|tf1|bfm|france 2)
      - (presse) ..1 (cafetière|agrume*)
      - télé ..1 (travail|charg*|phone)
      (réseaux sociaux|réseaux|twitter|tiktok|instagram|facebook|youtube|buzz|viral|trustpilot|avis google|internet) ..8 (publier|publie|poster|poste|partager|partage|dénoncer|raconter|prévenir|balancer|mettre|exposer|tout le monde)
      - (vu|suis) ..4 (instagram|facebook)
      (publier|publie|poster|poste|partager|dénoncer|balancer|raconter|diffuser|rendre public|faire le buzz|mettre) ..6 (réseaux|twitter|tiktok|instagram|facebook|internet|partout|google|trustpilot|public|viral|publiquement)
      (tout le monde|les gens|tous) ..3 (sache*|saura|savoir|doit savoir|sachent)
      (mauvais avis|avis négatif*|une étoile|1 étoile|zéro étoile|mauvaise publicité|bad buzz)
    `,
  },
  regulator: {
    body: `
      (dgccrf|répression des fraudes|signalconso|signal conso|cnil|ufc|association de consommateurs|défense des consommateurs|protection des consommateurs|protection du consommateur|direction des fraudes|autorité*|régulateur|amf|acpr|arcep|ministère|médiateur de la consommation|ombudsman|douanes ..3 (signal*|plainte)|test achats|spf economie|inspection)
      (plainte|réclamation|signalement) ..2 (officiel*|formel*)
      (signaler|dénoncer|signale*) ..3 (vous|aux|à la|au) ..3 (autorité*|fraudes|services|administration)
    `,
  },
  public_figure: {
    known: `
      (suis|sommes|représente|de la part de|assistant* d*|attaché* de presse|cabinet d*|travaille pour|en tant que|ici) ..4 (maire|sénat*|député*|ministre*|ambassad*|acteur|actrice|chanteu*|influenceu*|youtubeu*|streameu*|tiktokeu*|blogueu*|célèbre|célébrité|présentat*|footballeu*|sportif professionnel|athlète|alpiniste|créat* de contenu|écrivain*|préfet*|président|mannequin|musicien*|prince*|élu|élue)
      (#|mille|k|millions|million|beaucoup de|mes) ..2 (abonnés|followers|fans|lecteurs|spectateurs)
      (savez vous qui je suis|vous savez qui je suis|savez pas qui je suis|à qui vous (parlez|avez affaire)|compte certifié|personnalité publique|figure publique|suis connu*|partenariat|sponsor*|mon agent)
    `,
  },
  fraud: {
    scam: `
      (arnaque*|arnaqu*|escroc*|escroqu*|fraude*|fraudul*|voleur|voleurs|voleuse|vol de|volé|volée|voler|volez|volent|usurp*|phishing|hameçonnage|faux site|fausse|contrefa*|bidon|piraté ..2 carte|filou*|malhonnête*|tromperie|trompé|douteux|charlatan*)
      - (suis|s est|es|êtes|nous sommes|ont|avons) ..1 trompé*
      - trompé* ..2 (de|d) (taille|couleur|adresse|modèle|pointure|produit|article|numéro)
      - (colis|vélo|sac|tente) ..4 (volé|volée)
      - fausse ..2 (adresse|taille|manip*|couleur|manœuvre|route)
      - voler ..2 (avion|dans)
      (c est|est ce|vous êtes|êtes vous|ce site|ce mail|message) ..5 (bien vous|de vous|vraiment vous|vraiment de vous|fiable|sérieux|officiel|authentique|légitime|vrai site)
      - (mail|colis|message) ..3 de vous ..3 (confirmation|reçu)
      (mail|email|sms|message|lien|appel|site|texto|courriel|coup de fil) ..3 (suspect*|bizarre*|étrange*|louche*|douteux|frauduleux)
      (reçu|recu|appelé|reçois|demande|demandé|demandait|demandent) ..10 (mot de passe|code pin|coordonnées bancaires|numéro de carte|payer des frais|frais de douane à payer|cliquer|gagné|identifiants|code de vérification)
      - (site|page|appli) ..3 demande
      [who] ..5 (utilis*|a utilisé|achet*|commandé|payé|s est servi) ..5 (ma|mon|mes|avec ma|avec mon) ..2 (carte|cb|nom|identité|données|compte|coordonnées|paypal)
      (ma carte|ma cb|mes coordonnées|mon identité) ..4 (utilisée|volée|piratée|usurpée|frauduleusement|volées|copiée|utilisé)
      (se fait passer|se faisant passer|se font passer|prétend être|prétendant)
    `,
  },
}
