import { z } from 'zod'
import { addOpenMinutes, type BusinessHours, isOpen, WallSpan } from './business-hours.ts'

/** When people answer, how soon, and in which team. */

const day = z.array(WallSpan).max(12)

const Hours = z.strictObject({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
})

const teamName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be one word in small letters')

const Team = z.strictObject({ name: teamName, hours: Hours.optional() })

const Closure = z.strictObject({
  date: z.iso.date('must be a date like 2026-12-25'),
  because: z.string().max(200).optional(),
})

const Timezone = z.string().refine(isTimezone, 'must be a time zone like Europe/Berlin')
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-zA-Z]+)?$/, 'must be a language like en or pt-BR')
const Minutes = z.number().positive().max(100_000)

const priorities = ['urgent', 'high', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

/** What a message may lead to: a link, phone number, address or account that is not here goes out in no draft. */
export const AllowList = z.strictObject({
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host like shop.example'))
    .max(500)
    .default([]),
  phones: z
    .array(z.string().regex(/^\+?[0-9][0-9 ()/-]{1,24}$/, 'must be a phone number'))
    .max(500)
    .default([]),
  /** An address, or @ and a host for all of them. */
  emails: z
    .array(
      z.string().regex(/^[^@\s]{0,64}@[a-z0-9.-]+$/, 'must be an address, or like @shop.example'),
    )
    .max(500)
    .default([]),
  /** IBANs. */
  accounts: z
    .array(z.string().regex(/^[A-Z]{2}[0-9A-Z ]{13,40}$/, 'must be an IBAN'))
    .max(100)
    .default([]),
})
export type AllowList = z.infer<typeof AllowList>

export const Service = z.strictObject({
  name: z.string().min(1).max(200),
  timezone: Timezone,
  languages: z.array(Language).min(1).max(50),
  hours: Hours,
  closures: z.array(Closure).max(1000).default([]),
  firstAnswerMinutes: z.strictObject({
    urgent: Minutes,
    high: Minutes,
    normal: Minutes,
    low: Minutes,
  }),
  teams: z
    .array(Team)
    .max(200)
    .default([])
    .refine(
      (teams) => new Set(teams.map((t) => t.name)).size === teams.length,
      'has two teams of one name',
    ),
  allow: AllowList.prefault({}),
  cases: z.strictObject({
    presumedResolvedAfterHours: z.number().positive().max(8760),
    closedAfterDays: z.number().positive().max(365),
  }),
})
export type Service = z.infer<typeof Service>

export const parseService = (document: unknown): Service => Service.parse(document)

/** Whether somebody is there to answer. A team without hours of its own, or one that is gone, keeps the shop's. */
export const isStaffed = (service: Service, at: Date, team?: string): boolean =>
  isOpen(hoursOf(service, team), at)

/** When so many staffed minutes have passed, or null when there are not so many within a year. */
export const addStaffedMinutes = (
  service: Service,
  from: Date,
  minutes: number,
  team?: string,
): Date | null => addOpenMinutes(hoursOf(service, team), { from, minutes })

type Waiting = { receivedAt: Date; windowClosesAt: Date; priority: Priority; team?: string }

/** By when somebody must act: the earlier of the window's end and the service level. */
export function actBy(
  service: Service,
  { receivedAt, windowClosesAt, priority, team }: Waiting,
): Date {
  const minutes = service.firstAnswerMinutes[priority]
  const until = windowClosesAt
  const due = addOpenMinutes(hoursOf(service, team), { from: receivedAt, minutes, until })
  return due && due < windowClosesAt ? due : windowClosesAt
}

function hoursOf(service: Service, team?: string): BusinessHours {
  const h = service.teams.find((t) => t.name === team)?.hours ?? service.hours
  return {
    timezone: service.timezone,
    week: [h.sunday, h.monday, h.tuesday, h.wednesday, h.thursday, h.friday, h.saturday],
    closed: new Set(service.closures.map((c) => c.date)),
  }
}

function isTimezone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}
