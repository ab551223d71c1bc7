import { createHash } from 'node:crypto'
import type { Actor } from '../flow/desk.ts'
import type { Database } from '../ports.ts'
import { bodyOf, Problem, problems } from './problem.ts'

/** What is kept of an answer: enough to give it again. */
export type Answer = { status: number; body: unknown }

export type KeyedRequest = {
  actor: Actor
  key: string
  method: string
  address: string
  bytes: Buffer
}

const lockMs = 30_000
const renewMs = 10_000

/**
 * Does the work once for each key of an actor, and gives the same answer to whoever asks again. The row is a lock
 * while the work runs; a process that dies leaves it, and 30 s later the work may be done again.
 */
export async function once(
  database: Pick<Database, 'pool'>,
  request: KeyedRequest,
  work: () => Promise<Answer>,
): Promise<Answer & { isReplay: boolean }> {
  const row = {
    actor: `${request.actor.kind}:${request.actor.id}`,
    key: request.key,
    digest: digestOf(request),
  }
  const fence = await take(database, row)
  if (fence === null) return { ...(await kept(database, row)), isReplay: true }
  const timer = setInterval(() => void renew(database, row, fence).catch(() => {}), renewMs).unref()
  try {
    const answer = await work().catch(asAnswer)
    // When this fails the work is done all the same: say so, and let the lock keep others out for a while.
    await keep(database, row, fence, answer).catch(() => {})
    return { ...answer, isReplay: false }
  } catch (error) {
    // The work failed, so the next one with this key may try at once.
    await release(database, row, fence).catch(() => {})
    throw error
  } finally {
    clearInterval(timer)
  }
}

export function idempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  if (typeof header === 'string' && /^[\x21-\x7e]{1,128}$/.test(header)) return header
  throw new Problem(
    problems.invalidRequest,
    'Idempotency-Key: must be 1 to 128 visible ASCII characters, sent once.',
  )
}

/** Keys work for 24 hours; run this now and then. Returns how many went. */
export async function forgetOldKeys(database: Pick<Database, 'pool'>): Promise<number> {
  const { rowCount } = await database.pool.query(
    `DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'`,
  )
  return rowCount ?? 0
}

type Row = { actor: string; key: string; digest: string }

// One statement, so that of two at the same time one wins. created_at is new whenever the lock changes hands, which
// makes it the fence that keeps a slow owner from writing over the next one's answer.
async function take(
  database: Pick<Database, 'pool'>,
  { actor, key, digest }: Row,
): Promise<Date | null> {
  const { rows } = await database.pool.query<{ created_at: Date }>(
    `INSERT INTO idempotency_key AS k (actor, key, request, locked_until)
     VALUES ($1, $2, $3, now() + $4 * interval '1 millisecond')
     ON CONFLICT (actor, key) DO UPDATE
       SET request = excluded.request, status = NULL, body = NULL, created_at = now(), locked_until = excluded.locked_until
       WHERE (k.status IS NULL AND k.locked_until <= now() AND k.request = excluded.request)
          OR k.created_at < now() - interval '24 hours'
     RETURNING created_at`,
    [actor, key, digest, lockMs],
  )
  return rows[0]?.created_at ?? null
}

async function kept(
  database: Pick<Database, 'pool'>,
  { actor, key, digest }: Row,
): Promise<Answer> {
  const { rows } = await database.pool.query<{
    request: string
    status: number | null
    body: unknown
  }>('SELECT request, status, body FROM idempotency_key WHERE actor = $1 AND key = $2', [
    actor,
    key,
  ])
  const [row] = rows
  if (row && row.request !== digest) {
    throw new Problem(
      problems.keyReused,
      'This Idempotency-Key belongs to a request with other content; make a new key for a new request.',
    )
  }
  // No row: its owner failed and let go of it in between.
  if (row?.status == null) {
    throw new Problem(problems.keyInUse, 'Try again in a moment, with the same key.', {
      headers: { 'retry-after': '1' },
    })
  }
  return { status: row.status, body: row.body }
}

/** A refusal is an answer too, and stays the same; a fault of ours is none. */
function asAnswer(error: unknown): Answer {
  if (error instanceof Problem && error.kind.status < 500)
    return { status: error.kind.status, body: bodyOf(error) }
  throw error
}

const sameRow = 'actor = $1 AND key = $2 AND created_at = $3'

const keep = (
  database: Pick<Database, 'pool'>,
  { actor, key }: Row,
  fence: Date,
  { status, body }: Answer,
) =>
  database.pool.query(`UPDATE idempotency_key SET status = $4, body = $5 WHERE ${sameRow}`, [
    actor,
    key,
    fence,
    status,
    JSON.stringify(body ?? null),
  ])

const renew = (database: Pick<Database, 'pool'>, { actor, key }: Row, fence: Date) =>
  database.pool.query(
    `UPDATE idempotency_key SET locked_until = now() + $4 * interval '1 millisecond' WHERE ${sameRow}`,
    [actor, key, fence, lockMs],
  )

const release = (database: Pick<Database, 'pool'>, { actor, key }: Row, fence: Date) =>
  database.pool.query(`DELETE FROM idempotency_key WHERE ${sameRow} AND status IS NULL`, [
    actor,
    key,
    fence,
  ])

function digestOf({ method, address, bytes }: KeyedRequest) {
  return createHash('sha256').update(`${method} ${address}\n`).update(bytes).digest('hex')
}
