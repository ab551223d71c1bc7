import TurndownService from 'turndown'
import { type DomElement, wordsOf } from './dom.ts'
import { tableOf } from './table.ts'

const dropped = new Set([
  ...[
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'IFRAME',
    'OBJECT',
    'EMBED',
    'APPLET',
    'CANVAS',
    'SVG',
  ],
  ...['MATH', 'VIDEO', 'AUDIO', 'IMG', 'PICTURE', 'SOURCE', 'MAP', 'INPUT', 'SELECT', 'TEXTAREA'],
  ...[
    'LINK',
    'META',
    'BASE',
    'DIALOG',
    'FRAME',
    'FRAMESET',
    'NOFRAMES',
    'BUTTON',
    'PROGRESS',
    'METER',
  ],
])
const links = /^(https?:|mailto:|tel:)/i

/** What a customer could be told: headings, paragraphs, lists, tables and links; nothing that runs or is shown as a picture. */
export function markdownOf(element: DomElement, base?: string): string {
  prepare(element)
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  })
  service.addRule('dropped', {
    filter: (node) => dropped.has(node.nodeName.toUpperCase()),
    replacement: () => '',
  })
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A',
    replacement: (content, node) => link(content, node, base),
  })
  service.addRule('item', {
    filter: (node) => node.nodeName === 'LI',
    replacement: (content, node) => item(content, node),
  })
  service.addRule('term', {
    filter: (node) => node.nodeName === 'DT',
    replacement: (content) => (content.trim() ? `\n\n**${oneLine(content)}**\n\n` : ''),
  })
  service.addRule('table', {
    filter: (node) => node.nodeName === 'TABLE',
    replacement: (_content, node) => `\n\n${tableOf(node, (cell) => service.turndown(cell))}\n\n`,
  })
  return tidy(service.turndown(element))
}

/** Turns into plain blocks what the converter has no word for. */
function prepare(element: DomElement): void {
  // A table within a table lays a page out; the inner one is read as lines.
  for (const inner of [...element.querySelectorAll('table table')])
    inner.replaceWith(wordsOf(inner))
}

function link(content: string, node: DomElement, base: string | undefined): string {
  const target = resolved(node.getAttribute('href') ?? '', base)
  const words = oneLine(content)
  if (!words || !target || !links.test(target)) return content
  return `[${words}](${target.replaceAll(/[()\s<>]/g, encodeURIComponent)})`
}

function resolved(href: string, base: string | undefined): string | null {
  if (href.startsWith('#')) return null
  return URL.canParse(href, base) ? new URL(href, base).href : null
}

function item(content: string, node: DomElement): string {
  const list = node.parentElement
  const start = Number(list?.getAttribute('start') ?? 1) || 0
  const at = [...(list?.children ?? [])].indexOf(node)
  const sign = list?.nodeName === 'OL' ? `${start + at}. ` : '- '
  // What belongs to an item stands below its first word.
  return `${sign}${content.trim().replaceAll('\n', `\n${' '.repeat(sign.length)}`)}\n`
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const tidy = (markdown: string) =>
  markdown
    // Two blanks at the end of a line keep its end.
    .replaceAll(/[^\S\n]+\n/g, (end) => (end === '  \n' ? end : '\n'))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
