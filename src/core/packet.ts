import { z } from 'zod'
import type { Assessment } from './assessment.ts'
import type { Draft, ProvenFact } from './draft.ts'
import { emergencies, floorRisks, riskKinds, tones, urgencies } from './risk.ts'
import type { Said } from './thread.ts'
import type { Verdict } from './verdict.ts'

/**
 * What a person needs to know who takes over. It holds quotes, facts, titles and the words of rules, each with where it is from, and
 * nothing that anybody made up.
 */

const mostQuotes = 6
const mostLetters = 600

const Quote = z.strictObject({ messageId: z.string(), text: z.string() })

/** The words that a person sees beside these are the screen's. */
const nextSteps = [
  'look_after_safety',
  'verify_identity',
  'ask_for_missing',
  'check_draft',
  'read_sources',
  'read_and_answer',
] as const

export const Packet = z.strictObject({
  /** The customer's own words, oldest first. */
  problem: z.array(Quote),
  asked: z.array(z.strictObject({ intent: z.string(), title: z.string() })),
  /** What was said before in this case, by whomever. */
  tried: z.array(
    z.strictObject({
      messageId: z.string(),
      from: z.enum(['customer', 'assistant', 'person']),
      text: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  known: z.array(z.strictObject({ name: z.string(), value: z.string(), from: z.string() })),
  /** Names of facts that an answer would need. */
  missing: z.array(z.string()),
  risks: z.array(z.strictObject({ kind: z.enum(riskKinds), by: z.string(), quote: z.string() })),
  /** Why it was handed over, the strictest first. */
  because: z.array(z.strictObject({ rule: z.string(), because: z.string() })),
  tone: z.enum(tones),
  urgency: z.enum(urgencies),
  language: z.string(),
  /** Earlier cases of this contact, newest first. */
  history: z.array(
    z.strictObject({ at: z.iso.datetime(), intents: z.array(z.string()), state: z.string() }),
  ),
  next: z.enum(nextSteps),
  sources: z.array(
    z.strictObject({ versionId: z.string(), articleId: z.string(), title: z.string() }),
  ),
})
export type Packet = z.infer<typeof Packet>

export type PacketFacts = {
  messages: { id: string; text: string }[]
  before: readonly Said[]
  earlierCases: readonly { at: Date; intents: string[]; state: string }[]
  assessment: Assessment
  verdict: Pick<Verdict, 'matches'>
  draft: Draft | null
  /** From connectors and the like. */
  facts: readonly ProvenFact[]
  missing: readonly string[]
  /** Articles that tell what to do, also those for agents only. */
  sources: readonly { versionId: string; articleId: string; title: string }[]
  titleOf(intent: string): string
}

export function makePacket(given: PacketFacts): Packet {
  const { messages, before, assessment, verdict } = given
  const intents = [...new Set(assessment.issues.flatMap(({ intent }) => (intent ? [intent] : [])))]
  return {
    problem: messages
      .filter(({ text }) => text.trim() !== '')
      .slice(-mostQuotes)
      .map(({ id, text }) => ({ messageId: id, text: cut(text) })),
    asked: intents.map((intent) => ({ intent, title: given.titleOf(intent) })),
    tried: before.slice(-mostQuotes).map(({ id, from, text, at }) => ({
      messageId: id,
      from,
      text: cut(text),
      at: at.toISOString(),
    })),
    known: known(given),
    missing: [...new Set(given.missing)],
    risks: risks(given),
    because: verdict.matches
      .filter((match) => match.verdict === 'hand_off' || match.verdict === 'hold')
      .map(({ rule, because }) => ({ rule, because })),
    tone: assessment.tone,
    urgency: assessment.urgency,
    language: assessment.language,
    history: [...given.earlierCases]
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, mostQuotes)
      .map(({ at, intents, state }) => ({ at: at.toISOString(), intents, state })),
    next: nextStep(given),
    sources: [...given.sources],
  }
}

/** What a system elsewhere said counts for more than what a message says. */
function known({ assessment, facts }: PacketFacts): Packet['known'] {
  const told = new Map(assessment.facts.map((fact) => [fact.kind, fact.value]))
  return [
    ...facts.map(({ name, value, from }) => ({ name, value, from })),
    ...[...told].map(([name, value]) => ({ name, value: cut(value), from: 'message' })),
  ]
}

function risks({ assessment, messages }: PacketFacts): Packet['risks'] {
  const textOf = new Map(messages.map(({ id, text }) => [id, text]))
  const seen = new Set<string>()
  return assessment.risks.flatMap(({ kind, by, messageId, start, end }) => {
    if (seen.has(kind)) return []
    seen.add(kind)
    return [{ kind, by, quote: cut((textOf.get(messageId) ?? '').slice(start, end)) }]
  })
}

function nextStep({ assessment, missing, draft, sources }: PacketFacts): Packet['next'] {
  const kinds = assessment.risks.map(({ kind }) => kind)
  if (kinds.some((kind) => emergencies.has(kind))) return 'look_after_safety'
  if (kinds.some((kind) => kind === 'security' || kind === 'impersonation'))
    return 'verify_identity'
  if (kinds.some((kind) => floorRisks.has(kind)))
    return sources.length > 0 ? 'read_sources' : 'read_and_answer'
  if (missing.length > 0) return 'ask_for_missing'
  if (draft) return 'check_draft'
  return sources.length > 0 ? 'read_sources' : 'read_and_answer'
}

/** By whole characters: half of one is no quote. */
function cut(text: string): string {
  const letters = Array.from(text)
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters - 1).join('')}…`
}
