import { baseOf } from '../draft/locales.ts'
import { anyOf, wholeWords } from '../local/span.ts'

/**
 * Small words that turn what a sentence says: not, if, only, except, up to, usually, all. A sentence and the words it rests
 * on must turn alike. Where a language has no list, only words that stand in the evidence as they are prove anything.
 */
export const turns = [
  'not',
  'if',
  'only',
  'except',
  'at most',
  'at least',
  'about',
  'perhaps',
  'most',
  'all',
] as const
export type Turn = (typeof turns)[number]

type Words = Record<Turn, string>

const said: Record<string, Words> = {
  en: {
    not: "not|no|never|cannot|can't|cant|don't|doesn't|didn't|won't|isn't|aren't|wasn't|weren't|wouldn't|shouldn't|couldn't|hasn't|haven't|dont|doesnt|wont|isnt|arent|without|neither|nor|none|nothing|nobody|nowhere|unable|impossible|non-refundable|non-returnable|excluded|exclude|excludes|excluding|refuse|unavailable|no longer",
    if: 'if|when|while|unless|provided|as long as|so long as|in case|once|as soon as|where|depending|subject to|on condition|otherwise',
    only: 'only|solely|exclusively|just|alone',
    except:
      'except|except for|unless|apart from|other than|with the exception|excluding|excluded|but not|not included',
    'at most':
      'up to|at most|no more than|not more than|maximum|max|at the latest|no later than|less than|fewer than|under|below',
    'at least':
      'at least|no less than|not less than|minimum|min|more than|over|above|exceeding|earliest|or more|from and above',
    about: 'about|around|approximately|roughly|nearly|almost|approx|circa',
    perhaps:
      'may|might|could|should|usually|normally|typically|generally|often|sometimes|probably|possibly|perhaps|likely|expected|planned|try|tries|estimated|mostly',
    most: 'most|some|many|several|certain|selected|few|partly|in part|partially|half',
    all: 'all|every|any|each|always|everything|everyone|anything|anyone|anywhere|everywhere|whole|entire|both|completely|entirely|fully|guaranteed|definitely|certainly|immediately|instantly|anytime',
  },
  es: {
    not: 'no|nunca|jamás|sin|ni|tampoco|ninguno|ninguna|ningún|nada|nadie|imposible|excluido|excluidos|excluida|excluidas',
    if: 'si|cuando|mientras|siempre que|a menos que|salvo que|en caso de|una vez|según|donde|de lo contrario',
    only: 'solo|sólo|solamente|únicamente|exclusivamente',
    except: 'excepto|salvo|menos|a excepción|con excepción|a menos que',
    'at most': 'hasta|como máximo|máximo|no más de|menos de|a más tardar|por debajo de',
    'at least': 'al menos|como mínimo|mínimo|más de|por lo menos|a partir de|superior a',
    about: 'aproximadamente|alrededor de|unos|unas|casi|cerca de',
    perhaps:
      'puede que|podría|podrían|debería|deberían|normalmente|generalmente|habitualmente|a veces|probablemente|quizás|posiblemente|suele|suelen|intentamos',
    most: 'mayoría|algunos|algunas|varios|varias|muchos|muchas|ciertos|ciertas|parte|mitad',
    all: 'todo|toda|todos|todas|cada|siempre|cualquier|cualquiera|completo|completamente|garantizado|seguro|inmediatamente',
  },
  pt: {
    not: 'não|nao|nunca|jamais|sem|nem|nenhum|nenhuma|nada|ninguém|impossível|excluído|excluídos|excluída|excluídas',
    if: 'se|quando|enquanto|desde que|a menos que|caso|uma vez|conforme|onde|caso contrário',
    only: 'só|somente|apenas|unicamente|exclusivamente',
    except: 'exceto|salvo|menos|a menos que|com exceção',
    'at most': 'até|no máximo|máximo|não mais de|menos de|o mais tardar|abaixo de',
    'at least': 'pelo menos|no mínimo|mínimo|mais de|a partir de|acima de|ao menos',
    about: 'aproximadamente|cerca de|quase|por volta de',
    perhaps:
      'poderia|poderiam|deveria|deve|devem|deverá|normalmente|geralmente|às vezes|provavelmente|talvez|possivelmente|costuma|costumam|tentamos',
    most: 'maioria|alguns|algumas|vários|várias|muitos|muitas|certos|certas|parte|metade|maior parte',
    all: 'todo|toda|todos|todas|cada|sempre|qualquer|completamente|garantido|com certeza|imediatamente|tudo',
  },
  de: {
    not: 'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|ohne|weder|noch nie|nichts|niemand|unmöglich|ausgeschlossen|ausgenommen|nicht mehr',
    if: 'wenn|falls|solange|sofern|sobald|während|außer wenn|vorausgesetzt|je nach|wer|sonst|andernfalls|bei',
    only: 'nur|ausschließlich|lediglich|allein',
    except: 'außer|ausgenommen|mit ausnahme|bis auf|abgesehen von|es sei denn',
    'at most': 'bis zu|höchstens|maximal|nicht mehr als|spätestens|weniger als|unter',
    'at least': 'mindestens|wenigstens|ab|mehr als|über|frühestens|mindestbetrag',
    about: 'etwa|ungefähr|rund|circa|ca|knapp|fast',
    perhaps:
      'könnte|könnten|sollte|sollten|meist|meistens|normalerweise|gewöhnlich|oft|manchmal|wahrscheinlich|vielleicht|voraussichtlich|üblicherweise|versuchen|in der regel',
    most: 'meisten|einige|manche|viele|mehrere|bestimmte|wenige|teilweise|zum teil|hälfte',
    all: 'alle|allen|aller|alles|jede|jeder|jedes|jeden|jedem|immer|jederzeit|überall|vollständig|komplett|garantiert|bestimmt|sicher|sofort|sämtliche',
  },
  fr: {
    not: 'ne|pas|jamais|sans|ni|aucun|aucune|rien|personne|impossible|exclu|exclus|exclue|exclues',
    if: 'si|quand|lorsque|tant que|à condition|pourvu que|en cas|dès que|une fois|selon|sinon|sauf si',
    only: 'seulement|uniquement|exclusivement|seul|seule|que si',
    except: 'sauf|excepté|hormis|à l’exception|à part',
    'at most': "jusqu’à|jusqu'à|au plus|au maximum|maximum|pas plus de|moins de|au plus tard",
    'at least': 'au moins|minimum|au minimum|plus de|à partir de|dès',
    about: 'environ|à peu près|presque|autour de',
    perhaps:
      'pourrait|pourraient|devrait|devraient|normalement|généralement|souvent|parfois|probablement|peut-être|habituellement',
    most: 'plupart|certains|certaines|quelques|plusieurs|beaucoup|partie|moitié',
    all: 'tout|toute|tous|toutes|chaque|toujours|n’importe|entièrement|garanti|certainement|immédiatement',
  },
  id: {
    not: 'tidak|bukan|belum|tanpa|jangan|tak|nggak|gak|ga|mustahil',
    if: 'jika|kalau|bila|apabila|ketika|selama|asalkan|setelah|tergantung|kecuali jika',
    only: 'hanya|cuma|saja|khusus',
    except: 'kecuali|selain',
    'at most':
      'hingga|sampai dengan|paling lama|paling banyak|maksimal|maksimum|kurang dari|paling lambat',
    'at least': 'setidaknya|paling sedikit|minimal|minimum|lebih dari|mulai',
    about: 'sekitar|kira-kira|kurang lebih|hampir',
    perhaps: 'mungkin|seharusnya|biasanya|umumnya|sering|kadang|kemungkinan|barangkali',
    most: 'sebagian|beberapa|banyak|kebanyakan|tertentu|separuh',
    all: 'semua|setiap|selalu|seluruh|tiap|pasti|dijamin|segera|kapan saja',
  },
  hi: {
    not: 'नहीं|न|ना|मत|बिना|कभी नहीं|असंभव|कोई नहीं',
    if: 'अगर|यदि|जब|जब तक|बशर्ते|तो|के बाद|पर निर्भर|वरना',
    only: 'सिर्फ|सिर्फ़|केवल|मात्र|बस',
    except: 'सिवाय|के अलावा|को छोड़कर|छोड़कर',
    'at most': 'तक|अधिकतम|ज़्यादा से ज़्यादा|से कम|से ज़्यादा नहीं',
    'at least': 'कम से कम|न्यूनतम|से ज़्यादा|से अधिक|से ऊपर',
    about: 'लगभग|करीब|क़रीब|तकरीबन',
    perhaps: 'शायद|आमतौर|आम तौर|अक्सर|कभी-कभी|संभव|हो सकता|सकता है कि|चाहिए|संभवतः|कोशिश',
    most: 'ज़्यादातर|ज्यादातर|अधिकांश|कुछ|कई|आंशिक|आधा',
    all: 'सभी|सब|हर|हमेशा|सारे|पूरा|पूरी|पूरे|ज़रूर|तुरंत|गारंटी|कभी भी',
  },
  'hi-Latn': {
    not: 'nahi|nahin|nai|mat|bina|na|kabhi nahi|not|no',
    if: 'agar|yadi|jab|jab tak|to|ke baad|warna|if|when',
    only: 'sirf|keval|bas|only',
    except: 'sivay|ke alawa|chhodkar|except',
    'at most': 'tak|adhiktam|zyada se zyada|se kam|up to',
    'at least': 'kam se kam|se zyada|minimum|at least',
    about: 'lagbhag|karib|kareeb|approx',
    perhaps: 'shayad|aam taur|aksar|kabhi kabhi|ho sakta|chahiye|usually|may',
    most: 'zyadatar|kuch|kai|some|most',
    all: 'sab|sabhi|har|hamesha|poora|puri|pure|zaroor|turant|guarantee|all|any|always',
  },
  ar: {
    not: 'لا|ليس|ليست|لم|لن|غير|بدون|دون|ولا|لسنا|مستحيل|باستثناء',
    if: 'إذا|اذا|إن|لو|عندما|حين|بشرط|طالما|في حال|بعد أن|حسب|وإلا',
    only: 'فقط|حصرا|حصراً|حصريا|وحده|وحدها',
    except: 'إلا|الا|باستثناء|ما عدا|سوى|عدا',
    'at most': 'حتى|بحد أقصى|كحد أقصى|لا يتجاوز|أقل من|في موعد أقصاه',
    'at least': 'على الأقل|كحد أدنى|بحد أدنى|أكثر من|ابتداء من|ابتداءً من|اعتبارا من',
    about: 'حوالي|تقريبا|تقريباً|نحو',
    perhaps: 'قد|ربما|عادة|عادةً|غالبا|غالباً|أحيانا|أحياناً|يمكن أن|من المتوقع|يفترض|نحاول',
    most: 'معظم|بعض|كثير|العديد|عدة|جزئيا|جزء|نصف',
    all: 'كل|جميع|دائما|دائماً|أي|كافة|كامل|بالكامل|مضمون|بالتأكيد|فورا|فوراً',
  },
}

const patterns: Readonly<Record<string, readonly (readonly [Turn, RegExp])[]>> = Object.fromEntries(
  Object.entries(said).map(([language, words]) => [
    language,
    turns.map((turn) => [turn, wholeWords(anyOf(words[turn].split('|')))] as const),
  ]),
)

const listOf = (language: string) => patterns[language] ?? patterns[baseOf(language)] ?? null

export const knowsTurns = (language: string): boolean => listOf(language) !== null

/** Which ways a text turns, each with the words that do it. */
export function turnsIn(text: string, language: string): Map<Turn, string> {
  const found = new Map<Turn, string>()
  const plain = text.replace(/’/g, "'")
  for (const [turn, pattern] of listOf(language) ?? []) {
    const first = [...plain.matchAll(pattern)].find((match) => !isFigurative(turn, match, plain))
    if (first) found.set(turn, first[0])
  }
  return found
}

/** Where a text denies. */
export function denialsIn(text: string, language: string): { start: number; end: number }[] {
  const plain = text.replace(/’/g, "'")
  const [, pattern] = (listOf(language) ?? []).find(([turn]) => turn === 'not') ?? []
  return (pattern ? [...plain.matchAll(pattern)] : [])
    .filter((match) => !isFigurative('not', match, plain))
    .map((match) => {
      const start = match.index ?? 0
      return { start, end: start + match[0].length }
    })
}

/** "No." before a figure, "no problem", "all the best" and "if you like" turn nothing. */
function isFigurative(turn: Turn, match: RegExpMatchArray, text: string): boolean {
  const after = text.slice((match.index ?? 0) + match[0].length)
  if (turn === 'not' && /^no$/i.test(match[0]))
    return /^\.?\s*(?:\d|problem\b|worries\b)/i.test(after)
  return turn === 'if' && /^\s+(?:you (?:like|wish|want|prefer)|needed|necessary)\b/i.test(after)
}
