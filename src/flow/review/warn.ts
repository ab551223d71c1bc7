import type { SentenceProof } from '../../core/draft.ts'
import { proveWords } from '../../core/proof/prove-words.ts'
import { sentencesOf } from '../../core/text/sentences.ts'
import type { Desk } from '../desk.ts'
import { gather } from '../gather.ts'
import { lookUp } from '../look-up.ts'
import { searchPassages } from '../search-passages.ts'
import { foundOut } from './found.ts'

export type Warned = { text: string; warnings: SentenceProof['findings'] }

/**
 * What a person wrote, looked at like a draft: the sentences that nothing known supports. A warning, no more, so whatever fails here
 * holds nobody up.
 */
export async function warnAbout(
  desk: Desk,
  { reviewId, text }: { reviewId: string; text: string },
): Promise<Warned[]> {
  try {
    return (await looked(desk, reviewId, text)).filter(({ warnings }) => warnings.length > 0)
  } catch (error) {
    desk.log.error({ reviewId, error }, 'words could not be looked at')
    return []
  }
}

async function looked(desk: Desk, id: string, text: string): Promise<Warned[]> {
  const review = await desk.database.prisma.review.findUnique({
    where: { id },
    select: { turnId: true },
  })
  const found = review?.turnId ? await foundOut(desk, review.turnId) : null
  if (!found) return []
  const { assessment, thread } = found
  const policies = await desk.policies()
  const facts = await lookUp(desk.assistant.connectors, thread, assessment)
  const gathered = await gather({ ...desk, policies }, thread, assessment, facts)
  const ground = await searchPassages(desk, thread, gathered, gathered.perIssue)
  const proof = proveWords(text, assessment.language, ground)
  const sentences = sentencesOf(text).map((words, place) => ({
    text: words,
    warnings: proof.sentences[place]?.findings ?? [],
  }))
  return [...sentences, { text, warnings: proof.findings }]
}
