import type { Blank } from '../article.ts'
import type { Issue } from '../assessment.ts'
import type { ProofPassage, ProvenFact } from '../draft.ts'
import type { AllowList } from '../service.ts'
import type { Said } from '../thread.ts'

/** What an answer may rest on: gathered once in a run, rechecked, and the only thing that proves a sentence. */

export const purposes = ['answer', 'ask', 'acknowledge', 'disclose', 'crisis', 'courtesy'] as const
export type Purpose = (typeof purposes)[number]

/** An approved reply as it may be sent: in force, in a language of the answer. */
export type ApprovedReply = {
  /** As a citation names it. */
  passageId: string
  versionId: string
  replyId: string
  locale: string
  title: string
  body: string
  serves: Purpose
  intents: string[]
  blanks: Record<string, Blank>
  appliesWhen: Record<string, string[]>
  /** It has an end: written for a season. */
  isTemporary: boolean
  /** Of a question: what its answer tells. */
  asks: string[]
  /** The articles whose facts it states. */
  sources: string[]
  /** In force from then on. */
  since: Date
}

/** A passage that was found for what is asked, with how well it speaks to it. */
export type FoundPassage = ProofPassage & {
  /** Of what is asked, how much it speaks of: 0 to 1. */
  coverage: number
  /** Ways in which customers ask for what its article says. */
  questions: string[]
  /** Conditions of the passage that nobody knows whether they are met. */
  unknown: string[]
  /** In force from then on. */
  since: Date
}

export type IssueGround = {
  issue: Issue
  /** The customer's words of this issue. */
  text: string
  /** They serve its intent, and no condition of theirs is failed. */
  replies: ApprovedReply[]
  /** Best first; none whose conditions are failed. */
  passages: FoundPassage[]
  /** Kinds of facts without which this cannot be looked up, and which nobody has told. */
  missing: string[]
}

export type Ground = {
  /** In which the answer goes. */
  language: string
  timezone: string
  /** As 2026-11-21, where the shop is. */
  today: string
  perIssue: IssueGround[]
  /** Replies that answer nothing: questions, acknowledgements, disclosure, crisis, courtesies. */
  standing: ApprovedReply[]
  /** Passages that must accompany the ones above, where those are used. */
  exceptions: ProofPassage[]
  facts: ProvenFact[]
  /** What is known of conditions, as { country: ['DE'] }; two values where it could be either. */
  conditions: Record<string, string[]>
  /** Kinds of facts that are known already, as order_id: nobody is asked twice. */
  told: string[]
  allow: AllowList
  /** Products: they are named only where the evidence names them. */
  names: string[]
  before: Said[]
  /** Whether words of a model in another language than their evidence may prove anything. */
  mayTranslate: boolean
  /** Meaning could not be looked for: found by words alone. */
  wordsOnly: boolean
  /** When the newest of the articles came into force that could be searched: none is newer than a reply of after that. */
  newestArticle: Date | null
  /** The library could not be asked: what is not here may be there. */
  unsearched: boolean
}

export const repliesOf = ({ perIssue, standing }: Pick<Ground, 'perIssue' | 'standing'>) => [
  ...perIssue.flatMap(({ replies }) => replies),
  ...standing,
]

export const passagesOfGround = ({
  perIssue,
  exceptions,
}: Pick<Ground, 'perIssue' | 'exceptions'>) => [
  ...perIssue.flatMap(({ passages }) => passages),
  ...exceptions,
]
