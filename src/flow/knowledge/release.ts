import type { ReleaseKind } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../desk.ts'

export type NewRelease = {
  number: number
  kind: ReleaseKind
  takesBack?: number
  at: Date
  actor: Actor
  putInForce: string[]
  takenOut: string[]
}

/** What is in force changes by releases only, so that their numbers say which knowledge an answer followed. */
export async function writeRelease(tx: Transaction, release: NewRelease): Promise<void> {
  const { number, kind, takesBack, at, actor, putInForce, takenOut } = release
  await tx.knowledgeRelease.create({
    data: { number, kind, at, by: actor.id, ...(takesBack && { takesBack }) },
  })
  const item = (change: 'put_in_force' | 'taken_out') => (versionId: string) => ({
    releaseNumber: number,
    versionId,
    change,
  })
  await tx.releaseItem.createMany({
    data: [...putInForce.map(item('put_in_force')), ...takenOut.map(item('taken_out'))],
  })
  const subject = { kind: 'knowledge_release', id: String(number) }
  const details = {
    kind,
    putInForce: putInForce.length,
    takenOut: takenOut.length,
    ...(takesBack && { takesBack }),
  }
  await record(tx, { actor, act: 'knowledge.released', subject, details })
}
