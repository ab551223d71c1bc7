import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { openQdrantRequests } from './qdrant-requests.ts'

/** As much of a Qdrant server as the desk uses, computing every score in full. What its API does not allow is refused. */

const Sparse = z.object({ indices: z.array(z.number()), values: z.array(z.number()) })
const Point = z.object({
  id: z.string(),
  payload: z.record(z.string(), z.unknown()),
  vector: z.record(z.string(), z.union([Sparse, z.array(z.number())])),
})
type Point = z.infer<typeof Point>
type Sparse = z.infer<typeof Sparse>

const Condition = z.object({
  key: z.string(),
  match: z.object({ any: z.array(z.string()) }).optional(),
  range: z.object({ lte: z.number().optional(), gt: z.number().optional() }).optional(),
})
const Query = z.object({
  query: z.union([Sparse, z.array(z.number())]),
  using: z.string(),
  filter: z.object({ must: z.array(Condition) }),
  limit: z.number(),
})
type Query = z.infer<typeof Query>

type Points = Map<string, Point>
/** Vectors by the names that they were declared under; null for those of words. */
type Collection = { points: Points; sizes: Map<string, number | null> }
const Declared = z.object({
  vectors: z.record(z.string(), z.object({ size: z.number() })),
  sparse_vectors: z.record(z.string(), z.object({ modifier: z.literal('idf') })),
})
type Answer = { status: number; result: unknown }

export async function startQdrant() {
  const requests = openQdrantRequests()
  const far = openFarSide()
  /** Answers to give instead, for the requests to come. */
  const faults: number[] = []
  const answer = (method: string, url: string, body: unknown): Answer & { error?: string } => {
    const breach = requests.check(method, url, body)
    if (breach) return { status: 400, result: null, error: breach }
    const fault = faults.shift()
    return fault === undefined ? far.answer(method, url, body) : { status: fault, result: null }
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined
    const method = (request.method ?? '').toLowerCase()
    const { status, result, error = 'no' } = answer(method, request.url ?? '', body)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ result, status: status < 400 ? 'ok' : { error } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: requests.seen,
    breaches: requests.breaches,
    fail: (...statuses: number[]) => void faults.push(...statuses),
    collections: far.collections,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
    },
  }
}

function openFarSide() {
  const collections = new Map<string, Collection>()
  const aliases = new Map<string, string>()

  function switchAliases(body: unknown): boolean {
    for (const action of Actions.parse(body).actions) {
      if ('delete_alias' in action) aliases.delete(action.delete_alias.alias_name)
      else aliases.set(action.create_alias.alias_name, action.create_alias.collection_name)
    }
    return true
  }

  function done(method: string, url: string, body: unknown): unknown {
    const path = url.split('?')[0] ?? ''
    const [, place = '', name = '', ...rest] = path.split('/').map(decodeURIComponent)
    if (place === 'aliases')
      return {
        aliases: [...aliases].map(([alias_name, collection_name]) => ({
          alias_name,
          collection_name,
        })),
      }
    if (name === '') return { collections: [...collections.keys()].map((each) => ({ name: each })) }
    if (name === 'aliases') return switchAliases(body)
    if (rest.length === 0 && method === 'delete') return collections.delete(name)
    if (rest.length === 0) return collections.set(name, declared(body)).has(name)
    const collection = collections.get(aliases.get(name) ?? name)
    return collection && onPoints(collection, method, rest.join('/'), body)
  }

  return {
    collections: () => [...collections.keys()],
    answer(method: string, url: string, body: unknown): Answer {
      try {
        const result = done(method, url, body)
        return result === undefined ? { status: 404, result: null } : { status: 200, result }
      } catch (error) {
        if (error instanceof Refusal) return { status: 400, result: null }
        throw error
      }
    },
  }
}

/** What a real one would refuse, although its API describes it. */
class Refusal extends Error {}

function declared(body: unknown): Collection {
  const { vectors, sparse_vectors } = Declared.parse(body)
  const dense = Object.entries(vectors).map(([name, { size }]) => [name, size] as const)
  const sparse = Object.keys(sparse_vectors).map((name) => [name, null] as const)
  return { points: new Map(), sizes: new Map([...dense, ...sparse]) }
}

function refuseOther({ sizes }: Collection, name: string, vector: Sparse | number[]): void {
  const size = sizes.get(name)
  const isSparse = !Array.isArray(vector)
  if (size === undefined) throw new Refusal(`there is no vector ${name}`)
  if (isSparse !== (size === null)) throw new Refusal(`${name} is of the other kind`)
  if (!isSparse && vector.length !== size) throw new Refusal(`${name} has ${size} numbers`)
  if (isSparse && new Set(vector.indices).size !== vector.values.length)
    throw new Refusal('each index must be there once, with its value')
}

const Actions = z.object({
  actions: z.array(
    z.union([
      z.object({ delete_alias: z.object({ alias_name: z.string() }) }),
      z.object({ create_alias: z.object({ alias_name: z.string(), collection_name: z.string() }) }),
    ]),
  ),
})

function onPoints(collection: Collection, method: string, act: string, body: unknown): unknown {
  const { points } = collection
  const sorted = () => [...points.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  switch (`${method} ${act}`) {
    case 'put index':
      return { status: 'completed' }
    case 'put points':
      for (const point of z.object({ points: z.array(Point) }).parse(body).points) {
        for (const [name, vector] of Object.entries(point.vector))
          refuseOther(collection, name, vector)
        points.set(point.id, point)
      }
      return { status: 'completed' }
    case 'post points/delete':
      for (const id of z.object({ points: z.array(z.string()) }).parse(body).points)
        points.delete(id)
      return { status: 'completed' }
    case 'post points':
      return z
        .object({ ids: z.array(z.string()) })
        .parse(body)
        .ids.flatMap((id) => points.get(id) ?? [])
    case 'post points/scroll': {
      const { limit, offset = '' } = z
        .object({ limit: z.number(), offset: z.string().optional() })
        .parse(body)
      return {
        points: sorted()
          .filter(({ id }) => id >= offset)
          .slice(0, limit),
      }
    }
    case 'post points/query/batch':
      return z
        .object({ searches: z.array(Query) })
        .parse(body)
        .searches.map((query) => ({ points: scored(collection, query) }))
    default:
      throw new Error(`the far side knows no ${method} ${act}`)
  }
}

function scored(collection: Collection, { query, using, filter, limit }: Query) {
  const { points } = collection
  refuseOther(collection, using, query)
  if (!Array.isArray(query) && query.indices.length === 0) throw new Refusal('nothing is asked')
  const score = Array.isArray(query) ? nearness(using, query) : wordScore(points, using, query)
  return [...points.values()]
    .filter(({ payload }) => filter.must.every((condition) => isMet(condition, payload)))
    .flatMap((point) => {
      const found = score(point)
      return found === null ? [] : [{ id: point.id, score: found }]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

const nearness =
  (using: string, asked: number[]) =>
  ({ vector }: Point): number | null => {
    const own = vector[using]
    return Array.isArray(own)
      ? asked.reduce((sum, each, at) => sum + each * (own[at] ?? 0), 0)
      : null
  }

const noWords: Sparse = { indices: [], values: [] }
const wordsIn = ({ vector }: Point, using: string): Sparse => {
  const own = vector[using] ?? noWords
  return Array.isArray(own) ? noWords : own
}

/** With the modifier idf: what few points have counts for more. */
function wordScore(points: Points, using: string, asked: Sparse) {
  const weights = new Map(asked.indices.map((index, at) => [index, asked.values[at] ?? 0]))
  const having = new Map<number, number>()
  for (const point of points.values())
    for (const index of wordsIn(point, using).indices)
      if (weights.has(index)) having.set(index, (having.get(index) ?? 0) + 1)
  const rarity = (index: number) => {
    const count = having.get(index) ?? 0
    return Math.log(1 + (points.size - count + 0.5) / (count + 0.5))
  }
  return (point: Point): number | null => {
    const words = wordsIn(point, using)
    const score = words.indices.reduce((sum, index, at) => {
      const weight = weights.get(index)
      return weight === undefined ? sum : sum + weight * (words.values[at] ?? 0) * rarity(index)
    }, 0)
    return score > 0 ? score : null
  }
}

function isMet(
  { key, match, range }: z.infer<typeof Condition>,
  payload: Point['payload'],
): boolean {
  const values = [payload[key]].flat()
  return values.some((value) => {
    if (match) return match.any.includes(String(value))
    return Number(value) <= (range?.lte ?? Infinity) && Number(value) > (range?.gt ?? -Infinity)
  })
}
