import { emergencies, floorRisks, onlyPeople, type RiskKind, stickyRisks } from '../risk.ts'
import type { Match, Verdict } from '../verdict.ts'
import type { BoundaryFacts } from './facts.ts'

/** What is dangerous to answer, found now or still open from before. */
export function riskFloor({
  risks,
  sticky,
  urgency,
  messages,
}: Pick<BoundaryFacts, 'risks' | 'sticky' | 'urgency' | 'messages'>): Match[] {
  const found = new Map(risks.map((risk) => [risk.kind, risk.messageId]))
  const kinds = [...found.keys()].filter((kind) => floorRisks.has(kind)).sort(emergenciesFirst)
  const now = kinds.map((kind) => ofRisk(kind, found.get(kind)))
  const open = [...new Set(sticky)].filter((kind) => !found.has(kind)).map(stillOpen)
  return [
    ...now,
    ...(urgency === 'emergency' && !kinds.some(isEmergency) ? [emergency] : []),
    ...open,
    ...messages.flatMap(({ id, suspects }) => (suspects === null ? [] : [suspicion(suspects, id)])),
  ]
}

/** A person looks at it; nothing of it stays on the conversation. */
const suspicion = (kind: RiskKind, messageId: string): Match => ({
  rule: `suspected.${kind}`,
  verdict: 'hold',
  because: sentence(`it reads as if ${words[kind] ?? kind}`),
  floor: true,
  messageId,
  priority: isEmergency(kind) ? 'urgent' : 'high',
})

const isEmergency = (kind: RiskKind) => emergencies.has(kind)
const emergenciesFirst = (one: RiskKind, other: RiskKind) =>
  Number(isEmergency(other)) - Number(isEmergency(one))

function ofRisk(kind: RiskKind, messageId: string | undefined): Match {
  const priority = isEmergency(kind) ? 'urgent' : pressing.has(kind) ? 'high' : undefined
  return {
    rule: `risk.${kind}`,
    verdict: floorVerdictOf(kind),
    because: sentence(words[kind] ?? kind),
    floor: true,
    ...(messageId !== undefined && { messageId }),
    ...(priority && { priority }),
  }
}

const emergency: Match = {
  rule: 'emergency',
  verdict: 'hand_off',
  because: 'Somebody may need help at once.',
  floor: true,
  priority: 'urgent',
}

const stillOpen = (kind: RiskKind): Match => ({
  rule: `sticky.${kind}`,
  verdict: 'hold',
  because: `Earlier in this conversation: ${words[kind] ?? kind}. It stays until a person clears it.`,
  floor: true,
})

/** Whoever decides about these has the role of an approver; the others only need a person who reads them. */
export const needsApprover = ({ rule }: Match): boolean =>
  [...stickyRisks].some((kind) => rule === `risk.${kind}` || rule === `sticky.${kind}`) ||
  [...onlyPeople].some((kind) => rule === `suspected.${kind}`)

/** Somebody may be in need: only a person's own words answer that, whatever was prepared. */
export const needsOwnWords = ({ matches }: Pick<Verdict, 'matches'>): boolean =>
  matches.some(({ rule }) => own.has(rule))
const own = new Set([...onlyPeople].flatMap((kind) => [`risk.${kind}`, `suspected.${kind}`]))

/** The floor found something to be afraid of, now or earlier in the conversation. */
export const findsRisk = ({ matches }: Pick<Verdict, 'matches'>): boolean =>
  matches.some(isFoundRisk)
export const isFoundRisk = ({ rule, floor }: Match): boolean =>
  floor && (rule === emergency.rule || /^(risk|sticky|suspected)\./.test(rule))

export const floorVerdictOf = (kind: RiskKind): Match['verdict'] =>
  held.has(kind) ? 'hold' : 'hand_off'

/** A person answers from what was prepared; with the others the conversation goes to a person. */
const held: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'billing_dispute',
  'refund_exception',
  'vague',
  'injection',
])

const pressing: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'legal_threat',
  'chargeback',
  'fraud',
  'safety',
  'press',
  'regulator',
  'public_figure',
  'minor',
  'security',
  'impersonation',
])

const words: Partial<Record<RiskKind, string>> = {
  legal_threat: 'legal steps are threatened',
  chargeback: 'the customer means to have the payment charged back',
  billing_dispute: 'a charge is disputed',
  fraud: 'fraud is spoken of',
  safety: 'somebody may get or got hurt by a product',
  press: 'the press is spoken of',
  regulator: 'an authority is spoken of',
  public_figure: 'a person of public life is spoken of or writes',
  self_harm: 'somebody may harm themselves',
  danger: 'somebody may be in danger',
  minor: 'somebody under age may be writing',
  security: 'an account or its data may be at risk',
  impersonation: 'somebody may claim to be who they are not',
  refund_exception: 'money back is asked for outside the rules',
  vague: 'it can mean several things',
  wants_person: 'the customer wants a person',
  injection: 'it tries to tell the assistant what to do',
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
