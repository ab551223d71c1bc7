import { z } from 'zod'

/**
 * What may be told outside the database: a list of what is allowed, since nobody can list all that is not.
 * Ids of ours may go under any name; everything else by its name, and only in the shape that it has.
 */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const token = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/
const shapes = {
  number: (value: unknown) =>
    (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'boolean',
  token: (value: unknown) => typeof value === 'string' && token.test(value),
  route: (value: unknown) =>
    typeof value === 'string' && /^(none|\/[A-Za-z0-9_.:/-]{0,100})$/.test(value),
  /** Request ids that are not uuids, and ids of jobs. */
  id: (value: unknown) => typeof value === 'string' && /^[A-Za-z0-9_-]{8,100}$/.test(value),
}

const named: Record<string, keyof typeof shapes> = {
  ...like('route', 'route'),
  ...like('id', 'requestId', 'id', 'jobId'),
  ...like(
    'token',
    'error',
    'method',
    'kind',
    'outcome',
    'reason',
    'code',
    'part',
    'job',
    'queue',
    'timer',
    'state',
    'step',
    'event',
  ),
  ...like(
    'token',
    'migration',
    'database',
    'role',
    'signal',
    'version',
    'act',
    'index',
    'channelKind',
    'name',
  ),
  ...like(
    'number',
    'status',
    'ms',
    'attempt',
    'attempts',
    'count',
    'fence',
    'revision',
    'sequence',
    'wake',
    'number',
  ),
  ...like(
    'number',
    'underway',
    'lost',
    'port',
    'clients',
    'waiting',
    'swept',
    'received',
    'aborted',
    'limit',
    'delayMs',
    'retryMs',
    'exitCode',
  ),
}

function like(shape: keyof typeof shapes, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, shape]))
}

export function isAllowed(name: string, value: unknown): boolean {
  if (typeof value === 'string' && uuid.test(value)) return true
  const shape = Object.hasOwn(named, name) ? named[name] : undefined
  return shape !== undefined && shapes[shape](value)
}

type Bare = { type: string; code?: string; sqlState?: string; at?: string[]; cause?: Bare }

/** An error without its message, which may quote what a customer wrote: its class, its code and where it came from. */
export function bare(error: unknown, depth = 0): Bare {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, sqlState } = codesOf(error)
  return {
    type: token.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && codeShape.test(code) && { code }),
    ...(sqlState !== undefined && codeShape.test(sqlState) && { sqlState }),
    at: frames(error),
    ...(error.cause !== undefined && depth < 3 && { cause: bare(error.cause, depth + 1) }),
  }
}

const codeShape = /^[A-Z0-9_]{3,40}$/

// Prisma gives a code of its own and keeps PostgreSQL's deep inside.
const Codes = z.object({
  code: z.string().optional().catch(undefined),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })
    .transform(({ driverAdapterError }) => driverAdapterError.cause.originalCode)
    .optional()
    .catch(undefined),
})

function codesOf(error: Error): { code?: string | undefined; sqlState?: string | undefined } {
  const read = Codes.safeParse(error)
  return read.success ? { code: read.data.code, sqlState: read.data.meta } : {}
}

// A stack begins with the message, which may have many lines: cut it off by its length, then keep real frames only.
function frames(error: Error): string[] {
  const stack = error.stack ?? ''
  const start = stack.startsWith(`${error.name}: ${error.message}`)
    ? error.name.length + error.message.length + 2
    : 0
  const lines = stack.slice(start).split('\n')
  return lines.flatMap((line) => place.exec(line)?.[1] ?? []).slice(0, 8)
}

const place = /^ {4}at .*?((?:src|node_modules|node:)[A-Za-z0-9_.@+/-]*:\d+:\d+)\)?$/
