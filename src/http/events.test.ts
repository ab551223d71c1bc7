import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { embeddedDatabase } from '../testing/database.ts'
import { type Door, openDoor, testKey } from '../testing/door.ts'
import { aPerson } from '../testing/people.ts'

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let door: Door
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  door = await openDoor(database, {
    limits: { mostClients: 2, mostBuffered: 200_000, heartbeatMs: 100, askAgainMs: 150 },
  })
})
afterEach(() => door.close())

const notify = (payload: unknown) =>
  database.pool.query(`SELECT pg_notify('countersign', $1)`, [
    typeof payload === 'string' ? payload : JSON.stringify(payload),
  ])

/** A client that reads as a browser does. */
async function aListener(means: Record<string, string> = { authorization: `Bearer ${testKey}` }) {
  const away = new AbortController()
  const response = await fetch(`${door.url}/api/v1/events`, {
    headers: means,
    signal: away.signal,
  })
  const heard = { text: '', isOver: false }
  const read = async () => {
    if (!response.body) return
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream()))
      heard.text += chunk
  }
  read()
    .catch(() => {})
    .finally(() => {
      heard.isOver = true
    })
  return { response, heard, leave: () => away.abort() }
}
const clients = async () =>
  Number(/countersign_event_clients (\d+)/.exec((await door.metrics.render()).text)?.[1])

test('a client hears hello first, then a hint for each change', async () => {
  const { response, heard } = await aListener()
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  await notify({ kind: 'conversation', id: 'c-1', revision: 3, text: 'not passed on' })
  await notify({ kind: 'setting', id: 's-1' })
  await expect.poll(() => heard.text).toContain('s-1')
  const events = heard.text.split('\n').filter((line) => /^(event|data):/.test(line))
  expect(events).toEqual([
    'event: hello',
    'data: {}',
    'event: hint',
    'data: {"kind":"conversation","id":"c-1","revision":3}',
    'event: hint',
    'data: {"kind":"setting","id":"s-1"}',
  ])
  expect(heard.text).toMatch(/^retry: \d{4}\n/)
})

test('what is no hint is heard by nobody, and harms nobody', async () => {
  const { heard } = await aListener()
  for (const odd of ['not json', '{"kind":7}', '[]', '']) await notify(odd)
  await notify({ kind: 'turn', id: 'after' })
  await expect.poll(() => heard.text).toContain('after')
  expect(heard.text.match(/event: hint/g)).toHaveLength(1)
})

test('a silent time is filled with signs of life', async () => {
  const { heard } = await aListener()
  await expect.poll(() => heard.text).toContain(': still here')
})

test('more clients than there is room for are asked to come later; who leaves makes room', async () => {
  const [first] = [await aListener(), await aListener()]
  const third = await door.call('GET', '/api/v1/events')
  expect([third.status, third.headers.get('retry-after'), await clients()]).toEqual([503, '30', 2])
  first.leave()
  await expect.poll(clients).toBe(1)
  expect((await aListener()).response.status).toBe(200)
})

test('a client that does not read is let go, and the others hear on', async () => {
  const { heard } = await aListener()
  const deaf = await fetch(`${door.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${testKey}` },
  })
  expect(await clients()).toBe(2)
  // The system buffers a few megabytes for a connection before we have to.
  const filler = 'x'.repeat(100)
  for (let batch = 1; (await clients()) === 2; batch++) {
    if (batch > 400) throw new Error('the deaf client was never let go')
    await database.pool.query(
      `SELECT pg_notify('countersign', json_build_object('kind', 'flood', 'id', $1 || n)::text) FROM generate_series(1, 500) n`,
      [`${filler}-${batch}-`],
    )
    // The other reads as fast as it is given time to, and this loop must give it.
    await expect.poll(() => heard.text.includes(`-${batch}-500"`)).toBe(true)
  }
  expect(await clients()).toBe(1)
  await notify({ kind: 'turn', id: 'still-heard' })
  await expect.poll(() => heard.text.includes('still-heard')).toBe(true)
  await deaf.body?.cancel().catch(() => {})
})

test('whoever is not signed in hears nothing', async () => {
  expect((await door.call('GET', '/api/v1/events', { key: null })).status).toBe(401)
})

describe('who is for some channels', () => {
  const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()]
  const aPersonOf = (channels: 'all' | string[]) =>
    aPerson({ database, door }, { roles: ['agent'], channels })

  test('hears what changes there and what concerns everybody, and nothing else', async () => {
    const { heard } = await aListener((await aPersonOf([mine])).headers)
    await notify({ kind: 'conversation', id: 'elsewhere', revision: 1, channelId: other })
    await notify({ kind: 'conversation', id: 'here', revision: 1, channelId: mine })
    await notify({ kind: 'setting', id: 'for-all' })
    await expect.poll(() => heard.text).toContain('for-all')
    expect(heard.text).toContain('"here"')
    expect(heard.text).not.toContain('elsewhere')
    expect(heard.text).not.toContain(mine)
  })

  test('hears no more of a channel that was taken from them', async () => {
    const person = await aPersonOf([mine])
    const { heard } = await aListener(person.headers)
    const data = { channels: [other] }
    await database.prisma.user.update({ where: { id: person.id }, data })
    const toldNow = async () => {
      await notify({ kind: 'conversation', id: 'now-theirs', channelId: other })
      return heard.text.includes('now-theirs')
    }
    await expect.poll(toldNow).toBe(true)
    await notify({ kind: 'conversation', id: 'no-longer', channelId: mine })
    await notify({ kind: 'setting', id: 'for-all' })
    await expect.poll(() => heard.text).toContain('for-all')
    expect(heard.text).not.toContain('no-longer')
  })

  test('hears nothing more when the session has ended', async () => {
    const person = await aPersonOf('all')
    const { heard } = await aListener(person.headers)
    await database.prisma.session.delete({ where: { id: person.sessionId } })
    await expect.poll(() => heard.isOver).toBe(true)
  })
})

test('what changes a conversation says on which channel, to the database only', async () => {
  const { heard } = await aListener()
  const payloads: string[] = []
  const unlisten = await database.listen(
    (payload) => payloads.push(payload),
    () => {},
  )
  const channel = await database.prisma.channel.create({
    data: { kind: 'simulator', name: 'x', address: crypto.randomUUID() },
  })
  const contact = await database.prisma.contact.create({ data: {} })
  const { id } = await database.prisma.conversation.create({
    data: { channelId: channel.id, contactId: contact.id },
  })
  await database.pool.query('SELECT conversation_changed($1, true)', [id])
  await expect.poll(() => heard.text).toContain(id)
  expect(heard.text).not.toContain(channel.id)
  expect(payloads.map((payload) => JSON.parse(payload))).toEqual([
    { kind: 'conversation', id, revision: 1, channelId: channel.id },
  ])
  await unlisten()
})

test('at the end every client is told, by the end of the stream', async () => {
  const { heard } = await aListener()
  await door.events.close()
  await expect.poll(() => heard.isOver).toBe(true)
  expect((await door.call('GET', '/api/v1/events')).status).toBe(503)
})
