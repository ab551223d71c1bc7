import { z } from 'zod'
import type { Database, Transaction } from '../ports.ts'
import { record } from './audit/record.ts'
import type { Actor } from './desk.ts'
import type { Found } from './subjects.ts'

/** Whoever wrote a version does not approve it, until two people say that one is enough. */

const NAME = 'four_eyes'
const HOURS_TO_CONFIRM = 24

const Stored = z.object({
  on: z.boolean(),
  asked: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
})

export type FourEyes = {
  on: boolean
  /** Who asked to switch them off, while somebody else may still confirm it. */
  asked: { by: string; at: Date; until: Date } | null
}

export async function fourEyes(tx: Pick<Transaction, 'setting'>): Promise<FourEyes> {
  const row = await tx.setting.findUnique({ where: { name: NAME } })
  if (!row) return { on: true, asked: null }
  // What cannot be read is on.
  const { on, asked } = Stored.safeParse(row.value).data ?? { on: true, asked: null }
  if (!asked) return { on, asked: null }
  const at = new Date(asked.at)
  const until = new Date(at.getTime() + HOURS_TO_CONFIRM * 3_600_000)
  return { on, asked: until > new Date() ? { by: asked.by, at, until } : null }
}

export async function whoAskedForOff({ prisma }: Database): Promise<Found> {
  const { asked } = await fourEyes(prisma)
  return { about: { kind: 'setting', id: NAME }, askedBy: asked?.by ?? null }
}

/** At once, and whoever asked for the opposite asks again. */
export const switchFourEyesOn = (database: Database, actor: Actor): Promise<FourEyes> =>
  change(database, actor, () => ({ act: 'four_eyes.switched_on', on: true, asked: null }))

export const askFourEyesOff = (database: Database, actor: Actor): Promise<FourEyes> =>
  change(database, actor, ({ on }) =>
    on
      ? { act: 'four_eyes.off_asked', on, asked: { by: actor.id, at: new Date().toISOString() } }
      : null,
  )

/** Only what somebody else asked for, and not too long ago; otherwise nothing changes. */
export const confirmFourEyesOff = (database: Database, actor: Actor): Promise<FourEyes> =>
  change(database, actor, ({ on, asked }) =>
    on && asked && asked.by !== actor.id
      ? { act: 'four_eyes.switched_off', on: false, asked: null }
      : null,
  )

type Change = z.infer<typeof Stored> & { act: string }

async function change(
  database: Database,
  actor: Actor,
  decide: (now: FourEyes) => Change | null,
): Promise<FourEyes> {
  return database.transaction(async (tx) => {
    // The row is what two people at the same time wait for.
    const start = { name: NAME, value: { on: true, asked: null }, updatedBy: 'system' }
    await tx.setting.createMany({ data: [start], skipDuplicates: true })
    await tx.$queryRaw`SELECT 1 FROM setting WHERE name = ${NAME} FOR UPDATE`
    const changed = decide(await fourEyes(tx))
    if (changed) {
      const { act, ...value } = changed
      const data = { value, updatedAt: new Date(), updatedBy: actor.id }
      await tx.setting.update({ where: { name: NAME }, data })
      await record(tx, { actor, act, subject: { kind: 'setting', id: NAME } })
    }
    return fourEyes(tx)
  })
}
