import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (connard*|connasse*|enculé*|enculer|fils de pute|fdp|pute|putes|salope*|salaud*|ordure*|abruti*|crétin*|débile*|débiles|imbécile*|idiot|idiots|idiote*|cons|bande de (cons|nuls|voleurs|clowns|branleurs)|branleur*|merdeux|pourriture*|raclure*|ta gueule|fermez la|vos gueules|allez vous faire|va te faire|nique*|ntm|tocard*|bouffon*|clown|clowns|incapables|dégénéré*|attardé*|mongol*|trou du cul|sales (cons|voleurs|rats)|va crever|allez crever|crevez|gros con|pauvre con|pauvres types|petites merdes)
      - (suis|me sens) ..1 (idiot*|débile)
    `,
    distressed: `
      (désespéré*|désespoir|pleure|pleurs|pleurer|larmes|panique*|paniqué*|angoiss*|peur|terrifié*|effondré*|à bout|au bout du rouleau|je craque|bouleversé*|détresse|très inquiet|très inquiète|morte d inquiétude|inquiétude|sais plus quoi faire|ne sais plus quoi|sais pas quoi faire|je vous en supplie|en supplie|supplie|je vous en prie aid*|s il vous plaît aid*|svp svp|dors plus|n en dors plus|insomni*|dépress*|déprim*|stressé*|obsèques|enterrement|décédé*|décès|mon fils est à|hospitalisé*|mon dieu|seul au monde|perdu mon emploi|j ai tout perdu|n en peux plus|en peux plus|sous le choc|traumatis*)
      - je vous en prie ..1 $
      - (pas|n ayez pas|j ai) peur ..3 (taille|trop petit|que ce soit|de me tromper)
    `,
    sarcastic: `
      (merci pour rien|merci de (rien|m ignorer|ne pas|m avoir)|super merci pour|quelle surprise|tiens donc|quelle efficacité|quelle rapidité|quel professionnalisme|quel service|bravo|félicitations|chapeau|applaudissements|continuez comme ça|bien joué|génial|super|parfait|magnifique|formidable|excellent|fantastique|merveilleux|top|trop fort|belle performance|beau travail|bon travail|👏) ..12 (encore|perdu|cassé|personne|rien|semaines|mois|retard|jamais|vide|pas arrivé|sans réponse|aucune réponse|troisième|quatrième|erreur|robot|attends|attendre|🙄|🙃|👏|ignor*|toujours pas|copier coller|annulé*|mouillé*|deux gauches|faux)
      - (super|parfait|génial|top|excellent) ..1 (merci|alors|donc|tente|produit)
      - merci de rien
      (merci pour rien|quelle surprise|continuez comme ça|prenez votre temps|surtout ne vous pressez pas|ne vous pressez pas|pas pressé|comme si (je|j)|mais bien sûr|bien sûr bien sûr|ben voyons|bah voyons|c est ça oui|j adore (attendre|quand|parler à)|trop aimable|vous êtes trop|comme d hab|service au top|on applaudit|chapeau l artiste|digne d un|soi disant|dix sur dix|10 10)
      - (pas pressé) ..1 (merci|$)
    `,
    angry: `
      (furieu*|en colère|colère|scandal*|honte|honteux|honteuse|inadmissible*|inacceptable*|intolérable|incroyable de|lamentable*|minable*|ridicule*|pathétique*|déplorable*|catastroph*|désastre*|nul|nulle|nuls|nulles|merde|merdique|putain|bordel|foutage de gueule|foutez de|se foutre|foutent de|moquez de|se moque|moque du monde|ras le bol|marre|assez|exige|immédiatement|tout de suite|plus jamais|jamais plus|jamais vu ça|pire (service|boutique|expérience|site)|c est une blague|incompéten*|menteur*|mensonge*|mentez|voleurs|irrespect*|manque de respect|arnaqueurs|dégoût*|dégueulasse|écoeur*|insupportable|saoule|énervé*|énerve|déteste|inqualifiable|c est quoi ce|vous rigolez|vous plaisantez|de qui se)
      - nulle part
      - (est ce que|puis je|je peux|on peut|possible) ..14 tout de suite
      - tout de suite ..2 (après|avant)
      - (assez) (grand*|large|long|chaud*|petit*|léger*|solide|rapide*|bien|de|simple|serré)
      - (pas|est|sera|suffisamment|seraient|sont) assez
      - (livr*|expédi*|dispo*|partir) ..3 (tout de suite|immédiatement)
      - (tout de suite|immédiatement) ..3 (dispo*|livr*|besoin)
    `,
    frustrated: `
      (déçu*|décept*|décev*|frustr*|agacé*|agaçant*|énervant*|mécontent*|insatisf*|pas content*|pas satisfait*|ennuy*|pénible|compliqué|long|mauvais service|mauvaise expérience|mauvais accueil|toujours (rien|pas (reçu|arrivé|de réponse|de nouvelles|résolu|livré))|encore (rien|une fois ..4 (rien|pas))|j attends|depuis (des|#) (jours|semaines|mois|heures)|combien de temps (encore|dois|faut il)|jusqu à quand|enfin|personne|ça traîne|trop long|trop lent|beaucoup trop|c est pas normal|pas normal|pas sérieux|franchement|sérieusement|sérieux|comprends pas pourquoi|pas possible|réclamation|me plaindre|plaindre|patience|pff*|quand même|dommage|espérais mieux|attendais mieux|troisième fois|deuxième fois)
      - (c est|est ce|trop|plus|aussi|délai|le|un|assez|si|de|dos) ..1 long
      - (#|une|deux|par|quatre) (personne|personnes)
      - (puis je|peux|peut on|possible|est ce|je peux) ..8 quand même
      - si personne
      - (trop long|trop lent) ..2 (manche*|pour moi|bâton*)
      - (très|est) sérieux
    `,
  },
  empty: `aide aider aidez problème souci soucis question demande chose choses truc trucs quelque rien tout ça ca cela ceci marche fonctionne va passe même pareil encore
    toujours sais savez veux voudrais besoin pouvez peux pourriez svp stp plait plaît s il donc alors bon arrangez faites faire fais réglez mal faux erreur sujet avant hier dit dis parlé
    convenu urgent maintenant ici là comprends rien compris voilà fois dernière jours bref enfin euh`,
  typos: `avocat huissier tribunal journaliste remboursement dédommagement exception inacceptable scandaleux arnaque escroquerie annuler résilier suicider ambulance
    piraté prélèvement indemnisation conseiller inadmissible`,
}
