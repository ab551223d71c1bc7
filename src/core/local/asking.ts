import { anyOf } from './span.ts'

/** Words that a question or a request turns on wherever they stand, in the languages of the desk. */
const turning = [
  // English
  'who|what|when|where|which|why|how|can|could|may|should',
  'please|pls|plz|i need|i want|i would like|i’d like|id like|let me know|tell me|send me|give me|any chance|need to know|wondering',
  // Spanish, Portuguese
  'quién|quien|qué|que|cuándo|cuando|dónde|donde|cuál|cual|cómo|como|cuánto|cuanto|puedo|pueden|podéis|podría|podrían|necesito|quiero|quisiera|me gustaría|por favor|porfa',
  'quem|quando|onde|qual|quanto|posso|podem|pode|poderia|vocês|voces|preciso|quero|queria|gostaria|por favor',
  // German, French
  'wer|was|wann|wo|welche|welcher|welches|warum|wie|kann|könnt|können|könnten|bitte|ich brauche|ich möchte|ich will|ich hätte',
  "qui|quoi|quand|où|quel|quelle|quels|pourquoi|comment|combien|est-ce|puis-je|pouvez|pourriez|avez|y a-t-il|je veux|je voudrais|j’aimerais|j'aimerais|svp|s’il vous plaît|s'il vous plait",
  // Hindi in both scripts, Indonesian
  'क्या|कब|कहाँ|कहां|कैसे|कितना|कितने|कितनी|कौन|क्यों|चाहिए|बताइए|बताओ|भेजिए|भेज|कृपया|सकते|सकता|सकती',
  'kya|kab|kahan|kaha|kaise|kitna|kitne|kitni|kaun|kyu|kyun|chahiye|batao|bataiye|bhejo|bhej|sakta|sakte|sakti',
  'siapa|apa|apakah|kapan|dimana|di mana|mana|bagaimana|gimana|kenapa|berapa|bisa|boleh|tolong|mohon|minta|mau|ada',
  // Arabic
  'ماذا|متى|أين|اين|وين|فين|كيف|كم|بكم|ليش|ليه|لماذا|هل|ممكن|اقدر|أقدر|ابغى|أبغى|أريد|اريد|عايز|عاوز|بدي|ايش|إيش|ايه|إيه|شو',
].flatMap((line) => line.split('|'))

/** These ask only where a part begins with them: "is it there", and not "it is there". */
const opening = [
  'do|does|did|is|are|will|would|have|has',
  'tienen|tenéis|hay',
  'tem|têm',
  'habt|haben|ist|sind|gibt',
  'من|ما',
].flatMap((line) => line.split('|'))

/** All of them, as they stand behind "and". */
export const askingWords = [...turning, ...opening]

const question = /[?？؟]/u
const behind = String.raw`(?![\p{L}\p{M}\p{N}])`
const word = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${anyOf(turning)})${behind}`,
    String.raw`^[\s¿\p{P}]*(?:(?:and|but|so|y|e|mas|pero|und|aber|et|mais|و)\s+)?(?:${anyOf(opening)})${behind}`,
  ].join('|'),
  'iu',
)

/** Whether a part of a message asks or wants something, rather than telling what led to it. */
export const asks = (text: string): boolean => question.test(text) || word.test(text)
