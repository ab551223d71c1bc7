import { z } from 'zod'

/**
 * Pages by key: a page ends at a position (the values of its last row's order columns), and the next one starts
 * right after it, however far down. The position travels as an opaque cursor.
 */
export const pageQuery = <P extends z.ZodType>(position: P) => ({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many to return'),
  cursor: cursor(position)
    .optional()
    .describe('"next" of the page before; leave it out for the first page'),
})

export const Page = <I extends z.ZodType>(item: I) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page; null on the last one'),
  })

/** Takes one row more than the limit, which tells whether there is a next page. */
export function pageOf<T, P>(
  rows: T[],
  limit: number,
  positionOf: (row: T) => P,
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    next: rows.length > limit && last !== undefined ? cursorOf(positionOf(last)) : null,
  }
}

const cursorOf = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url')

const cursor = <P extends z.ZodType>(position: P) =>
  z
    .string()
    .max(512)
    .transform((text, context): z.output<P> => {
      const read = position.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()))
      if (read.success) return read.data
      context.addIssue('is not a cursor of this list; take "next" of a page as it stands')
      return z.NEVER
    })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
