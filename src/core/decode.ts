/** Bytes as text: by what was declared, by their mark at the beginning, or by what they can be at all. */
export type Decoded =
  | { kind: 'text'; text: string; encoding: string; isGuess: boolean }
  | { kind: 'undecodable'; line?: number; problem: string }

const marks: [encoding: string, mark: number[]][] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const REMEDY = 'Save it as UTF-8 and import it again.'

export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  if (marked === 'utf-32') return undecodable(`It is written in UTF-32. ${REMEDY}`)
  const certain = marked ?? declared
  if (certain) return decodeAs(certain, bytes)
  const wide = widthGuess(bytes)
  if (wide) return asGuess(decodeAs(wide, bytes))
  const utf8 = textOf('utf-8', bytes)
  if (utf8 !== null) return { kind: 'text', text: utf8, encoding: 'utf-8', isGuess: false }
  return isWestern(bytes) ? asGuess(decodeAs('windows-1252', bytes)) : brokenUtf8(bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  if (!isKnown(encoding))
    return undecodable(`It says that it is written in "${encoding}", which nobody knows. ${REMEDY}`)
  const text = textOf(encoding, bytes)
  if (text !== null) return { kind: 'text', text, encoding, isGuess: false }
  if (/^utf-?8$/i.test(encoding)) return brokenUtf8(bytes)
  return undecodable(`It says that it is written in ${encoding} and is not. ${REMEDY}`)
}

const asGuess = (decoded: Decoded): Decoded =>
  decoded.kind === 'text' ? { ...decoded, isGuess: true } : decoded

function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding))
  } catch {
    return false
  }
}

function textOf(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, fromWindows) : text
  } catch {
    return null
  }
}

/** Node reads Windows-1252 as Latin-1, which has control characters where there should be quotes, dashes and €. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const fromWindows = (character: string) => windows.charAt(character.charCodeAt(0) - 0x80)

/** UTF-16 without a mark: in western text every other byte is nought, and nowhere else would there be any. */
function widthGuess(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  const nought = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nought[index % 2] = (nought[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nought
  const enough = sample.length / 5
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

/** Some single letters above ASCII among many below it; none of the bytes that Windows-1252 leaves empty. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  let run = 0
  for (const byte of bytes) {
    if (isControl(byte) || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false
    run = byte > 0x7f ? run + 1 : 0
    if (run > 3) return false
    if (byte > 0x7f) high++
  }
  // Where half of it or more is whole letters of UTF-8, a few bad bytes are damage and no other encoding.
  return high < bytes.length * 0.3 && wholeLetters(bytes) * 4 < high
}

const isControl = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)

const wholeLetters = (bytes: Uint8Array) => {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.match(/[\u0080-\ufffc]/gu)?.length ?? 0
}

function brokenUtf8(bytes: Uint8Array): Decoded {
  // A line break is never part of a longer letter, so each line can be tried by itself.
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    if (textOf('utf-8', bytes.subarray(start, end < 0 ? bytes.length : end)) === null) break
    if (end < 0) break
    start = end + 1
    line++
  }
  return undecodable(`This line holds bytes that are no UTF-8. ${REMEDY}`, line)
}

const undecodable = (problem: string, line?: number): Decoded => ({
  kind: 'undecodable',
  ...(line && { line }),
  problem,
})
