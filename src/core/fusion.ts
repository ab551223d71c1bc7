/** What the words find and what the meaning finds, made one list. */

/** One list of an index for one thing that is asked, best first. */
export type Leg = { id: string; score: number }[]
export type Found = { words: Leg; meaning: Leg }

export type Place = { rank: number; score: number }
export type Fused = {
  id: string
  score: number
  /** Where it stood in each list, for the thing asked that it answers best. */
  words: Place | null
  meaning: Place | null
}

/** How far each list is read. It decides scores, so every index reads as far. */
export const DEPTH = 100
/** Beside words, which weigh 1. Measured: see docs/decisions/014. */
const MEANING_WEIGHT = 0.3

type Places = Pick<Fused, 'words' | 'meaning'>
type Scale = (place: Place | null) => number

/**
 * Scores are put on one scale: of the words from nothing to the best, of the meaning from the end of the list to the
 * best, because any two sentences are somewhat alike. What answers one of several things well comes before what has a
 * little of each, hence the squares.
 */
export function fuse(found: readonly Found[], limit: number): Fused[] {
  const words = scaleOf(
    found.map((each) => each.words),
    () => 0,
  )
  const meaning = scaleOf(
    found.map((each) => each.meaning),
    endOf,
  )
  // A sentence out of a long story is a little like everything; its words still tell what it is about.
  const weight = MEANING_WEIGHT / Math.sqrt(found.length)
  const total = new Map<string, Fused & { best: number }>()
  for (const each of found)
    for (const [id, places] of placesIn(each)) {
      const score = words(places.words) + weight * meaning(places.meaning)
      const before = total.get(id)
      const sum = (before?.score ?? 0) + score ** 2
      if (before && before.best >= score) before.score = sum
      else total.set(id, { id, ...places, score: sum, best: score })
    }
  return [...total.values()]
    .map(({ best: _, ...fused }) => ({ ...fused, score: Math.sqrt(fused.score) }))
    .sort(byScore)
    .slice(0, limit)
}

/** Equal scores in the order of their ids, so that every index says the same. */
export const byScore = (a: Leg[number], b: Leg[number]): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1)

function placesIn({ words, meaning }: Found): Map<string, Places> {
  const places = new Map<string, Places>()
  words.forEach(({ id, score }, place) => {
    places.set(id, { words: { rank: place + 1, score }, meaning: null })
  })
  meaning.forEach(({ id, score }, place) => {
    places.set(id, { words: places.get(id)?.words ?? null, meaning: { rank: place + 1, score } })
  })
  return places
}

/** From 0 where it begins to 1 at the best of all lists. */
function scaleOf(legs: readonly Leg[], begin: (leg: Leg) => number): Scale {
  const top = Math.max(0, ...legs.map((leg) => leg[0]?.score ?? 0))
  const from = Math.max(0, ...legs.map(begin))
  return (place) => (place && top > from ? Math.max(0, (place.score - from) / (top - from)) : 0)
}

/** A list that was not cut off names everything there is, and its last says nothing about the others. */
const endOf = (leg: Leg): number => (leg.length < DEPTH ? 0 : (leg.at(-1)?.score ?? 0))
