import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (chargeback|rétrofacturation|rejet de prélèvement|rejeter le prélèvement|opposition|faire opposition|protection acheteur|procédure de contestation|litige paypal|litige bancaire|rappel de fonds)
      - opposition ..4 (dois|faut|carte volée)
      (contester|conteste|contesté|contesterai|contestation|rejeter|bloquer|révoquer|annuler|récupérer) ..5 [charge]
      - (pouvez|pourriez|peux|puis je|comment) ..3 (annuler|bloquer)
      - contest* ..2 facture
      (appeler|appelle|appellerai|contacter|contacte|contacterai|voir|vois|parler|parlé|prévenir|préviens|demander|demande|demanderai|saisir|saisis|passer|passe|passerai|aller|via|alerter|signaler|m adresser|intervenir) ..5 (ma|mon|la|le|à|par|avec|auprès de|de) ..2 (banque|banquier|conseiller bancaire|paypal|visa|mastercard|cb)
      - (payer|paiement|payé|régler) ..4 (avec|par|via) ..2 (paypal|carte|cb|visa)
      - banque (refuse|a refusé)
      - on me demande ..8 banque
      (ouvrir|ouvre|ouvert|ouvrirai|faire|lancer) ..3 (un|une)? ..1 (litige|réclamation|dossier|contestation) ..5 (paypal|banque|carte|visa|klarna)?
      - (garantie|colissimo|transporteur|sav) ..4 (dossier|réclamation)
      - (faire|ouvrir|ouvrez) ..2 (une|un) (réclamation|dossier) ..1 $
      (récupérer|reprendre|récupère|récupérerai|reprends) ..4 (argent|fric|sous|thune|mes sous) ..5 (banque|paypal|carte|moi même|autrement|autre moyen|d une manière|d une façon)
      (ma|la) banque ..4 (rembours*|récupère*|s en charge*|s occupe*|annule*|règle*|me rendra)
    `,
  },
  billing_dispute: {
    hinted: `
      (pas|plus|différent|autre) ..4 (prix|montant|somme|ce) ..5 (convenu|annoncé|affiché|prévu|indiqué|accepté)
      (deux fois|en double|2 fois|double) ..5 (relevé|compte|carte|débit*|prélev*|payé|facturé)
      - double (authentification|facteur|vérification|couche|toit|paroi)
      (sur mon relevé|mon relevé|relevé bancaire) ..6
    `,
    charge: `
      # ..6 [charged] ..3 #
      [charged] ..3 # ..5 (alors|au lieu|#)
      (annulé|renvoyé|résilié|retourné|rendu) ..8 (débit*|prélev*|factur*)
      (quand même|continuez|continue|toujours|encore) ..5 (débité|débitée|prélevé|prélever|débiter|facturé|facturer|prélevez|débitez)
      - encore ..4 (reçu|prélevé pour)
      (même) ..1 (débit|prélèvement|paiement|montant) ..4 (deux fois|2 fois|double)
      (factur*|débit*|prélev*|payer) ..5 (alors qu|gratuit*|offert*|offerte)
      - (quand|à partir) ..6 gratuit*
      [charged] ..5 (deux fois|2 fois|en double|double|trois fois|3 fois|plusieurs fois|à nouveau|encore une fois|de trop|trop|plus que|par erreur|à tort|sans|alors que|pourtant|quand même|mais|une deuxième|une seconde)
      - (payé|pris) ..5 (mais|sans|alors que) ..5 (pas|rien|aucun*) ..3 (mail|confirmation|reçu|email|reçue)?
      - (quand|combien|à quel moment) ..4 [charged]
      (double|deux|2|deuxième|second|trois|plusieurs) ..1 (prélèvement|prélèvements|débit|débits|paiement|paiements|facturation|factures|transaction|transactions|débité)
      - (payer|paiement) en (deux|2|trois|3|plusieurs)
      (prélèvement|débit|montant|prix|total|facture|facturation|paiement|somme) ..5 (faux|fausse|erroné*|incorrect*|inconnu*|pas le bon|ne correspond|trop élevé|injustifié*|abusif|pas bon|pas correct|pas normal|bizarre|étrange|que je ne (connais|reconnais)|pas autorisé*|non autorisé*|supérieur)
      - (prix|paiement) ..3 (bizarre|pas bon) ..2 (code)
      - (nom|adresse) ..5 facture
      (ne reconnais pas|reconnais pas|ne connais pas|connais pas|pas autorisé|jamais autorisé|pas à l origine) ..5 [charge]
      [charge] ..6 (ne reconnais pas|reconnais pas|ne connais pas|connais pas|pas autorisé|jamais autorisé)
      (jamais|pas|rien) ..3 (commandé|acheté|souscrit|autorisé|demandé|signé) ..10 (débit*|prélev*|carte|relevé|compte|facture|argent)
      - pas ..2 commandé ..3 car
      (débit*|prélev*|carte|relevé|facture) ..10 (jamais|pas|rien) ..3 (commandé|acheté|souscrit|demandé|reçu)
      (pourquoi|c est quoi|qu est ce que|à quoi correspond|comment ça se fait) ..6 (débité|prélevé|facturé|prélèvement|débit|montant|frais|retenu|déduit|retiré)
      - pourquoi ..4 frais de (livraison|port|douane)
      (remboursé|remboursement|rendu|reversé|remboursée) ..5 (moins|seulement|que|partiel*|incomplet|moitié|manque|faux|erroné|pas (tout|la totalité)|pas le bon|inférieur)
      - (remboursé|remboursement) ..2 que ..4 (quand|si|je)
      (retenu|déduit|gardé|enlevé|soustrait) ..4 (#|€|frais|euros|argent|partie|sur mon)
      (trop perçu|surfactur*|surfacturé|trop payé|payé trop|annulé ..6 (débit*|prélev*)|débit* ..6 annulé)
    `,
  },
  refund_exception: {
    promised: `
      (collègue|vendeur|vendeuse|employé|employée|conseiller|conseillère|responsable|quelqu un) ..6 (promis|garanti|assuré que|autorisé|dit que je (pouvais|pourrais))
      (m|nous|me) (aviez|avez|avait|ont|a) (promis|garanti|assuré)
      - (promis|garanti|assuré) ..8 (livraison|livré*|livrer|colis|arriv*)
    `,
    hinted: `
      (geste|exception|exceptionnellement|faveur|arrangement|dédommag*|compens*|indulgen*|souplesse|tolérance|fleur) ..4
      - exception ..2 (de|du)
      - (geste|gestes) ..2 (écologique|technique)
      (je sais|conscient*|je comprends|je me doute) ..6 (délai|conditions|règles|trop tard|normalement|dépassé|politique) ..8
      (un jour|deux jours|quelques jours|une semaine|# jours|peu) ..3 (de retard|trop tard|après le délai|hors délai|dépassé)
      - (colis|livraison|commande) ..8 retard
      (moyen|possible|possibilité) ..5 (quand même|malgré tout|malgré|tout de même) ..6
      (cliente|client) ..2 (fidèle|depuis|de longue date)
    `,
    ask: `
      (offrez|offrir|proposez|donnez) ..4 (quoi|pour ..4 (gâché*|retard|gêne|problème))
      (vacances|voyage|week end|anniversaire|noël|randonnée|séjour) ..2 (gâché*|fichu*|ruiné*|foutu*)
      (exception|exceptionnel*|geste|dédommag*|compens*|indemnis*|indemnit*|bonne volonté|pour cette fois|juste une fois|fermer les yeux|souplesse|tolérance|client* fidèle|fidèle client*|cliente depuis|client depuis|fidélité|que proposez vous|que me proposez|qu est ce que vous proposez|pour le désagrément|pour la gêne|pour les désagréments|faire un effort|faites un effort|arrangement|bon d achat ..4 (pour|en échange)|au moins (un|le|les|me))
      - (carte|programme|points) ..2 fidélité
      - sans exception
      - souplesse ..2 (semelle|chaussure*|tissu)
      (délai|date|60 jours|30 jours|14 jours|période) ..6 (dépassé*|passé*|expiré*|trop tard|loupé|raté) ..10
      (sais|dépassé|passé|raté|loupé|hors|expiré) ..5 (délai|date limite|jours|période) ..10 (mais|quand même|possible|pouvez|svp|rembours*|retour*|encore)
      - (puis je|peut on|est ce) ..8 (après|hors) ..3 délai ..2 $
      (hôpital|malade|hospitalis*|voyage|deuil) ..10 (délai|retour*|renvoyer|rembours*)
      (porté|portée|portées|portés|utilisé|utilisée|lavé|ouvert|déballé|sans étiquette*|sans ticket|sans facture|sans carton|perdu ..2 (ticket|facture|reçu)|enlevé l étiquette|coupé l étiquette|mis) ..10 (rembours*|retour*|renvoyer|rendre|échang*|argent|reprendre)
      - (puis je|peut on|peux|est ce que je peux|est ce possible|acceptez|comment|on peut|je peux|vous reprenez) ..12
      (veux|exige|rendez moi|demande|voudrais) ..5 (remboursé*|remboursement|argent|sous) ..8 (même si|quand même|porté*|utilisé*|sans renvoyer|sans retour|et en plus|plus un)
      (sans (renvoyer|retourner|le renvoyer|les renvoyer)|garder) ..8 (rembours*|réduction|remise)
      (réduction|remise|bon|avoir|code promo|gratuit*|rabais|cadeau) ..5 (pour le (retard|désagrément|problème)|pour la gêne|à cause d*|ou je|sinon|en échange|en compensation|pour compenser|suite au)
      (rembours*|offrir|offrez) ..3 (les)? ..1 frais de (port|livraison) ..5 (gêne|moins|retard|minimum|pour)
      (gâché|gâchées|ruiné*|fichu*) ..4 (voyage|vacances|anniversaire|noël|week end|mariage|randonnée|séjour)
      (mérite|attends|exige|espère|serait juste) ..5 (compens*|remise|geste|réduction|avoir|quelque chose)
    `,
  },
  cancellation: {
    hinted: `
      (n en|ne) ..2 (veux|ai|voulons|avons) plus ..2 (besoin|de|la|le|$)
      - besoin ..3 aide
      (changé d avis|me rétracter|rétractation|ne pas envoyer|n envoyez pas|ne l envoyez pas|ne plus être membre|quitter le club|sortir du contrat|commandé par erreur|trouvé ailleurs|ne pas expédier|renoncer|laissez tomber)
    `,
    cancel: `(annul*|résili*|rétract*|se désinscrire|me désinscrire|désabonn*|stopper ..3 (envoi|commande|livraison)|stoppez|arrêter ..3 (abonnement|adhésion|commande)|n envoyez pas|n en veux plus|je ne veux plus ..4 (commande|tente|article|abonnement|produit)|commandé par erreur|ne pas renouveler|quitter le club|changé d avis)`,
  },
}
