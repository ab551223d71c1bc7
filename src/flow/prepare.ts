import { performance } from 'node:perf_hooks'
import type { Assessment, Issue } from '../core/assessment.ts'
import type { Ground, IssueGround } from '../core/draft/ground.ts'
import { joined } from '../core/draft/join.ts'
import { type LocalDraft, quoteFor, replyTo } from '../core/draft/local-draft.ts'
import { askWhatAbout } from '../core/draft/standing.ts'
import type { Draft, Proof } from '../core/draft.ts'
import { prove } from '../core/proof/prove.ts'
import { floorRisks, onlyPeople, type RiskKind, stickyRisks } from '../core/risk.ts'
import type { Thread } from '../core/thread.ts'
import { asJson, type TraceStep } from '../core/trace.ts'
import type { Model } from '../ports-assistant.ts'
import { isShown, type Written, writeDraft } from './write-draft.ts'

export type PrepareParts = {
  model: Model | null
  /** The ground with what the library says to these issues. */
  search(issues: readonly IssueGround[]): Promise<Ground>
  /** Somebody looks again where approved replies do not do. */
  looksAgain: boolean
}

export type Prepared = {
  /** With what was searched for. */
  ground: Ground
  /** Null: there is nothing that could be proved, and nothing is shown in its place. */
  draft: Draft | null
  /** Of the draft; without one, why what was tried could not be proved, without its words. */
  proof: Proof | null
  steps: TraceStep[]
  /** Why less was prepared than was asked. */
  trouble: string[]
}

/**
 * Approved words where they fit, then a model's where there is one, then sentences of approved passages; all of it proved. The
 * library is asked only for what no approved words answer, and for what may be newer than they are.
 */
export async function prepare(
  { model, search, looksAgain }: PrepareParts,
  thread: Thread,
  assessment: Assessment,
  gathered: Ground,
): Promise<Prepared> {
  const feared = [...assessment.risks.map(({ kind }) => kind), ...suspicions(assessment)]
  if (feared.some((kind) => onlyPeople.has(kind))) {
    const trouble = ['Only a person answers this.']
    return { ground: gathered, draft: null, proof: null, steps: [], trouble }
  }
  const began = performance.now()
  const mayAsk = ![...feared, ...thread.stickyRisks].some((kind) => floorRisks.has(kind))
  const parts = new Map(
    gathered.perIssue.map((each) => [each.issue, replyTo(each, gathered, { mayAsk })]),
  )
  const chosenMs = since(began)
  const isOpen = ({ issue }: IssueGround) => parts.get(issue)?.kind === 'none'
  const isSought = (each: IssueGround) =>
    isOpen(each) ? !looksAgain : mayBeOutdated(each, parts.get(each.issue), gathered)
  const ground = await search(gathered.perIssue.filter(isSought))
  const steps = [chosenStep(ground, parts, chosenMs)]
  const open = ground.perIssue.filter(isOpen)
  const written = open.length > 0 && model ? await writeDraft(model, thread, ground, open) : nobody
  // Sentences that speak of the same things are no answer to a threat.
  const mayQuote = !assessment.risks.some(({ kind }) => stickyRisks.has(kind))
  const quoted = written.draft
    ? []
    : open.map((each) => [each.issue, mayQuote ? quoteFor(each, ground) : unquoted] as const)
  for (const [issue, part] of quoted) parts.set(issue, part)
  const drafts = inOrder(ground.perIssue, parts, open, written.draft)
  const draft = joined(drafts) ?? (mayAsk ? questionFor(thread, assessment, ground) : null)
  const away = ground.unsearched ? ['The library could not be searched.'] : []
  const trouble = [...away, ...written.trouble, ...unanswered(quoted)]
  steps.push(...written.steps)
  if (!draft) return { ground, draft: null, proof: wordless(written.proof), steps, trouble }
  const begunProof = performance.now()
  const proof = prove(draft, ground)
  steps.push(provedStep(draft, proof, since(begunProof)))
  if (isShown(proof)) return { ground, draft, proof, steps, trouble }
  return {
    ground,
    draft: null,
    proof: wordless(proof),
    steps,
    trouble: [...trouble, 'What was prepared could not be proved.'],
  }
}

const unquoted: LocalDraft = {
  kind: 'none',
  because: 'Under what was found only an approved reply or words of a person answer.',
}

const suspicions = ({ messages }: Assessment): RiskKind[] =>
  messages.flatMap(({ suspects }) => suspects ?? [])

/** What came into force after an approved reply may speak against it: core/proof/check-sources.ts. */
const mayBeOutdated = (
  { replies }: IssueGround,
  part: LocalDraft | undefined,
  { newestArticle }: Ground,
): boolean =>
  part?.kind === 'reply' &&
  newestArticle !== null &&
  replies.some(
    ({ versionId, since }) => part.draft.versions.includes(versionId) && since < newestArticle,
  )

const nobody: Written = { draft: null, proof: null, trouble: [], steps: [] }
const since = (began: number) => Math.round((performance.now() - began) * 10) / 10

type Parts = ReadonlyMap<Issue, LocalDraft>

/** What the model wrote answers all that was open, and stands where the first of it was asked. */
function inOrder(
  issues: readonly IssueGround[],
  parts: Parts,
  open: readonly IssueGround[],
  written: Draft | null,
): Draft[] {
  const drafts = issues.flatMap((issue) => {
    if (written && open.includes(issue)) return issue === open[0] ? [written] : []
    const part = parts.get(issue.issue)
    return part && part.kind !== 'none' ? [part.draft] : []
  })
  // One question for two issues is asked once, and the same reply is sent once.
  const texts = drafts.map(({ text }) => text)
  return drafts.filter(({ text }, place) => texts.indexOf(text) === place)
}

/** Something was said and nobody understood what it asks. */
function questionFor(
  { messages }: Thread,
  { issues, messages: read }: Assessment,
  ground: Ground,
): Draft | null {
  const noisy = new Set(read.flatMap(({ messageId, noise }) => (noise === null ? [] : [messageId])))
  const says = messages.some(({ id, text, unread }) => !noisy.has(id) && !unread && text.trim())
  return issues.length === 0 && says ? askWhatAbout(ground) : null
}

const unanswered = (quoted: readonly (readonly [Issue, LocalDraft])[]): string[] => [
  ...new Set(quoted.flatMap(([, part]) => (part.kind === 'none' ? [part.because] : []))),
]

/** Words that could not be proved are not shown, not even as what was found against them. */
const wordless = (proof: Proof | null): Proof | null => {
  if (!proof) return null
  const bare = (findings: Proof['findings']) =>
    findings.map(({ check, because }) => ({ check, because }))
  return {
    holds: false,
    sentences: proof.sentences.map(({ result, findings }) => ({
      result,
      findings: bare(findings),
    })),
    findings: bare(proof.findings),
  }
}

function chosenStep(ground: Ground, parts: Parts, ms: number): TraceStep {
  const { facts, conditions, wordsOnly, language } = ground
  return {
    step: 'choose',
    input: asJson({
      language,
      facts,
      conditions,
      wordsOnly,
      issues: ground.perIssue.map(({ text, replies, passages, missing }) => ({
        text,
        missing,
        replies: replies.map(({ replyId, locale, versionId }) => ({ replyId, locale, versionId })),
        passages: passages.map(({ passageId, versionId, articleId, coverage, unknown }) => ({
          passageId,
          versionId,
          articleId,
          coverage,
          unknown,
        })),
      })),
    }),
    output: asJson(
      [...parts.values()].map((part) =>
        part.kind === 'none'
          ? { kind: part.kind, because: part.because }
          : { kind: part.kind, reply: part.draft.replyId, versions: part.draft.versions },
      ),
    ),
    versions: {},
    ms,
  }
}

const provedStep = (draft: Draft, proof: Proof, ms: number): TraceStep => ({
  step: 'prove',
  input: asJson(draft),
  output: asJson(proof),
  versions: {},
  ms,
})
