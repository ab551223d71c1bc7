import { createHash } from 'node:crypto'
import type { TaxonomyPhrase } from '../taxonomy.ts'

/** Of each intent and language one phrase in five, the same ones each time: what a training is judged by. */
export function heldOut(phrases: readonly TaxonomyPhrase[]): {
  learned: TaxonomyPhrase[]
  asked: TaxonomyPhrase[]
} {
  const groups = new Map<string, TaxonomyPhrase[]>()
  for (const phrase of phrases) {
    const key = `${phrase.intent ?? ''} ${phrase.language ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), phrase])
  }
  const asked = new Set(
    [...groups.values()].flatMap((group) => {
      // A phrase alone in its group is the only one to learn from.
      const ordered = [...group].sort((a, b) => (markOf(a.text) < markOf(b.text) ? -1 : 1))
      return ordered.slice(0, Math.floor(group.length / 5) || (group.length > 2 ? 1 : 0))
    }),
  )
  return {
    learned: phrases.filter((phrase) => !asked.has(phrase)),
    asked: [...asked],
  }
}

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex')
