import type { BetterAuthOptions } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { admit } from '../../flow/people/join.ts'
import { longestMs } from '../../flow/people/sessions.ts'
import type { Database, Log } from '../../ports.ts'
import { addressHeader } from './ask.ts'
import type { Cookies } from './cookies.ts'
import { oidcPlugin } from './oidc.ts'
import type { Passwords } from './passwords.ts'

export type Oidc = { issuer: string; clientId: string; clientSecret: string; name: string }

type Wanted = {
  secret: string
  publicUrl: string | undefined
  cookies: Cookies
  passwords: Passwords
  log: Log
}

export type Auth = ReturnType<typeof openBetterAuth>
export type OidcAuth = ReturnType<typeof openBetterAuthWithOidc>

const basePath = '/api/v1/auth'
/** Passwords and second factors are better-auth's, but its own doors stay shut. */
export const openBetterAuth = (database: Database, wanted: Wanted) =>
  betterAuth({
    ...optionsOf(database, wanted),
    plugins: [twoFactor({ issuer: 'Countersign', allowPasswordless: true })],
  })

/**
 * The same with the company's OpenID provider, whose way back is the one door of better-auth's own that is open. Apart,
 * because it asks the provider for its addresses before it does anything, and a provider may be silent.
 */
export const openBetterAuthWithOidc = (database: Database, oidc: Oidc, wanted: Wanted) =>
  betterAuth({
    ...optionsOf(database, wanted),
    plugins: [genericOAuth({ config: [oidcPlugin(database, oidc, admit)] })],
  })

function optionsOf(
  database: Database,
  { secret, publicUrl, cookies, passwords, log }: Wanted,
): BetterAuthOptions {
  return {
    appName: 'Countersign',
    baseURL: publicUrl ?? 'http://localhost',
    basePath,
    secret,
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: false }),
    telemetry: { enabled: false },
    // Its own counts per address and forgets with the process; ours is in flow/people/throttle.ts.
    rateLimit: { enabled: false },
    logger: { log: (level, message) => tell(log, level, message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
      password: passwords,
    },
    session: {
      expiresIn: longestMs / 1000,
      disableSessionRefresh: true,
      additionalFields: { steppedUpAt: { type: 'date', required: false, input: false } },
    },
    account: { updateAccountOnSignIn: false, accountLinking: { enabled: true } },
    databaseHooks: hooks(database),
    advanced: advanced(cookies),
  }
}

function advanced({ names, isSecure }: Cookies) {
  return {
    useSecureCookies: false,
    database: { generateId: false as const },
    ipAddress: { ipAddressHeaders: [addressHeader] },
    defaultCookieAttributes: {
      sameSite: 'lax' as const,
      httpOnly: true,
      secure: isSecure,
      path: '/',
    },
    cookies: {
      session_token: { name: names.session },
      two_factor: { name: names.secondFactor },
      state: { name: names.state },
    },
  }
}

const hooks = ({ prisma }: Database) => ({
  session: {
    create: {
      /** A disabled person gets no session, whichever way they come. */
      before: async ({ userId }: { userId: string }) => {
        const person = await prisma.user.findUnique({ where: { id: userId } })
        if (!person || person.disabledAt) return false
      },
    },
  },
  account: {
    create: {
      /**
       * Who somebody is at the provider is all we want to know: its tokens would open other doors. One account of the provider
       * for each person: if the provider gave an address to somebody else, they are not who had it before.
       */
      before: async <A extends { userId: string; providerId: string }>(account: A) => {
        const { userId, providerId } = account
        if (await prisma.account.findFirst({ where: { userId, providerId } })) return false as const
        const nothing = { accessToken: null, refreshToken: null, idToken: null, scope: null }
        return { data: { ...account, ...nothing } }
      },
    },
  },
})

/** Only sentences that are made of words: what is put into them may name a person. */
function tell(log: Log, level: string, message: string) {
  if (level !== 'error' && level !== 'warn') return
  const isPlain = /^[A-Za-z ,.'"-]{1,120}$/.test(message)
  log.warn({ part: 'better-auth' }, isPlain ? message : 'signing in: something went wrong')
}
