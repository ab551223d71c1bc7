import { dirname, join } from 'node:path'
import { type Config, ConfigError, loadEnvironment, parseConfig } from '../config.ts'

/** Shows what is in force. Keys and passwords are masked: this output ends up in tickets. */
try {
  const config = parseConfig(loadEnvironment(join(dirname(import.meta.dirname), '..')))
  for (const [name, value] of lines(config)) process.stdout.write(`${name.padEnd(28)} ${value}\n`)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function lines(value: Config | object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const name = prefix ? `${prefix}.${key}` : key
    if (typeof inner === 'function') return []
    if (inner !== null && typeof inner === 'object') return lines(inner, name)
    return [[name, shown(name, inner)]]
  })
}

function shown(name: string, value: unknown): string {
  if (value === undefined) return '(not set)'
  if (name.startsWith('secrets.') || name.endsWith('.apiKey')) return '(set, not shown)'
  if (typeof value !== 'string' || !URL.canParse(value)) return String(value)
  // The path and query of a webhook's address may be its token.
  return name === 'checkpoint.url' ? `${new URL(value).origin}/***` : withoutPassword(value)
}

function withoutPassword(text: string): string {
  const url = new URL(text)
  if (url.password) url.password = '***'
  if (url.search) url.search = '?***'
  return url.href
}
