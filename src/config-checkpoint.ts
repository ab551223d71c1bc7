import { resolve } from 'node:path'

type Settings = {
  AUDIT_CHECKPOINT_FILE?: string | undefined
  AUDIT_CHECKPOINT_URL?: string | undefined
}

/** Where the head of the audit chain is kept. */
export const checkpointOf = (e: Settings, dataDir: string) =>
  e.AUDIT_CHECKPOINT_URL
    ? { kind: 'webhook' as const, url: e.AUDIT_CHECKPOINT_URL }
    : {
        kind: 'file' as const,
        path: resolve(e.AUDIT_CHECKPOINT_FILE ?? resolve(dataDir, 'audit', 'checkpoints.jsonl')),
      }
