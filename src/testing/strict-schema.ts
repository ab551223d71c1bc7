const plainKeywords = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
  'const',
])

/** What a provider that holds its models to a schema would refuse about it, or null. */
export function breachOfStrict(schema: unknown, at = 'schema'): string | null {
  if (!isObject(schema)) return `${at} is no schema`
  const stray = Object.keys(schema).find((key) => !plainKeywords.has(key))
  if (stray) return `${at}: ${stray} is not permitted`
  if (at === 'schema' && schema.type !== 'object') return 'the root must be an object'
  const { properties, items, anyOf } = schema
  if (schema.type === 'object') {
    if (schema.additionalProperties !== false) return `${at}: additionalProperties must be false`
    const names = isObject(properties) ? Object.keys(properties) : []
    const required = Array.isArray(schema.required) ? schema.required : []
    if (names.some((name) => !required.includes(name))) return `${at}: all must be required`
  }
  const below: [string, unknown][] = [
    ...(isObject(properties) ? Object.entries(properties) : []),
    ...(items === undefined ? [] : [['items', items] satisfies [string, unknown]]),
    ...(Array.isArray(anyOf)
      ? anyOf.map((each, place): [string, unknown] => [`${place}`, each])
      : []),
  ]
  for (const [name, each] of below) {
    const breach = breachOfStrict(each, `${at}.${name}`)
    if (breach) return breach
  }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
