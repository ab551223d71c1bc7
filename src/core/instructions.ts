/** Words that speak to a model rather than to a reader. They are marked and never proof: a person looks. */

/** A source that says what the machine is to tell, or does in its place. Customers' messages are not read for these. */
const ofMachines: RegExp[] = [
  /\b(chat ?bot|bot|ai|ai assistant|language model)\s*:\s*\p{L}|\b(chat ?bot|bot|ai|language model)\s+(confirms|promises|accepts|approves|changes)\b/iu,
  /\b(confirm|promise|say|state)\b[^.\n]{0,60}\b(at once|immediately)?\s*in (the|this) chat\b|\b(and|then) (say|tell (them|him|her)) (that )?it is guaranteed\b/iu,
  // Shops have none of that name.
  /\basisten (mengonfirmasi|mengatakan|menjanjikan|mengubah)\b|(المساعد|مساعد)\s*:\s*\p{L}|المساعد\s+(يؤكد|يقول|يعد|يغير|يوافق|يرسل)(?!\p{L})/iu,
  // An order that begins with whom it is for
  /(^|[.!?¡¿।؟]\s+)(assistant|asistente|assistente|assistent|assistentin|l['’]assistant|asisten|सहायक|असिस्टेंट|المساعد|مساعد)\s*[:,،]\s*\p{L}/imu,
]

/** Shops have assistants of flesh and blood: these count only where the sentence speaks of a machine as well. */
const ofAssistants: RegExp[] = [
  /\bassistant\s*:\s*\p{L}|\bassistant\s+(confirms|promises|accepts|approves|changes)\b/iu,
  /\b(asistente|assistente)\s*:\s*\p{L}|\b(el|la|o|a) (asistente|assistente)\s+(se |lo |la |le |les |os )*(cambia|confirma|dice|diz|promete|responde|acepta|aceita|envía|envia|muda)(?!\p{L})/iu,
  /\b(assistent|assistentin|l['’]assistant|asisten)\s*:\s*\p{L}|\bder assistent (bestätigt|sagt|verspricht|ändert|akzeptiert)\b|\b(bestätigt|sagt|verspricht|ändert|akzeptiert) der assistent\b|l['’]assistant (confirme|dit|promet|change|accepte)(?!\p{L})/iu,
  /(सहायक|असिस्टेंट)\s*:\s*\p{L}|(सहायक|असिस्टेंट)\s+(पुष्टि|वादा|कहता|बदल)/u,
]
const machine =
  /(?<!\p{L})(chat|chatbot|chats|bot|bots|ai|ia|ki|llm|modelo?|modelle?|modèle|virtual|virtuel|virtuell\p{L}*|digital\p{L}*|whatsapp|automat\p{L}*)(?!\p{L})|चैट|बॉट|एआई|मॉडल|व्हाट्सएप|شات|دردشة|الدردشة|المحادثة|بوت|الذكاء|الآلي|الافتراضي|واتساب/iu

const ofSources = [...ofMachines, ...ofAssistants]

const wordings: RegExp[] = [
  // English
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(previous|prior|above|earlier|preceding|all|any|your|these|the)\b.{0,30}\b(instructions?|rules?|prompts?|directions?|guidelines|commands|polic(y|ies)|safeguards)\b/iu,
  /\b(you are|you're|act as) now\b|\b(from|starting) now( on)?,? (you (are|will|must|shall|answer)|you'(re|ll)|your name|answer|respond)\b|\bpretend (that you|you are|you're|to be (an? )?(ai|bot|assistant|model|admin|developer|system))\b/iu,
  /\b(reveal|print|repeat|show|output|leak)\b.{0,30}\b(system|hidden|initial) (prompt|instructions|message)\b|\b(reveal|print|leak) your (prompt|instructions)\b/iu,
  /\b(do not|don't|never) (tell|inform|mention|reveal|say|warn)\b.{0,40}\b(user|customer|human|reader|person|operator)s?\b/iu,
  /\b(chat ?bot|assistant|language model|llm|agent)s?\b[^.\n]{0,30}\b(must|shall|have to|reading this|instructed to)\b/iu,
  /\b(forget|ignore|overlook|disregard|let go of|erase)\b.{0,30}\b(everything (you|above|before)|(prior|previous|earlier|above|all) (inputs?|context|messages|training|conversation)|what you (have been|were|'ve been) told|(that )?you('ve| have) been (told|instructed|trained)|the above and)\b/iu,
  /\byou (will|are to|must|shall|are going to) (now |always )?(act|simulate|role-?play|behave|impersonate|respond as|answer as|play the role)\b|\b(role-?play(ing)? (game|as)|stay in character|break(ing)? character|alter ego|simulate (an? |the |being )(chat|conversation|computer|persona|terminal|very)|your (new )?name is now)\b/iu,
  /\bact as (an? |the |my )?[^.\n]{0,40}\b(ai|bot|gpt|assistant|model|terminal|linux|console|character|persona|admin|system|disregards?)\b/iu,
  /\b(you are|i am|named|called|as|be) [“"']?\w{0,20}(gpt|chatbot|-?ai)\b[^.\n]{0,60}\b(who|that|which|with|created|trained|designed|without|never|always|has)\b/iu,
  /\b(no|without|free (of|from)|any|ignores?|lacks?) (any |all )?(and all )?(content |ethical |moral |legal )*(restrictions?|filters?|filtering|limits|limitations|guardrails|safeguards|ethics|morals|morality|moral values|guidelines|censorship)\b[^\n]{0,80}\b(ai|gpt|chatgpt|openai|bot|model|character|assistant)/iu,
  /\b(ai|gpt|chatgpt|openai|bot|model|assistant)\b[^\n]{0,120}\b(no|without|free of|ignores?|bypass\w*|opposite of) (any |all |the )?(and all )?(content |ethical |moral |legal )*(restrictions?|filters?|limits|limitations|guardrails|ethics|morals|morality|guidelines|censorship|polic(y|ies)|chatgpt|openai)\b/iu,
  /\b(amoral|unethical|unfiltered|uncensored|unrestricted|immoral|criminal|evil)\b[^.\n]{0,40}\b(ai|bot|gpt|chatbot|model|assistant|language model)\b|\b(openai|content) (policy|policies|guidelines|filters?|rules)\b/iu,
  /\b(security|admin|system|debug|god|sudo|root|maintenance|jailbreak|override|unrestricted|dan|evil)( override)? mode\b|\b(override|master|admin) (code|password|command)\b|\bsudo \w+/iu,
  /\b(what('s| is| was| would)|tell|reveal|share|give|confirm|show|print|say)\b.{0,30}\b(your|the user'?s|the customer'?s|the system'?s|our system) (\w+ )?(password|secret( key)?|api key|credentials|access token|source code|configuration|training data)\b/iu,
  /\b(augment|integrate|render|scramble|rearrange)\b.{0,60}\b(your|the) (reply|response|answer|output|message)\b|\b(modify|enhance) your (answer|reply)\b|\b(your|the) (reply|response|answer|output)('s)? (words|letters|with|in|using|without) (anagram|symbol|numbers?|letters|spaces|cipher|base64|substitution|code|intentional)/iu,
  /\b(replace|substitute|scramble|group|convert|combine|reverse|rearrange|use|remove|introduce) (the |every |all |random |some )?(\w+ )?(letters?|vowels?|consonants?|spaces|typos|anagrams|numbers for|words)\b.{0,40}\b(in|of|for|with|without|from|to) (your|the|numbers?|symbols|reply|response|answer|keyboard|groups|spaces|sets)/iu,
  /\b(include|add|insert|append|integrate|embed) (a|an|the|this|some) (sentence|statement|line|tip|link|reminder|headline|recommendation|note|paragraph|phrase|call|plug|message)\b.{0,60}\b(your|the) (reply|response|answer|output|message)\b|\bin your (response|reply|answer),? (suggest|recommend|promote|encourage|tell|urge)\b/iu,
  /\bimagine (we('re| are| live)|a world|that you)\b.{0,120}\b(ai|data|password|rules|laws|assistant|public|shared|secret|currency)|\b(in a|suppose|purely) (parallel universe|hypothetical scenario|fictional (world|scenario)|hypothetical)\b/iu,
  /\b(respond|answer|reply) (to )?(my |all |every |each )?(questions?|prompts?|messages?|me)?\s?(in )?two (different |distinct )?(ways|manners|answers|responses)\b|\btwo (different|distinct) (ways|manners|answers)\b/iu,
  // Words wrapped so that only a machine reads them.
  /(?<![\w/=&?.%-])(?:[A-Za-z0-9+/]{48,}={0,2}|[0-9a-f]{40,})(?![\w-])/u,
  /\b(new|updated|real|secret) (system )?(instructions?|prompt)\s*:/iu,
  /\b(system prompt|developer mode|jailbreak|do anything now)\b/iu,
  /\b(respond|reply|answer) only (with|in)\b|\bappend the following\b.{0,40}\b(reply|answer|response)\b/iu,
  // What the answer is to begin, end or be filled with, and words that pass for the machine's own
  /\b(end|begin|start|finish|close|conclude) (your|the|this|every|each) (answer|reply|response|message)s?\b.{0,30}\b(with|by)\b/iu,
  /\b(add|include|append|insert|put|write)\b.{0,80}\b(to|in|into|under|at the (end|bottom|top) of) (the|your|this|every|each) (reply|replies|answer|answers|response|responses)\b/iu,
  /[[({<]\s*(system|sistema|système|admin|administrator|developer|operator|assistant|note to (the )?(bot|assistant|ai))\s*[:\])}>]/iu,
  /\b(note|memo|notice|nota|aviso|notiz|hinweis|vermerk|catatan)(?!\p{L})[^.\n:]{0,20}\s(to|for|para|ao|al|für|an|pour|à|untuk)\s(the |el |la |o |den |die |l['’])?(chat ?bot|bot|ai|ki|ia|assistant|asistente|assistente|assistenten|asisten)\s*:|(ملاحظة|تنبيه)[^.\n:]{0,20}\sلل?(مساعد|بوت|روبوت)\s*:|(सहायक|असिस्टेंट|बॉट) के लिए (नोट|सूचना)\s*:/iu,
  /\b(termina|termine|acaba|acabe|empieza|empiece|cierra|cierre|comece|encerre)\s+(tu|su|sua|tua|la|a|esta|essa)\s+(respuesta|resposta|mensaje|mensagem)\s+(con|com)(?!\p{L})/iu,
  /\b(añade|añada|agrega|agregue|incluye|incluya|pon|adicione|acrescente|inclua|coloque)(?!\p{L}).{0,80}(?<!\p{L})(en|a|na|à|em)\s+(la|tu|su|sua|tua)?\s*(respuesta|resposta)(?!\p{L})/iu,
  /\b(beende|beenden sie|schließe|schließen sie|beginne|beginnen sie)\s+(deine|die|ihre|eure|jede)\s+(antwort|nachricht)\s+mit\b/iu,
  /\b(füge|fügen sie|schreibe?|schreiben sie|ergänze|ergänzen sie)\b.{0,80}\b(in|an|unter|am ende)\s+(deine[rm]?|die|der|ihre[rm]?|eure[rm]?)\s+antwort\b/iu,
  /\b(terminez?|commencez?|finis(sez)?|conclu(s|ez))\s+(ta|votre|la)\s+(réponse|message)\s+(par|avec)(?!\p{L})/iu,
  /\b(ajoutez?|inclu(s|ez)|insère|insérez|écri(s|vez))(?!\p{L}).{0,80}(?<!\p{L})(à|dans|en bas de|à la fin de)\s+(ta|votre|la)\s+réponse(?!\p{L})/iu,
  /\b(akhiri|awali|tutup|mulai)\s+(jawaban|balasan|pesan)\S*.{0,20}\bdengan\b|\b(tambahkan|sertakan|masukkan)\b.{0,80}\b(di|ke|dalam|pada)\s+(jawaban|balasan)/iu,
  /(जवाब|उत्तर)\s+(के अंत\s+)?में.{0,60}(जोड़|लिख)/u,
  /(أضف|اضف|أضيفوا|اختم|أنهِ|انهي|ابدأ).{0,60}(الرد|ردك|ردكم|الإجابة|إجابتك|جوابك)(?!\p{L})/u,
  // What models are fed with
  /<\|(im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(system|instructions?)>/iu,
  /^\s*(#+\s*)?(system|assistant|instruction|asistente|assistente|assistent|asisten|सहायक|असिस्टेंट|المساعد|مساعد)\s*:\s*\S/imu,
  // Spanish, Portuguese
  /\b(ignora|ignore|ignorar|olvida|olvide|descarta|esqueça|desconsidere|desconsiderar)\b.{0,40}\b(instrucciones|instruções|reglas|regras|órdenes|ordens|indicaciones)(?!\p{L})/iu,
  /\b(a partir de (ahora|agora))[, ]+(eres|você é|vas a|actúa|aja|responde|responda)(?!\p{L})/iu,
  /\b(no (se )?lo? (le )?digas|não (conte|diga|informe))\b.{0,30}\b(usuario|usuário|cliente)/iu,
  // German
  /\b(ignoriere|ignorieren sie|vergiss|vergessen sie|missachte)\b.{0,40}\b(anweisung|instruktion|regel|vorgabe)/iu,
  /\b(du bist|sie sind) (jetzt|nun|ab jetzt|ab sofort)\b.{0,40}\b(assistent|ki|bot|modell)|\bsystem-?prompt/iu,
  /\b(sag|sage|sagen sie|verrate|erzähle)\b.{0,30}\b(kunden|nutzer|benutzer|anwender)\b.{0,20}\bnicht/iu,
  // French, Italian, Indonesian
  /\b(ignore[zr]?|oublie[zr]?)\b.{0,40}\b(instructions|consignes|règles)/iu,
  /\b(ignora|dimentica|ignorate)\b.{0,40}\b(istruzioni|regole|comandi)/iu,
  /\b(abaikan|lupakan)\b.{0,40}\b(instruksi|perintah|aturan)/iu,
  // Hindi, Arabic, Russian, Chinese, Japanese
  /(निर्देश|नियम|आदेश)\S{0,4}.{0,30}(अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल)/u,
  /(تجاهل|انس|انسَ)\S{0,3}\s.{0,40}(تعليمات|التعليمات|الأوامر|القواعد|الإرشادات)/u,
  /(игнориру|игнорирова|забудь|забудьте|проигнориру)\S*.{0,40}(инструкц|указани|правил|команд)/iu,
  /(忽略|无视|忘记|忘掉).{0,12}(指令|指示|提示|规则|命令)/u,
  /(指示|命令|ルール|プロンプト)(を|は)?.{0,6}(無視|忘れ)/u,
]

export type Instruction = { line: number; words: string }

const LONGEST_LINE = 2000

const inSources = [...ofSources, ...wordings]

/** Each place once, with the words that were found. */
export function instructionsIn(text: string): Instruction[] {
  return text.split('\n').flatMap((written, index) => {
    // Full-width and other dressed-up letters are read as what they look like.
    const plain = written.normalize('NFKC')
    const place = placeIn(plain, inSources)
    if (!place) return []
    return [{ line: index + 1, words: plain.slice(place.start, place.end).trim().slice(0, 120) }]
  })
}

/** A source that was approved speaks of the machine as if it gave the orders. */
export const tellsTheAssistant = (text: string) => {
  const plain = text.normalize('NFKC')
  if (ofMachines.some((wording) => wording.test(plain))) return true
  return plain
    .split(/[.!?।؟\n]/)
    .some((said) => machine.test(said) && ofAssistants.some((wording) => wording.test(said)))
}

export const readsAsInstruction = (text: string) => instructionsIn(text).length > 0

/** Where the first one stands in a customer's message. Dressed-up letters are the caller's business: turned here, they would move the places. */
export function instructionAt(text: string): Place | null {
  let from = 0
  for (const line of text.split('\n')) {
    const place = placeIn(line, wordings)
    if (place) return { start: from + place.start, end: from + place.end }
    from += line.length + 1
  }
  return null
}

type Place = { start: number; end: number }

function placeIn(line: string, looked: readonly RegExp[]): Place | null {
  // Longer ones are looked at in pieces, so that no wording costs more than its length.
  for (let at = 0; at < line.length; at += LONGEST_LINE - 200) {
    const piece = line.slice(at, at + LONGEST_LINE)
    for (const wording of looked) {
      const found = wording.exec(piece)
      if (found) return { start: at + found.index, end: at + found.index + found[0].length }
    }
  }
  return null
}
