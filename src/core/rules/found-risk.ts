import type { RiskKind } from '../risk.ts'

/** Where in the message, by UTF-16 code units of what the customer wrote. */
export type FoundRisk = { kind: RiskKind; rule: string; start: number; end: number }
