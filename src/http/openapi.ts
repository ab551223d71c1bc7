import { z } from 'zod'
import { HintView } from './events.ts'
import { accessOf, type Described, type Operation, operation, refusals } from './operation.ts'
import { ProblemDocument, problems } from './problem.ts'
import { openSchemas, type Schemas } from './schemas.ts'

export type OpenApi = ReturnType<typeof openApiOf>

/** The document, from the same declarations that parse and answer. */
export function openApiOf(
  endpoints: Described[],
  { version, base }: { version: string; base: string },
) {
  const schemas = openSchemas()
  schemas.of(z.object({ problem: ProblemDocument }), 'output')
  const paths: Record<string, Record<string, Operation>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint, schemas) }
  }
  paths['/events'] = { get: events(schemas) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Countersign',
      version,
      description:
        'Every endpoint takes and gives JSON. Refusals are problem documents (RFC 9457).',
    },
    servers: [{ url: base }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: schemas.components,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key: the one that the first start shows, and later those that administrators make',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'countersign_session',
          description:
            'Set by signing in; behind https its name begins with __Host-. What changes anything must come from a page of ours',
        },
      },
    },
  }
}

const events = (schemas: Schemas): Operation => ({
  operationId: 'getEvents',
  summary: 'Hears what changes',
  description:
    'Server-sent events that stay open: first `hello` (read again what you show), then a `hint` for each change, with what changed in its data.',
  tags: ['events'],
  ...accessOf('event.hear'),
  parameters: [],
  responses: {
    200: {
      description: 'A stream; the data of each hint is as described',
      content: { 'text/event-stream': { schema: schemas.of(HintView, 'output') } },
    },
    ...refusals([
      problems.unauthorized,
      problems.keyOpensNothing,
      problems.forbidden,
      problems.unavailable,
    ]),
  },
})
