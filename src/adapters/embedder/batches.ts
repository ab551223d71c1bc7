export type Placed = { place: number; text: string }

/** Texts in batches of alike length, each small enough; what has no words is in none. */
export function batchesOf(
  texts: readonly string[],
  most: { texts: number; characters: number },
): Placed[][] {
  const said = texts
    .map((text, place) => ({ place, text }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => a.text.length - b.text.length)
  const batches: Placed[][] = []
  let characters = 0
  for (const each of said) {
    const last = batches.at(-1)
    characters += each.text.length
    if (last && last.length < most.texts && characters <= most.characters) last.push(each)
    else {
      batches.push([each])
      characters = each.text.length
    }
  }
  return batches
}
