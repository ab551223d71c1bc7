import type { Database } from '../ports.ts'
import { scrub } from './scrub.ts'

const NAME = 'scrubbed'

/**
 * An erasure is over when its transaction is; the bytes on the disk follow here. Whoever dies on the way begins anew with the next
 * process, and many erasures are tidied up after at once.
 */
export async function scrubWhenDue(database: Database): Promise<'done' | 'nothing to do'> {
  const { prisma } = database
  const newest = await prisma.erasure.findFirst({ orderBy: { at: 'desc' } })
  if (!newest) return 'nothing to do'
  const upTo = newest.at.toISOString()
  const done = await prisma.setting.findUnique({ where: { name: NAME } })
  if (done?.value === upTo) return 'nothing to do'
  await scrub(database)
  const value = { value: upTo, updatedAt: new Date(), updatedBy: 'system' }
  await prisma.setting.upsert({
    where: { name: NAME },
    create: { name: NAME, ...value },
    update: value,
  })
  return 'done'
}
