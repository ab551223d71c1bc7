import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** What an index should hold and what it does hold, in the order of ids. */
export type Held = { id: string; digest: string }
export type Drift = { missing: string[]; stale: string[]; extra: string[] }

type Facts = {
  id: string
  versionId: string
  articleId: string
  kind: string
  locale: string
  audience: string
  channels: string[] | null
  effectiveAt: Date
  endsAt: Date | null
  text: string
  headingPath: string[]
  questions: string[]
}

/** Two passages with the same digest are found alike; the vector follows from the words and the generation. */
export function digestOf(passage: Facts): string {
  const { effectiveAt, endsAt } = passage
  const said = canonicalJson([
    ...[passage.id, passage.versionId, passage.articleId, passage.kind, passage.locale],
    ...[passage.audience, passage.channels && [...passage.channels].sort()],
    ...[effectiveAt.getTime(), endsAt?.getTime() ?? null],
    ...[passage.text, passage.headingPath, passage.questions],
  ])
  return createHash('sha256').update(said).digest('base64url').slice(0, 22)
}

/** Both lists must name everything between the same two ids. */
export function driftBetween(wanted: readonly Held[], held: readonly Held[]): Drift {
  const there = new Map(held.map(({ id, digest }) => [id, digest]))
  const missing: string[] = []
  const stale: string[] = []
  for (const { id, digest } of wanted) {
    const found = there.get(id)
    if (found === undefined) missing.push(id)
    else if (found !== digest) stale.push(id)
    there.delete(id)
  }
  return { missing, stale, extra: [...there.keys()] }
}
