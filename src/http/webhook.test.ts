import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSimulator, signature } from '../adapters/channel/simulator.ts'
import type { InboundEvent } from '../core/inbound.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor } from '../testing/door.ts'
import { webhookRouter } from './webhook.ts'

const secret = Buffer.from('a secret of the simulator')
const simulator = openSimulator(
  { kind: 'inside' },
  { secret, sendTimeoutMs: 1000, report: async () => {} },
)
const channelId = randomUUID()
let database: Awaited<ReturnType<typeof embeddedDatabase>>
let door: Door
let kept: InboundEvent[]
let waitedMs: number
let commit: () => Promise<void>

beforeAll(async () => {
  database = await embeddedDatabase()
  door = await openDoor(database, {
    webhooks: (metrics, log) =>
      webhookRouter({
        channelOf: async (id) => (id === channelId ? simulator : null),
        async receive(_channelId, events) {
          await commit()
          kept.push(...events)
        },
        waitedMs: () => waitedMs,
        metrics,
        log,
      }),
  })
})
afterAll(async () => {
  await door.close()
  await database.close()
})
beforeEach(() => {
  kept = []
  waitedMs = 0
  commit = async () => {}
})

const message = {
  kind: 'message',
  providerId: 'm-1',
  identities: [{ kind: 'phone', value: '+4915112345678' }],
  content: { text: 'Where is Maria’s order?' },
  sentAt: '2026-01-01T00:00:00Z',
}
const body = (...events: unknown[]) => JSON.stringify({ events })
const deliver = (
  bytes: string | Buffer,
  sign = signature(secret, Buffer.from(bytes)),
  id: string = channelId,
) =>
  door.call('POST', `/webhooks/${id}`, {
    body: bytes,
    key: null,
    headers: { 'x-hub-signature-256': sign, 'content-type': 'application/octet-stream' },
  })
const count = async (outcome: string) =>
  Number(
    new RegExp(`countersign_webhooks_total\\{outcome="${outcome}"\\} (\\d+)`).exec(
      (await door.metrics.render()).text,
    )?.[1] ?? 0,
  )

test('a signed webhook is answered once its events are kept', async () => {
  expect(await deliver(body(message))).toMatchObject({ status: 200, value: { received: 1 } })
  expect(kept).toMatchObject([{ kind: 'message', providerId: 'm-1' }])
  expect(await count('accepted')).toBe(1)
})

test('without the right signature nothing is read', async () => {
  for (const sign of [
    '',
    'sha256=00',
    signature(Buffer.from('another'), Buffer.from(body(message))),
    signature(secret, Buffer.from(`${body(message)} `)),
  ]) {
    expect((await deliver(body(message), sign)).status).toBe(401)
  }
  expect([kept, await count('unsigned')]).toEqual([[], 4])
})

test('what is not of this channel is a 400, and does not come again and again as a fault of ours', async () => {
  for (const odd of ['', '{', '{"events":7}', 'null']) expect((await deliver(odd)).status).toBe(400)
  expect((await deliver(Buffer.from('ff7b7d', 'hex'))).status).toBe(400)
  expect(await count('unreadable')).toBe(5)
})

test('an item that cannot be read is counted, and loses no neighbour', async () => {
  expect((await deliver(body({ kind: 'nonsense' }, message))).value).toEqual({ received: 2 })
  expect((await door.metrics.render()).text).toContain(
    'countersign_webhook_items_unreadable_total 1',
  )
})

test('when the database is far behind, the provider is asked to come later before anything is done', async () => {
  waitedMs = 2001
  const { status, headers } = await deliver(body(message))
  expect([status, headers.get('retry-after'), kept, await count('busy')]).toEqual([
    503,
    '10',
    [],
    1,
  ])
})

test('when the events cannot be kept, the provider is asked to deliver them again', async () => {
  commit = () => Promise.reject(new Error('duplicate key: +4915112345678'))
  const { status, headers, value } = await deliver(body(message))
  expect([status, headers.get('retry-after'), await count('failed')]).toEqual([503, '5', 1])
  expect(JSON.stringify(value)).not.toContain('49151')
})

test('an unknown channel is a 404, whatever its id looks like', async () => {
  for (const id of [randomUUID().toString(), 'x', '..%2f'])
    expect((await deliver(body(message), undefined, id)).status).toBe(404)
})

test('webhooks of three megabytes are read, and larger ones are not', async () => {
  const large = body(
    ...Array.from({ length: 900 }, (_, n) => ({
      ...message,
      providerId: `m-${n}`,
      content: { text: 'x'.repeat(3000) },
    })),
  )
  expect(large.length).toBeGreaterThan(2_700_000)
  expect((await deliver(large)).value).toEqual({ received: 900 })
  expect((await deliver(`${large}${' '.repeat(600_000)}`)).status).toBe(413)
})

test('other methods are told what this door is for', async () => {
  expect((await door.call('PUT', `/webhooks/${channelId}`)).headers.get('allow')).toBe('POST')
})

test('no line of the log holds a word of a customer', () => {
  const log = door.lines.join('')
  expect(log).toContain('a webhook could not be committed')
  for (const word of ['49151', 'Maria', 'order']) expect(log).not.toContain(word)
})
