/** What can be wrong with answering: the words are the same in rules, models, policy and queue. */

export const riskKinds = [
  'legal_threat',
  'chargeback',
  'billing_dispute',
  'fraud',
  'safety',
  'press',
  'regulator',
  'public_figure',
  'outage',
  'self_harm',
  'danger',
  'minor',
  'security',
  'impersonation',
  'refund_exception',
  'cancellation',
  'vague',
  'repeat_contact',
  'wants_person',
  'injection',
] as const
export type RiskKind = (typeof riskKinds)[number]

export const isKnownRisk = (text: string): text is RiskKind =>
  riskKinds.some((kind) => kind === text)

/** Under these nothing is ever sent by itself, whatever the policy says. */
export const floorRisks: ReadonlySet<RiskKind> = new Set<RiskKind>([
  'legal_threat',
  'chargeback',
  'billing_dispute',
  'fraud',
  'safety',
  'press',
  'regulator',
  'public_figure',
  'self_harm',
  'danger',
  'minor',
  'security',
  'impersonation',
  'refund_exception',
  'vague',
  'wants_person',
  'injection',
])

/** These page somebody at once and get the crisis text of the country. */
export const emergencies: ReadonlySet<RiskKind> = new Set<RiskKind>(['self_harm', 'danger'])

/** Whoever writes so needs a person's own words, not the answer to an errand. */
export const onlyPeople: ReadonlySet<RiskKind> = new Set<RiskKind>([...emergencies, 'minor'])

/** These stay on the conversation until a person clears them with a reason. */
export const stickyRisks: ReadonlySet<RiskKind> = new Set<RiskKind>(
  [...floorRisks].filter((kind) => kind !== 'vague' && kind !== 'wants_person'),
)

export const tones = ['calm', 'frustrated', 'angry', 'distressed', 'sarcastic', 'abusive'] as const
export type Tone = (typeof tones)[number]

/** Tones in which what is meant may not be what is written: a person reads it. */
export const uneasyTones: ReadonlySet<Tone> = new Set<Tone>([
  'angry',
  'distressed',
  'sarcastic',
  'abusive',
])

export const urgencies = ['low', 'normal', 'high', 'emergency'] as const
export type Urgency = (typeof urgencies)[number]
