import { parseArgs } from 'node:util'

/** Options that are numbers, each with what it is when it is not given: `{ seconds: 8 }` for `--seconds 8`. */
export function numbersFrom<Name extends string>(
  args: string[],
  fallback: Record<Name, number>,
): Record<Name, number> {
  const options = Object.fromEntries(
    Object.keys(fallback).map((name) => [name, { type: 'string' as const }]),
  )
  const { values } = parseArgs({ args, options })
  const given = { ...fallback }
  for (const name in fallback) {
    const text = values[name]
    if (text === undefined) continue
    given[name] = Number(text)
    if (!(given[name] > 0)) throw new Error(`--${name} must be a number above 0, not "${text}"`)
  }
  return given
}
