import { isSomebodyElses, pointsElsewhere } from '../core/assess/elsewhere.ts'
import type { Assessment, KnownFact } from '../core/assessment.ts'
import type { ProvenFact } from '../core/draft.ts'
import type { Thread } from '../core/thread.ts'
import type { Connector, ConnectorAnswer } from '../ports-assistant.ts'

/** What became of looking something up, worst first. */
const states = ['not_theirs', 'several', 'away', 'not_found', 'missing', 'found', 'none'] as const
export type LookUpState = (typeof states)[number]

export type Asked = {
  connector: string
  intent: string
  /** By which kinds of facts. */
  way: string[]
  state: LookUpState
  because: string
  ms: number
}

export type LookedUp = {
  /** The worst of all that was asked; none where no connector serves what is asked. */
  state: LookUpState
  facts: ProvenFact[]
  /** Kinds of facts that the customer has not told. */
  missing: string[]
  because: string
  /** Without any value: for the trace. */
  asked: Asked[]
}

type Found = Asked & { facts: ProvenFact[]; missing: string[] }

/**
 * Asks the connectors that serve what is asked. What belongs to a person goes only to that person: of a record that is
 * somebody else's nothing is kept.
 */
export async function lookUp(
  connectors: readonly Connector[],
  thread: Thread,
  assessment: Assessment,
): Promise<LookedUp> {
  const intents = [...new Set(assessment.issues.map(({ intent }) => intent))]
  const asks = intents.flatMap((intent) =>
    connectors
      .filter((connector) => intent !== null && connector.intents.includes(intent))
      .map((connector) => askOne(connector, intent ?? '', thread, assessment)),
  )
  const found = await Promise.all(asks)
  const facts = found.flatMap((each) => each.facts)
  const told = states.find((state) => found.some((each) => each.state === state)) ?? 'none'
  const differing = told === 'not_theirs' ? undefined : differingIn(facts)
  const worst = differing ? 'several' : told
  const said = found.find((each) => each.state === worst)
  return {
    state: worst,
    // One record that is somebody else's taints them all.
    facts: differing || worst === 'not_theirs' ? [] : distinct(facts),
    missing: [...new Set(found.flatMap(({ missing }) => missing))],
    because: differing ? `What was found differs in ${differing}.` : (said?.because ?? ''),
    asked: found.map(({ facts: _, missing: __, ...asked }) => asked),
  }
}

async function askOne(
  connector: Connector,
  intent: string,
  thread: Thread,
  assessment: Assessment,
): Promise<Found> {
  const begun = performance.now()
  const given = givenBy(thread, assessment)
  const way = connector.ways.find(
    (needs) =>
      needs.every((need) => (given[need]?.length ?? 0) > 0) &&
      !(isByWriter(needs) && namesOne(thread, assessment)),
  )
  const outcome = (state: LookUpState, because: string, more: Partial<Found> = {}): Found => ({
    connector: connector.name,
    intent,
    way: way ?? [],
    state,
    because,
    ms: Math.round(performance.now() - begun),
    facts: [],
    missing: [],
    ...more,
  })
  const first = connector.ways[0] ?? []
  if (!way) {
    const missing = first.filter((need) => (given[need]?.length ?? 0) === 0)
    return outcome('missing', `The customer has not told: ${missing.join(', ')}.`, { missing })
  }
  if (way.some((need) => (given[need]?.length ?? 0) > 1))
    return outcome('several', `Several are named: ${way.join(', ')}.`)
  const single = Object.fromEntries(way.map((need) => [need, given[need]?.[0] ?? '']))
  const answer = await connector.ask(way, single)
  return judged(answer, { outcome, thread, connector, way, missing: first })
}

type Judging = {
  outcome: (state: LookUpState, because: string, more?: Partial<Found>) => Found
  thread: Thread
  connector: Connector
  way: string[]
  missing: string[]
}

function judged(
  answer: ConnectorAnswer,
  { outcome, thread, connector, way, missing }: Judging,
): Found {
  const byWriter = isByWriter(way)
  switch (answer.kind) {
    case 'away':
      return outcome('away', `${sentence(answer.because)}.`)
    case 'several':
    case 'not_found':
      // By who writes nothing, or more than one, was found: then they are asked for the number.
      if (byWriter) return outcome('missing', 'It must be told which one.', { missing })
      return answer.kind === 'several'
        ? outcome('several', `${connector.name} knows several that fit.`)
        : outcome('not_found', `${connector.name} knows none with this ${way.join(' and ')}.`)
    case 'found':
      return isTheirs(answer.belongsTo, thread)
        ? outcome('found', '', { facts: answer.facts })
        : outcome(
            'not_theirs',
            `What ${connector.name} has belongs to another phone number: verify who writes first.`,
          )
    default:
      return answer satisfies never
  }
}

const isTheirs = (owners: { kind: string; value: string }[] | null, { identities }: Thread) =>
  owners === null ||
  owners.some((owner) =>
    identities.some(({ kind, value }) => kind === owner.kind && value === owner.value),
  )

const isByWriter = (way: readonly string[]) => way.every((need) => need.startsWith('contact.'))

/** The only one of who writes is meant only where nothing tells one from another. */
const namesOne = ({ messages }: Thread, { facts }: Assessment): boolean =>
  messages.some(({ text }) => pointsElsewhere(text) !== null || isSomebodyElses(text)) ||
  facts.some(({ kind, messageId }) => tells(kind) && messages.some(({ id }) => id === messageId))

const tells = (kind: string) => kind === 'date' || kind === 'product' || kind.endsWith('_id')

/** What this turn names counts before what the case named earlier; of that the newest, unless the turn points at another. */
function givenBy(thread: Thread, { facts }: Assessment): Record<string, string[]> {
  const given: Record<string, string[]> = {}
  const pointing = thread.messages.findLastIndex(({ text }) => pointsElsewhere(text) !== null)
  const from = pointsElsewhere(thread.messages[pointing]?.text ?? '') ?? 0
  const inTurn = ({ messageId, start }: KnownFact): boolean => {
    const place = thread.messages.findIndex(({ id }) => id === messageId)
    return place > pointing || (place >= 0 && place === pointing && start >= from)
  }
  for (const { kind } of facts) {
    const ofKind = facts.filter((fact) => fact.kind === kind)
    const now = ofKind.filter(inTurn).map(({ value }) => value)
    const latest = pointing < 0 ? ofKind.at(-1)?.value : undefined
    given[kind] = now.length > 0 ? [...new Set(now)] : latest ? [latest] : []
  }
  const phones = thread.identities.filter(({ kind }) => kind === 'phone')
  if (phones.length > 0) given['contact.phone'] = phones.map(({ value }) => value)
  return given
}

/** The name of a fact that two records give differently: they are of two things, and nobody can say which is meant. */
const differingIn = (facts: readonly ProvenFact[]): string | undefined =>
  facts.find((fact) => facts.some(({ name, value }) => name === fact.name && value !== fact.value))
    ?.name

const distinct = (facts: ProvenFact[]): ProvenFact[] => [
  ...new Map(facts.map((fact) => [fact.name, fact])).values(),
]

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
