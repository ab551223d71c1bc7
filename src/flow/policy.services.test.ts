import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { postgresDatabase } from '../testing/database.ts'
import { seedPolicies } from './policy.ts'
import { publishPolicy } from './publish-policy.ts'

let database: Database
beforeAll(async () => {
  database = await postgresDatabase()
})
afterAll(() => database.close())

const waiters = async () => {
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows[0].count as number
}

test('of two versions that are published at the same time one is in force', async () => {
  await seedPolicies(database, 'knowledge')
  const { content } = await database.prisma.policyVersion.findFirstOrThrow({
    where: { kind: 'service' },
  })
  for (const number of [2, 3]) {
    const version = {
      kind: 'service',
      number,
      content: content ?? {},
      digest: String(number).repeat(64),
    }
    await database.prisma.policyVersion.create({ data: { ...version, createdBy: 'test' } })
  }
  const publish = (number: number) =>
    publishPolicy(database, { kind: 'service', number, actor: { kind: 'person', id: 'p' } })

  const gatekeeper = await database.pool.connect()
  await gatekeeper.query('BEGIN')
  await gatekeeper.query('SELECT 1 FROM policy_version WHERE number = 1 FOR UPDATE')
  const publishing = [publish(2), publish(3)]
  while ((await waiters()) < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  await gatekeeper.query('COMMIT')
  gatekeeper.release()

  const outcomes = await Promise.all(publishing)
  expect(outcomes.map((o) => o.kind)).toEqual(['published', 'published'])
  const inForce = await database.prisma.policyVersion.findMany({
    where: { kind: 'service', state: 'in_force' },
  })
  expect(inForce).toHaveLength(1)
})
