import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Match } from '../../core/verdict.ts'
import { inForce } from '../../testing/library.ts'
import {
  aDraft,
  anOutcome,
  aRisk,
  aSettled,
  aVerdict,
  conversationOf,
  proved,
  reviewOf,
  withRisks,
} from '../../testing/outcomes.ts'
import { aPerson } from '../../testing/people.ts'
import { openWholeApi, type WholeApi } from '../../testing/whole-api.ts'

let api: WholeApi
let agent: Awaited<ReturnType<typeof aPerson>>
let approver: Awaited<ReturnType<typeof aPerson>>
beforeAll(async () => {
  api = await openWholeApi()
  agent = await aPerson(api, { roles: ['agent'] })
  approver = await aPerson(api, { roles: ['approver'] })
})
afterAll(() => api.close())

type Who = Pick<typeof agent, 'headers' | 'key'>
const get = (path: string, who: Who = agent) => api.ask(who, { method: 'get' }, { path })
const post = (path: string, json: unknown, who: Who = agent) =>
  api.ask(who, { method: 'post' }, { path, json })

async function aHeld(change: Parameters<typeof aVerdict>[1] = {}, risks = withRisks()) {
  const verdict = aVerdict('hold', change)
  const it = await aSettled(
    api.desk,
    anOutcome('hold', { verdict, draft: aDraft(), proof: proved, ...risks }),
  )
  const { id } = await reviewOf(api.desk, it)
  const { revision } = await conversationOf(api.desk, it)
  return { ...it, id, revision }
}

const idsOf = async (query: string, who?: Who): Promise<string[]> => {
  const { value } = await get(`/reviews?limit=200&${query}`, who)
  return value.items.map((item: { id: string }) => item.id)
}

describe('the queue', () => {
  test('begins with emergencies, then with what is most pressing, page by page', async () => {
    const low = await aHeld({ priority: 'low' })
    const urgent = await aHeld({ priority: 'urgent' })
    const danger = await aHeld({ priority: 'low' }, withRisks(aRisk('danger')))
    const ours = [danger.id, urgent.id, low.id]
    expect((await idsOf('')).filter((id) => ours.includes(id))).toEqual(ours)
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { value } = await get(`/reviews?limit=1${cursor}`)
      seen.push(...value.items.map((item: { id: string }) => item.id))
      if (value.next === null) break
      cursor = `&cursor=${value.next}`
    }
    expect(seen).toEqual(await idsOf(''))
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('is filtered by team, priority, kind and by whom it belongs to', async () => {
    const mine = await aHeld({ to: 'returns', priority: 'high' })
    const other = await aHeld({ to: 'support', priority: 'high' })
    expect((await post(`/reviews/${mine.id}/take-over`, {})).status).toBe(200)
    const only = async (query: string) =>
      (await idsOf(query)).filter((id) => id === mine.id || id === other.id)
    expect(await only('team=returns')).toEqual([mine.id])
    expect(await only('priority=low')).toEqual([])
    expect(await only('kind=unsure')).toEqual([])
    expect(await only(`assignedTo=${agent.id}`)).toEqual([mine.id])
    expect(await only('mine=true')).toEqual([mine.id])
    expect(await idsOf('mine=true', approver)).toEqual([])
    expect((await get('/reviews?mine=perhaps')).status).toBe(400)
  })
})

test('a review shows each sentence beside the passage that says it', async () => {
  const { id: versionId } = await inForce(api.database)
  const passage = await api.database.prisma.passage.findFirstOrThrow({ where: { versionId } })
  const citation = {
    kind: 'passage' as const,
    passageId: passage.id,
    versionId,
    articleId: 'a',
    quote: passage.text,
  }
  const fact = { kind: 'fact' as const, name: 'order.state', value: 'sent', from: 'orders' }
  const sentences = [{ text: 'It can go back.', courtesy: false, citations: [citation, fact] }]
  const draft = aDraft({ text: 'It can go back.', sentences, versions: [versionId] })
  const held = await aSettled(api.desk, anOutcome('hold', { draft, proof: proved }))
  const { id } = await reviewOf(api.desk, held)
  const { status, value } = await get(`/reviews/${id}`)
  expect(status).toBe(200)
  expect(value.draft.sentences).toMatchObject([
    {
      result: 'supported',
      citations: [{ passage: { text: passage.text, version: { number: 1 } } }, { value: 'sent' }],
    },
  ])
  expect(value.verdict.matches.map(({ rule }: Match) => rule)).toEqual(['refunds'])
  expect(value).toMatchObject({ changes: [], risks: [], handoff: null, assessment: {} })
})

test('who is not an approver is told so, and it is written down', async () => {
  const held = await aHeld({ needsApprover: true })
  const yes = { revision: held.revision }
  const refused = await post(`/reviews/${held.id}/approve`, yes)
  expect(refused).toMatchObject({
    status: 403,
    value: {
      action: 'review.decide',
      missing: 'role',
      detail: expect.stringContaining('approver, supervisor'),
    },
  })
  const noted = await api.database.prisma.auditEvent.findFirst({
    where: { actorId: agent.id, act: 'access.refused', subjectId: held.id },
  })
  expect(noted?.details).toMatchObject({ action: 'review.decide', missing: 'role' })
  expect((await post(`/reviews/${held.id}/approve`, yes, approver)).status).toBe(202)
})

test('a claim is answered with who has it and until when', async () => {
  const held = await aHeld()
  const claimed = await post(`/reviews/${held.id}/claim`, {})
  expect(claimed.status).toBe(200)
  const refused = await post(
    `/reviews/${held.id}/reject`,
    { revision: held.revision, reason: 'x' },
    approver,
  )
  expect(refused).toMatchObject({
    status: 409,
    value: { claimedBy: agent.id, claimedUntil: claimed.value.claimedUntil },
  })
  expect(refused.value.detail).toContain('Somebody has it until')
  const ahead = { revision: held.revision + 9, reason: 'x' }
  expect((await post(`/reviews/${held.id}/reject`, ahead)).value.detail).toMatch(
    /^There is no such revision yet/,
  )
  expect((await get(`/reviews/${held.id}`)).value).toMatchObject({ claimedBy: agent.id })
})

test('a draft that may not stand is refused with what it takes instead', async () => {
  const match = { rule: 'risk.danger', verdict: 'hold' as const, because: 'Danger.', floor: true }
  const held = await aHeld({ matches: [match] })
  const as = { revision: held.revision }
  expect(await post(`/reviews/${held.id}/approve`, as)).toMatchObject({
    status: 409,
    value: { type: '/api/v1/docs#own-words-needed' },
  })
  expect((await post(`/reviews/${held.id}/approve`, { ...as, text: 'I am here.' })).status).toBe(
    202,
  )
})

test('a draft that rules speak against is approved in spite of them by name', async () => {
  const because = 'Legal steps are threatened.'
  const match = { rule: 'risk.legal_threat', verdict: 'hand_off' as const, because, floor: true }
  const held = await aHeld({ matches: [match] })
  const path = `/reviews/${held.id}/approve`
  const refused = await post(path, { revision: held.revision })
  expect(refused).toMatchObject({
    status: 409,
    value: { type: '/api/v1/docs#overrides-rules', despite: ['risk.legal_threat'] },
  })
  expect(refused.value.detail).toContain(`risk.legal_threat (${because})`)
  const { despite } = (await get(`/reviews/${held.id}`)).value
  expect((await post(path, { revision: held.revision, despite })).status).toBe(202)
})

test('a handoff is listed with its team, shows its packet once opened, and ends', async () => {
  const held = await aHeld()
  const over = await post(`/reviews/${held.id}/hand-over`, { team: 'returns', priority: 'high' })
  expect(over).toMatchObject({ status: 200, value: { answerBy: expect.any(String) } })
  const { handoffId } = over.value
  const listed = await get('/handoffs?team=returns')
  expect(listed.value.items).toMatchObject([{ id: handoffId, priority: 'high' }])
  expect(listed.value.items[0]).not.toHaveProperty('packet')
  const shown = await get(`/handoffs/${handoffId}`)
  expect(shown.value.packet.problem).toMatchObject([{ text: 'Where is my order?' }])
  expect((await get(`/conversations/${held.conversationId}`)).value).toMatchObject({
    handoff: { id: handoffId },
    silencedBy: 'handoff',
  })
  expect((await post(`/handoffs/${handoffId}/end`, {})).status).toBe(200)
  expect((await post(`/handoffs/${handoffId}/end`, {})).status).toBe(409)
  expect((await get('/handoffs?team=returns')).value.items).toEqual([])
  expect((await get(`/conversations/${held.conversationId}`)).value.silencedAt).toBeNull()
})

test('a team that nobody knows gets nothing', async () => {
  const held = await aHeld()
  expect((await post(`/reviews/${held.id}/assign`, { team: 'ghosts' })).status).toBe(400)
  expect((await post(`/reviews/${held.id}/hand-over`, { team: 'ghosts' })).status).toBe(400)
})

test('a risk is cleared by an approver with a reason, and an agent may not', async () => {
  const held = await aHeld({}, withRisks(aRisk('chargeback')))
  const { value } = await get(`/conversations/${held.conversationId}`)
  const [risk] = value.risks
  const path = `/conversations/${held.conversationId}/risks/${risk.id}/clear`
  const given = { revision: value.revision, reason: 'A misunderstanding' }
  expect((await post(path, given)).status).toBe(403)
  expect((await post(path, { revision: value.revision }, approver)).status).toBe(400)
  expect((await post(path, given, approver)).status).toBe(200)
  expect((await get(`/conversations/${held.conversationId}`)).value.risks).toEqual([])
})
