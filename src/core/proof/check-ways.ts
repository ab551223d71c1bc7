import { isIban } from '../local/checks.ts'
import { westernDigits } from '../local/span.ts'
import type { AllowList } from '../service.ts'
import { type Evidence, wholeOf } from './evidence.ts'
import { type Finding, finding } from './finding.ts'

/** Where a message leads: links, e-mail addresses, phone numbers and accounts. They must be allowed, and stand in the evidence. */
export type Way = { kind: 'link' | 'email' | 'phone' | 'account'; words: string; value: string }

export function checkWays(
  sentence: string,
  evidence: Evidence | null,
  allow: AllowList,
): Finding[] {
  const there = evidence ? waysIn(wholeOf(evidence)) : null
  return waysIn(sentence).flatMap((way) => {
    const { kind, words, value } = way
    if (!isAllowed(way, allow))
      return [
        finding(kind, `This ${named[kind]} is not on the list of those that may be sent.`, words),
      ]
    const stands = there?.some((other) => other.kind === kind && other.value === value) ?? true
    return stands
      ? []
      : [finding(kind, `This ${named[kind]} does not stand in the evidence.`, words)]
  })
}

const named = { link: 'link', email: 'e-mail address', phone: 'phone number', account: 'account' }

const link =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"'”»]+|(?<![@\p{L}\p{N}._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:example|com|net|org|info|biz|io|app|dev|shop|store|online|site|link|click|xyz|top|me|ly|gl|gg|to|co|eu|uk|de|at|ch|fr|es|pt|it|nl|us|ca|br|mx|in|id|ae|ru|cn|support|help|live|page)(?![\p{L}\p{N}-])(?:[:/?#][^\s<>"'”»]*)?/giu
/** A host after @ alone stands for all of its addresses. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/giu
const phone =
  /(?<![\p{L}\p{N}.,-])(?:\+|00)?(?:\(\d{1,4}\) ?)?\d(?:[ /.-]{0,2}(?:\(\d{1,4}\) ?)?\d){5,}(?![\p{L}\p{N}])/gu
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu

export function waysIn(text: string): Way[] {
  const plain = westernDigits(text)
  const found: Way[] = []
  let rest = plain
  const take = (pattern: RegExp, make: (words: string) => Way | null) => {
    rest = rest.replace(pattern, (words) => {
      const way = make(words)
      if (!way) return words
      found.push(way)
      return ' '.repeat(words.length)
    })
  }
  take(email, (words) => ({ kind: 'email', words, value: words.toLowerCase() }))
  take(link, (words) => ({ kind: 'link', words: trimmed(words), value: linkValue(trimmed(words)) }))
  take(account, (words) => {
    const value = words.replace(/ /g, '')
    return isIban(value) ? { kind: 'account', words, value } : null
  })
  take(phone, phoneOf)
  return found
}

/** A full stop or a bracket after a link is the sentence's. */
const trimmed = (words: string) => words.replace(/[).,;:!?*_]+$/, '')

function linkValue(words: string): string {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`
  if (!URL.canParse(whole)) return words
  const url = new URL(whole)
  return `${url.protocol}//${url.username ? '@' : ''}${url.host}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`
}

function phoneOf(words: string): Way | null {
  const value = words.replace(/\D/g, '').replace(/^00/, '')
  if (value.length > 15) return { kind: 'account', words, value }
  // Without a plus or a nought before it, a short row of figures is a postcode, a date or a price.
  const least = /^(?:\+|\(?0)/.test(words.trim()) ? 7 : 9
  const isOther =
    /^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,3}(?:[ .,]\d{3})+$/.test(words.trim())
  return value.length < least || isOther ? null : { kind: 'phone', words: words.trim(), value }
}

function isAllowed({ kind, value }: Way, allow: AllowList): boolean {
  switch (kind) {
    case 'link':
      return hostIsAllowed(value, allow.hosts)
    case 'email':
      return allow.emails.some((one) =>
        one.startsWith('@') ? value.endsWith(one.toLowerCase()) : value === one.toLowerCase(),
      )
    case 'phone':
      return allow.phones.some((one) => one.replace(/\D/g, '').replace(/^00/, '') === value)
    case 'account':
      return allow.accounts.some((one) => one.replace(/ /g, '') === value)
    default:
      return kind satisfies never
  }
}

/** The host itself: what only begins or ends like it is somebody else's. No names or passwords before it, no plain http. */
function hostIsAllowed(value: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(value) || value.includes('//@')) return false
  const { protocol, host } = new URL(value)
  return protocol === 'https:' && hosts.includes(host)
}
