import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino'
import type { Log } from '../../ports.ts'
import { bare, isAllowed } from './fields.ts'

type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug'

/**
 * Lines of JSON on standard output. Only fields of the allow-list are written; the number of others is told as
 * `dropped`, so that a developer notices. The message is a fixed text: never put a value into it.
 */
export function openLog(
  level: LogLevel,
  to: DestinationStream = destination({ fd: 1, sync: true }),
): Log {
  const pen = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
  return {
    info: (fields, message) => pen.info(allowed(fields), message),
    warn: (fields, message) => pen.warn(allowed(fields), message),
    error: (fields, message) => pen.error(allowed(fields), message),
  }
}

function allowed(fields: object): object {
  const kept: Record<string, unknown> = {}
  let dropped = 0
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue
    if (value instanceof Error) kept.error = bare(value)
    else if (isAllowed(name, value)) kept[name] = value
    else dropped += 1
  }
  return dropped > 0 ? { ...kept, dropped } : kept
}
