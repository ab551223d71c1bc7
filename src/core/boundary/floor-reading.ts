import type { Match } from '../verdict.ts'
import type { BoundaryFacts, IssueFacts } from './facts.ts'
import { hold, where } from './floor-line.ts'

/** From so much on an intent counts as understood, alone and where two read the same. */
const SURE_ALONE = 0.9
const SURE_TOGETHER = 0.7
/** Of several issues each was read in a part of what was said: a part alone is sooner taken for something else. */
const SURE_OF_PARTS = 0.95

/** Whether everybody who read it understood the same. */
export function readingFloor(facts: BoundaryFacts): Match[] {
  const { issues, messages, measured, draft } = facts
  const foreign = messages.find((message) => message.noise === null && !message.measured)
  return [
    ...where(
      // Of "hello" it can be asked what it is about.
      issues.length === 0 && draft?.kind !== 'ask',
      hold('not_understood', 'Nobody understood what is asked.'),
    ),
    ...issues.flatMap((issue) => ofIssue(issue, facts)),
    ...where(!measured, hold('language', unmeasured)),
    ...(foreign && measured ? [hold('language', unmeasured, foreign.id)] : []),
    ...rulesSpoke(facts),
  ]
}

const unmeasured = 'In this language it is not known how many risks the rules find.'

export const isUnderstood = (issue: IssueFacts, facts: BoundaryFacts): boolean =>
  ofIssue(issue, facts).length === 0

function ofIssue(issue: IssueFacts, { modelTakesPart, issues }: BoundaryFacts): Match[] {
  const { intent, confidence, messageId, local, model } = issue
  const held = (rule: string, because: string) => hold(rule, because, messageId)
  if (intent === null)
    return [held('unknown_intent', 'It asks for something that is not in the taxonomy.')]
  if (!local) return [held('one_reading', 'The trained engine did not read it.')]
  if (modelTakesPart && !model) return [held('one_reading', 'The model did not read it.')]
  const readings = modelTakesPart && model ? [local, model] : [local]
  if (readings.some((reading) => reading.intent !== intent))
    return [held('disagreement', 'It was understood in different ways.')]
  const alone = issues.length > 1 ? SURE_OF_PARTS : SURE_ALONE
  const sure = modelTakesPart ? SURE_TOGETHER : alone
  const isUnsure = confidence < sure || (!modelTakesPart && local.confidence < sure)
  return where(isUnsure, held('low_confidence', 'It is not certain enough what is asked.'))
}

/** Without a model nobody weighs what code found, so that it must have found nothing at all. */
function rulesSpoke({ risks, modelTakesPart }: BoundaryFacts): Match[] {
  if (modelTakesPart) return []
  const risk = risks.find(({ by }) => by !== 'model')
  return risk
    ? [hold('rules_spoke', 'Something was found that a person should weigh.', risk.messageId)]
    : []
}
