import type { Assessment, KnownFact } from '../assessment.ts'
import type { Level } from '../autonomy.ts'
import { baseOf } from '../draft/locales.ts'
import type { Draft, Proof } from '../draft.ts'
import type { Thread, TurnMessage } from '../thread.ts'
import type { BoundaryFacts, IssueFacts, MessageFacts } from './facts.ts'

export type BoundaryGround = {
  thread: Thread
  assessment: Assessment
  /** What looking up gave. */
  looked: { state: BoundaryFacts['connector'] }
  draft: Draft | null
  proof: Proof | null
  /** Of looking up, gathering and preparing; the assessment's own is added. */
  trouble: readonly string[]
  /** Languages in which it was measured how many risks the rules find. */
  measured: ReadonlySet<string>
  /** A model is set up. */
  modelTakesPart: boolean
  /** Somebody is there to answer now. */
  open: boolean
  /** An answer to an earlier turn is on its way. */
  preparing: boolean
  /** Of each intent that is asked, for the kind of answer that the draft is. */
  levels: Readonly<Record<string, Level>>
  teams: Readonly<Record<string, string>>
}

/** What a verdict depends on, taken from what the steps before found; no word of what was written. */
export function factsOf(ground: BoundaryGround): BoundaryFacts {
  const { thread, assessment, draft, measured } = ground
  const { language, tone, urgency, drift, issues } = assessment
  const missed = thread.messages.some(({ id }) => !readingOf(assessment, id))
  return {
    messages: thread.messages.map((message) => ofMessage(message, ground)),
    issues: issues.map((issue) => ofIssue(issue, ground)),
    risks: assessment.risks.map(({ kind, by, messageId }) => ({ kind, by, messageId })),
    sticky: thread.stickyRisks,
    facts: [...new Set(assessment.facts.map(({ kind }) => kind))],
    amounts: assessment.facts.flatMap(amountOf),
    language,
    measured: isMeasured(language, measured),
    tone,
    urgency,
    drift: drift && { to: drift.to, messageId: drift.messageId },
    repeats: repeatsOf(thread, assessment),
    connector: ground.looked.state,
    draft: draft && { kind: draft.kind, personal: isPersonal(draft) },
    grounding: groundingOf(ground),
    modelTakesPart: ground.modelTakesPart,
    trouble: [
      ...assessment.trouble,
      ...ground.trouble,
      ...(missed ? ['A message was not read.'] : []),
    ],
    silenced: thread.silenced,
    stopped: thread.automaticStopped,
    restarts: thread.restarts,
    asks: thread.asks,
    preparing: ground.preparing,
    open: ground.open,
  }
}

const readingOf = ({ messages }: Assessment, id: string) =>
  messages.find(({ messageId }) => messageId === id)

/** Below this a language is a guess about a word or two. */
const TELLING = 0.5

function ofMessage(
  { id, kind, noise, late, unread, edited }: TurnMessage,
  { assessment, measured }: BoundaryGround,
): MessageFacts {
  const reading = readingOf(assessment, id)
  const language = reading?.language ?? assessment.language
  const tells = (reading?.languageConfidence ?? 0) >= TELLING
  return {
    id,
    kind,
    noise: noise ?? reading?.noise ?? null,
    language,
    measured: !tells || isMeasured(language, measured),
    mixed: reading?.mixed ?? false,
    tone: reading?.tone ?? assessment.tone,
    suspects: reading?.suspects ?? null,
    late,
    unread,
    edited,
  }
}

/** Where the same language is written in other letters, it was measured by itself. */
const isMeasured = (language: string, measured: ReadonlySet<string>): boolean =>
  measured.has(language) || (!/-[A-Z][a-z]{3}$/.test(language) && measured.has(baseOf(language)))

function ofIssue(
  { intent, confidence, messageId, local, model }: Assessment['issues'][number],
  { draft, levels, teams }: BoundaryGround,
): IssueFacts {
  return {
    intent,
    confidence,
    messageId,
    local,
    model,
    team: intent === null ? null : (teams[intent] ?? null),
    autonomy: intent === null ? 'off' : (levels[intent] ?? 'draft'),
    covered: intent !== null && (draft?.answers.includes(intent) ?? false),
  }
}

function amountOf({ kind, value, messageId }: KnownFact): BoundaryFacts['amounts'] {
  const [, number, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? []
  if (kind !== 'amount' || number === undefined || currency === undefined) return []
  return [{ value: Number(number), currency, messageId }]
}

const DAYS_30 = 30 * 24 * 3_600_000

function repeatsOf({ earlierCases, now }: Thread, { issues }: Assessment): number {
  const asked = new Set(issues.flatMap(({ intent }) => (intent === null ? [] : [intent])))
  return earlierCases.filter(
    ({ at, intents }) =>
      now.getTime() - at.getTime() <= DAYS_30 && intents.some((intent) => asked.has(intent)),
  ).length
}

/** What the customer said, what their number tells and the desk's own hours are no secrets. */
const open = new Set(['message', 'contact', 'service'])
const isPersonal = ({ sentences }: Draft): boolean =>
  sentences.some(({ citations }) =>
    citations.some((citation) => citation.kind === 'fact' && !open.has(citation.from)),
  )

function groundingOf({ draft, proof }: BoundaryGround): BoundaryFacts['grounding'] {
  if (!draft) return 'none'
  if (!proof?.holds) return 'unproved'
  return draft.translated ? 'translated' : 'proved'
}
