import type { Issue } from '../assessment.ts'
import { overlaps } from '../local/span.ts'
import { continuationIn } from './continuing.ts'
import { isGreeting } from './greetings.ts'
import { type ModelReading, placeOf, type Readings } from './reading.ts'

type Place = { start: number; end: number }
type Found = Place & { intent: string | null; confidence: number }

/** What was asked before this message, in this case. */
export type Earlier = {
  intent: string | null
  /** Asked in a message before this one of the same turn. */
  isJustAsked: boolean
  /** Kinds of facts that the intent needs. */
  needs: readonly string[]
  isAnswer: boolean
}

/**
 * What one message asks: everything that either of the two read in it. Where both name the same, it is surer; where they differ each
 * issue keeps both readings, and whoever decides sees that they differ.
 */
export function issuesOf(readings: Readings, earlier: Earlier): Issue[] {
  const { message, local, model } = readings
  if (message.noise !== null) return []
  const { id: messageId, text } = message
  const whole = { start: 0, end: text.length }
  if (text.trim() === '')
    return message.unread ? [unknown(messageId, whole, { local: null, model: null })] : []
  const byLocal = local && localIssues(readings, earlier)
  const byModel = model ? modelIssues(model, text) : null
  const issues = union(messageId, byLocal, byModel)
  if (issues.length > 0) return issues
  if (isGreeting(text)) return []
  const nothing = { intent: null, confidence: 0 }
  return [
    unknown(messageId, whole, { local: local ? nothing : null, model: model ? nothing : null }),
  ]
}

const modelIssues = ({ issues }: ModelReading, text: string): Found[] =>
  issues.map(({ intent, confidence, quote }) => ({ intent, confidence, ...placeOf(quote, text) }))

const unknown = (
  messageId: string,
  place: Place,
  readings: Pick<Issue, 'local' | 'model'>,
): Issue => ({ intent: null, confidence: 0, messageId, ...place, ...readings })

/** A bare number or "and the other one?" goes on with what was asked before; by itself it would be taken for anything. */
function localIssues({ message, local, model }: Readings, earlier: Earlier): Found[] {
  if (!local) return []
  const { text } = message
  const before = {
    facts: local.facts,
    isWanted:
      earlier.isJustAsked ||
      (earlier.isAnswer && local.facts.some(({ kind }) => earlier.needs.includes(kind))),
    isAnswer: earlier.isAnswer && local.issues.length === 0,
  }
  const continuation = continuationIn(text, before)
  if (!continuation) return [...local.issues, ...besides(local, text, model !== null)]
  const { confidence } = continuation
  if (earlier.intent === null || confidence === 0) return []
  return [{ intent: earlier.intent, confidence, start: 0, end: text.length }]
}

/** Half of what is asked is not answered by itself. */
function besides(
  { issues, open, plain }: NonNullable<Readings['local']>,
  text: string,
  isReadTwice: boolean,
): Found[] {
  if (issues.length === 0) return []
  // Alone it is not trusted with a long story.
  const places = open.length > 0 || plain || isReadTwice ? open : [{ start: 0, end: text.length }]
  return places.map((place) => ({ ...place, intent: null, confidence: 0 }))
}

function union(messageId: string, local: Found[] | null, model: Found[] | null): Issue[] {
  const all = [...(local ?? []), ...(model ?? [])]
  const once = all.filter(
    (each, place) =>
      all.findIndex((other) => other.intent === each.intent && isSame(other, each)) === place,
  )
  return once
    .map((each) => {
      const readings = { local: readingOf(local, each), model: readingOf(model, each) }
      const { intent, start, end } = each
      const confidence = sureness(each, readings)
      return { intent, confidence, messageId, start, end, ...readings }
    })
    .sort((a, b) => a.start - b.start)
}

/** One intent is one issue wherever in the message it stands; what nobody knows is one for each place. */
const isSame = (one: Found, other: Found) =>
  one.intent !== null || (one.start === other.start && one.end === other.end)

/** What somebody made of this issue: the same, or else what they read in its place, or nothing. */
function readingOf(found: Found[] | null, issue: Found): Issue['local'] {
  if (!found) return null
  const same = found.find(({ intent }) => intent === issue.intent)
  const [reading] = [same, found.find((other) => overlaps(other, issue)), found[0]].filter(
    (each) => each !== undefined,
  )
  return { intent: reading?.intent ?? null, confidence: reading?.confidence ?? 0 }
}

const surest = 0.99

function sureness(issue: Found, { local, model }: Pick<Issue, 'local' | 'model'>): number {
  const agree = local?.intent === issue.intent && model?.intent === issue.intent
  if (!agree) return issue.confidence
  return Math.min(surest, 1 - (1 - local.confidence) * (1 - model.confidence))
}

/** One matter that was asked twice is one issue, where it was asked first and as sure as the surer. */
export function onceEach(issues: readonly Issue[]): Issue[] {
  const kept: Issue[] = []
  for (const issue of issues) {
    const place = kept.findIndex(({ intent }) => intent !== null && intent === issue.intent)
    const known = kept[place]
    if (!known) kept.push(issue)
    else if (isDisputed(issue) || (!isDisputed(known) && issue.confidence > known.confidence)) {
      const { messageId, start, end } = known
      kept[place] = { ...issue, messageId, start, end }
    }
  }
  return kept
}

const isDisputed = ({ local, model }: Issue) =>
  local !== null && model !== null && local.intent !== model.intent
