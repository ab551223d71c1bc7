import type { Priority } from './service.ts'

/** What is risky comes before what is due at the same time: so many minutes earlier. */
const MINUTES: Record<Priority, number> = { urgent: 120, high: 30, normal: 0, low: 0 }

export const withCredit = (actBy: Date, priority: Priority): Date =>
  new Date(actBy.getTime() - MINUTES[priority] * 60_000)
