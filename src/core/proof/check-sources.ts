import type { Ground } from '../draft/ground.ts'
import type { Draft } from '../draft.ts'
import { tellsTheAssistant } from '../instructions.ts'
import { type Finding, finding } from './finding.ts'

/** From here on a passage speaks to what is asked, and is not just near it. */
const SPEAKS = 0.4

/**
 * What came into force after an approved reply may say otherwise, be it a new version of what the reply was written from:
 * whoever approved the reply did not know it.
 */
export function newerThanReplies({ versions }: Draft, { perIssue }: Ground): Finding[] {
  const newer = perIssue.flatMap(({ replies, passages }) =>
    replies
      .filter(({ versionId }) => versions.includes(versionId))
      .flatMap(({ since }) =>
        passages.filter((passage) => passage.since > since && passage.coverage >= SPEAKS),
      ),
  )
  return [...new Set(newer.map(({ articleId }) => articleId))].map((articleId) =>
    finding('newer', 'Something newer than the approved reply speaks to it too.', articleId),
  )
}

/** A source that tells the assistant what to do was approved by mistake: while it is in force a person reads what it is near to. */
export function speakingSources({ perIssue }: Ground): Finding[] {
  const speaking = perIssue
    .flatMap(({ passages }) => passages)
    .filter(({ text, title }) => tellsTheAssistant(`${title}\n${text}`))
  return [...new Set(speaking.map(({ articleId }) => articleId))].map((articleId) =>
    finding(
      'instruction',
      'A source that was found for it tells the assistant what to do.',
      articleId,
    ),
  )
}
