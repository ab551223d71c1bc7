import type { Lexicon } from '../lexicon.ts'

/** What matters where something is wrong. */
export const deRisk: Lexicon = {
  lawyer:
    'anwalt rechtsanwalt jurist kanzlei rechtsbeistand notar rechtsschutz rechtsvertret advokat mandant rechtsberat =mandat',
  court:
    'gericht amtsgericht richter schlichtung schlichter justiz landgericht instanz bezirksgericht friedensrichter urteil tribunal handelsgericht schiedsstelle prozess',
  legal:
    'klage verklag rechtlich juristisch gesetz mahnbescheid abmahn unterlassung rechtsweg rechtsmittel zivilrecht strafbar strafanzeig vertragsbruch paragraph =bgb =agb rechtswidrig illegal rechtsstreit einklag verjähr betreib vollstreck =paragraf streit musterklage sammelklage beweis rechtslage strafrecht abgemahnt =zpo =ogb =abgb',
  rights: 'recht anspruch berechtigt verbraucherrecht zusteht gewährleist widerrufsrecht',
  deadline:
    'frist letztmalig andernfalls ansonsten sonst ultimatum spätestens nachfrist binnen innerhalb =letzte verzug ablauf',
  police:
    'polizei anzeige kripo kriminal strafanzeige =bulle bullen polizist kantonspolizei staatsanwalt ermittl straftat onlinewache revier gendarm',
  authority:
    'verbraucherzentrale verbraucherschutz behörde aufsicht ombudsstelle ombudsmann bundesnetzagentur arbeiterkammer =ak =vki finanzamt finanzpolizei datenschutz dsgvo ministerium wettbewerbszentrale marktüberwach gewerbeaufsicht ordnungsamt warentest =tüv =bafin zollfahnd kartellamt =ihk handelskammer bundesamt gewerbeamt landesamt =amt =seco =edöb schlichtungsstelle konsumenten kommission =impressum stiftung gesundheitsamt verbraucherverband kammer',
  complaintbook: 'beschwer reklamation schriftlich einschreiben förmlich formell',
  bank: '=bank banken hausbank sparkasse volksbank raiffeisen postfinance commerzbank bankberater geldinstitut',
  chargeback:
    'rückbuch zurückbuch rücklastschrift käuferschutz chargeback rückhol zurückhol zurückgehol rückgängig widersproch widersprech widerspruch disput beanstand geldzurück zurückzieh retourbuch kartenreklam konflikt',
  paypal:
    'paypal klarna =visa mastercard kartenfirma kartenanbieter kartenherausgeber kartenunternehmen =twint viseca kreditkarte amazonpay zahlungsdienst',
  debit:
    'abgebucht abbuch belast eingezog einzug lastschrift abgezogen buchung gebucht kassiert berechnet verrechn buchte',
  twice: 'zweimal doppel zweifach =zwei =2x dreimal',
  statement:
    'kontoauszug umsatz auszug abrechnung buchungszeile betrag buchungstext position aufgeschlüsselt zusammensetz aufschlag bearbeitungsgebühr mahngebühr mahnung',
  unknownthing:
    'unbekannt unerklärlich unberechtigt fremdbuchung unautorisiert merkwürdig seltsam komisch =kenne rätsel =spanisch mysteriös ominös',
  scam: 'betrug betrogen abzock gauner ganove =fake gefälscht fälschung abgezockt unseriös fakeshop masche reingefallen verarsch gewinnspiel fingiert gelinkt phishing =falle trickbetrug =echt krypto plagiat arglistig irregeführt vortäusch',
  link: '=link =url geklickt angeklickt =klick anklick =sms whatsapp telegram nachricht domain internetseite webshop kleinanzeigen',
  otp: '=tan =pin =otp =cvv sicherheitscode prüfnummer prüfziffer bestätigungscode freigabecode einmalcode =pushtan kartennummer kartendaten ziffern',
  stolen:
    'gestohl geklaut diebstahl diebe =dieb geraubt entwendet =klau einbruch eingebroch =taschendieb',
  burn: 'verbrann verbrenn verbrüh brandblas versengt angesengt angebrannt geschmolz schmilzt =glüh verschmor brandwunde überhitz angeschmor',
  fire: 'feuer brannt =brennt brennen flamm rauch qualm explodier explosion stichflamm funke geknallt knall entzünd entflamm lichterloh =zünd abgefackelt gebrannt =brenn',
  gas: '=gas gasgeruch ausström undicht gasaustritt zischt zischen austritt entweich =leck kartusche riecht geruch gasflasche ausgetreten dämpfe',
  monoxide:
    'kohlenmonoxid schwindel schwindlig =übel übelkeit kopfschmerz kopfweh erbrech erbricht vergift benommen schwummrig giftig trümmlig =duselig',
  blood: '=blut blutet blutig bluten nasenbluten geblutet verblut blutung',
  wound:
    'wunde schnitt verletz genäht geschnitten geprellt prellung platzwunde narbe verstaucht quetsch eingeklemmt schürf gezerrt =weh schmerz zerrung aufgeschürf genagt verätz',
  broke_body:
    'knöchel handgelenk =knie rücken schulter finger daumen =arm =bein =fuß kreuzband bänder meniskus =zahn zähne hüfte nacken schlüsselbein zehen ellbog =kopf =auge augen =nase lippe gesicht =haxe achillessehne =beine =füße gebrochen wirbel steissbein =gips =zeh schädel =rippe =rippen =hände',
  skin: 'ausschlag allerg blasen juckt juckreiz ekzem quaddel gerötet hautreiz =pusteln rötung nickel hautarzt pickel entzündet geschwollen hautausschlag',
  hospital:
    'krankenhaus notaufnahme =arzt ärztin klinik spital rettungsdienst notarzt unfallchirurg krankenwagen =op operier röntgen krankenstand sanitäter attest intensivstation herzinfarkt =144 =112 chirurg orthopäd',
  snapped:
    'gerissen abgerissen =riss reißt =gurt schnalle karabiner =seil gelöst nachgegeben abgebroch durchgerissen versagt aufgegangen ausgerissen geplatzt haken bindung steigeisen klettergurt sturz gestürzt =helm zerbroch stange ausgehängt bricht bremse',
  swallow:
    'verschluck geschluckt schluckt erstick gewürgt eingeatmet würgt =gegessen zerkaut heruntergeschluckt',
  child:
    '=kind kinder kindes =baby säugling =sohn =sohns tochter =kleine =kleiner =kleinen enkel =bub =buben mädchen =sohnes neffe nichte dreijähr vierjähr kleinkind =kids =meitli =goof',
  journalist:
    'journalist reporter redakt zeitung zeitschrift presse =zdf =ard =orf =srf blatt =blick medien kolumn =wdr lokalzeitung tagblatt tageszeitung verlag magazin chefredakt =autor autorin',
  article:
    'artikel beitrag bericht sendung podcast reportage interview fernseh radio =doku veröffentlich stellungnahme =tv =dreh leserbrief story thema zitier =wiso kolumne testbericht publizier =film recherchier geschichte',
  post_public:
    '=post poste gepostet öffentlich screenshot viral hochlad hochgeladen publik hashtag verbreit bekanntmach =teilen tweet veröff bloßstell anprangern',
  audience:
    'follower abonnent leser zuschauer zuhörer youtub instagram tiktok facebook trustpilot google bewert rezension kanal =blog blogger influencer gruppe forum reddit twitch newsletter =sterne jodel community reichweite klicks linkedin whatsappgruppe discord',
  famous:
    'minister bürgermeister abgeordnet schauspieler sänger promi botschaft staatssekretär =prinz prinzessin bundestag landtag nationalrat ständerat fußballer olymp weltmeister präsident kanzler bischof moderator stadtrat landrat gemeinderat könig fürst =graf bundesrat berühmt landeshauptmann bekannter =vip hauptdarsteller nationalspieler senator fraktion partei bistum musiker bundesliga weihbischof staatsekret regierungsrat =konsul konsulat',
  office_of:
    'vorzimmer =büro referent assistent auftrag persönliche =management agentur pressesprech sekretär stabsstelle büroleit leibwäch protokoll wahlkreis =kabinett kanzleramt vertretung diskret',
  broken_site:
    'webseite website =seite =app server absturz ladefehler =lädt hängt störung ausfall =down =bug wartung checkout funktioniert fehler error erreichbar =lahm browser timeout aufrufen warenkorb ladet spinnt neuladen offline homepage onlineshop seitenaufruf systemfehler button',
  die: 'sterb stirb gestorben =tod =tot =tote suizid selbstmord umbring umgebracht töten getötet aufhäng =erhäng =erhänge ableb freitod lebensmüde erschieß springen =springe =häng =hänge =grab',
  life_end:
    '=leben =lebe abschied adieu existenz =lebens lebenswert aufwachen einschlafen schluss lebwohl =ewig =welt erlös weiterleben testament daseins nimmer',
  hopeless:
    'sinnlos allein =leer =müde erschöpf aussichtslos wertlos ausgebrannt kraft hoffnung ausweg einsam =sinn aufgeben dunkel aushalt ertrag depress leere nutzlos überflüssig =ruhe aufgegeben',
  burden: '=last belastung =ohne vermiss verzeih besser =egal =lieben bürde',
  pills:
    'tablette =pille pillen schlaftabletten überdosis strick brücke gleis rasierklinge medikament =dach =zug schienen alkohol klippe schlafmittel',
  hurt_self: 'ritzen =ritze antun =antue selber selbst schneide wehtun',
  lost_outdoors:
    'verirrt verlauf nebel sturm lawine hütte abgrund bergrettung bergwacht rettung =rega gewitter =berg =berge gletscher spalte biwak verschüttet feststeck =wald gipfel gelände =grat eingeschneit klettersteig =wand felsen =schnee schneesturm =wetter =pfad orientierung handyempfang koordinat standort dunkelheit steinschlag =bach wanderer wanderweg aufstieg abstieg schlucht unwetter notsignal verstiegen abgestürzt',
  breathing:
    '=atem atmet atmung atemnot bewusstlos ohnmacht kollab zusammengebroch herzstillstand reanim krampf =luft atmen ansprechbar schnauf =puls umgekippt brustschmerz',
  freeze:
    'erfrier erfror unterkühl zitter frier gefriert =kalt kälte klamm durchgefroren =taub eiskalt durchnässt',
  violence:
    'bedroht droht drohung geschlagen schlag verprügel prügel gewalt messer waffe pistole verfolgt stalk angst überfall angreif angegriffen belästig misshandel =würg vergewalt aufgelauert erpress frauenhaus auflauert drohen bedrohen schlug einsperr verfolgung fürchte',
  help_now: 'hilfe sofort schnell notfall dringend =sos =hilf rettet beeilen notruf =eilt',
  years_old:
    '=jahre =jahren =alt =jährig geburtstag jährige zwölfjähr =elf =zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn =alter klässler =klasse jahrgang zehnjähr elfjähr =acht =neun =zehn =13 =14 =15 =16 =17',
  young:
    'eltern taschengeld minderjähr =mama =papa =mami =papi jugendlich volljähr gymnasium =gymi lehrer klassenfahrt teenager konfirmation =mutti =vati kindergarten ferienlager lehrling =azubi unterricht mathe pausenhof hausaufgaben erziehungsberecht schul grundschul',
  parents_know:
    'erlaubnis heimlich erlaubt erlauben verbot =dürfen einverstanden kindersicherung mitbekommen geschäftsfähig =unwissen erwisch ausgeschimpft',
  strange_login:
    'eingeloggt angemeldet anmeldung gerät zugang zugriff gehackt hacker einloggen fremdzugriff kontozugriff =hack =sim anmeldeversuch ausgeloggt sicherheitslücke zurücksetz',
  changed_by_other: 'jemand irgendwer irgendjemand andere fremder geändert verändert',
  others_data:
    'fremd durchgesickert datenleck datenpanne datenschutzverletz kundenliste =falschen persönlichen',
  claims_to_be:
    'ehefrau ehemann =frau =mann kollege kollegin mitarbeiter beamte vertreter vorgesetzter prüfer angestellt steuerberater sachbearbeiter =herr =herrn buchhaltung buchhalter zentrale gatte gattin betreuer partner vermieter abteilung pfleger hausverwalt vollmacht schwiegermutter techniker dienstleister praktikant lebensgefährt =ex kriminalpolizei detektiv insolvenz arbeitgeber =interner',
  give_data:
    'daten auskunft herausgeb nennen =nenn =nennt =sagt sagen adresse anschrift =gib =geben =gebt =schick schicken information =mitteilen kundendaten gehalt verrat herausgabe weitergeb =nummer rausgeb',
  compensation:
    'entschädig schadensersatz schadenersatz kulanz wiedergutmach entgegenkomm schmerzensgeld ersatz ausgleich kompensation',
  ruined:
    'ruiniert versaut vermasselt urlaub verpasst reise =flug hotel hochzeit ferien verdorb ausgefallen hinüber wanderung weihnachten umsonst vergebens',
  too_late:
    'abgelauf =spät verspät vorbei =vorüber monate =monat =rum überschritt verstrich knapp garantiezeit',
  no_receipt: 'kassenbon kassenzettel beleg quittung originalverpack kassabon',
  used_goods:
    'getragen benutzt gewaschen gebraucht genutzt ungetragen angezogen ausprobiert verdreckt schmutzig',
  exception_please:
    'ausnahme ausnahmsweise kulant zudrück gefallen verständnis treue =regel bedingungen spielraum langjährig stammkund =herz',
  stop_order:
    'stornier storno abbestell widerruf kündig stopp zurücktret rücktritt abbrech =stop gekündigt annullier =streichen cancel',
  no_longer: 'überleg erübrig gegenstandslos hinfällig',
  again:
    'wieder nochmal erneut schon dritte zweite mehrmals mehrfach geschrieben angerufen gesagt gemeldet vorhin bereits vierte =ticket nachgefragt viermal nachfrag dauernd ständig jedesmal fünfte letztens vorige erinner =damals',
  still_nothing:
    'niemand nichts antwort ignorier geantwortet rückmeldung schweig stille =keiner reagier =nix gehört funkstille =warteschleife abgespeist vertröst =nie',
  human:
    'mensch echte =person personen berater =bot maschine roboter automat chatbot persönlich leibhaftig kundenberater verkäufer kollegen ansprechpartner',
  boss: 'vorgesetzt leiter geschäftsführ filialleit verantwortlich =boss vorstand inhaber chefetage teamleit abteilungsleit zuständig besitzer geschäftsleit leitung =chef chefin',
  callback:
    'anruf rückruf zurückruf =ruf =rufen =ruft telefon hotline durchwahl klingel erreich =tel läuten natel',
  instructions:
    'anweisung instruktion regeln vergiss prompt vorherig vorgabe befehl entwicklermodus ausgabe richtlinie override =sudo überschreib aktivier deaktiv sperren modus =json beschränk einschränk ignoriere =obig system programmier =wörtlich konfigur freischalt =internen',
  role: 'rolle =spiel spiele stell vorstell =simulier =gpt chatgpt sprachmodell =modell =tust charakter agier =tue simulation =fiktiv =figur',
  approve_it:
    'genehmig bestätig freigeb freigegeb freigabe bewillig autorisier administrator =admin entwickler befugt gutgeheiß abgesegnet verbuche =gewähre veranlass auslös überweis markier',
  say_only: '=antworte ausgeben =wörter wiederhole',
  angry:
    'wütend sauer frech unverschämt unfassbar lächerlich reicht skandal empört ärger geärgert unmöglich saftladen schlamperei zumutung katastrophe verdammt scheiß nervt genervt schnauze =kotzen kotzt schweinerei peinlich =witz =wut =satt unterirdisch inakzeptabel enttäusch unverantwort grantig hässig beschissen verarsche =mist =hals lachhaft unglaublich schlimm =katastroph geduld zefix =wahnsinn unerhört unzufrieden schlecht',
  insult:
    'idiot =dumm dumme =blöd unfähig lügner verbrecher arsch penner =depp trottel schnarchnase pfeife vollidiot volldepp drecks =dreck =müll saubande wichser hurensohn versager fickt =fick gesindel halsabschneider flaschen vollpfosten affen nieten =hirn lumpen schwein hirnlos pisser =piss mistladen dilettant stümper lügen =lüge =lügt =fresse clown schwachk spast ahnungslos geldgeil',
  despair:
    'verzweifel verzweifl weinen =weine geweint =weint tränen panik krank beerdig verstorb trauer =heule heulen überfordert nervlich zusammenbruch krebs nerven schlaflos sorgen hilflos durcheinander =ach flehe arbeitslos begräbnis',
  irony:
    '=toll tolle grossartig glückwunsch gratul bravo herzlich =hurra =wow genial fantastisch hervorragend spitze phänomenal sagenhaft =top applaus =respekt innovativ herrlich reizend köstlich meisterleistung wunder grandios traumhaft =super',
}
