import { randomUUID } from 'node:crypto'
import { invite } from '../flow/people/invite.ts'
import { makeKey } from '../flow/people/keys.ts'
import { makeTeam } from '../flow/people/teams.ts'
import type { TestDesk } from './desk.ts'
import type { Sample } from './samples.ts'

const actor = { kind: 'system' as const, id: 'test' }
const anEmail = () => `${randomUUID()}@example.com`

type Samples = Record<string, () => Promise<Sample>>

const plain = (path: string, json?: unknown) => async () => ({
  path,
  ...(json !== undefined && { json }),
})

async function somebody({ database }: TestDesk, disabledAt: Date | null = null): Promise<string> {
  const data = { name: 'Somebody', email: anEmail(), disabledAt }
  return (await database.prisma.user.create({ data })).id
}

export const peopleSamples = (desk: TestDesk): Samples => ({
  ...ofInvitations(desk),
  ...ofPeople(desk),
  ...ofTeams(desk),
  ...ofKeys(desk),
})

const ofInvitations = ({ database }: TestDesk): Samples => ({
  'get /people/invitations': plain('/people/invitations'),
  'post /people/invitations': async () => ({
    path: '/people/invitations',
    json: { email: anEmail(), roles: ['agent'] },
  }),
  'delete /people/invitations/:id': async () => {
    const wanted = { email: anEmail(), roles: [], channels: 'all' as const, actor }
    const made = await invite(database, wanted)
    if (made.kind !== 'invited') throw new Error(made.kind)
    return { path: `/people/invitations/${made.link.id}` }
  },
})

function ofPeople(desk: TestDesk): Samples {
  const about = (rest: string, json?: unknown) => async () => ({
    path: `/people/${await somebody(desk)}${rest}`,
    ...(json !== undefined && { json }),
  })
  return {
    'get /people': plain('/people'),
    'get /people/:id': about(''),
    'patch /people/:id': about('', { skills: ['returns'] }),
    'post /people/:id/disable': about('/disable'),
    'post /people/:id/enable': async () => ({
      path: `/people/${await somebody(desk, new Date())}/enable`,
    }),
    'post /people/:id/reset': about('/reset', {}),
    'get /people/:id/sessions': about('/sessions'),
    'delete /people/:id/sessions': about('/sessions'),
  }
}

function ofTeams(desk: TestDesk): Samples {
  const team = async () => {
    const made = await makeTeam(desk.database, { name: randomUUID(), actor })
    if (made.kind !== 'made') throw new Error(made.kind)
    return made.id
  }
  return {
    'get /teams': plain('/teams'),
    'post /teams': async () => ({ path: '/teams', json: { name: randomUUID() } }),
    'put /teams/:id/people': async () => ({
      path: `/teams/${await team()}/people`,
      json: { people: [await somebody(desk)] },
    }),
    'delete /teams/:id': async () => ({ path: `/teams/${await team()}` }),
  }
}

const ofKeys = (desk: TestDesk): Samples => ({
  'get /keys': plain('/keys'),
  'post /keys': plain('/keys', { name: 'A program', scopes: ['review.read'] }),
  'delete /keys/:id': async () => {
    const made = await makeKey(desk.database, {
      name: 'A program',
      ownerId: await somebody(desk),
      scopes: ['review.read'],
      channels: 'all',
      expiresAt: new Date(Date.now() + 60_000),
      actor,
    })
    if (made.kind !== 'made') throw new Error(made.kind)
    return { path: `/keys/${made.id}` }
  },
})
