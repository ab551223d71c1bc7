import { type BoundaryGround, factsOf } from '../../core/boundary/facts-of.ts'
import { judge } from '../../core/boundary/judge.ts'
import type { NumberedBoundary } from '../../core/boundary/policy.ts'
import type { TraceStep } from '../../core/trace.ts'
import type { Verdict } from '../../core/verdict.ts'

/** Judges a turn and writes down on what: a simulation judges the same facts by another policy. */
export function judgeTurn(
  ground: BoundaryGround,
  boundary: NumberedBoundary,
): { verdict: Verdict; step: TraceStep } {
  const began = performance.now()
  const facts = factsOf(ground)
  const verdict = judge(facts, boundary)
  const step = {
    step: 'judge',
    input: facts,
    // Without what is undefined.
    output: JSON.parse(JSON.stringify(verdict)),
    versions: { boundary: boundary.number },
    ms: performance.now() - began,
  }
  return { verdict, step }
}
