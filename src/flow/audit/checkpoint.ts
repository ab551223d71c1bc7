import type { Checkpoint, CheckpointSigner, CheckpointStore } from '../../core/checkpoint.ts'
import type { Database } from '../../ports.ts'

export type Exported =
  | { kind: 'exported'; checkpoint: Checkpoint }
  /** Nothing was sealed since the last one. */
  | { kind: 'unmoved' }
  /** Tried again the next time. */
  | { kind: 'failed'; cause: unknown }

const NAME = 'audit_checkpoint'

/** Signs the end of the log and hands it to a place outside the database, when the end has moved. */
export async function exportCheckpoint(
  database: Database,
  store: CheckpointStore,
  signer: CheckpointSigner,
): Promise<Exported> {
  const { prisma } = database
  const head = await prisma.auditHead.findUniqueOrThrow({ where: { id: 1 } })
  const last = await prisma.setting.findUnique({ where: { name: NAME } })
  if (head.sequence === 0n || last?.value === head.hash) return { kind: 'unmoved' }
  const checkpoint = signer.sign({
    sequence: Number(head.sequence),
    hash: head.hash,
    at: new Date().toISOString(),
  })
  try {
    await store.write(checkpoint)
  } catch (cause) {
    return { kind: 'failed', cause }
  }
  const value = { value: head.hash, updatedAt: new Date(), updatedBy: 'system' }
  await prisma.setting.upsert({
    where: { name: NAME },
    create: { name: NAME, ...value },
    update: value,
  })
  return { kind: 'exported', checkpoint }
}
