import { type AuditRow, auditHash, GENESIS } from './audit.ts'
import { type Checkpoint, isSignedBy } from './checkpoint.ts'

/** Walks the sealed log row by row, in constant memory, and says where it is not what was sealed. */

export type SealedRow = AuditRow & { sequence: number; hash: string }
export type AuditHead = { sequence: number; hash: string }

export type Finding = {
  kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'rewritten' | 'forged'
  /** The row, or the first of them. */
  sequence: number
  text: string
}

export type ChainWalk = {
  take(rows: SealedRow[]): void
  /** Of many findings the first hundred are told. */
  end(head: AuditHead): { findings: Finding[]; found: number }
}

/** How far away the row before a row that was moved is looked for. */
const WINDOW = 64
const MOST_FINDINGS = 100

type Place = { sequence: number; hash: string }

type Walk = {
  findings: Finding[]
  found: number
  /** What the next row must follow; null behind a gap, where nobody knows. */
  previous: string | null
  next: number
  recent: Place[]
  moved: number[]
  /** In order; so many of them have been passed. */
  checkpoints: Checkpoint[]
  compared: number
}

/** Checkpoints that could not be read are null. Only those that were signed with this key count. */
export function walkChain(checkpoints: (Checkpoint | null)[], publicKey: string): ChainWalk {
  const start = { sequence: 0, hash: GENESIS }
  const blank = { findings: [], found: 0, moved: [], checkpoints: [], compared: 0 }
  const walk: Walk = { ...blank, previous: GENESIS, next: 1, recent: [start] }
  for (const [index, checkpoint] of checkpoints.entries()) {
    if (checkpoint && isSignedBy(checkpoint, publicKey)) walk.checkpoints.push(checkpoint)
    else find(walk, 'forged', checkpoint?.sequence ?? 0, unsigned(index + 1))
  }
  walk.checkpoints.sort((a, b) => a.sequence - b.sequence)
  compare(walk, start)
  return {
    take(page) {
      for (const [index, row] of page.entries()) step(walk, row, page, index)
    },
    end(head) {
      end(walk, head)
      return { findings: walk.findings, found: walk.found }
    },
  }
}

function step(walk: Walk, row: SealedRow, page: SealedRow[], index: number): void {
  const { sequence, hash } = row
  if (sequence < walk.next) {
    find(walk, 'inserted', sequence, wasInserted(sequence, sequence))
    return
  }
  if (sequence > walk.next) {
    find(walk, 'removed', walk.next, wasRemoved(walk.next, sequence - 1))
    walk.previous = null
  }
  const fits = walk.previous === null || auditHash(walk.previous, row) === hash
  const isPut = !fits && explain(walk, row, page.slice(index + 1, index + 1 + WINDOW)) === 'put in'
  // Behind a row that was put in, the chain goes on from the row before it.
  if (!isPut) walk.previous = hash
  walk.next = sequence + 1
  walk.recent.push({ sequence, hash })
  if (walk.recent.length > 2 * WINDOW) walk.recent = walk.recent.slice(-WINDOW)
  compare(walk, row)
}

/** The row does not follow from the one before it: what happened here? */
function explain(walk: Walk, row: SealedRow, coming: SealedRow[]): 'put in' | 'belongs' {
  const { sequence } = row
  const follows = (place: Place) => auditHash(place.hash, row) === row.hash
  if (coming.some(follows)) {
    find(walk, 'reordered', sequence, `Row ${sequence} was moved: it was sealed after a later row.`)
    walk.moved = [...walk.moved, sequence].slice(-WINDOW)
    return 'belongs'
  }
  const before = walk.recent.findLast(follows)
  if (before) {
    skipped(walk, before.sequence, sequence)
    return 'belongs'
  }
  const [next] = coming
  if (next && walk.previous !== null && auditHash(walk.previous, next) === next.hash) {
    find(walk, 'inserted', sequence, wasInserted(sequence, sequence))
    return 'put in'
  }
  const text = `Row ${sequence} does not follow from row ${sequence - 1}: one of them was changed, or rows between them were removed.`
  find(walk, 'changed', sequence, text)
  return 'belongs'
}

/** This row follows an earlier one: those between were put in, unless they are among rows that changed places. */
function skipped(walk: Walk, before: number, sequence: number): void {
  const isBetween = (place: number) => place > before && place < sequence
  if (walk.moved.some(isBetween)) {
    walk.moved = [...walk.moved, sequence].slice(-WINDOW)
    return
  }
  // They looked changed until this row showed better.
  const kept = walk.findings.filter((f) => !isBetween(f.sequence))
  walk.found -= walk.findings.length - kept.length
  walk.findings = kept
  find(walk, 'inserted', before + 1, wasInserted(before + 1, sequence - 1))
}

/** A chain that was sealed anew from some row on fits in itself: only what was signed before can tell. */
function compare(walk: Walk, place: Place): void {
  for (;;) {
    const checkpoint = walk.checkpoints[walk.compared]
    if (!checkpoint || checkpoint.sequence > place.sequence) return
    walk.compared++
    if (checkpoint.sequence < place.sequence || checkpoint.hash === place.hash) continue
    const text = `The log up to row ${place.sequence} is not the one that was signed at ${checkpoint.at}: it was rewritten.`
    if (!walk.findings.some((f) => f.kind === 'rewritten'))
      find(walk, 'rewritten', place.sequence, text)
  }
}

function end(walk: Walk, head: AuditHead): void {
  const last = walk.recent.at(-1)
  const signed = walk.checkpoints.slice(walk.compared).at(-1)
  if (walk.next <= head.sequence)
    find(walk, 'removed', walk.next, wasRemoved(walk.next, head.sequence))
  else if (last?.hash !== head.hash) {
    const text = `The end of the log is noted as another row than row ${head.sequence}.`
    find(walk, 'changed', head.sequence, text)
  }
  if (!signed) return
  const text = `The log ends at row ${head.sequence}, but row ${signed.sequence} was signed at ${signed.at}: its end was cut off.`
  find(walk, 'truncated', head.sequence + 1, text)
}

function find(walk: Walk, kind: Finding['kind'], sequence: number, text: string): void {
  walk.found++
  if (walk.findings.length < MOST_FINDINGS) walk.findings.push({ kind, sequence, text })
}

const wasRemoved = (from: number, to: number) => `${rows(from, to)} removed.`
const wasInserted = (from: number, to: number) =>
  `${rows(from, to)} put in after the log was sealed.`
const rows = (from: number, to: number) =>
  from === to ? `Row ${from} was` : `Rows ${from} to ${to} were`
const unsigned = (line: number) =>
  `Checkpoint ${line} cannot be read or was not signed by this installation.`
