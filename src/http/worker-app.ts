import express, { type Express } from 'express'
import helmet from 'helmet'
import type { Log } from '../ports.ts'
import { faults, nothingHere } from './faults.ts'
import { healthRouter, openReadiness, type Parts } from './health.ts'
import type { HttpMetrics } from './http-metrics.ts'
import { requests } from './requests.ts'

type WorkerPorts = {
  version: string
  log: Log
  metrics: HttpMetrics
  parts: Parts
  isDraining: () => boolean
}

/** The doors of a process that only works: they tell how it is, and let nobody in. */
export function openWorkerApp({ version, log, metrics, parts, isDraining }: WorkerPorts): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag')
  app.use(requests(log, metrics))
  app.use(helmet())
  app.use(healthRouter({ version, metrics, readiness: openReadiness(parts, isDraining, log) }))
  app.use(nothingHere)
  app.use(faults(log))
  return app
}
