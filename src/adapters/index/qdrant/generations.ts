import { randomBytes } from 'node:crypto'
import type { QdrantClient } from '@qdrant/js-client-rest'
import { patiently } from './patience.ts'
import { payloadIndexes, vectorsFor } from './points.ts'

/** A collection for each generation, named `<alias>.<generation>.<stamp>`; the alias says which one answers. */
export function openGenerations(client: QdrantClient, alias: string) {
  /** The collection behind the alias; null before anything was built. */
  async function current(): Promise<string | null> {
    const { aliases } = await patiently('naming its aliases', () => client.getAliases())
    return aliases.find(({ alias_name }) => alias_name === alias)?.collection_name ?? null
  }

  async function forget(collection: string): Promise<void> {
    await patiently('deleting a collection', () => client.deleteCollection(collection))
  }

  return {
    current,
    forget,
    nameOf: (collection: string): string =>
      collection.slice(alias.length + 1, collection.lastIndexOf('.')),
    async make(name: string, dimensions: number | null): Promise<string> {
      const collection = `${alias}.${name}.${randomBytes(4).toString('hex')}`
      await patiently('making a collection', () =>
        client.createCollection(collection, vectorsFor(dimensions)),
      )
      for (const index of payloadIndexes)
        await patiently('making a payload index', () =>
          client.createPayloadIndex(collection, { ...index, wait: true }),
        )
      return collection
    },
    /** In one step: there is no moment without an answer. */
    async answerFrom(collection: string): Promise<void> {
      const before = await current()
      const create = { create_alias: { collection_name: collection, alias_name: alias } }
      const drop = { delete_alias: { alias_name: alias } }
      await patiently('switching the alias', () =>
        client.updateCollectionAliases({ actions: before ? [drop, create] : [create] }),
      )
    },
    /** What earlier generations and rebuilds that were cut off left behind. */
    async sweep(keep: string): Promise<void> {
      const { collections } = await patiently('naming its collections', () =>
        client.getCollections(),
      )
      for (const { name } of collections)
        if (name !== keep && name.startsWith(`${alias}.`)) await forget(name)
    },
  }
}
