import { readArticleFile } from '../../core/article-file.ts'
import { titleOfName } from '../../core/file-name.ts'
import { anArticle, type Found, leftOut, refuse } from './found.ts'
import { withoutTitle } from './html.ts'
import { takeOutOfMarkdown } from './markdown-hidden.ts'

const SHOWN = 'when it is shown'

/** An article, pair or reply with its head, as knowledge/README.md describes it; or any other Markdown as an article. */
export function readMarkdown(text: string, name: string): Found {
  if (!/^---[ \t]*\r?\n/.test(text)) return readHeadless(text.replaceAll(/\r\n?/g, '\n'), name)
  const file = readArticleFile(text)
  if (file.kind === 'bad') return refuse(file.problem, file.line)
  const { body, ...fields } = file.content
  // A reply is sent as it stands and is no Markdown.
  const seen = fields.kind === 'reply' ? { body, hiddenText: [] } : takeOutOfMarkdown(body)
  if (seen.body === '')
    return refuse('It holds no text that anybody would see: write some below its head.')
  const questions = 'questions' in fields ? fields.questions : []
  return { drafts: [{ ...fields, ...seen, questions }], notes: leftOut(seen.hiddenText, SHOWN) }
}

function readHeadless(text: string, name: string): Found {
  const { body, hiddenText } = takeOutOfMarkdown(text.trim())
  if (body === '') return refuse('The file holds no text that anybody would see: write some.')
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body)?.[1]
  const title = heading ?? titleOfName(name)
  return anArticle(
    { title, body: withoutTitle(body, title), hiddenText },
    leftOut(hiddenText, SHOWN),
  )
}
