import { draftFrom, shortNames } from '../core/draft/from-model.ts'
import type { Ground, IssueGround } from '../core/draft/ground.ts'
import type { Draft, Proof } from '../core/draft.ts'
import { prove } from '../core/proof/prove.ts'
import type { Thread } from '../core/thread.ts'
import { asJson, type TraceStep } from '../core/trace.ts'
import type { DraftRequest, Model } from '../ports-assistant.ts'

export type Written = {
  /** Null: what was written could not be proved, or nothing was written. */
  draft: Draft | null
  /** Of the last try. */
  proof: Proof | null
  trouble: string[]
  steps: TraceStep[]
}

const MOST_BEFORE = 12
const wroteAgain =
  'What the model wrote first could not be proved, so a person reads what it wrote then.'

/**
 * A model writes to the issues that no approved reply fits. What it could not prove it may write once more, for a person: a turn that
 * is answered by itself takes one call to be read and one to be written, and no third.
 */
export async function writeDraft(
  model: Model,
  thread: Thread,
  ground: Ground,
  issues: readonly IssueGround[],
): Promise<Written> {
  const named = shortNames(issues, ground)
  if (named.length === 0 && ground.facts.length === 0)
    return { draft: null, proof: null, trouble: [], steps: [] }
  const request = requestFor(thread, ground, issues, named)
  const steps: TraceStep[] = []
  let findings: DraftRequest['findings']
  let proof: Proof | null = null
  for (let attempt = 0; attempt < 2; attempt++) {
    const answer = await model.draft({ ...request, findings })
    steps.push(stepOf(model, answer))
    if (answer.kind === 'trouble') return { draft: null, proof, trouble: [answer.because], steps }
    if (answer.value.sentences.length === 0)
      return { draft: null, proof, trouble: ['The model found nothing to answer from.'], steps }
    const draft = draftFrom(answer.value, named, issues, ground)
    proof = prove(draft, { ...ground, perIssue: [...issues] })
    if (isShown(proof)) return { draft, proof, trouble: findings ? [wroteAgain] : [], steps }
    findings = findingsOf(draft, proof)
  }
  return {
    draft: null,
    proof,
    trouble: ['What the model wrote could not be proved, twice.'],
    steps,
  }
}

/** What concerns where it applies, what was said before and the sources near it, a person weighs; all else is not shown at all. */
const weighed = new Set(['applies', 'contradiction', 'newer', 'instruction'])

export const isShown = ({ sentences, findings }: Proof): boolean =>
  sentences.length > 0 &&
  sentences.every(({ result }) => result !== 'unsupported') &&
  findings.every(({ check }) => weighed.has(check))

function requestFor(
  thread: Thread,
  ground: Ground,
  issues: readonly IssueGround[],
  named: ReturnType<typeof shortNames>,
): DraftRequest {
  return {
    messages: issues.map(({ issue, text }) => ({ id: issue.messageId, text })),
    before: thread.before.slice(-MOST_BEFORE).map(({ from, text }) => ({ from, text })),
    language: ground.language,
    passages: named.map(({ id, passage }) => ({
      id,
      title: passage.headingPath.join(' › ') || passage.title,
      text: passage.text,
    })),
    facts: ground.facts,
    country: thread.country ?? undefined,
  }
}

const findingsOf = (draft: Draft, { sentences, findings }: Proof): DraftRequest['findings'] => [
  ...sentences.flatMap(({ findings: own }, place) =>
    own
      .filter(({ check }) => check !== 'translated')
      .map(({ because, words }) => ({
        sentence: draft.sentences[place]?.text ?? '',
        because: words ? `${because} (${words})` : because,
      })),
  ),
  ...findings.map(({ because, words }) => ({
    sentence: '',
    because: words ? `${because} (${words})` : because,
  })),
]

function stepOf(
  model: Model,
  { exchanges, usage }: Awaited<ReturnType<Model['draft']>>,
): TraceStep {
  return {
    step: 'draft',
    input: asJson(exchanges.map(({ input }) => input)),
    output: asJson(exchanges.map(({ output, trouble }) => ({ output, trouble }))),
    versions: { model: model.name, prompt: model.prompts.draft },
    ms: exchanges.reduce((sum, { ms }) => sum + ms, 0),
    tokens: { input: usage.inputTokens, output: usage.outputTokens },
    cost: usage.cost,
  }
}
