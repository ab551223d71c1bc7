import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import { silent } from './testing/database.ts'
import { until } from './testing/interleave.ts'
import { startOpenAi } from './testing/openai-stub.ts'
import { type Running, wire } from './wire.ts'

/** The way of a message, through the doors that everybody uses, on the embedded parts. */

const folder = mkdtempSync(join(tmpdir(), 'countersign journey '))
let desk: Running

beforeAll(async () => {
  const settings = {
    DATA_DIR: folder,
    // Vectors of the whole library take longer than all that is looked at here.
    EMBEDDER: 'none',
    PORT: '0',
    TURN_QUIET_SECONDS: '0.2',
    SWEEP_SECONDS: '0.3',
    LOG_LEVEL: 'silent',
  }
  desk = await wire(parseConfig(settings), silent)
  await until(isWhole)
})

/** The index is filled and the taxonomy learned; before that every turn waits for a person. */
async function isWhole(): Promise<boolean> {
  const { parts } = await readiness()
  return Object.values(parts).every(({ state }) => state === 'ok')
}

async function readiness() {
  const response = await fetch(`${desk.url}/readyz`)
  const { parts } = (await response.json()) as { parts: Record<string, { state: string }> }
  return { status: response.status, parts }
}

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

type Message = { origin: string; content: { text: string } }
type Review = {
  id: string
  conversationId: string
  reasons: unknown
  messages: Message[]
  conversation: { revision: number }
}
type Approved = { outboundId: string; type: string; checks: unknown }
type Outbound = {
  state: string
  decision: unknown
  receipts: { receipt: { checks: { passed: boolean }[] } }[]
}
type Conversation = { cases: unknown; silencedAt: string | null; silencedBy: string | null }
type List<T> = { items: T[] }

async function call<T>(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  const response = await fetch(`${desk.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${desk.bootstrapKey}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as T }
}

const says = async (from: string, text: string, providerId?: string) =>
  (
    await call<{ conversationId: string; outcome: string }>('POST', '/simulator/messages', {
      from,
      name: 'Maria',
      text,
      ...(providerId && { providerId }),
    })
  ).body

const reviewOf = async (id: string) => (await call<Review>('GET', `/reviews/${id}`)).body
const outboundOf = async (id: string) => (await call<Outbound>('GET', `/outbounds/${id}`)).body
const conversationOf = async (id: string) =>
  (await call<Conversation>('GET', `/conversations/${id}`)).body
const approve = (review: Review, text: string) =>
  call<Approved>('POST', `/reviews/${review.id}/approve`, {
    revision: review.conversation.revision,
    text,
  })

async function waiting(conversationId: string): Promise<Review> {
  let found: Review | undefined
  await until(async () => {
    const { body } = await call<List<Review>>('GET', '/reviews')
    found = body.items.find((review) => review.conversationId === conversationId)
    return found !== undefined
  })
  return reviewOf(found?.id ?? '')
}

test('a question is gathered, held, approved, sent and delivered', async () => {
  // Maria writes in two bubbles, and the provider delivers the first one twice.
  const { conversationId } = await says('+4915100000001', 'Hi, where is my order?', 'maria-1')
  await says('+4915100000001', 'It is number 4711', 'maria-2')
  expect((await says('+4915100000001', 'Hi, where is my order?', 'maria-1')).outcome).toBe(
    'duplicate',
  )

  // One turn holds both bubbles, and waits for a person: nothing is sent by itself before it was earned.
  const review = await waiting(conversationId)
  expect(review.messages.map((message) => message.content.text)).toEqual([
    'Hi, where is my order?',
    'It is number 4711',
  ])
  expect(review.reasons).toContainEqual(expect.objectContaining({ rule: 'autonomy.draft' }))

  // The agent approves an answer, which leaves through the gate and is delivered and read.
  const approved = await approve(review, 'It arrives tomorrow.')
  expect(approved.status).toBe(202)
  const isThere = async () =>
    ['delivered', 'read'].includes((await outboundOf(approved.body.outboundId)).state)
  await until(isThere)

  // What was decided and checked can be read back.
  const outbound = await outboundOf(approved.body.outboundId)
  expect(outbound.decision).toMatchObject({ by: 'person', approver: 'bootstrap', voidedAt: null })
  expect(outbound.receipts).toHaveLength(1)
  expect(outbound.receipts[0]?.receipt.checks.every((check) => check.passed)).toBe(true)
  const { body: log } = await call<List<Message>>(
    'GET',
    `/conversations/${conversationId}/messages`,
  )
  expect(log.items.map((message) => [message.origin, message.content.text])).toEqual([
    ['desk', 'It arrives tomorrow.'],
    ['customer', 'It is number 4711'],
    ['customer', 'Hi, where is my order?'],
  ])

  // The case waits for Maria; her thanks change nothing, her next question opens it again.
  const casesOf = async () => (await conversationOf(conversationId)).cases
  expect(await casesOf()).toMatchObject([{ state: 'pending' }])
  await says('+4915100000001', 'Thank you!')
  expect(await casesOf()).toMatchObject([{ state: 'pending' }])
  await says('+4915100000001', 'And my refund?')
  expect(await casesOf()).toMatchObject([{ state: 'open' }])
})

test('what comes after the agent looked keeps the old answer from going out', async () => {
  const { conversationId } = await says('+4915100000002', 'Can I return the tent?')
  const review = await waiting(conversationId)
  await says('+4915100000002', 'Forget it, cancel the order')
  const late = await approve(review, 'Yes, within 30 days.')
  expect(late.status).toBe(409)
  expect(late.body.type).toContain('conversation-changed')

  const again = await reviewOf(review.id)
  expect(again.messages).toHaveLength(2)
  const approved = await approve(again, 'It is cancelled.')
  expect(approved.status).toBe(202)
})

test('two agents who answer at once make one answer', async () => {
  const { conversationId } = await says('+4915100000003', 'Do you ship to Norway?')
  const review = await waiting(conversationId)
  const [one, two] = await Promise.all([approve(review, 'Yes, we do.'), approve(review, 'Yes!')])
  expect([one.status, two.status].sort()).toEqual([202, 409])
})

test('a person silences the assistant and gives the conversation back', async () => {
  const { conversationId } = await says('+4915100000004', 'Is the shop open today?')
  await waiting(conversationId)
  expect((await conversationOf(conversationId)).silencedAt).toBeNull()
  expect(
    (await call('PUT', `/conversations/${conversationId}/silence`, { silent: true })).status,
  ).toBe(200)
  expect((await conversationOf(conversationId)).silencedBy).toBe('bootstrap')
  expect(
    (await call('PUT', `/conversations/${conversationId}/silence`, { silent: false })).status,
  ).toBe(200)
})

test('whoever asked not to be written to is not written to', async () => {
  const { conversationId } = await says('+4915100000005', 'How much is the tent?')
  const review = await waiting(conversationId)
  await says('+4915100000005', 'STOP')
  const refused = await approve(await reviewOf(review.id), '129 euro.')
  expect(refused.status).toBe(409)
  expect(refused.body.checks).toMatchObject([{ check: 'consent', passed: false }])
})

test('the program closes and starts again with everything it knew', async () => {
  const listed = async () => (await call('GET', '/conversations')).body
  // What the last customer wrote is still being worked on.
  let before = await listed()
  const isAtRest = async () => {
    const earlier = before
    await pause(500)
    before = await listed()
    return isDeepStrictEqual(earlier, before)
  }
  await expect.poll(isAtRest).toBe(true)
  const { bootstrapKey } = desk
  await desk.close()
  const started = await wire(
    parseConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', EMBEDDER: 'none' }),
    silent,
  )
  // Shown again: whoever started it may have missed it.
  expect(started.bootstrapKey).toBe(bootstrapKey)
  desk = started
  expect((await call('GET', '/conversations')).body).toEqual(before)
})

test('a chat model that does not take its key shows in readiness and in the figures', async () => {
  const far = await startOpenAi()
  far.fail(...Array.from({ length: 20 }, () => ({ kind: 'status' as const, status: 401 })))
  await desk.close()
  const settings = {
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'silent',
    EMBEDDER: 'none',
    MODEL: 'openai:gpt-5-mini',
    OPENAI_BASE_URL: far.url,
    OPENAI_API_KEY: 'sk-revoked',
    TURN_QUIET_SECONDS: '0.2',
    SWEEP_SECONDS: '0.3',
  }
  desk = await wire(parseConfig(settings), silent)
  expect((await readiness()).parts.model).toEqual({ state: 'ok' })
  await says('+4915100000009', 'My neighbour has one in blue, which I saw, and now I wonder')
  await until(async () => (await readiness()).parts.model?.state !== 'ok')
  expect(await readiness()).toMatchObject({
    status: 200,
    parts: { model: { state: 'degraded', reason: 'could not be asked: status 401' } },
  })
  const figures = await (await fetch(`${desk.url}/metrics`)).text()
  expect(figures).toContain('countersign_model{state="away"} 1')
  await far.close()
})
