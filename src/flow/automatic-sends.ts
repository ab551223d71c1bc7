import { record } from './audit/record.ts'
import type { Actor, Desk } from './desk.ts'
import { lockSwitch } from './gate-facts.ts'

export type Stopped = { everywhere: boolean; channels: { id: string; stopped: boolean }[] }

export async function automaticSends(desk: Desk): Promise<Stopped> {
  const setting = await desk.database.prisma.setting.findUniqueOrThrow({
    where: { name: 'automatic_sends' },
  })
  const channels = await desk.database.prisma.channel.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, autoStoppedAt: true },
  })
  const value = setting.value
  const everywhere =
    value !== null && typeof value === 'object' && !Array.isArray(value) && value.stopped === true
  return {
    everywhere,
    channels: channels.map((c) => ({ id: c.id, stopped: c.autoStoppedAt !== null })),
  }
}

/** The one switch. When this returns, no automatic message will be claimed any more: claims share the lock taken here. */
export async function switchAutomaticSends(
  desk: Desk,
  given: { stopped: boolean; channelId: string | undefined; actor: Actor },
): Promise<'done' | 'not_found'> {
  const { stopped, channelId, actor } = given
  return desk.database.transaction(async (tx) => {
    await lockSwitch(tx)
    if (channelId === undefined) {
      await tx.setting.update({
        where: { name: 'automatic_sends' },
        data: { value: { stopped }, updatedAt: new Date(), updatedBy: actor.id },
      })
    } else {
      const { count } = await tx.channel.updateMany({
        where: { id: channelId },
        data: { autoStoppedAt: stopped ? new Date() : null },
      })
      if (count === 0) return 'not_found' as const
    }
    const act = stopped ? 'automatic_sends.stopped' : 'automatic_sends.resumed'
    await record(tx, {
      actor,
      act,
      subject: { kind: channelId ? 'channel' : 'setting', id: channelId ?? 'automatic_sends' },
    })
    return 'done' as const
  })
}
