import type { ArticleContent, VersionFinding } from './article.ts'
import { unveil } from './hidden-characters.ts'
import { instructionsIn } from './instructions.ts'
import { neverShown } from './markdown.ts'

/** What is odd about the words of a proposal, whoever wrote them: what a person overlooks and a machine reads. */
export function wordingFindings(content: ArticleContent): VersionFinding[] {
  const words = wordsIn(content)
  const instruction = instructionIn(words)
  return [
    ...invisibleIn(words),
    ...hiddenIn(content),
    ...(instruction === null ? [] : [{ rule: 'instruction', because: instruction }]),
  ]
}

/** Said of what a reader found in a source and of what is written at the desk. */
export function instructionIn(words: readonly string[]): string | null {
  const [found] = instructionsIn(words.join('\n'))
  return found
    ? `“${found.words}” reads as an instruction to a machine: approve it only if it is meant for customers.`
    : null
}

/** All of it that may be said, or searched. */
function wordsIn(content: ArticleContent): string[] {
  const { title, body } = content
  const besides =
    content.kind === 'reply'
      ? Object.values(content.blanks).flatMap(({ choices = [] }) => choices)
      : content.questions
  return [title, ...besides, body]
}

function invisibleIn(words: readonly string[]): VersionFinding[] {
  const found = words.map(unveil)
  const count = found.reduce((sum, each) => sum + each.count, 0)
  if (count === 0) return []
  const spelled = found.flatMap((each) => each.spelled)
  const what = spelled.length > 0 ? `, which spell “${spelled.join(' ')}”` : ''
  return [
    {
      rule: 'invisible_characters',
      because: `It has characters that nobody sees and a machine reads (${count})${what}: take them out.`,
    },
  ]
}

const MOST_SHOWN = 200

/** A reply is sent as it stands and is no Markdown. */
const hiddenIn = ({ kind, body }: ArticleContent): VersionFinding[] =>
  (kind === 'reply' ? [] : neverShown(body)).slice(0, 1).map((source) => ({
    rule: 'hidden_text',
    because: `Nobody who reads it is shown “${source.slice(0, MOST_SHOWN)}”: write it as Markdown, or take it out.`,
  }))
