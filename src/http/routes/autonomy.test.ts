import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteCase } from '../../flow/autonomy/note-case.ts'
import { aKey, aPerson, type TestPerson } from '../../testing/people.ts'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
let supervisor: TestPerson
beforeAll(async () => {
  api = await openWholeApi()
  supervisor = await aPerson(api, { roles: ['supervisor'] })
})
afterAll(() => api.close())

const ask = (method: string, path: string, json?: unknown) =>
  api.door.call(method, `/api/v1${path}`, {
    key: null,
    headers: supervisor.headers,
    ...(json !== undefined && { json }),
  })
const key = { intent: 'store_info', language: 'en', answerKind: 'reply' as const }
const auto = { ...key, level: 'auto', because: 'Fifty drafts were right.' }

async function decided(count: number) {
  for (let place = 0; place < count; place++)
    await api.database.transaction((tx) =>
      noteCase(tx, {
        ...key,
        turnId: randomUUID(),
        reviewer: `person-${place % 5}`,
        result: 'clean',
        hurried: false,
        made: 'as now',
      }),
    )
  await api.database.pool.query(`UPDATE autonomy_case SET at = at - interval '4 days'`)
}

test('a supervisor is told what is missing, sets auto once it was earned, and sees how well it does', async () => {
  await decided(20)
  const early = await ask('POST', '/autonomy', auto)
  expect(early.status).toBe(409)
  expect(early.value).toMatchObject({ type: '/api/v1/docs#autonomy-not-earned' })
  expect(early.value.detail).toMatch(/^Up to 11\.9 % may fail; it must be less than 6\.0 %/)
  await decided(30)
  expect(await ask('POST', '/autonomy', auto)).toMatchObject({
    status: 200,
    value: { level: 'auto', standing: { counted: 50, reviewers: 5, failures: 0 } },
  })
  expect((await ask('GET', '/autonomy?intent=store_info')).value).toMatchObject({
    items: [{ ...key, level: 'auto', by: supervisor.id, because: auto.because }],
    next: null,
  })
})

test('an intent that nobody knows is not found, and a level that is none is refused', async () => {
  expect((await ask('POST', '/autonomy', { ...auto, intent: 'weather' })).status).toBe(404)
  expect((await ask('POST', '/autonomy', { ...auto, level: 'always' })).status).toBe(400)
  expect((await ask('POST', '/autonomy', { ...auto, answerKind: 'ask' })).status).toBe(400)
  const unspoken = await ask('POST', '/autonomy', { ...auto, language: 'tlh' })
  expect(unspoken.status).toBe(400)
  expect(unspoken.value.detail).toContain('body.language')
})

test('what the taxonomy leaves to people stays theirs, and a key is told that only a person may', async () => {
  const theirs = await ask('POST', '/autonomy', { ...auto, intent: 'complaint', level: 'draft' })
  expect(theirs.status).toBe(409)
  expect(theirs.value.detail).toContain('leaves this intent to people')
  const key = await aKey(api, { owner: supervisor, scopes: ['autonomy.set'] })
  const byKey = await api.ask(key, { method: 'post' }, { path: '/autonomy', json: auto })
  expect(byKey.status).toBe(403)
  expect(byKey.value.detail).toContain('a key may not do it')
})

test('a boundary is tried on past turns before it is in force', async () => {
  const tried = await ask('POST', '/policies/boundary/1/simulate', { most: 10 })
  expect(tried).toMatchObject({ status: 200, value: { turns: 0, changed: [], findings: [] } })
  expect((await ask('POST', '/policies/boundary/99/simulate', {})).status).toBe(404)
})
