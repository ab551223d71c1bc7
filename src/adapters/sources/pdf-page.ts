import type { getDocumentProxy } from 'unpdf'
import { isUnseen, white } from './color.ts'
import { bare, type Cover, type Ink, type Painting, paintingOf } from './pdf-paint.ts'

export type Cell = { x: number; end: number; text: string }
/** One line as it stands on the page; `height` is where on the page, from 0 at the foot to 1 at the head. */
export type Line = {
  text: string
  x: number
  y: number
  size: number
  height: number
  isBold: boolean
  cells: Cell[]
}

export type PdfPage = {
  lines: Line[]
  /** What nobody sees, in lines. */
  hidden: string[]
  /** What was written invisibly where a picture is: the words of a scan. */
  behindPicture: Line[]
  /** Lines of which nothing could be told. */
  unchecked: number
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Item = {
  text: string
  x: number
  y: number
  end: number
  size: number
  isBold: boolean
  endsLine: boolean
}

const TINY = 3
const NO_ANNOTATIONS = 0

export async function readPage(page: Page): Promise<PdfPage> {
  const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
  const painting = await paintingOf(operators)
  const items = await itemsOf(page)
  const look = lookAt(painting, page.view)
  const seen: Item[] = []
  const unseen: Item[] = []
  const behind: Item[] = []
  let unchecked = 0
  for (const item of items) {
    const verdict = look.at(item)
    if (verdict === 'unknown') unchecked++
    if (verdict === 'behind picture') behind.push(item)
    if (verdict === 'unseen' || verdict === 'behind picture') unseen.push(item)
    else seen.push(item)
  }
  const [, bottom = 0, , top = 1] = page.view
  const lines = (of: Item[]) => linesOf(of, (y) => (y - bottom) / (top - bottom))
  const hidden = [...lines(unseen).map(({ text }) => text), ...look.outside()]
  return { lines: lines(seen), hidden, behindPicture: lines(behind), unchecked }
}

async function itemsOf(page: Page): Promise<Item[]> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    const size = Math.hypot(c, d)
    const isBold = isBoldFont(page, item.fontName)
    return [{ text: item.str, x, y, end: x + item.width, size, isBold, endsLine: item.hasEOL }]
  })
}

function isBoldFont(page: Page, name: string): boolean {
  if (!page.commonObjs.has(name)) return false
  return /bold|black|heavy/i.test(String(page.commonObjs.get(name)?.name))
}

type Verdict = 'seen' | 'unseen' | 'behind picture' | 'unknown'

const FAR = 5000
const SOME_LETTERS = 4

/** Both lists tell the same letters in the same order, so each item is found where the one before ended. */
function lookAt(painting: Painting, [left = 0, bottom = 0, right = 0, top = 0]: number[]) {
  const { letters, spaced, inks, covers } = painting
  const passed: string[] = []
  let end = 0
  const pass = (to: number) => {
    if (to - end >= SOME_LETTERS) passed.push(spaced.slice(end, to).join('').trim())
  }
  return {
    at(item: Item): Verdict {
      const wanted = bare(item.text)
      if (wanted === '') return 'seen'
      const isHere = isSame(letters.slice(end, end + wanted.length), wanted)
      const found = isHere ? end : letters.slice(0, end + FAR).indexOf(wanted, end)
      if (found < 0) return 'unknown'
      pass(found)
      end = found + wanted.length
      if (item.size < TINY || item.x > right || item.end < left) return 'unseen'
      if (item.y > top || item.y < bottom) return 'unseen'
      const unseen = inks.slice(found, end).filter((ink) => !isSeen(ink, item, covers))
      if (unseen.length * 2 < wanted.length) return 'seen'
      const isPainted = covers.some(({ box, color }) => color === null && holds(box, item))
      return isPainted && unseen.every(({ isDrawn }) => !isDrawn) ? 'behind picture' : 'unseen'
    },
    /** What was painted and is no text of the page, such as words beyond its edge. */
    outside(): string[] {
      pass(letters.length)
      return passed
    },
  }
}

/** What runs from right to left is told in the other order. */
const isSame = (one: string, other: string) =>
  one === other || [...one].sort().join('') === [...other].sort().join('')

function isSeen({ isDrawn, color, order }: Ink, item: Item, covers: Cover[]): boolean {
  if (!isDrawn) return false
  const below = covers.findLast((cover) => cover.order < order && holds(cover.box, item))
  const paper = below ? below.color : white
  return !color || !paper || !isUnseen(color, paper)
}

const holds = ([left, bottom, right, top]: Cover['box'], { x, y, size }: Item) =>
  x + 1 >= left && x <= right && y + size / 4 >= bottom && y + size / 4 <= top

function linesOf(items: Item[], heightOf: (y: number) => number): Line[] {
  const lines: Line[] = []
  let current: Item[] = []
  const close = () => {
    const line = lineOf(current, heightOf)
    if (line) lines.push(line)
    current = []
  }
  for (const item of items) {
    const [first] = current
    if (first && Math.abs(first.y - item.y) > 0.6 * Math.max(first.size, item.size)) close()
    if (item.text !== '') current.push(item)
    if (item.endsLine) close()
  }
  close()
  return lines
}

function lineOf(items: Item[], heightOf: (y: number) => number): Line | null {
  const written = items.filter(({ text }) => text.trim() !== '')
  const [first] = written
  if (!first) return null
  const text = plain(items.map((item) => item.text).join(''))
  const size = Math.max(...written.map((item) => item.size))
  const isBold = written.every((item) => item.isBold)
  const { x, y } = first
  return { text, x, y, size, height: heightOf(y), isBold, cells: cellsOf(written) }
}

/** What stands far apart in one line stands in columns. */
function cellsOf(items: Item[]): Cell[] {
  const cells: Cell[] = []
  for (const { x, end, text, size } of items) {
    const last = cells.at(-1)
    if (!last || x - last.end > 1.2 * size) cells.push({ x, end, text: plain(text) })
    else
      Object.assign(last, {
        end,
        text: plain(`${last.text}${x - last.end > size / 5 ? ' ' : ''}${text}`),
      })
  }
  return cells
}

/** Letters that a font draws as one are told apart again. */
const plain = (text: string) =>
  text
    .replaceAll(/[\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(/\s+/g, ' ')
    .trim()
