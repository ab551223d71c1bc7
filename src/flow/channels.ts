import type { Database } from '../ports.ts'

/** The simulator is there from the first start, so that a newcomer has somebody to write to. */
export async function ensureSimulator(database: Database): Promise<string> {
  const row = { kind: 'simulator' as const, name: 'Simulator', address: 'simulator' }
  await database.prisma.channel.createMany({ data: [row], skipDuplicates: true })
  const channel = await database.prisma.channel.findUniqueOrThrow({
    where: { address: row.address },
  })
  return channel.id
}
