import type { Pack } from '../pack.ts'

export const tones: Pick<Pack, 'tones' | 'empty' | 'typos'> = {
  tones: {
    abusive: `
      (arschloch|arschlöcher|wichser|hurensohn|hurensöhne|idiot|idioten|vollidiot*|depp|deppen|trottel|vollpfosten|spast*|schwachkopf|schwachköpfe|blödmann|dumm* (schwein*|sau|nuss|kuh)|schweine|drecks*|scheiß (laden|verein|firma|typen)|scheißladen|drecksladen|saftladen|fick* (euch|dich)|fickt|leckt mich|leck mich|verpisst|verpiss|missgeburt*|penner|abschaum|pisser|hirnlos*|behindert*|schlampe*|nutte*|fotze*|halt die fresse|haltet die fresse|fresse|fahrt zur hölle|geht zur hölle|krepiert|gehirnamputiert*|kackladen|loser|lappen|clowns|ratten|ihr seid ..3 (dumm|blöd|bescheuert|das letzte))
      - (bin|war|ich) ..2 (ein)? ..1 (idiot|depp|trottel)
      - (barriere|behindertengerecht*)
    `,
    distressed: `
      (verzweifel*|am ende mit den nerven|am ende|weine|weinen|heule|heulen|tränen|panik|panisch|angst|ängst*|fix und fertig|nervlich|zittere|zittern|mache mir große sorgen|große sorgen|riesige sorgen|weiß nicht mehr weiter|weiß nicht weiter|nicht was ich tun soll|was soll ich nur|flehe|flehend|bitte bitte|ich bitte sie inständig|inständig|depress*|überfordert|schlaflos|nicht schlafen|kann nicht mehr|halte das nicht mehr aus|beerdigung|verstorben|gestorben|todesfall|krebs|alleinerziehend|job verloren|alles verloren|oh gott|oh mein gott|um gottes willen|völlig aufgelöst|zusammenbruch|am boden zerstört|hilfe hilfe|hilflos)
      - (am ende) (des|der|vom|von|der straße|hat|bleib*|ist|wird|doch)
      - keine angst
    `,
    sarcastic: `
      (danke für (nichts|gar nichts)|vielen dank für nichts|na toll|na super|na prima|na bravo|wie schön|wie nett|wie reizend|toll gemacht|super gemacht|glückwunsch|gratulation|herzlichen glückwunsch|bravo|applaus|hut ab|respekt|klasse|spitze|spitzenmäßig|toll|super|prima|großartig|fantastisch|wunderbar|perfekt|genial|hervorragend|ausgezeichnet|grandios|hammer|tolle|toller|super service|👏) ..12 (wieder|schon wieder|verloren|kaputt|niemand|keiner|nichts|wochen|monate|zu spät|nie|leer|nicht angekommen|keine antwort|dritte|vierte|falsch*|fehler|roboter|warte|🙄|🙃|👏|ignorier*|textbaustein|immer noch|storniert|nass|undicht|zwei linke)
      - (super|toll|prima|perfekt|klasse) ..1 (danke|vielen|dann|das|schuhe|zelt|jacke)
      (danke für (nichts|gar nichts)|was für eine überraschung|welch überraschung|oh wunder|wer hätte das gedacht|lasst euch ruhig? zeit|lassen sie sich ruhig? zeit|nur keine eile|keine eile|immer mit der ruhe|als ob|ja klar|ja ja|na klar|weiter so|ich liebe es wenn|servicewüste|kundenservice vom feinsten|vom feinsten|das nennt ihr|nennt sich|so viel zu|soviel zu|echt professionell|sehr professionell|wirklich professionell|ganz großes kino|großes kino|wie immer zuverlässig|auf euch ist verlass|so stelle ich mir)
      - (keine eile) ..1 (danke|$)
      - na klar ..1 (danke|gern)
    `,
    angry: `
      (wütend|stinksauer|sauer|zornig|empört|empörend|unverschämt*|frechheit|unfassbar|unglaublich|unmöglich|inakzeptabel|nicht akzeptabel|nicht hinnehmbar|untragbar|skandal*|sauerei|schweinerei|scheiße|scheiss*|scheiß|mist|verdammt*|verflucht*|verarsch*|lächerlich|peinlich|erbärmlich|miserabel|katastrophe|katastrophal*|unterirdisch|grottig|grottenschlecht|schlechtester|schlechteste|das letzte|schnauze voll|nase voll|reicht|genug davon|hab genug|habe genug|nie wieder|niemals wieder|unseriös|inkompetent*|unfähig*|lügner|gelogen|lügen|lüge|verlange|fordere|sofort|unverzüglich|umgehend|saftladen|abzocke|dreist*|respektlos|zumutung|was fällt euch|was erlauben|wollt ihr mich|wollen sie mich|wtf|zum kotzen|kotzt|hasse|stinkt mir|platzt der kragen|unter aller sau|verschaukel*)
      - (reicht) ..4 (für|bis|die|das|der|es|eine|mir|ein)
      - (bis|es|das|mir|akku|größe|platz|ob|nicht|wie lange) ..3 reicht
      - (sofort|umgehend|unverzüglich) ..3 (lieferbar|verfügbar|verschickt|versandfertig|brauche|abholbar|mitnehmen)
      - (ab|gleich|kann ich|ich|brauche|lieferbar) ..3 sofort
      - unglaublich (schön|toll|leicht|gut|warm|zufrieden|schnell)
      - peinlich ..2 (mir|dass ich)
      - (mir|ist mir) ..2 peinlich
      - sauer ..1 (stoff|teig)
      - nicht (sauer|unmöglich)
    `,
    frustrated: `
      (enttäusch*|frustrier*|ärger*|genervt|nervt|nervig|unzufrieden|verärgert|schade dass|traurig|unbefriedigend|schlechter service|schlechte erfahrung|immer noch (nichts|keine antwort|keine rückmeldung|warte|nicht (da|angekommen|gelöst|erledigt|beantwortet))|noch immer (nichts|keine antwort|nicht (da|angekommen|gelöst))|seit (tagen|wochen|monaten|ewigkeiten)|schon wieder|wieder nicht|wie lange (noch|soll|muss)|wann endlich|endlich|langsam reicht|niemand|keiner|dauert (zu|ewig|so)|viel zu lange|zu lange|kann doch? nicht sein|im ernst|ernsthaft|verstehe nicht (warum|wieso)|mehr erwartet|beschwerde|beschweren|beschwer*|hallo jemand da|mühsam|umständlich|dritte mal|dritten mal|zweiten mal|geduld)
      - (keiner|niemand) (zuhause|zu hause|da war|da ist|daheim)
      - (endlich) ..3 (angekommen|da|bekommen)
      - (ist|war|bin) ..2 (keiner|niemand) ..2 (da|zuhause|zu hause)
      - (ärmel|gestänge|riemen|beine) ..4 zu lang*
      - (nicht|kein*) ..1 (ärger*|enttäusch*)
    `,
  },
  empty: `hilfe helfen hilf problem probleme frage fragen anliegen ding dinge sache sachen etwas irgendwas nichts alles geht funktioniert klappt läuft gleiche selbe dasselbe
    wieder immer noch mal nochmal weiß wissen wisst meine meint brauche könnt könnten kann bitte mach macht machen tun falsch kaputt stimmt thema vorhin gestern gesagt besprochen
    dringend jetzt hier da halt eben doch mal so also na ja nein okay leute verstehe klar fehler irgendwie warum was`,
  typos: `anwalt anwältin rechtsanwalt verklagen verbraucherzentrale rückbuchung kreditkarte erstattung entschädigung ausnahme kulanz journalist selbstmord krankenwagen
    gehackt betrüger unverschämt katastrophe enttäuscht stornieren kündigen mitarbeiter vorgesetzten abgebucht`,
}
