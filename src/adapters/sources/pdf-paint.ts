import { getResolvedPDFJS } from 'unpdf'
import { z } from 'zod'
import { black, type Color, colorOf } from './color.ts'

/** How a letter was painted; null ink is a pattern, and order counts what came before on the page. */
export type Ink = { isDrawn: boolean; color: Color | null; order: number }
export type Box = [left: number, bottom: number, right: number, top: number]
/** Something that covers a part of the page; null is a picture or a pattern. */
export type Cover = { box: Box; color: Color | null; order: number }

/** Every letter in the order of painting, without spaces; with the space before it, if there is one; and its ink. */
export type Painting = { letters: string; spaced: string[]; inks: Ink[]; covers: Cover[] }

type Matrix = [number, number, number, number, number, number]
type Pen = { matrix: Matrix; fill: Color | null; stroke: Color | null; alpha: number; mode: number }
type Easel = { pen: Pen; saved: Pen[]; spaced: string[]; inks: Ink[]; covers: Cover[] }
type Act = (easel: Easel, args: unknown[], order: number) => void

const Numbers = z.preprocess((given) => Array.from(Object(given)), z.array(z.number()))
const MatrixOf = Numbers.pipe(
  z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
)
const Glyph = z.object({ unicode: z.string() })
const State = z.array(z.tuple([z.string()]).rest(z.unknown()))

const still: Matrix = [1, 0, 0, 1, 0, 0]
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6]
const [INVISIBLE, CLIPPING_ONLY] = [3, 7]
const outlines = [1, 5]

/** Follows what a page paints as far as it takes to see whether a letter differs from what lies below it. */
export async function paintingOf(page: {
  fnArray: number[]
  argsArray: unknown[]
}): Promise<Painting> {
  const { OPS } = await getResolvedPDFJS()
  const acts = new Map<number, Act>(
    Object.entries(actsByName).map(([name, act]) => [Object(OPS)[name], act]),
  )
  const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke].concat([
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  acts.set(OPS.constructPath, (easel, args, order) => {
    if (fills.includes(Number(args[0])) && easel.pen.alpha > 0.5) fillPath(easel, args[2], order)
  })
  const pen: Pen = { matrix: still, fill: black, stroke: black, alpha: 1, mode: 0 }
  const easel: Easel = { pen, saved: [], spaced: [], inks: [], covers: [] }
  page.fnArray.forEach((operator, order) => {
    const args = page.argsArray[order]
    acts.get(operator)?.(
      easel,
      Array.isArray(args) || ArrayBuffer.isView(args) ? [...Object(args)] : [],
      order,
    )
  })
  return { ...easel, letters: bare(easel.spaced.join('')) }
}

const save: Act = (easel) => {
  easel.saved.push({ ...easel.pen })
}
const restore: Act = (easel) => {
  easel.pen = easel.saved.pop() ?? easel.pen
}
const move = ({ pen }: Easel, matrix: unknown) => {
  const parsed = MatrixOf.safeParse(matrix)
  if (parsed.success) pen.matrix = times(pen.matrix, parsed.data)
}
const picture: Act = (easel, _args, order) => cover(easel, [0, 0, 1, 1], null, order)

const actsByName: Record<string, Act> = {
  save,
  restore,
  paintFormXObjectBegin(easel, args, order) {
    save(easel, args, order)
    move(easel, args[0])
  },
  paintFormXObjectEnd: restore,
  transform: move,
  setFillRGBColor: ({ pen }, [color]) => {
    pen.fill = colorOf(String(color))
  },
  setStrokeRGBColor: ({ pen }, [color]) => {
    pen.stroke = colorOf(String(color))
  },
  setFillColorN: ({ pen }) => {
    pen.fill = null
  },
  setStrokeColorN: ({ pen }) => {
    pen.stroke = null
  },
  setTextRenderingMode: ({ pen }, [mode]) => {
    pen.mode = Number(mode)
  },
  setGState: ({ pen }, [state]) => {
    const [, alpha] = State.safeParse(state).data?.find(([name]) => name === 'ca') ?? []
    if (typeof alpha === 'number') pen.alpha = alpha
  },
  shadingFill: (easel, _args, order) => cover(easel, everywhere, null, order),
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: picture,
  paintImageXObjectRepeat: picture,
  showText: ({ pen, spaced, inks }, [glyphs], order) => {
    const color = outlines.includes(pen.mode) ? pen.stroke : pen.fill
    const isDrawn = pen.mode !== INVISIBLE && pen.mode !== CLIPPING_ONLY && pen.alpha > 0.1
    const ink = { isDrawn, color, order }
    let space = ' '
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      const { unicode = '' } = Glyph.safeParse(glyph).data ?? {}
      if (bare(unicode) === '') space = unicode && ' '
      for (const letter of bare(unicode).split('')) {
        spaced.push(`${space}${letter}`)
        inks.push(ink)
        space = ''
      }
    }
  },
}

export const bare = (text: string) => text.replaceAll(/\s+/g, '')

function fillPath(easel: Easel, bounds: unknown, order: number): void {
  const [left, bottom, right, top] = Numbers.safeParse(bounds).data ?? []
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return
  cover(easel, [left, bottom, right, top], easel.pen.fill, order)
}

function cover(
  { pen, covers }: Easel,
  [l, b, r, t]: Box,
  color: Color | null,
  order: number,
): void {
  const [one, two] = [at(pen.matrix, l, b), at(pen.matrix, r, t)]
  const box: Box = [
    Math.min(one[0], two[0]),
    Math.min(one[1], two[1]),
    Math.max(one[0], two[0]),
    Math.max(one[1], two[1]),
  ]
  covers.push({ box, color, order })
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
