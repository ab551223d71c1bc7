/** What is needed of PostgreSQL's wire protocol to let node-postgres speak to a PGlite in the same process. */

export type Status = 'idle' | 'transaction' | 'failed'

const STATUSES: Record<string, Status> = { I: 'idle', T: 'transaction', E: 'failed' }

/** Splits off every whole frame `type, int32 length, body`; what is left waits for more bytes. */
export function* frames(bytes: Buffer): Generator<{ type: string; frame: Buffer }, Buffer> {
  let at = 0
  while (bytes.length - at >= 5) {
    const end = at + 1 + bytes.readInt32BE(at + 1)
    if (bytes.length < end) break
    yield { type: String.fromCharCode(bytes[at] ?? 0), frame: bytes.subarray(at, end) }
    at = end
  }
  return bytes.subarray(at)
}

/** The startup packet has no type; undefined until all of it has come. */
export function startup(bytes: Buffer): { size: number; options: string } | undefined {
  if (bytes.length < 4 || bytes.length < bytes.readInt32BE(0)) return undefined
  const size = bytes.readInt32BE(0)
  const words = bytes.toString('utf8', 8, size).split('\0')
  const at = words.findIndex((word, place) => place % 2 === 0 && word === 'options')
  return { size, options: at < 0 ? '' : (words[at + 1] ?? '') }
}

/** Every session has its own search_path, given as node-postgres' `options: '-c search_path=…'`. */
export function searchPathOf(options: string): string | undefined {
  return /-c\s*search_path=((?:\\.|\S)+)/.exec(options)?.[1]?.replace(/\\(.)/g, '$1')
}

export function welcome(): Buffer {
  const parameters = [
    ['client_encoding', 'UTF8'],
    ['standard_conforming_strings', 'on'],
  ].map((pair) => message('S', Buffer.from(`${pair.join('\0')}\0`)))
  const noPassword = message('R', Buffer.alloc(4))
  const ready = message('Z', Buffer.from('I'))
  return Buffer.concat([noPassword, ...parameters, message('K', Buffer.alloc(8)), ready])
}

export function query(sql: string): Buffer {
  return message('Q', Buffer.from(`${sql}\0`))
}

/** An error in PostgreSQL's own form, followed by its "ready". */
export function failure(code: string, text: string): Buffer {
  const fields = ['SFATAL', 'VFATAL', `C${code}`, `M${text}`].join('\0')
  return Buffer.concat([message('E', Buffer.from(`${fields}\0\0`)), message('Z', Buffer.from('I'))])
}

/** Sessions share one backend, so the names of their prepared statements must not meet. */
export function renameStatement(type: string, frame: Buffer, prefix: string): Buffer {
  const at = nameOffset(type, frame)
  if (at === undefined || frame[at] === 0) return frame
  return message(
    type,
    Buffer.concat([frame.subarray(5, at), Buffer.from(prefix), frame.subarray(at)]),
  )
}

function nameOffset(type: string, frame: Buffer): number | undefined {
  if (type === 'P') return 5
  // Bind names its portal first; Describe and Close say first whether they mean a statement.
  if (type === 'B') return frame.indexOf(0, 5) + 1
  if ((type === 'D' || type === 'C') && frame[5] === 0x53) return 6
  return undefined
}

export function statusOf(readyForQuery: Buffer): Status {
  return STATUSES[String.fromCharCode(readyForQuery[5] ?? 0)] ?? 'idle'
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
