import type { BoundaryGround } from '../core/boundary/facts-of.ts'
import { acknowledge, crisis, disclose } from '../core/draft/standing.ts'
import type { Draft } from '../core/draft.ts'
import type { Outcome } from '../core/outcome.ts'
import { makePacket, type Packet } from '../core/packet.ts'
import { isStaffed } from '../core/service.ts'
import type { Thread } from '../core/thread.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Thought } from './answer.ts'
import { levelsFor } from './autonomy/levels.ts'
import { judgeTurn } from './boundary/judge-step.ts'
import type { Desk } from './desk.ts'
import { madeNow } from './made-now.ts'
import type { InForce } from './policy.ts'

type Scene = { thread: Thread; taxonomy: InForce<'taxonomy'>; thought: Thought }

/** Judges what was thought, and finds the words that go with the verdict. */
export async function conclude(desk: Desk, scene: Scene): Promise<Outcome> {
  const { thread, thought } = scene
  const boundary = await desk.boundary()
  const made = await madeNow(desk)
  const ground = await situation(desk, scene, { boundary, made })
  const { verdict, step } = judgeTurn(ground, boundary)
  const { assessment, prepared, steps } = thought
  const message = await messageFor(desk, scene, verdict)
  return {
    verdict,
    assessment,
    draft: prepared.draft,
    proof: prepared.proof,
    packet: verdict.kind === 'hand_off' ? packetOf(scene, verdict) : null,
    message,
    disclosure: thread.disclosed ? null : (disclose(thought.ground)?.text ?? null),
    steps: [...steps, step],
    made,
  }
}

async function situation(
  desk: Desk,
  { thread, taxonomy, thought }: Scene,
  { boundary, made }: { boundary: InForce<'boundary'>; made: string },
): Promise<BoundaryGround> {
  const { assessment, looked, prepared, modelTookPart } = thought
  const intents = assessment.issues.flatMap(({ intent }) => (intent === null ? [] : [intent]))
  const teams = Object.fromEntries(taxonomy.content.intents.map(({ id, team }) => [id, team]))
  const levels = await levelsFor(desk.database, {
    intents,
    language: assessment.language,
    answerKind: prepared.draft?.kind ?? null,
    made,
    now: thread.now,
    taxonomy: taxonomy.content,
    boundary: boundary.content,
  })
  const service = await desk.service()
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

/** What goes out by itself: the answer, a question, word that a person takes over, or where to find help. */
async function messageFor(
  desk: Desk,
  { thread, thought }: Scene,
  { kind, to: team, priority }: Verdict,
): Promise<Draft | null> {
  const { ground, prepared, assessment } = thought
  switch (kind) {
    case 'send':
    case 'ask':
      return prepared.draft
    case 'hand_off': {
      const risks = assessment.risks.map((risk) => risk.kind)
      if (risks.includes('self_harm')) return crisis(ground, 'self_harm')
      if (risks.includes('danger')) return crisis(ground, 'danger')
      const service = await desk.service()
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

function packetOf({ thread, taxonomy, thought }: Scene, verdict: Verdict): Packet {
  const { assessment, looked, ground, prepared } = thought
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
    sources: ground.perIssue.flatMap(({ passages }) =>
      passages.map(({ versionId, articleId, title }) => ({ versionId, articleId, title })),
    ),
    titleOf: (intent) => titles.get(intent) ?? intent,
  })
}
