import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../ports.ts'
import { embeddedDatabase } from '../testing/database.ts'
import { askFourEyesOff, confirmFourEyesOff, fourEyes, switchFourEyesOn } from './four-eyes.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.pool.query(`DELETE FROM setting WHERE name = 'four_eyes'`)
  await database.pool.query('DELETE FROM audit_event')
})

const anna = { kind: 'person' as const, id: 'anna' }
const ben = { kind: 'person' as const, id: 'ben' }
const now = () => fourEyes(database.prisma)
const acts = async () =>
  (await database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' } })).map(
    ({ act, actorId }) => `${act} ${actorId}`,
  )

test('four eyes are asked for until two people say otherwise', async () => {
  expect(await now()).toEqual({ on: true, asked: null })
  expect(await askFourEyesOff(database, anna)).toMatchObject({ on: true, asked: { by: 'anna' } })
  expect(await confirmFourEyesOff(database, ben)).toEqual({ on: false, asked: null })
  expect(await switchFourEyesOn(database, anna)).toEqual({ on: true, asked: null })
  expect(await acts()).toEqual([
    'four_eyes.off_asked anna',
    'four_eyes.switched_off ben',
    'four_eyes.switched_on anna',
  ])
})

test('whoever asked cannot confirm, and what nobody asked for cannot be confirmed', async () => {
  await confirmFourEyesOff(database, ben)
  await askFourEyesOff(database, anna)
  await confirmFourEyesOff(database, anna)
  expect(await now()).toMatchObject({ on: true, asked: { by: 'anna' } })
  expect(await acts()).toEqual(['four_eyes.off_asked anna'])
})

test('what was asked for can be confirmed for a day', async () => {
  await askFourEyesOff(database, anna)
  const age = (hours: number) => {
    const at = new Date(Date.now() - hours * 3_600_000).toISOString()
    const value = { on: true, asked: { by: 'anna', at } }
    return database.prisma.setting.update({ where: { name: 'four_eyes' }, data: { value } })
  }
  await age(24.1)
  expect(await confirmFourEyesOff(database, ben)).toEqual({ on: true, asked: null })
  await age(23.9)
  expect(await confirmFourEyesOff(database, ben)).toMatchObject({ on: false })
})

test('switching on takes back what was asked for', async () => {
  await askFourEyesOff(database, anna)
  await switchFourEyesOn(database, ben)
  expect(await confirmFourEyesOff(database, ben)).toMatchObject({ on: true })
})

test('a setting that cannot be read asks for four eyes', async () => {
  await askFourEyesOff(database, anna)
  await database.prisma.setting.update({ where: { name: 'four_eyes' }, data: { value: 'off' } })
  expect(await now()).toEqual({ on: true, asked: null })
})
