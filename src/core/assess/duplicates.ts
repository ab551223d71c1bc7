import { wordsOf } from '../text/words.ts'
import type { Readings } from './reading.ts'

/** Whoever is not sure that it arrived sends it again: the second one asks nothing more. Risks in it count as they are. */
export function withDuplicates(readings: readonly Readings[]): Readings[] {
  const said = new Set<string>()
  return readings.map((each) => {
    const { message } = each
    const words = wordsOf(message.text).join(' ')
    const isAgain = message.noise === null && !message.unread && said.has(words)
    if (words !== '') said.add(words)
    return isAgain ? { ...each, message: { ...message, noise: 'duplicate' } } : each
  })
}
