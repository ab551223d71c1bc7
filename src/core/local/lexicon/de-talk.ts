import type { Lexicon } from '../lexicon.ts'

/** What people do, have and ask about besides the trade itself. */
export const deTalk: Lexicon = {
  zip: 'reißverschluss zipper =zipp =zip zippverschluss schieber verklemmt verschluss klemmt druckknopf klett knopf',
  sole_part:
    'sohle absatz schnürsenkel senkel =öse =ösen ferse =naht nähte nahtband schuhband bändel schaft obermaterial',
  pole: 'zeltstange gestänge stange hering =mast gestell stöcke trekkingstöcke zelthering segment rahmen wanderstock',
  buckle_strap:
    'schnalle =gurt riemen hüftgurt schulterriemen brustgurt träger karabiner =clip schlaufe kordel gummizug =bänder tragegurt klettergurt',
  waterproof:
    'undicht =dicht =nass nasse durchnässt regen feucht tropft regnet wasser durchgeweicht perlt trocken kondens =tropfen',
  warm: '=warm warme isolier isolation temperatur komfortbereich heizt =heiß hitze wärmt komforttemperatur schwitz heisses',
  cold: '=kalt kalte frier frost minus eisig winterlich schnee gefrier =eis',
  weight:
    'gewicht =wiegt wiegen leicht schwer gramm =kilo =kilos =wog kilogramm packmaß ultraleicht =kg',
  material:
    'material stoff gewebe =leder wolle merino daune baumwolle membran goretex =gore kunstfaser polyester =vegan nylon gummi plastik kunststoff federn füllung =filz recycelt beschichtung',
  battery:
    'batterie =akku akkus auflad aufgeladen =usb lampe leuchte stirnlampe licht lumen ladekabel taschenlampe =led birne ladegerät laterne helligkeit ladebuchse helle',
  smell:
    'riech geruch stink schimmel fleck schmutz dreckig verschmutzt matsch =dreck muffig müffel schlamm =rost rostet gestank verfärb stockflecken =moder',
  noise_fault:
    'geräusch quietsch flacker klapper knarz wackel pfeift pfeifen knarr surrt brummt scheppert knistert rauscht blinkt gelockert lockere lockert',
  hole_kind:
    '=loch löcher kratzer =riss falte =leck =spalt =sprung schramme löchlein abrieb macke =löchli scheuerstelle knick abgewetzt =risse =rissen',
  men: 'herren männer männlich unisex',
  women: 'damen frauen weiblich',
  kids: 'kinder jugend =kids junior =bub',
  group:
    'gruppe schulklasse pfadfinder =pfadi verein mannschaft klassenfahrt wandergruppe =leute jugendgruppe reisegruppe',
  need: 'brauch benötig =muss =müssen =musste =musst nötig notwendig erforderlich zwingend =bruuch bruche',
  buy: 'gekauft einkauf eingekauft erworben erwerb zugelegt warenkorb kasse angeschafft anschaff =kassa kauf',
  use: 'benutz genutzt verwend gebrauch einsetzen anwend einsatz unbenutzt ungenutzt nutz',
  try: 'probier versuch ausprobier anprobier =teste getestet testen =test',
  find: '=finde finden =find findet gefunden suchen =suche sucht gesucht =sehe =seh =sehen =sieht gesehen =schau schauen geschaut =seht entdeckt auffind nachsehen nachschauen anschauen ersichtlich =guck =siehe lesen gelesen =lese =liest',
  forget: 'vergess vergisst =vergaß =verschwitzt',
  lose: 'verlor verlier verlust abhanden verlegt verschlampt',
  leave:
    'abgegeben hinterleg liegenlassen dalassen abstell abgestellt ablegen abgelegt ablage hinlegen =gelegt lassen =lass hinterlassen abgebe abgab',
  keep: 'behalt aufheben zurückleg zurückgelegt aufbewahr =hebt =aufhebt beiseite zurückhalt =halten =hält zurückstell =bleibt bleiben =bleib geblieben =blieb',
  bring:
    '=bring bringen =bringt gebracht mitbring mitgebracht =bringe vorbeibring mitführen mitzubring hinbring',
  come: '=komme =kommen =komm gekommen =kamen vorbeikomm reinkomm =rein =käme kommst =kummt =chunnt',
  go: '=gehe gehen =gegangen =ging =geh =gehn =fahr fahren =fahre losgeh =gehst gefahren =fährt =gingen',
  get: 'krieg gekriegt besorg beschaff =nehmen =nehmt =nimmt =nehme =nehm =nimm genommen =bekommts',
  give: 'geben =gebe gegeben =gibt =gibts =gab =geb =gebt =gib überreich mitgeb weitergeben =gabs =gäbe',
  take_time:
    'dauer gedauert =lange länger =zeit zeitraum lieferzeit bearbeitungszeit stunde minute =std =min =lang bearbeitungsdauer lieferdauer zeitlich =zeiten solange',
  put: 'eingeb eingegeben einzugeben eintrag einfüg eintippen hinterlegt =setzen =stellen =stell =legen angeb angegeben eingetippt =steck eingabe =legt =gestellt =lege',
  make: '=mach =mache =machen =macht gemacht =tun =tut getan =machs erledig =tue =gmacht durchführ =machst herstell =tät',
  show: 'angezeigt anzeig =steht =laut =sagt gesagt =sagen =heißt =sag =sage behaupt =stehen meldet gezeigt sichtbar =stehts lautet =meint =sagte zeig entspricht',
  work: '=geht =gehts klapp läuft laufen funktion funzt =tuts geklappt =funkt =lief gelaufen',
  fail: 'hängt hängen aufgehangen =hakt spinnt streikt gehtnicht =lädt ladet ladezeit einfriert versagt ausfall ausgefallen abgekackt reagier aussteigt fehlgeschlagen fehlschlag =hing gehangen',
  check:
    'geprüft überprüf nachschau nachprüf kontrollier gecheckt kontrolle nachgesehen abklär checken geklärt klären untersuch nachgeschaut =check prüft prüfung prüfe =prüf',
  know: '=weiß =wissen gewusst =kenn ahnung wüsste =kennt =wisst erfahr informier interessier neugier =gwüsst weisst bescheid =info infos glaub denke =denk dachte gedacht vermut hoffe kenne',
  understand:
    'versteh verstand erklär bedeut =klar klarheit erläuter unklar =sinn kapier =wieso =weshalb =warum verwirr begründ gemeint =grund',
  help: '=hilf hilft hilfe helfen geholfen support unterstütz kundendienst kundenservice service =helft behilflich weiterhelf =hälfe =helf aushelf',
  ask: 'frage gefragt anfrag rückfrage nachfrag nachgefragt erkundig bitten gebeten =fragte =bitt =bittet =fragt =fragst =frag',
  answer:
    'antwort beantwort rückmeld reaktion zurückmelden =feedback geantw stellungnahme melde gehört =hör =höre =hören =hörte',
  write:
    'schreib geschrieb schrieb nachricht =text =sms tippen getippt =schribe brief mitteil mitgeteilt =gschriebe anschreiben',
  send_me:
    'zuschick zugeschickt zusend nachschick weiterleit weitergeleitet zukomm zugesandt mailt zumailen nachliefer zugesendet =mailen',
  wait: '=wart =warte =warten gewartet abwart geduld wartezeit =wartet =gwartet erwarte',
  hurry:
    'dringend eilig =eilt schnell sofort baldmöglich rasch zügig =bald umgehend baldig unverzüglich =asap hurtig =eile pressiert prompt',
  start: 'anfang beginn begonnen angefangen =seit start gestartet fängt aktivier =seitdem =begann',
  end: '=ende enden endet aufgehört ablauf =schluss beend fertig abgeschlossen gültigkeit =rum =endlich abschließ fristende =vorbei =endgültig',
  remind: 'erinner benachrichtig bescheidgeb hinweis =alarm',
  join: 'beitret beigetreten registrier mitmach =beitritt eintret teilnehm eingetreten einschreib',
  leave_club: 'kündig austritt austret ausgetreten gekündigt aussteig ausstieg',
  collect_points: 'sammel gesammelt sammle punktesammeln',
  spend_points: 'einlös eingelöst',
  balance:
    'guthaben kontostand restguthaben =rest restbetrag saldo übrig restlich restwert =stand verbleibend =null',
  transfer: 'übertrag weitergeb weitergegeben verschenk überschreib teilen geteilt abtreten',
  combine:
    'kombinier zusammenfass gleichzeitig stapel zusammenlegen vereinen bündel gemeinsam zusammengelegt =miteinander zusammengefasst',
  split:
    'aufteil getrennt teillieferung einzeln separat teilweise =halb halbe hälfte geteilte teilsendung =teils',
  replace: 'ersatz ersetz auswechsel',
  fix: 'flick geflickt genäht geklebt besohl neubesohl ausbesser stopf gerichtet herrichten beheben behoben leimen nachbesser =lösung wiederbesohl löten =nähen klebe klebt',
  deposit: 'kaution pfand anzahlung sicherheitsleistung',
  fee: 'gebühr aufpreis zuschlag zusatzkosten bearbeitungsgebühr mahngebühr stornogebühr aufschlag entgelt =spesen mahnspesen pauschale beitrag verlangt',
  minimum: 'mindest grenze maximal minimal höchstens limit =höchst minimum begrenz =genug',
  percent: 'prozent',
  sale: 'aktion angebot schlussverkauf ausverkauf =sale outlet sonderangebot schnäppchen blackfriday sonderaktion rabattaktion blackweek',
  voucher_code:
    'gutscheincode rabattcode aktionscode promocode gutscheinfeld gutscheinnummer codefeld =promo rabattkode gutscheinkode',
  expired:
    'abgelauf ungültig gültig akzeptier angenommen verfall abläuft =gilt gelten läuftab gegolten annehm',
  name_on:
    '=name namen nachname vorname schreibweise =heiße geburtsname mädchenname buchstab familienname',
  company_doc:
    'firmenname =gmbh umsatzsteueridentifikation handelsregister gewerbeschein firmenadresse =uid firmenkund geschäftlich selbständig arbeitgeber steuerberater buchhaltung',
  document:
    'dokument =pdf kopie formular nachweis unterlage papier zettel druck ausdruck lieferschein packzettel ausweis =datei bescheinig herunterlad =liste download runterlad vollmacht vertrag',
  photo:
    '=foto =bild bilder fotos anhang video screenshot aufnahme angehängt fotografier bildschirmfoto =anbei kamera',
  number_of:
    '=id referenz aktenzeichen vorgangsnummer artikelnummer bestellnummer seriennummer vorgangsnr ticketnummer bestellnr auftragsnummer auftragsnr kennung retourennummer',
  courier:
    '=dhl =ups =dpd =gls hermes fahrer zusteller paketdienst paketbote postbote lieferdienst spedition postler =fedex kurier spediteur briefträger paketzusteller zustelldienst =post =bote paketmann logistiker absender',
  door: '=tür =türe haustür wohnungstür briefkasten hausflur =flur treppenhaus veranda concierge =tor garage =pforte gartenzaun postkasten terrasse ablageort portier gartenhaus eingangstür',
  home: 'daheim zuhaus =haus =hause wohnung =heim =zhaus verreist abwesend =drin',
  work_place: '=büro arbeit dienststelle',
  abroad: 'ausland international europaweit weltweit übersee grenzübergreifend drittland',
  island: 'insel helgoland =sylt rügen mallorca kanaren teneriffa abgelegen festland =insle hallig',
  holiday_time: 'urlaub ferien reise verreis =trip ausflug =tour =reist =touren',
  monday_etc:
    '=montag =montags dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagabend montagmorgen =sams =donnerst =zischtig =mäntig wochentag',
  month_names:
    'januar =jänner februar =märz =april =juni =juli =august september oktober november dezember =feber =jän =okt =nov =sept',
  tomorrow: '=morgen übermorgen morgig folgetag',
  tonight:
    'abend morgens vormittag nachmittag mittag =nacht nachts frühmorgens mitternacht nächtlich =nächte heutabend',
  now: '=jetzt aktuell derzeit gerade =grad =nun =zurzeit moment augenblick =jetz =itz =jetzat gegenwärtig =akut =eben',
  soon_next: 'nächst demnächst kommend folgend =nächschte',
  last_past:
    'letzt kürzlich neulich vergangen vorig vorherig =vorhin damals unlängst jüngst diesmal',
  before: 'bevor vorher vorab zuvor vordem davor früher =früh =vorm',
  after: 'nachdem danach nachher anschließend später seither darauf =hernach',
  already:
    '=scho bereits =noch immernoch inzwischen mittlerweile längst =immer =oiwei nachwievor =schon',
  never_yet: '=nie niemals nochnicht =noni =nia nochnie =jemals nirgends bislang bisher',
  again_more: 'wieder nochmal erneut abermals einmal neuerlich =nomal =nochma =nochamal nocheinmal',
  many: '=viel =viele =vielen mehrere mehrfach zahlreich anzahl etliche einige mehrmals dutzend zuviele =vieles =vill stückzahl =menge =mengen',
  all: '=alles =allen ganze =ganz komplett gesamt sämtlich vollständig =jede =jeder =jedes =jeden insgesamt völlig =voll',
  only_one: '=nur einzig lediglich =bloß =nua =eins allein ausschließlich',
  other:
    'sonstig woanders anderswo verschieden =andere =anderen =anderer =anderes =anderem =anders anderweit',
  same: 'gleich selbe dasselbe derselbe dieselbe identisch genau demselben ebenso exakt',
  new: '=neu =neue =neuen =neues =neuer neueste brandneu frisch neuware nagelneu neuere =neuem fabrikneu =nigelnagelneu neuheit',
  old: '=alt =alte =alten =altes vorjahr vorgänger =ältere veraltet =alts =älteres =älteren',
  first: '=erste =ersten =erster =erstes =erst zuerst erstmal anfangs =erstens ursprüng',
  three_plus:
    '=drei =vier =fünf =sechs =sieben =acht =neun =zehn =elf =zwölf dritt viert =hundert dreimal viermal dreissig zwanzig fünfmal fünft vierzig fünfzig dreizehn fünfzehn tausend dreifach',
  someone:
    '=jemand jemanden jemandem irgendwer irgendjemand =öpper =wen =wem irgendeiner fremde =fremd unbekannter',
  friend: 'freund kumpel bekannt spezl kolleg',
  family:
    '=mann =frau mutter vater bruder schwester =sohn tochter eltern =oma =opa ehefrau ehemann onkel tante =mama =papa schwager =kind =enkel großmutter geschwister schwieger =ex partnerin neffe nichte cousin lebensgefährt verlobte =familie =familien',
  gift_for: 'geschenk geburtstag schenk überraschung =präsent beschenkt mitbringsel jubiläum',
  wedding:
    'hochzeit feier heirat geheiratet =party verheiratet trauung konfirmation taufe weihnachtsgeschenk',
  age: '=alter =jahre =jahr =jahren erwachsen volljährig jährig jugendlich teenager mindestalter altersgrenze lebensjahr',
  foot: '=fuß füße =zeh zehen breit schmal spreizfuß senkfuß knöchel =rist hallux fußform',
  body_measure:
    '=höhe brust =cm =zentimeter messen gemessen =bein beinlänge hüfte =maße körpergröße umfang =arm schulter =bauch =maß rückenlänge schrittlänge ärmel =beine körperlänge fußlänge innenbein vermessen =kurz =hoch =höher',
  too_small: '=eng enger drückt druckstelle zwickt zwäng =knapp spannt kneift =enge quetscht',
  too_big: '=weit schlabber rutscht schlackert übergroß rutschen =weite',
  comfortable:
    'bequem sitzt passform =passen gepasst =sitz unbequem passt angenehm reibt scheuert scheuern gemütlich drücken =gpasst weich steif',
  beginner: 'anfänger einsteiger erstmals ungeübt erfahrung einstieg neuling unerfahren',
  hike: 'wander trekking =berg =camp camping bergtour hochtour =alpen pilger jakobsweg hüttentour kletter gipfel gebirge bergsteig =seil =helm steigeisen outdoor zelturlaub =berge =hütte spazier ausrüstung radtour',
  ski_board: 'snowboard kante wachs gewachst bindung =belag skiservice schleifen =brett splitboard',
  stove_fuel:
    'kartusche gaskartusche brennstoff spiritus benzin gasflasche butan propan ventil schraubkartusche petroleum nachfüll stechkartusche schlauch',
  instructions_use:
    'anleitung gebrauchsanweisung aufbau bedienung aufgebaut handbuch schritt aufstellen =einstellen',
  clean_care:
    'wasch gewaschen reinig =putz pflege imprägn bügel trockner trocknen weichspül sauber gereinigt getrocknet schonwasch wachsspray spray',
  store_long:
    'aufbewahrung lagern gelagert einlager überwinter dachboden =keller verstauen =lagere',
  season: 'sommer winter saison frühling frühjahr herbst jahreszeit',
  language_word:
    'deutsch englisch französisch sprache hochdeutsch spanisch italienisch übersetz türkisch arabisch',
  hours_word: 'öffnungszeit uhrzeit =uhr ladenschluss mittagspause geschäftszeit sperrstunde',
  parking_access:
    'rollstuhl barrierefrei treppe aufzug =hund hunde =lift =bus =ubahn straßenbahn =tram bahnhof haltestelle anfahrt erreichbar =öffis =zug kinderwagen wegbeschreib =bahn',
  reserve_table: 'reserv freihalt =slot =frei freier =freie vorreserv terminslot',
  postpone:
    'verschieb verschob =umbuchen aufschieb =verleg vertag späterer hinausschieb terminverschieb',
  miss_appt: 'verpass versäum verschlaf nichtgeschafft',
  data_copy: 'datenkopie gespeichert speicher auskunftsrecht datenexport auskunftsersuchen',
  delete_me: 'lösch gelöscht entfern',
  newsletter_mail: 'werbung =reklame werbe angebotsmail katalog zugespamm',
  two_factor:
    'zweifaktor =2fa bestätigungscode verifizier authenticator sicherheitscode zweistufig =mfa faktor authentifizier',
  username: 'kundennummer nutzername kundennr mitgliedsnummer username gastbestell benutzer',
  phone_number:
    'handy telefonnummer rufnummer mobilnummer =sim festnetznummer natelnummer =natel smartphone mobiltelefon whatsapp =tel',
  bank_account:
    '=iban kontonummer bankverbindung bankeinzug girokonto =bic bankkonto bankdaten bankleitzahl kontodaten kontoverbindung',
  cash: 'bargeld =bar wechselgeld münzen barzahl banknot geldschein =cash bares',
  invoice_due: 'fällig zahlungsziel zahlungsfrist inkasso mahnstufe zahlungsaufforderung säumnis',
  receipt_lost: 'belegverlust ohnebeleg',
  partner:
    'kooperation partner sponsor =job =jobs bewerb aushilfe praktikum lieferant wiederverkäuf großhändler journalist influencer ausbildung zusammenarbeit lehrstelle praktikant verkäuferstelle vertrieb =presse',
  thanks:
    '=dank danke bitteschön =bitte vielendank merci gruß =lg =mfg hallo =hey servus =moin grüezi danksch freundlich =liebe bedank =thx griaß =tschüss =pls =hoi =herr =herrn geehrte =sehrgeehrte',
  ok_word:
    '=ok =okay =gut =super einverstanden =okey =fein perfekt =klasse =toll =richtig =richtige stimm =gute =guter =gutes =jep =top korrekt ordnung =nett wunderbar spitze =schöne =schönes =schönen =prima normal =einfach =egal',
  sorry: 'entschuldig sorry verzeih leider bedauer =sry pardon schade =leid',
  joke_laugh: '=haha hahaha =hihi =witz lustig =hehe scherz witzig spaß lachen gelacht',
  price_match:
    'preisgarantie bestpreis konkurrenz mitbewerber preisvergleich amazon tiefpreis idealo wettbewerb bergfreunde',
  stock_back: 'wiederlieferbar nachschub nachbestell wiederverfügbar nachgeliefert reinbekomm',
  preorder: 'vorbestell vorverkauf erscheinen erscheint =release markteinführ erscheinung',
  size_chart: 'größenberatung tabelle umrechnung größenangabe größentab halbgröß größenratgeber',
  second_hand:
    'secondhand gebrauchtware vorführ refurbished ausstellungsstück bware generalüberholt',
  rent_period: 'tageweise mietdauer mietzeit leihfrist',
  damage_rent: 'versicher haftung haftpflicht haftet selbstbeteiligung abnutzung',
  pickup_person: 'bevollmächt personalausweis ausweisen abholer abholvollmacht',
  missing_part: 'zubehör schraube =teil =teile einzelteil kleinteil dazugehör',
  wrong_thing: 'falschlieferung verwechslung falschartikel irrläufer',
  tracking_state:
    'status sendungsstatus verteilzentrum zustellzentrum bearbeitung sortierzentrum depot lieferstatus gescannt =scan update neuigkeit paketzentrum fortschritt zwischenstand verlauf verladen =logistik =transport',
  stuck_parcel:
    'festhäng steckt stecken beweg feststeckt stillstand rührt =liegt =liegen festgehangen festhält gelegen =fest',
  signed: 'unterschr empfänger quittiert entgegen unterzeichn',
  stolen_parcel: 'paketdieb',
  refund_when: 'gutgebucht auszahlung wertstellung rückbuch ausgezahlt ausbezahlt gutbuch',
  refund_less: 'abgezog abzug gekürzt einbehalt abziehen kürzung =abzieh',
  exchange_size: 'größentausch nummergrösser',
  return_label:
    'retourenlabel retourenetikett rücksendeetikett retourenschein rücksendeschein rücksendelabel rücksendeaufkleber drucker ausdrucken =qr qrcode retourlabel retourenaufkleber versandetikett versandlabel versandschein retourschein gedruckt',
  return_cost:
    'rücksendekosten retourkosten rückporto retourenkosten rücksendegebühr retourengebühr',
  return_time:
    'frist rückgabefrist widerrufsfrist rückgaberecht rückgabezeit widerrufsrecht rücksendefrist umtauschfrist rückgabebedingung retourenfrist',
  worn_once: 'anprobe =schild etikettab ungewaschen ausgepackt aufgemacht preisschild auspacken',
  gift_return: 'geschenkretoure geschenkrückgabe',
}
