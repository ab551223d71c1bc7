import type { Pack } from '../pack.ts'

export const law: Pack['risks'] = {
  legal_threat: {
    law: `
      (*anwalt|anwält*|*anwaltlich*|rechtsanw*|ra kanzlei|kanzlei|rechtsschutz*|rechtsbeistand|rechtsabteilung|rechtsweg|rechtlich*|juristisch*|gericht|gerichts*|gerichtlich*|amtsgericht|mahnbescheid|klage|klagen|verklag*|einklagen|anzeige|anzeigen|strafanzeige|polizei|staatsanwalt*|abmahn*|unterlass*|schadensersatz|schadenersatz|haftbar|haftung|verbraucherrecht*|gesetzlich* recht*|bgb|illegal|rechtswidrig|vertragsbruch|schiedsstelle|schlichtungs*|mahnverfahren)
      - (kein|keinen|ohne|nicht) ..3 (anwalt|gericht|polizei)
      - mein* anwalt ..3 (liebt|mag|fand|empfiehlt|hat auch)
      - (wird|werden|wurde|website|bestellung|rabatt|preis|fehler|display|bildschirm|nicht|mir|korrekt) ..3 (anzeigen|angezeigt)
      - (anzeigen|anzeige) ..3 (lassen|werbung|newsletter)
      - (keine|kann mich nicht|nicht) (klagen|klage)
      (frist|fristsetzung|nachfrist) ..6 (gesetzt|setze|bis|verstreich*|setzen|ablauf)
      - (rückgabe*|widerrufs*|umtausch*) ..4 frist
      (setze|gebe) ..4 (frist|nachfrist)
      (letzte|letzter|letztes|letztmalig*) ..2 (mahnung|warnung|aufforderung|chance|frist|mal bevor)
      (weitere|andere|nötige|entsprechende|rechtliche) ..1 (schritte|maßnahmen|konsequenzen|wege)
      (schritte|maßnahmen) ..3 (einleiten|einzuleiten|vorbehalten|vorbehalte|ergreifen|prüfen|gehen)
      (mein|meine|meinem|meiner) ..2 (recht|rechte|rechten) ..4 (gebrauch|kenne|wahrnehmen|durchsetzen|vorbehalten|bestehen|bestehe|einfordern)
      (kenne|durchsetzen|bestehe auf|poche auf) ..2 (meine|mein|meinem) ..1 recht*
      (hören|sehen|treffen) ..4 (anwalt|gericht|gerichtssaal)
      (das|dies|sache) ..3 (nachspiel|folgen haben|konsequenzen haben|nicht auf sich beruhen|weiter verfolgen|weiterverfolgen|teuer werden|bereuen)
      (werdet|werden sie|wirst) ..3 bereuen
      (dokumentiere|dokumentiert|screenshots|beweise|schriftlich) ..6 (alles|gesichert|aufgehoben|gesammelt|bestätig* damit|für später|beweis*)
      (verzug|in verzug|aufforderung zur zahlung|einschreiben)
      - (einschreiben) ..3 (versand|verschick*|mir zu)
    `,
  },
  press: {
    media: `
      (journalist*|reporter*|zeitung|zeitungen|presse|pressestelle|presseanfrage|fernsehen|fernseh*|tv sender|rundfunk|radio|redaktion|redakteur*|magazin|medien|spiegel|bild zeitung|ard|zdf|rtl|wiso|stern tv|zeitungsartikel|interview|reportage|doku|dokumentation|akte|berichterstattung|pressesprech*)
      - (soziale|sozialen) medien
      - (dokumentation|akte) ..3 (zum|der|des|anleitung)
      - (rück|seiten|außen)spiegel
      (social media|soziale* medien|twitter|tiktok|instagram|facebook|youtube|internet|viral|trustpilot|google|bewertung*) ..8 (posten|poste|veröffentlich*|öffentlich|teilen|teile|warnen|warne|schreibe|schreiben|stellen|stelle|jeder|alle|machen|mache|schlechte)
      - (instagram|facebook|google|youtube) ..6 (gesehen|gefunden|gefolgt)
      (öffentlich|publik|viral) ..2 (machen|mache|gehen|mach)
      (öffentlich|veröffentlich*|poste|posten|teile|teilen|schreibe|verbreit*) ..6 (netz|internet|twitter|tiktok|instagram|facebook|überall|google|trustpilot|social|medien)
      (alle|jeder|die leute|die welt) ..3 (wissen|erfahren|erfährt|sollen wissen|weiß)
      - wissen ..4 (wann|wie|ob)
      (schlechte|negative|1 stern|ein stern|null sterne) ..1 (bewertung*|rezension*|review*|bewerten)
    `,
  },
  regulator: {
    body: `
      (verbraucherzentrale|verbraucherschutz|verbraucherschützer|stiftung warentest|aufsichtsbehörde|aufsicht|behörde|behörden|bundesnetzagentur|bafin|ordnungsamt|gewerbeaufsicht*|gewerbeamt|datenschutzbehörde|datenschutzbeauftragt*|landesdatenschutz*|dsgvo verstoß|dsgvo beschwerde|ombudsmann|ombudsstelle|schlichtungsstelle|wettbewerbszentrale|konsumentenschutz|arbeiterkammer|finanzamt|zollfahndung|ministerium|vki|marktüberwachung|kartellamt|ihk|regulierungs*|os plattform)
      - finanzamt ..5 (rechnung|beleg|absetzen|steuer*)
      (melde|melden|gemeldet) ..4 (euch|sie|das|dies|den fall) ..4 (bei|an|den|der) ..3 (behörde*|amt|stelle|zentrale)
      (offizielle|formelle|förmliche) ..1 beschwerde
    `,
  },
  public_figure: {
    known: `
      (bin|sind|vertrete|auftrag|namen|büro|assistent*|management|schreibe für|arbeite für|hier ist|als) ..5 (bürgermeister*|senator*|abgeordnet*|ministers|minister|ministerin|ministerium|botschafter*|schauspieler*|sänger*|influencer*|youtuber*|streamer*|tiktoker*|blogger*|promi|prominente*|moderator*|fußballer*|profisportler*|sportler*|bergsteiger*|olympia*|weltmeister*|autor*|stadtrat*|landrat*|kanzler*|präsident*|model|musiker*|content creator|creator|prinz*|könig*|bundestag*)
      (#|tausend|k|millionen|mio|viele|meine|meinen) ..2 (follower*|abonnent*|zuschauer*|leser*|fans)
      (wissen sie|weißt du|wisst ihr) ..2 (eigentlich)? ..1 wer ich bin
      (mit wem ..4 zu tun|person des öffentlichen|öffentliche person|verifiziert* account|bin bekannt|bin prominent|kennen mich aus|kooperation*|sponsor*|reichweite)
    `,
  },
  fraud: {
    scam: `
      (betrug|betrüg*|betrogen|abzock*|abgezockt|verarsch*|schwindel*|beschiss*|beschissen worden|gauner|ganove*|diebe|diebstahl|gestohlen*|geklaut*|klau|raub|geraubt|phishing|fake shop|fakeshop|fake|gefälscht*|fälschung*|scam|unseriös*|hochstapl*|gaunerei|mafia|ausgenommen worden|hinters licht)
      - (paket|rad|fahrrad|rucksack) ..4 (gestohlen*|geklaut*)
      - fake (fur|leder|pelz)
      - schwindelig
      (ist|sind|war|kommt) ..5 (echt|seriös|vertrauenswürdig|wirklich von euch|von euch|wirklich von ihnen|von ihnen|wirklich ihr|legitim) ..2 $
      - (ist|sind|kommt) ..5 (wann|paket|echt (leder|gore))
      - (wann|paket|lieferung|sendung|bestellung) ..6 von (euch|ihnen)
      - (echt|wirklich) (leder|daunen|super|toll|wasserdicht)
      (verdächtig*|komisch*|seltsam*|merkwürdig*|dubios*|dubiose) ..2 (mail|email|sms|nachricht|link|anruf|anrufe|seite|webseite|nachrichten|website|whatsapp)
      (mail|email|sms|nachricht|anruf|link) ..6 (verdächtig|komisch vor|seltsam|dubios|merkwürdig)
      (bekommen|erhalten|bekam|erhielt|kam|gekriegt|angerufen) ..10 (passwort|pin|bankdaten|kartendaten|tan|gewonnen|gewinn|zollgebühr|gebühr zahlen|link klicken|draufklicken|anklicken)
      (will|wollen|wollte|verlangt|verlangen|gefragt|fragt|fordert) ..6 (mein* passwort|pin|bankdaten|kartendaten|kreditkartendaten|tan|mein* code)
      - (seite|app|shop) ..4 (will|verlangt|fragt)
      [who] ..5 (mit|hat|nutzt|benutzt) ..6 (meine|meiner|meinen|meinem) ..2 (karte|kreditkarte|daten|namen|identität|konto|paypal|adresse)
      (meine|meiner) ..1 (karte|kreditkarte|daten|identität) ..5 (missbrau*|gestohlen|geklaut|benutzt|verwendet|kopiert|eingekauft)
      (gibt sich|geben sich|ausgegeben|ausgibt|gab sich) ..4 (als|aus)
      identitätsdiebstahl
    `,
  },
}
