import { BoundaryFacts, type BoundaryFacts as Facts } from '../../core/boundary/facts.ts'
import { judge } from '../../core/boundary/judge.ts'
import { lint, type PolicyFinding } from '../../core/boundary/lint.ts'
import { Boundary, type NumberedBoundary } from '../../core/boundary/policy.ts'
import { type VerdictKind, verdictKinds } from '../../core/verdict.ts'
import type { Database } from '../../ports.ts'
import { versionInForce } from '../policy.ts'
import { knownNames } from './known-names.ts'

export type Counts = Record<VerdictKind, number>
export type ChangedTurn = {
  turnId: string
  runId: string
  before: VerdictKind
  after: VerdictKind
  /** The rule that decides now, and the one that would. */
  beforeBy: string
  afterBy: string
}

export type Simulated =
  | { kind: 'not_found' }
  /** It does not fit this release. */
  | { kind: 'unfit'; because: string }
  | {
      kind: 'simulated'
      /** Turns whose facts were kept, and those that could not be judged again. */
      turns: number
      unreadable: number
      before: Counts
      after: Counts
      changed: ChangedTurn[]
      findings: PolicyFinding[]
    }

type Wanted = { number: number; most: number }

/** What another boundary would have said to the newest turns, beside what the one in force says to them. Asks no model. */
export async function simulateBoundary(
  database: Database,
  { number, most }: Wanted,
): Promise<Simulated> {
  const place = { kind_number: { kind: 'boundary', number } }
  const version = await database.prisma.policyVersion.findUnique({ where: place })
  if (!version) return { kind: 'not_found' }
  const read = Boundary.safeParse(version.content)
  const [issue] = read.error?.issues ?? []
  if (!read.success)
    return { kind: 'unfit', because: `${issue?.path.join('.')}: ${issue?.message}` }
  const inForce = await versionInForce(database, 'boundary')
  const taxonomy = (await versionInForce(database, 'taxonomy')).content
  const service = (await versionInForce(database, 'service')).content
  const compared = await compare(database, inForce, { number, content: read.data }, most)
  const findings = lint(read.data, knownNames(taxonomy, service))
  return { kind: 'simulated', ...compared, findings }
}

async function compare(
  database: Database,
  now: NumberedBoundary,
  then: NumberedBoundary,
  most: number,
) {
  const before = noCounts()
  const after = noCounts()
  const changed: ChangedTurn[] = []
  let unreadable = 0
  let turns = 0
  for await (const { runId, turnId, facts } of judgedRuns(database, most)) {
    if (!facts) {
      unreadable++
      continue
    }
    turns++
    const [old, fresh] = [judge(facts, now), judge(facts, then)]
    before[old.kind]++
    after[fresh.kind]++
    if (old.kind === fresh.kind) continue
    const by = { beforeBy: old.decidedBy, afterBy: fresh.decidedBy }
    changed.push({ turnId, runId, before: old.kind, after: fresh.kind, ...by })
  }
  return { turns, unreadable, before, after, changed }
}

const noCounts = (): Counts => ({ hand_off: 0, hold: 0, ask: 0, send: 0, silent: 0 })

type JudgedRun = { runId: string; turnId: string; facts: Facts | null }
type Row = { id: string; turn_id: string; started_at: Date; input: unknown }

/** The facts are in the step that judged. Few at a time: a page of traces is large. */
const PAGE = 200

async function* judgedRuns({ pool }: Database, most: number): AsyncGenerator<JudgedRun> {
  let after: { at: Date | null; id: string | null } = { at: null, id: null }
  for (let seen = 0; seen < most; seen += PAGE) {
    const { rows } = await pool.query<Row>(
      `SELECT r.id, r.turn_id, r.started_at,
              (SELECT step -> 'input' FROM jsonb_array_elements(r.steps) AS step WHERE step ->> 'step' = 'judge' LIMIT 1) AS input
         FROM run r
        WHERE r.verdict IS NOT NULL AND r.outcome <> 'stale'
          AND ($1::timestamptz IS NULL OR (r.started_at, r.id) < ($1, $2::uuid))
        ORDER BY r.started_at DESC, r.id DESC LIMIT $3`,
      [after.at, after.id, Math.min(PAGE, most - seen)],
    )
    for (const { id, turn_id, input } of rows)
      yield { runId: id, turnId: turn_id, facts: BoundaryFacts.safeParse(input).data ?? null }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = { at: last.started_at, id: last.id }
  }
}

/** As a line: sent 12 → 9. */
export const countLines = (before: Counts, after: Counts): string[] =>
  verdictKinds.map((kind) => `${kind.padEnd(8)} ${before[kind]} → ${after[kind]}`)
