import { openThrottle, type Throttle } from '../../flow/people/throttle.ts'
import type { Database, Log } from '../../ports.ts'
import { openSignIn, type SignIn } from '../sign-in.ts'
import type { Auth, Oidc, OidcAuth } from './better-auth.ts'
import { type Cookies, openCookies } from './cookies.ts'
import { type CheckOrigin, openOriginCheck } from './origin.ts'
import { openPasswords, type Passwords } from './passwords.ts'

export type SignInSettings = {
  secret: string
  /** How browsers reach us; without it, however they asked. */
  publicUrl?: string | undefined
  oidc?: Oidc | undefined
}

/** What the doors of signing in share. */
export type Gatehouse = {
  database: Database
  /** Loading it takes a quarter of a second, so whoever signs in first waits for it, and no start does. */
  auth(): Promise<Auth>
  /** Null while no provider is set up. */
  oidc: { auth(): Promise<OidcAuth>; publicUrl: string; name: string } | null
  cookies: Cookies
  passwords: Passwords
  throttle: Throttle
  checkOrigin: CheckOrigin
  signIn: SignIn
}

export function openGatehouse(database: Database, settings: SignInSettings, log: Log): Gatehouse {
  const { secret, publicUrl, oidc } = settings
  const cookies = openCookies({ secret, isSecure: publicUrl?.startsWith('https:') ?? false })
  const passwords = openPasswords()
  const checkOrigin = openOriginCheck(publicUrl)
  const wanted = { secret, publicUrl, cookies, passwords, log }
  return {
    database,
    auth: once(async () => (await betterAuth()).openBetterAuth(database, wanted)),
    oidc:
      oidc && publicUrl
        ? {
            auth: once(async () =>
              (await betterAuth()).openBetterAuthWithOidc(database, oidc, wanted),
            ),
            publicUrl,
            name: oidc.name,
          }
        : null,
    cookies,
    passwords,
    throttle: openThrottle(database, secret),
    checkOrigin,
    signIn: openSignIn({ database, cookies, checkOrigin }),
  }
}

const betterAuth = () => import('./better-auth.ts')

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
