import type { Request, RequestHandler, Response, Router } from 'express'
import { recordOpened } from '../flow/audit/record.ts'
import type { Found } from '../flow/subjects.ts'
import type { Database } from '../ports.ts'
import { jsonBytes, parseBody } from './body.ts'
import type { Endpoint } from './endpoint.ts'
import { answerProblemBody, otherMethods } from './faults.ts'
import { type Answer, idempotencyKey, once } from './idempotency.ts'
import type { Permit } from './permit.ts'
import { ProblemDocument } from './problem.ts'
import { readQuery } from './query.ts'
import { named } from './requests.ts'
import type { Actor, SignIn } from './sign-in.ts'

type Ports = { base: string; database: Database; signIn: SignIn; permit: Permit }

/** Opens a door for every endpoint. What a path does not offer is answered 405 with what it does. */
export function mount(router: Router, endpoints: Endpoint[], ports: Ports) {
  for (const [path, group] of byPath(endpoints)) {
    const route = router.route(path).all(named(ports.base + path))
    for (const endpoint of group) {
      route[endpoint.method](...chain(endpoint, ports))
    }
    route.all(otherMethods(...group.map((endpoint) => endpoint.method.toUpperCase())))
  }
}

const byPath = (endpoints: Endpoint[]) => {
  const groups = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints)
    groups.set(endpoint.path, [...(groups.get(endpoint.path) ?? []), endpoint])
  // Words before parameters: /policies/:kind/:number would swallow /policies/:kind/roll-back.
  const rank = (path: string) => path.replaceAll(/:\w+/g, '~')
  return [...groups].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
}

// Whoever is not signed in, or may not do it at all, gets no byte of a body read.
function chain(endpoint: Endpoint, ports: Ports): RequestHandler[] {
  const identify: RequestHandler = async (request, response, next) => {
    const actor = await ports.signIn(request)
    await ports.permit.atAll(actor, endpoint.access)
    response.locals.actor = actor
    next()
  }
  return [
    identify,
    ...(endpoint.method === 'get' ? [] : jsonBytes(endpoint.mostBytes)),
    (request, response) => serve(endpoint, ports, request, response),
  ]
}

async function serve(
  endpoint: Endpoint,
  { database, permit }: Ports,
  request: Request,
  response: Response,
) {
  const { actor, requestId } = response.locals
  const received = {
    params: { ...request.params },
    query: readQuery(request.url),
    body: parseBody(request.body),
  }
  const { subject, work } = endpoint.prepare(received, actor, { id: requestId })
  const found = subject && (await permit.on(actor, endpoint.access, await subject()))
  if (endpoint.personal) await writeDown(database, actor, endpoint, found)
  const perform = async (): Promise<Answer> => ({ status: statusOf(endpoint), body: await work() })

  const key = endpoint.idempotent ? idempotencyKey(request.headers['idempotency-key']) : undefined
  if (key === undefined) return send(response, await perform())
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const answer = await once(
    database,
    { actor, key, method: endpoint.method, address: request.originalUrl, bytes },
    perform,
  )
  if (answer.isReplay) response.set('idempotency-replayed', 'true')
  send(response, answer)
}

/** Before it is shown: what cannot be written down is not shown. */
function writeDown(database: Database, actor: Actor, { access }: Endpoint, found?: Found) {
  const subject = found?.conversationId
    ? { kind: 'conversation', id: found.conversationId }
    : { kind: 'list', id: access }
  return recordOpened(database, actor, subject)
}

export const statusOf = (endpoint: Pick<Endpoint, 'response' | 'status'>) =>
  endpoint.status ?? (endpoint.response ? 200 : 204)

const Kept = ProblemDocument.omit({ requestId: true })

function send(response: Response, { status, body }: Answer) {
  if (status >= 400) return answerProblemBody(response, Kept.parse(body))
  response.status(status).set('cache-control', 'no-store')
  if (status === 204) return void response.end()
  response.json(body)
}
