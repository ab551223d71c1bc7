import { z } from 'zod'

/**
 * An archive is a gzip file of JSON lines: a header; for each table a line that says how many rows follow, and the
 * rows as PostgreSQL's own row_to_json writes them; at the end the counts and a digest of every byte before.
 */
export const FORMAT = 1

export const Header = z.strictObject({
  archive: z.literal('countersign'),
  format: z.int(),
  program: z.string(),
  migrations: z.array(z.string()),
  at: z.iso.datetime(),
})
export type Header = z.infer<typeof Header>

export const TableLine = z.strictObject({ table: z.string(), rows: z.int().nonnegative() })
export type TableLine = z.infer<typeof TableLine>

export const Counts = z.record(z.string(), z.int())
export type Counts = z.infer<typeof Counts>

export const Trailer = z.strictObject({ end: z.literal(true), counts: Counts, sha256: z.string() })
