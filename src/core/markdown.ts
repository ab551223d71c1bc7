import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Markdown as the plain pieces it is made of: what a person reads, without the marks. */
export type Block =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'text' | 'list' | 'table'; text: string }

const markdown = unified().use(remarkParse).use(remarkGfm)

export function blocksOf(body: string): Block[] {
  return markdown.parse(body).children.flatMap(blockOf)
}

/** What stands in the source and in no block: HTML, its comments, and comments in the form of Markdown. */
export function neverShown(body: string): string[] {
  const found: string[] = []
  const waiting: Node[] = [...markdown.parse(body).children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'html' && !/^<br\b/i.test(node.value)) found.push(node.value)
    if (node.type === 'definition' && node.url === '#' && node.title) found.push(node.title)
    if ('children' in node) waiting.push(...[...node.children].reverse())
  }
  return found
}

type Node = ReturnType<typeof markdown.parse>['children'][number]
type Of<Kind extends Node['type']> = Extract<Node, { type: Kind }>
type Item = Of<'list'>['children'][number]

function blockOf(node: Node): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: plain(node.children) }]
    case 'list':
      return [{ kind: 'list', text: listed(node) }]
    case 'table':
      return [{ kind: 'table', text: rows(node) }]
    // A quote or a footnote is read like the text around it.
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(blockOf)
    default: {
      const text = plain([node])
      return text ? [{ kind: 'text', text }] : []
    }
  }
}

function listed(list: Of<'list'>, indent = ''): string {
  const mark = (place: number) => (list.ordered ? `${(list.start ?? 1) + place}.` : '-')
  return list.children
    .map((item, place) => `${indent}${mark(place)} ${itemText(item, indent)}`)
    .join('\n')
}

function itemText({ children }: Item, indent: string): string {
  const parts = children.map((child) => {
    if (child.type === 'list') return listed(child, `${indent}  `)
    return blockOf(child)
      .map(({ text }) => text)
      .join('\n')
  })
  return parts.join('\n')
}

/** One row a line, cells between bars, so that a figure stays beside its heading. */
function rows({ children }: Of<'table'>): string {
  return children
    .map((row) => `| ${row.children.map((cell) => plain(cell.children)).join(' | ')} |`)
    .join('\n')
}

const plain = (nodes: readonly Node[]) => worded(nodes).trim()

function worded(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'break':
          return '\n'
        case 'link':
          return linked(worded(node.children), node.url)
        case 'image':
        case 'imageReference':
          return node.alt ?? ''
        case 'html':
          return /^<br\b/i.test(node.value) ? '\n' : ''
        case 'text':
          // A line that was wrapped in the source goes on.
          return node.value.replace(/\s*\n\s*/g, ' ')
        default:
          if ('value' in node) return node.value
          return 'children' in node ? worded(node.children) : ''
      }
    })
    .join('')
}

/** Where a link leads is part of what is said: it may be quoted, and is checked against what the company allows. */
function linked(words: string, url: string): string {
  const bare = url.replace(/^mailto:|^tel:/, '')
  return words === bare || words === url ? bare : `${words} (${bare})`
}
