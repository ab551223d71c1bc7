import type { Pack } from '../pack.ts'

export const money: Pack['risks'] = {
  chargeback: {
    bank: `
      (chargeback|rückbuch*|rückbuchung|zurückbuch*|zurück buch*|zurückgebucht|rücklastschrift|käuferschutz|kauferschutz|stornobuchung|reklamation bei der bank|zahlung anfechten|charge back)
      (lastschrift|abbuchung|zahlung|belastung|buchung) ..4 (zurückholen|zurückgeben|zurückbuchen|widersprech*|widerrufen|zurückziehen|rückgängig|stoppen|sperren|platzen|anfecht*|reklamier*)
      - (könnt|können|kann|bitte) ..3 (ihr|sie) ..4 (rückgängig|zurückziehen|stoppen)
      (widersprech*|widerspruch|anfechten|reklamier*) ..4 (lastschrift|abbuchung|zahlung|bank|belastung|buchung)
      (ruf*|rufe|sprech*|spreche|red*|gehe|geh|wende|melde|kontaktier*|bitte|frage|frag|gesprochen|informier*|beauftrag*|schalte|einschalten|hole|holen|hol|über) ..5 (meine|meiner|der|die|bei|mit|an|zur|über|von|zu) ..2 (bank|kreditkartenfirma|kreditkarteninstitut|kartenanbieter|sparkasse|hausbank|paypal|visa|mastercard|klarna)
      - (bezahl*|zahl*|überweis*) ..4 (mit|per|über) ..2 (paypal|karte|klarna|visa|kreditkarte|bank)
      - (bank) ..3 (lehnt|abgelehnt|app)
      (paypal|klarna|kreditkarte|bank|visa) ..2 (fall|konflikt|streitfall|reklamation|problem melden|dispute|beschwerde)
      (fall|streitfall|konflikt|dispute) ..4 (paypal|klarna|bank|eröffn*|öffn*|melden)
      (geld|kohle|betrag) ..4 (zurückholen|zurück hol*|wiederholen|selbst hol*|anders hol*) 
      (hole|hol|holen) ..4 (geld|kohle|betrag) ..4 (zurück|wieder|selbst|selber)
      (bank|kreditkarte|paypal) ..5 (holt|regelt|klärt|kümmert|bucht) ..3 (zurück|das|sich|wieder)
    `,
  },
  billing_dispute: {
    hinted: `
      (nicht|anders|mehr|höher) ..4 (als|was) ..4 (vereinbart|ausgemacht|angegeben|angezeigt|abgemacht|zugesagt|besprochen|bestellt habe zu zahlen|im warenkorb)
      (zweimal|doppelt|zwei mal|2x|2 mal) ..5 (konto|kontoauszug|auszug|abrechnung|abbuchung|kreditkarte|abgebucht|bezahlt|paypal)
      (auf|in) (meinem|meiner|dem|der) ..2 (kontoauszug|auszug|kreditkartenabrechnung|abrechnung) ..6
    `,
    charge: `
      # ..6 [charged] ..3 #
      [charged] ..3 # ..5 (statt|#)
      - (bezahlt|gezahlt) ..3 # ..5 # ..2 (tage*|wochen)
      (storniert|gekündigt|zurückgeschickt|zurückgegeben|widerrufen) ..8 (bucht|abgebucht|bucht weiter|zieht|berechnet|weiter ab|abbuchung*|einzug)
      (bucht|zieht|buchen) ..5 (weiter|weiterhin|immer noch|trotzdem|nochmal|doppelt|zu viel) ..2
      (gleiche|selbe|dieselbe) ..1 (abbuchung|zahlung|buchung|betrag|lastschrift) ..3 (zweimal|doppelt|2x|nochmal)
      (abbuchung|zahlung|buchung|lastschrift|betrag) ..3 (zweimal|doppelt|2x|mehrfach)
      (versandkostenfrei|kostenlos|gratis|umsonst) ..6 (berechnet|bezahlt|abgebucht|verlangt)
      [charged] ..3 (worden|obwohl|trotzdem|ohne|aber|nie|falsch)
      - (bezahlt|gezahlt) ..3 (aber|ohne) ..5 (nichts|keine|noch|bestätigung|nicht)
      - (bezahlt|gezahlt) aber
      - (wann|wird|ab wann) ..4 [charged] ..2 $
      (doppelt|zweimal|zwei mal|2x|2 mal|dreimal|drei mal|3x|mehrfach|mehrmals|nochmal|noch mal|erneut|zu viel|zuviel|zuviel|zu hoch|falsch|fälschlich*|unberechtigt|grundlos|versehentlich|trotzdem|dennoch|einfach) ..4 [charged]
      - (nochmal|noch mal|erneut|zu viel) ..4 (zahlen|bezahlen) ..2 (versuchen|probieren)
      [charged] ..4 (doppelt|zweimal|zwei mal|mehrfach|zu viel|zuviel|falsch*|nochmal)
      (doppelte|falsche|unberechtigte|zweite|zwei|2|3|drei|fehlerhafte|unbekannte|komische|seltsame|fremde|ungewollte|mehrere|doppel) ..1 (abbuchung*|buchung*|zahlung*|belastung*|rechnung|rechnungen|lastschrift*|betrag|beträge|berechnung)
      - (name|adresse|firma|anschrift|ust|uid) ..6 rechnung
      (doppelbuchung|doppelabbuchung|falschbuchung|fehlbuchung)
      (betrag|preis|summe|rechnung|abbuchung|abgebuchte*|gesamtbetrag) ..4 (stimmt nicht|stimmt nich|falsch|nicht korrekt|zu hoch|höher als|passt nicht|nicht richtig|weicht ab|stimmen nicht)
      (abbuchung|zahlung|buchung|belastung|betrag|lastschrift) ..4 (kenne ich nicht|nicht kenne|sagt mir nichts|nicht von mir|nie autorisiert|nicht autorisiert|nicht zuordnen|nicht veranlasst|unbekannt|ohne bestellung|unberechtigt)
      (nie|niemals|nicht|nichts|gar nicht) ..3 (bestellt|gekauft|autorisiert|zugestimmt|abgeschlossen|beauftragt) ..8 (abgebucht|abbuchung|rechnung|konto|karte|belastet|geld|mahnung|zahlen)
      (abgebucht|abbuchung|rechnung|konto|karte|belastet|geld|mahnung) ..8 (nie|niemals|nicht|nichts|gar nicht) ..3 (bestellt|gekauft|autorisiert|zugestimmt|abgeschlossen|beauftragt|bei euch)
      - (kann|konnte) ..8 nicht ..3 bestellt
      (warum|wieso|weshalb|wofür|weswegen) ..6 (abgebucht|berechnet|belastet|eingezogen|abgezogen|einbehalten|mehr bezahl*|so viel)
      (was|wofür) ..2 (ist|soll) ..2 (das|diese|dieser) ..2 (abbuchung|betrag|buchung|belastung|zahlung)
      (erstattung|erstattet|zurückbekommen|gutschrift|zurückgezahlt|überwiesen|rückerstattung|erstattungsbetrag) ..5 (weniger|zu wenig|nur|fehlt|fehlen|falsch|stimmt nicht|teilweise|nicht voll*|unvollständig|hälfte)
      - (nur) (fragen|wissen|mal)
      (weniger|zu wenig|nur|hälfte) ..4 (zurückbekommen|erstattet|überwiesen|gutgeschrieben|zurück bekommen|zurückgezahlt)
      - nur ..4 (wissen|fragen|noch nicht)
      (ihr|sie) ..2 (habt|haben) ..5 (abgezogen|einbehalten|zu viel|geld genommen|doppelt|abgebucht)
      (storniert|gekündigt|zurückgeschickt) ..5 (trotzdem|aber|dennoch) ..5 (abgebucht|berechnet|geld|rechnung|belastet|eingezogen)
      (geld|euro|€) ..3 (weg|verschwunden|fehlt) ..4 (konto|zweimal|doppelt|ohne)
    `,
  },
  refund_exception: {
    promised: `
      (kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|verkäufer|verkäuferin|berater|beraterin|jemand|chef|chefin) ..12 (versprochen|zugesagt|garantiert|zugesichert|genehmigt)
      (mir|uns) ..5 (versprochen|zugesichert|garantiert)
      - (liefer*|geliefert|zustell*|zugestellt|paket|da sein|ankomm*) ..8 (versprochen|zugesagt|garantiert|zugesichert)
    `,
    hinted: `
      (ausnahmsweise|ausnahme|kulanz|kulant|entgegenkommen|entgegen kommen|auge zudrücken|augen zudrücken|spielraum|fünfe gerade|halbwegs entgegen)
      - entgegenkommen* ..2 gefahren
      (irgendwas|etwas|irgendeine möglichkeit|eine möglichkeit|was) ..4 (machen|möglich|zu machen|drin|tun) ..3 (obwohl|trotzdem|trotz|rückgabe|frist|entschädig*|nachlass)
      (ein paar|zwei|drei|paar|wenige|knapp|nur|einen) ..2 (tage|tag|wochen|woche) ..2 (zu spät|drüber|über der frist|nach ablauf|verpasst|überzogen|nach der frist)
      - (päckchen|bestellung|ware|expresslieferung) ..8 zu spät
      - zu spät ..2 (gekommen|geliefert|angekommen|zugestellt)
      - (lieferung|paket|sendung) ..8 zu spät
      (weiß|ist mir klar|mir klar|verstehe|klar) ..6 (frist|regeln|regel|bedingungen|eigentlich|normalerweise|rückgabefrist|rückgaberecht) ..8 (aber|trotzdem|vielleicht|dennoch|hoffe)
      (als|für) ..2 (entschädigung|wiedergutmachung|ausgleich|entschuldigung|trost|kleines dankeschön|stammkunde|stammkundin|treuer kunde|treue kundin|langjähriger kunde)
      (hoffe|hoffen|wäre|würde mich freuen|vielleicht) ..6 (trotzdem|dennoch|noch) ..4 (zurücknehm*|zurückgeben|erstatt*|umtausch*|geld)
    `,
    ask: `
      (krankenhaus|krank|unfall|todesfall|urlaub|klinik) ..6 (was|noch was|irgendwas) ..1 (machen|gehen|möglich)?
      (frist|tage|# tage|30 tage|60 tage) ..3 (rum|um|vorbei|abgelaufen|drüber) ..10 (aber|trotzdem|geht)
      (ausnahme|ausnahmsweise|kulanz|kulant*|entschädig*|wiedergutmach*|entgegenkomm*|gesten|geste|zeichen guten willens|auge zudrücken|augen zudrücken|stammkund*|treuer kunde|treue kundin|langjährig*|jahrelang kunde|guter kunde|einmalig ausnahm*|dieses eine mal|nur dieses mal|was bietet ihr|was bieten sie|aufwandsentschäd*|für den ärger|für die umstände|für die mühe|für das warten|preisnachlass|schmerzensgeld|ausgleich)
      - ohne ausnahme
      - (temperatur|volumen|druck|gewichts)ausgleich
      (frist|rückgabefrist|60 tage|30 tage|14 tage|zeit) ..6 (um|vorbei|abgelaufen|überschritten|verpasst|drüber) ..10 (trotzdem|aber|dennoch|noch|bitte|könn*|zurück*)
      - (kann|darf|könnte) ..4 (nach|frist) ..8 (ist das möglich|noch)
      (weiß|klar) ..4 (frist|zu spät|abgelaufen|vorbei) ..8 (aber|trotzdem|könn*)
      (verpasst|versäumt|vergessen|krankenhaus|krank|urlaub|verreist) ..8 (frist|rückgabe|zurückschick*|zurückgeben|retour*)
      - vergessen ..4 (rücksende*|etikett|beizulegen)
      (getragen|benutzt|gebraucht|gewaschen|geöffnet|ausgepackt|etikett ab|etiketten ab|ohne etikett|ohne beleg|ohne kassenbon|ohne rechnung|ohne karton|bon verloren|beleg verloren|kassenzettel verloren) ..10 (zurück*|erstatt*|geld|umtausch*|retour*)
      - (kann|darf|könnte|kann man|nehmt|geht|muss) ..12 (getragen*|benutzt|gebraucht|geöffnet|ohne (etikett|beleg|kassenbon|rechnung|karton)) ..8
      (will|möchte|verlange|fordere|hätte gern*|erwarte) ..5 (geld|erstattung|kaufpreis|rückzahlung) ..8 (obwohl|trotzdem|auch wenn|getragen|benutzt|dennoch|ohne rücksend*|ohne zurück*|und noch|plus)
      - kann ..4 (trotzdem|dennoch) ..2
      (trotzdem|dennoch) ..4 (zurückgeb*|zurückschick*|zurücknehm*|erstatt*|geld zurück|umtausch*|reklamier*)
      (ohne) ..3 (zurückschicken|zurückzuschicken|rücksendung|zurückzugeben) ..5
      - (kann|muss) ..8 ohne ..3 (originalverpackung)
      (rabatt|gutschein|nachlass|gratis|versandkosten) ..5 (wegen|für den|für die|als entschäd*|für das|als ausgleich|oder ich|sonst)
      - (rabatt|gutschein) ..3 für (die newsletter|den newsletter|studenten|das abo|die anmeldung|die erste|den ersten)
      (erwarte|verlange|fordere|verdiene|wünsche mir|wäre fair) ..5 (rabatt|gutschein|entschädigung|nachlass|etwas|ausgleich|entgegenkommen|kompensation|angebot)
      - erwarte ..4 (paket|lieferung|antwort)
      (urlaub|reise|wochenende|geburtstag|weihnachten|tour|ausflug) ..4 (versaut|ruiniert|verdorben|im eimer|geplatzt|ins wasser)
      (versandkosten|porto|gebühr) ..5 (erstatten|erlassen|übernehmen|zurück) ..3 (wegen|mindestens|wenigstens|ärger|bitte)?
      - (wer|werden|wird) ..4 (versandkosten|porto)
      (kompensation|kompensier*)
    `,
  },
  cancellation: {
    hinted: `
      (brauche|brauch|möchte|will|benötige) ..4 (doch)? ..1 (nicht|nich|nicht mehr) ..2 (mehr)? ..2 $
      (doch nicht|nicht mehr) ..2 (haben|brauchen|bestellen|nehmen|kaufen|kriegen)
      (aus|raus|austreten|rauskommen|zurücktreten|aussteigen|rückgängig) ..4 (vertrag|kauf|bestellung|mitgliedschaft|club|abo|machen|$)
      - aus ..4 bestellung
      (anders überlegt|umentschieden|versehentlich bestellt|aus versehen bestellt|falsch bestellt|woanders gekauft|nicht losschicken|nicht verschicken|nicht versenden|nicht rausschicken)
    `,
    cancel: `
      (versand|bestellung|lieferung) ..3 (stoppen|anhalten|aufhalten)
      (nicht los|schickt ..4 nicht|nicht mehr losschicken|anders überlegt|rausnehmen|nehmt ..4 raus|automatisch verlängern|nicht verlängern|club raus|raus aus ..3 club|aus dem ..3 raus)
      (stornier*|storno|kündig*|abbestell*|widerruf*|widerrufen|abbrechen|rückgängig ..3 (bestell*|kauf)|bestellung ..4 (abbrechen|zurückziehen|rückgängig|stoppen)|nicht mehr? verschicken|nicht abschicken|brauche ..3 nicht mehr|will ..3 nicht mehr ..2 (haben|$)|nicht verlängern|austreten|mitgliedschaft ..3 beenden|versehentlich bestellt|aus versehen bestellt)`,
  },
}
