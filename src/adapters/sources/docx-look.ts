import { black, type Color, colorOf, isUnseen, white } from './color.ts'

/** As much of a part as is looked at. */
export type XmlPart = { getElementsByTagName(name: string): Iterable<XmlElement> }
export type XmlElement = XmlPart & {
  tagName: string
  textContent: string
  parentNode: XmlElement | null
  children: Iterable<XmlElement>
  getAttribute(name: string): string | null
  remove(): void
}

/** What a part of a document says of its letters; null where it leaves that to what is around. */
type Look = {
  isHidden: boolean | null
  ink: Color | null
  paper: Color | null
  halfPoints: number | null
}
type Styles = Map<string, { look: Look; basedOn: string | null }>

const nothing: Look = { isHidden: null, ink: null, paper: null, halfPoints: null }
const TINY_HALF_POINTS = 8

/** By id; the one without id is what holds where nothing else is said. */
export function stylesOf(sheet: XmlPart | null): Styles {
  const styles: Styles = new Map()
  if (!sheet) return styles
  const [defaults] = [...sheet.getElementsByTagName('w:rPrDefault')]
  styles.set('', { look: lookOf(defaults && child(defaults, 'w:rPr')), basedOn: null })
  for (const style of sheet.getElementsByTagName('w:style')) {
    const basedOn = value(child(style, 'w:basedOn'))
    const look = merged(lookOf(child(style, 'w:rPr')), paperOf(child(style, 'w:pPr')))
    styles.set(style.getAttribute('w:styleId') ?? '', { look, basedOn })
  }
  return styles
}

export function unseenRuns(part: XmlPart, styles: Styles): XmlElement[] {
  return [...part.getElementsByTagName('w:r')].filter((run) => {
    const properties = child(run, 'w:rPr')
    const paragraph = child(above(run, 'w:p'), 'w:pPr')
    const cell = child(above(run, 'w:tc'), 'w:tcPr')
    const look = [
      lookOf(properties),
      styled(styles, value(child(properties, 'w:rStyle'))),
      paperOf(paragraph),
      styled(styles, value(child(paragraph, 'w:pStyle'))),
      paperOf(cell),
      styled(styles, ''),
    ].reduce(merged)
    if (look.isHidden || (look.halfPoints ?? TINY_HALF_POINTS) < TINY_HALF_POINTS) return true
    return isUnseen(look.ink ?? black, look.paper ?? white)
  })
}

/** The nearer one wins. */
const merged = (near: Look, far: Look): Look => ({
  isHidden: near.isHidden ?? far.isHidden,
  ink: near.ink ?? far.ink,
  paper: near.paper ?? far.paper,
  halfPoints: near.halfPoints ?? far.halfPoints,
})

const LONGEST_CHAIN = 20

function styled(styles: Styles, id: string | null): Look {
  let look = nothing
  let next = id
  for (let step = 0; next !== null && step < LONGEST_CHAIN; step++) {
    const style = styles.get(next)
    if (!style) return look
    look = merged(look, style.look)
    next = style.basedOn
  }
  return look
}

function lookOf(properties: XmlElement | undefined): Look {
  if (!properties) return nothing
  const vanish = child(properties, 'w:vanish') ?? child(properties, 'w:specVanish')
  const size = Number(value(child(properties, 'w:sz')) ?? Number.NaN)
  return {
    isHidden: vanish ? !/^(0|false|off)$/.test(value(vanish) ?? '') : null,
    ink: inkOf(child(properties, 'w:color')),
    paper: highlightOf(child(properties, 'w:highlight')) ?? paperOf(properties).paper,
    halfPoints: Number.isNaN(size) ? null : size,
  }
}

/** "auto" is black, or white on what is dark: always to be seen. */
function inkOf(color: XmlElement | undefined): Color | null {
  const named = value(color)
  if (named && named !== 'auto') return colorOf(`#${named.toLowerCase()}`)
  return /^(background1|light1|bg1|lt1)$/.test(color?.getAttribute('w:themeColor') ?? '')
    ? white
    : null
}

const highlightOf = (highlight: XmlElement | undefined) =>
  highlight ? colorOf((value(highlight) ?? '').toLowerCase().replace(/^dark|^light/, '')) : null

const paperOf = (properties: XmlElement | undefined): Look => {
  const fill = child(properties, 'w:shd')?.getAttribute('w:fill') ?? 'auto'
  return { ...nothing, paper: fill === 'auto' ? null : colorOf(`#${fill.toLowerCase()}`) }
}

const child = (element: XmlElement | undefined, name: string) =>
  element && [...element.children].find(({ tagName }) => tagName === name)

const value = (element: XmlElement | undefined) => element?.getAttribute('w:val') ?? null

function above(element: XmlElement, name: string): XmlElement | undefined {
  let next = element.parentNode
  while (next && next.tagName !== name) next = next.parentNode
  return next ?? undefined
}
