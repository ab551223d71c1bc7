import { z } from 'zod'
import { type Change, changesBetween } from '../core/policy.ts'
import { Taxonomy } from '../core/taxonomy.ts'
import { asJson, TraceStep } from '../core/trace.ts'
import type { Database } from '../ports.ts'
import type { Local, Trainer } from '../ports-assistant.ts'
import { artefactNamed } from './artefacts.ts'
import { byRules, type Rules } from './assess.ts'
import { LocalInput, readLocally } from './read-locally.ts'

/** Reads a run back, and does again what rules and `local` did in it: with the same versions nothing may differ. */

export type Again =
  | { kind: 'same' }
  | { kind: 'differs'; changes: Change[] }
  /** What it was made with is no longer there. */
  | { kind: 'not_possible'; because: string }
  /** Nobody does it again: a model need not answer twice the same, and a merge rests on what it said. */
  | { kind: 'read_back' }

export type Replayed = {
  runId: string
  outcome: string | null
  startedAt: Date
  steps: { step: TraceStep; again: Again }[]
}

type Parts = { database: Database; trainer: Trainer; rules: Rules }

export async function replay(parts: Parts, runId: string): Promise<Replayed | null> {
  const run = await parts.database.prisma.run.findUnique({ where: { id: runId } })
  if (!run) return null
  const steps: Replayed['steps'] = []
  for (const step of z.array(TraceStep).parse(run.steps))
    steps.push({ step, again: await again(parts, step) })
  return { runId, outcome: run.outcome, startedAt: run.startedAt, steps }
}

async function again(parts: Parts, step: TraceStep): Promise<Again> {
  switch (step.step) {
    case 'rules':
      return rulesAgain(parts.rules, step)
    case 'local':
      return localAgain(parts, step)
    default:
      return { kind: 'read_back' }
  }
}

const compared = (step: TraceStep, output: unknown): Again => {
  const changes = changesBetween(asJson(step.output), asJson(output))
  return changes.length === 0 ? { kind: 'same' } : { kind: 'differs', changes }
}

const RulesInput = z.array(z.object({ id: z.string(), text: z.string(), language: z.string() }))

function rulesAgain(rules: Rules, step: TraceStep): Again {
  const was = step.versions.rules
  if (was !== rules.version)
    return gone(`the rules of this release are ${rules.version}, and it was made with ${was}`)
  const input = RulesInput.parse(step.input)
  return compared(
    step,
    Object.fromEntries(input.map(({ id, ...asked }) => [id, byRules(rules, asked)])),
  )
}

async function localAgain({ database, trainer }: Parts, step: TraceStep): Promise<Again> {
  const { local: digest, taxonomy: number } = step.versions
  const artefact = await artefactNamed(database, String(digest))
  if (!artefact) return gone(`the artefact ${digest} is no longer kept`)
  const where = { kind_number: { kind: 'taxonomy', number: Number(number) } }
  const version = await database.prisma.policyVersion.findUnique({ where })
  const taxonomy = Taxonomy.safeParse(version?.content)
  if (!taxonomy.success) return gone(`version ${number} of the taxonomy cannot be read`)
  const local = openedFor(trainer, artefact, taxonomy.data.facts)
  if (!local) return gone(`the artefact ${digest} is of another version of the program`)
  const known = new Set(taxonomy.data.intents.map(({ id }) => id))
  return compared(step, await readLocally(local, LocalInput.parse(step.input), known))
}

/** Another version of the program wrote it in another way. */
function openedFor(trainer: Trainer, ...what: Parameters<Trainer['open']>): Local | null {
  try {
    return trainer.open(...what)
  } catch {
    return null
  }
}

const gone = (because: string): Again => ({ kind: 'not_possible', because })
