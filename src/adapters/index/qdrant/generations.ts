import { randomBytes } from 'node:crypto'
import type { QdrantClient } from '@qdrant/js-client-rest'
import { patiently } from './patience.ts'
import { payloadIndexes, vectorsFor } from './points.ts'

export type Generations = ReturnType<typeof openGenerations>

/** A collection for each generation, named `<alias>.<generation>.<stamp>`; the alias says which one answers. */
export function openGenerations(client: QdrantClient, alias: string) {
  /** As it was when it was last asked for. */
  let last: string | null = null

  /** The collection behind the alias; null before anything was built. */
  async function current(): Promise<string | null> {
    const { aliases } = await patiently('naming its aliases', () => client.getAliases())
    last = aliases.find(({ alias_name }) => alias_name === alias)?.collection_name ?? null
    return last
  }

  const nameOf = (collection: string): string =>
    collection.slice(alias.length + 1, collection.lastIndexOf('.'))

  return {
    current,
    nameOf,
    forget: (collection: string) => forget(client, collection),
    /** The collection that answered when this process last looked, which it does every minute. */
    async answering(): Promise<string> {
      const collection = last ?? (await current())
      if (!collection) throw new Error('the index was asked before a generation was built')
      return collection
    },
    async generation(): Promise<string | null> {
      const collection = await current()
      return collection && nameOf(collection)
    },
    make: (name: string, dimensions: number | null) => make(client, { alias, name, dimensions }),
    /** In one step: there is no moment without an answer. */
    async answerFrom(collection: string): Promise<void> {
      // Deleted if it is there: so this can be asked twice, and first of all.
      const drop = { delete_alias: { alias_name: alias } }
      const create = { create_alias: { collection_name: collection, alias_name: alias } }
      await patiently('switching the alias', () =>
        client.updateCollectionAliases({ actions: [drop, create] }),
      )
      last = collection
    },
    /** What earlier generations and rebuilds that were cut off left behind. */
    sweep: (keep: string) => sweep(client, { alias, keep }),
  }
}

type Wanted = { alias: string; name: string; dimensions: number | null }

async function make(client: QdrantClient, { alias, name, dimensions }: Wanted): Promise<string> {
  const collection = `${alias}.${name}.${randomBytes(4).toString('hex')}`
  await patiently('making a collection', () =>
    client.createCollection(collection, vectorsFor(name, dimensions)),
  )
  for (const index of payloadIndexes)
    await patiently('making a payload index', () =>
      client.createPayloadIndex(collection, { ...index, wait: true }),
    )
  return collection
}

async function forget(client: QdrantClient, collection: string): Promise<void> {
  await patiently('deleting a collection', () => client.deleteCollection(collection))
}

async function sweep(
  client: QdrantClient,
  { alias, keep }: { alias: string; keep: string },
): Promise<void> {
  const { collections } = await patiently('naming its collections', () => client.getCollections())
  for (const { name } of collections)
    if (name !== keep && name.startsWith(`${alias}.`)) await forget(client, name)
}
