import { Prisma } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'

export type Made = { kind: 'made'; id: string } | { kind: 'name_taken' }

export async function makeTeam(
  database: Database,
  { name, actor }: { name: string; actor: Actor },
): Promise<Made> {
  try {
    return await database.transaction(async (tx) => {
      const { id } = await tx.team.create({ data: { name } })
      await record(tx, { actor, act: 'team.made', subject: { kind: 'team', id } })
      return { kind: 'made' as const, id }
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { kind: 'name_taken' }
    throw error
  }
}

/** Says who is in a team, all of them at once. Null when there is no such team or one of them is not there. */
export async function setMembers(
  database: Database,
  { id, people, actor }: { id: string; people: string[]; actor: Actor },
): Promise<string[] | null> {
  const wanted = [...new Set(people)]
  return database.transaction(async (tx) => {
    const teams = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM team WHERE id = ${id}::uuid FOR UPDATE`
    const known = await tx.user.count({ where: { id: { in: wanted } } })
    if (teams.length === 0 || known !== wanted.length) return null
    await tx.teamMember.deleteMany({ where: { teamId: id } })
    await tx.teamMember.createMany({ data: wanted.map((userId) => ({ teamId: id, userId })) })
    const details = { people: wanted.slice(0, 100), count: wanted.length }
    await record(tx, { actor, act: 'team.changed', subject: { kind: 'team', id }, details })
    return wanted
  })
}

export async function removeTeam(
  database: Database,
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if ((await tx.team.deleteMany({ where: { id } })).count === 0) return false
    await record(tx, { actor, act: 'team.removed', subject: { kind: 'team', id } })
    return true
  })
}
