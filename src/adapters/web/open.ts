import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import type { Web, WebAnswer, WebRequest } from '../../ports.ts'
import { standingOf } from './address.ts'
import { bodyOf, knownEncodings } from './body.ts'
import { type Destination, destinationOf, isDowngrade, type PrivateHost } from './destination.ts'
import { mediaTypeOf } from './media-type.ts'
import { type Address, send } from './send.ts'

const MAX_REDIRECTS = 5
const MAX_BYTES = 10 * 1024 * 1024
const WHOLE_MS = 30_000
const IDLE_MS = 10_000

type Settings = {
  /** What may be asked although it lies inside. */
  privateHosts: PrivateHost[]
  resolve?: (host: string) => Promise<Address[]>
  idleMs?: number
}

/** The one way out. A host is resolved once and the connection pinned to what was judged: no answer of a name server counts twice. */
export function openWeb(settings: Settings): Web {
  return {
    async ask(request) {
      const limit = AbortSignal.timeout(request.timeoutMs ?? WHOLE_MS)
      const signal = AbortSignal.any([limit, ...(request.signal ? [request.signal] : [])])
      try {
        return await follow(request, settings, signal)
      } catch (cause) {
        request.signal?.throwIfAborted()
        if (limit.aborted) return failed('took too long to answer')
        return failed(`could not be reached (${codeOf(cause)})`)
      }
    },
  }
}

async function follow(
  request: WebRequest,
  settings: Settings,
  signal: AbortSignal,
): Promise<WebAnswer> {
  let address = request.url
  let headers = request.headers ?? {}
  let before: URL | undefined
  let beganInside = false
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const way = await wayTo(address, settings, signal)
    if (way.kind === 'refused')
      return hops === 0 ? way : refused(`sends us on to what ${way.reason}`)
    const { url } = way
    // A page outside must not send us to what is open inside for another reason.
    if (hops > 0 && way.mayBeInside && !beganInside) return refused('sends us on to a host inside')
    beganInside ||= way.mayBeInside
    if (before && isDowngrade(before, url)) return refused('sends us on from https to http')
    // What opens one door is not shown at another.
    if (before && before.origin !== url.origin) headers = {}
    const response = await send({ ...request, headers }, way, signal, settings.idleMs ?? IDLE_MS)
    const next = nextOf(response, url)
    if (!next) return answerOf(request, url, response)
    response.destroy()
    if (request.method === 'POST') return refused('sends us on: give the address it sends us to')
    before = url
    address = next
  }
  return refused(`sends us on more than ${MAX_REDIRECTS} times`)
}

type Way =
  | (Destination & { kind: 'way'; addresses: Address[] })
  | { kind: 'refused'; reason: string }

async function wayTo(text: string, settings: Settings, signal: AbortSignal): Promise<Way> {
  const destination = destinationOf(text, settings.privateHosts)
  if (destination.kind === 'refused') return destination
  const addresses = await resolved(destination.host, settings.resolve ?? lookUp, signal)
  // One bad address among good ones is a trap, not an accident.
  for (const { address } of addresses) {
    const standing = standingOf(address)
    if (standing.kind === 'public') continue
    if (standing.kind === 'never') return refused(`leads to ${standing.what}`)
    if (!destination.mayBeInside)
      return refused(
        `leads to ${standing.what}: an administrator can allow it in WEB_PRIVATE_HOSTS`,
      )
  }
  return { ...destination, kind: 'way', addresses }
}

const lookUp = (host: string) => lookup(host, { all: true, verbatim: true })

/** A name server cannot be interrupted, but nobody has to wait for it. */
async function resolved(
  host: string,
  resolve: NonNullable<Settings['resolve']>,
  signal: AbortSignal,
): Promise<Address[]> {
  signal.throwIfAborted()
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  const addresses = await Promise.race([resolve(host), interrupted])
  if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' })
  return addresses
}

/** A host or scheme in the answer is judged as it was written, so it is not mended by parsing first. */
function nextOf({ statusCode, headers: { location } }: IncomingMessage, url: URL): string | null {
  if (!location || ![301, 302, 303, 307, 308].includes(statusCode ?? 0)) return null
  if (/^[a-z][a-z\d+.-]*:/i.test(location)) return location
  if (location.startsWith('//')) return `${url.protocol}${location}`
  return new URL(location, url).href
}

async function answerOf(
  { accept, maxBytes = MAX_BYTES }: WebRequest,
  { href }: URL,
  response: IncomingMessage,
): Promise<WebAnswer> {
  const { statusCode: status = 0, headers } = response
  const { mediaType, charset } = mediaTypeOf(headers['content-type'])
  const answer = {
    kind: 'answered' as const,
    status,
    url: href,
    mediaType,
    ...(charset && { charset }),
    ...(headers.etag && { etag: headers.etag }),
    ...(headers['last-modified'] && { lastModified: headers['last-modified'] }),
  }
  // What is said about a refusal or a fault is for nobody here.
  if (status < 200 || status > 299 || status === 204) {
    response.destroy()
    return { ...answer, body: Buffer.alloc(0) }
  }
  if (!accept.includes(mediaType)) {
    response.destroy()
    return refused(`is ${mediaType || 'of a type it does not tell'}, not ${accept.join(', ')}`)
  }
  const body = await bodyOf(response, maxBytes)
  if (body.kind === 'whole') return { ...answer, body: body.bytes }
  if (body.kind === 'broken') throw body.cause
  if (body.kind === 'too big') return refused(`is bigger than ${maxBytes} bytes when unpacked`)
  return refused(`is packed in a way that is not known; ${knownEncodings} are`)
}

const codeOf = (cause: unknown) =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'connection lost'
const refused = (reason: string) => ({ kind: 'refused' as const, reason })
const failed = (reason: string) => ({ kind: 'failed' as const, reason })
