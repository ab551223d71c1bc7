import express, { type Express, Router } from 'express'
import helmet from 'helmet'
import type { Database, Log } from '../ports.ts'
import { mountDoors } from './auth/door.ts'
import { doorsOf } from './auth/doors.ts'
import { mountCallback } from './auth/oidc-doors.ts'
import { type Gatehouse, openGatehouse, type SignInSettings } from './auth/open.ts'
import { linkPagesRouter } from './auth/pages.ts'
import { checkDeclaration } from './declaration.ts'
import type { Endpoint } from './endpoint.ts'
import { type Events, mountEvents } from './events.ts'
import { faults, nothingHere, otherMethods } from './faults.ts'
import { healthRouter, openReadiness, type Parts } from './health.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { mount } from './mount.ts'
import { type OpenApi, openApiOf } from './openapi.ts'
import { kindsOf } from './operation.ts'
import { docsPage } from './pages/docs.ts'
import { homePage } from './pages/home.ts'
import { styleDigest } from './pages/page.ts'
import { openPermit, type Permit } from './permit.ts'
import { problems } from './problem.ts'
import { named, readableAddress, requests } from './requests.ts'

type AppPorts = {
  version: string
  database: Database
  log: Log
  metrics: HttpMetrics
  endpoints: Endpoint[]
  events: Events
  signIn: SignInSettings
  /** How many proxies of ours stand in front: what they say of the client's address is believed. */
  trustedProxies?: number
  /** Made by webhookRouter; left out where no channel delivers. */
  webhooks?: Router
  /** What must work before this process should be sent requests. */
  parts: Parts
  isDraining: () => boolean
}

const base = '/api/v1'

/** Every door of the house, in the order in which a request passes them. */
export function openApp(ports: AppPorts): Express {
  const { version, database, log, metrics, parts, isDraining } = ports
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing')
  // Each door reads its own query strictly.
  app.set('query parser', false)
  app.set('trust proxy', ports.trustedProxies ?? 0)

  const readiness = openReadiness(parts, isDraining, log)
  app.use(requests(log, metrics))
  app.use(safeHeaders())
  app.use(readableAddress)
  app.use(healthRouter({ version, readiness, metrics }))
  app
    .route('/')
    .all(named('/'))
    .get(
      async (_request, response) =>
        void response.set('cache-control', 'no-store').send(homePage(version, await readiness())),
    )
    .all(otherMethods('GET'))
  if (ports.webhooks) app.use(ports.webhooks)
  app.use(linkPagesRouter())
  app.use(base, api(ports, openGatehouse(database, ports.signIn, log), openPermit(database)))
  app.use(nothingHere)
  app.use(faults(log))
  return app
}

function api(
  { version, database, endpoints, events }: AppPorts,
  house: Gatehouse,
  permit: Permit,
): Router {
  for (const endpoint of endpoints) checkDeclaration(endpoint)
  const router = Router({ caseSensitive: true })
  const { signIn } = house
  const doors = doorsOf(house)
  const description = openDescription([...endpoints, ...doors], version)
  const shown = (path: string) => router.route(path).all(named(base + path))
  shown('/openapi.json')
    .get((_request, response) => void response.json(description().document))
    .all(otherMethods('GET'))
  shown('/docs')
    .get((_request, response) => void response.send(description().page))
    .all(otherMethods('GET'))
  mountEvents(router, { base, signIn, permit, events })
  mountDoors(router, doors, { base, house })
  mountCallback(router, house, base)
  mount(router, endpoints, { base, database, signIn, permit })
  return router
}

/** The API for reading. It takes a tenth of a second to make, so not at every start. */
function openDescription(operations: Parameters<typeof openApiOf>[0], version: string) {
  let made: { document: OpenApi; page: string } | undefined
  const make = () => {
    const document = openApiOf(operations, { version, base })
    const kinds = new Set([...Object.values(problems), ...operations.flatMap(kindsOf)])
    return { document, page: docsPage(document, [...kinds]) }
  }
  return () => (made ??= make())
}

/** No script runs on our pages, nothing is fetched from elsewhere, and nobody frames them. */
const safeHeaders = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [styleDigest],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Other names below the operator's domain are not ours to decide about.
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
  })
