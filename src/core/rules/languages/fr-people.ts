import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    hinted: `
      (quelqu un|inconnu|un inconnu|une personne) ..5 (mon|ma|mes) ..1 (compte|carte|profil|points|mail|adresse|mot de passe)
      (commande|adresse|connexion|appareil) ..6 (pas moi|jamais passé*|jamais fait*|pas fait*|ne connais pas|pas de moi)
      (ce n est pas moi|c était pas moi|c est pas moi|ce n était pas moi|phishing|hameçonnage|piraté*|usurp*)
    `,
    account: `
      (piraté|piratée|pirater|piratage|pirate|hacké|hackée|hack*|compromis|compromise|fuite de données|données volées|intrusion|faille|vulnérabilité|dark web|darkweb|sim swap)
      - compromis ..2 (entre|poids)
      - un bon compromis
      [who] ..6 (accès|accédé|connecté|entré|commandé|changé|modifié|utilise|utilisé|prend le contrôle|s est connecté) ..6 (mon compte|mon adresse mail|mon profil|mon mot de passe|ma boîte|mon nom|mon mail|mon email|mon e mail)
      (adresse mail|mail|email|mot de passe|adresse|numéro|coordonnées|données) ..5 (changé|changée|modifié|modifiée|piraté|remplacé|supprimé|volé|divulgué*) ..4 (sans|pas moi|par quelqu un|quelqu un|mon compte|$)
      - (je|j|on|nous) ..3 (change|changer|modifie|modifier|modifié|changé) ..4
      - (où|comment) ..6 (change|changer|modifie|modifier)
      - (change|changer|modifie|modifier|corriger) ..3 (où|comment)
      (commandes|commande|achat|achats|connexion|adresse|appareil) ..6 (pas moi|pas faite|pas faites|pas passée|pas passées|que je n ai pas|inconnu*|suspect*|bizarre*|je ne connais pas)
      (pas moi qui|ce n est pas moi|c est pas moi|n était pas moi|était pas moi|n est pas de moi)
      (changer|modifier|mettre à jour|réinitialiser|désactiver|remplacer) ..6 (mail|email|téléphone|numéro|mot de passe|portable|adresse) ..10 (plus accès|pas accès|perdu|plus l accès|volé|ancien*|ancienne|n ai plus|sans le code)
      - ancien* ..3 (adresse de livraison|adresse postale)
      (plus accès|pas accès|perdu|n ai plus|volé) ..6 (mail|email|téléphone|numéro|portable|boîte) ..10 (chang*|modif*|envoy*|code|nouveau|autre|mettre)
      (envoyez|envoyer|envoie|donnez|donne) ..4 (code|mot de passe|lien) ..4 (autre|nouveau|nouvelle|ce) ..2 (numéro|mail|adresse|email)
      (bloquez|bloquer|verrouiller|verrouillez|fermez|gelez|suspendez) ..3 (mon|le) ..1 compte
      (données|commande|adresse|facture|coordonnées) (d un autre|d une autre|de quelqu un|d autres|d un inconnu) ..2 (client*|personne|d autre)?
      code ..5 (pas demandé|jamais demandé|sans que je)
      (mes données|données personnelles|mes infos|mes informations) ..5 (fuit*|volées|piraté*|publi*|vendu*|exposé*|sur internet|divulgu*)
      (points|solde) ..4 (disparu*|volé*|utilisés par)
    `,
  },
  impersonation: {
    hinted: `
      (au nom de|de la part de|pour le compte de|mandaté*|procuration|tuteur|tutrice|je représente|j agis pour)
      (ici|je suis|c est) ..3 (la police|le service informatique|votre collègue|le responsable|le directeur|la direction|l inspecteur|un inspecteur|le technicien|votre banque|un employé|votre prestataire|le développeur)
      (mon|ma) ..1 [relative] ..4 (compte|mot de passe|identifiants|adresse mail|données)
    `,
    other: `
      (suis|sommes|ici|travaille|appelle|écris) ..4 (de la police|policier|gendarme|inspecteur|agent de|officier|du support|du service client|de chez northwind|de votre entreprise|votre collègue|directeur d*|gérant d*|propriétaire d* la boutique|employé chez|de la banque|de paypal|du service informatique|administrateur|développeur|technicien|pdg|de la direction|de la douane|des impôts)
      - suis ..3 client*
      (au nom de|pour le compte de|de la part de|mandaté* par|procuration|je représente|agis pour|j écris pour|j appelle pour) ..4 
      - (j écris|j appelle) pour ..1 (savoir|demander|ma|mon|une|un|la|le|me|avoir|signaler|connaître)
      (compte|commande|commandes|mot de passe|mail|données|adresse|points) (de mon|de ma|d un|d une|du|de la|de l|d) ..1 [relative]
      - (anniversaire|cadeau) de
      suis ..2 (le|la|son|sa|l) ..1 (mari|femme|épouse|époux|fils|fille|mère|père|assistant*|secrétaire|frère|soeur|ami*|conjoint*|compagn*)
      - suis ..2 la mère ..2 (d|de) ..2 (garçon|enfants)
      au nom (de ma|de mon|d une autre|d un autre|de quelqu un)
      (donnez|donner|dites|dire|savoir|veux|besoin|communiquer) ..5 (adresse|téléphone|commandes|coordonnées|où habite|données) ..4 (de (mon|ma|mes|un|une|cette|cet|ce) ..1 (ex|voisin*|copin*|copain|client*|autre|[relative])|d un autre? client|d une cliente)
      où (habite|vit) ..2
      (décédé*|mort|défunt*|succession) ..8 (compte|commande|points|carte|abonnement)
      - mort ..1 de
      (votre|mon|ton) (chef|responsable|patron|supérieur|directeur) ..4 (autorisé|validé|approuvé|dit)
    `,
  },
  outage: {
    down: `
      (site|page|appli|application|serveur|système|paiement|panier|connexion|boutique en ligne|plateforme|caisse) ..5 (en panne|marche pas|ne marche|fonctionne pas|ne fonctionne|plante|planté|bug*|bloqu*|erreur|charge pas|ne charge|ne s ouvre|répond pas|ne répond|refusé|échou*|échec|blanche|hors service|down|inaccessible|passe pas|ne passe|tourne dans le vide|mouline|indisponible)
      (peux pas|peux plus|n arrive pas|arrive pas|impossible de|impossible d) ..3 (payer|me connecter|connecter|commander|valider|finaliser|accéder|ouvrir)
      (erreur|code) (500|502|503|504|404|#)
    `,
  },
  vague: {
    unclear: `
      ^^ [filler]? [filler]? (ne)? (marche|fonctionne|va|passe) (pas|plus|toujours pas) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (pareil|la même chose|même chose|même problème|toujours pareil|comme d habitude|comme avant|comme la dernière fois|idem) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (j ai|ai|y a|il y a) ..1 (un|une) ..1 (problème|souci|question|soucis|petit souci) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (aide|aidez moi|besoin d aide|aide moi|à l aide|pouvez vous m aider|vous pouvez m aider) [filler]? [filler]? $$
      ^^ (ça|cela|ceci|vous savez|le truc|la chose) [filler]? [filler]? $$
      ^^ (et|alors|comment|pourquoi|quand|quoi|et maintenant|et donc|et là) [filler]? $$
      ^^ (faites quelque chose|réglez ça|corrigez ça|changez ça|réparez ça|faites le|occupez vous en) [filler]? $$
      (vous savez (de quoi|ce que|très bien)|le truc de l autre|comme convenu|comme je disais|ce dont on a parlé|le truc là|la chose de)
      - (comme convenu|comme je disais) ..20 (commande|remboursement|tente|colis|chaussures|veste)
      ^^ (cassé|faux|erreur|comprends pas|je comprends pas|je ne comprends pas|y a un truc bizarre|bizarre) [filler]? $$
    `,
  },
  repeat_contact: {
    hinted: `
      (déjà|plusieurs fois|encore une fois|à nouveau|la semaine dernière|hier) ..3 (écrit|contacté|appelé|dit|expliqué|signalé|demandé|relancé|envoyé un|téléphoné)
      (toujours|encore|sans) ..3 (aucune|pas de|pas eu de|sans|pas eu|rien) ..2 (réponse|nouvelles|nouvelle|retour|solution|suite)
      (dernier|précédent|premier|derniers) (mail|message|mails|messages|échange|appel|conseiller)
    `,
    again: `
      (deuxième|troisième|quatrième|cinquième|énième|ènième|2e|3e|4e|2ème|3ème|4ème|dixième|centième|nième) (fois|message|mail|demande|relance|appel|tentative|email)
      (combien de|plusieurs|#|deux|trois|quatre|cinq|dix|mille|cent) fois ..8 (écri*|appel*|demand*|contact*|relanc*|dit|expliqu*|répèt*|répét*|signal*)
      (déjà|encore|à nouveau|de nouveau|re) ..3 (écrit|appelé|demandé|contacté|expliqué|signalé|envoyé un|dit|relancé|prévenu)
      (écrit|appelé|demandé|contacté|relancé|signalé|expliqué) ..5 (déjà|plusieurs|semaine dernière|hier|fois|il y a # jours|la dernière fois)
      (personne|aucune|pas de|sans|jamais|toujours pas de) ..3 (répond*|réponse|réponses|retour|rappel*|réagi*|nouvelles|solution|rappelé)
      - (sans|pas de) ..3 retour ..1 (complet|classique|postal|$)
      - (sans) ..2 (passer|faire|par) ..3 retour
      - (pas de|sans) ..2 (retour) ..3 (possible|gratuit|frais)
      (attends|j attends|attente|attend) ..4 (depuis|toujours|encore|semaines|jours)
      (ignor*|me baladez|balade|tourne en rond|renvoyé d un|me relance|relance|je relance|comme je l ai (dit|écrit)|mon (dernier|précédent) (mail|message)|numéro de dossier|suite à mon|c est encore moi)
    `,
  },
  wants_person: {
    insulted: `
      (remarque|remarques|réflexion|réflexions|blague|blagues|commentaire) ..3 (sur|à propos de) ..1 (mon|ma|mes|notre|nos)
      (employé|employée|vendeur|vendeuse|caissier|caissière|livreur|responsable) ..6 (insult*|crié|moqué|moquée|humili*|discrimin*|raciste|sexiste)
    `,
    person: `
      (quelqu un|personne) (de réel|de vrai|d humain|en vrai|de compétent)
      (préfère|préférerais|préférable|plutôt) ..3 (humain|personne|conseiller|vrai)
      (humain|conseiller|agent|responsable|vraie personne) (svp|stp|s il vous plait|merci)
      (parler|parle|discuter|échanger|passez|passer|joindre|contacter|veux|voudrais|besoin|avoir|transférez|transférer|mettez|mettre en contact|relation avec|donnez) ..5 (humain|humaine|personne réelle|vraie personne|quelqu un|conseiller|conseillère|agent|responsable|manager|supérieur|opérateur|opératrice|téléconseiller|service client|chef|patron|employé|être humain|interlocuteur|directeur|une personne)
      - (cadeau|offrir) ..3 (à|pour) quelqu un
      - (voudrais|veux|avoir) ..5 (tente|pour) ..2 (une|deux|#) (personne|personnes)
      - quelqu un ..3 (utilis*|commandé|piraté)
      ^^ (conseiller|humain|agent|responsable|personne|un conseiller|un humain|une personne|opérateur) [filler]? [filler]? $$
      (êtes|es|est|c est|suis) ..4 (robot|bot|machine|vraie personne|humain|ia|chatbot|automate|personne réelle)
      (pas|plus|marre|stupide|assez|ras le bol|sans) ..4 (robot|bot|machine|réponse* automatique*|chatbot|automate|réponses toutes faites|copier coller)
      (rappelez moi|me rappeler|me rappeliez|rappeler moi|m appeler|appelez moi|être rappelé*|me téléphoner|par téléphone|au téléphone|demande de rappel|rappelle moi|qu on me rappelle)
      - (livreur|transporteur) ..4 (appel*|téléphon*)
      - commander ..2 par téléphone
    `,
  },
}
