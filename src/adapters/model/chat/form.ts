import { z } from 'zod'
import type { Form } from './provider.ts'

/** The schema as it goes out, without the words that some providers refuse. */
export function formOf(schema: z.ZodType): Form {
  const { $schema: _, ...form } = z.toJSONSchema(schema)
  return form
}
