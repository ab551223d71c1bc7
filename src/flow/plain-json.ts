import { clean } from '../core/clean.ts'
import type { Prisma } from '../generated/client.ts'

/** As a JSON column takes it: without what is undefined, and without what the database cannot hold. */
export const plainJson = (value: unknown): Prisma.InputJsonValue =>
  clean(JSON.parse(JSON.stringify(value)))
