import { foldWord } from './letters.ts'

/**
 * A wording of a rule, in words: "my ..2 (lawyer|attorney)". Read from left to right:
 *   word   wor*   *ord   *or*      a word, or how it begins, ends, what is in it
 *   (a|b c|d*)   [name]            one of these; one of a named set
 *   x?                             it may be left out
 *   ..   ..5                       up to three words in between, or five; never the end of a sentence
 *   !(a|b)                         none of these comes next
 *   ^   $                          here a sentence begins or ends        ^^   $$ the message
 *   #                              a number
 */
export type Wording = {
  /** Made when it is first needed: few messages need many of them. */
  pattern(): RegExp
  /** One of these must be in the message for the wording to fit; none: nobody can tell beforehand. */
  anchors: Anchor[]
  words: string[]
}
export type Anchor = { text: string; isStem: boolean }

export type Spelling = {
  words: Record<string, string>
  /** A last turn on each word, as the messages that it is looked for in were turned. */
  turn(word: string, isStem: boolean): string
  /** ä may be ae. */
  umlauts: boolean
}

type Part = { pattern: string; anchors: Anchor[]; words: string[] }

export function wordingOf(line: string, spelling: Spelling): Wording {
  const { pattern, anchors, words } = sequence(line, spelling)
  let made: RegExp | undefined
  return {
    pattern() {
      made ??= new RegExp(`(?<= )${pattern}`, 'gu')
      return made
    },
    anchors,
    words,
  }
}

function sequence(written: string, spelling: Spelling): Part {
  const parts = cut(written.replaceAll(/\s/g, ' '), ' ').map((element) => partOf(element, spelling))
  const [only, ...more] = parts
  if (only && more.length === 0) return only
  return {
    pattern: parts.map(({ pattern }) => pattern).join(''),
    anchors: parts.reduce<Anchor[]>(
      (best, { anchors }) => (strength(anchors) > strength(best) ? anchors : best),
      [],
    ),
    words: parts.flatMap(({ words }) => words),
  }
}

/** At what separates, but not within brackets. */
function cut(written: string, separator: ' ' | '|'): string[] {
  const pieces: string[] = []
  let depth = 0
  let begin = 0
  for (let at = 0; at <= written.length && depth >= 0; at++) {
    const letter = written[at] ?? separator
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (depth > 0 || letter !== separator) continue
    if (at > begin) pieces.push(written.slice(begin, at))
    begin = at + 1
  }
  if (depth !== 0) throw new Error(`the brackets of a wording do not match: ${written}`)
  return pieces
}

const END = '[.?]'
const signs: Record<string, string> = {
  '^': `(?<=^ |${END} )`,
  $: `(?=$|${END} )`,
  '^^': `(?<=^ )(?:${END} )*`,
  $$: `(?=(?:${END} )*$)`,
  '#': String.raw`\d[\d.,]* `,
}

/** Thousands of wordings have the same words and name the same sets: each is read once. */
const knownParts = new WeakMap<Spelling, Map<string, Part>>()

function partOf(written: string, spelling: Spelling): Part {
  const known = knownParts.get(spelling) ?? new Map<string, Part>()
  knownParts.set(spelling, known)
  const made = known.get(written)
  if (made) return made
  const part = elementOf(written, spelling)
  known.set(written, part)
  return part
}

function elementOf(written: string, spelling: Spelling): Part {
  const none = (pattern: string): Part => ({ pattern, anchors: [], words: [] })
  const gap = /^\.\.(\d*)$/.exec(written)
  if (gap) return none(`(?:(?!${END} )[^ ]+ ){0,${gap[1] || 3}}?`)
  const sign = signs[written]
  if (sign !== undefined) return none(sign)
  const either = group(written.replace(/^!|\?$/g, ''), spelling)
  if (written.startsWith('!')) return none(`(?!${either.pattern})`)
  return written.endsWith('?')
    ? { pattern: `(?:${either.pattern})?`, anchors: [], words: either.words }
    : { ...either, pattern: `(?:${either.pattern})` }
}

function group(written: string, spelling: Spelling): Part {
  const inside = /^\((.*)\)$/s.exec(written)?.[1] ?? namedSet(written, spelling)
  if (inside === undefined) return wordPart(written, spelling)
  const each = cut(inside, '|').map((alternative) => sequence(alternative, spelling))
  const isCertain = each.every(({ anchors }) => anchors.length > 0)
  return {
    pattern: each.map(({ pattern }) => pattern).join('|'),
    anchors: isCertain ? each.flatMap(({ anchors }) => anchors) : [],
    words: each.flatMap(({ words }) => words),
  }
}

function namedSet(written: string, { words }: Spelling): string | undefined {
  const name = /^\[(.*)\]$/.exec(written)?.[1]
  if (name === undefined) return undefined
  if (words[name] === undefined) throw new Error(`a wording names [${name}], which nobody wrote`)
  return words[name]
}

/** Small words stick to the front of an Arabic one. */
const stuck = '[وف]?(?:[بلكسح]|ها)?(?:ا?ل)?'
const rest = '[^ ]*'

function wordPart(written: string, spelling: Spelling): Part {
  const letters = plain(written, spelling)
  const escaped = letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const spelled = escaped.replace(/[äöü]/g, (letter) => `${foldWord(letter)}e?`)
  const isTail = written.startsWith('*')
  const isStem = written.length > 1 && written.endsWith('*')
  const front = isTail ? rest : /^\p{sc=Arabic}/u.test(letters) ? stuck : ''
  const words = spellings(letters, spelling)
  return {
    pattern: `${front}${spelled}${isStem ? rest : ''} `,
    anchors: isTail ? [] : words.map((text) => ({ text, isStem })),
    words,
  }
}

const plain = (word: string, { turn, umlauts }: Spelling): string => {
  const bare = word.replaceAll('*', '')
  if (!umlauts) return turn(foldWord(bare), word.length > 1 && word.endsWith('*'))
  return [...bare].map((letter) => (/[äöü]/.test(letter) ? letter : foldWord(letter))).join('')
}

const spellings = (word: string, { umlauts }: Spelling): string[] =>
  umlauts && /[äöü]/.test(word)
    ? [foldWord(word), word.replace(/[äöü]/g, (letter) => `${foldWord(letter)}e`)]
    : [word]

const strength = (anchors: Anchor[]): number =>
  anchors.length === 0
    ? 0
    : Math.min(...anchors.map(({ text }) => text.length)) + 1 / anchors.length
