import type { ProvenFact } from './core/draft.ts'
import type { Identity } from './core/inbound.ts'
import type { Fact, Vocabulary } from './core/local/facts.ts'
import type { Issue } from './core/local/issues.ts'
import type { Language } from './core/local/language.ts'
import type { RiskReading } from './core/local/risk-reading.ts'
import type { Span } from './core/local/span.ts'
import type { RiskKind, Tone } from './core/risk.ts'
import type { TaxonomyPhrase } from './core/taxonomy.ts'

/** The ports of the assistant: the trained engine that is always there, the model that may be, and facts that live elsewhere. */

/** What `local` finds in a message. */
export type Finding = RiskReading & {
  /** Empty: it asks nothing that the taxonomy knows. */
  issues: Issue[]
  /** Where it asks something else besides, which the taxonomy does not know. */
  open: Span[]
  /** Short and in words that were learned; else it takes another reader to answer it. */
  plain: boolean
  /** The likeliest intents of the whole, also of a message that asks none of these. */
  ranked: { intent: string; share: number }[]
  facts: Fact[]
  language: Language
}

export type LocalMessage = {
  text: string
  /** The day on which it was written, as 2026-11-21. */
  today: string
  /** Where the customer's number is from, as DE: phone numbers and dates are read as there. */
  country?: string | undefined
}

export type Local = {
  /** Names the artefact; a run records it. */
  digest: string
  read(message: LocalMessage): Promise<Finding>
}

/** Trained weights as bytes that processes share. They hold none of the phrases. */
export type Artefact = { bytes: Uint8Array; digest: string }

export type LearnOptions = {
  /** Without the risks, which it knows by itself: where it only serves to judge how intents are named. */
  intentsOnly?: boolean
  signal?: AbortSignal
}

export type Trainer = {
  /** Changes whenever the same phrases would give other bytes. */
  version: string
  /** Throws soon after its signal is given. */
  learn(phrases: readonly TaxonomyPhrase[], options?: LearnOptions): Promise<Artefact>
  /** Throws where the bytes are not what their digest says. */
  open(artefact: Artefact, vocabulary: Vocabulary): Local
}

/** What went to a model and what came back, as it was, for the trace. */
export type Exchange = { input: string; output: string | null; ms: number; trouble: string | null }

export type Usage = {
  calls: number
  inputTokens: number
  outputTokens: number
  /** In millionths of the budget's currency; 0 where no price is known. */
  cost: number
}

export type ModelAnswer<T> = { usage: Usage; exchanges: Exchange[] } & (
  | { kind: 'answered'; value: T }
  /** Away, refused, over budget, or twice not what was asked for. Never content. */
  | { kind: 'trouble'; because: string }
)

export type ModelSaid = { from: 'customer' | 'assistant' | 'person'; text: string }

export type TriageRequest = {
  messages: { id: string; text: string }[]
  before: ModelSaid[]
  intents: { id: string; title: string; description: string }[]
  /** As 2026-11-21. */
  today: string
  /** Where the customer's number is from, as DE: personal data is found as it is written there. */
  country?: string | undefined
}

/**
 * Parsed and bounded; ids and intents are among those that were given. A quote stands in its message as it is; it is empty
 * where nobody can say, which means the whole of it.
 */
export type TriageReading = {
  messages: {
    id: string
    language: string
    tone: Tone
    risks: { kind: RiskKind; quote: string }[]
    issues: { intent: string | null; confidence: number; quote: string }[]
  }[]
}

export type DraftRequest = {
  messages: { id: string; text: string }[]
  before: ModelSaid[]
  language: string
  /** Fenced as data. Ids are short names made for this call. */
  passages: { id: string; title: string; text: string }[]
  facts: ProvenFact[]
  /** What was wrong with the first try, sentence by sentence. */
  findings?: { sentence: string; because: string }[] | undefined
  /** As in a triage request. */
  country?: string | undefined
}

export type DraftReading = {
  sentences: {
    text: string
    courtesy: boolean
    citations: ({ passage: string; quote: string } | { fact: string })[]
  }[]
}

export type Model = {
  /** openai:gpt-5-mini, as in MODEL; a run records it. */
  name: string
  prompts: { triage: string; draft: string }
  triage(request: TriageRequest): Promise<ModelAnswer<TriageReading>>
  draft(request: DraftRequest): Promise<ModelAnswer<DraftReading>>
  close(): Promise<void>
}

export type ConnectorAnswer =
  | {
      kind: 'found'
      facts: ProvenFact[]
      /** Whose it is; null where it is about nobody in particular. */
      belongsTo: Identity[] | null
    }
  | { kind: 'not_found' }
  /** More than one fits: nobody guesses which. */
  | { kind: 'several' }
  /** Answers hold while it is away. */
  | { kind: 'away'; because: string }

/** Looks something up that lives elsewhere. It only reads. */
export type Connector = {
  name: string
  /** The intents that it helps to answer. */
  intents: string[]
  /** By what it can be asked, the best first: kinds of facts that must be given together, as order_id or contact.phone. */
  ways: string[][]
  /** The facts that it may give, as order.state, each with the values that it can have; null where they are not listed. */
  gives: Readonly<Record<string, readonly string[] | null>>
  ask(way: string[], given: Record<string, string>): Promise<ConnectorAnswer>
}

/** Calls somebody to a conversation that waits for people. Ids only: it may go to anybody's pager. */
export type Page = {
  handoffId: string
  conversationId: string
  team: string
  priority: string
  /** The how manieth call it is. */
  number: number
}
