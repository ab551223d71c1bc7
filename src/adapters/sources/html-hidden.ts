import { black, type Color, colorOf, isUnseen, white } from './color.ts'
import { declarations, pixels, rulesOf, type Style, said, setStyle } from './css.ts'
import { COMMENT, type DomDocument, type DomElement, type DomNode, TEXT, wordsOf } from './dom.ts'

/** Null paper is one that cannot be told, such as a picture: then nothing counts as unseen on it. */
type Around = { ink: Color; paper: Color | null; fontPx: number }

const neverText = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK'])
const TINY_PX = 4
const MARK_WORDS = 4

/** Takes what nobody would see on the page out of it, and returns the words. */
export function takeOutHidden(document: DomDocument): string[] {
  const styles = stylesOf(document)
  const found: string[] = []
  const takeOut = (node: DomNode) => {
    const words = wordsOf(node)
    // Programs leave short marks for each other in comments; those say nothing to anybody.
    const isMark =
      node.nodeType === COMMENT &&
      (words.split(' ').length < MARK_WORDS || words.startsWith('[if '))
    if (words && !isMark) found.push(words)
    node.remove()
  }
  const walk = (element: DomElement, around: Around) => {
    const style = styles.get(element) ?? new Map()
    if (isHidden(element, style, around)) return takeOut(element)
    const here = inside(style, around)
    const isUnreadable = here.fontPx < TINY_PX || (here.paper && isUnseen(here.ink, here.paper))
    for (const child of [...element.childNodes]) {
      if (child.nodeType === COMMENT) takeOut(child)
      if (child.nodeType === TEXT && isUnreadable) takeOut(child)
    }
    for (const child of [...element.children]) if (!neverText.has(child.tagName)) walk(child, here)
  }
  walk(document.documentElement, { ink: black, paper: white, fontPx: 16 })
  return found
}

/** What sheets within the page and attributes say of each element. Sheets elsewhere are not fetched. */
function stylesOf(document: DomDocument): Map<DomElement, Style> {
  const styles = new Map<DomElement, Style>()
  const add = (element: DomElement, style: Style) => {
    const all = styles.get(element) ?? new Map()
    for (const [name, value] of style) setStyle(all, name, value)
    styles.set(element, all)
  }
  for (const sheet of document.querySelectorAll('style'))
    for (const { selector, style } of rulesOf(sheet.textContent))
      for (const element of matches(document, selector)) add(element, style)
  for (const element of document.querySelectorAll('[style]'))
    add(element, declarations(element.getAttribute('style') ?? ''))
  for (const element of document.querySelectorAll('[color], [bgcolor]'))
    add(element, presentational(element))
  return styles
}

function matches(document: DomDocument, selector: string): Iterable<DomElement> {
  // States such as :hover are not the page as it stands; a selector that is not understood matches nothing.
  if (/::|:(hover|focus|active|visited|target|checked|before|after)/.test(selector)) return []
  try {
    return document.querySelectorAll(selector)
  } catch {
    return []
  }
}

const presentational = (element: DomElement) =>
  declarations(
    `color:${element.getAttribute('color') ?? ''};background:${element.getAttribute('bgcolor') ?? ''}`,
  )

function inside(style: Style, around: Around): Around {
  const ink = colorOf(said(style, '-webkit-text-fill-color') || said(style, 'color'))
  const size = said(style, 'font-size') || /[\d.]+(px|pt|em|rem|%)/.exec(said(style, 'font'))?.[0]
  return {
    ink: ink ?? around.ink,
    paper: paperOf(style, around.paper),
    fontPx: pixels(size || 'inherit', around.fontPx) ?? around.fontPx,
  }
}

function paperOf(style: Style, around: Color | null): Color | null {
  const image = said(style, 'background-image')
  const short = said(style, 'background')
  if ((image && image !== 'none') || /url\(|gradient\(|image\(/.test(short)) return null
  const named = said(style, 'background-color') || short
  if (!named || named === 'none' || named === 'inherit' || named === 'initial') return around
  const color = colorOf(named) ?? colorOf(named.split(/\s+/)[0] ?? '')
  return color && color.alpha < 0.5 ? around : color
}

function isHidden(element: DomElement, style: Style, { fontPx }: Around): boolean {
  if (element.tagName === 'TEMPLATE' || element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('popover')) return true
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true
  const value = (name: string) => said(style, name)
  if (value('display') === 'none' || value('content-visibility') === 'hidden') return true
  if (/^(hidden|collapse)$/.test(value('visibility'))) return true
  if ((pixels(value('opacity'), 1) ?? 1) < 0.1) return true
  return isOffScreen(style, fontPx) || isClipped(style, fontPx)
}

function isOffScreen(style: Style, fontPx: number): boolean {
  const isFar = (name: string) => {
    const distance = pixels(said(style, name), fontPx)
    return distance !== null && distance <= -400
  }
  if (isFar('text-indent') || isFar('margin-left') || isFar('margin-top')) return true
  if (
    /translate[xy3d]*\([^)]*-\s*\d{4,}|scale[xy3d]*\(\s*0(\.0+)?\s*[,)]/.test(
      said(style, 'transform'),
    )
  )
    return true
  if (said(style, 'scale') === '0') return true
  const isLoose = /^(absolute|fixed|relative)$/.test(said(style, 'position'))
  const isBeyond = (pixels(said(style, 'left'), fontPx) ?? 0) >= 5000
  return isLoose && (['left', 'right', 'top', 'bottom'].some(isFar) || isBeyond)
}

function isClipped(style: Style, fontPx: number): boolean {
  const value = (name: string) => said(style, name)
  if (/^rect\(\s*(0|1px)/.test(value('clip')) && value('position') === 'absolute') return true
  if (/^inset\(\s*(50|100)%|^circle\(\s*0/.test(value('clip-path'))) return true
  const isThin = (name: string) => (pixels(value(name), fontPx) ?? 2) <= 1
  return (
    /hidden|clip/.test(value('overflow')) &&
    ['width', 'height', 'max-width', 'max-height'].some(isThin)
  )
}
