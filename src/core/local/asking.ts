import { anyOf } from './span.ts'

/** Words that a question or a request begins with or turns on, in the languages of the desk. */
export const askingWords = [
  // English
  'who|what|when|where|which|why|how|can|could|may|do|does|did|is|are|will|would|should|have|has',
  'please|pls|plz|i need|i want|i would like|i’d like|id like|let me know|tell me|send me|give me|any chance|need to know|wondering',
  // Spanish, Portuguese
  'quién|quien|qué|que|cuándo|cuando|dónde|donde|cuál|cual|cómo|como|cuánto|cuanto|puedo|pueden|podéis|podría|podrían|tienen|tenéis|hay|necesito|quiero|quisiera|me gustaría|por favor|porfa',
  'quem|quando|onde|qual|quanto|posso|podem|pode|poderia|vocês|voces|tem|têm|preciso|quero|queria|gostaria|por favor',
  // German, French
  'wer|was|wann|wo|welche|welcher|welches|warum|wie|kann|könnt|können|könnten|habt|haben|ist|sind|gibt|bitte|ich brauche|ich möchte|ich will|ich hätte',
  "qui|quoi|quand|où|quel|quelle|quels|pourquoi|comment|combien|est-ce|puis-je|pouvez|pourriez|avez|y a-t-il|je veux|je voudrais|j’aimerais|j'aimerais|svp|s’il vous plaît|s'il vous plait",
  // Hindi in both scripts, Indonesian
  'क्या|कब|कहाँ|कहां|कैसे|कितना|कितने|कितनी|कौन|क्यों|चाहिए|बताइए|बताओ|भेजिए|भेज|कृपया|सकते|सकता|सकती',
  'kya|kab|kahan|kaha|kaise|kitna|kitne|kitni|kaun|kyu|kyun|chahiye|batao|bataiye|bhejo|bhej|sakta|sakte|sakti',
  'siapa|apa|apakah|kapan|dimana|di mana|mana|bagaimana|gimana|kenapa|berapa|bisa|boleh|tolong|mohon|minta|mau|ada',
  // Arabic
  'من|ما|ماذا|متى|أين|اين|وين|فين|كيف|كم|بكم|ليش|ليه|لماذا|هل|ممكن|اقدر|أقدر|ابغى|أبغى|أريد|اريد|عايز|عاوز|بدي|ايش|إيش|ايه|إيه|شو',
].flatMap((line) => line.split('|'))

const question = /[?？؟]/u
const word = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${anyOf(askingWords)})(?![\p{L}\p{M}\p{N}])`,
  'iu',
)

/** Whether a part of a message asks or wants something, rather than telling what led to it. */
export const asks = (text: string): boolean => question.test(text) || word.test(text)
