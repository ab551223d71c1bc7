import { type DomElement, documentOf } from './dom.ts'
import { takeOutHidden } from './html-hidden.ts'

type Span = { start: number; end: number }

const tag = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][\w-]*)\b[^>]*>|<[!?][^>]*>/gi
const alone = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'area',
  'col',
  'source',
  'embed',
  'link',
  'meta',
])
const neverShown = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'title',
  'textarea',
])

/**
 * Raw tags go, what they hide goes with them, and other words stay. Tags are looked for in the given places only: in
 * code a tag is a word like any other.
 */
export function takeOutHiddenHtml(
  text: string,
  places: Span[],
): { text: string; hiddenText: string[] } {
  const hiddenText: string[] = []
  let shown = ''
  let at = 0
  /** The element that hides, how often its like was opened within it, and where its words begin. */
  let hiding: { name: string; depth: number; from: number } | null = null
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const raw = text.slice(place.start, place.end)
    for (const found of raw.matchAll(tag)) {
      const [whole, name = ''] = found
      const start = place.start + found.index
      if (hiding) {
        const isLike = name.toLowerCase() === hiding.name
        hiding.depth += isLike ? (whole.startsWith('</') ? -1 : 1) : 0
        if (hiding.depth > 0) continue
        hiddenText.push(plain(text.slice(hiding.from, start)))
        at = start + whole.length
        hiding = null
        continue
      }
      shown += text.slice(at, start) + (/^<br/i.test(whole) ? lineEnd(text, start) : '')
      at = start + whole.length
      if (whole.startsWith('<!--')) hiddenText.push(plain(whole.slice(4).replace(/-->$/, '')))
      else if (hides(whole, name.toLowerCase()))
        hiding = { name: name.toLowerCase(), depth: 1, from: at }
    }
  }
  if (hiding) hiddenText.push(plain(text.slice(hiding.from)))
  else shown += text.slice(at)
  return { text: shown, hiddenText: hiddenText.filter(Boolean) }
}

function hides(opening: string, name: string): boolean {
  if (!name || opening.startsWith('</') || opening.endsWith('/>') || alone.has(name)) return false
  if (neverShown.has(name)) return true
  const probe = documentOf(`${opening}probe</${name}>`)
  takeOutHidden(probe)
  const body: DomElement = probe.body
  return !body.textContent.includes('probe')
}

/** A row of a table has no second line. */
const lineEnd = (text: string, at: number) =>
  text.slice(text.lastIndexOf('\n', at) + 1, at).includes('|') ? ' ' : '\n'

const plain = (html: string) =>
  documentOf(html.replaceAll('<', ' <')).body.textContent.replaceAll(/\s+/g, ' ').trim()
