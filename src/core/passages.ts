import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { type Block, blocksOf } from './markdown.ts'
import { sentencesOf } from './text/sentences.ts'

/** One retrievable piece of a version's wording. */
export type Passage = {
  /** The same in every version that has the same words under the same headings. */
  key: string
  ordinal: number
  kind: PassageKind
  /** The title first, then each heading the passage stands under. */
  headingPath: string[]
  text: string
  /** Ways in which customers ask for what the article says. */
  questions: string[]
}

export const passageKinds = ['text', 'table', 'list', 'question', 'reply'] as const
export type PassageKind = (typeof passageKinds)[number]

export const articleKinds = ['article', 'pair', 'reply'] as const
export type ArticleKind = (typeof articleKinds)[number]

export type Wording = { kind: ArticleKind; title: string; body: string; questions: string[] }

/** Short enough to be quoted and to mean one thing, long enough to be understood alone. */
const MOST_CHARACTERS = 1000

type Piece = Pick<Passage, 'kind' | 'headingPath' | 'text'>

/** Cut along the structure; a table or a list stays whole, with the line that introduces it. */
export function passagesOf({ kind, title, body, questions }: Wording): Passage[] {
  const pieces =
    kind === 'reply' ? [whole(title, body)] : piecesOf(outline(title, blocksOf(body)), [])
  const found = new Map<string, Passage>()
  for (const each of pieces) {
    const piece = kind === 'pair' ? { ...each, kind: 'question' as const } : each
    const key = keyOf(piece)
    // The same words twice under the same headings are one passage.
    if (piece.text !== '' && !found.has(key))
      found.set(key, { key, ordinal: found.size, ...piece, questions })
  }
  return [...found.values()]
}

/** Where a passage of a version is found: the same for the same words, so that it can be put twice. */
export function passageId(versionId: string, key: string): string {
  const digest = createHash('sha256').update(`${versionId}:${key}`).digest('hex')
  // A name-based UUID (version 8) with its variant bits.
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16)
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`]
  return [...parts, variant + digest.slice(17, 20), digest.slice(20, 32)].join('-')
}

const keyOf = ({ kind, headingPath, text }: Piece): string =>
  createHash('sha256')
    .update(canonicalJson([kind, headingPath, text]))
    .digest('hex')
    .slice(0, 32)

/** A reply is sent as it stands. */
const whole = (title: string, body: string): Piece => ({
  kind: 'reply',
  headingPath: [title],
  text: body.trim(),
})

type Section = { heading: string; depth: number; pieces: Piece[]; sections: Section[] }

/** A section that is short as a whole is one passage; otherwise its subsections stand alone. */
function piecesOf(section: Section, above: string[]): Piece[] {
  const headingPath = section.heading === above.at(-1) ? above : [...above, section.heading]
  const all = flattened(section)
  const length = all.reduce((sum, { text }) => sum + text.length, 0)
  const parts = length <= MOST_CHARACTERS ? [all.reduce(together, empty)] : merged(section.pieces)
  const below = length <= MOST_CHARACTERS ? [] : section.sections
  return [
    ...parts.map((part) => ({ ...part, headingPath })),
    ...below.flatMap((each) => piecesOf(each, headingPath)),
  ]
}

const empty: Piece = { kind: 'text', headingPath: [], text: '' }

function flattened({ pieces, sections }: Section): Piece[] {
  const below = sections.flatMap((section) => [
    { ...empty, text: section.heading },
    ...flattened(section),
  ])
  return [...pieces, ...below]
}

/** A passage that holds a table is a table, whatever stands around it. */
function together(one: Piece, other: Piece): Piece {
  const kind = strictness[other.kind] > strictness[one.kind] ? other.kind : one.kind
  return { ...one, kind, text: one.text === '' ? other.text : `${one.text}\n\n${other.text}` }
}

function merged(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    // A line that introduces a list or a table is nothing without it.
    const isIntroduced = piece.kind !== 'text' && /[:：]$/.test(last?.text ?? '')
    if (last && (isIntroduced || last.text.length + piece.text.length < MOST_CHARACTERS))
      found[found.length - 1] = together(last, piece)
    else found.push(piece)
  }
  return found
}

function outline(title: string, blocks: Block[]): Section {
  const top: Section = { heading: title, depth: 0, pieces: [], sections: [] }
  let open = [top]
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = open.filter(({ depth }) => depth < block.depth)
      const section = { heading: block.text, depth: block.depth, pieces: [], sections: [] }
      open.at(-1)?.sections.push(section)
      open.push(section)
    } else {
      const texts = block.kind === 'text' ? shortened(block.text) : [block.text]
      open.at(-1)?.pieces.push(...texts.map((text) => ({ ...empty, kind: block.kind, text })))
    }
  }
  return top
}

const strictness = { text: 0, question: 0, reply: 0, list: 1, table: 2 }

/** A paragraph that is too long is cut between sentences. */
function shortened(paragraph: string): string[] {
  if (paragraph.length <= MOST_CHARACTERS) return [paragraph]
  const parts: string[] = []
  for (const sentence of sentencesOf(paragraph)) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + sentence.length < MOST_CHARACTERS)
      parts[parts.length - 1] = `${last} ${sentence}`
    else parts.push(sentence)
  }
  return parts
}
