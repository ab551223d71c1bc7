import { type ArticleContent, articleDigest } from '../core/article.ts'
import { readArticleFile } from '../core/article-file.ts'
import type { Proposal } from '../core/proposal.ts'
import type { Sources } from '../ports.ts'
import { anArticle } from './library.ts'

/** Reads the library's own files and nothing else. */
export const readArticleSource: Sources['read'] = async ({ name, bytes }) => {
  const file = readArticleFile(new TextDecoder().decode(bytes))
  if (file.kind === 'read') return { proposals: [proposalOf(name, file.content)], findings: [] }
  const { line, problem } = file
  return { proposals: [], findings: [{ file: name, line, severity: 'refused', problem }] }
}

/** Every address leads to an article of its own, which never changes. */
export const visitArticlePage: Sources['visit'] = async (url) => {
  const { id: _, ...proposal } = proposalOf(
    url,
    anArticle({ id: 'page', body: `So it says at ${url}.` }),
  )
  const source = { ...proposal.source, kind: 'url' as const, url }
  const reading = { proposals: [{ ...proposal, source }], findings: [] }
  return { kind: 'read', reading, hash: source.hash }
}

function proposalOf(name: string, content: ArticleContent): Proposal {
  const source = { kind: 'markdown' as const, name, hash: articleDigest(content) }
  return { questions: [], ...content, hiddenText: [], source }
}
