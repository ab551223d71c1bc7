import type { Lexicon } from '../lexicon.ts'

/** What people do, have and ask about besides the trade itself. */
export const frTalk: Lexicon = {
  zip: '=zip glissiere tirette eclair leclair declair =zipp',
  sole_part:
    'semelle talon lacet oeillet loeillet doeillet languette couture crampon crantage empeigne lempeigne dempeigne œillet',
  pole: 'arceau baton piquet armature sardine larceau darceau cadre =tige tuteur hauban',
  buckle_strap:
    'boucle sangle ceinture =clip bretelle attache lattache dattache harnais baudrier mousqueton dragonne bandouliere crochet',
  waterproof:
    'impermea limpermea dimpermea etanch letanch detanch pluie mouill =fuit =eau trempe humid infiltr =leau =deau membrane averse =vent',
  warm: 'chaud chaleur chauff =isol lisol disol rechauff soleil',
  cold: 'froid hiver lhiver dhiver =gel neige degres temperature glacial frileu caill',
  weight: 'poids =pese lourd leger gramme =kilo =kg',
  material:
    'matiere tissu =cuir laine plume coton =gore nylon synthetique duveteux fourrure polyester materiau doublure goretex',
  battery:
    'batterie =pile piles lampe lumiere recharg frontale allum jallum nallum mallum sallum lallum tallum dallum quallum eteint jeteint neteint meteint seteint leteint teteint deteint queteint lumens chargeur ampoule lampoule dampoule eclairage leclairage declairage prise voyant',
  smell: 'odeur =pue moisi tache =boue lodeur dodeur senteur poussier',
  noise_fault: 'bruit grince clignot bourdon gresill siffl tremble vibre branle couine',
  hole_kind:
    '=trou accroc rayure =raye dechirure fuite coupure eraflure leraflure deraflure cloque',
  men: 'homme lhomme dhomme masculin messieurs',
  women: 'femmes feminin =dame dames',
  kids: 'enfant lenfant denfant gamin junior =bebe fillette garcon gosse minot =ados',
  group: 'groupe famille equipe lequipe dequipe classe scout copains collectiv colonie bande',
  need: 'besoin =faut falloir necessai =doit =dois devoir devons fallait devez faudra',
  buy: 'achet jachet nachet machet lachet tachet dachet quachet acquer lacquerir dacquerir acqui racheter',
  use: 'utilis jutilis nutilis mutilis sutilis lutilis tutilis dutilis quutilis servir =servi jemploi nemploi memploi semploi temploi quemploi usage lusage dusage',
  try: 'essay jessay nessay messay sessay lessay tessay dessay quessay tenter tentative essais lessais dessais essaie jessaie',
  find: 'trouv retrouv cherch =vois =voir =vu =vue regarde =voit voyez recherch =vues apercoi japercoi napercoi mapercoi sapercoi lapercoi tapercoi dapercoi quapercoi visible procur',
  forget:
    'oubli joubli noubli moubli soubli loubli toubli doubli quoubli rappelle souvien souvenir =omis',
  lose: '=perd perdre =paum',
  leave: 'laiss deposez',
  keep: 'gard conserv =cote',
  bring:
    'apport japport napport mapport sapport lapport tapport dapport quapport emport jemport nemport memport semport lemport temport demport quemport =prends =prend prendre prenez =pris amener =amene',
  come: '=vien venir =venu vient venez viendra reviens revient revenir =passer =passez =passe passera revenu venait viennent viens venais',
  go: '=vais =vont =va allez allais =irai jirai nirai mirai sirai lirai tirai dirai quirai =sors sortir allons rentrer sortez =sorti',
  get: 'obten jobten nobten mobten sobten lobten tobten dobten quobten obtien jobtien nobtien mobtien sobtien lobtien tobtien dobtien quobtien recuper gagne',
  give: '=donne =donner donnez donnera offrir =offr joffr noffr moffr soffr loffr toffr doffr quoffr filez jaccord naccord maccord saccord laccord taccord quaccord propose',
  take_time: 'dure temps minut longtemps',
  put: '=met =mets mettez mettre =mise saisi entrer entrez rentre inser coller clique mettra',
  make: '=fait faire =fais faites =font =fera ferai feriez fasse realis fabriqu',
  show: 'montr =dit disent marque affich jaffich naffich maffich saffich laffich taffich daffich quaffich apparai indiqu jindiqu nindiqu mindiqu sindiqu lindiqu tindiqu dindiqu quindiqu =dis selon dapres figure signal',
  work: 'fonction marche tourne =sert marchait',
  fail: 'plante echec impossib narrive =beug lechec dechec buggue =foir tournent ratee',
  check:
    'verif controle assur jassur nassur massur sassur lassur tassur dassur quassur lverification dverification consulter',
  know: '=sais savoir =sait savez connai renseig =info linfo dinfo inform jinform ninform minform sinform tinform quinform =idee =crois =pense infos',
  understand:
    'compren compri clair explic expliqu signifi jexpliqu nexpliqu mexpliqu sexpliqu lexpliqu texpliqu dexpliqu quexpliqu precisez precision clarifi',
  help: 'aider =aide maide laide daide taide aidez support assist lassist dassist soutien secour service',
  ask: 'question interrog jinterrog ninterrog minterrog sinterrog linterrog tinterrog dinterrog quinterrog poser renseignement requete =demande demander demandez demandent =demandes dites =dire',
  answer: 'repond repons',
  write:
    'ecri jecri necri mecri secri lecri tecri decri quecri message redig texto =sms tapote courrier',
  send_me: 'menvo transmet parvenir menvoyer',
  wait: 'attends patienter jattends nattends mattends sattends lattends tattends dattends quattends',
  hurry: 'urgen =vite lurgence durgence rapidement depech immediat',
  start: 'commenc debut ldebut ddebut demarr lanc depuis =depart',
  end: 'fini =fin =bout terminer terminee terminez achev jusqu cesse',
  remind:
    'preven alerte lalerte dalerte averti laverti daverti notif =avis rappeler avise previen lavis davis',
  join: 'rejoin devenir adhere jadhere nadhere madhere sadhere ladhere tadhere dadhere quadhere abonner',
  leave_club: 'desengag quitte',
  collect_points:
    '=gagn credite ajoutes accumul jaccumul naccumul maccumul saccumul laccumul taccumul daccumul quaccumul',
  spend_points: 'depens convert',
  balance: 'lsolde dsolde restant reliquat',
  transfer: 'transfer ceder transmettre partag bascul',
  combine: 'combin grouper regrouper fusion cumul',
  split: 'separ divis partiel moitie fraction scind',
  replace: 'rempla rechange',
  fix: '=coll recoll recoud raccommod solution resou rustine patch bricol depann resolu rapiec recous rattrap',
  deposit: 'caution depot consigne acompte arrhes',
  fee: 'frais commission surcout penalit extra lextra dextra facture suppl agios =taux participation',
  minimum: 'minim maxim plafond',
  percent: 'pourc',
  sale: 'solde braderie outlet destock vente liquidation blackfriday',
  voucher_code: 'promocode bienvenue',
  expired:
    'expir jexpir nexpir mexpir sexpir lexpir texpir dexpir quexpir perime valab =valide =valides invalide linvalide dinvalide =echu lechu dechu caduc passee',
  name_on:
    '=nom prenom orthograph lorthograph dorthograph titulaire appelle jappelle nappelle mappelle sappelle lappelle tappelle dappelle quappelle =noms destinataire',
  company_doc:
    'siret siren =sarl professionnel =sas entrepri intracommunautaire lintracommunautaire dintracommunautaire comptab',
  document:
    'document =pdf copie papier formulaire justif preuve certificat attestation fichier feuille lattestation dattestation identite lidentite didentite =fiche =note duplicata lettre',
  photo: 'photo image video limage dimage capture =pj jointe',
  number_of: '=ref refer identif lidentif didentif',
  courier:
    'livreur facteur transport coursier =poste laposte colissimo =dhl =ups mondial =gls =dpd chauffeur bpost relay postier camion',
  door: 'porte portail =hall paillasson entree lentree dentree sonnette seuil gardienn palier interphone linterphone dinterphone',
  home: 'maison =chez domicile appart lappart dappart logement foyer =toit',
  work_place: 'bureau boulot travail usine lusine dusine =taf societe',
  abroad: 'etrang letranger detranger exterieur international frontiere europeen',
  island: '=ile =iles corse =lile outremer reunion =tom antilles',
  holiday_time: 'vacance voyag sejour =trip =conge =conges',
  monday_etc: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  month_names:
    'janvier fevrier =mars avril =juin juillet =aout septembre octobre novembre decembre',
  tomorrow: 'demain lendemain apresdemain',
  tonight:
    '=soir =matin =matins =midi =nuit apremidi soiree matinee apresmidi lapresmidi dapresmidi nuits',
  now: 'maintenant actuel instant linstant dinstant =mtn =mnt immediatement desormais directement moment',
  soon_next: 'prochain bientot suivant tantot',
  last_past: 'dernier recemment precedent anterieur',
  before: 'avant auparavant davance prealable precedem',
  after: 'apres ensuite suite',
  already: '=deja encore toujours =tjs =tjrs =tjr continu',
  never_yet: 'jamais',
  again_more:
    'denouveau refois recommenc refaire troisieme quatrieme cinquieme rebelot repet redemand',
  many: 'beaucoup plein =trop =tant plusieurs nombreu tellement =bcp assez',
  all: '=tout =tous toute total ensemble lensemble densemble entier complet integral lintegral dintegral',
  only_one: '=seul seule uniqu juste lunique dunique simplement =quun quune =chaque',
  other: 'autre lautre dautre different ailleurs',
  same: '=meme pareil identiq lidentiq didentiq =egal egalement =memes correspond',
  new: 'nouveau nouvel =neuf neuve neufs',
  old: 'vieux ancien lancien dancien vieil',
  first: 'premier initial linitial dinitial dorigine origine',
  three_plus:
    'trois quatre =cinq =six =sept =huit =dix =onze douze treize quatorze quinze vingt trente quarante cinquante soixante mille dizaine douzaine',
  someone: 'quiconque celui celle =ceux =gens certains =qqun =qqn quelcun monde',
  friend: '=ami =lami =dami copain copine =amie lamie damie collegue =pote =amis connaissance',
  family:
    '=mari femme =pere frere =sœur soeur parent =epou lepou depou epoux =fils =fille maman =papa cousin tante oncle loncle doncle belle neveu niece mamie =papi =mamy',
  gift_for: 'anniv lanniv danniv surprise emball',
  wedding: 'mariage =fete bapteme communion maries',
  age: '=age adulte majeur adolesc ladulte dadulte =ado',
  foot: '=pied pieds orteil cheville voute oignon talons',
  body_measure:
    'hauteur poitrine mesur longueur =cm buste hanche jambe entrejambe metre centimetre stature epaule =bras',
  too_small: '=serr courte moule justes riquiqui comprim',
  too_big: 'flott ample baill',
  comfortable: 'confort inconfort linconfort dinconfort frott =gene =aise moelleux agreable',
  beginner:
    'novice initia linitia dinitia debutant inexperiment experience lexperience dexperience',
  hike: 'rando =trek montagn camping =camp refuge bivou balad escalad lescalad descalad =gr20 alpin sommet ferrata itineraire marcher',
  ski_board: 'carre fixations piste planches snowboard fartage affutage',
  stove_fuel:
    'cartouche combustib alcool lalcool dalcool essence bouteille recharge bonbonne butane propane',
  instructions_use:
    '=notice montee montez montait =mont monter montage manuel instruction linstruction dinstruction lutilisation dutilisation =tuto guide',
  clean_care:
    'laver lavage =lave entret lentretien dentretien nettoie detach lessiv impermeabilis lentreten dentreten seche linge =soin adoucissant repasser rince',
  store_long: 'stocker rangement entrepos lentrepos dentrepos hiverner compresse',
  season: '=ete =lete =dete saison printemps automne lautomne dautomne',
  language_word:
    'francais anglais langue arabe allemand espagnol neerland traduc langlais danglais flamand',
  hours_word: 'pause',
  parking_access:
    'fauteuil escalier handicap chien metro =bus =tram =train lescalier descalier ascenseur lascenseur dascenseur =pmr =pres proche poussette',
  reserve_table: 'dispon creneaux libre',
  postpone: 'decal deplac avanc',
  miss_appt: 'loupe manquerai retardataire',
  data_copy: 'exporter stockees portabilit',
  delete_me:
    'supprim effac jeffac neffac meffac seffac leffac teffac deffac queffac effacement cloture retirer enlev jenlev nenlev menlev senlev lenlev tenlev denlev quenlev retirez radier =otez',
  newsletter_mail: 'publicite promotions demarch publicitaire',
  two_factor: 'facteurs verification etape letape detape authentif authentification',
  username: 'identifiant utilisateur client pseudo lutilisateur dutilisateur',
  phone_number: 'telephone portable =tel mobile =gsm =sim whatsapp =fixe smartphone',
  bank_account: '=iban =rib prelevement virements =bic',
  cash: 'especes liquide monnaie billet =cash',
  invoice_due:
    'echeance dette impaye limpaye dimpaye relances lecheance decheance rappels huissiers',
  partner:
    'partenair partenariat sponsor recrut =cv emploi lemploi demploi revend influenceu candidat journalist postul embauche lembauche dembauche grossistes distribut contrat',
  thanks:
    'merci bonjour =svp =stp plait salut bonsoir cordial =bjr =slt =mrc remerci =prie coucou gentil =svplait salam =cdt =slm monsieur =mme',
  ok_word:
    '=ok =okay =oui =bien parfait =accord daccord =super bonne =top nickel impec =cool excellent',
  sorry: 'desole pardon excus lexcus dexcus navre regrett',
  joke_laugh: '=mdr =haha =lol =ptdr blague rigol =xd =hihi =rire drole',
  price_match:
    'concurr align lalign dalign jalign nalign malign salign talign qualign amazon decathlon',
  stock_back: 'reassort reapprov previens',
  preorder: 'precommand sortie lancement prevente parution',
  size_chart: 'tableau grille equivalen lequivalen dequivalen',
  second_hand: 'occasion loccasion doccasion reconditionn seconde leboncoin vinted',
  rent_period: 'weekend journaliere prolong',
  damage_rent: 'assurance lassurance dassurance assureur degat',
  pickup_person: 'procuration mandat',
  missing_part: 'piece =vis accessoire housse capuchon embout sachet',
  wrong_thing: 'article larticle darticle produit modele =chose =choses =truc =trucs =machin',
  tracking_state: 'transit =cree creee =statut centre =tri =etat',
  stuck_parcel: 'bouge stagn immobil avance limmobil dimmobil',
  signed: 'signat signe lsignat dsignat disant',
  stolen_parcel: 'disparaitre =vol',
  refund_less: 'deduit',
  return_label:
    'imprim jimprim nimprim mimprim simprim limprim timprim dimprim quimprim =qr telecharg',
  return_time: 'delai politique limite',
  worn_once: 'essayee etiquettes',
}
