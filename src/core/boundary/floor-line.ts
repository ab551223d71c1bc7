import type { Match } from '../verdict.ts'

export const hold = (rule: string, because: string, messageId?: string): Match => ({
  rule,
  verdict: 'hold',
  because,
  floor: true,
  ...(messageId !== undefined && { messageId }),
})

export const where = (isSo: boolean, match: Match): Match[] => (isSo ? [match] : [])
