import type { Lexicon } from '../lexicon.ts'

/** French: words of France, Belgium, Switzerland, Quebec and the Maghreb, those with an elided article or pronoun too. */
export const fr: Lexicon = {
  order:
    'command achat lachat dachat panier recommand precommandes commendes comande =cmd operation',
  parcel:
    'colis paquet envoi lenvoi denvoi livraison =pli emballage lemballage demballage expedition lexpedition dexpedition =coli pakage enveloppe lenveloppe denveloppe palette bagage',
  where: 'endroit lendroit dendroit emplacement lemplacement demplacement localis =ou',
  when: 'quand =qd jusqua',
  arrive:
    'arriv jarriv narriv marriv sarriv larriv tarriv darriv quarriv recoi =recu recue recus recev parvien parven reception debarqu',
  dispatch:
    'expedi jexpedi nexpedi mexpedi sexpedi lexpedi texpedi dexpedi quexpedi envoy jenvoy nenvoy menvoy senvoy lenvoy tenvoy denvoy quenvoy enverr jenverr nenverr menverr senverr lenverr tenverr denverr quenverr envoie jenvoie nenvoie menvoie senvoie lenvoie tenvoie denvoie quenvoie =parti partie partis partir achemin remis lacheminement dacheminement =part reexped desserv',
  track:
    'suivi tracking =trac traqu acheminements lacheminements dacheminements suivre pister suivez',
  number: 'numero =num chiffre =nr',
  cancel:
    'annul jannul nannul mannul sannul lannul tannul dannul quannul resilier stopper interromp desist retract defaire arretez suspend renonc abandonn jabandonn nabandonn mabandonn sabandonn labandonn tabandonn dabandonn quabandonn',
  change:
    'chang corrig correct rectif rempl modif transform ajust actualis lajustement dajustement',
  exchange:
    'echang jechang nechang mechang sechang lechang techang dechang quechang troqu interverti permut',
  return:
    'retour renvo jrenvo nrenvo mrenvo srenvo lrenvo trenvo drenvo qurenvo rend repris reprend reprenez rapport ramen',
  refund: 'rembours dedom recredit crediter',
  money:
    'argent largent dargent =sous =fric thune =ble montant =somme =euro =euros pognon balles =franc francs =dinar dinars dirham =eur =dzd floos flouss',
  pay: '=paie =paies paiem payer payez payee =paye regle =regl acquitt verser jacquitt nacquitt macquitt sacquitt lacquitt tacquitt dacquitt quacquitt =interac =virer',
  charge:
    'debit prelev encaiss jencaiss nencaiss mencaiss sencaiss lencaiss tencaiss dencaiss quencaiss ponction redebit comptabilis',
  twice: '=deux doubl ldoublon ddoublon =fois dedoubl rebelote',
  card: 'carte =cb =visa mastercard credit bancontact',
  declined:
    'refus rejet declin bloquee echou jechou nechou mechou sechou lechou techou dechou quechou',
  bank: 'banque bancair guichet boursorama postale =sepa',
  error: 'erreur lerreur derreur =bug bugge plantage',
  invoice: 'ticket justificatif quittance bordereau facturette relance caisse',
  tax: '=taxe =tva impot taxes limpot dimpot fiscal',
  customs: 'douan importation limportation dimport dedouan transitaire =droits declarer',
  code: '=code codes =cle',
  discount: 'reduc remise soldes ristourne coupon offre loffre doffre etudiant =bons rabai',
  newsletter:
    'newsletter =pub =pubs publicit mailing =spam prospectus infolettre pourriel indesir promotionnel linfolettre dinfolettre diffusion',
  broken:
    '=cass brise =abim endommag defectueu defaut fichu abime labime dabime dechir =tord tordu decol =fel =fele fendu =pete petee craqu ebrech foutu ecras crev troue cabosse rompu lache fissur explos fondu arrach decous =plie pliee crame deglingu niqu detruit defonce gonfle eventre coincait perce rouill',
  wrong: 'tromp erron =faux fauss inverse confondu inexact incorrect linverse dinverse inconnu',
  missing:
    'manqu perdu disparu introuvable =egar legar degar egare absent oublie incomplet perte manqueur =vide =vides',
  received_not: '=rien aucun personne =nada',
  late: 'retard attend jattend nattend mattend sattend lattend tattend dattend quattend attente lattente dattente tarde =traine patient longue depasse =lent =lente lents repouss eternise jeternise neternise meternise seternise leternise teternise deternise queternise',
  promised:
    'prevu promis annonce cense devait devaient promesse estimation lestimation destimation estime',
  stolen: '=vole volee volent voleur voler chourer chourave derob subtilis cambriol',
  neighbour: 'voisin gardien concierge',
  delivered: 'livre delivr depose remettre distribu',
  address:
    'adress ladress dadress jadress nadress sadress madress tadress quadress cadress =rue immeuble limmeuble dimmeuble boulevard domicil avenue ville postal =cp etage appartement lappartement dappartement batiment digicode adrese demenag',
  size: 'taill pointure ltaille dtaille mesure =xs',
  colour:
    'couleur coloris =bleu bleue rouge =vert =verts =verte =noir noire blanc jaune =gris grise orange violet =rose marron teinte beige turquoise',
  big: 'grand petit =gros grosse large etroit enorme jenorme nenorme menorme senorme lenorme tenorme denorme quenorme minuscul immens geant',
  label: 'etiquet letiquet detiquet bordereaux autocoll vignet',
  box: 'carton emballag coffret boites',
  store:
    'magasin boutique entrepot lentrepot dentrepot agence succursal etabliss letabliss detabliss vendeur rayon boutik comptoir vendez vendre =vend vendue laccueil accueil',
  open: 'ouvr jouvr nouvr mouvr souvr louvr touvr douvr quouvr louvertur douvertur ferme =ferm horaire heure lheure dheure ouvert ferie',
  parking: 'parking stationn =gare garer =velo',
  stock: 'stock dispo disponib rupture reste reapprovis epuise lepuise depuise',
  price: '=prix tarif =cout coute =cher chere couts devis ldevis ddevis combi =vaut',
  free: 'gratui gratos offert franco',
  shipcost: '=port =fdp',
  express: 'express chronopost rapide lexpress dexpress prioritaire',
  country:
    '=pays france belgique suisse quebec maroc algerie tunisie espagne luxembourg portugal allemagne canada europe monaco martinique guadeloupe guyane domtom italie geneve lausanne norvege',
  password: '=mdp identifiants reinit lidentifiant didentifiant =mots =mot',
  login:
    'connect jconnect nconnect mconnect sconnect lconnect tconnect dconnect quconnect authentifi acces lacces dacces session inscri jinscri ninscri minscri sinscri linscri tinscri dinscri quinscri connexion acced jacced nacced macced sacced lacced tacced dacced quacced =lien',
  account: 'compte profil inscription linscription dinscription espace',
  blocked: 'bloqu verrou =coince coincee =fige =gele suspendu debloqu',
  email:
    '=mail courriel =mel boite lemail demail email lmail dmail gmail hotmail messagerie wanadoo electronique',
  confirm:
    'confirm recapitul accuse laccuse daccuse enregistr jenregistr nenregistr menregistr senregistr lenregistr tenregistr denregistr quenregistr valider validez validation',
  hacked: 'pirat =hack usurp intrus lintrus dintrus =vire hacke',
  phishing:
    'phishing hamecon fausse frauduleu lescroc descroc escro louche bizarre suspect fraude arnaqu jarnaqu narnaqu marnaqu sarnaqu larnaqu tarnaqu darnaqu quarnaqu bidon',
  person:
    'humain lhumain dhumain conseiller agent lagent dagent quelquun robot operateur loperateur doperateur interlocut employe lemploye demploye vendeuse collaborat =bot technicien representant',
  call: 'appel jappel nappel mappel sappel lappel tappel dappel quappel rappel telephon telefon joindre joignable raccroch decroch',
  talk: '=parl discut contact echanger dialog jparle entretenir causer relation',
  complaint: 'reclam plainte plaindre insatisf linsatisf dinsatisf mecontent',
  bad: 'mauvais =nul nulle =pire lamentabl deplorabl honte scandal inadmissible linadmissible dinadmissible degout catastroph =merd pourri =naze horribl impoli desagreabl incompet lincompet dincompet =decu decev decue pourrav minable inacceptabl linacceptabl dinacceptabl marre irrespect respect pitoyabl',
  manager:
    'directeur directric encadr lencadr dencadr responsab =chef patron superieur gerant direction dirigeant',
  compensate:
    'compens indemni lindemni dindemni dedommag =geste =gestes gache prejudice reparation merite',
  exception: 'exception lexception dexception derog souplesse indulgen',
  guarantee: 'garanti couvert couvre',
  repair: 'repar atelier latelier datelier =sav ressemel rafistol couturier cordonnier',
  claim: 'dossier demarche reclamations sinistre declaration =litige',
  wash: 'lav machine lessive nettoy deperl repass pressing lavages',
  safe: '=sur sures securit surete danger risqu fiable norme homolog lhomolog dhomolog conform certif',
  hurt: 'bless =brul coupe =coup douleur saign chute tombe =foul accident laccident daccident fractur entors entaill jentaill nentaill mentaill sentaill lentaill tentaill dentaill quentaill',
  recall: '=lot =lots rappele retires concerne',
  stove: 'rechaud casserol =gaz popote bruleur cuisin poele',
  tent: 'tente auvent lauvent dauvent toile abside labside dabside =tarp',
  boots: 'chaussur bott godass chaussette crampons chausson soulier tennis sandale pompe grolle',
  jacket:
    'veste blouson manteau doudoun polaire anorak pantalon bonnet gants =gant parka impermeable limpermeable dimpermeable coupevent vetement habit lhabit dhabit tshirt fringue merinos gilet poncho maillot shirt',
  pack: '=sac =sacs bagagerie',
  bag: 'duvet couchage matelas sursac tapis',
  choose:
    'conseil choisi choix compar mieux meilleur lequel laquelle lesquel plutot hesit jhesit nhesit mhesit shesit lhesit thesit dhesit quhesit suggest =guid',
  appointment: 'rendez =rdv creneau reserv rencard',
  fitting:
    'essayag essai lessai dessai reglage ajustage lajustage dajustage adapt ladapt dadapt semelles',
  ski: '=ski =skis skier fixation =fart =snow planche raquette',
  rent: 'louer location =loue louez loues loueur preter loyer =louee',
  club: '=club membre adher adhes ladhes dadhes adherent ladherent dadherent cotis fidel',
  points: 'point =pts',
  renew: 'renouvel reconduc reconduit abonn labonn dabonn tacite reabonn',
  giftcard: 'cadeau cheques',
  data: 'donnees =rgpd personnel efface confidential cookies consentement traitement',
  optout: 'desabonn desinscri arreter stoppez',
  company:
    'entreprise lentreprise dentreprise grossist journal presse travaill association lassociation dassociation comite fabricant',
  holiday: '=noel paques nouvelan toussaint ramadan reveillon',
  today: 'aujourdhui daujourdhui =auj =ajd',
  yesterday: '=hier dhier avanthier veille',
  add: 'ajout jajout najout majout sajout lajout tajout dajout quajout rajout inclu',
  two: 'regroup paire',
  pickup: 'retrait recuperer pickup relai chercher =retire casier',
  install: 'echelon mensualit =alma =3x =4x =oney fractionn',
  cod: 'virement espece paypal cheque =amex =cod twint',
  how: 'comment =coment facon maniere procedure',
  may: '=peux =peut pouvez pouvoir possib pourr accept jaccept naccept maccept saccept laccept taccept daccept quaccept permis autoris impossible limpossible dimpossible pouvait pourriez faisable',
  not: '=pas =non =nn guere',
  want: '=veux voudr souhait desir jaimer aimer voul envie naimerais maimerais saimerais laimerais taimerais daimerais quaimerais =veut jveux espere lespere despere jesper prefere',
  days: '=jour jours semaine =mois annee lannee dannee journee quinzaine ouvres hebdo =lan',
  worn: 'portee porter =usee enfile usure lusure dusure',
  less: 'moins moindre retenu manque',
  cheaper: 'baiss barat =bas economi abordable',
}
