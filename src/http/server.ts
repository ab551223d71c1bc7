import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { StartError } from '../core/start-error.ts'
import { bodyOf, Problem, type ProblemKind, problems } from './problem.ts'

type OpenServer = { url: string; close(limitMs: number): Promise<void> }

/** Listens. Whoever sends slowly, or nothing, is cut off: a connection is not theirs to keep. */
export async function openServer(
  app: RequestListener,
  {
    host,
    port,
    headersTimeoutMs = 10_000,
  }: { host: string; port: number; headersTimeoutMs?: number },
): Promise<OpenServer> {
  const server = createServer(
    {
      requestTimeout: 30_000,
      headersTimeout: headersTimeoutMs,
      // Longer than the 60 s of most balancers, so that it is never us who closes what they are about to use.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: Math.min(2000, headersTimeoutMs),
      maxHeaderSize: 16_384,
    },
    app,
  )
  server.on('clientError', answerUnreadable)
  await listen(server, host, port)
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const name =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${bound}`, close: (limitMs) => close(server, limitMs) }
}

function listen(server: Server, host: string, port: number) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function startError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} on ${host} is taken by another program; stop it or set PORT`,
      { cause: error },
    )
  }
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} is reserved by the system; set PORT to 1024 or above`, {
      cause: error,
    })
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartError(
      `${host} is not an address of this machine; set HOST to one of its own, or to 0.0.0.0 for all`,
      { cause: error },
    )
  }
  return error
}

/** Takes no new connections, lets requests under way finish, and cuts what is left at the limit. */
async function close(server: Server, limitMs: number) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that is kept alive becomes idle after its last answer, which nobody tells us.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), limitMs)
  await closed
  clearInterval(sweep)
  clearTimeout(limit)
}

/** What is not HTTP at all never reaches the app, and is told so in the same form. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const requestId = randomUUID()
  const kind = kindOf(error.code)
  const body = JSON.stringify({
    ...bodyOf(new Problem(kind, 'The request could not be read as HTTP.')),
    requestId,
  })
  const head = [
    `HTTP/1.1 ${kind.status} ${kind.title}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function kindOf(code: string | undefined): ProblemKind {
  if (code === 'HPE_HEADER_OVERFLOW') return problems.headersTooLarge
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return problems.timedOut
  return problems.invalidRequest
}
