import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Log } from '../ports.ts'
import { malformedAddress } from './faults.ts'
import type { HttpMetrics } from './http-metrics.ts'
import type { Actor } from './sign-in.ts'

declare global {
  namespace Express {
    interface Locals {
      requestId: string
      actor: Actor
      /** The template, never the address itself: '/api/v1/reviews/:id'; 'none' while nothing matched. */
      route: string
      /** An answer that stays open for hours says nothing about how fast we are. */
      isStream: boolean
    }
  }
}

/** Gives every request its id, and one line and one measurement when it is over. */
export function requests(log: Log, metrics: HttpMetrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const requestId = idFrom(request.headers['x-request-id']) ?? randomUUID()
    Object.assign(response.locals, { requestId, route: 'none', isStream: false })
    response.set('x-request-id', requestId)
    response.on('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10
      const { route, isStream } = response.locals
      const status = response.statusCode
      const aborted = response.writableFinished || isStream ? undefined : true
      log.info({ requestId, method: request.method, route, status, ms, aborted }, 'request')
      if (!isStream) metrics.request({ method: request.method, route, status, seconds: ms / 1000 })
    })
    next()
  }
}

export function named(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.route = route
    next()
  }
}

/** Refuses addresses that Express would only stumble over later, or that no text column can hold. */
export const readableAddress: RequestHandler = (request, _response, next) => {
  const decoded = decodeURIComponent(request.url)
  if (decoded.includes('\0')) throw malformedAddress()
  next()
}

// Only forms that proxies make: a free text could carry a phone number into the log.
const known =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9A-HJKMNP-TV-Z]{26})$/i

const idFrom = (header: string | string[] | undefined) =>
  typeof header === 'string' && known.test(header) ? header : undefined
