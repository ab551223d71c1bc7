import { escaped } from './local/span.ts'

/** Personal data stays here: a stand-in such as ⟦email-1⟧ goes out instead, and is put back into what comes in. */

export type Personal = { kind: string; start: number; end: number }

export type Redaction = {
  hide(text: string): string
  putBack(text: string): string
}

/**
 * From all texts of a call at once, so that the same words get the same stand-in. What is said openly elsewhere in it, as the
 * company's own address in an article, is not hidden.
 */
export function redactionOf(
  texts: readonly string[],
  personalIn: (text: string) => Personal[],
  open: readonly string[] = [],
): Redaction {
  const standIns = new Map<string, string>()
  const taken = new Set([...texts, ...open].flatMap((text) => text.match(standInLike) ?? []))
  const counts = new Map<string, number>()
  const next = (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const standIn = `⟦${kind}-${count}⟧`
    return taken.has(standIn) ? next(kind) : standIn
  }
  for (const text of texts)
    for (const { kind, start, end } of personalIn(text)) {
      const words = text.slice(start, end)
      if (words.trim() === '' || standIns.has(words)) continue
      if (!open.some((each) => each.includes(words))) standIns.set(words, next(kind))
    }
  const originals = new Map([...standIns].map(([words, standIn]) => [standIn, words]))
  const hiders = [...standIns].sort(byPrecedence).map(([words, standIn]) => {
    const pattern = patternOf(words)
    return (part: string) =>
      part.split(pattern).flatMap((rest, at) => (at > 0 ? [standIn, rest] : [rest]))
  })
  return {
    hide(text) {
      // What is plain and what stands in, by turns.
      let parts = [text]
      for (const hider of hiders)
        parts = parts.flatMap((part, at) => (at % 2 === 0 ? hider(part) : [part]))
      return parts.join('')
    },
    putBack: (text) => text.replace(standInLike, (standIn) => originals.get(standIn) ?? standIn),
  }
}

const standInLike = /⟦[a-z_]+-\d+⟧/g

const isName = (words: string): boolean => /^[\p{L}\p{M}'’ .-]+$/u.test(words)

/** The longer ones first, since a name may be part of an address; names last, since what is gone beside them shows them as words. */
const byPrecedence = ([one]: [string, string], [other]: [string, string]): number =>
  Number(isName(one)) - Number(isName(other)) || other.length - one.length

/** A name is found where it is a word; everything else wherever it stands. */
const patternOf = (words: string): RegExp =>
  isName(words)
    ? new RegExp(String.raw`(?<![\p{L}\p{M}])${escaped(words)}(?![\p{L}\p{M}])`, 'u')
    : new RegExp(escaped(words), 'u')
