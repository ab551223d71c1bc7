import type { z } from 'zod'
import { fieldWords } from '../core/field-words.ts'
import { refused } from './faults.ts'
import { Problem, problems } from './problem.ts'

/** One part of a request by the schema of its endpoint; what nobody declared is refused. */
export function parsed<S extends z.ZodType>(
  part: 'params' | 'query' | 'body',
  schema: S | undefined,
  value: unknown,
): z.output<S> {
  if (!schema) {
    const stray = typeof value === 'object' && value !== null ? Object.keys(value)[0] : value
    if (stray !== undefined)
      throw new Problem(problems.invalidRequest, `This endpoint takes no ${part}.`)
    // Without a schema S is ZodUndefined, whose output is undefined; TypeScript cannot see that.
    return undefined as z.output<S>
  }
  const result = schema.safeParse(value, { error: fieldWords })
  if (!result.success) throw refused(part, result.error)
  return result.data
}
