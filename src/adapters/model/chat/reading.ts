import type { z } from 'zod'
import type { Read } from './caller.ts'

const MOST_COMPLAINTS = 8
const MOST_LETTERS = 200

/** JSON of the form, or what is wrong with it in words for the model. */
export function readAs<S extends z.ZodType>(form: S, text: string): Read<z.output<S>> {
  const json = parsed(text)
  if (json === undefined) return { kind: 'wrong', because: ['It is not JSON.'] }
  const read = form.safeParse(json)
  if (read.success) return { kind: 'fits', value: read.data }
  const because = read.error.issues
    .slice(0, MOST_COMPLAINTS)
    .map(({ path, message }) => `${path.map(String).join('.') || 'all of it'}: ${message}`)
  return { kind: 'wrong', because: because.map((each) => each.slice(0, MOST_LETTERS)) }
}

/** Small models like to put JSON into a block of code, or a word before it. */
function parsed(text: string): unknown {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)])
    try {
      const json: unknown = JSON.parse(candidate)
      return json
    } catch {}
  return undefined
}
