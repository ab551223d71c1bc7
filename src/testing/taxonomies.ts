import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Taxonomy } from '../core/taxonomy.ts'
import type { Database } from '../ports.ts'

/** A few intents of the sample shop, learned in a moment. */
export function aTaxonomy(
  ids = ['order_status', 'refund_status', 'store_info', 'return_how', 'refund_exception'],
): Taxonomy {
  const shop = Taxonomy.parse(parse(readFileSync('knowledge/taxonomy.yaml', 'utf8')))
  const intents = shop.intents.filter(({ id }) => ids.includes(id))
  return { ...shop, intents, none_of_these: shop.none_of_these.slice(0, 300) }
}

/** Puts it in force as the next version; returns its number. */
export async function publishTaxonomy(
  { prisma }: Database,
  taxonomy = aTaxonomy(),
): Promise<number> {
  const where = { kind: 'taxonomy' }
  const number = 1 + (await prisma.policyVersion.count({ where }))
  await prisma.policyVersion.updateMany({
    where: { ...where, state: 'in_force' },
    data: { state: 'retired' },
  })
  const content = JSON.parse(JSON.stringify(taxonomy))
  const digest = createHash('sha256').update(JSON.stringify(taxonomy)).digest('hex')
  const version = { number, content, digest, createdBy: randomUUID() }
  await prisma.policyVersion.create({ data: { ...where, ...version, state: 'in_force' } })
  return number
}
