/** As much of CSS as it takes to see whether a text is seen. */

export type Style = Map<string, string>
export type Rule = { selector: string; style: Style }

const interesting = new Set([
  ...['display', 'visibility', 'opacity', 'font-size', 'color', 'background', 'background-color'],
  ...['background-image', 'position', 'left', 'right', 'top', 'bottom', 'text-indent', 'transform'],
  ...[
    'margin-left',
    'margin-top',
    'clip',
    'clip-path',
    'width',
    'height',
    'max-width',
    'max-height',
  ],
  ...['overflow', 'content-visibility', 'font', 'scale', '-webkit-text-fill-color'],
])

/** Later ones win; what is important wins over all that is not. */
export function declarations(text: string): Style {
  const style: Style = new Map()
  for (const part of text.split(';')) {
    const [, name = '', value = ''] = /^\s*([-\w]+)\s*:\s*([\s\S]*?)\s*$/.exec(part) ?? []
    if (interesting.has(name.toLowerCase()))
      setStyle(style, name.toLowerCase(), value.toLowerCase())
  }
  return style
}

export function setStyle(style: Style, name: string, value: string): void {
  if (isImportant(style.get(name)) && !isImportant(value)) return
  style.set(name, value)
}

const isImportant = (value = '') => /!\s*important$/.test(value)

export const said = (style: Style, name: string) =>
  (style.get(name) ?? '').replace(/\s*!\s*important$/, '')

const MAX_RULES = 2000

/** The rules of a sheet that a screen obeys and that say something about being seen. */
export function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = []
  const css = sheet.replaceAll(/\/\*[\s\S]*?(\*\/|$)|<!--|-->/g, ' ')
  const open: { prelude: string; start: number }[] = []
  let last = 0
  for (let at = 0; at < css.length && rules.length < MAX_RULES; at++) {
    const character = css[at]
    if (character === '{') {
      open.push({ prelude: css.slice(last, at).trim(), start: at + 1 })
      last = at + 1
    } else if (character === '}') {
      const block = open.pop()
      const isLeaf = block && block.start === last
      if (isLeaf && open.every(({ prelude }) => isForScreens(prelude)))
        addRule(rules, block, css.slice(last, at))
      last = at + 1
    } else if (character === ';' && open.length === 0) last = at + 1
  }
  return rules
}

function addRule(rules: Rule[], { prelude }: { prelude: string }, body: string): void {
  if (prelude === '' || prelude.startsWith('@')) return
  const style = declarations(body)
  if (style.size > 0) rules.push({ selector: prelude, style })
}

const SCREEN_PX = 1280

/** A reader at a desk is the measure: what only paper, telephones or other media hide is there. */
function isForScreens(prelude: string): boolean {
  if (/^@(layer|supports)\b/i.test(prelude)) return true
  if (!/^@media\b/i.test(prelude) || /\b(print|speech|not)\b/i.test(prelude)) return false
  const bounds = [...prelude.matchAll(/(min|max)-width\s*:\s*([\d.]+[a-z]*)/gi)]
  return bounds.every(([, side, value = '']) => {
    const bound = pixels(value.toLowerCase(), 16) ?? SCREEN_PX
    return side?.toLowerCase() === 'min' ? bound <= SCREEN_PX : bound >= SCREEN_PX
  })
}

/** A length in pixels, as far as it can be told; percentages and ems count on what is around. */
export function pixels(value: string, around: number): number | null {
  const [, number, unit = ''] = /^([-+]?(?:\d+\.?\d*|\.\d+))([a-z]+|%)?$/.exec(value) ?? []
  if (number === undefined) return null
  const factor = units[unit] ?? (unit === 'em' ? around : unit === '%' ? around / 100 : null)
  return factor === null ? null : Number(number) * factor
}

const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  rem: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  vw: 12.8,
  vh: 7.2,
}
