import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCheckpoints } from './adapters/checkpoint/file.ts'
import { openDatabase } from './adapters/database/open.ts'
import { openSecrets } from './adapters/secrets/open.ts'
import { openLog } from './adapters/telemetry/log.ts'
import { parseConfig } from './config.ts'
import { checkpointSigner } from './core/checkpoint.ts'
import { sealAudit } from './flow/audit/seal.ts'
import { verifyAudit } from './flow/audit/verify.ts'
import { silent } from './testing/database.ts'
import { until } from './testing/interleave.ts'
import { rowsWith } from './testing/planting.ts'
import { type Running, wire } from './wire.ts'

/** A contact asks to be forgotten, by the doors that everybody uses, and then everything is searched for them. */

const folder = mkdtempSync(join(tmpdir(), 'countersign erasure '))
const spans: string[] = []
const collector = createServer((request, response) => {
  request.on('data', (chunk) => spans.push(chunk.toString('latin1')))
  request.on('end', () => response.end('{}'))
})
const lines: string[] = []
let desk: Running
let cookie = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const address = collector.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const settings = {
    DATA_DIR: folder,
    // Vectors of the whole library take longer than all that is looked at here.
    EMBEDDER: 'none',
    PORT: '0',
    TURN_QUIET_SECONDS: '0.2',
    SWEEP_SECONDS: '0.3',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  }
  desk = await wire(parseConfig(settings), openLog('debug', { write: (line) => lines.push(line) }))
  await becomeAdministrator()
})
afterAll(async () => {
  await desk.close()
  collector.close()
  rmSync(folder, { recursive: true })
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every form
type Answer = { status: number; body: any }

async function call(
  method: string,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${desk.url}/api/v1${path}`, {
    method,
    headers: { cookie, origin: desk.url, 'content-type': 'application/json', ...more },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const [set] = response.headers.getSetCookie().filter((each) => each.includes('session'))
  if (set) cookie = set.split(';')[0] ?? ''
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}

async function becomeAdministrator() {
  const [, token] = desk.setUpLink?.split('#') ?? []
  const me = { email: 'anna@example.com', password: 'a riddle of seven words for one door' }
  expect((await call('POST', '/setup', { ...me, token, name: 'Anna' })).status).toBe(201)
  expect((await call('POST', '/auth/sign-in', me)).status).toBe(200)
  expect((await call('POST', '/auth/step-up', { password: me.password })).status).toBe(200)
}

const says = async (
  from: string,
  name: string,
  text: string,
  providerId: string = crypto.randomUUID(),
) =>
  (await call('POST', '/simulator/messages', { from, name, text, providerId })).body.conversationId

async function waiting(conversationId: string) {
  let found: { id: string } | undefined
  await until(async () => {
    const { body } = await call('GET', '/reviews?limit=200')
    found = body.items.find((item: Answer['body']) => item.conversationId === conversationId)
    return found !== undefined
  })
  return (await call('GET', `/reviews/${found?.id}`)).body
}

/** Every file of the data folder in which the text stands as it is. */
function filesWith(text: string, place = folder): string[] {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name)
    const kind = statSync(path, { throwIfNoEntry: false })
    if (!kind) return []
    if (kind.isDirectory()) return filesWith(text, path)
    return kind.isFile() && readFileSync(path).includes(text) ? [path] : []
  })
}

const planted = ['Zebrina', '15155512345', 'quagga', 'okapi', 'Tapir']
const from = '+4915155512345'

/** Asked, answered, edited by the desk, rejected, asked again with the same key: something in every corner. */
async function anEventfulContact(): Promise<string> {
  const conversationId = await says(from, 'Zebrina Quill', 'Where is my quagga?', `wamid.${from}.1`)
  const first = await waiting(conversationId)
  const answer = { revision: first.conversation.revision, text: 'Dear Zebrina, the okapi left.' }
  const key = { 'idempotency-key': 'answer-1' }
  for (const _ of [1, 2])
    expect((await call('POST', `/reviews/${first.id}/approve`, answer, key)).status).toBe(202)
  const isSent = async () => {
    const { body } = await call('GET', `/conversations/${conversationId}/messages`)
    return body.items.some((item: Answer['body']) => item.origin === 'desk')
  }
  await until(isSent)
  await says(from, 'Zebrina Quill', `Tapir ${'and quagga '.repeat(300)}`)
  const second = await waiting(conversationId)
  const rejected = { revision: second.conversation.revision, reason: 'Zebrina wrote to the zoo' }
  expect((await call('POST', `/reviews/${second.id}/reject`, rejected)).status).toBe(200)
  await says(from, 'Zebrina Quill', 'Still no quagga')
  await waiting(conversationId)
  return conversationId
}

test('after an erasure nothing in the data folder, the log and the traces holds what the contact was', async () => {
  const conversationId = await anEventfulContact()
  const neighbour = await says('+4915155567890', 'Kept Neighbour', 'Where is my pangolin?')
  await waiting(neighbour)
  const { contact } = (await call('GET', `/conversations/${conversationId}`)).body

  for (const text of planted) expect(filesWith(text).length, text).toBeGreaterThan(0)

  // They are told everything first.
  const { status, body: exported } = await call('GET', `/contacts/${contact.id}/export`)
  expect(status).toBe(200)
  for (const text of planted) expect(JSON.stringify(exported)).toContain(text)
  expect(JSON.stringify(exported)).not.toContain('pangolin')
  expect(exported.contact.conversations[0].decisions).toHaveLength(1)

  const erased = await call('DELETE', `/contacts/${contact.id}`, { reason: 'asked_for' })
  expect(erased).toMatchObject({ status: 200, body: { erased: true, counts: { reviews: 3 } } })
  await until(async () => planted.every((text) => filesWith(text).length === 0))
  const again = (await call('GET', `/contacts/${contact.id}/export`)).body
  for (const text of planted) expect(JSON.stringify(again)).not.toContain(text)

  await desk.close()
  for (const text of planted) expect(filesWith(text), text).toEqual([])
  expect(filesWith('pangolin').length).toBeGreaterThan(0)
  expect(lines.length).toBeGreaterThan(10)
  expect(spans.length).toBeGreaterThan(0)
  for (const text of [...planted, 'pangolin']) {
    expect(lines.join('')).not.toContain(text)
    expect(spans.join('')).not.toContain(text)
  }
  await expectWholeDatabase(contact.id)
})

/** The same in every row, where words may be packed; and the audit log still is what was sealed. */
async function expectWholeDatabase(contactId: string) {
  const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') }, silent)
  try {
    for (const text of planted) expect(await rowsWith(database, text), text).toEqual([])
    await sealAudit(database)
    const { auditSeed } = await openSecrets(folder, undefined, database)
    const { publicKey } = checkpointSigner(auditSeed)
    const checkpoints = await readCheckpoints(join(folder, 'audit', 'checkpoints.jsonl'))
    const verified = await verifyAudit(database, { checkpoints, publicKey })
    expect(verified).toMatchObject({ findings: [], found: 0 })
    const acts = await database.prisma.auditEvent.findMany({ where: { subjectId: contactId } })
    expect(acts.map(({ act }) => act)).toEqual([
      'contact.exported',
      'contact.erasure_ordered',
      'contact.erased',
      'contact.exported',
    ])
  } finally {
    await database.close()
  }
}
