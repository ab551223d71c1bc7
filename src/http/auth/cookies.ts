import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { longestMs } from '../../flow/people/sessions.ts'

export type Cookies = ReturnType<typeof openCookies>

const YEAR = 31_536_000

/**
 * What browsers keep for us. Behind https the names begin with __Host-, which browsers let nobody else set. Values are signed
 * as better-auth signs its own, so that both read each other's.
 */
export function openCookies({ secret, isSecure }: { secret: string; isSecure: boolean }) {
  const names = namesOf(isSecure)
  const { signed, opened } = openSignatures(secret)
  const set = (name: string, value: string, seconds: number) =>
    `${name}=${encodeURIComponent(value)}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  const read = (headers: IncomingHttpHeaders, word: Word) => readCookie(headers, names[word])
  const device = (email: string) => `device ${email} `
  return {
    names,
    isSecure,
    sessionIn: (headers: IncomingHttpHeaders) => opened(read(headers, 'session')),
    challengeIn: (headers: IncomingHttpHeaders) => opened(read(headers, 'secondFactor')),
    session: (token: string) => set(names.session, signed(token), longestMs / 1000),
    endSession: () => set(names.session, '', 0),
    /** As better-auth is to see the browser: with these cookies and no others. */
    forBetterAuth: (headers: IncomingHttpHeaders, which: Word[]) =>
      which
        .map((word) => `${names[word]}=${encodeURIComponent(read(headers, word) ?? '')}`)
        .join('; '),
    /** The token of the session among cookies that better-auth sets. */
    tokenIn: (sets: string[]) =>
      opened(read({ cookie: sets.map((each) => each.split(';')[0]).join(';') }, 'session')),
    /** A browser in which this person signed in before; others cannot make it wait. */
    deviceIn: (headers: IncomingHttpHeaders, email: string) =>
      opened(read(headers, 'device'), device(email)),
    device: (email: string) =>
      set(names.device, signed(randomBytes(12).toString('base64url'), device(email)), YEAR),
  }
}

export type Word = keyof ReturnType<typeof namesOf>

function namesOf(isSecure: boolean) {
  const nameOf = (word: string) => `${isSecure ? '__Host-' : ''}countersign_${word}`
  return {
    session: nameOf('session'),
    secondFactor: nameOf('second_factor'),
    state: nameOf('state'),
    device: nameOf('device'),
  }
}

function openSignatures(secret: string) {
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest('base64')
  return {
    signed: (value: string, context = '') => `${value}.${mac(context + value)}`,
    opened(value: string | undefined, context = ''): string | null {
      const dot = value?.lastIndexOf('.') ?? -1
      if (value === undefined || dot < 1) return null
      const inner = value.slice(0, dot)
      return isSame(value.slice(dot + 1), mac(context + inner)) ? inner : null
    },
  }
}

/** A name that comes twice was set by somebody else as well: neither is believed. */
function readCookie(headers: IncomingHttpHeaders, name: string): string | undefined {
  const found = (headers.cookie ?? '').split(';').flatMap((part) => {
    const [key = '', ...value] = part.split('=')
    return key.trim() === name ? [value.join('=').trim()] : []
  })
  if (found.length !== 1) return undefined
  try {
    return decodeURIComponent(found[0] ?? '')
  } catch {
    return undefined
  }
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
