import { titleOfName } from '../../core/file-name.ts'
import { asMarkdown } from './escape.ts'
import { anArticle, type Found, refuse } from './found.ts'

const LONGEST_TITLE = 120

/** A short first line with nothing below it is the title. */
export function readPlainText(text: string, name: string): Found {
  const lines = text.replaceAll(/\r\n?/g, '\n').trim().split('\n')
  const [first = '', second] = lines.map((line) => line.trim())
  if (first === '') return refuse('The file is empty: put the text into it.')
  const isTitled = second === '' && first.length <= LONGEST_TITLE
  const title = isTitled ? first : titleOfName(name)
  const body = (isTitled ? lines.slice(2) : lines)
    .map((line) => asMarkdown(line.trimEnd()))
    .join('\n')
  return anArticle({ title, body: body.replaceAll(/\n{3,}/g, '\n\n').trim() })
}
