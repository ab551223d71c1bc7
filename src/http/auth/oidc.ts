import { z } from 'zod'
import type { admit } from '../../flow/people/join.ts'
import type { Database } from '../../ports.ts'
import type { Oidc } from './better-auth.ts'

export const oidcProvider = 'oidc'

const Profile = z.object({
  email: z.email().max(254).toLowerCase(),
  emailVerified: z.literal(true),
  name: z.string().max(200).optional().catch(undefined),
})

/**
 * The company's OpenID provider. Its ID token is checked against its keys and the nonce before anything of it is read;
 * then whoever was invited under this verified address becomes a person, and better-auth links the account by the address.
 */
export function oidcPlugin(
  database: Database,
  { issuer, clientId, clientSecret, name }: Oidc,
  letIn: typeof admit,
) {
  return {
    providerId: oidcProvider,
    name,
    clientId,
    clientSecret,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    mapProfileToUser: async (raw: Record<string, unknown>) => {
      const profile = Profile.safeParse({ ...raw, emailVerified: raw.emailVerified })
      if (profile.success) {
        const { email } = profile.data
        await letIn(database, { email, name: profile.data.name ?? email.split('@')[0] ?? email })
      }
      return {}
    },
  }
}
