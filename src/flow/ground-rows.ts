import type { ApprovedReply } from '../core/draft/ground.ts'
import type { ProofPassage } from '../core/draft.ts'
import type { VersionInForce } from './knowledge/in-force.ts'
import { passageRows } from './knowledge/version-row.ts'

/** A version in force as what a draft may cite. */
export function approvedReply(version: VersionInForce): ApprovedReply[] {
  const { content } = version
  const [passage] = passageRows(version.id, content)
  if (content.kind !== 'reply' || !passage) return []
  const { serves, intents, blanks, appliesWhen, asks = [], sources } = content
  return [
    {
      passageId: passage.id,
      versionId: version.id,
      replyId: version.articleId,
      locale: version.locale,
      title: version.title,
      body: content.body.trim(),
      serves,
      intents,
      blanks,
      appliesWhen,
      isTemporary: version.endsAt !== null,
      asks,
      sources,
      since: version.effectiveAt,
    },
  ]
}

export function passagesIn(version: VersionInForce): ProofPassage[] {
  const { content, id, articleId, locale, title } = version
  if (content.kind === 'reply') return []
  return passageRows(id, content).map((passage) => ({
    passageId: passage.id,
    versionId: id,
    articleId,
    locale,
    title,
    headingPath: passage.headingPath,
    text: passage.text,
    appliesWhen: content.appliesWhen,
    exceptions: content.exceptions,
  }))
}
