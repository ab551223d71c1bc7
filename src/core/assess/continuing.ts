import { without } from '../local/content.ts'
import type { Span } from '../local/span.ts'
import { wordsOf } from '../text/words.ts'
import { greetings } from './greetings.ts'

/** A message that asks nothing by itself and goes on with what was asked before. */
export type Continuation = { confidence: number }

type Before = {
  /** Where the message states a number, a day, a place. */
  facts: readonly Span[]
  /** One of the facts is what was still wanted. */
  isWanted: boolean
  /** We asked something and nobody else has said anything since. */
  isAnswer: boolean
}

export function continuationIn(
  text: string,
  { facts, isWanted, isAnswer }: Before,
): Continuation | null {
  const words = wordsOf(without(text, facts))
  const telling = words.filter((word) => !fillers.has(word) && !greetings.has(word))
  // A number that nobody asked for may be about anything.
  if (facts.length > 0 && telling.length === 0) return { confidence: isWanted ? 0.95 : 0 }
  if (words.length <= mostWords && opening.test(text) && pointing.test(text))
    return { confidence: 0.75 }
  return isAnswer && words.length > 0 && words.length <= mostWords ? { confidence: 0.6 } : null
}

const mostWords = 6

/** Words that stand around a number and say nothing more than that it is one. */
const fillers = new Set(
  [
    'it is its here this that the my order number no nr mail email e at from on of and ok okay sure yes please thanks thank you sorry was is',
    'es el la mi numero pedido este aqui esta de correo si gracias por favor',
    'o meu minha numero do da pedido este aqui encomenda e sim obrigado obrigada',
    'das die der ist meine nummer bestellnummer bestellung hier mit von am ja danke bitte',
    'c le la l est mon ma numero de commande voici voila oui merci',
    'ini nomor no pesanan order saya nya ya terima kasih',
    'hai yeh ye mera meri order number ka ki yahan ji haan',
    'मेरा मेरी ऑर्डर नंबर है यह ये का की हां जी यहां',
    'رقم الطلب طلبي هذا هو هنا نعم شكرا',
  ].flatMap((line) => wordsOf(line)),
)

/** "And the other one?": it begins as if something stood before it … */
const opening =
  /^\s*[¿¡]?(?:and|what about|how about|also|same|y|e|und|et|dan|kalau|terus|aur|और|و|وماذا عن|ماذا عن|طيب)(?![\p{L}\p{M}])|^\s*و(?=\p{L})/iu
/** … and points at it. */
const pointing =
  /(?<![\p{L}\p{M}])(?:(?:the |my )?(?:other|others|second|first|next|rest|mine|this one|that one|same)|(?:la |el |lo )?otr[oa]s?|segund[oa]|(?:o |a )?outr[oa]s?|ander(?:e|en|er|es)|zweite[rns]?|autres?|deuxième|seconde?|(?:yang )?(?:satunya|lain(?:nya)?|kedua)|dusr[aei]|doosr[aei]|baaki|दूसर[ाीे]|बाकी|(?:ال)?(?:ثاني|ثانية|آخر|اخر|أخرى|اخرى|باقي)|والثاني|والباقي)(?![\p{L}\p{M}])/iu
