import type { Match } from '../verdict.ts'
import type { BoundaryFacts, IssueFacts } from './facts.ts'
import { hold, where } from './floor-line.ts'

/** Whether there is an answer, it rests on something, and the assistant may give it. */
export function groundFloor(facts: BoundaryFacts): Match[] {
  const { draft, grounding } = facts
  const why = connectorHolds(facts)
  return [
    ...where(why !== null, hold('connector', why ?? '')),
    ...where(
      draft === null,
      hold('no_draft', 'There is no evidence for an answer, so none was prepared.'),
    ),
    ...where(
      draft !== null && !answering.has(draft.kind),
      hold('no_answer', 'What was prepared does not answer.'),
    ),
    ...where(
      draft !== null && weak.has(grounding),
      hold('unproved', 'Not every sentence of the draft is proved.'),
    ),
    ...where(
      grounding === 'translated',
      hold('translated', 'The evidence is in another language.'),
    ),
    ...where(
      isTold(facts),
      hold('not_theirs', 'It would tell what belongs to a person who was not verified.'),
    ),
    ...facts.issues.flatMap((issue) => ofIssue(issue, facts)),
  ]
}

const answering = new Set(['reply', 'quote', 'written', 'ask'])
const weak = new Set(['none', 'unproved'])

const isTold = ({ draft, connector }: BoundaryFacts) =>
  draft?.personal === true && connector !== 'found'

function connectorHolds({ connector, draft }: BoundaryFacts): string | null {
  const isAsked = draft?.kind === 'ask'
  switch (connector) {
    case 'not_theirs':
      return 'What was found belongs to somebody else: verify who writes first.'
    case 'away':
      return 'The system that knows could not be asked.'
    // Which one is meant can be asked for.
    case 'several':
      return isAsked ? null : 'Several are meant or known, and nobody guesses which.'
    case 'not_found':
      return isAsked ? null : 'What the customer named is not known.'
    case 'missing':
    case 'found':
    case 'none':
      return null
    default:
      return connector satisfies never
  }
}

/** A question asks about what has no answer yet; what it answers besides must be earned like any answer. */
function ofIssue(
  { intent, messageId, covered, autonomy }: IssueFacts,
  { draft }: BoundaryFacts,
): Match[] {
  const isQuestion = draft?.kind === 'ask'
  // What nobody understood is said so elsewhere.
  const isUncovered = draft !== null && !isQuestion && intent !== null && !covered
  const earned = isQuestion && !covered ? autonomy !== 'off' : autonomy === 'auto'
  return [
    ...where(isUncovered, hold('uncovered', 'A part of what is asked has no answer.', messageId)),
    ...where(
      intent !== null && !earned,
      hold(`autonomy.${autonomy}`, autonomyWords[autonomy], messageId),
    ),
  ]
}

const autonomyWords = {
  off: 'This is always for a person.',
  draft: 'Answers to this are countersigned by a person.',
  auto: '',
}
