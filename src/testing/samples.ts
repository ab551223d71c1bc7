import { randomUUID } from 'node:crypto'
import { bury } from '../flow/dead-letters.ts'
import { askFourEyesOff, switchFourEyesOn } from '../flow/four-eyes.ts'
import { approve } from '../flow/review/approve.ts'
import { handOverReview } from '../flow/review/hand-over-review.ts'
import { runTurn } from '../flow/run-turn.ts'
import type { TestDesk } from './desk.ts'
import { agent, aMessage, aPhone } from './desk.ts'
import { knowledgeSamples } from './knowledge-samples.ts'
import { peopleSamples } from './people-samples.ts'

/** A request that an endpoint answers with yes, each about something of its own. */
export type Sample = {
  path: string
  json?: unknown
  /** Of the contact whom it is about. */
  phone?: string
}

/** Who wrote or asked for what the request is about; nobody who is tested, unless told. */
export type Told = { author?: string }

/** A contact who has asked something that waits for a person. */
export async function somethingHeld(desk: TestDesk) {
  const phone = aPhone()
  await desk.receive(aMessage(phone, { text: 'Where is my order?' }))
  const turn = await desk.database.prisma.turn.findFirstOrThrow({
    where: { conversation: { contact: { identities: { some: { value: phone } } } } },
    include: { conversation: true },
  })
  await runTurn(desk, turn.id)
  const review = await desk.database.prisma.review.findFirstOrThrow({ where: { turnId: turn.id } })
  const { conversationId, caseId } = turn
  const { contactId } = turn.conversation
  const { revision } = await desk.database.prisma.conversation.findUniqueOrThrow({
    where: { id: conversationId },
  })
  return {
    phone,
    contactId,
    conversationId,
    caseId,
    turnId: turn.id,
    reviewId: review.id,
    revision,
  }
}

type Held = Awaited<ReturnType<typeof somethingHeld>>

type Samples = Record<string, (told: Told) => Promise<Sample>>

/** By method and path, as the endpoint declares them. A new endpoint needs its line here, or the walk says so. */
export const samples = (desk: TestDesk): Samples => ({
  ...ofReviews(desk),
  ...ofConversations(desk),
  ...ofHandoffs(desk),
  ...ofRunning(desk),
  ...ofPolicies(desk),
  ...knowledgeSamples(desk),
  ...peopleSamples(desk),
  ...ofOwnNumbers(desk),
})

const plain = (path: string, json?: unknown) => async () => ({
  path,
  ...(json !== undefined && { json }),
})

/** About something new that waits for a person. */
const held =
  (desk: TestDesk, path: (held: Held) => string, json?: (held: Held) => unknown) => async () => {
    const it = await somethingHeld(desk)
    return { path: path(it), phone: it.phone, ...(json && { json: json(it) }) }
  }

const ofReviews = (desk: TestDesk): Samples => {
  const review = (act: string, json?: (held: Held) => unknown) =>
    held(desk, ({ reviewId }) => `/reviews/${reviewId}${act}`, json)
  return {
    'get /reviews': plain('/reviews'),
    'get /reviews/:id': review(''),
    'post /reviews/:id/approve': review('/approve', ({ revision }) => ({ revision, text: 'Yes.' })),
    'post /reviews/:id/reject': review('/reject', ({ revision }) => ({ revision, reason: 'spam' })),
    'post /reviews/:id/settle': review('/settle', () => ({ wasSent: true })),
    'post /reviews/:id/check': review('/check', () => ({ text: 'It arrives tomorrow.' })),
    'post /reviews/:id/ask': review('/ask', ({ revision }) => ({ revision, text: 'Which one?' })),
    'post /reviews/:id/claim': review('/claim', () => ({})),
    'post /reviews/:id/release': review('/release', () => ({})),
    'post /reviews/:id/assign': review('/assign', () => ({ team: 'returns' })),
    'post /reviews/:id/hand-over': review('/hand-over', () => ({ team: 'returns' })),
    'post /reviews/:id/take-over': review('/take-over', () => ({})),
    'post /reviews/:id/give-back': review('/give-back', () => ({})),
    'post /reviews/:id/intent': async () => {
      const { reviewId, turnId, phone } = await somethingHeld(desk)
      const message = await desk.database.prisma.message.findFirstOrThrow({ where: { turnId } })
      const json = { messageId: message.id, intent: 'order_status' }
      return { path: `/reviews/${reviewId}/intent`, json, phone }
    },
    'get /turns/:id': held(desk, ({ turnId }) => `/turns/${turnId}`),
    'get /runs/:id': async () => {
      const { turnId, phone } = await somethingHeld(desk)
      const run = await desk.database.prisma.run.findFirstOrThrow({ where: { turnId } })
      return { path: `/runs/${run.id}`, phone }
    },
    'get /outbounds/:id': async () => {
      const { reviewId, revision, phone } = await somethingHeld(desk)
      const done = await approve(desk, { reviewId, revision, text: 'Yes.', actor: agent })
      if (done.kind !== 'decided') throw new Error(done.kind)
      return { path: `/outbounds/${done.outboundId}`, phone }
    },
  }
}

const ofConversations = (desk: TestDesk): Samples => {
  const conversation = (rest: string, json?: () => unknown) =>
    held(desk, ({ conversationId }) => `/conversations/${conversationId}${rest}`, json)
  const work = (act: string, json?: () => unknown) =>
    held(desk, ({ caseId }) => `/cases/${caseId}/${act}`, json)
  const contact = (rest: string, json?: () => unknown) =>
    held(desk, ({ contactId }) => `/contacts/${contactId}${rest}`, json)
  return {
    'get /conversations': plain('/conversations'),
    'get /conversations/:id': conversation(''),
    'get /conversations/:id/messages': conversation('/messages'),
    'put /conversations/:id/silence': conversation('/silence', () => ({ silent: true })),
    'get /contacts/:id/export': contact('/export'),
    'delete /contacts/:id': contact('', () => ({ reason: 'asked_for' })),
    'get /cases': plain('/cases'),
    'post /cases/:id/resolve': work('resolve', () => ({ resolution: 'confirmed' })),
    'post /cases/:id/reopen': work('reopen'),
    'post /simulator/messages': async () => {
      return { path: '/simulator/messages', json: { from: aPhone(), text: 'Hello' } }
    },
  }
}

const ofHandoffs = (desk: TestDesk): Samples => {
  const handoff = (rest: string, json?: unknown) => async () => {
    const held = await somethingHeld(desk)
    const { reviewId, phone } = held
    const given = { reviewId, team: 'returns', priority: 'normal' as const, actor: agent }
    const done = await handOverReview(desk, given)
    if (done.kind !== 'handed_over') throw new Error(done.kind)
    return {
      path: `/handoffs/${done.handoffId}${rest}`,
      phone,
      ...(json !== undefined && { json }),
    }
  }
  return {
    'get /handoffs': plain('/handoffs'),
    'get /handoffs/:id': handoff(''),
    'post /handoffs/:id/end': handoff('/end', { giveBack: true }),
    'post /conversations/:id/risks/:riskId/clear': async () => {
      const { conversationId, revision, phone } = await somethingHeld(desk)
      const data = { conversationId, kind: 'chargeback', rule: 'chargeback.en' }
      const { id } = await desk.database.prisma.conversationRisk.create({ data })
      const json = { revision, reason: 'A misunderstanding' }
      return { path: `/conversations/${conversationId}/risks/${id}/clear`, json, phone }
    },
  }
}

const ofRunning = (desk: TestDesk): Samples => ({
  'get /channels': plain('/channels'),
  'get /automatic-sends': plain('/automatic-sends'),
  'put /automatic-sends': plain('/automatic-sends', { stopped: true, channelId: desk.channelId }),
  'get /dead-letters': plain('/dead-letters'),
  'post /dead-letters/:id/redrive': async () => {
    const { turnId: id, conversationId } = await somethingHeld(desk)
    const turn = { id, conversationId, attempts: 5 }
    await desk.database.transaction((tx) => bury(tx, { turn, reason: 'test' }))
    const where = { subjectId: id }
    const letter = await desk.database.prisma.deadLetter.findFirstOrThrow({ where })
    return { path: `/dead-letters/${letter.id}/redrive` }
  },
  'get /webhook-events': plain('/webhook-events'),
  'get /audit-events': plain('/audit-events'),
})

const ofPolicies = (desk: TestDesk): Samples => ({
  'get /policies/:kind': plain('/policies/service'),
  'get /policies/:kind/:number': plain('/policies/service/1'),
  'post /policies/:kind/:number/publish': async ({ author = 'system' }) => {
    return { path: `/policies/service/${await aProposal(desk, author)}/publish` }
  },
  'post /policies/:kind/roll-back': plain('/policies/service/roll-back'),
  'post /policies/boundary/:number/simulate': plain('/policies/boundary/1/simulate', {}),
  'get /autonomy': plain('/autonomy'),
  'post /autonomy': plain('/autonomy', {
    intent: 'order_status',
    language: 'en',
    answerKind: 'reply',
    level: 'draft',
    because: 'We are still learning.',
  }),
  'get /four-eyes': plain('/four-eyes'),
  'post /four-eyes/switch-on': plain('/four-eyes/switch-on'),
  'post /four-eyes/switch-off': plain('/four-eyes/switch-off'),
  'post /four-eyes/switch-off/confirm': async ({ author = randomUUID() }) => {
    await switchFourEyesOn(desk.database, agent)
    await askFourEyesOff(desk.database, { kind: 'person', id: author })
    return { path: '/four-eyes/switch-off/confirm' }
  },
})

const ofOwnNumbers = ({ database }: TestDesk): Samples => ({
  'get /own-numbers': plain('/own-numbers'),
  'post /own-numbers': async () => ({ path: '/own-numbers', json: { phone: aPhone() } }),
  'delete /own-numbers/:id': async ({ author = randomUUID() }) => {
    const data = { personId: author, kind: 'phone', value: aPhone() }
    return { path: `/own-numbers/${(await database.prisma.ownNumber.create({ data })).id}` }
  },
})

/** The next version of a policy, with the words of the first. */
async function aProposal({ database }: TestDesk, author: string): Promise<number> {
  const where = { kind: 'service' }
  const versions = await database.prisma.policyVersion.findMany({
    where,
    orderBy: { number: 'asc' },
  })
  const [first] = versions
  if (!first) throw new Error('seed the policies first')
  const number = versions.length + 1
  await database.prisma.policyVersion.create({
    data: {
      kind: 'service',
      number,
      content: first.content as object,
      digest: randomUUID(),
      createdBy: author,
    },
  })
  return number
}
