import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hurt: `
      (explos*|explosé|a pris feu|pris feu|prend feu|en feu|incendie|flamme*|flammes|brûl*|brulé|brulure*|brule*|étincelle*|fumée|fume|court circuit|électrocut*|décharge électrique|coup de jus|fondu|fond en|surchauff*|fuite de gaz|sent le gaz|odeur de gaz|gaz qui|gaz s échappe|monoxyde|intoxiqu*|siffle)
      - (feu|flamme*) ..2 (de camp|éteinte)
      - fond ..1 (de|du)
      (bless*|blessure*|saign*|sang|hôpital|urgences|samu|pompiers|médecin|docteur|accident|fractur*|cassé ..2 (bras|jambe|poignet|cheville|doigt|dent|côte|nez)|coupé ..3 (doigt|main)|me suis coupé*|s est coupé*|entaill*|chute|suis tombé*|est tombé* ..4 (de|dans|rocher)|allerg*|rougeur*|éruption|démang*|urticaire|empoison*|toxique*|vertige*|naus*|vomi*|mal de tête|maux de tête|mal à la tête|malaise|évanou*|étouff*|asphyx*|noyé*|points de suture|j ai failli|a failli|failli tomber|failli mourir|gonflé* ..2 (visage|main))
      - (pied|pieds|orteil*|talon) ..4 (blesse*|gonflé*)
      - chute ..2 (de prix|température*|pression)
      (danger*|dangereu*|risque d incendie|risque pour la santé|pas sûr|plus sûr|défaut de sécurité|problème de sécurité|rappel produit|rappel|rappelé|numéro de lote|numéro de lot|aurait pu|aurions pu|auraient pu)
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
    die: `
      (suicid*|me tuer|me tue|me donner la mort|mettre fin à mes jours|mettre fin à ma vie|en finir|me faire du mal|me mutiler|me scarifier|scarifi*|me pendre|me jeter ..4 (pont|train|fenêtre|voies)|avaler ..3 (médicaments|cachets|comprimés)|disparaître pour toujours|disparaitre pour toujours)
      - en finir ..3 (avec (cette|ce|la)|commande|litige|dossier)
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
