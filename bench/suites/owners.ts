import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const Orders = z.array(
  z.looseObject({ id: z.string(), customer: z.looseObject({ phone: z.string() }) }),
)

/** Whose the sample shop's orders are. */
export async function sampleOwners(): Promise<Map<string, string>> {
  const file = join(import.meta.dirname, '..', '..', 'knowledge', 'sample-shop', 'orders.yaml')
  const orders = Orders.parse(parse(await readFile(file, 'utf8')))
  return new Map(orders.map(({ id, customer }) => [id, customer.phone]))
}
