import type { FactRule } from './connector.ts'
import type { ProvenFact } from './draft.ts'
import { readsAsInstruction } from './instructions.ts'

/** What an answer from elsewhere proves: only what fits the type that was declared. */
export type Mapped = {
  facts: ProvenFact[]
  /** Names of facts that were there and did not fit. */
  misfits: string[]
}

export function factsFrom(
  document: unknown,
  rules: Readonly<Record<string, FactRule>>,
  from: string,
): Mapped {
  const facts: ProvenFact[] = []
  const misfits: string[] = []
  for (const [name, rule] of Object.entries(rules)) {
    const found = at(document, rule.from)
    // What is not there yet, as the day of a refund that nobody has made, is not wrong.
    if (found === undefined || found === null || found === '') continue
    const value = typed(found, rule, document)
    if (value === null) misfits.push(name)
    else facts.push({ name, type: rule.type, value, from })
  }
  return { facts, misfits }
}

/** A place by JSON pointer. */
export function at(document: unknown, pointer: string): unknown {
  let here = document
  for (const part of pointer.slice(1).split('/')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = Reflect.get(here, part)
  }
  return here
}

function typed(found: unknown, rule: FactRule, document: unknown): string | null {
  if (typeof found !== 'string' && typeof found !== 'number') return null
  const text = String(found).trim()
  switch (rule.type) {
    case 'order_id':
    case 'tracking_id':
      return /^[A-Z0-9](?:[A-Z0-9-]{1,38}[A-Z0-9])?$/i.test(text) ? text.toUpperCase() : null
    case 'date':
      return dateOf(text)
    case 'amount':
      return amountOf(text, at(document, rule.currency))
    case 'count':
      return /^\d{1,9}$/.test(text) ? String(Number(text)) : null
    case 'country':
      return /^[A-Z]{2}$/.test(text) ? text : null
    case 'product':
      return /^[\p{L}\p{N} .,'’()/+-]{1,80}$/u.test(text) && !readsAsInstruction(text) ? text : null
    case 'url':
      return urlOf(text, rule.hosts)
    case 'text_choice':
      return Object.hasOwn(rule.values, text) ? (rule.values[text] ?? null) : null
    default:
      return rule satisfies never
  }
}

/** A day, or a moment with its offset; a moment without one could be another day. */
function dateOf(text: string): string | null {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/
  if (!form.test(text)) return null
  const day = text.slice(0, 10)
  // A 31 February is another day to a parser.
  const isDay = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(isDay.getTime()) || isDay.toISOString().slice(0, 10) !== day) return null
  return Number.isNaN(Date.parse(text)) ? null : text
}

function amountOf(text: string, currency: unknown): string | null {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return null
  return `${Number(text).toFixed(2)} ${currency}`
}

function urlOf(text: string, hosts: readonly string[]): string | null {
  if (text.length > 500 || /[\s\\<>"]|\p{Cc}/u.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username || url.password) return null
  return hosts.includes(url.host) ? url.href : null
}
