import type { Pack } from '../pack.ts'

export const harm: Pack['risks'] = {
  safety: {
    hinted: `
      (riecht|stinkt|roch|geruch|gestank) ..3 (nach|verbrannt|chemisch|komisch) ..2 (gas|verbrannt*|benzin|plastik|chemie|rauch|schmor*)?
      - riecht ..3 (muffig|lagerfeuer)
      (blasen|brandblase*|brandblasen|rötung|rote flecken|pusteln|quaddeln|ausschlag) ..5
      - blasen ..5 (fuß|füße|füßen|ferse|schuh*|stiefel*|wandern|zehen)
      (beinahe|fast|um ein haar) ..5 (gefallen|gestürzt|runtergefallen|abgestürzt|verbrannt|erstickt|ausgerutscht|passiert|abgerutscht)
      (schnalle|gurt|riemen|seil|karabiner|stock|sohle|haken|band|naht|ventil|clip) ..6 (gerissen|aufgegangen|nachgegeben|gebrochen|abgerissen|gelöst|aufgesprungen) ..8 (gefallen|gestürzt|gestürz*|sturz|hang|abstieg|aufgeschlagen|wand|meter|boden|klettern)
    `,
    hurt: `
      (explodier*|explosion|in die luft geflogen|in flammen|flamm*|feuer gefangen|brand|brannte|brennt|brandgefahr|verbrannt*|verbrennung*|verbrüht|gebrannt|angesengt|funken|rauch|raucht|rauchte|qualm*|kurzschluss|stromschlag|geschmolzen|schmilzt|überhitz*|gasgeruch|riecht nach gas|gas tritt aus|gasaustritt|gasleck|gas entweicht|gas strömt|gas ausgetreten|zischt|kohlenmonoxid|undicht* gas*)
      - (geruch|riecht) ..2 (rauch)
      - (brennt) ..3 (wie lange|lang|stunden)
      - wie lange brennt
      - (lagerfeuer|brand neu|markenbrand)
      - flamm* ..2 (einstell*|regul*)
      (verletz*|verletzung*|wunde|wunden|blut*|krankenhaus|notaufnahme|notarzt|rettungswagen|krankenwagen|arzt|unfall|gebrochen ..2 (arm|bein|fuß|hand|finger|rippe|handgelenk)|geschnitten|aufgeschnitten|schnittwunde|gestürzt|sturz|gequetscht|eingeklemmt|allerg*|ausschlag|juck*|hautreiz*|vergift*|giftig*|schwindel|schwindelig|übel|übelkeit|erbroch*|kopfschmerz*|kopfweh|ohnmächt*|bewusstlos*|erstick*|atemnot|genäht werden|narbe*|beinahe tot|fast gestorben|fast gestürzt|fast abgestürzt|abgestürzt|atembeschwerden)
      - (app|seite|website|computer|handy|system|browser) ..3 (abgestürzt|absturz)
      - (versehentlich|aus versehen|datenschutz*) ..3 verletz*
      - nicht übel
      - (steht|nimmt|nehme) ..2 übel
      - (leder|maß|zu)geschnitten
      (gefähr*|lebensgefähr*|sicherheitsrisik*|sicherheitsmangel|sicherheitsproblem*|unsicher|nicht sicher|gesundheitsgefähr*|rückruf|rückrufaktion|zurückgerufen|hätte ..6 (passieren|schlimm*|tot|sterben|abstürzen) |glück gehabt|nochmal gut gegangen)
      - (bin|mir|bin mir) ..3 (nicht sicher|unsicher)
      - (rückruf|zurückrufen) ..4 (bitte|bitten|telefon*|wann|heute|morgen)
      - um rückruf
      (karabiner|gurt|klettergurt|seil|helm|schnalle|lvs|steigeisen|pickel|klettersteig*|sicherung*|stock|zeltstange) ..6 (gebrochen|gerissen|aufgegangen|versagt|gelöst|ausgefallen|kaputt|noch sicher|wie alt|jahre alt|runtergefallen)
      (gebrochen|gerissen|aufgegangen|versagt|gelöst) ..5 (beim|während|als ich|unter last|mitten)
      (kocher|herd|gas|kochen|heizen|heizung|grill|heizer|flamme) ..6 (im zelt|in dem zelt|im vorzelt|drinnen|im auto|im innen*|in der apsis|im camper|im bus)
      (ist|sind|noch) ..5 sicher ..2 (zu benutzen|zu verwenden|nutzbar|$)
      - (ist|sind) ..4 sicher ..2 (dass|ob|verpackt|angekommen)
      (wie alt|haltbar|jahre) ..5 (seil|kletterseil|gurt|helm|bandschlinge)
      (gaskartusche*|kartusche*) ..6 (auto|sonne|hitze|flugzeug|nachfüllen|selbst)
    `,
  },
  self_harm: {
    despair: `
      (will|möchte|mag|kann) ..4 (nicht|nich|nimmer|net|nie) ..2 (mehr)? ..1 (leben|weiterleben|aufwachen|da sein|hier sein|existieren|aufstehen|sein)
      - (kann|will) ..5 (zelt|rucksack|jacke|ohne) ..3 leben
      (sehe|seh|finde|habe|hab|gibt) ..3 (keinen|kein|keine|nichts) ..3 (sinn|ausweg|zukunft|hoffnung|lebenswillen|grund|perspektive) ..3 (mehr|im leben|am leben|weiterzuleben|zu leben)
      - sinn ..3 (zu warten|diese bestellung)
      (bin|falle|nur) ..3 (eine)? ..1 (last|belastung|bürde) ..2 (für|$)
      - (keine|nicht) ..2 (last|belastung)
      (zur last falle|allen zur last|jedem zur last)
      (tabletten|pillen|schlaftabletten|medikamente) ..4 (genommen|geschluckt|eingenommen|geschluckt|schlucken|nehmen|intus|eingeworfen)
      - medikamente ..4 arzt
      (arme|arm|pulsadern|handgelenke|adern) ..3 (aufschneiden|aufgeschnitten|ritzen|geritzt|schneiden|aufschlitzen)
      (wieder|habe|hab|mich) ..2 (geritzt|selbst verletzt|ritzen)
      (verschenke|verschenkt|verschenken) ..4 (meine sachen|alles|mein ganzes|mein zeug)
      (springe|springen|spring|werfe|werfen|stürzen) ..3 (von|vor|vom|aus) ..3 (brücke|zug|dach|hochhaus|fenster|balkon|gleis*|klippe)
      (setze|setzen|mache|machen|bereite) ..4 (ein|dem|allem|leben) ..1 ende
      - ende ..3 (abo|mitgliedschaft|vertrag)
      (einschlafen|schlafen) ..3 (nie|nicht|nimmer) ..2 (mehr)? aufwachen
      (wache|wach|aufwache) ..2 (nie|nicht|morgen|hoffentlich) ..2 (mehr)? ..1 (auf|$)
      (lebensmüde|nicht mehr leben|keine kraft mehr ..2 (leben|weiter|$)|keine lust mehr ..2 (leben|zu leben))
      (am ende|kann nicht mehr|kann einfach nicht mehr|halte es nicht mehr aus|halt es nicht mehr aus|ertrage es nicht mehr|schaffe es nicht mehr) $
      (alles|mein leben|das leben) ..2 (ist|hat|scheint|macht) ..2 (sinnlos|hoffnungslos|vorbei|keinen sinn|unerträglich)
      (hasse|satt|leid) ..1 (mein leben|das leben|mich selbst)
      (niemand|keiner|keinem) ..2 (braucht mich|liebt mich|vermisst mich|würde mich|wird mich|mich vermissen)
      (wenn|falls|bis) ..6 (ich) ..3 (nicht mehr bin|nicht mehr lebe|tot bin|weg bin|nicht mehr da bin)
      (mich|werde|will) ..3 (umbringen|töten|erschießen|vergiften|ertränken|aufhängen|erhängen|wegmachen)
      (nehme|nehmen|genommen|nimmt) ..2 (mir|mich|sich) ..2 (das leben)
      (wünschte|wünsche) ..3 (ich wäre nie geboren|nie geboren|wäre nicht mehr|wäre tot)
      (sagt|sag|sage|grüßt|richtet) ..4 (kindern|familie|mama|frau|mann) ..6 (liebe|lieb|leid|abschied|verzeih*)
      (gehe|geh|gehen) ..2 (von dieser welt|aus dieser welt|für immer)
    `,
    die: `
      (suizid*|selbstmord*|umbringen|umbringe|bring mich um|bringe mich um|das leben nehmen|leben beenden|mein leben beenden|allem ein ende|schluss machen mit (dem|allem|meinem)|mit allem schluss|ein ende setzen|mich verletzen|mich ritze*|ritze mich|mich schneiden|erhängen|aufhängen ..1 (mich)|vor den zug|von der brücke|selbstverletz*|tabletten ..4 (alle|schlucken|geschluckt))
      - umbringen ..3 (euch|dich|jemand|meine frau|mein mann)
      (will|möchte|wünschte|wäre|lieber|am liebsten|würde gern|würde) ..5 (sterben|tot|tot sein|nicht mehr aufwachen|nie mehr aufwachen|verschwinden für immer|nicht mehr leben|nicht mehr da sein|nicht mehr hier sein|nicht mehr existieren|nicht mehr sein|einfach weg sein)
      - tot (lachen|müde)
      (kann|will|mag|möchte|halte) ..2 (nicht|nich|es nicht) ..1 mehr ..3 (leben|weiterleben|weiter leben|weitermachen|aushalten|so weiter|weiter|aus|ertragen)
      - (kann|will) ..2 nicht mehr ..3 (warten|bestellen|einloggen|weiter (warten|einkaufen|shoppen|bestellen)|ausw*|anmelden|drucken|aufrufen)
      (kein|keinen|ohne|nichts) ..3 (sinn|grund|lebenswille*|lebensmut) ..3 (leben|zu leben|mehr)
      - kein* sinn mehr ..3 (zu warten|bestellung)
      (leben|alles|nichts) ..3 (keinen sinn|sinnlos|nicht lebenswert|wertlos|egal geworden|hat keinen sinn|bedeutungslos)
      (besser|leichter) ..3 (ohne mich|wenn ich (weg|tot|nicht))
      (abschied|lebt wohl|leb wohl|tschüss für immer|letzte worte|abschiedsbrief|auf nimmerwiedersehen)
      - (abschied|abschieds) ..2 (geschenk|feier|party)
      (müde|leid|satt) ..2 (zu leben|das leben|vom leben|leben)
      (bin|werde|brauche) ..3 (bald|dann|morgen|eh|sowieso) ..3 (nicht mehr (da|hier|am leben)|tot|weg für immer)
      (niemand|keiner) ..3 (vermissen|vermisst|merken würde|interessiert ob ich (lebe|noch))
      es ist alles ..2 (hoffnungslos|aus|sinnlos)
    `,
  },
  danger: {
    near: `
      (jemand|mann|typ|er|sie|ex|auto|leute|unbekannter) ..3 (verfolgt|folgt|schlägt|bedroht|schlug|würgt|beobachtet|greift|belästigt|tritt) ..2 (mich|mir|uns|meine|meinen)
      (werde|wurde|wird|werden|bin) ..3 (verfolgt|geschlagen|bedroht|angegriffen|überfallen|gestalkt|vergewaltigt|festgehalten|eingesperrt)
      - (sendung|paket|bestellung|lieferung) ..4 verfolgt
      (verirrt|verlaufen|verstiegen|abgestürzt|festgesessen|eingeschneit|verschüttet|abgeschnitten|eingeklemmt) ..10
      - (app|seite|website|computer|handy|system|browser|laden) ..4 (abgestürzt|abgeschnitten|verlaufen|eingeklemmt)
      - (daumen|finger|reißverschluss|farbe|stoff) ..4 (eingeklemmt|verlaufen)
      - (abgestürzt|eingeklemmt|verlaufen|abgeschnitten) ..4 (app|seite|website|computer)
      (sind|bin|sitze|sitzen|stecken|stecke|hängen|hänge) ..4 (auf|im|am|in) ..3 (berg|gletscher|gipfel|hütte|wand|wald|schlucht|höhle|grat|tal) ..6 (fest|hilfe|sturm|schnee|nebel|dunkel|kalt|verloren|runter|strom|akku|weiter)
      - (paket|sendung|lieferung|bestellung) ..6 (fest|steckt|hängt)
      (lawine|gewitter|unwetter|sturm|schneesturm|steinschlag|hochwasser|erdrutsch|mure) ..6 (uns|erwischt|überrascht|kommt|hier|jetzt|verschüttet|abgegangen|mich|begraben)
      - (lawine*|sturm) ..3 (kurs|kurse|leine|leinen|fest|abspann*|ausrüstung|airbag)
      (kind|sohn|tochter|mann|frau|freund|freundin|vater|mutter|bruder|schwester|partner|baby|kumpel) ..4 (ist|wird|seit|noch)? ..2 (vermisst|verschwunden|nicht zurück|nicht wieder da|weg und|bewusstlos|blutet|ohnmächtig|reglos|schwer verletzt|atmet|bewegt sich nicht|reagiert nicht)
      (verschwunden|vermisse|finde|suche) ..2 (mein kind|meinen sohn|meine tochter|unser kind|meinen mann|meine frau)
      (schwer|stark) (verletzt|blutend|blutet|unterkühlt|verbrannt)
      (blute|blutet|verblute|verblutet) ..3
      (kann|können|kommen|komme|komm) ..4 (nicht|nich) ..3 (mehr)? (bewegen|aufstehen|laufen|gehen|runter|weg hier|atmen|raus)
      - (kann|können|komme) ..8 (website|seite|app|konto|menü|bestellung|laden|ständer|reinkommen|abo) ..4 (nicht) ..3
      - (kann|können) ..4 nicht ..3 (laufen|gehen) ..3 (schuhe*|stiefel*|druck*)
      (rettet|rette|rettung|hilfe|helft) ..3 (mich|uns|bitte schnell|sofort|stecken|verletzt|erfrier*|berg)
      - (hilfe) ..2 (bitte)? ..1 $
      (erfriere|erfrieren|ertrinkt|ertrinken|ersticke|ersticken|stirbt|sterben gleich|stürzen ab)
      - erstickungs*
      (habe|hab|haben) ..1 (todesangst|angst vor (ihm|meinem|ihr|dem)|angst um (mein|unser|sein|ihr))
      (einbrecher|eingebrochen) ..4 (haus|wohnung|jetzt|gerade|ist)
      - eingebrochen ..3 (konto|account)
    `,
    now: `
      (ruf*|rufen|brauche*|schick*|holt|hol) ..4 (krankenwagen|rettungswagen|polizei|notarzt|112|110|bergrettung|bergwacht|feuerwehr|rettung|rettungsdienst)
      (notfall|hilfe ..2 (notfall|bitte schnell|dringend leben)|leben und tod|lebensgefahr|sos)
      - (notfall|sos) (set|decke|kit|pfeife|zelt|biwak|nummer|sack|ausrüstung|knopf)
      (fest|gefangen|verirrt|verschüttet|eingeschlossen|stecke|stecken|abgestürzt|hänge|hängen|verlaufen) ..6 (berg|bergen|gletscher|lawine|spalte|schnee|höhle|wald|wand|aufzug|sturm|schlucht|hochwasser|hütte|klettersteig|felswand)
      - (paket|sendung|lieferung|bestellung) ..6 (fest|hängt|steckt|stecken)
      (atmet nicht|nicht atmen|bewusstlos|bekomme keine luft|krieg keine luft|kriege keine luft|bekommt keine luft|kriegt keine luft|blutet stark|verblutet|herzinfarkt|schlaganfall|krampfanfall|unterkühl*|überdosis|wacht nicht auf|reagiert nicht mehr|stirbt|ich sterbe)
      - (app|seite|shop|website|display|touch*|chat) reagiert nicht
      - stirbt aus
      (haus|wohnung|zelt|auto|küche|keller) ..3 (brennt|in flammen|steht in flammen|voller rauch|voller gas)
      (gas|feuer|rauch|leck|brennt) ..4 (gerade|jetzt gerade|in diesem moment|im moment|was tun|was soll ich)
      (schlägt|schlug|verprügelt|bedroht|verfolgt|würgt|misshandelt|vergewaltigt|missbraucht|stalkt) ..3 (mich|uns|sie|ihn|meine|meinen)
      - verfolgt ..3 (sendung|paket|meine bestellung)
      (mann|freund|ex|vater|stiefvater|partner|jemand) ..4 (schlägt mich|bedroht mich|verfolgt mich|tut mir was|will mich (umbringen|schlagen|töten)|bringt mich um)
      (bring*|mache|mach|schlage|schlag|stech*|erschieß*|fackel*|zünde|verprügel*) ..3 (euch|dich|sie|den|die|ihn|laden|bude) ..3 (um|fertig|tot|ab|an|zusammen|nieder|alle)
      - (mach|mache) ..3 (den|die) ..3 (fertig|an|ab) ..2 (bestell*|app)
      (bombe|waffe|messer ..2 (hals|bedroh*)|entführ*|eingesperrt|häusliche gewalt|todesangst|angst um mein leben|weiß wo (ihr|du|sie) wohn*|morddrohung)
    `,
  },
  minor: {
    hinted: `
      (taschengeld|konfirmationsgeld|gespart von oma|siebte klasse|achte klasse|neunte klasse|zehnte klasse|sechste klasse|7 klasse|8 klasse|9 klasse|in der schule bin|schülerausweis|meine lehrerin|mein klassenlehrer)
      (mama|papa|eltern|mutter|vater|oma) ..4 (muss|müssen|soll|sollen|darf) ..4 (unterschreib*|zustimm*|bezahl*|erlaub*|bestell*|nichts wissen|nicht wissen|nicht erfahren)
    `,
    age: `
      (bin|ich werde|bin erst|bin gerade) (erst|gerade|noch|fast|ja|halt)? [young] ..1 (jahre|jahre alt|und|aber|darf|kann|,|$)
      - bin ..1 # ..1 (minuten|cm|km|kg|meter|tage|wochen|uhr|jahre (kunde|dabei))
      [young] (jahre alt|jährig*|jährige*|j alt)
      - (für) ..5 [young] (jahre alt|jährig*)
      - (seil|zelt|rucksack|jacke|helm|stiefel|gurt|kunde|ist|schon|über) ..3 # jahre alt
      (bin|als) ..2 (minderjährig*|jugendlich*|schüler|schülerin|noch ein kind|teenager|unter 18|noch nicht 18|noch keine 18|nicht volljährig)
      (minderjährig*|nicht volljährig|taschengeld|taschengeldparagraph|klassenfahrt|unter 18)
      [child] ..8 (bestellt|gekauft|bezahlt|eingekauft|benutzt|geklickt|ausgegeben|bestellte|genommen)
      - (für) (meinen|meine|mein) ..2 [child]
      - [child] ..3 (habe|haben) (ich|wir)
      (ohne|heimlich) ..4 (erlaubnis|zustimmung|einverständnis|wissen|mein wissen|zu fragen|eltern)
      (karte|konto|paypal|kreditkarte|geld) (von|meiner|meines) ..1 (mama|papa|mutter|vater|vaters|eltern|oma|opa|meinen eltern|meiner mutter)
      (mamas|papas) ..1 (karte|konto|kreditkarte|paypal|handy)
      (meine|mein) (eltern|mutter|vater|mama|papa|mum|mutti) ..4 (weiß|wissen|darf|dürfen|erlaubt|erlauben|merkt|merken|nichts|schimpf*|verbiet*|rausfind*|erfährt)
      (#|6|7|8|9|10) klasse
    `,
  },
}
