import { isFunctionWord } from '../text/function-words.ts'
import type { Token } from './fold.ts'
import { foldWord } from './letters.ts'
import { packs } from './packs.ts'

const MOST_WORDS = 16

const wordsOf = (list: string) => list.split(/\s+/).filter(Boolean).map(foldWord)

const empty = new Set(packs.flatMap((pack) => wordsOf(pack.empty)))

/** Said by itself it is an answer, a greeting or thanks, which is clear enough. */
const clearEnough = new Set(
  wordsOf(`hi hello hey heya hiya hallo hola oi ola salut bonjour bonsoir moin servus hai halo namaste namaskar नमस्ते مرحبا السلام عليكم اهلا
    ok okay okey yes yeah yep no nope ja nein si sí sim não nao oui non ya tidak haan nahi हाँ नहीं نعم لا ايوه
    thanks thank you gracias danke merci obrigado obrigada terima kasih shukriya धन्यवाद शुक्रिया شكرا
    good morning evening afternoon night day guten tag morgen abend buenos dias buenas tardes noches bom dia boa tarde noite
    selamat pagi siang sore malam صباح مساء الخير النور there team please bitte por favor`),
)

/** Made of small words only: something is meant, and nobody can tell what. */
export function saysNothing(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text }) => text)
  if (words.length === 0 || words.length > MOST_WORDS) return false
  if (words.every((word) => clearEnough.has(word))) return false
  return words.every((word) => empty.has(word) || clearEnough.has(word) || isFunctionWord(word))
}
