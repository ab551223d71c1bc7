import type { BoundaryGround } from '../core/boundary/facts-of.ts'
import { acknowledge, crisis, disclose } from '../core/draft/standing.ts'
import type { Draft } from '../core/draft.ts'
import type { Outcome } from '../core/outcome.ts'
import { makePacket, type Packet } from '../core/packet.ts'
import { isStaffed, type Service } from '../core/service.ts'
import type { Thread } from '../core/thread.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Thought } from './answer.ts'
import { levelsFor } from './autonomy/levels.ts'
import { judgeTurn } from './boundary/judge-step.ts'
import type { Desk } from './desk.ts'
import { madeNow } from './made-now.ts'
import type { InForce, PoliciesInForce } from './policy.ts'
import { searchPassages } from './search-passages.ts'

type Scene = {
  thread: Thread
  /** By which it was read. */
  taxonomy: InForce<'taxonomy'>
  /** By which it is judged. */
  policies: PoliciesInForce
  thought: Thought
}

/** Judges what was thought, and finds the words that go with the verdict. */
export async function conclude(desk: Desk, scene: Scene): Promise<Outcome> {
  const { thread, thought } = scene
  const { policies } = scene
  const { boundary } = policies
  const service = policies.service.content
  const made = madeNow(desk, policies)
  const ground = await situation(desk, scene, { boundary, service, made })
  const { verdict, step } = judgeTurn(ground, boundary)
  const { assessment, prepared, steps } = thought
  const message = messageFor(scene, verdict, service)
  return {
    verdict,
    assessment,
    draft: prepared.draft,
    proof: prepared.proof,
    packet: verdict.kind === 'hand_off' ? await packetOf(desk, scene, verdict) : null,
    message,
    disclosure: thread.disclosed ? null : (disclose(prepared.ground)?.text ?? null),
    steps: [...steps, step],
    made,
  }
}

async function situation(
  desk: Desk,
  { thread, taxonomy, thought }: Scene,
  { boundary, service, made }: { boundary: InForce<'boundary'>; service: Service; made: string },
): Promise<BoundaryGround> {
  const { assessment, looked, prepared, modelTookPart } = thought
  const intents = assessment.issues.flatMap(({ intent }) => (intent === null ? [] : [intent]))
  const teams = Object.fromEntries(taxonomy.content.intents.map(({ id, team }) => [id, team]))
  const earned = await levelsFor(desk.database, {
    intents,
    language: assessment.language,
    answerKind: prepared.draft?.kind ?? null,
    made,
    now: thread.now,
    taxonomy: taxonomy.content,
    boundary: boundary.content,
  })
  const levels = desk.assistant.isSampled(thread.turnId) ? countersigned(earned) : earned
  return {
    thread,
    assessment,
    looked,
    draft: prepared.draft,
    proof: prepared.proof,
    trouble: prepared.trouble,
    measured: desk.assistant.measured,
    modelTakesPart: modelTookPart,
    open: isStaffed(service, thread.now, teams[intents[0] ?? '']),
    preparing: thread.preparing,
    levels,
    teams,
  }
}

/** As if nothing had been earned: whoever decides sees a draft like any other. */
const countersigned = (levels: BoundaryGround['levels']): BoundaryGround['levels'] =>
  Object.fromEntries(
    Object.entries(levels).map(([intent, level]) => [intent, level === 'auto' ? 'draft' : level]),
  )

/** What goes out by itself: the answer, a question, word that a person takes over, or where to find help. */
function messageFor(
  { thread, thought }: Scene,
  { kind, to: team, priority }: Verdict,
  service: Service,
): Draft | null {
  const { prepared, assessment } = thought
  const { ground } = prepared
  switch (kind) {
    case 'send':
    case 'ask':
      return prepared.draft
    case 'hand_off': {
      const risks = assessment.risks.map((risk) => risk.kind)
      if (risks.includes('self_harm')) return crisis(ground, 'self_harm')
      if (risks.includes('danger')) return crisis(ground, 'danger')
      return thread.acknowledged
        ? null
        : acknowledge(ground, { service, now: thread.now, team, priority })
    }
    case 'hold':
    case 'silent':
      return null
    default:
      return kind satisfies never
  }
}

async function packetOf(
  desk: Desk,
  { thread, taxonomy, thought }: Scene,
  verdict: Verdict,
): Promise<Packet> {
  const { assessment, looked, prepared } = thought
  const { ground } = prepared
  // Whoever takes over wants the sources also where approved words would have done.
  const rest = ground.perIssue.filter(({ passages }) => passages.length === 0)
  const { perIssue } = await searchPassages(desk, thread, ground, rest)
  const titles = new Map(taxonomy.content.intents.map(({ id, title }) => [id, title]))
  return makePacket({
    messages: thread.messages,
    before: thread.before,
    earlierCases: thread.earlierCases,
    assessment,
    verdict,
    draft: prepared.draft,
    facts: looked.facts,
    missing: looked.missing,
    sources: perIssue.flatMap(({ passages }) =>
      passages.map(({ versionId, articleId, title }) => ({ versionId, articleId, title })),
    ),
    titleOf: (intent) => titles.get(intent) ?? intent,
  })
}
