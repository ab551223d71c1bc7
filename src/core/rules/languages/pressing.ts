/**
 * Whoever presses for a yes or a promise dictates the answer: what is approved is said, and nothing on demand, so a person reads the
 * message. Worried people press too: nothing of it stays on the conversation.
 */
const blocks = {
  en: `
    (promise|guarantee|assure|swear) (me|us)
    (can|could|will|would|do) (you|u) (guarantee|promise|swear|assure)
    you (guarantee|promise|swear) ..10 (right|yes|yeah|ok|okay|correct|deal)
    - (if|since|because|as|when|what|like|which) you (guarantee|promise)
    (just|simply|only|now|please|pls|you)? (say|answer|reply|respond|write) ..1 (yes|yep|yeah) (now|please|pls|and|or|ok|$)
    - (website|page|app|site|bank|it|label|box) ..2 (say|says|answer) ..1 yes
    (just|now|come on) say it
    (need|want|give me|waiting for) ..2 (a|one|your) ..1 (yes|promise)
    (need|want|give me|have) ..1 your word
    (confirm|promise|guarantee) ..4 (in writing|right now|right here|this minute|on the spot)
    confirm ..2 (now|here) (or|and|please|pls|$)
    - (i|we) ..2 confirm ..4
    (just|simply) (say|write|type) !(when|where|what|which|how|who|why|if|whether|hi|hello|thanks|thank|to|back|down|me|my)
    (just|simply) confirm !(when|where|what|which|how|who|if|whether|the|my|our|a|me|receipt|order|address|delivery|email|and)
    (just|simply) (answer|reply|tell me) (yes|yeah|yep|ok|okay|that|it|its|so|i|im|you|youll|u|we|free|approved|done|deal)
    (put|get|have|want|need|give) ..4 in writing
    (just|only|simple|straight|plain) ..1 yes or no
  `,
  es: `
    (prométeme|prometeme|prometedme|prométanme|prométame|garantízame|garantizadme|garantícenme|garantíceme|asegúrame|aseguradme|asegúreme|júrame|júreme)
    (me|nos) (garantiza|garantizas|garantizan|garantizáis|prometes|promete|prometen|prometéis|juras|jura) que
    (puedes|puede|pueden|podéis|podrías|podrían) ..1 (garantizar*|prometer*|jurar*)
    (confirma*|confírm*) ..4 (ahora mismo|aquí mismo|por escrito|ya mismo)
    (di|dime|diga|dígame|decid|contesta|conteste|responde|responda) ..1 que sí
    (di|diga|contesta|responde|responda|escribe) ..1 sí (ahora|ya|por favor|y|$)
    (di|diga|dime|escribe|escriba|contesta|responde|confirma) ..1 (simplemente|solo|nada más) que
    (dame|deme|dadme|quiero|necesito) ..3 (tu palabra|su palabra|por escrito|un sí)
  `,
  pt: `
    (me|nos) (garante|garantem|garanta|garantam|promete|prometem|prometa|prometam|jura|juram)
    (garante|garanta|garantam|promete|prometa|prometam|jura|jure) (me|nos|pra mim|para mim|isso|aí|aqui)
    (pode|podem|consegue|conseguem) ..1 (garantir|prometer|jurar)
    (confirma|confirme|confirmem|confirmar) ..4 (agora mesmo|aqui mesmo|por escrito|já já)
    (diz|diga|digam|fala|fale|responde|responda) ..1 que sim
    (diz|diga|fala|fale|responde|responda|escreve) ..1 sim (agora|já|por favor|e|$)
    (só|apenas|simplesmente) ..1 (diz|diga|fala|fale|escreve|escreva|responde|responda|confirma|confirme) (pra mim|para mim|me)? (que|sim|ok) !(hora|horas|dia|dias|cor|tamanho)
    (me dá|dá me|quero|preciso) ..3 (sua palavra|tua palavra|por escrito|um sim)
  `,
  de: `
    (versprecht|versprich|versprechen) ..1 (mir|uns|sie mir|sie uns)
    (garantiert|garantieren|garantierst|garantiere) (mir|uns|ihr|du|sie mir|sie uns|ihr mir|ihr uns)
    (könnt|können|kannst|könnten) ..1 (ihr|sie|du) ..6 (garantieren|versprechen|zusichern)
    (bestätige|bestätigt|bestätigen|bestätigst) ..4 (jetzt sofort|auf der stelle|schriftlich|sofort)
    (sag|sagt|sagen|antworte|antwortet|antworten|schreib|schreibt) ..3 (einfach|nur|jetzt|bitte|sie) ..1 ja
    (sag|sagt|sagen|schreib|schreibt|schreiben|antworte|antwortet|bestätige|bestätigt) ..2 (einfach|bloß|nur|halt) (nur|mal|kurz)? (ja|dass|ok|okay|es ist|es geht|kostenlos|gratis)
    (sag|sagt|sagen|schreib|schreibt|schreiben) ..2 (einfach|bloß) !(nur|mal|kurz|bitte|mir|uns|wann|wo|was|wie|wer|wohin|warum|welche|welcher|welches|welchen|ob|bescheid|die|der|das|den|eine|einen|an|euch|ihnen)
    (schriftlich) ..2 (geben|haben|zusagen|zusichern|bestätigen|gebt|will)
    (brauche|brauch|will|gebt mir|geben sie mir) ..2 (ein|euer|ihr) ..1 (ja|wort|versprechen)
  `,
  fr: `
    (promettez|promets|garantissez|garantis|assurez|jurez|jure) (moi|nous)
    vous (me|nous) (garantissez|promettez|assurez|jurez)
    (pouvez|pourriez|peux|pourrais) ..3 (garantir|promettre|jurer)
    (confirmez|confirme|confirmer) ..6 (ici même|tout de suite|par écrit|maintenant|immédiatement)
    - (où|comment|quand) ..3 confirm*
    (dites|dis|répondez|réponds|écrivez) ..2 oui
    (dites|dis|écrivez|écris|répondez|réponds|confirmez) ..1 (juste|simplement|seulement) (que|qu|oui|ok)
    (donnez|donne|veux|faut|mettez) ..4 par écrit
    (votre parole|donnez moi un oui)
  `,
  hi: `
    (वादा|गारंटी) ..1 (करो|करें|करिए|कीजिए|कर दो|दो|दीजिए|दे दो|बोलो)
    (हां|हाँ|यस) ..1 (बोलो|बोल दो|लिखो|लिख दो|कहो|बोलिए|कहिए)
    (बस|सिर्फ) ..1 (बोल दो|बोलो|लिख दो|कह दो|कन्फर्म कर|कन्फर्म कर दो) (कि|हां|हाँ|ओके)
    (कन्फर्म|कन्फ़र्म|पुष्टि) ..2 (अभी के अभी|यहीं|लिखित)
    (अभी के अभी|यहीं) ..4 (कन्फर्म|कन्फ़र्म|पुष्टि)
    (लिखित में|लिख कर|लिखकर) ..1 (दो|दीजिए|दे दो|चाहिए)
  `,
  'hi-Latn': `
    (promise|vaada|wada|guarantee) ..1 (karo|kro|kariye|kijiye|kar do|do|dijiye|de do|bolo)
    (haan|han|yes) ..1 (bolo|bol do|likho|likh do|kaho|boliye)
    (bas|sirf) ..1 (bolo|bol do|likh do|keh do|confirm karo|confirm kar|confirm kar do) (ki|haan|han|yes|ok)
    confirm ..2 (abhi ke abhi|yahin|likh kar|likhkar)
    (abhi ke abhi|yahin) ..4 confirm
    (likh kar|likhkar|likh ke|likhke|writing me|writing mein) ..1 (do|dijiye|de do|chahiye)
  `,
  id: `
    (janji|berjanji|janjikan|jamin|menjamin) ..1 (ya|kan|dong|sekarang|deh|sama saya|ke saya|$)
    (bisa|berani|boleh|tolong|mau) ..1 (jamin|menjamin|janji|janjikan)
    (konfirmasi|konfirmasikan) ..3 (sekarang juga|detik ini|di sini juga|tertulis)
    (bilang|jawab|ketik|balas) ..1 (iya|setuju|oke|ok) (aja|saja|sekarang|dong|$)
    (bilang|jawab|ketik|tulis|balas) ..1 (aja|saja) ..1 (kalau|kalo|bahwa|iya|ya|oke|setuju|gratis)
    (secara tertulis|hitam di atas putih)
  `,
  ar: `
    (اوعدني|اوعدوني|عدني|عدوني|توعدني|توعدوني|تعدني|تعدوني|احلفلي|احلف لي)
    (تضمن|تضمنون|تضمنوا|اضمن|اضمنوا|بتضمن) (لي|لنا|لي ان)
    (تضمنلي|تضمنولي|اضمنلي|اضمنولي|بتضمنلي|بتضمنولي)
    (اكد|اكدوا|تاكد|تاكدوا|اكدلي|اكدولي) ..4 (الحين|حالا|فورا|خطيا|كتابيا|كتابه)
    (قول|قل|قولوا|رد|جاوب|اكتب) ..1 (نعم|ايه|ايوه|ايوا) ..1 (الحين|بس|فقط|وبس|$)
    (بس|فقط) ..1 (قول|قل|قولوا|اكتب|اكتبوا|رد|اكد|اكدلي) ..1 (ان|انه|انها|نعم|ايه|ايوه|ايوا|تمام|اوك)
    (خطيا|كتابيا)
  `,
}

export const pressing = (language: keyof typeof blocks) => ({ dictated: blocks[language] })
