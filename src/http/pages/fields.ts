import type { JsonSchema } from '../schemas.ts'
import { type Html, html } from './html.ts'

/** The fields of a schema as a table: name, type, meaning. */
export function fieldsOf(schema: JsonSchema): Html {
  if (!isObject(schema.properties)) return html`<p>${typeOf(schema)}</p>`
  const required = Array.isArray(schema.required) ? schema.required : []
  const rows = Object.entries(schema.properties).map(([name, field]) =>
    row(name, isObject(field) ? field : {}, required.includes(name)),
  )
  return html`<table>${rows}</table>`
}

export const row = (name: string, field: JsonSchema, isRequired: boolean): Html =>
  html`<tr><td><code>${name}</code> ${isRequired && html`<span class="must">required</span>`}</td><td>${typeOf(field)}</td><td>${meaningOf(field)}</td></tr>`

function typeOf(schema: JsonSchema): Html {
  const { $ref, type, format, items } = schema
  const choices = schema.anyOf ?? schema.oneOf
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (Array.isArray(schema.enum)) return html`${schema.enum.map(String).join(' · ')}`
  if ('const' in schema) return html`${JSON.stringify(schema.const)}`
  if (Array.isArray(choices)) return joined(choices.filter(isObject).map(typeOf))
  if (type === 'array') return html`list of ${isObject(items) ? typeOf(items) : 'anything'}`
  if (type === 'object' && isObject(schema.properties)) return html`${fieldsOf(schema)}`
  if (typeof format === 'string')
    return html`${format}${Array.isArray(type) && type.includes('null') && ' or null'}`
  if (Array.isArray(type)) return html`${type.join(' or ')}`
  return html`${typeof type === 'string' ? type : 'anything'}`
}

const joined = (types: Html[]): Html =>
  html`${types.map((type, at) => (at === 0 ? type : html` or ${type}`))}`

function meaningOf(schema: JsonSchema): Html {
  const bounds = [
    ...bound('from', schema.minimum, -Number.MAX_SAFE_INTEGER),
    ...bound('to', schema.maximum, Number.MAX_SAFE_INTEGER),
    ...bound('at most', schema.maxLength, undefined, ' characters'),
    ...('default' in schema ? [`else ${JSON.stringify(schema.default)}`] : []),
  ].join(', ')
  const description = typeof schema.description === 'string' ? schema.description : ''
  return html`${description}${bounds !== '' && html` <span class="quiet">${bounds}</span>`}`
}

// zod writes the limits of a safe integer, which say nothing.
const bound = (word: string, value: unknown, trivial: number | undefined, unit = '') =>
  typeof value === 'number' && value !== trivial ? [`${word} ${value}${unit}`] : []

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
