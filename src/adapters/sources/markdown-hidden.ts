import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readsAsInstruction } from '../../core/instructions.ts'
import { takeOutHiddenHtml } from './html-in-markdown.ts'

type Span = { start: number; end: number }
type Seen = { body: string; hiddenText: string[] }
type Point = { offset?: number | undefined }
type MarkdownNode = {
  type: string
  position?: { start: Point; end: Point } | undefined
  children?: MarkdownNode[]
  alt?: string | null | undefined
  title?: string | null | undefined
  url?: string
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** What is written and never shown: raw HTML that hides something, comments, titles and pictures' words that give orders. */
export function takeOutOfMarkdown(body: string): Seen {
  if (!/<[a-z!/?]|!\[|\]:|\]\(/i.test(body)) return { body: body.trim(), hiddenText: [] }
  const html: Span[] = []
  const hidden: (Span & { words: string; instead: string })[] = []
  for (const node of nodesOf(parser.parse(body))) {
    const span = spanOf(node)
    if (node.type === 'html') html.push(span)
    const words = spokenWords(node)
    if (words) hidden.push({ ...span, words, instead: labelOf(node, body) })
  }
  const bare = withoutSpans(body, hidden)
  // The places of HTML were found before anything was taken out.
  if (hidden.length > 0)
    return joined(
      takeOutOfMarkdown(bare),
      hidden.map(({ words }) => words),
    )
  const { text, hiddenText } = takeOutHiddenHtml(body, html)
  return { body: text.replaceAll(/\n{3,}/g, '\n\n').trim(), hiddenText }
}

function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    waiting.push(...(next.children ?? []))
  }
}

const spanOf = ({ position }: MarkdownNode): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

function spokenWords({ type, alt, title, url }: MarkdownNode): string {
  // [//]: # (words) is how Markdown writes a comment.
  if (type === 'definition' && url === '#') return title ?? ''
  const given = [alt, title].filter((words) => words && readsAsInstruction(words))
  return given.join(' ')
}

/** A link keeps its words. */
function labelOf({ type, children = [] }: MarkdownNode, body: string): string {
  const [first] = children
  const last = children.at(-1)
  return type === 'link' && first && last ? body.slice(spanOf(first).start, spanOf(last).end) : ''
}

function withoutSpans(text: string, spans: (Span & { instead: string })[]): string {
  let rest = text
  for (const { start, end, instead } of spans.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + instead + rest.slice(end)
  return rest
}

const joined = (seen: Seen, words: string[]): Seen => ({
  ...seen,
  hiddenText: [...words, ...seen.hiddenText],
})
