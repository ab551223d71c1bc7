import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { isRole, type Role, roles } from '../core/permissions.ts'
import { StartError } from '../core/start-error.ts'
import { invite } from '../flow/people/invite.ts'
import { channelsOf } from '../flow/people/links.ts'
import { disablePerson, offerReset } from '../flow/people/people.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = `npm run people -- list
npm run people -- invite EMAIL --role ROLE [--role ROLE]
npm run people -- reset EMAIL [--second-factor]
npm run people -- disable EMAIL
Roles: ${roles.join(', ')}`

const actor = { kind: 'system' as const, id: 'command' }

/** Exit code 0: done; 1: refused; 2: not understood. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string', multiple: true },
      'second-factor': { type: 'boolean', default: false },
    },
  })
  const [act, given, ...rest] = positionals
  if (rest.length > 0) throw new StartError(usage)
  if (act === 'list' && given === undefined) return onDatabase(list)
  const email = z.email().max(254).toLowerCase().safeParse(given).data
  if (email === undefined) throw new StartError(usage)
  const chosen = rolesFrom(values.role ?? [])
  if (act === 'invite') return onDatabase((...on) => inviteTo(email, chosen, on))
  if (act === 'reset') return onDatabase((...on) => reset(email, values['second-factor'], on))
  if (act === 'disable') return onDatabase((database) => disable(email, database))
  throw new StartError(usage)
})

function rolesFrom(words: string[]): Role[] {
  const unknown = words.find((word) => !isRole(word))
  if (unknown !== undefined) throw new StartError(`There is no role "${unknown}".\n${usage}`)
  return words.filter(isRole)
}

async function list({ prisma }: Database): Promise<number> {
  for (const user of await prisma.user.findMany({ orderBy: { createdAt: 'asc' } })) {
    const channels = channelsOf(user)
    const where = channels === 'all' ? 'all channels' : `${channels.length} channels`
    const state = user.disabledAt ? `disabled ${user.disabledAt.toISOString()}` : ''
    const factor = user.twoFactorEnabled ? 'second factor' : 'password only'
    say(`${user.id}  ${user.email}  ${user.roles.join(',')}  ${where}  ${factor}  ${state}`)
  }
  return 0
}

type On = [Database, Config]

async function inviteTo(email: string, chosen: Role[], [database, config]: On): Promise<number> {
  if (chosen.length === 0) throw new StartError(usage)
  const outcome = await invite(database, { email, roles: chosen, channels: 'all', actor })
  if (outcome.kind === 'already_here') {
    say('There is a person with this address already: npm run people -- list shows them.')
    return 1
  }
  return showLink(config, 'join', outcome.link)
}

async function reset(
  email: string,
  dropsSecondFactor: boolean,
  [database, config]: On,
): Promise<number> {
  const id = await idOf(database, email)
  const link = id === null ? null : await offerReset(database, { id, dropsSecondFactor, actor })
  if (link) return showLink(config, 'reset', link)
  say('Nobody who may sign in has this address: npm run people -- list shows who there is.')
  return 1
}

async function disable(email: string, database: Database): Promise<number> {
  const id = await idOf(database, email)
  const outcome = id === null ? null : await disablePerson(database, { id, actor })
  if (outcome?.kind === 'done') {
    say('Their sessions and keys have ended, and they cannot sign in.')
    return 0
  }
  say(
    outcome?.kind === 'last_administrator'
      ? 'There would be no administrator left: make somebody else one first.'
      : 'Nobody who may sign in has this address: npm run people -- list shows who there is.',
  )
  return 1
}

async function idOf({ prisma }: Database, email: string): Promise<string | null> {
  return (await prisma.user.findUnique({ where: { email } }))?.id ?? null
}

function showLink(
  { publicUrl, port }: Config,
  page: 'join' | 'reset',
  { token, expiresAt }: { token: string; expiresAt: Date },
): number {
  say(`${publicUrl ?? `http://localhost:${port}`}/${page}#${token}`)
  say(`Hand it over yourself. It works once, until ${expiresAt.toISOString()}.`)
  return 0
}
