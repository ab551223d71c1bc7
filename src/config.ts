import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { checkpointOf } from './config-checkpoint.ts'
import { contradictionsOfIndex, embedderOf, indexOf, indexSettings } from './config-index.ts'
import { contradictionsOfModel, modelOf, modelSettings } from './config-model.ts'
import { fieldWords } from './core/field-words.ts'

/** The one place that reads the environment. Sizes of the program are outcomes of it, not flags. */

const seconds = (fallback: number, max = 86_400) =>
  z.coerce
    .number()
    .positive()
    .max(max)
    .default(fallback)
    .transform((s) => Math.round(s * 1000))
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    abort: true,
  })
const hosts = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((host) => host.trim())
      .filter(Boolean),
  )
  .refine((list) => list.every(isHost), {
    error: 'must be hosts like wiki.intranet or 10.0.0.5:8090, with commas between them',
    abort: true,
  })
  .transform((list) => list.map(hostOf))
const secret = z.string().min(32, 'must have at least 32 characters')

export const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url('http:', 'https:')
    .refine((text) => new URL(text).pathname === '/' && !/[?#@]/.test(text), {
      error: 'must be like https://desk.example.com, without a path',
    })
    .optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ROLE: z.enum(['web', 'worker', 'both']).default('both'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_DIRECT_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  ...indexSettings,
  ...modelSettings,
  SECRET_KEY: secret.optional(),
  BOOTSTRAP_KEY: secret.optional(),
  OIDC_ISSUER: url('http:', 'https:').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).max(40).default('your company account'),
  SIMULATOR_URL: url('http:', 'https:').optional(),
  SIMULATOR_SECRET: z.string().min(16).optional(),
  TURN_QUIET_SECONDS: seconds(4, 300),
  TURN_MAX_SECONDS: seconds(20, 3600),
  LEASE_SECONDS: seconds(30, 600),
  SWEEP_SECONDS: seconds(2, 300),
  SEND_TIMEOUT_SECONDS: seconds(15, 120),
  UNSURE_AFTER_SECONDS: seconds(120),
  DRAIN_SECONDS: seconds(10, 600),
  CONTACT_MESSAGES_PER_MINUTE: z.coerce.number().int().min(1).default(30),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(8),
  WEB_PRIVATE_HOSTS: hosts,
  AUDIT_CHECKPOINT_FILE: z.string().min(1).optional(),
  AUDIT_CHECKPOINT_URL: url('http:', 'https:').optional(),
  ON_CALL_URL: url('http:', 'https:').optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http:', 'https:').optional(),
})
type Environment = z.infer<typeof Environment>

export type Config = ReturnType<typeof inForce> & {
  /** What a file that people write names by its variable: secrets of connectors. */
  secretNamed(name: string): string | undefined
}

export class ConfigError extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Reads `.env` beside package.json, if there is one; what is already set wins. */
export function loadEnvironment(folder: string): NodeJS.ProcessEnv {
  const file = resolve(folder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty variable is how compose files say "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given, { error: fieldWords })
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  return { ...inForce(parsed.data), secretNamed: (name) => given[name] }
}

function contradictions(e: Environment): string[] {
  const problems: string[] = []
  if (e.DATABASE_URL && isPooler(e.DATABASE_URL) && !e.DATABASE_DIRECT_URL) {
    problems.push(
      'DATABASE_URL: points at a connection pooler, which cannot carry LISTEN, migrations and the queue; set DATABASE_DIRECT_URL to the server itself as well',
    )
  }
  if (e.DATABASE_DIRECT_URL && !e.DATABASE_URL)
    problems.push(
      'DATABASE_DIRECT_URL: is set without DATABASE_URL; set both, or neither for the embedded database',
    )
  if (e.DATABASE_DIRECT_URL && isPooler(e.DATABASE_DIRECT_URL))
    problems.push(
      'DATABASE_DIRECT_URL: points at a connection pooler; it must name the server itself',
    )
  if (e.ROLE !== 'both' && !e.DATABASE_URL)
    problems.push(
      `ROLE: "${e.ROLE}" needs DATABASE_URL; the embedded database belongs to one process that does both`,
    )
  if (e.REDIS_URL && !e.DATABASE_URL)
    problems.push(
      'REDIS_URL: is set without DATABASE_URL; a queue outside needs a database outside',
    )
  if (e.TURN_MAX_SECONDS < e.TURN_QUIET_SECONDS)
    problems.push('TURN_MAX_SECONDS: must not be less than TURN_QUIET_SECONDS')
  // A send begins within the first half of this time, and must be over before a person is asked about it.
  if (e.UNSURE_AFTER_SECONDS < 2 * e.SEND_TIMEOUT_SECONDS)
    problems.push('UNSURE_AFTER_SECONDS: must be at least twice SEND_TIMEOUT_SECONDS')
  if (e.AUDIT_CHECKPOINT_FILE && e.AUDIT_CHECKPOINT_URL)
    problems.push('AUDIT_CHECKPOINT_URL: set this or AUDIT_CHECKPOINT_FILE, not both')
  return [
    ...problems,
    ...contradictionsOfIndex(e),
    ...contradictionsOfModel(e),
    ...contradictionsOfOidc(e),
  ]
}

function contradictionsOfOidc(e: Environment): string[] {
  const missing = [
    e.OIDC_ISSUER ? [] : 'OIDC_ISSUER',
    e.OIDC_CLIENT_ID ? [] : 'OIDC_CLIENT_ID',
    e.OIDC_CLIENT_SECRET ? [] : 'OIDC_CLIENT_SECRET',
  ].flat()
  if (missing.length === 3) return []
  const problems = missing.map(
    (name) => `${name}: is missing; signing in with OpenID Connect needs all of OIDC_*`,
  )
  if (!e.PUBLIC_URL)
    problems.push('PUBLIC_URL: is missing; the OpenID provider must know where to send people back')
  if (e.OIDC_ISSUER && !isSafeFromListeners(new URL(e.OIDC_ISSUER)))
    problems.push('OIDC_ISSUER: must start with https://, unless it is on this machine')
  return problems
}

const isSafeFromListeners = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

const isHost = (text: string) =>
  URL.canParse(`http://${text}/`) && /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i.test(text)

/** As a URL writes it, so that 10.0.0.5 is found however it was meant. */
function hostOf(text: string): { host: string; port?: number } {
  const { hostname, port } = new URL(`http://${text}/`)
  return { host: hostname, ...(port && { port: Number(port) }) }
}

const isPooler = (text: string) => {
  const { port, hostname, searchParams } = new URL(text)
  return (
    searchParams.get('pgbouncer') === 'true' ||
    port === '6432' ||
    /pgbouncer|pooler/i.test(hostname)
  )
}

function inForce(e: Environment) {
  const dataDir = resolve(e.DATA_DIR)
  return {
    host: e.HOST,
    port: e.PORT,
    publicUrl: e.PUBLIC_URL && new URL(e.PUBLIC_URL).origin,
    trustedProxies: e.TRUSTED_PROXIES,
    role: e.ROLE,
    dataDir,
    database: databaseOf(e, dataDir),
    queue: e.REDIS_URL
      ? { kind: 'redis' as const, url: e.REDIS_URL }
      : { kind: 'postgres' as const },
    index: indexOf(e),
    embedder: embedderOf(e),
    model: modelOf(e),
    simulator: e.SIMULATOR_URL
      ? { kind: 'far' as const, url: e.SIMULATOR_URL }
      : { kind: 'inside' as const },
    secrets: {
      key: e.SECRET_KEY,
      bootstrap: e.BOOTSTRAP_KEY,
      simulator: e.SIMULATOR_SECRET,
      oidc: e.OIDC_CLIENT_SECRET,
    },
    oidc: oidcOf(e),
    turn: {
      quietMs: e.TURN_QUIET_SECONDS,
      maxMs: e.TURN_MAX_SECONDS,
      messagesPerMinute: e.CONTACT_MESSAGES_PER_MINUTE,
    },
    leaseMs: e.LEASE_SECONDS,
    sweepMs: e.SWEEP_SECONDS,
    sendTimeoutMs: e.SEND_TIMEOUT_SECONDS,
    unsureAfterMs: e.UNSURE_AFTER_SECONDS,
    drainMs: e.DRAIN_SECONDS,
    concurrency: e.WORKER_CONCURRENCY,
    privateHosts: e.WEB_PRIVATE_HOSTS,
    checkpoint: checkpointOf(e, dataDir),
    onCallUrl: e.ON_CALL_URL,
    logLevel: e.LOG_LEVEL,
    otlp: e.OTEL_EXPORTER_OTLP_ENDPOINT,
  }
}

const databaseOf = (e: Environment, dataDir: string) =>
  e.DATABASE_URL
    ? {
        kind: 'postgres' as const,
        url: e.DATABASE_URL,
        directUrl: e.DATABASE_DIRECT_URL ?? e.DATABASE_URL,
        connections: e.DATABASE_CONNECTIONS,
      }
    : { kind: 'pglite' as const, folder: resolve(dataDir, 'database') }

const oidcOf = ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_NAME: name }: Environment) =>
  issuer && clientId ? { issuer, clientId, name } : undefined
