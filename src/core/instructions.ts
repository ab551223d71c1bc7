/** Words that speak to a model rather than to a reader. They are marked and never proof: a person looks. */

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
  // What models are fed with
  /<\|(im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(system|instructions?)>/iu,
  /^\s*(#+\s*)?(system|assistant|instruction)\s*:\s*\S/imu,
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

/** Each place once, with the words that were found. */
export function instructionsIn(text: string): Instruction[] {
  return text.split('\n').flatMap((written, index) => {
    // Full-width and other dressed-up letters are read as what they look like.
    const plain = written.normalize('NFKC')
    const place = placeIn(plain)
    if (!place) return []
    return [{ line: index + 1, words: plain.slice(place.start, place.end).trim().slice(0, 120) }]
  })
}

export const readsAsInstruction = (text: string) => instructionsIn(text).length > 0

/** Where the first one stands. Dressed-up letters are the caller's business: turned here, they would move the places. */
export function instructionAt(text: string): Place | null {
  let from = 0
  for (const line of text.split('\n')) {
    const place = placeIn(line)
    if (place) return { start: from + place.start, end: from + place.end }
    from += line.length + 1
  }
  return null
}

type Place = { start: number; end: number }

function placeIn(line: string): Place | null {
  // Longer ones are looked at in pieces, so that no wording costs more than its length.
  for (let at = 0; at < line.length; at += LONGEST_LINE - 200) {
    const piece = line.slice(at, at + LONGEST_LINE)
    for (const wording of wordings) {
      const found = wording.exec(piece)
      if (found) return { start: at + found.index, end: at + found.index + found[0].length }
    }
  }
  return null
}
