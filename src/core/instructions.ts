/** Words that speak to a model rather than to a reader. They are marked and never proof: a person looks. */

const wordings: RegExp[] = [
  // English
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(previous|prior|above|earlier|preceding|all|any|your|these|the)\b.{0,30}\b(instructions?|rules?|prompts?|directions?|guidelines|commands|polic(y|ies)|safeguards)\b/iu,
  /\b(you are|you're|act as) now\b|\bfrom now on,? you\b|\bpretend (to be|that you|you are)\b/iu,
  /\b(reveal|print|repeat|show|output|leak)\b.{0,30}\b(system|hidden|initial|your) (prompt|instructions|message)\b/iu,
  /\b(do not|don't|never) (tell|inform|mention|reveal|say|warn)\b.{0,40}\b(user|customer|human|reader|person|operator)s?\b/iu,
  /\b(ai|chat ?bot|assistant|language model|llm|agent)s?\b[^.\n]{0,30}\b(must|should|shall|have to|reading this|instructed to)\b/iu,
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
  /(игнориру|забудь|забудьте|проигнориру)\S*.{0,40}(инструкц|указани|правил|команд)/iu,
  /(忽略|无视|忘记|忘掉).{0,12}(指令|指示|提示|规则|命令)/u,
  /(指示|命令|ルール|プロンプト)(を|は)?.{0,6}(無視|忘れ)/u,
]

export type Instruction = { line: number; words: string }

const LONGEST_LINE = 2000

/** Each place once, with the words that were found. */
export function instructionsIn(text: string): Instruction[] {
  return text.split('\n').flatMap((written, index) => {
    // Longer ones are looked at in pieces, so that no wording costs more than its length.
    for (let at = 0; at < written.length; at += LONGEST_LINE - 200) {
      const words = wordsIn(written.slice(at, at + LONGEST_LINE))
      if (words) return [{ line: index + 1, words }]
    }
    return []
  })
}

export const readsAsInstruction = (text: string) => instructionsIn(text).length > 0

function wordsIn(piece: string): string | null {
  // Full-width and other dressed-up letters are read as what they look like.
  const plain = piece.normalize('NFKC')
  for (const wording of wordings) {
    const found = wording.exec(plain)?.[0]
    if (found) return found.trim().slice(0, 120)
  }
  return null
}
