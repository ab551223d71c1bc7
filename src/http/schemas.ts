import { z } from 'zod'

export type JsonSchema = { [key: string]: unknown }

export type Schemas = ReturnType<typeof openSchemas>

/**
 * Turns zod schemas into JSON Schema with the named ones gathered as components. A schema whose input and output
 * differ gets a second name for its input.
 */
export function openSchemas() {
  const components: Record<string, JsonSchema> = {}
  const known = new Map<string, string>()
  return {
    components,
    of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
      const { it, defs } = made(schema, io)
      const read = io === 'input' ? made(schema, 'output').defs : defs
      const names = new Map<string, string>()
      for (const [name, definition] of Object.entries(defs)) {
        const isTheSame = textOf(name, read[name] ?? definition) === textOf(name, definition)
        const base = (name.startsWith('__schema') ? 'Json' : name) + (isTheSame ? '' : 'Input')
        names.set(name, nameFor(known, base, textOf(name, definition)))
      }
      for (const [name, definition] of Object.entries(defs))
        components[names.get(name) ?? name] = renamed(definition, names)
      return renamed(it, names)
    },
  }
}

/** The same schema has one name, however often it occurs; another that claims it is numbered. */
function nameFor(known: Map<string, string>, base: string, text: string): string {
  const key = `${base} ${text}`
  const taken = new Set(known.values())
  let name = known.get(key) ?? base
  for (let number = 2; !known.has(key) && taken.has(name); number++) name = `${base}${number}`
  known.set(key, name)
  return name
}

// zod numbers what has no name anew each time.
const textOf = (name: string, definition: JsonSchema) =>
  JSON.stringify(definition).replaceAll(`"#/$defs/${name}"`, '"#"')

/** Wrapped, because zod writes a reference only for what is inside something else. */
const made = (schema: z.ZodType, io: 'input' | 'output') =>
  Made.parse(
    z.toJSONSchema(z.object({ it: schema }), { io, unrepresentable: 'any', override: forDocument }),
  )

const Schema = z.record(z.string(), z.unknown())
const Made = z
  .object({ properties: z.object({ it: Schema }), $defs: z.record(z.string(), Schema).default({}) })
  .transform(({ properties, $defs }) => ({ it: properties.it, defs: $defs }))

// A reader must not refuse an answer for having one field more than it knew.
function forDocument({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes
  jsonSchema: JsonSchema
}) {
  const { def } = zodSchema._zod
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties
  // zod's own pattern for a uuid is longer than what it explains.
  if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
  delete jsonSchema.id
}

function renamed(schema: JsonSchema, names: Map<string, string>): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value
    const name = value.replace('#/$defs/', '')
    return `#/components/schemas/${names.get(name) ?? name}`
  })
  return Schema.parse(JSON.parse(text))
}
