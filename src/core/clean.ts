/** Replaces what no database text can hold, NUL and half a surrogate pair, so that one bad character loses no message. */
export function clean<T>(value: T): T {
  if (typeof value === 'string')
    return value.toWellFormed().replaceAll('\0', '\uFFFD') as T & string
  if (Array.isArray(value)) return value.map(clean) as T & unknown[]
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [clean(key), clean(inner)]),
  ) as T & object
}
