import { z } from 'zod'
import { type Condition, isAction, permissions } from '../core/permissions.ts'
import type { Endpoint } from './endpoint.ts'

/** Mistakes in a declaration show at the start, not in front of a client. */
export function checkDeclaration(endpoint: Endpoint) {
  const { method, path, params, query, body } = endpoint
  checkAccess(endpoint)
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
  const declared = params instanceof z.ZodObject ? Object.keys(params.shape) : []
  if (inPath.join() !== declared.join())
    throw new Error(`${method} ${path}: declare exactly its parameters in "params"`)
  for (const schema of [query, body]) {
    if (schema && isLoose(z.toJSONSchema(schema, { io: 'input' }))) {
      throw new Error(
        `${method} ${path}: use z.strictObject, so that unknown fields are refused and named`,
      )
    }
  }
}

const aboutSubject: Condition[] = [
  'own_channels',
  'not_own_contact',
  'not_the_author',
  'another_person',
]

/** A door without a line in the table, or one that leaves a question of its line open, is not opened. */
function checkAccess({ method, path, access, asksAbout }: Endpoint) {
  if (!isAction(access ?? ''))
    throw new Error(`${method} ${path}: name an action of core/permissions.ts in "access"`)
  const asked = permissions[access].only.filter((condition) => aboutSubject.includes(condition))
  const isAnswered =
    asksAbout === 'filtered' ? asked.join() === 'own_channels' : asksAbout === 'subject'
  if (asked.length > 0 && !isAnswered)
    throw new Error(`${method} ${path}: "${access}" asks for ${asked.join(', ')}; load a "subject"`)
}

/** Whether zod would drop unknown fields in silence anywhere inside. */
function isLoose(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  if ('type' in schema && schema.type === 'object' && !('additionalProperties' in schema))
    return true
  return Object.values(schema).some(isLoose)
}
