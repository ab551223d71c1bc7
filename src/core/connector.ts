import { z } from 'zod'

/** Where facts come from that live elsewhere: knowledge/connectors.yaml, in words. */

const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, 'must be one word in small letters, like order_status')
const factName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/, 'must be like order.state')
const need = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'must be like order_id or contact.phone')
const pointer = z
  .string()
  .regex(/^(\/[^/\s]{1,100}){1,10}$/, 'must be a place in the answer, like /customer/phone')
const host = z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, 'must be a host like shop.example.com')

/** What a field of the answer becomes. A value that does not fit its type is no fact. */
export const FactRule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('order_id'), from: pointer }),
  z.strictObject({ type: z.literal('tracking_id'), from: pointer }),
  z.strictObject({ type: z.literal('date'), from: pointer }),
  z.strictObject({ type: z.literal('amount'), from: pointer, currency: pointer }),
  z.strictObject({ type: z.literal('count'), from: pointer }),
  z.strictObject({ type: z.literal('country'), from: pointer }),
  z.strictObject({ type: z.literal('product'), from: pointer }),
  z.strictObject({ type: z.literal('url'), from: pointer, hosts: z.array(host).min(1).max(20) }),
  z.strictObject({
    type: z.literal('text_choice'),
    from: pointer,
    /** What the far side says, and what it is called here. Anything else is no fact. */
    values: z
      .record(z.string(), z.string().min(1).max(200))
      .refine((v) => Object.keys(v).length > 0),
  }),
])
export type FactRule = z.infer<typeof FactRule>

/** Each fact with the values that it can have; null where they are not listed. */
export const valuesOf = (facts: Readonly<Record<string, FactRule>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, rule]) => [
      name,
      rule.type === 'text_choice' ? [...new Set(Object.values(rule.values))] : null,
    ]),
  )

/** A secret is named, never written. */
const header = z.union([
  z.strictObject({
    env: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of an environment variable'),
    prefix: z.string().max(40).default(''),
  }),
  z.string().max(500),
])

const shared = {
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be one word in small letters'),
  intents: z.array(word).min(1).max(200),
  /** Whose it is. Left out only where the answer is about nobody in particular. */
  belongs_to: z.strictObject({ phone: pointer.optional(), user_id: pointer.optional() }).optional(),
  facts: z
    .record(factName, FactRule)
    .refine((facts) => Object.keys(facts).length > 0, 'must give at least one fact'),
}

const needs = z.array(need).min(1).max(5)

const Http = z.strictObject({
  ...shared,
  kind: z.literal('http'),
  ways: z
    .array(
      z.strictObject({
        needs,
        /** {order_id} stands for the fact, percent-encoded. */
        url: z.string().regex(/^https?:\/\/[^\s{}]+/, 'must begin with https:// and a host'),
      }),
    )
    .min(1)
    .max(5),
  headers: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/i), header).default({}),
  timeout_ms: z.number().int().min(100).max(20_000).default(3000),
  cache_seconds: z.number().min(0).max(3600).default(30),
})
export type HttpConnector = z.infer<typeof Http>

const Sample = z.strictObject({
  ...shared,
  kind: z.literal('sample'),
  /** A list of records, in a file beside this one. */
  file: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\.yaml$/, 'must be like sample-shop/orders.yaml'),
  ways: z
    .array(
      z.strictObject({
        needs,
        match: z.record(need, pointer),
        /** Only records that say so here. */
        where: z.record(pointer, z.union([z.string(), z.boolean()])).default({}),
      }),
    )
    .min(1)
    .max(5),
})
export type SampleConnector = z.infer<typeof Sample>

export const ConnectorFile = z.strictObject({
  connectors: z
    .array(z.discriminatedUnion('kind', [Http, Sample]))
    .max(50)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'has two connectors of one name',
    })
    .refine((all) => all.every(blanksAreNeeded), {
      error: 'has an address with a {blank} that is not among its needs, or a need without one',
    }),
})
export type ConnectorDeclaration = z.infer<typeof ConnectorFile>['connectors'][number]

function blanksAreNeeded(connector: HttpConnector | SampleConnector): boolean {
  return connector.ways.every((way) => {
    const used =
      'url' in way
        ? [...way.url.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
        : Object.keys(way.match)
    return (
      way.needs.every((name) => used.includes(name)) && used.every((n) => way.needs.includes(n))
    )
  })
}
