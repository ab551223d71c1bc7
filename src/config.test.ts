import { expect, test } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    parseConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('nothing set is the embedded size, on this machine only', () => {
  expect(parseConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    role: 'both',
    database: { kind: 'pglite' },
    queue: { kind: 'postgres' },
    simulator: { kind: 'inside' },
  })
})

test('a database outside is the standard size; with Redis and a role it is the cluster', () => {
  const DATABASE_URL = 'postgres://desk:secret@db/desk'
  expect(parseConfig({ DATABASE_URL })).toMatchObject({
    database: { kind: 'postgres', directUrl: DATABASE_URL },
    queue: { kind: 'postgres' },
  })
  expect(parseConfig({ DATABASE_URL, REDIS_URL: 'redis://queue', ROLE: 'worker' })).toMatchObject({
    role: 'worker',
    queue: { kind: 'redis' },
  })
})

test('an empty variable counts as not set', () => {
  expect(parseConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({
    port: 3000,
    database: { kind: 'pglite' },
  })
})

test('every problem is told at once, by name', () => {
  const problems = problemsOf({
    PORT: 'many',
    ROLE: 'chief',
    DATABASE_URL: 'mysql://db',
    SECRET_KEY: 'short',
  })
  expect(problems.map((p) => p.split(':')[0])).toEqual([
    'PORT',
    'ROLE',
    'DATABASE_URL',
    'SECRET_KEY',
  ])
})

test.each<[string, Record<string, string>, string]>([
  ['a pooler by its port', { DATABASE_URL: 'postgres://db:6432/desk' }, 'DATABASE_DIRECT_URL'],
  [
    'a pooler by its name',
    { DATABASE_URL: 'postgres://eu-pooler.example/desk' },
    'DATABASE_DIRECT_URL',
  ],
  [
    'a pooler by its option',
    { DATABASE_URL: 'postgres://db/desk?pgbouncer=true' },
    'DATABASE_DIRECT_URL',
  ],
  [
    'a pooler behind the direct address',
    { DATABASE_URL: 'postgres://db/desk', DATABASE_DIRECT_URL: 'postgres://db:6432/desk' },
    'DATABASE_DIRECT_URL',
  ],
  ['a direct address alone', { DATABASE_DIRECT_URL: 'postgres://db/desk' }, 'DATABASE_DIRECT_URL'],
  ['a worker without a database outside', { ROLE: 'worker' }, 'ROLE'],
  ['Redis without a database outside', { REDIS_URL: 'redis://queue' }, 'REDIS_URL'],
  [
    'a maximum below the quiet time',
    { TURN_QUIET_SECONDS: '9', TURN_MAX_SECONDS: '3' },
    'TURN_MAX_SECONDS',
  ],
  [
    'two places for checkpoints',
    { AUDIT_CHECKPOINT_FILE: 'a', AUDIT_CHECKPOINT_URL: 'https://x' },
    'AUDIT_CHECKPOINT_URL',
  ],
])('%s is refused', (_, environment, name) => {
  const problems = problemsOf(environment)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(name)
})

test('no problem repeats a secret', () => {
  expect(
    problemsOf({ SECRET_KEY: 'hunter2', DATABASE_URL: 'mysql://desk:hunter2@db' }).join(),
  ).not.toContain('hunter2')
})

test('signing in at an OpenID provider needs all of its settings, https, and where to come back to', () => {
  expect(
    problemsOf({ OIDC_ISSUER: 'http://login.example.com' }).map((p) => p.split(':')[0]),
  ).toEqual(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL', 'OIDC_ISSUER'])
  const { oidc, secrets } = parseConfig({
    OIDC_ISSUER: 'https://login.example.com/company',
    OIDC_CLIENT_ID: 'desk',
    OIDC_CLIENT_SECRET: 'secret',
    PUBLIC_URL: 'https://desk.example.com/',
  })
  expect(oidc).toEqual({
    issuer: 'https://login.example.com/company',
    clientId: 'desk',
    name: 'your company account',
  })
  expect(secrets.oidc).toBe('secret')
})

test('PUBLIC_URL is an origin and nothing more', () => {
  expect(parseConfig({ PUBLIC_URL: 'https://Desk.example.com/' }).publicUrl).toBe(
    'https://desk.example.com',
  )
  for (const PUBLIC_URL of ['https://x.com/desk', 'https://x.com?a', 'https://a@x.com', 'x.com'])
    expect(problemsOf({ PUBLIC_URL }), PUBLIC_URL).toHaveLength(1)
})

test('hosts inside that may be asked are told as a URL writes them', () => {
  const { privateHosts } = parseConfig({
    WEB_PRIVATE_HOSTS: 'Wiki.intranet, 10.0.0.5:8090,[::1]:80',
  })
  expect(privateHosts).toEqual([
    { host: 'wiki.intranet' },
    { host: '10.0.0.5', port: 8090 },
    { host: '[::1]' },
  ])
  expect(parseConfig({}).privateHosts).toEqual([])
  for (const list of [
    'https://wiki.intranet',
    'wiki/page',
    'user@wiki',
    'wiki:99999',
    '*.intranet',
  ])
    expect(problemsOf({ WEB_PRIVATE_HOSTS: list })[0]).toMatch(/^WEB_PRIVATE_HOSTS: must be hosts/)
})

test('no chat model is set up by itself; one that is has what it needs', () => {
  expect(parseConfig({}).model).toBeNull()
  expect(parseConfig({ MODEL: 'openai:gpt-5-mini', OPENAI_API_KEY: 'sk-1' }).model).toEqual({
    provider: 'openai',
    model: 'gpt-5-mini',
    name: 'openai:gpt-5-mini',
    url: 'https://api.openai.com/v1',
    apiKey: 'sk-1',
    timeoutMs: 40_000,
    concurrency: 8,
    prices: { input: 0, output: 0 },
    limits: { tokens: 20_000_000 },
    redact: 'personal',
  })
  const OPENAI_BASE_URL = 'http://127.0.0.1:11434/v1/'
  expect(parseConfig({ MODEL: 'openai:qwen3:8b', OPENAI_BASE_URL }).model).toMatchObject({
    model: 'qwen3:8b',
    url: 'http://127.0.0.1:11434/v1',
  })
})

test.each([
  ['an unknown provider', { MODEL: 'bard' }, 'MODEL'],
  ['OpenAI without a key', { MODEL: 'openai:gpt-5-mini' }, 'OPENAI_API_KEY'],
  ['Anthropic without a key', { MODEL: 'anthropic:claude-haiku-4-5' }, 'ANTHROPIC_API_KEY'],
  [
    'a budget without prices',
    { MODEL_DAILY_BUDGET: '5', MODEL_PRICE_IN: '1' },
    'MODEL_DAILY_BUDGET',
  ],
])('a chat model: %s is refused', (_, environment, name) => {
  expect(problemsOf(environment).map((problem) => problem.split(':')[0])).toEqual([name])
})
