import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import type { Database } from '../ports.ts'
import type { Artefact } from '../ports-assistant.ts'

/** What was trained, kept for all processes, packed to a third. A row without a digest says that somebody is at it. */

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

const figures = z.record(z.string(), z.json())
export type Figures = z.infer<typeof figures>

export type Recipe = {
  /** Names everything that it is made from. */
  recipe: string
  /** The number of the taxonomy. */
  taxonomy: number
}

/** Whoever trains says so all the while; a process that died in it is overtaken after this. */
const SILENT_SECONDS = 20

export async function artefactOf({ pool }: Database, recipe: string): Promise<Artefact | null> {
  const { rows } = await pool.query<Artefact>(
    `SELECT digest, bytes FROM model_artefact WHERE recipe = $1 AND digest <> ''`,
    [recipe],
  )
  return unpacked(rows[0])
}

/** A run names the artefact that read it. */
export async function artefactNamed({ pool }: Database, digest: string): Promise<Artefact | null> {
  const { rows } = await pool.query<Artefact>(
    `SELECT digest, bytes FROM model_artefact WHERE digest = $1 LIMIT 1`,
    [digest],
  )
  return unpacked(rows[0])
}

/** What cannot be unpacked is handed on as it is: torn, which whoever opens it sees, or of before they were packed. */
async function unpacked(row: Artefact | undefined): Promise<Artefact | null> {
  return row ? { ...row, bytes: await unpack(row.bytes).catch(() => row.bytes) } : null
}

/** True: nobody else is at it, and it is ours to train. */
export async function claimTraining(
  { pool }: Database,
  { recipe, taxonomy }: Recipe,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO model_artefact AS a (recipe, taxonomy, digest, bytes) VALUES ($1, $2, '', '')
     ON CONFLICT (recipe) DO UPDATE SET created_at = now()
      WHERE a.digest = '' AND a.created_at < now() - $3 * interval '1 second'`,
    [recipe, taxonomy, SILENT_SECONDS],
  )
  return rowCount === 1
}

/** Says that we are still at it, until it is told to stop. */
export function keepClaim({ pool }: Database, { recipe }: Recipe): () => void {
  const say = () =>
    void pool
      .query(`UPDATE model_artefact SET created_at = now() WHERE recipe = $1 AND digest = ''`, [
        recipe,
      ])
      // Whoever overtakes us trains the same: nothing is lost but time.
      .catch(() => undefined)
  const timer = setInterval(say, (SILENT_SECONDS * 1000) / 4).unref()
  return () => clearInterval(timer)
}

/** Gives back what was not finished, or what turned out to be torn. */
export async function dropArtefact({ pool }: Database, recipe: string, digest = ''): Promise<void> {
  await pool.query(`DELETE FROM model_artefact WHERE recipe = $1 AND digest = $2`, [recipe, digest])
}

const KEPT = 30

/** Stores it, tells the other processes, and forgets the oldest: of older runs only rules can be made again. */
export async function storeArtefact(
  database: Database,
  { recipe, taxonomy }: Recipe,
  { digest, bytes, figures: seen }: Artefact & { figures: Figures },
): Promise<void> {
  const data = { taxonomy, digest, bytes: Uint8Array.from(await pack(bytes)), figures: seen }
  const where = { recipe }
  await database.prisma.modelArtefact.upsert({ where, create: { recipe, ...data }, update: data })
  await database.pool.query(
    `DELETE FROM model_artefact WHERE id IN (
       SELECT id FROM model_artefact WHERE digest <> '' ORDER BY created_at DESC, id OFFSET $1)`,
    [KEPT],
  )
  await database.pool.query(`SELECT pg_notify('countersign', '{"kind":"local","id":"artefact"}')`)
}
