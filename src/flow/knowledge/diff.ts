import { diffLines, diffWordsWithSpace } from 'diff'
import type { ArticleContent } from '../../core/article.ts'
import type { Json } from '../../core/canonical-json.ts'
import { type Change, changesBetween } from '../../core/policy.ts'

/** A line as it is in both, or how it was and is: a changed one with the words that differ. */
export type Line =
  | { kind: 'same' | 'added' | 'removed'; text: string }
  | { kind: 'changed'; parts: { kind: 'same' | 'added' | 'removed'; text: string }[] }

export type Diff = {
  /** Everything but the text, place by place. */
  fields: Change[]
  lines: Line[]
}

/** Beyond this, comparing takes longer than anybody reads. */
const MOST_EDITS = 2000
/** For all the pairs of lines of one comparison; the rest is shown as removed and added. */
const MOST_MS = 200

export const diffOf = (before: ArticleContent | null, after: ArticleContent): Diff => ({
  fields: changesBetween(fieldsOf(before), fieldsOf(after)),
  lines: linesBetween(before ? `${before.body}\n` : '', `${after.body}\n`),
})

function fieldsOf(content: ArticleContent | null): Json {
  if (!content) return {}
  const { body: _, ...fields } = content
  return JSON.parse(JSON.stringify(fields))
}

function linesBetween(before: string, after: string): Line[] {
  const hunks = diffLines(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const lines: Line[] = []
  const deadline = performance.now() + MOST_MS
  for (let at = 0; at < hunks.length; at++) {
    const [hunk, next] = [hunks[at], hunks[at + 1]]
    if (!hunk) continue
    if (hunk.removed && next?.added) {
      lines.push(...paired(linesOf(hunk.value), linesOf(next.value), deadline))
      at++
    } else {
      const kind = hunk.added ? 'added' : hunk.removed ? 'removed' : 'same'
      lines.push(...linesOf(hunk.value).map((text) => ({ kind, text }) as const))
    }
  }
  return lines
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n')

/** Lines that stand for each other are compared word by word. */
function paired(removed: string[], added: string[], deadline: number): Line[] {
  const both = Math.min(removed.length, added.length)
  return [
    ...Array.from({ length: both }, (_, at) =>
      changed(removed[at] ?? '', added[at] ?? '', deadline),
    ).flat(),
    ...removed.slice(both).map((text) => ({ kind: 'removed', text }) as const),
    ...added.slice(both).map((text) => ({ kind: 'added', text }) as const),
  ]
}

function changed(before: string, after: string, deadline: number): Line[] {
  const timeout = deadline - performance.now()
  const parts =
    timeout > 0 && diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS, timeout })
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  const kindOf = ({ added, removed }: { added: boolean; removed: boolean }) =>
    added ? 'added' : removed ? 'removed' : 'same'
  return [
    { kind: 'changed', parts: parts.map((part) => ({ kind: kindOf(part), text: part.value })) },
  ]
}
