import type { Lexicon } from '../lexicon.ts'

/** What matters where something is wrong. */
export const frRisk: Lexicon = {
  lawyer:
    'avocat lavocat davocat jurist notaire huissier lhuissier dhuissier cabinet batonnier maitre assureur barreau',
  court:
    'tribun =juge juges justice palais prudhom mediat conciliat procureur saisir saisie procedure jugement',
  legal:
    'plaint assign lassign dassign poursuit poursuiv juridiq legal legaux =lois proces demeure article courrier recommande contrat clause obligat lobligat dobligat huissiers conformite injonction retractation litig',
  rights: 'droit =loi garanties consommateur raison',
  deadline: 'delai ultimat sinon dernier echeance lecheance decheance ouvrable',
  police: 'police gendarm commissar lenquete denquete =flics denonc interpol depose',
  authority:
    'dgccrf signalconso conso =ufc repression fraudes =cnil mediateur autorite lautorite dautorite prefect ministere inspect linspect dinspect federation =opc association lassociation dassociation =rgpd dgcis amende lamende damende europeenne =cec signale commission concurrence =lopc =dopc organisme lorganisme dorganisme ombudsman federal lfederal dfederal',
  complaintbook: 'reclamations formulaire officiel registre doleances',
  bank: '=banq bancair guichet conseillere boursorama revolut lydia',
  chargeback:
    'contest opposition lopposition dopposition retrofact chargeback rejet retroced annulation recredit',
  paypal: 'paypal klarna =visa mastercard =alma =oney =amex emetteur',
  debit: 'debit prelev facture retire ponction encaisse redebit =somme comptes',
  twice: '=deux doubl',
  statement:
    'releve extrait lextrait dextrait loperation doperation transact ligne mouvement soldes',
  unknownthing: 'inconnu reconnai connais origine lorigine dorigine bizarre mystere louche',
  scam: 'arnaq larnaq darnaq escro lescro descro fraud =faux fausse phishing hamecon piege bidon usurp leurre contrefa',
  link: '=lien liens =site =sms whatsapp =url telegram =qr =lurl =durl leboncoin vinted',
  otp: '=pin =cvv =mdp cryptogramme validation',
  stolen: '=vole volee =vol voleur cambriol derob braqu subtilis =pique',
  burn: '=brul jbrul nbrul mbrul sbrul lbrul tbrul dbrul qubrul brulure cloque ampoule fondu =fond chauff crame bouillan ebouillant chaleur surchauff plastique',
  fire: '=feu flamme incend explos jexplos nexplos mexplos sexplos lexplos texplos dexplos quexplos fumee =fume etincel letincelle detincelle lincendie dincendie brandon allum =prend flambe',
  gas: '=gaz =fuit fuite odeur lodeur dodeur cartouche siffl degaz',
  monoxide: 'monoxyde vertige nause =vomi vomit intoxic malaise lintoxic dintoxic etourdi',
  blood: '=sang saign hemorrag ensanglant',
  wound:
    'bless jbless nbless mbless sbless lbless tbless dbless qubless plaie =coup coupe coupure suture entaill lentaill dentaill fractur foulure luxation =bleu bleus ecorch lecorch decorch',
  broke_body:
    'cheville poignet genou epaule lepaule depaule =bras jambe =pied pieds mains doigt =tete =œil =oeil =yeux visage loeil doeil =dent dents =nez hanche coude clavicule bouche levre orteil crane',
  skin: 'allergi lallergi dallergi demange gratt bouton plaque eczema rougeur irrit urticaire gonfle =peau eruption leruption deruption',
  hospital:
    'hopital lhopital dhopital medecin docteur =samu ambulanc lambulanc dambulanc pompier clinique infirm chirurg operation hospitalis soins =kine',
  snapped:
    '=cass lache =cede rompu sangle mousqueton corde boucle harnais baudrier baton craque effondr leffondr deffondr decroch arrache =plie ecroul decolle coince',
  swallow: 'avale etouff letouff detouff etrangl inger',
  child: 'enfant lenfant denfant =bebe =fils fille petit gosse gamin niece neveu =mome minot',
  journalist:
    'presse redact reporter media correspond pigiste lecteurs editeur lediteur dediteur journal bouclage magazine',
  article:
    'larticle darticle reportage enquete sujet emission lemission demission papier =tele radio podcast =tv chronique interview parution histoire televis chaine',
  post_public:
    'publi jpubli npubli mpubli spubli lpubli tpubli dpubli qupubli poster viral partag video stories story diffus tague temoign reseaux denoncer raconte screenshot capture',
  audience:
    'abonnes followers =insta instagram tiktok facebook youtube twitter google trustpilot =avis etoiles =blog groupe communaute =vues twitch reddit forum audience laudience daudience influenc commentaire',
  famous:
    'ministre maire depute senat ambassad lambassad dambassad =consul acteur actrice lacteur dacteur lactrice dactrice chant joueur celeb prefet presid prince eveque leveque deveque archeveque larcheveque darcheveque champion olympi =ligue monseigneur =elu =lelu =delu =elue conseill regional altesse comedien rappeur',
  office_of:
    'assistant lassistant dassistant secretar represent bureau protocole delegation attache lattache dattache',
  broken_site:
    'appli lappli dappli plante =bug serveur panier ecran lecran decran blanc erreur lerreur derreur affiche tourne navigateur maintenance =page',
  die: '=mort =mour suicid =tuer crev lsuicide dsuicide mourir meurt decede ltuer dtuer =meurs',
  life_end:
    '=vie vivre adieu ladieu dadieu exister disparait existence lexistence dexistence reveiller endormir finir lettre',
  hopeless:
    '=sens fatigue epuis lepuis =seul seule =vide espoir lespoir despoir courage =bout force deprim inutile envie perdue depress triste',
  burden: 'fardeau poids =gene derange',
  pills:
    'cachet comprim medicament somnif overdose loverdose doverdose medoc pilule =pont =train rails poison',
  hurt_self: 'couper mutil scarifi veines blesser sauter',
  lost_outdoors:
    'perdu =egar montagne brouillard tempete neige avalanch ravin falaise sentier rando refuge foret orage lorage dorage crevasse bivouac helico sommet glacier =nuit vallee bloque grotte riviere =mer',
  breathing:
    'respir evanoui levanoui devanoui pouls inconscien linconscien dinconscien reveille convuls infarct',
  freeze: '=gele hypotherm lhypotherm dhypotherm grelott froid gelure congel frigorif',
  violence:
    'frapp jfrapp nfrapp mfrapp sfrapp lfrapp tfrapp dfrapp qufrapp menac couteau =arme darme =peur violen =suit harcel lharcel dharcel agress jagress nagress magress sagress lagress tagress dagress quagress cogne =viol machette fusil tabass',
  help_now: '=aide laide daide secours =vite urgent urgence lurgence durgence =sos appelez',
  years_old: '=ans =age =lage =dage anniversaire majeur',
  young:
    'mineur college lycee ecole lecole decole maman =papa parents classe =prof =bac =bts collegien primaire treize quatorze quinze douze =onze =ado',
  parents_know: 'permission cachette secret savent autorisation',
  strange_login:
    'connexion connect session appareil lappareil dappareil acces lacces dacces pirat intrus lintrus dintrus =hack identifi historique localis =ordi ordinateur',
  changed_by_other: 'autre lautre dautre tiers inconnue changee modifie',
  others_data: 'autrui inconnus fuites fuitee voisin visibles etranger',
  claims_to_be:
    '=mari femme =epou lepou depou epoux epouse collegue employe lemploye demploye =ami =lami =dami frere =sœur soeur =pere policier titulaire compagn conjoint copain copine comptable livreur represente tuteur officier',
  give_data:
    '=donne donnez coordonnees adresse ladresse dadresse numero =info infos informations donnees dites communiq envoie transmettez =liste fournir fournissez',
  compensation:
    'compens dedommag indemn lindemn dindemn =geste prejudice dommages interets reparation remise',
  ruined:
    'gache =rate ratee fichu vacances voyage avion lavion davion sejour weekend foutu manque noces mariage hotel lhotel dhotel annule',
  too_late: '=tard depasse =hors =mois expire semaines',
  no_receipt: 'ticket =recu preuve justificatif',
  used_goods: 'porte =lave utilise lutilise dutilise etiquette =sali essaye',
  exception_please: 'exception lexception dexception souple =svp compreh indulgen derog soyez',
  stop_order:
    'annul jannul nannul mannul sannul lannul tannul dannul quannul resili arrete =stop laissez oubliez desist renonc retract cancel suspend',
  no_longer: 'finalemen lavis davis regrett',
  again:
    'encore =deja troisieme quatrieme cinquieme deuxieme =fois relanc =ecri jecri necri mecri secri lecri tecri decri quecri ecrit redit repete nouveau depuis septieme sixieme',
  still_nothing: '=rien repond reponse aucun silence nouvelles solution resolu',
  human:
    'humain lhumain dhumain conseiller robot =bot personne =vrai vraie =gens quelquun automate machine vivant parler interlocut operat loperat doperat agent lagent dagent',
  boss: 'responsab directeur directric direction =chef superieur manager patron gerant encadr hierarch',
  callback:
    'appel jappel nappel mappel sappel lappel tappel dappel quappel rappel telephon joindre =voix',
  instructions:
    'instruct consigne regle systeme oublie precedent prompt config =interne controle texte ignor lignor dignor',
  role: '=joue jouer jouons =role imagin limagin dimagin =fais faire simul pretend personnage developp assistante modele',
  approve_it:
    'approuv lapprouv dapprouv autoris lautoris dautoris valid confirm admin =accord =laccord =daccord credite rembourse accept',
  say_only: 'reponds uniquement =mot =mots ecris seulement juste',
  angry:
    'furieu honte colere scandal inadmissib inaccept marre ridicule outre loutre doutre degout =abus foutre moquer moquez indign lindign dindign insupport culot enerv lenerv denerv ulcer =grrr rhooo',
  insult:
    'idiot =cons connard connass merde =merd incapabl =nul =nuls voleurs escroc clown branquignol imbecil debile bouffon abruti cretin batard encul putain salaud pourri =bande charlot guignol incompet lincompet dincompet =cul ordure tocard =hmar',
  despair:
    'desesp pleur larme panique malade enterr deuil catastrophe angoiss langoiss dangoiss detresse obseque decedee',
  irony:
    'bravo felicit genial merveill formidable magnifi splend chapeau parfait fantastiq =reve exclusiv adore ladore dadore exploit lexploit dexploit',
}
