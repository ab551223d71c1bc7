import type { Assessment } from '../core/assessment.ts'
import type { IssueGround } from '../core/draft/ground.ts'
import type { Outcome } from '../core/outcome.ts'
import { uneasyTones } from '../core/risk.ts'
import { findRisks, isMixed, rulesVersion, toneOf } from '../core/rules/find-risks.ts'
import type { Thread } from '../core/thread.ts'
import type { TraceStep } from '../core/trace.ts'
import type { Model } from '../ports-assistant.ts'
import { assess } from './assess.ts'
import { conclude } from './conclude.ts'
import type { Desk } from './desk.ts'
import { gather } from './gather.ts'
import { type LookedUp, lookUp } from './look-up.ts'
import type { PoliciesInForce } from './policy.ts'
import { type Prepared, prepare } from './prepare.ts'
import { readThread } from './read-thread.ts'
import type { BegunRun } from './run-turn.ts'
import { searchPassages } from './search-passages.ts'

/** What was found out about a turn and prepared for it, before anybody judges it. */
export type Thought = {
  assessment: Assessment
  looked: LookedUp
  prepared: Prepared
  /** A model read the turn too, and must agree. */
  modelTookPart: boolean
  steps: TraceStep[]
}

/**
 * Thinks about a turn: reads the conversation, finds out what is asked and how risky it is, looks up, gathers what may be relied
 * on, prepares and proves a draft, and judges. Nothing outside changes; settling makes it true.
 */
export async function answer(desk: Desk, run: BegunRun): Promise<Outcome> {
  const { database, assistant } = desk
  const thread = await readThread({ database, countryOf: assistant.countryOf }, run)
  const policies = await desk.policies()
  const thought = await think(desk, thread, policies)
  // Whoever was asked may have taken their time.
  const now = await desk.policies()
  return conclude(desk, { thread, taxonomy: policies.taxonomy, policies: now, thought })
}

/** Where rules and `local` find one plain question and an approved reply answers it, no model is asked. */
async function think(desk: Desk, thread: Thread, policies: PoliciesInForce): Promise<Thought> {
  const { model } = desk.assistant
  const isLast = !model || thread.silenced
  const quick = await look(desk, thread, { policies, model: null, looksAgain: !isLast })
  if (isLast || isAnswered(quick)) return quick
  return look(desk, thread, { policies, model, looksAgain: false })
}

const sure = 0.9

function isAnswered({ assessment, prepared }: Thought): boolean {
  const { issues, risks, tone, trouble } = assessment
  const [issue] = issues
  const isPlain =
    issues.length === 1 &&
    issue !== undefined &&
    issue.confidence >= sure &&
    risks.length === 0 &&
    trouble.length === 0 &&
    !uneasyTones.has(tone)
  const kind = prepared.draft?.kind
  return isPlain && (kind === 'reply' || kind === 'ask')
}

type Looking = {
  policies: PoliciesInForce
  model: Model | null
  /** Another look follows where approved words do not do. */
  looksAgain: boolean
}

async function look(
  desk: Desk,
  thread: Thread,
  { policies, model, looksAgain }: Looking,
): Promise<Thought> {
  const { assistant } = desk
  const rules = { version: rulesVersion, findRisks, toneOf, isMixed }
  const local = assistant.local()
  const read = await desk.step('assess', {}, () =>
    assess({ local, model, rules, taxonomy: policies.taxonomy }, thread),
  )
  const { assessment } = read
  const looked = await desk.step('look-up', {}, () =>
    lookUp(assistant.connectors, thread, assessment),
  )
  const ground = await desk.step('gather', {}, () =>
    gather({ ...desk, policies }, thread, assessment, looked),
  )
  const search = (issues: readonly IssueGround[]) => searchPassages(desk, thread, ground, issues)
  const prepared = await desk.step('prepare', {}, () =>
    prepare({ model, search, looksAgain }, thread, assessment, ground),
  )
  return {
    assessment,
    looked,
    prepared,
    modelTookPart: model !== null,
    steps: [...read.steps, lookedUp(looked), ...prepared.steps],
  }
}

const lookedUp = ({ asked, state }: LookedUp): TraceStep => ({
  step: 'look-up',
  input: null,
  output: { state, asked: asked.map((each) => ({ ...each })) },
  versions: {},
  ms: Math.max(0, ...asked.map(({ ms }) => ms)),
})
