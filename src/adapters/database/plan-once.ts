import type { ClientBase, Pool, QueryResult } from 'pg'

/** What is asked once or twice is not worth a plan that stays. */
const OFTEN = 5
/** Texts that depend on what is asked are without end, and each plan takes some ten kilobytes in each session. */
const MOST_TEXTS = 500
const MOST_PLANS = 4000

/** The table is no longer what it was planned for; the session has no such plan. */
const STALE = new Set(['0A000', '26000'])

/**
 * Statements that come again are planned once in a session instead of every time: for much of what a turn asks, planning takes longer
 * than running. Not behind a pooler, where the next statement may meet another session.
 */
export function planOnce(pool: Pool, { outliveSessions = false } = {}): void {
  const known = new Map<string, { name: string; times: number }>()
  let plans = 0
  const nameFor = (text: string, planned: Set<string>): string | undefined => {
    const statement = known.get(text) ?? { name: `once_${known.size}`, times: 0 }
    if (statement.times === 0 && known.size >= MOST_TEXTS) return undefined
    known.set(text, statement)
    statement.times += 1
    if (planned.has(statement.name)) return statement.name
    if (statement.times < OFTEN || plans >= MOST_PLANS) return undefined
    plans += 1
    planned.add(statement.name)
    return statement.name
  }
  pool.on('connect', (client) => {
    const planned = new Set<string>()
    const stale = new Set<string>()
    client.once('end', () => {
      if (!outliveSessions) plans -= planned.size
    })
    nameStatements(client, {
      nameOf: (text) => (stale.has(text) ? undefined : nameFor(text, planned)),
      forget: (text) => stale.add(text),
    })
  })
}

type Names = { nameOf(text: string): string | undefined; forget(text: string): void }
type Answer = (error: Error | undefined, result?: QueryResult) => void

function nameStatements(client: ClientBase, { nameOf, forget }: Names): void {
  const query: (...asked: unknown[]) => unknown = client.query.bind(client)
  /** What failed outside a transaction left nothing behind, and is asked again; within one only its owner can begin anew. */
  const isAskedAgain = (error: unknown, text: string): boolean => {
    if (!isStale(error)) return false
    forget(text)
    return client.getTransactionStatus() === 'I'
  }
  const run = (statement: { text: string; values?: unknown }, rest: unknown[]): unknown => {
    const name = nameOf(statement.text)
    if (name === undefined) return query(statement, ...rest)
    const named = { ...statement, name }
    const answer = rest.at(-1)
    if (!isAnswer(answer)) {
      const unnamed = (error: unknown) => {
        if (isAskedAgain(error, statement.text)) return query(statement, ...rest)
        throw error
      }
      return Promise.resolve(query(named, ...rest)).catch(unnamed)
    }
    const first: Answer = (error, result) =>
      error && isAskedAgain(error, statement.text)
        ? query(statement, ...rest)
        : answer(error, result)
    return query(named, ...rest.slice(0, -1), first)
  }
  const asking = (asked: unknown, values?: unknown, ...rest: unknown[]) => {
    if (typeof asked === 'string' && hasSome(values)) return run({ text: asked, values }, rest)
    if (isNameless(asked)) return run(asked, [values, ...rest])
    return query(asked, values, ...rest)
  }
  Object.assign(client, { query: asking })
}

const isAnswer = (last: unknown): last is Answer => typeof last === 'function'
const isStale = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && STALE.has(String(error.code))

/** With parameters: others are sent as they are, and may be several in one. */
const hasSome = (values: unknown): values is unknown[] => Array.isArray(values) && values.length > 0

/** A cursor or a stream names its own. */
const isNameless = (asked: unknown): asked is { text: string } =>
  typeof asked === 'object' &&
  asked !== null &&
  !('submit' in asked) &&
  'text' in asked &&
  typeof asked.text === 'string' &&
  'values' in asked &&
  hasSome(asked.values) &&
  !('name' in asked && asked.name)
