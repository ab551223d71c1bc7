import type { DomElement } from './dom.ts'

const MAX_COLUMNS = 50

/** A Markdown table in which each row stands by itself: what spans several cells is said in each of them. */
export function tableOf(table: DomElement, markdownOf: (cell: DomElement) => string): string {
  const caption = table.querySelector('caption')
  const rows = gridOf(table, markdownOf)
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return ''
  // One column, or one row, is a box around a text.
  if (width === 1 || rows.length === 1) return rows.flat().filter(Boolean).join('\n\n')
  const lines = rows.map((row) => `| ${padded(row, width).join(' | ')} |`)
  const [head = '', ...rest] = lines
  const above = caption ? `${markdownOf(caption)}\n\n` : ''
  return `${above}${[head, `|${'---|'.repeat(width)}`, ...rest].join('\n')}`
}

function gridOf(table: DomElement, markdownOf: (cell: DomElement) => string): string[][] {
  const grid: string[][] = []
  /** Per column, what reaches down from above and how far. */
  const reaching = new Map<number, { rows: number; words: string }>()
  for (const line of table.querySelectorAll('tr')) {
    const row: string[] = []
    const fillFromAbove = () => {
      for (let from = reaching.get(row.length); from; from = reaching.get(row.length)) {
        if (--from.rows <= 0) reaching.delete(row.length)
        row.push(from.words)
      }
    }
    for (const cell of line.children) {
      fillFromAbove()
      const words = inCell(markdownOf(cell))
      const rows = spanOf(cell, 'rowspan') - 1
      for (let span = spanOf(cell, 'colspan'); span > 0 && row.length < MAX_COLUMNS; span--) {
        if (rows > 0) reaching.set(row.length, { rows, words })
        row.push(words)
      }
    }
    fillFromAbove()
    if (row.some(Boolean)) grid.push(row)
  }
  return grid
}

const spanOf = (cell: DomElement, attribute: string) =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(attribute) ?? '1', 10) || 1, 1), 1000)

const inCell = (markdown: string) =>
  markdown
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .replaceAll(/\s+/g, ' ')
    .trim()

const padded = (row: string[], width: number) =>
  Array.from({ length: width }, (_, index) => row[index] ?? '')
