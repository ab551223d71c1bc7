import { clean } from '../core/clean.ts'

/** What JSON.stringify makes of a character that no database text can hold. */
const unholdable = /\\u(?:0000|d[89a-f])/

/** As a JSON column takes it: without what is undefined, and without what the database cannot hold. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value)
  return unholdable.test(text) ? JSON.stringify(clean(JSON.parse(text))) : text
}
