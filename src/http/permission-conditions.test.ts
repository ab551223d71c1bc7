import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Condition, permissions } from '../core/permissions.ts'
import { aKey, aPerson } from '../testing/people.ts'
import { somethingHeld } from '../testing/samples.ts'
import {
  expectNoted,
  expectRefused,
  nameOf,
  openWholeApi,
  type WholeApi,
} from '../testing/whole-api.ts'
import type { Endpoint } from './endpoint.ts'

/** What the permission table asks besides the role, at every endpoint that it is asked at. */

let api: WholeApi
beforeAll(async () => {
  api = await openWholeApi()
})
afterAll(() => api.close())

const asking = (condition: Condition) => {
  const found = api.endpoints.filter(({ access }) => permissions[access].only.includes(condition))
  expect(found.length).toBeGreaterThan(0)
  return found
}
const get = { method: 'get' as const }
const post = { method: 'post' as const }

async function anotherChannel(): Promise<string> {
  const data = { kind: 'simulator' as const, name: 'Other', address: crypto.randomUUID() }
  return (await api.database.prisma.channel.create({ data })).id
}

test('who has not confirmed lately is asked to, wherever the table says so', async () => {
  for (const steppedUpAt of [null, new Date(Date.now() - 11 * 60_000)]) {
    const who = await aPerson(api, { roles: ['administrator'], steppedUpAt })
    for (const target of asking('stepped_up')) {
      const answer = await api.ask(who, target, await api.sampleOf(target))
      await expectRefused(api, who, answer, { action: target.access, missing: 'stepped_up' })
      expect(answer.value.detail).toContain('POST /api/v1/auth/step-up')
    }
  }
})

test('a key does nothing that its scopes leave out', async () => {
  const owner = await aPerson(api, { roles: ['administrator'] })
  const who = await aKey(api, { owner, scopes: ['audit.read'] })
  expect((await api.ask(who, get, { path: '/audit-events' })).status).toBe(200)
  const answer = await api.ask(who, get, { path: '/conversations' })
  await expectRefused(api, who, answer, { action: 'conversation.read', missing: 'scope' })
})

describe('who is for another channel', () => {
  test('finds nothing of this one, and cannot tell that it is there', async () => {
    const who = await aPerson(api, { roles: ['administrator'], channels: [await anotherChannel()] })
    for (const target of asking('own_channels').filter((t) => t.asksAbout === 'subject')) {
      const sample = await api.sampleOf(target)
      const answer = await api.ask(who, target, sample)
      expect(answer.status, nameOf(target)).toBe(404)
      await expectNoted(api.database, who, { action: target.access, missing: 'own_channels' })
      const nothing = await api.ask(who, target, { ...sample, path: withOtherIds(sample.path) })
      if (nothing.status === 404)
        expect({ ...answer.value, requestId: '' }).toEqual({ ...nothing.value, requestId: '' })
    }
  })

  test('sees lists without what is on this one', async () => {
    await api.sampleOf(endpointNamed('post /dead-letters/:id/redrive'))
    await api.desk.receive({
      kind: 'other',
      providerId: crypto.randomUUID(),
      identities: [],
      otherKind: 'x',
      payload: {},
    })
    const all = await aPerson(api, { roles: ['administrator'] })
    const who = await aPerson(api, { roles: ['administrator'], channels: [await anotherChannel()] })
    const lists = asking('own_channels').filter((target) => target.asksAbout === 'filtered')
    const shown = async (caller: typeof who, target: Endpoint) => {
      const { value } = await api.ask(caller, target, await api.sampleOf(target))
      return (value.items ?? value.channels).filter(
        ({ id }: { id: string }) => !who.channels.includes(id),
      )
    }
    for (const target of lists) {
      expect((await shown(all, target)).length, nameOf(target)).toBeGreaterThan(0)
      expect(await shown(who, target), nameOf(target)).toEqual([])
    }
  })

  test('stops automatic sends there, and not everywhere', async () => {
    const mine = await anotherChannel()
    const who = await aPerson(api, { roles: ['supervisor'], channels: [mine] })
    const put = { method: 'put' as const }
    const stop = (json: object) => api.ask(who, put, { path: '/automatic-sends', json })
    expect((await stop({ stopped: true, channelId: mine })).value.channels).toEqual([
      { id: mine, stopped: true },
    ])
    const answer = await stop({ stopped: true })
    await expectRefused(api, who, answer, {
      action: 'automatic_sends.switch',
      missing: 'own_channels',
    })
  })

  test('does not export or erase a contact who also wrote here', async () => {
    const { phone, contactId } = await somethingHeld(api.desk)
    const mine = await anotherChannel()
    await api.database.prisma.conversation.create({ data: { contactId, channelId: mine } })
    const who = await aPerson(api, { roles: ['administrator'], channels: [mine] })
    const answer = await api.ask(who, get, { path: `/contacts/${contactId}/export` })
    await expectRefused(api, who, answer, { action: 'contact.export', missing: 'own_channels' })
    expect(JSON.stringify(answer.value)).not.toContain(phone)
  })
})

test('nobody decides items of a contact with their own number, with a session or a key', async () => {
  const person = await aPerson(api, { roles: ['administrator'] })
  const key = await aKey(api, {
    owner: person,
    scopes: ['review.decide', 'case.move', 'conversation.silence'],
  })
  for (const target of asking('not_own_contact')) {
    for (const who of permissions[target.access].only.includes('person')
      ? [person]
      : [person, key]) {
      const sample = await api.sampleOf(target)
      const told = await api.ask(person, post, {
        path: '/own-numbers',
        json: { phone: sample.phone },
      })
      expect(told.status).toBe(201)
      const answer = await api.ask(who, target, sample)
      await expectRefused(api, who, answer, { action: target.access, missing: 'not_own_contact' })
    }
  }
})

test('who turned out to be the same person, or is known without the plus, is still theirs', async () => {
  const who = await aPerson(api, { roles: ['agent'] })
  const { prisma } = api.database
  const [one, other] = [await somethingHeld(api.desk), await somethingHeld(api.desk)]
  const where = { contactId: one.contactId }
  await prisma.contactIdentity.updateMany({ where, data: { value: one.phone.slice(1) } })
  const told = await api.ask(who, post, { path: '/own-numbers', json: { phone: one.phone } })
  expect(told.status).toBe(201)
  const reject = async ({ reviewId, revision }: typeof one) => {
    const json = { revision, reason: 'spam' }
    const { status, value } = await api.ask(who, post, {
      path: `/reviews/${reviewId}/reject`,
      json,
    })
    return value.missing ?? status
  }
  expect(await reject(one)).toBe('not_own_contact')
  const same = (id: string, sameAs: string | null) =>
    prisma.contact.update({ where: { id }, data: { sameAs } })
  await same(one.contactId, other.contactId)
  expect(await reject(other)).toBe('not_own_contact')
  await same(one.contactId, null)
  await same(other.contactId, one.contactId)
  expect(await reject(other)).toBe('not_own_contact')
  await same(other.contactId, null)
  expect(await reject(other)).toBe(200)
})

describe('four eyes', () => {
  test('nobody puts in force what they wrote, or takes back what they told', async () => {
    const who = await aPerson(api, { roles: ['administrator'] })
    for (const target of asking('not_the_author')) {
      const sample = await api.sampleOf(target, { author: who.id })
      const answer = await api.ask(who, target, sample)
      await expectRefused(api, who, answer, { action: target.access, missing: 'not_the_author' })
    }
  })

  test('nobody confirms what they asked for; another one does, and then who wrote may publish', async () => {
    const [anna, ben] = [
      await aPerson(api, { roles: ['administrator'] }),
      await aPerson(api, { roles: ['administrator'] }),
    ]
    const publish = endpointNamed('post /policies/:kind/:number/publish')
    const asks = (who: typeof anna, path: string) => api.ask(who, post, { path })
    await asks(anna, '/four-eyes/switch-on')
    const nobodyAsked = await asks(ben, '/four-eyes/switch-off/confirm')
    await expectRefused(api, ben, nobodyAsked, {
      action: 'four_eyes.confirm',
      missing: 'another_person',
    })
    expect((await asks(anna, '/four-eyes/switch-off')).value).toMatchObject({
      on: true,
      asked: { by: anna.id },
    })
    const alone = await asks(anna, '/four-eyes/switch-off/confirm')
    await expectRefused(api, anna, alone, {
      action: 'four_eyes.confirm',
      missing: 'another_person',
    })
    expect((await asks(ben, '/four-eyes/switch-off/confirm')).value).toEqual({
      on: false,
      asked: null,
    })
    const own = await api.sampleOf(publish, { author: anna.id })
    expect((await api.ask(anna, publish, own)).status).toBe(200)
    expect((await asks(ben, '/four-eyes/switch-on')).value).toEqual({ on: true, asked: null })
    const again = await api.sampleOf(publish, { author: anna.id })
    expect((await api.ask(anna, publish, again)).status).toBe(403)
  })
})

test('looking at a conversation, a review, a turn or a message is written down once an hour', async () => {
  const who = await aPerson(api, { roles: ['agent'] })
  const held = await somethingHeld(api.desk)
  const { conversationId, reviewId, turnId } = held
  const paths = [
    `/conversations/${conversationId}`,
    `/conversations/${conversationId}/messages`,
    `/reviews/${reviewId}`,
    `/turns/${turnId}`,
  ]
  for (const path of [...paths, ...paths, '/conversations', '/reviews']) {
    expect((await api.ask(who, get, { path })).status).toBe(200)
  }
  const rows = await api.database.prisma.auditEvent.findMany({
    where: { actorId: who.id, act: { endsWith: '.opened' } },
  })
  expect(rows.map(({ act, subjectId }) => `${act} ${subjectId}`).sort()).toEqual([
    `conversation.opened ${conversationId}`,
    'list.opened conversation.read',
    'list.opened review.read',
  ])
})

const endpointNamed = (name: string) => {
  const found = api.endpoints.find((target) => nameOf(target) === name)
  if (!found) throw new Error(name)
  return found
}

/** The same address with ids that nothing has. */
const withOtherIds = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => crypto.randomUUID())
