import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { Environment, parseConfig } from '../src/config.ts'

const Service = z.object({
  image: z.string(),
  build: z.string().optional(),
  restart: z.string(),
  stop_grace_period: z.string().regex(/^\d+s$/),
  healthcheck: z
    .union([z.object({ test: z.array(z.string()).min(2) }), z.object({ disable: z.literal(true) })])
    .optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  user: z.string().optional(),
})
const Compose = z.object({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()),
})

const text = readFileSync('docker-compose.yml', 'utf8')
const { services } = Compose.parse(parse(text, { merge: true }))
const dockerfile = readFileSync('Dockerfile', 'utf8')
const finalStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
const ours = Object.entries(services).filter(([, service]) => service.build)
const every = Object.entries(services)

describe('docker-compose.yml', () => {
  test('has a web, a worker, and the stores of a cluster', () => {
    expect(Object.keys(services)).toEqual(['web', 'worker', 'postgres', 'redis', 'qdrant'])
  })

  test.each(every)('%s comes back after a crash and has a fixed version', (_name, service) => {
    expect(service.restart).toBe('unless-stopped')
    expect(service.image).toMatch(/:v?\d/)
  })

  // A worker has no port that could be asked: it ends when it cannot work.
  test.each(every.filter(([name]) => name !== 'worker'))(
    '%s tells whether it is healthy',
    (_name, service) => {
      const ofTheImage = service.build && /^HEALTHCHECK .*\n.*healthz/m.exec(finalStage)?.[0]
      const check = service.healthcheck ?? { test: ofTheImage }
      expect(check).toHaveProperty('test', expect.anything())
    },
  )

  test.each(every)(
    '%s is reached from this machine alone unless BIND says otherwise',
    (_name, service) => {
      for (const port of service.ports) expect(port).toMatch(/^\$\{BIND:-127\.0\.0\.1\}:/)
    },
  )

  test('no password has a default: whoever starts it is told how to make one', () => {
    const secrets = [...text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET_KEY)\w*)([^}]*)\}/g)]
    expect(secrets.map(([, name]) => name)).toEqual([
      'POSTGRES_PASSWORD',
      'SECRET_KEY',
      'POSTGRES_PASSWORD',
    ])
    for (const [, , rest] of secrets) expect(rest).toMatch(/^:\?.*openssl rand/)
  })

  test.each(ours)(
    '%s is given every setting that the program reads, and no other',
    (_name, service) => {
      expect(Object.keys(service.environment).sort()).toEqual(Object.keys(Environment.shape).sort())
    },
  )

  test.each(ours)('%s starts with what it is given', (name, service) => {
    const config = parseConfig(filledIn(service.environment))
    expect(config).toMatchObject({ role: name, host: '0.0.0.0', port: 3000, dataDir: '/data' })
    expect([config.database.kind, config.queue.kind]).toEqual(['postgres', 'redis'])
  })

  test.each(ours)('%s is given longer to stop than it takes at most', (_name, service) => {
    const { drainMs } = parseConfig(filledIn(service.environment))
    expect(Number.parseInt(service.stop_grace_period, 10) * 1000).toBeGreaterThan(
      2 * drainMs + 5000,
    )
  })

  test.each(ours)('%s runs as the user of the image, who is not root', (_name, service) => {
    expect(service.user).toBeUndefined()
    expect(/^USER (\w+)$/m.exec(finalStage)?.[1]).toBe('node')
  })
})

describe('Dockerfile', () => {
  test('every stage starts from a fixed version', () => {
    expect(
      dockerfile.match(/^FROM .*$/gm)?.every((from) => /^FROM \S+:\d+\S*( AS \w+)?$/.test(from)),
    ).toBe(true)
  })

  test('runs node itself, which hears TERM, and keeps its data in a volume', () => {
    expect(finalStage).toContain('\nCMD ["node", "start.mjs"]')
    expect(finalStage).toContain('\nSTOPSIGNAL SIGTERM')
    expect(finalStage).toContain('\nVOLUME /data')
  })
})

describe('.env.example', () => {
  const onlyForCompose = ['POSTGRES_PASSWORD', 'BIND']
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=(.*)$/gm)
  const examples = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))

  test('names every setting that the program reads, and no other', () => {
    const names = Object.keys(examples).filter((name) => !onlyForCompose.includes(name))
    expect(names.sort()).toEqual(Object.keys(Environment.shape).sort())
  })

  test('shows the defaults that are in force', () => {
    const shown = Object.fromEntries(Object.entries(examples).filter(([, value]) => value !== ''))
    expect(Environment.parse(shown)).toEqual(Environment.parse({}))
  })
})

/** As compose would: `${NAME:-default}` becomes the default, what is required becomes something long. */
function filledIn(environment: Record<string, string>): Record<string, string> {
  const fill = (value: string) =>
    value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'a'.repeat(64))
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]))
}
