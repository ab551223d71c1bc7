import { asMarkdown } from './escape.ts'
import type { Cell, Line } from './pdf-page.ts'

const LONGEST_HEADING = 150
const listSign = /^(?:[•◦▪‣●○■·]|[–—-](?=\s))\s*/
/** A line of a table of contents. */
const leader = /(?:\. ?){4,}[\divxlc]*$/
const listNumber = /^\(?(\d{1,3})[.)]\s+/

type Block =
  | { kind: 'heading'; level: number; text: string; size: number }
  | { kind: 'paragraph' | 'item'; text: string; last: Line }
  | { kind: 'table'; rows: string[][]; last: Line }

/** Headings by the size of their letters, paragraphs joined, and what repeats at head and foot of the pages left out. */
export function bodyOfLines(pages: Line[][]): string {
  const lines = withoutRepeated(pages).filter(({ text }) => !leader.test(text))
  const body = usualSize(lines)
  const sizes = [...new Set(lines.filter((l) => isLarge(l, body)).map(sizeOf))].sort(
    (a, b) => b - a,
  )
  const blocks: Block[] = []
  lines.forEach((line, index) => {
    const level = levelOf(line, lines[index + 1], { body, sizes })
    addLine(blocks, line, level, lines[index - 1])
  })
  return blocks
    .reduce((body, block, index) => {
      const isListed = block.kind === 'item' && blocks[index - 1]?.kind === 'item'
      return `${body}${isListed ? '\n' : '\n\n'}${markdownOf(block)}`
    }, '')
    .trim()
}

/** The largest words of the first page, when they are larger than the rest. */
export function titleOfLines(pages: Line[][]): string {
  const lines = pages[0] ?? []
  const body = usualSize(pages.flat())
  const largest = Math.max(0, ...lines.map(sizeOf))
  if (largest < body * 1.15) return ''
  const start = lines.findIndex((line) => sizeOf(line) === largest)
  const end = lines.findIndex((line, index) => index > start && sizeOf(line) !== largest)
  const title = lines
    .slice(start, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join(' ')
  return title.length <= LONGEST_HEADING ? title : ''
}

const sizeOf = ({ size }: Line) => Math.round(size * 2) / 2

/** The size in which most letters are set. */
function usualSize(lines: Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines)
    letters.set(sizeOf(line), (letters.get(sizeOf(line)) ?? 0) + line.text.length)
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 0
}

const isLarge = (line: Line, body: number) =>
  sizeOf(line) >= body * 1.15 && line.text.length <= LONGEST_HEADING

type Sizes = { body: number; sizes: number[] }

function levelOf(line: Line, next: Line | undefined, { body, sizes }: Sizes): number | null {
  if (isLarge(line, body)) return Math.min(sizes.indexOf(sizeOf(line)) + 1, 4)
  const isShort = line.text.length <= 80 && !/[.,;:!?]$/.test(line.text) && line.cells.length === 1
  const isApart = line.isBold && next !== undefined && !next.isBold && !listSign.test(line.text)
  return isShort && isApart && sizeOf(line) >= body ? Math.min(sizes.length + 1, 4) : null
}

function addLine(
  blocks: Block[],
  line: Line,
  level: number | null,
  before: Line | undefined,
): void {
  const last = blocks.at(-1)
  if (level !== null) {
    const goesOn =
      last?.kind === 'heading' &&
      last.level === level &&
      last.size === line.size &&
      isNext(before, line)
    if (goesOn) last.text += ` ${line.text}`
    else blocks.push({ kind: 'heading', level, text: line.text, size: line.size })
    return
  }
  if (line.cells.length > 1) {
    const row = line.cells.map(({ text }) => text)
    if (last?.kind === 'table' && isAligned(last.last.cells, line.cells)) {
      last.rows.push(row)
      last.last = line
    } else blocks.push({ kind: 'table', rows: [row], last: line })
    return
  }
  const number = listNumber.exec(line.text)?.[1]
  if (number || listSign.test(line.text)) {
    const text = line.text.replace(listSign, '').replace(listNumber, '')
    blocks.push({
      kind: 'item',
      text: `${number ? `${number}.` : '-'} ${asMarkdown(text)}`,
      last: line,
    })
    return
  }
  if ((last?.kind === 'paragraph' || last?.kind === 'item') && goesOn(last.last, line)) {
    last.text = joined(last.text, line.text)
    last.last = line
  } else blocks.push({ kind: 'paragraph', text: asMarkdown(line.text), last: line })
}

const isAligned = (one: Cell[], other: Cell[]) => one.length === other.length

/** Right below, no further than lines of a paragraph are apart. */
const isNext = (before: Line | undefined, line: Line) =>
  before !== undefined &&
  before.y > line.y &&
  before.y - line.y < 1.6 * Math.max(before.size, line.size)

/** A paragraph goes on below, or in the next column or page in the middle of a sentence. */
function goesOn(before: Line, line: Line): boolean {
  if (Math.abs(before.size - line.size) > 0.6) return false
  if (isNext(before, line)) return true
  const isElsewhere = line.y > before.y
  return isElsewhere && !/[.!?:"”»]$/.test(before.text) && /^\p{Ll}/u.test(line.text)
}

function joined(text: string, next: string): string {
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return `${text} ${next}`
}

function markdownOf(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
  if (block.kind !== 'table') return block.text
  const [head = [], ...rest] = block.rows
  if (rest.length === 0) return asMarkdown(head.join(' '))
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rest.map(row)].join('\n')
}

const EDGE = 0.12
const pageNumber = /^[–—-]?\s*(\d{1,4}|[ivxlc]{1,6})\s*[–—-]?$/i
const SHARE = 0.4

/** A line at head or foot that is on many pages, whatever number it holds. */
function withoutRepeated(pages: Line[][]): Line[] {
  const isAtEdge = ({ height }: Line) => height < EDGE || height > 1 - EDGE
  const keyOf = ({ text, y }: Line) => `${text.replaceAll(/\d+/g, '#')} ${Math.round(y / 4)}`
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.filter(isAtEdge).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, pages.length * SHARE)
  const isFurniture = (line: Line) =>
    pageNumber.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= enough
  return pages.flat().filter((line) => !isAtEdge(line) || !isFurniture(line))
}
