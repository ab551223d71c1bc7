/** Red, green, blue from 0 to 255, and how much of it is seen from 0 to 1. */
export type Color = { rgb: [number, number, number]; alpha: number }

export const black: Color = { rgb: [0, 0, 0], alpha: 1 }
export const white: Color = { rgb: [255, 255, 255], alpha: 1 }

const named: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  whitesmoke: '#f5f5f5',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  red: '#ff0000',
  maroon: '#800000',
  yellow: '#ffff00',
  lime: '#00ff00',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  transparent: '#00000000',
}

/** Null for what cannot be told, such as a variable or a gradient. */
export function colorOf(text: string): Color | null {
  const value = named[text] ?? text
  if (/^#[\da-f]+$/i.test(value)) return fromHex(value.slice(1))
  const [, body] = /^rgba?\(([^)]*)\)$/i.exec(value) ?? []
  if (body === undefined) return null
  const [red, green, blue, alpha = 1] = body
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(part)
  if (red === undefined || green === undefined || blue === undefined) return null
  const isWhole = ![red, green, blue, alpha].some(Number.isNaN)
  return isWhole ? { rgb: [red, green, blue], alpha } : null
}

const part = (text: string, index: number) => {
  const number = Number.parseFloat(text)
  return text.endsWith('%') ? (number / 100) * (index === 3 ? 1 : 255) : number
}

function fromHex(digits: string): Color | null {
  const long = digits.length <= 4 ? digits.replaceAll(/./g, '$&$&') : digits
  if (long.length !== 6 && long.length !== 8) return null
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  )
  return { rgb: [red, green, blue], alpha: alpha / 255 }
}

const HARDLY_SEEN = 0.1
const SAME = 20

/** Nobody reads white on white, nor white on nearly white. */
export const isUnseen = (ink: Color, paper: Color) =>
  ink.alpha < HARDLY_SEEN ||
  ink.rgb.every((channel, index) => Math.abs(channel - (paper.rgb[index] ?? 0)) <= SAME)
