import { sentencesOf } from '../text/sentences.ts'

/** A passage taken apart into what can be said by itself: a sentence, an item of a list, a row of a table. */
export type Unit = {
  /** As it stands in the passage. */
  text: string
  kind: 'sentence' | 'item' | 'row'
  /** The line that introduces a list, the first row of a table; empty where there is none. */
  lead: string
  /** Which block of the passage it is part of: the items of one list share it. */
  block: number
  isNumbered: boolean
}

export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let lead = ''
  let block = 0
  let last: Unit['kind'] = 'sentence'
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const kind = kindOf(trimmed)
    if (kind !== last || kind === 'sentence') block++
    if (kind === 'row' && last !== 'row') lead = trimmed
    if (kind === 'item' && last === 'row') lead = ''
    const isNumbered = /^\d{1,3}[.)] /.test(trimmed)
    if (kind === 'sentence') {
      for (const sentence of sentencesOf(trimmed))
        units.push({ text: sentence, kind, lead: '', block, isNumbered: false })
      const end = units.at(-1)?.text ?? ''
      lead = /[:：]$/.test(end) ? end : ''
    } else
      units.push({ text: trimmed, kind, lead: trimmed === lead ? '' : lead, block, isNumbered })
    last = kind
  }
  return units
}

const kindOf = (line: string): Unit['kind'] =>
  /^\|.*\|$/.test(line) ? 'row' : /^(?:[-•*] |\d{1,3}[.)] )/.test(line) ? 'item' : 'sentence'

/** What a unit says with the words that it needs to be understood: each cell of a row beside its headings. */
export function saidBy({ text, kind, lead }: Unit): string[] {
  if (kind === 'sentence') return [text]
  if (kind === 'item') return sentencesOf(bare(text)).map((one) => `${lead} ${one}`.trim())
  const heads = cellsOf(lead)
  const [name = '', ...cells] = cellsOf(text)
  if (heads.length !== cells.length + 1) return [[name, ...cells].join(' ')]
  return cells.map((cell, place) => `${name} ${heads[place + 1] ?? ''} ${cell}`)
}

const bare = (item: string) => item.replace(/^(?:[-•*]|\d{1,3}[.)]) /, '')

const cellsOf = (row: string): string[] =>
  row === ''
    ? []
    : row
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
