import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hinted: `
      (sent|sentait|odeur|pue|puait) ..3 (le|de|du)? ..1 (gaz|brûlé|essence|plastique|chimique|fumée)
      (cloques|rougeurs|plaques rouges|boutons) ..4 (sur|main*|peau|bras|visage|cou)
      - cloques ..4 pied*
      (failli|presque|à deux doigts|de justesse) ..4 (tomber|tombé*|chuter|me brûler|brûlé|prendre feu|accident|m étouffer|glisser|mourir)
      (boucle|sangle|corde|bâton|mousqueton|semelle|crochet|couture) ..6 (lâché|cédé|cassé|ouvert|arraché) ..8 (tombé*|chute|pente|descente|sol|paroi|mètres)
    `,
    hurt: `
      (explos*|explosé|a pris feu|pris feu|prend feu|en feu|incendie|flamme*|flammes|brûl*|brulé|brulure*|brule*|étincelle*|fumée|fume|court circuit|électrocut*|décharge électrique|coup de jus|fondu|fond en|surchauff*|fuite de gaz|sent le gaz|odeur de gaz|gaz qui|gaz s échappe|monoxyde|intoxiqu*|siffle)
      - (feu|flamme*) ..2 (de camp|éteinte)
      - fond ..1 (de|du)
      (bless*|blessure*|saign*|sang|hôpital|urgences|samu|pompiers|médecin|docteur|accident|fractur*|cassé ..2 (bras|jambe|poignet|cheville|doigt|dent|côte|nez)|coupé ..3 (doigt|main)|me suis coupé*|s est coupé*|entaill*|chute|suis tombé*|est tombé* ..4 (de|dans|rocher)|allerg*|rougeur*|éruption|démang*|urticaire|empoison*|toxique*|vertige*|naus*|vomi*|mal de tête|maux de tête|mal à la tête|malaise|évanou*|étouff*|asphyx*|noyé*|points de suture|j ai failli|a failli|failli tomber|failli mourir|gonflé* ..2 (visage|main))
      - (pied|pieds|orteil*|talon) ..4 (blesse*|gonflé*)
      - chute ..2 (de prix|température*|pression)
      (danger*|dangereu*|risque d incendie|risque pour la santé|pas sûr|plus sûr|défaut de sécurité|problème de sécurité|rappel produit|rappel|rappelé|numéro de lote|numéro de lot|aurait pu|aurions pu|auraient pu)
      - (marche|fonctionne|passe|prend|vaut|suis|est) ..1 pas sur
      - pas sûre? (de|d|que|si)
      - (pas|plus) sur (un|une|le|la|les|mon|ma|mes|votre|vos|leur|ce|cette|internet|place|facture)
      - rappel ..1 (de (facture|paiement|rendez)|merci)
      - (appel|rdv|rendez vous|facture) ..3 rappel
      - (rappel|aurait pu) ..4 (svp|prévenir|téléphonique)
      (mousqueton|harnais|baudrier|corde|casque|boucle|dva|crampon|crampons|piolet|sangle|bâton) ..6 (cassé|lâché|ouvert|rompu|cédé|ouverte|défaill*|ans|encore sûr|tombé|abîm*)
      - (reçu|commande|taille) ..3 (ouvert|ouverte) ..2 (colis|carton)
      (cassé|lâché|ouvert|rompu|cédé) ..5 (pendant|en pleine|en escalad*|en descendant|quand je|en grimpant)
      (réchaud|poêle|gaz|cuisiner|chauffage|chauffer|barbecue) ..6 (dans la tente|sous la tente|à l intérieur|dans ma tente|dans le van|dans l abside|dans la voiture)
      (est ce|c est|est il|est elle|encore) ..2 (sûr|sûre|sans danger|sans risque) ..4 (de|pour|d utiliser|après|$)
      - sûr ..2 (que|de la taille)
      (corde|casque|baudrier|sangle) ..6 (ans|vieux|vieille|durée de vie|péremption)
      (cartouche*|bouteille) ..5 (voiture|avion|soleil|recharger|remplir)
    `,
  },
  self_harm: {
    despair: `
      en finir ..2 (avec (la vie|ma vie|tout)|maintenant|ce soir|une bonne fois|avec tout ça|$)
      - en finir ..3 (litige|dossier|commande|retour|remboursement)
      (pris|avalé|ingéré|avale|prends|avaler|gobé|mangé) ..4 (médicaments|médocs|cachets|comprimés|somnifères|antidépresseurs|plaquette|boîte de|boite de|pilules|doliprane) ..4
      - (pris|prends|prendre) ..4 (médicaments|comprimés|cachets) ..5 (mal de|allerg*|médecin|ordonnance)
      (pour|vais|va|veux|voudrais|laisser|laissez|laisse) ..2 (moi)? ..1 mourir
      - (faire|fait|faites) mourir de
      (plus|pas|aucune|aucun|pas de|sans|voi* pas|trouve pas) ..3 (envie|raison|goût|sens|force|espoir|issue|avenir|intérêt|but) ..3 (de vivre|à vivre|vivre|à la vie|à ma vie|à rien|devant moi|d être là|pour moi|de me lever|de continuer à vivre|la vie)
      (je suis|être|suis qu) ..3 (un|qu un) (fardeau|poids) ..3
      - (poids|fardeau) ..2 (taille|kg|kilo*)
      (taillad*|coupe*|couper|ouvrir|ouvert|entaill*) ..2 (les|mes) (veines|poignets|bras|cuisses)
      (me coupe|me coupais|recommencé à me couper|me scarifie|me mutile|me fais du mal)
      (me réveiller|réveillerai|réveille) ..3 (plus|jamais|pas)
      (ne|n) ..3 (plus|jamais|pas) ..2 me réveiller
      (plus|jamais) me réveiller
      (m endormir|dormir) ..4 (jamais me réveiller|plus me réveiller|pour toujours|pour l éternité)
      (donne|donné|distribue|distribué) ..3 (toutes mes affaires|mes affaires|tout ce que j ai)
      (sauter|me jeter|saute|me balancer|jeter sous) ..4 (pont|train|toit|fenêtre|falaise|balcon|métro|rails)
      (vie|existence) ..3 (insupportable|vaut rien|foutue|finie|n a aucun sens|pas la peine|ne sert à rien|n a plus|n en vaut)
      (marre|assez|lasse|fatigué*|déteste|ras le bol) ..2 (de)? ..1 (ma vie|vivre|la vie|l existence|être en vie)
      (quitter|quitte|partir de) ce monde
      (personne) ..3 (m aime|a besoin de moi|tient à moi|me regretterait|remarquerait)
      (serai|sera|serais|quand je) ..3 (mort|morte|plus là|parti pour toujours|plus de ce monde|disparu*)
      - (sera|batterie|lampe|pile*) ..3 morte
      (plus la force|plus le courage|peux plus continuer|supporte plus|tiens plus|craque complètement|à bout) ..2 $
      (adieu|au revoir pour toujours|dites ..4 que je (les|l) aime*|c est la fin pour moi|c est fini pour moi|mes derniers mots|ma dernière nuit|mon dernier)
      - mon dernier (achat|message|mail|colis|retour|commande|appel|paiement)
      (mieux|heureux|soulagés) ..4 (sans moi|si je n étais|si je disparai*|si j étais mort*|si je meurs)
      (idées noires|pensées noires|pensées suicidaires|désespéré*|au bout du rouleau|j ai plus goût à rien|plus rien n a d importance)
      (j aurais voulu|voudrais|aimerais) ..2 (ne|n) ..2 (jamais|pas) ..2 (né|née|exister|naître)
    `,
    die: `
      (suicid*|me tuer|me tue|me donner la mort|mettre fin à mes jours|mettre fin à ma vie|en finir|me faire du mal|me mutiler|me scarifier|scarifi*|me pendre|me jeter ..4 (pont|train|fenêtre|voies)|avaler ..3 (médicaments|cachets|comprimés)|disparaître pour toujours|disparaitre pour toujours)
      - en finir ..3 (avec (cette|ce) (commande|histoire|affaire|retour|dossier|litige)|commande|litige|dossier)
      (veux|voudrais|envie de|préfère|préférerais|aimerais|mieux) ..3 (mourir|être mort*|crever|ne plus me réveiller|ne plus exister|disparaître|disparaitre|ne plus être là|partir pour toujours)
      - mourir de (rire|faim|froid|chaud|envie)
      (ne veux plus|veux plus|n ai plus envie de|plus envie de|plus la force de|plus le courage de) ..2 (vivre|être là|continuer|exister|me réveiller|me battre|être de ce monde)
      - (veux plus) continuer ..3 (abonnement|commande|avec vous)
      (n en peux plus|en peux plus|j en peux plus|peux plus) ..4 (de vivre|de la vie|de cette vie|de tout|continuer|vivre|$)
      - (peux plus) ..3 (me connecter|payer|commander|attendre)
      - (n en peux plus|en peux plus) ..2 (de votre|de vos|d attendre|d appeler)
      (plus de|aucune|aucun|pas de|sans) ..2 (raison|sens|raisons|but|espoir) ..3 (vivre|à ma vie|à la vie|de continuer|dans ma vie)
      (vie|tout|rien) ..4 (vaut plus la peine|n a plus de sens|plus de sens|ne sert à rien de vivre|n a plus d importance)
      (mieux|tranquilles) ..4 sans moi
      (adieu|adieux|dernier message|lettre d adieu)
      (fatigué*|marre|lasse) ..2 (de vivre|de la vie|d exister)
      (ne serai plus|serai plus|n aurai plus besoin) ..4 (là|de ce monde|demain|bientôt|où je vais|vivant*)
      (personne) ..4 (me regrettera|regrettera|manquerai|s en rendra compte|me pleurera)
    `,
  },
  danger: {
    near: `
      (quelqu un|homme|type|mec|il|elle|voiture|gens|mon ex|mari) ..3 (me|nous) ..1 (suit|poursuit|frappe|tape|bat|menace|surveille|agresse|harcèle|étrangle|attaque|a frappé*|a tapé*|a agressé*|a menacé*|a étranglé*)
      - (il|elle) ne me suit
      (suis|été|était|fais|faire) ..2 (suivi*|frappé*|battu*|menacé*|agressé*|harcelé*|poursuivi*|attaqué*|frapper|agresser|tabasser)
      - (colis|commande|livraison) ..3 suivi*
      - (été|était) suivi*
      (perdu*|bloqué*|coincé*|égaré*|isolé*) ..4 (en|dans|sur|au) ..2 (montagne|sommet|forêt|neige|refuge|col|crête|nuit|froid|brouillard|orage|bois|vallée|gorge*)
      - (colis|commande|livraison|paquet|gant*|lampe|veste|tente) ..4 (coincé*|perdu*|bloqué*)
      (avalanche|orage|tempête|éboulement|inondation|chute de pierres|crue) ..6 (nous|m a|surpris|emporté*|ici|enseveli|arrive|sous|coincé*|touché*|tombé*)
      - (avalanche) ..3 (stage|formation|sonde|pelle|dva|kit|airbag)
      (enfant|fils|fille|mari|femme|ami|amie|père|mère|frère|soeur|bébé|copain|copine) ..4 (a disparu|disparu*|introuvable|pas rentré*|jamais rentré*|pas revenu*|inconscient*|saigne*|ne bouge plus|bouge plus|ne répond plus|gravement|blessé*|ne respire)
      (retrouve|trouve) ..2 (plus|pas) ..2 (mon fils|ma fille|mon enfant|mon mari|ma femme)
      (blessé*|saigne|saignons) ..4 (grave*|beaucoup|seul*|montagne|aide|marcher|bouger|secours|tête|jambe)
      (peux|peut|pouvons|arrive|arrivons) ..2 (plus|pas) ..2 (bouger|marcher|me lever|descendre|respirer|redescendre|sentir mes|sens plus)
      - marcher ..3 (chaussure*|ampoule*|talon)
      (en danger|danger de mort|peur pour (ma|mes|notre|sa)|peur de (lui|mon mari|mon ex|mon père)|pas en sécurité)
      (gelons|hypothermi*|on meurt de froid|je meurs|se noie|noyé*|étouffe|s étouffe|avalé de travers)
      (cambrioleur|quelqu un est entré|entré chez moi|intrus)
      (à l aide|aidez nous|sauvez|venez vite) ..4 (vite|montagne|blessé*|nous|moi|perdu*|secours|danger)
    `,
    now: `
      (appelez|appeler|appelle|envoyez|besoin) ..4 (ambulance|police|samu|112|15|17|secours|pompiers|médecin)
      (au secours|urgence vitale|vie ou de mort|sos|danger de mort|danger immédiat)
      - (trousse|kit|couverture|sifflet|abri|balise) ..2 (secours|urgence|sos)
      (coincé*|perdu*|bloqué*|enseveli*|piégé*) ..6 (montagne|neige|avalanche|crevasse|grotte|forêt|paroi|glacier|ascenseur|tempête|ravin|inond*|refuge|falaise)
      - (colis|commande|livraison|paquet) ..4 (coincé*|perdu*|bloqué*)
      (ne respire plus|respire plus|respire pas|arrive pas à respirer|peux plus respirer|inconscient*|perd connaissance|perdu connaissance|saigne beaucoup|se vide de son sang|crise cardiaque|avc|convuls*|hypothermie|overdose|ne se réveille|en train de mourir|va mourir)
      (maison|appartement|tente|voiture|cuisine|immeuble) ..4 (en feu|brûle|pleine de gaz|pleine de fumée|en flammes)
      (gaz|feu|fumée|sang|fuit|fuite) ..4 (en ce moment|maintenant|là tout de suite|que faire|quoi faire)
      (me|nous|la|le) ..2 (frappe|bat|menace|suit|poursuit|harcèle|étrangle|viole|agresse|tape dessus)
      - (me) suit ..2 (la trace|livraison)
      (mon mari|mon copain|mon ex|mon père|mon beau père|mon conjoint) ..4 (me frappe|me bat|me menace|veut me|va me (tuer|frapper)|me harcèle)
      (vais|allons) ..3 (tuer|buter|péter la gueule|casser la gueule|brûler|défoncer|crever|planter|faire sauter|démolir|égorger) ..3
      - (vais) ..3 me tuer
      (bombe|arme|couteau ..2 gorge|kidnapp*|enlèvement|enfermé*|séquestr*|violences conjugales|peur pour ma vie|sais où (vous|tu) (habit*|travaill*)|menace de mort|menaces de mort)
      - bombe ..1 (imperméab*|anti|de)
      - enfermé* ..2 dehors
    `,
  },
  minor: {
    hinted: `
      (argent de poche|en cinquième|en quatrième|en troisième|en sixième|au collège|au lycée|mon prof|ma prof|mes parents doivent|ma mère doit|mon père doit|ma mère sait pas|j ai pas encore 18)
    `,
    age: `
      (j ai|ai|je viens d avoir|âgé* de|vais avoir) (que|seulement|juste|presque|à peine)? [young] ans
      (suis|étant) ..2 (mineur*|un enfant|ado|adolescent*|collégien*|lycéen*|élève|au collège|au lycée|en (sixième|cinquième|quatrième|troisième|seconde|6e|5e|4e|3e))
      (mineur|mineurs|mineure|moins de 18|pas majeur*|pas encore majeur*|pas 18 ans|argent de poche)
      - mineur* ..2 (défaut|rayure|problème)
      - défaut mineur
      [child] ..3 [young] ans ..8 (command*|achet*|carte|sans|pay*)
      - (pour|à) ..2 [child] ..3 [young] ans
      [child] ..5 (a commandé|a acheté|a payé|a utilisé|a pris|a passé|a dépensé|a cliqué|commandé|acheté) ..6
      - (pour) ..2 [child]
      - [child] que (j ai|nous avons)
      (sans|pas) ..3 (autorisation|permission|accord|le savoir|au courant|savoir) ..6 (mes parents|ma mère|mon père|parents|[child]|parental*)?
      - sans ..2 autorisation ..2 (douane|camping)
      (carte|cb|compte|paypal|argent) (de ma mère|de mon père|de mes parents|de maman|de papa|de ma grand mère|à ma mère|à mon père|à mes parents)
      (mes parents|ma mère|mon père|maman|papa) ..4 (savent pas|sait pas|veut pas|veulent pas|d accord|au courant|me laisse*|va me tuer|vont me tuer|m autorise*|ne sait|ne savent|m engueul*)
    `,
  },
}
