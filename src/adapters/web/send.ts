import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { WebRequest } from '../../ports.ts'
import { knownEncodings } from './body.ts'
import type { Destination } from './destination.ts'

export type Address = { address: string; family: number }

/** One request on one connection of its own, to the addresses that were judged and no others. */
export function send(
  { method = 'GET', headers, accept, body }: WebRequest,
  { url, addresses }: Destination & { addresses: Address[] },
  signal: AbortSignal,
  idleMs: number,
): Promise<IncomingMessage> {
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request: ClientRequest = open(url, {
      method,
      headers: {
        'user-agent': 'Countersign',
        'accept-encoding': knownEncodings,
        accept: accept.join(', '),
        ...headers,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
      agent: false,
      lookup: pinnedTo(addresses),
      timeout: idleMs,
      signal,
    })
    request.on('timeout', () => request.destroy(idle()))
    request.on('error', reject)
    request.on('response', resolve)
    request.end(body)
  })
}

/** Node asks this instead of a name server. It asks for all addresses where it may choose among them. */
const pinnedTo =
  (addresses: Address[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses
    if (all) done(null, addresses)
    else if (first) done(null, first.address, first.family)
  }

const idle = () => Object.assign(new Error('the other side fell silent'), { code: 'ETIMEDOUT' })
