import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import { StartError } from '../../../core/start-error.ts'
import { type Counts, FORMAT, Header, TableLine, Trailer } from './format.ts'

export type Part =
  | { kind: 'header'; header: Header }
  | { kind: 'table'; table: string; rows: number }
  | { kind: 'row'; row: string }
  /** Comes only when everything before it is as it was written. */
  | { kind: 'end'; counts: Counts }

/** Reads an archive part by part; throws as soon as it is not what was written. */
export async function* readArchive(file: string): AsyncGenerator<Part> {
  const lines = linesOf(file)
  try {
    yield* partsOf(lines, file)
  } finally {
    await lines.return(undefined)
  }
}

/** Reads all of it; returns only when it is whole. */
export async function verifyArchive(file: string): Promise<Header> {
  let header: Header | undefined
  for await (const part of readArchive(file)) if (part.kind === 'header') header = part.header
  if (!header) throw notOurs(file)
  return header
}

async function* partsOf(lines: AsyncGenerator<string>, file: string): AsyncGenerator<Part> {
  const digest = createHash('sha256')
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw cutOff(file)
    return value
  }
  const counted = (text: string) => digest.update(text).update('\n')

  const first = await next()
  counted(first)
  yield { kind: 'header', header: headerOf(first, file) }
  const counts: Counts = {}
  for (;;) {
    const text = await next()
    const opening = parsed(TableLine, text)
    if (!opening) {
      verifyEnd(text, { counts, sha256: digest.digest('hex') }, file)
      if (!(await lines.next()).done) throw changed(file)
      return yield { kind: 'end', counts }
    }
    counted(text)
    counts[opening.table] = opening.rows
    yield { kind: 'table', ...opening }
    for (let n = 0; n < opening.rows; n++) {
      const row = await next()
      counted(row)
      yield { kind: 'row', row }
    }
  }
}

function headerOf(text: string, file: string): Header {
  const header = parsed(Header, text)
  if (!header) throw notOurs(file)
  if (header.format > FORMAT) {
    throw new StartError(
      `${file} was written by a newer release of Countersign (${header.program}); use that release or a later one`,
    )
  }
  return header
}

function verifyEnd(text: string, read: { counts: Counts; sha256: string }, file: string): void {
  const trailer = parsed(Trailer, text)
  const fits =
    trailer?.sha256 === read.sha256 &&
    JSON.stringify(trailer.counts) === JSON.stringify(read.counts)
  if (!fits) throw changed(file)
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const notOurs = (file: string) =>
  new StartError(`${file} is not an archive of Countersign; choose another file`)
const cutOff = (file: string, cause?: unknown) =>
  new StartError(`${file} is cut off; use another archive, or make it anew`, { cause })
const changed = (file: string, cause?: unknown) =>
  new StartError(
    `${file} is not as it was written: it was damaged or edited; use another archive, or make it anew`,
    { cause },
  )

/** Lines end at \n alone: JSON may hold the other characters that node:readline takes for an end. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let begun: Buffer[] = []
  try {
    const bytes: AsyncIterable<Buffer> = pipeline(createReadStream(file), createGunzip(), () => {})
    for await (const chunk of bytes) {
      let from = 0
      for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
        begun.push(chunk.subarray(from, to))
        yield Buffer.concat(begun).toString()
        begun = []
        from = to + 1
      }
      begun.push(chunk.subarray(from))
    }
  } catch (error) {
    throw unreadable(file, error)
  }
  if (begun.some(({ length }) => length > 0)) throw cutOff(file)
}

function unreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new StartError(`There is no file ${file}`)
  if (code === 'EACCES' || code === 'EISDIR') return new StartError(`${file} cannot be read`)
  if (error instanceof Error && error.message === 'incorrect header check') return notOurs(file)
  if (code === 'Z_BUF_ERROR') return cutOff(file, error)
  return code.startsWith('Z_') ? changed(file, error) : error
}
