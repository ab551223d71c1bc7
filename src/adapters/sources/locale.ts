import { eld } from 'eld/small'

const ENOUGH = 80

/** A guess for texts that do not say their language, and none for short ones. People see it before they approve. */
export function localeHint(text: string): string | null {
  const letters = text.replaceAll(/[^\p{L}\p{M}\s]+/gu, ' ').slice(0, 2000)
  if (letters.trim().length < ENOUGH) return null
  const guess = eld.detect(letters)
  return guess.isReliable() && guess.language ? guess.language : null
}
