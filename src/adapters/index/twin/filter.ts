import type { IndexedPassage, SearchFilter } from '../../../ports.ts'

/** Which rows may be found. Passages differ in few ways besides their dates, so those ways are judged once a search. */
export type Filter = {
  put(row: number, passage: IndexedPassage): void
  clear(row: number): void
  /** The rows that may be found, in order. */
  rows(filter: SearchFilter): Uint32Array
  /** Whether one row may be found now. */
  lets(row: number, filter: SearchFilter): boolean
}

const NOWHERE = 0

export function openFilter(): Filter {
  const facets = openFacets()
  let facetOf = new Uint32Array(0)
  let from = new Float64Array(0)
  let until = new Float64Array(0)
  let end = 0

  function grow(row: number): void {
    end = Math.max(end, row + 1)
    if (facetOf.length > row) return
    const capacity = Math.max(1024, Math.ceil(row * 1.5) + 1)
    facetOf = copied(facetOf, new Uint32Array(capacity))
    from = copied(from, new Float64Array(capacity))
    until = copied(until, new Float64Array(capacity))
  }

  return {
    put(row, passage) {
      grow(row)
      facetOf[row] = facets.numberOf(passage)
      from[row] = passage.effectiveAt.getTime()
      until[row] = passage.endsAt?.getTime() ?? Number.POSITIVE_INFINITY
    },
    clear(row) {
      facetOf[row] = NOWHERE
    },
    rows(filter) {
      const isOpen = facets.judged(filter)
      const at = filter.at.getTime()
      const found = new Uint32Array(end)
      let count = 0
      for (let row = 0; row < end; row++) {
        if (!isOpen[facetOf[row] as number]) continue
        if ((from[row] as number) <= at && at < (until[row] as number)) found[count++] = row
      }
      return found.subarray(0, count)
    },
    lets(row, filter) {
      const at = filter.at.getTime()
      const isInForce = (from[row] as number) <= at && at < (until[row] as number)
      return isInForce && facets.judged(filter)[facetOf[row] as number] === true
    },
  }
}

/** A larger array with what the old one held. */
export function copied<Numbers extends { set(other: Numbers): void }>(
  old: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(old)
  return larger
}

type Facet = Pick<IndexedPassage, 'kind' | 'locale' | 'audience' | 'channels'>

function openFacets() {
  const facets: (Facet | null)[] = [null]
  const numbers = new Map<string, number>()
  return {
    numberOf({ kind, locale, audience, channels }: Facet): number {
      const facet = { kind, locale, audience, channels: channels && [...channels].sort() }
      const key = JSON.stringify(facet)
      const number = numbers.get(key) ?? facets.push(facet) - 1
      numbers.set(key, number)
      return number
    },
    judged: (filter: SearchFilter): boolean[] =>
      facets.map((facet) => facet !== null && isFound(facet, filter)),
  }
}

function isFound({ kind, locale, audience, channels }: Facet, filter: SearchFilter): boolean {
  return (
    filter.locales.includes(locale) &&
    (audience === 'customer' || filter.audience === 'agent') &&
    (channels === null || filter.channelId === null || channels.includes(filter.channelId)) &&
    (filter.kinds === undefined || filter.kinds.includes(kind))
  )
}
