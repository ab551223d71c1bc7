import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Action } from '../core/permissions.ts'
import { seedPolicies } from '../flow/policy.ts'
import { openReceiver } from '../flow/receive.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { routes } from '../http/routes/routes.ts'
import { embeddedDatabase } from './database.ts'
import { aDesk, losingQueue } from './desk.ts'
import { openDoor } from './door.ts'
import { type Sample, samples, type Told } from './samples.ts'

/** Who asks: what their requests carry. */
type Caller = { headers: Record<string, string>; key: string | null }

export type WholeApi = Awaited<ReturnType<typeof openWholeApi>>
export type Answered = Awaited<ReturnType<WholeApi['ask']>>

/** Every endpoint behind the real doors, and a way to ask each of them for something that is there. */
export async function openWholeApi() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-api-'))
  const database = await embeddedDatabase()
  await seedPolicies(database, 'knowledge')
  const desk = await aDesk(database)
  const limits = { quietMs: 0, maxMs: 0, messagesPerMinute: 9 }
  const { receive } = openReceiver(database, losingQueue, limits)
  const simulator = { channelId: desk.channelId, receive }
  const linkTo = (page: string, token: string) => `https://desk.test/${page}#${token}`
  const endpoints = routes(desk, simulator, join(folder, 'erasures.jsonl'), linkTo)
  const door = await openDoor(database, { endpoints })
  const made = samples(desk)
  return {
    database,
    desk,
    endpoints,
    door,
    sampleOf(target: Endpoint, told: Told = {}): Promise<Sample> {
      const make = made[nameOf(target)]
      if (make) return make(told)
      throw new Error(`src/testing/samples.ts: tell how to ask for ${nameOf(target)}`)
    },
    ask: (caller: Caller, { method }: Pick<Endpoint, 'method'>, { path, json }: Sample) =>
      door.call(method.toUpperCase(), `/api/v1${path}`, {
        ...(json !== undefined && { json }),
        headers: caller.headers,
        key: caller.key,
      }),
    async close() {
      await door.close()
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`

/** The answer says what may not be done and why, and the audit log knows it. */
export async function expectRefused(
  { database }: WholeApi,
  who: { id: string },
  answer: Answered,
  details: { action: Action; missing: string },
) {
  const slug = details.missing === 'stepped_up' ? 'step-up-needed' : 'forbidden'
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(answer.value).toMatchObject({ type: `/api/v1/docs#${slug}`, status: 403, ...details })
  expect(answer.status).toBe(403)
  expect(answer.value.detail).toMatch(/^You may not do "[\w.]+"\. [A-Z].{10,}\.$/)
  await expectNoted(database, who, details)
}

export async function expectNoted(
  { prisma }: WholeApi['database'],
  { id }: { id: string },
  details: { action: Action; missing: string },
) {
  const where = { actorId: id, act: 'access.refused' }
  const rows = await prisma.auditEvent.findMany({ where })
  expect(rows.map((row) => row.details)).toContainEqual(expect.objectContaining(details))
}
