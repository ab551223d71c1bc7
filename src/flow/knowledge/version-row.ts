import {
  type ArticleContent,
  articleDigest,
  audienceOf,
  jsonOf,
  questionsOf,
} from '../../core/article.ts'
import { marksOf } from '../../core/near-duplicate.ts'
import { passageId, passagesOf } from '../../core/passages.ts'
import { askedTerm } from '../../core/term.ts'
import type { Prisma } from '../../generated/client.ts'

/** A content as the columns of a version. The content itself is the truth; the others are what lists and queries ask for. */
export function columnsOf(content: ArticleContent, timezone: string) {
  const { kind, title, owner, channels, body } = content
  return {
    kind,
    title,
    owner,
    channels,
    audience: audienceOf(content),
    // A content that fits its schema is made of what JSON has.
    content: jsonOf(content) as Prisma.InputJsonObject,
    digest: articleDigest(content),
    marks: marksOf(body),
    ...askedTerm(content, timezone),
  }
}

/** What can be found of a version, once it is approved. */
export function passageRows(versionId: string, content: ArticleContent) {
  const { kind, title, body } = content
  const passages = passagesOf({ kind, title, body, questions: questionsOf(content) })
  return passages.map((passage) => ({
    ...passage,
    id: passageId(versionId, passage.key),
    versionId,
  }))
}
