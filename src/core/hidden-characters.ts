/** Characters that nobody sees and a machine reads. Some have honest work: they are kept where they do it. */

export type Unveiled = {
  text: string
  /** Whole words that were spelled in invisible letters. */
  spelled: string[]
  /** How many invisible characters were taken out, and in which line the first one was. */
  count: number
  line?: number
}

const invisible = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu
const anyInvisible = new RegExp(invisible.source, 'u')

const joiners = '\u200c\u200d'
const marks = '\u200e\u200f\u061c'
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Letters that change their shape, and pictures that become one. */
const joined =
  /(?:[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u
/** England, Scotland and Wales: a black flag and letters of a tag. */
const flags = /\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu
const KEPT_FLAG = '\uffff'

export function unveil(text: string): Unveiled {
  if (!anyInvisible.test(text)) return { text, spelled: [], count: 0 }
  const kept: string[] = []
  const guarded = text.replace(flags, (flag) => `${KEPT_FLAG}${kept.push(flag) - 1}${KEPT_FLAG}`)
  let count = 0
  let first = -1
  const bare = guarded.replace(invisible, (character, at: number) => {
    if (isHonest(character, guarded, at)) return character
    // A soft hyphen or a mark at the start of a text is a habit of programs and says nothing.
    if (character === '\u00ad' || (character === '\ufeff' && at === 0)) return ''
    if (first < 0) first = at
    count++
    return ''
  })
  const spelled = [...text.replace(flags, '').matchAll(/[\u{e0020}-\u{e007e}]{2,}/gu)].map(
    ([tags]) => plainLetters(tags),
  )
  const restored = kept.length === 0 ? bare : bare.replace(keptFlag, (_, at) => kept[at] ?? '')
  return {
    text: restored,
    spelled,
    count,
    ...(first >= 0 && { line: guarded.slice(0, first).split('\n').length }),
  }
}

const keptFlag = new RegExp(`${KEPT_FLAG}(\\d+)${KEPT_FLAG}`, 'gu')

function isHonest(character: string, text: string, at: number): boolean {
  if (joiners.includes(character)) return joined.test(text.slice(Math.max(0, at - 2), at))
  if (marks.includes(character)) return rightToLeft.test(lineAround(text, at))
  // The one that asks for a coloured picture, or a keycap's.
  if (character === '\ufe0f' || character === '\ufe0e')
    return /[\p{Emoji}\p{So}\p{Sm}\p{Po}]$/u.test(text.slice(Math.max(0, at - 2), at))
  return false
}

const lineAround = (text: string, at: number) => {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end)
}

const plainLetters = (tags: string) =>
  [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('')
