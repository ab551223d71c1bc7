import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import express, { type Express } from 'express'
import { openServer } from '../http/server.ts'

type Account = { sub: string; email: string; email_verified: boolean; name: string }
type Grant = { account: Account; nonce: string | undefined; challenge: string; redirect: string }

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** What a test may make it do wrong. */
type Faults = { foreignSignature: boolean; otherNonce: boolean; otherAudience: boolean }
const noFaults = { foreignSignature: false, otherNonce: false, otherAudience: false }

const client = { id: 'countersign', secret: 'a-client-secret' }

/** An OpenID provider as companies have one, with a single account that is signed in and says yes to everything. */
export async function openOidcProvider(port = 0) {
  const state = {
    issuer: '',
    grants: new Map<string, Grant>(),
    account: { sub: 'nobody', email: '', email_verified: false, name: 'Nobody' },
    faults: { ...noFaults },
  }
  const app = express()
  describe(app, state)
  authorize(app, state)
  giveTokens(app, state)
  const server = await openServer(app, { host: '127.0.0.1', port })
  state.issuer = server.url
  return {
    settings: {
      issuer: server.url,
      clientId: client.id,
      clientSecret: client.secret,
      name: 'Example Inc.',
    },
    signsInAs(next: Partial<Account> & { email: string }, faults: Partial<Faults> = {}) {
      state.account = { sub: next.email, email_verified: true, name: 'Grace', ...next }
      state.faults = { ...noFaults, ...faults }
    },
    close: () => server.close(1000),
  }
}

type State = { issuer: string; grants: Map<string, Grant>; account: Account; faults: Faults }

function describe(app: Express, state: State) {
  app.get('/.well-known/openid-configuration', (_request, response) => {
    const { issuer } = state
    response.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
    })
  })
  app.get('/jwks', (_request, response) => {
    const key = publicKey.export({ format: 'jwk' })
    response.json({ keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] })
  })
}

function authorize(app: Express, state: State) {
  app.get('/authorize', ({ url }, response) => {
    const asked = new URL(url, state.issuer).searchParams
    const redirect = asked.get('redirect_uri') ?? ''
    const code = randomUUID()
    const nonce = asked.get('nonce') ?? undefined
    const challenge = asked.get('code_challenge') ?? ''
    state.grants.set(code, { account: state.account, nonce, challenge, redirect })
    const back = new URL(redirect)
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString()
    response.redirect(303, back.href)
  })
}

function giveTokens(app: Express, state: State) {
  app.post('/token', express.urlencoded({ extended: false }), (request, response) => {
    const { code, code_verifier: verifier = '', redirect_uri: redirect } = request.body
    const grant = state.grants.get(code)
    state.grants.delete(code)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    if (!grant || grant.challenge !== challenge || grant.redirect !== redirect)
      return void response.status(400).json({ error: 'invalid_grant' })
    response.json({
      access_token: 'an-access-token-of-the-provider',
      refresh_token: 'a-refresh-token-of-the-provider',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken(state, grant),
    })
  })
}

function idToken({ issuer, faults }: State, { account, nonce }: Grant): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: issuer,
    aud: faults.otherAudience ? 'another-client' : client.id,
    iat: now,
    exp: now + 300,
    nonce: faults.otherNonce ? 'another' : nonce,
    ...account,
  }
  return jwt(claims, faults.foreignSignature ? stranger : privateKey)
}

function jwt(claims: object, key: typeof privateKey): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}
