import type { Lexicon } from '../lexicon.ts'

/** German: Germany, Austria, Switzerland, with the usual misspellings. */
export const de: Lexicon = {
  order: 'auftrag geordert ordern =order orderte bestel =bst',
  parcel:
    'paket päckchen packerl packli pakerl sendung liefer geliefert artikel produkt =ware waren =sache =sachen zustellung =pkt gelifert',
  where: '=wo wohin woher wobleibt verbleib',
  when: '=wann =sobald',
  arrive:
    'ankomm angekomm ankunft anliefer ankam eintreff eingetroff =kommt kommts erhalt erhielt bekam empfang empfing eingang eingegangen aufgetaucht auftauch bekom gelandet =landet',
  dispatch:
    'verschick versand versend abgeschickt abschick losgeschickt losschick =schicken =schickt =schick =schicke geschickt =raus rausgegangen rausgeschickt rausgehen unterwegs abgesend =sendet =senden gesendet gesandt schickts abgegangen übergeben',
  track:
    'verfolg nachverfolg sendungsverfolgung sendungsnummer sendungsnr paketnummer paketverfolgung tracken getrackt tracking nachforsch suchauftrag',
  number: 'nummer =nr =nrn =num ziffer',
  cancel:
    'stornier storno widerruf rückgängig abbestell zurückzieh zurücktreten rücktritt abblasen streich gestrichen cancel =stop =stopp stoppen abbrech abgebrochen zurücknehm anhalten hinfällig abgesagt absage',
  change:
    'anpassen angepasst =statt anstatt umstell korrigier korrektur berichtig aktualisier umbuch umwandeln abgeändert geänder veränder umänder abänder änderb änderung =ändern =ändert aender',
  exchange: 'umtausch umgetauscht tausch getauscht austausch ausgetauscht eintausch wechseln',
  return: 'zurück retour rückgabe rücksend rückgesandt rückversand zruck zrugg remittier',
  refund:
    'erstatt rückerstatt zurückerstatt rückzahl zurückzahl gutschrift gutgeschrieben zurücküberweis zurückgezahlt zurückbezahlt geldzurück refundier rückvergüt rücküberweis zurückbuch zurückgebucht zurückgefordert zurückforder',
  money:
    '=geld gelder betrag =euro =euros =eur franken =chf =rappen =cent =stutz währung dollar =kröten moneten geldbetrag =summe =summen =wert',
  pay: 'bezahl gezahlt begleich beglich anzahlen vorkasse vorauskasse =zalen zahl',
  charge:
    'abbuch abgebucht belast eingezogen einzug eingezug berechn buchung verrechn kassiert =bucht doppelbuchung doppelabbuchung',
  twice: 'zweimal doppel zweifach =2x =zwei zwomal =zwo',
  card: 'karte =ec girocard debitkarte bankkarte maestro mastercard kreditkart',
  declined:
    'abgelehnt ablehn verweiger zurückgewiesen abgewiesen scheiter gescheitert schiefgelaufen schiefgeg geplatzt rückläufer',
  bank: 'banken hausbank sparkasse volksbank raiffeisen postfinance bankapp kreditinstitut',
  error: 'fehler störung absturz abgestürzt panne aufgehängt ladefehler technisch error problem',
  invoice:
    'rechnung quittung beleg kassenbon kassenzettel kaufbeleg mahnung faktura zahlungserinnerung kassabon abrechnung spesenabrechnung mahnen mahnt gemahnt',
  tax: 'steuer mehrwertsteuer =mwst =ust =ustid umsatzsteuer ustidnr vorsteuer finanzamt',
  customs: '=zoll zollgebühr zollamt verzoll zollabgaben einfuhr importsteuer zolltarif zollkosten',
  code: '=code =kode codes kennziffer =pin',
  discount:
    'nachlass preisnachlass ermässig vergünstig studentenrabatt =skonto bonus vorteil rabat gutschein coupon kupon',
  newsletter: 'newsletter rundbrief rundmail rundschreiben =spam spammt zuspamm',
  broken:
    '=kapput defekt beschädig schaden zerbroch zerbrech gebroch abgebroch bruch zerdrück gerissen eingerissen zerrissen verbogen delle verbeult beule hinüber demolier ramponier lädiert gesprung aufgeplatzt abgerissen zerkratz zerfetzt geknickt kaput =futsch schrott abgelöst gelöst ausgefranst funktionsunfähig mängel zersplitter durchgebroch durchgescheuert ausgerissen aufgeschnitten runtergefallen gefallen =fällt =fallen =fiel',
  wrong:
    'falsch verkehrt verwechsel vertausch irrtum versehen vertippt vertan vertun inkorrekt fehlerhaft =irrt geirrt tippfehler falsh daneben verklickt verrutscht',
  missing:
    'fehlt fehlen gefehlt verschwund verschwind =weg vermiss abgängig verschollen unvollständig',
  received_not: 'nichts =nix =nüt =nüüt niemand keiner =kein =keine garnicht',
  late: '=spät verspät überfällig verzöger zuspät hinterher verzug =ewig ewigkeit',
  promised:
    'versproch versprech zugesagt zusage angekündigt sollte geplant =sollen =sollt angeblich voraussichtlich liefertermin lieferdatum vereinbart termingerecht =hieß lieferversprechen zugesichert =soll',
  stolen:
    'gestohl geklaut diebstahl diebe =dieb geraubt entwendet stibitzt =klau klauen stehlen gemopst',
  neighbour: 'nachbar mitbewohner hausmeister',
  delivered: 'zugestellt ausgeliefert zustellen zustellnachweis abgeliefert',
  address:
    'adress anschrift lieferadresse rechnungsadresse postleitzahl straße hausnummer hausnr =str wohnort =ort umzug umgezogen umzieh umleit umgeleitet gasse =stadt wohne wohnhaft nachsend',
  size: 'schuhgröße groesse konfektionsgröße =xl =xs =xxl größe',
  colour:
    'farbe farbig farbton =rot =rote =roten =roter =rotes =blau blaue =grün grüne schwarz =weiße =weißen =grau graue =gelb gelbe orange braun =lila türkis =rosa dunkelblau hellblau =bunt violett anthrazit olivgrün',
  big: '=groß größer =klein kleine riesig =riesen winzig größt',
  label: 'etikett aufkleber schildchen =label labels',
  box: 'karton schachtel kiste verpack originalkarton =ovp umkarton eingepackt =box originalverpack',
  store:
    '=laden geschäft filiale =shop shops store lädeli ladengeschäft ladenlokal verkaufsstelle standort ladelokal geschaeft niederlassung vorort',
  open: '=offen =öffn geöffn geschloss öffnung schließt schließen aufsperr zugesperrt öffne',
  parking: '=park parkplatz parkhaus parken parkieren tiefgarage stellplatz parkmöglichkeit',
  stock:
    'lager vorrat verfügbar lieferbar ausverkauft bestand sortiment vergriffen auslauf restposten erhältlich verkauft',
  price: 'preis kostet kosten =kost teuer teurer wieviel koscht gekostet',
  free: 'gratis kostenlos kostenfrei umsonst unentgeltlich geschenkt gebührenfrei versandkostenfrei portofrei',
  shipcost:
    'porto versandkosten versandgebühr lieferkosten liefergebühr paketgebühr versandpauschale lieferpauschale',
  express: 'express eilversand eilzustellung schnellversand',
  country:
    '=land länder schweiz österreich deutschland =südtirol italien frankreich spanien portugal =polen england großbritannien norwegen schweden dänemark niederlande holland belgien luxemburg liechtenstein europa =türkei indien kanada tschechien ungarn finnland griechenland kroatien slowenien japan mexiko brasilien indonesien',
  password: 'kennwort passwor =pw passwd =pwd passwrt zurücksetz zurückgesetzt',
  login: 'login einlogg eingelogg anmeld angemeldet zugang zugriff einwähl ausgelogg logge',
  account: 'konto kundenkonto account profil benutzerkonto =acc nutzerkonto kundenprofil clubkonto',
  blocked: 'gesperrt sperr entsperr blockier ausgesperrt deaktivier eingefroren',
  email: 'email =mail mails mailadr postfach posteingang =gmx gmail mailkonto spamordner',
  confirm: 'bestätig bestellbestätigung auftragsbestätigung bestaetig kaufbestätigung',
  hacked: 'gehackt =hack hacken geknackt übernommen kompromittier fremdzugriff missbrauch hacker',
  phishing:
    'phishing betrug =fake gefälscht fälschung fakeshop verdächtig abzock unseriös seriös fakemail vorgetäuscht =gewinn gewonnen gewinnspiel masche =komisch unecht',
  person:
    'mensch mitarbeiter berater kundenberater =bot chatbot roboter personal verkäufer sachbearbeiter ansprechpartner angestellt =automat =person personen',
  call: 'anruf angerufen telefon =ruf =rufen =ruft rückruf zurückruf hotline aufgelegt warteschleife durchwahl anläuten festnetz zurückgerufen',
  talk: 'sprech gesprochen sprich gespräch reden geredet unterhalten plauder quatschen durchstell verbinden verbunden durchgestellt kontakt',
  complaint:
    'beschwer unzufrieden enttäusch ärger geärgert =satt genervt beanstand zumutung behandelt',
  bad: 'schlecht miserabel unfreundlich unterirdisch grottig =mies miese frech unverschämt katastroph furchtbar schrecklich schlimm unmöglich peinlich unhöflich =übel lausig inkompetent unprofessionell erbärmlich grauenhaft schlamp passiert',
  manager:
    '=chef chefin vorgesetzt geschäftsführ filialleiter abteilungsleiter teamleiter leitung geschäftsleitung verantwortlich zuständig marktleiter inhaber management',
  compensate:
    'entschädig schadensersatz schadenersatz kulanz wiedergutmach ausgleich umstände entgegenkomm unannehmlichkeit kompensation trostpflaster',
  exception: 'ausnahm langjährig stammkunde =regel regeln kulant großzügig',
  guarantee: 'gewährleist garanti',
  repair: 'reparier reparatur werkstatt instandsetz reperatur reperier kostenvoranschlag =kva',
  claim: 'reklam geltend anspruch',
  wash: 'waschanleit handwäsche',
  safe: 'sicher gefahr ungefährlich explosion brandgefahr unfall entflammbar feuergefährlich schadstoff risiko warnung giftig giftstoff',
  hurt: 'verletz verbrannt verbrenn schmerz =weh blasen gestürzt brandwunde ausschlag allergi quetsch geprellt geschnitten juckt',
  recall: 'rückrufaktion chargennummer produktrückruf betroffen',
  stove:
    'kocher gaskocher campingkocher kochen =herd spirituskocher brenner =topf kochgeschirr =gas benzinkocher pfanne kochtopf',
  tent: '=zelt zelte zelts kuppelzelt tunnelzelt innenzelt aussenzelt vorzelt überzelt biwak =tarp abspann zeltboden zeltunterlage',
  boots:
    'schuh stiefel bergschuh wanderschuh trekkingschuh wanderstiefel lederstiefel bergstiefel sandale turnschuh gamasche =boots halbschuh hüttenschuh',
  jacket:
    'jacke daunenjacke regenjacke fleece mantel anorak =hose hosen regenhose hardshell softshell handschuh =mütze socken pullover =hemd shirt unterwäsche bekleidung kleidung klamotten stirnband leggings kapuze parka isolationsjacke winterjacke shorts =kappe =weste =westen =pulli',
  pack: 'rucksack tasche beutel =liter packsack tagesrucksack wanderrucksack trekkingrucksack daypack reisetasche',
  bag: 'schlafsack isomatte =matte matten luftmatratze kissen =quilt inlett daunenschlafsack',
  choose:
    'empfehl empfohlen beraten beratung =rät besser =beste =besten unterschied welche vergleich passend geeignet eignet auswahl =wahl entscheid entschieden lieber vorziehen =tipp tipps taugt ratschlag',
  appointment: 'termin buchen =buche gebucht beratungstermin vormerken',
  fitting: 'schuhanpassung fitting einlage einlegesohle maßanpassung anpass anprob',
  ski: '=ski skier skitour schneeschuh lawine =lvs lvsgerät tourenski sonde skiset',
  rent: 'ausleih verleih geliehen vermiet ausgeliehen gemietet ausborgen borgen geborgt leih miet',
  club: '=club =klub mitglied clubkarte treueprogramm kundenclub vorteile =kunde =kundin',
  points: 'punkt treuepunkte bonuspunkte =pkte clubpunkte',
  renew: 'verlänger erneuer =abo abonnement automatisch jahresbeitrag jährlich aboverlängerung',
  giftcard: 'geschenkkarte geschenkgutschein wertgutschein guthabenkarte gutscheinkarte',
  data: 'daten dsgvo personenbezogen privatsphäre =auskunft kundendaten stammdaten',
  optout: 'abmeld austragen ausgetragen abgemeldet =newsletterabmeldung aufhör =hört deabonnier',
  company:
    'firma firmen unternehmen betrieb großhandel händler großbestellung =b2b gewerbe gewerblich mengenrabatt behörde sammelbestell großkunde kindergarten',
  holiday:
    'weihnacht heiligabend feiertag ostern pfingst silvester neujahr nikolaus christkind advent karfreitag ostermontag',
  today: '=heut heute heutig =hüüt',
  yesterday: 'gestern gestrig vorgestern =geschter',
  add: 'dazupack dazutun =dazu ergänz zusätzlich hinzu dazunehm dazulegen draufpack mitschick beilegen mitbestell beigelegt zufügen inklusive inbegriffen enthalten nachtrag nachgetragen',
  two: 'beide =paar zusammen zwote zweite',
  pickup:
    'abhol abgeholt holen =holt =hol packstation paketshop =postfiliale mitnehmen abzuhol selbstabhol paketstation',
  install: '=raten ratenzahl ratenkauf teilzahlung finanzier monatsrate',
  cod: 'nachnahme paypal klarna =twint überweis überwiesen lastschrift sofortüberweisung giropay applepay american =sepa =eps',
  how: '=wie =wia =wies',
  may: '=kann könnt möglich =darf =dürf =dürfte machbar erlaubt gestattet =kannst =können =kamma ermöglich =chan =chönd =lässt',
  not: '=nicht =nich =ned =nöd =nid =ohne =nimmer weder =ohni',
  want: '=will möcht =wollte =wollen =wollt wunsch =gern gerne hätte =hätt =magst =mag vorhab =wollten',
  days: '=tag =tage =tagen =woche =wochen =monat =monate =monaten werktag datum arbeitstag wochenlang tagelang wochenende =wochenends kalendertag',
  worn: 'getragen tragen =trage trägt ungetragen angezogen angehabt anziehen =trug',
  less: 'weniger =wenig zuwenig differenz geringer niedrig zuviel =anteilig',
  cheaper:
    'billig günstig preiswert gesenkt runtergesetzt reduziert =günschtig herabgesetzt herunter',
}
