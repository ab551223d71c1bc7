import type { Pack } from '../pack.ts'

export const people: Pack['risks'] = {
  security: {
    hinted: `
      (jemand|fremde|fremder|unbekannte|wer|irgendwer) ..4 (mein|meinem|meinen|meine) ..2 (konto|account|karte|profil|punkte|zugang|login|adresse)
      (bestellung|bestellungen|adresse|gerät|anmeldung|login) ..6 (nicht von mir|nicht ich|kenne ich nicht|nie gemacht|nicht gemacht|nie aufgegeben|war ich nicht|nicht aufgegeben)
      (war ich nicht|nicht von mir|bin ich nicht gewesen|fremdzugriff|phishing|gehackt*|ausgespäht)
    `,
    account: `
      (gehackt|hacker|gehackt*|gekapert|kompromittiert|geknackt|eingeloggt ..4 (fremd*|jemand|nicht ich)|account gestohlen|konto gestohlen|zugriff ..4 (fremd*|unbekannt*|unbefugt*|jemand)|unbefugt*|datenleck|datenpanne|sicherheitslücke|geleakt|darknet|sim swapping|fremdzugriff)
      [who] ..6 (in|im|auf|mein|meine|meinem|über) ..3 (konto|account|kundenkonto|profil|passwort|mailadresse|email|mail|emailadresse|e mail adresse)
      - jemand ..3 (auf|in) ..2 mail ..2 (antwort*|reagier*)
      - jemand ..4 (bei|von) (euch|ihnen) ..6
      (mailadresse|email|passwort|adresse|telefonnummer|daten|e mail|lieferadresse|emailadresse|nummer) ..5 (wurde|wurden|ist|sind) ..4 (geändert|verändert|ausgetauscht|gestohlen|geleakt|gelöscht)
      - (kann|soll|muss|möchte|wie|falsch) ..6 (geändert)
      (bestellungen|bestellung|einkäufe|adresse|login|anmeldung|gerät|zugriff|einkauf) ..6 (nicht ich|nicht von mir|nicht gemacht|nicht getätigt|nicht kenne|kenne ich nicht|unbekannt*|fremd*|verdächtig*|die ich nicht|den ich nicht)
      (war ich nicht|das war nicht ich|nicht von mir|das bin ich nicht|ich war das nicht)
      (ändern|änder*|wechseln|zurücksetzen|aktualisieren|umstellen|geändert|deaktivier*) ..10 (keinen zugriff|kein zugriff|zugang verloren|zugriff verloren|handy verloren|nicht mehr rankomm*|komme nicht mehr|alte nummer|altes handy|ohne code|nicht mehr habe|handy weg)
      (keinen zugriff|kein zugriff|zugang verloren|zugriff verloren|handy verloren|handy gestohlen|nicht mehr habe|komme nicht mehr|komm nicht mehr) ..12 (ändern|änder*|neue|andere|schick*|umstellen|code|zurücksetzen)
      (mail|email|nummer|handynummer|telefonnummer|mailadresse) ..8 (keinen zugriff|kein zugriff|zugriff mehr|zugang mehr|nicht mehr rein)
      (schick*|sende|gib|gebt) ..4 (code|passwort|link|pin) ..4 (andere*|neue*|diese*) ..2 (nummer|mail|adresse|email)
      (sperr*|blockier*) ..4 (konto|account|kundenkonto|zugang)
      - (konto|account|zugang) ..2 (ist|wurde|war) gesperrt
      (daten|bestellung|adresse|rechnung|konto) (von|eines|einer) ..2 (anderen|fremden|anderer|jemand|fremder) 
      (code|tan|reset|zurücksetzen) ..5 (nicht angefordert|nie angefordert|nicht bestellt|ohne dass ich)
      (meine daten|persönliche daten|kundendaten) ..5 (geleakt|gestohlen|im netz|verkauft|öffentlich|im darknet|weitergegeben|aufgetaucht)
      (punkte|guthaben|gutschein*) ..4 (weg|verschwunden|gestohlen|eingelöst) ..4 (nicht|ich nicht|ohne|jemand|$)
      - guthaben ..4 eingelöst ..3 (werden|habe)
    `,
  },
  impersonation: {
    hinted: `
      (im auftrag|im namen|stellvertretend|bevollmächtig*|vollmacht|betreuer|betreuerin|vertretung) ..5
      (bin|ist|hier) ..3 (mitarbeiter|kollege|kollegin|chef|polizei|polizist|kommissar|techniker|it abteilung|zentrale|geschäftsführer|entwickler|admin|administrator|support von|behörde) ..6 (brauche|bitte|geben|schicken|daten|zugang|adresse|von|bei|aus|$)
      (mein|meine|meines|meiner) ..1 [relative] ..4 (konto|account|passwort|zugang|login|daten|kundenkonto|bestellung einsehen)
    `,
    other: `
      (bin|hier ist|hier|spricht|arbeite|schreibe|melde mich) ..4 (von der polizei|polizei|polizist|kommissar*|kripo|vom support|von northwind|von eurer firma|mitarbeiter* von|mitarbeiterin bei|geschäftsführer|inhaber|filialleiter|von der bank|von paypal|it abteilung|vom it|administrator|admin|entwickler|techniker|ceo|von der zentrale|vom zoll|vom finanzamt|interne prüfung|interner test|ermittler)
      - hier ..3 (kein|niemand|ein|ist ein) ..2 mitarbeiter*
      - (mitarbeiter*|techniker) (spr*|bitte)
      (im auftrag|im namen|in vertretung|stellvertretend|vollmacht|bevollmächtigt*|vertrete ..2 (meine|meinen|die|den|herrn|frau))
      (konto|account|bestellung|bestellungen|passwort|daten|adresse|punkte|rechnung|kundenkonto) (von|meiner|meines|vom|der) ..1 (mein*|einem|einer|der|dem)? ..1 [relative]
      - (geburtstag|geschenk) ..2 [relative]
      (bin|ich bin) ..2 (der|die|seine|ihr|ihre|ihr) ..1 (mann|frau|ehemann|ehefrau|sohn|tochter|mutter|vater|assistent*|sekretär*|schwester|bruder|freundin|freund|betreuer*|nachbar*)
      (auf|unter) ..1 (den|dem)? ..1 namen ..2 (meiner|meines|von|der|des|ihr|sein*)
      (gib*|gebt|geben|sag*|sagt|nenn*|brauche|wissen|verrat*) ..4 (adresse|telefonnummer|bestellungen|daten|nummer|anschrift) ..4 (von|meiner|meines|des|der|eines) ..2 (ex|kunde*|kundin|nachbar*|freundin|freund|[relative]|andere*)
      wo ..2 (er|sie) ..1 wohnt
      (verstorben|gestorben|tot|nachlass|erbe) ..8 (konto|bestellung|punkte|gutschein|account|mitgliedschaft)
      (ihr|euer|dein|mein) (chef|vorgesetzter|filialleiter|teamleiter) ..4 (genehmigt|erlaubt|zugesagt|freigegeben)
    `,
  },
  outage: {
    down: `
      (seite|website|webseite|app|shop|server|system|checkout|kasse|zahlung|bezahlung|warenkorb|login|plattform|bezahlen|homepage|internetseite) ..5 (down|offline|geht nicht|funktioniert nicht|lädt nicht|lädt ewig|fehler*|hängt|abgestürzt|stürzt|eingefroren|reagiert nicht|weiß|fehlgeschlagen|schlägt fehl|bricht ab|nicht erreichbar|kaputt|spinnt|ausgefallen|abgelehnt|öffnet nicht|nicht möglich|überlastet|tut nicht|tut sich nichts)
      (kann|komme|lässt|konnte) ..3 (nicht|nich) ..3 (bezahlen|zahlen|einloggen|anmelden|bestellen|abschließen|auf die seite|rein|öffnen|laden)
      (fehler|error|fehlercode|code) (500|502|503|504|404|#)
      (störung|ausfall|serverfehler|fehlermeldung|technisches problem|technische probleme)
    `,
  },
  vague: {
    hinted: `
      ^^ [filler]? [filler]? (wegen|zu|bezüglich) (der sache|dem ding|dem thema|der geschichte|dem da|neulich|gestern|letztens) ..2 $$
      ^^ [filler]? [filler]? (weiß|keine) ..2 (nicht|nich|ahnung) ..2 (weiter|was los ist|was ich machen soll|was ich tun soll|mehr weiter)? $$
      ^^ [filler]? [filler]? (es|das|da|nichts) ..1 (passiert|kommt|kam|tut sich|hat sich|geschieht|stimmt) ..2 (nichts|nicht|was nicht|nie|wieder|getan|geändert)? $$
    `,
    unclear: `
      ^^ [filler]? [filler]? (geht|funktioniert|klappt|läuft|tut) [filler]? [filler]? (nicht|nich|net|immer noch nicht|wieder nicht|nichts) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (das gleiche|dasselbe|gleiche|selbe|wieder das|schon wieder das|wie immer|das übliche|wie letztes mal) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (habe|hab|hätte) [filler]? [filler]? (ein|eine|da)? [filler]? [filler]? (problem|frage|anliegen|probleme|fragen) [filler]? [filler]? $$
      ^^ [filler]? [filler]? (hilfe|hilf mir|helft mir|bitte helfen|brauche hilfe|könnt ihr helfen|können sie helfen|kann mir jemand helfen) [filler]? [filler]? $$
      ^^ (das|es|dies|ihr wisst|sie wissen|du weißt) [filler]? [filler]? $$
      ^^ (und|also|wie|warum|wann|was|und jetzt|und nun|was nun|ja und) [filler]? [filler]? $$
      ^^ (macht das|mach das|ändert das|erledigt das|klärt das|regelt das|behebt das|repariert das) [filler]? [filler]? $$
      (ihr wisst (schon|was|worum)|sie wissen (schon|was|worum)|du weißt (schon|was)|das ding da|die sache da|das von neulich|wie besprochen|wie gesagt)
      - (wie besprochen|wie gesagt) ..20 (bestellung|erstattung|zelt|paket|schuhe|jacke|rücksend*)
      ^^ (kaputt|falsch|fehler|stimmt nicht|verstehe nicht|irgendwas stimmt nicht|keine ahnung|da stimmt was nicht) [filler]? [filler]? $$
    `,
  },
  repeat_contact: {
    hinted: `
      (wie|hatte|habe|hab) ..3 (schon|bereits|vorhin|mehrfach|mehrmals|letzte woche|gestern|neulich) ..3 (gesagt|geschrieben|erwähnt|erklärt|gemeldet|angerufen|gefragt|mitgeteilt|kontaktiert|geschildert|nachgefragt)
      (immer noch|noch immer|bis heute|nach wie vor|bisher|seit (tagen|wochen)) ..3 (keine|kein|nichts|niemand|auf) ..2 (antwort|reaktion|rückmeldung|gehört|lösung|geantwortet|gemeldet|bescheid|feedback)
      (letzte|letzten|vorige|erste|andere) (mail|nachricht|anfrage|chat|kollege|kollegin|ticket|gespräch|mails|nachrichten)
      (wie oft|wie lange|zum wievielten) ..4 (noch|muss|soll|denn|mal)
      - wie lange ..4 (noch)? ..4 (garantie|lieferung|akku|gültig|brennt|hält|dauert)
    `,
    again: `
      (zweite|zweiten|dritte|dritten|drittes|vierte|vierten|fünfte|fünften|zigste|x te|hundertste|zehnte|2|3|4) (mal|male|nachricht|mail|anfrage|versuch|email|anruf)
      - (2|3|4) mal ..4 (am tag|pro|gewaschen|getragen|bestellt|abgebucht)
      (zum|schon) ..2 (zweiten|dritten|vierten|fünften|xten|zigsten|wiederholten) mal
      (wie oft|so oft|mehrmals|mehrfach|tausendmal|hundertmal|zigmal|dreimal|viermal|zweimal|schon # mal|# mal) ..6 (geschrieben|schreiben|angerufen|anrufen|gefragt|fragen|gemeldet|melden|erklärt|erklären|kontaktiert|gesagt|noch|reklamiert)
      (bereits|schon|erneut|wieder|wiederholt|gestern|letzte woche|vor # tagen|nochmals) ..4 (geschrieben|angerufen|gefragt|gemeldet|erklärt|kontaktiert|mitgeteilt|gemailt|angefragt|nachgefragt|beschwert|geschildert)
      (keine|niemand|keiner|nie|ohne|immer noch keine|nichts) ..4 (antwort*|reagiert|rückmeldung|reaktion|meldet sich|zurückgerufen|gehört|rückruf|geholfen|zuständig)
      - keine antwort (nötig|erforderlich)
      (warte|warten|gewartet) ..4 (seit|immer noch|noch immer|schon|tage|wochen|ewig)
      (ignorier*|hingehalten|abgewimmelt|im kreis|weitergereicht|wie bereits (erwähnt|geschrieben|gesagt)|meine letzte (mail|nachricht)|ticketnummer|ticket nummer|vorgangsnummer|erinnerung|nachfassen|nachhaken|ich schon wieder)
    `,
  },
  wants_person: {
    insulted: `
      (bemerkung|bemerkungen|spruch|sprüche|witz|witze|kommentar) ..4 (über|zu|wegen) ..1 (meine|meinen|meinem|mein|meiner|unsere|unseren)
      (mitarbeiter|mitarbeiterin|verkäufer|verkäuferin|kassierer|kassiererin|kollege|kollegin|fahrer|bote) ..6 (beleidigt|angeschrien|ausgelacht|beschimpft|gedemütigt|diskriminier*|rassistisch*|sexistisch*)
    `,
    person: `
      (mensch|mitarbeiter|mitarbeiterin|berater|kundenberater|ansprechpartner|vorgesetzten|chef) ..3 (bitte|übernehmen|sprechen|ran|her|antworten|lesen|kümmern)
      (echten|richtigen|echter|richtiger|lebenden|lebendigen) (menschen|mensch|mitarbeiter|person|ansprechpartner)
      - richtigen ansprechpartner ..3 für
      (sprech*|sprechen|spreche|reden|rede|verbind*|verbinden|weiterleit*|durchstell*|kontakt|will|möchte|brauche|gebt|gib|hol|holt|geben|zu einem|mit einem|mit einer) ..5 (mensch|menschen|mitarbeiter*|person|berater*|kundenberater*|vorgesetzt*|chef|chefin|leiter|manager*|jemand|jemandem|jemanden|echten menschen|filialleit*|teamleit*|support mitarbeiter|kundenservice|kundendienst|geschäftsführ*|zuständigen|verantwortlich*)
      - (chef|jemand|jemanden|jemandem) ..3 (geschenk|schenken|abhol*)
      - (zelt|# personen|für # personen|eine person|zwei personen) ..3
      - (möchte|will|brauche) ..2 (für|von) ..2 (jemand|jemanden|chef|person)
      ^^ (mitarbeiter|mensch|person|berater|vorgesetzter) ..3 $$
      (bist|sind|seid|ist) ..3 (ein|eine|das|du|sie)? ..2 (bot|roboter|maschine|mensch|echter mensch|ki|computer|automat|chatbot)
      (kein|keinen|keine|nicht|blöder|dummer|scheiß|nerv*) ..4 (bot|roboter|maschine|automatische antwort*|automatischen antwort*|chatbot|ki|standardantwort*|textbaustein*|computer)
      - kein* waschmaschine
      (ruft mich|ruf mich|rufen sie mich|mich anrufen|mich jemand anrufen|mich zurückrufen|um rückruf|rückruf bitte|bitte rückruf|telefonisch|am telefon|zurückgerufen werden|telefonieren|rückruf|rückrufbitte|anrufen)
      - (zusteller|bote|fahrer|dhl|kurier) ..5 (anrufen|anruf)
      - (rückruf) ..4 (ember|kocher|betroffen|aktion|charge|produkt*)
      - (ember|kocher|betroffen|vom|produkt) ..3 rückruf
      - (bestellen|bestellung) ..2 telefonisch
      - telefonisch ..2 (bestellen|erreichbar)
      - (kann|soll|darf|wo|wen|wann kann) (ich|man) ..4 (anrufen|telefonisch)
    `,
  },
}
