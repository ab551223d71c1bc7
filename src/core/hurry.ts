/** Fluent readers take in about so many letters a second. */
const LETTERS_A_SECOND = 25
const AT_LEAST_MS = 2000

/** Decided faster than it can be read. Who took no claim first was not seen to read at all. */
export function isHurried(read: {
  text: string
  claimedAt: Date | null
  decidedAt: Date
}): boolean {
  if (!read.claimedAt) return true
  const took = read.decidedAt.getTime() - read.claimedAt.getTime()
  return took < AT_LEAST_MS + (read.text.length / LETTERS_A_SECOND) * 1000
}
