import { makePacket, type Packet } from '../../core/packet.ts'
import type { Desk } from '../desk.ts'
import { gather } from '../gather.ts'
import { lookUp } from '../look-up.ts'
import { searchPassages } from '../search-passages.ts'
import { foundOut } from './found.ts'

/** What is known of a turn, for a person who gets it from another; null where nothing was found out about it. */
export async function packetOf(desk: Desk, turnId: string): Promise<Packet | null> {
  const found = await foundOut(desk, turnId)
  if (!found) return null
  const { assessment, verdict, draft, thread } = found
  const policies = await desk.policies()
  const looked = await lookUp(desk.assistant.connectors, thread, assessment)
  const gathered = await gather({ ...desk, policies }, thread, assessment, looked)
  const ground = await searchPassages(desk, thread, gathered, gathered.perIssue)
  const titles = new Map(policies.taxonomy.content.intents.map(({ id, title }) => [id, title]))
  return makePacket({
    messages: thread.messages,
    before: thread.before,
    earlierCases: thread.earlierCases,
    assessment,
    verdict,
    draft,
    facts: looked.facts,
    missing: looked.missing,
    sources: ground.perIssue.flatMap(({ passages }) =>
      passages.map(({ versionId, articleId, title }) => ({ versionId, articleId, title })),
    ),
    titleOf: (intent) => titles.get(intent) ?? intent,
  })
}
