import type { ProvenFact } from '../draft.ts'
import { addStaffedMinutes, isStaffed, type Priority, type Service } from '../service.ts'

const MINUTE = 60_000

/**
 * When a person answers, as facts that an acknowledgement may state: the service level while somebody is there, the hour
 * the desk opens while nobody is.
 */
export function serviceFacts(
  service: Service,
  now: Date,
  { team, priority }: { team?: string | undefined; priority: Priority },
): ProvenFact[] {
  const fact = (name: string, at: Date): ProvenFact => ({
    name,
    type: 'date',
    value: at.toISOString(),
    from: 'service',
  })
  if (!isStaffed(service, now, team)) {
    // The first open minute ends one minute after the desk opens.
    const opened = addStaffedMinutes(service, now, 1, team)
    return opened ? [fact('service.opens_at', new Date(opened.getTime() - MINUTE))] : []
  }
  const due = addStaffedMinutes(service, now, service.firstAnswerMinutes[priority], team)
  return due ? [fact('service.answer_by', toQuarter(due))] : []
}

/** What is promised is a time that people say. */
function toQuarter(at: Date): Date {
  const quarter = 15 * MINUTE
  return new Date(Math.ceil(at.getTime() / quarter) * quarter)
}

/** For conditions of replies: whether somebody is there. */
export const deskState = (service: Service, now: Date, team?: string): 'open' | 'closed' =>
  isStaffed(service, now, team) ? 'open' : 'closed'
