import { type RequestHandler, raw } from 'express'
import { Problem, problems } from './problem.ts'

const usual = 256 * 1024
const deepest = 32

/** Reads the bytes of a JSON body, and nothing else: other forms and encodings are refused before they are read. */
export const jsonBytes = (limit = usual): RequestHandler[] => [
  (request, _response, next) => {
    const {
      'content-length': length,
      'transfer-encoding': transfer,
      'content-type': type,
    } = request.headers
    const hasBody = transfer !== undefined || (length !== undefined && length !== '0')
    if (hasBody && !isJson(type)) {
      throw new Problem(
        problems.unsupportedMediaType,
        'Send the body as UTF-8 JSON, with content-type: application/json.',
      )
    }
    next()
  },
  raw({ type: () => true, limit, inflate: false }),
]

const isJson = (type: string | undefined) =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '')

/** The value that the bytes hold; undefined for none. What no text column could keep is refused here. */
export function parseBody(bytes: unknown): unknown {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return undefined
  const value = parseJson(decoded(bytes))
  checkStorable(value)
  return value
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw invalid('The body is not UTF-8.', cause)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid('The body is not JSON.', cause)
  }
}

// Not recursive: a body of 256 kB can be 100,000 levels deep.
function checkStorable(value: unknown) {
  const open = [{ value, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value === 'string') checkText(next.value)
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > deepest) throw invalid(`The body is nested deeper than ${deepest} levels.`)
    for (const [key, inner] of Object.entries(next.value)) {
      checkText(key)
      open.push({ value: inner, depth: next.depth + 1 })
    }
  }
}

function checkText(text: string) {
  if (text.includes('\0'))
    throw invalid('The body holds a NUL character, which cannot be stored; leave it out.')
  if (!text.isWellFormed())
    throw invalid(
      'The body holds half of a surrogate pair, which is not text; send whole characters.',
    )
  if (text === '__proto__') throw invalid('The body holds "__proto__", which is not accepted.')
}

const invalid = (detail: string, cause?: unknown) =>
  new Problem(problems.invalidRequest, detail, { cause })
