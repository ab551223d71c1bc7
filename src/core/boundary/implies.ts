import type { Condition } from './policy.ts'

/** Whether whatever meets the one meets the other too. Says yes only where that is certain. */
export function implies(narrow: Condition, wide: Condition): boolean {
  // Every branch of it leads there, whichever is met.
  if (
    narrow.any?.every((branch) =>
      implies({ ...narrow, any: undefined, ...both(narrow, branch) }, wide),
    )
  )
    return true
  return partsOf(wide).every((part) => impliesPart(narrow, part))
}

/** The condition together with one of its branches. */
const both = ({ all = [] }: Condition, branch: Condition) => ({ all: [...all, branch] })

type Part = Condition

/** A condition is met when each of its parts is. */
function partsOf({ all = [], any, not, ...words }: Condition): Part[] {
  const single = Object.entries(words).flatMap(([name, value]): Part[] =>
    value === undefined ? [] : [{ [name]: value }],
  )
  return [...single, ...all.flatMap(partsOf), ...(any ? [{ any }] : []), ...(not ? [{ not }] : [])]
}

function impliesPart(narrow: Condition, part: Part): boolean {
  const { any, not, ...word } = part
  if (any) return any.some((branch) => implies(narrow, branch))
  const given = partsOf(narrow)
  if (not) return given.some((each) => each.not !== undefined && implies(not, each.not))
  return given.some((each) => isWithin(each, word))
}

/** Of two single words: the one asks for no more than a share of what the other asks for. */
function isWithin(narrow: Condition, wide: Condition): boolean {
  const wanted = Object.entries(wide)[0]
  const given = Object.entries(narrow)[0]
  if (!wanted || !given || wanted[0] !== given[0]) return false
  const [one, other] = [given[1], wanted[1]]
  if (Array.isArray(one) && Array.isArray(other)) {
    const known = new Set<unknown>(other)
    return one.every((value) => known.has(value))
  }
  const { confidence, amount, repeats } = narrow
  if (confidence && wide.confidence) return confidence.below <= wide.confidence.below
  if (amount && wide.amount)
    return amount.currency === wide.amount.currency && amount.over >= wide.amount.over
  if (repeats && wide.repeats) return repeats.over >= wide.repeats.over
  return one === other
}
