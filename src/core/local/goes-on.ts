import { wordsOf } from '../text/words.ts'
import { askingWords } from './asking.ts'
import { trade } from './lexicon/trade.ts'
import { openLexicon } from './lexicon.ts'

/** What a text is about where it speaks of the trade, and of nothing else that words stand for. */
const tradeIn = openLexicon(trade)

/** Words with which somebody asks how to go on, and names no matter: "what do I do", "was braucht ihr". */
const goingOn = new Set(
  [
    'do doing done need needed needs happens happen next work works okay ok right possible',
    'hago hacer sigue seguir pasa necesitais necesitan necesitas debo posible correcto',
    'faco fazer faz precisam precisa preciso acontece devo possivel certo certinho',
    'mache machen tun soll sollen muss mussen brauche brauchen braucht lauft geht weiter passiert moglich',
    'fais faire faut dois besoin passe possible marche',
    'lakukan dilakukan harus perlu butuh gimana caranya selanjutnya mungkin',
    'karu karun karna karoon hoga krna kaise zaruri',
    'करूं करू करना करें जरूरी होगा',
    'اعمل اسوي افعل العمل لازم المطلوب تحتاجون',
    ...askingWords,
  ].flatMap((line) => wordsOf(line)),
)

/** It follows something and asks only how to go on from there. */
export const goesOn = (content: readonly string[], follows: boolean): boolean =>
  follows && content.every((word) => goingOn.has(word))

/** What somebody tells who has another matter than a question. */
const troubles = new Set(
  (
    'broken wrong missing received_not late stolen bad complaint manager compensate exception hurt safe hacked phishing ' +
    'charge twice declined error blocked person call claim recall money refund cancel data optout'
  ).split(' '),
)

export const isOfTrade = (word: string): boolean => tradeIn([word]).length > 0

/** Words of the trade that tell of nothing bad, beyond what the rest speaks of. */
export function isAside(
  text: string,
  { content, rest }: { content: readonly string[]; rest: string },
  isKnown: (word: string) => boolean,
): boolean {
  const spoken = new Set(tradeIn(wordsOf(rest)))
  return (
    content.every((word) => isOfTrade(word) || isKnown(word)) &&
    content.filter(isOfTrade).length * 2 >= content.length &&
    tradeIn(wordsOf(text)).every((concept) => !troubles.has(concept) || spoken.has(concept))
  )
}

/** "Also", "by the way": what follows is something else, however alike it sounds. */
const onTop =
  /(?<![\p{L}\p{M}])(also|by the way|btw|additionally|besides|furthermore|moreover|another thing|además|también|por cierto|aparte|além disso|também|aliás|outra coisa|außerdem|ausserdem|zudem|übrigens|auch|en plus|de plus|aussi|par ailleurs|au fait|en outre|selain itu|juga|oh ya|ngomong-ngomong|इसके अलावा|साथ ही|वैसे|iske alawa|waise|saath hi|أيضا|أيضاً|ايضا|كمان|بالمناسبة|كذلك|بالإضافة)(?![\p{L}\p{M}])/iu

export const comesOnTop = (clause: string): boolean => onTop.test(clause)
