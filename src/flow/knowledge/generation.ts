import { createHash } from 'node:crypto'
import type { Database, Embedder } from '../../ports.ts'

/** Counts up when passages are cut, spelled, embedded or kept in another way: the index is then built anew beside the old one. */
const EDITION = 3

/** Models are called anything; a name that every index takes still tells them apart. */
export function generationFor(embedder: Embedder | null): string {
  const model = embedder?.model ?? 'words'
  const mark = createHash('sha256').update(model).digest('hex').slice(0, 8)
  return `edition-${EDITION}-${model.replaceAll(/[^A-Za-z0-9_-]+/g, '_').slice(0, 60)}-${mark}`
}

/** So long after the last process that wants a generation was heard of, another may be built. */
const WISH_HOLDS_MINUTES = 10
const NAME = 'index'

/**
 * While a new edition or another embedder is rolled out, processes that share an index want different generations of it. The
 * process that started last decides, so that they do not build in turns.
 */
export async function wishFor({ pool }: Database, generation: string): Promise<void> {
  await pool.query(
    `INSERT INTO setting (name, value, updated_by) VALUES ('${NAME}', jsonb_build_object('generation', $1::text), 'start')
         ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value, updated_by = EXCLUDED.updated_by, updated_at = now()`,
    [generation],
  )
}

/** Whether a process that wants this generation may build it. Keeps the wish alive, or takes over one that nobody keeps. */
export async function mayBuildNow({ pool }: Database, generation: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO setting (name, value, updated_by) VALUES ('${NAME}', jsonb_build_object('generation', $1::text), 'keeper')
         ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value, updated_by = EXCLUDED.updated_by, updated_at = now()
              WHERE setting.value->>'generation' = $1 OR setting.updated_at < now() - make_interval(mins => ${WISH_HOLDS_MINUTES})`,
    [generation],
  )
  return rowCount === 1
}
