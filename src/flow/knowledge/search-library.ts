import type { ArticleKind, Audience } from '../../generated/client.ts'
import type { Database } from '../../ports.ts'
import type { Retrieval, Retrieve } from '../retrieve.ts'
import { type VersionInForce, versionsInForce } from './in-force.ts'

export type Question = {
  text: string
  /** What it is asked in, as far as is known; left out, one of the locales. */
  language?: string | undefined
  audience: Audience
  /** Null: whatever the channel. */
  channelId: string | null
  locales: string[]
  kinds?: ArticleKind[] | undefined
  limit: number
}

type Found = Retrieval['seen'][number] & { version: VersionInForce }

export type LibraryAnswer = {
  evidence: Found[]
  seen: Found[]
  wordsOnly: boolean
}

/**
 * What the library says to a question. An index may be a moment behind, so each hit is looked up in the database before
 * it is used: what was retired just now is not in the answer, in any process.
 */
export const openLibrarySearch = (database: Database, retrieve: Retrieve) =>
  async function searchLibrary(question: Question): Promise<LibraryAnswer> {
    const { text, language, limit, ...where } = question
    const inForce = new Map<string, VersionInForce>()
    const stillInForce = async (versions: string[]) => {
      const current =
        versions.length > 0 ? await versionsInForce(database, { ...where, versions }) : []
      for (const version of current) inForce.set(version.id, version)
      return new Set(inForce.keys())
    }
    const filter = { ...where, at: new Date() }
    const withVersion = (hit: Retrieval['seen'][number]): Found[] => {
      const version = inForce.get(hit.passage.versionId)
      return version ? [{ ...hit, version }] : []
    }
    const found = await retrieve(text, filter, { limit, language }, stillInForce)
    const [evidence, seen] = [found.evidence.flatMap(withVersion), found.seen.flatMap(withVersion)]
    return { ...found, evidence, seen }
  }

export type SearchLibrary = ReturnType<typeof openLibrarySearch>
