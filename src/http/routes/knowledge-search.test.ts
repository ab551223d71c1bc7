import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk } from '../../testing/desk.ts'
import { openDoor } from '../../testing/door.ts'
import { anArticle, inForce } from '../../testing/library.ts'
import { searchRoutes } from './knowledge-search.ts'

let database: Database
let door: Awaited<ReturnType<typeof openDoor>>
beforeAll(async () => {
  database = await embeddedDatabase()
  const body = 'O caiaque pode ser devolvido em 42 dias.'
  await inForce(database, anArticle({ locale: 'pt-BR', body, appliesWhen: { country: ['BR'] } }))
  await inForce(database, anArticle({ locale: 'nl', body: 'De kajak mag 42 dagen terug.' }))
  await inForce(database, anArticle({ body: 'The kayak can go back for 42 days.' }))
  door = await openDoor(database, { endpoints: searchRoutes(await aDesk(database)) })
})
afterAll(async () => {
  await door.close()
  await database.close()
})

const searched = (json: object) => door.call('POST', '/api/v1/library-search', { json })
const localesIn = async (text: string, locale: string) => {
  const { status, value } = await searched({ text, locales: [locale] })
  expect(status, JSON.stringify(value)).toBe(200)
  return value.evidence.map((hit: { locale: string }) => hit.locale)
}

test.each(['pt-BR', 'pt', 'PT-br', 'pt_BR'])(
  'a search in %s finds what customers of that language are answered from',
  async (locale) => expect(await localesIn('caiaque devolvido', locale)).toEqual(['pt-BR']),
)

test('a locale is known by the policies or by what is in force, however it is cased', async () => {
  expect(await localesIn('kayak back', 'EN')).toEqual(['en'])
  expect(await localesIn('kajak terug', 'nl')).toEqual(['nl'])
  expect(await localesIn('Kajak zurück', 'de-AT')).toEqual([])
})

test.each(['xx', 'klingon', 'not a locale', '?'])(
  'a search in %s is refused with what is known',
  async (locale) => {
    const { status, value } = await searched({ text: 'kayak', locales: ['en', locale] })
    expect([status, value.detail]).toEqual([
      400,
      expect.stringMatching(/" is no locale that this desk knows: choose among en, es, pt, /),
    ])
  },
)

test('a language that is none is refused by its field', async () => {
  const { status, value } = await searched({ text: 'kayak', language: 'english?' })
  expect([status, value.errors]).toMatchObject([400, [{ path: 'body.language' }]])
  expect((await searched({ text: 'kayak', language: 'EN' })).status).toBe(200)
})

test('a hit tells under which conditions it is said', async () => {
  const { value } = await searched({ text: 'caiaque devolvido', locales: ['pt'] })
  expect(value.evidence).toMatchObject([{ appliesWhen: { country: ['BR'] } }])
  expect(value.seen).toMatchObject([{ appliesWhen: { country: ['BR'] } }])
})
