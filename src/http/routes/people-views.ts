import { z } from 'zod'
import { actions, roles } from '../../core/permissions.ts'
import { Availability } from '../../generated/enums.ts'
import { id, instant } from './views.ts'

/** What the API shows of people. Never a digest, a hash or a token. */

export const role = z.enum(roles)
export const channelList = z
  .union([z.literal('all'), z.array(id).max(100)])
  .describe('"all" means those to come as well')
export const word = z.string().trim().min(1).max(64)

export const PersonView = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    roles: z.array(role),
    channels: channelList,
    languages: z.array(z.string()),
    skills: z.array(z.string()),
    availability: z.enum(Availability),
    capacity: z.int(),
    secondFactor: z.boolean(),
    disabledAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Person', description: 'Somebody who works at the desk' })

export const InvitationView = z
  .object({
    id,
    email: z.string().nullable(),
    roles: z.array(role),
    channels: channelList,
    createdBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
    usedAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    personId: id.nullable().describe('Who came of it'),
  })
  .meta({ id: 'Invitation' })

export const LinkView = z
  .object({
    id,
    link: z.string().describe('Hand it to the person yourself; it is shown this once'),
    expiresAt: instant,
  })
  .meta({ id: 'Link', description: 'A link that works once' })

export const SessionView = z
  .object({
    id,
    createdAt: instant,
    lastSeenAt: instant,
    expiresAt: instant,
    steppedUpAt: instant.nullable(),
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
  })
  .meta({ id: 'Session', description: 'A browser in which somebody is signed in' })

export const KeyView = z
  .object({
    id,
    name: z.string(),
    start: z.string().describe('How it begins, to know it by'),
    ownerId: id.describe('Whose roles it has, as they are at each request'),
    scopes: z.array(z.enum(actions)),
    channels: channelList,
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable().describe('Within five minutes'),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'Key', description: 'What a program signs in with' })
