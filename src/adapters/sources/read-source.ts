import { createHash } from 'node:crypto'
import { clean } from '../../core/clean.ts'
import { decode } from '../../core/decode.ts'
import { fileName } from '../../core/file-name.ts'
import { unveil } from '../../core/hidden-characters.ts'
import type { Reading, SourceKind } from '../../core/proposal.ts'
import { instructionIn } from '../../core/wording.ts'
import type { SourceFile } from '../../ports.ts'
import { type Draft, type Found, type Note, refuse, warning } from './found.ts'
import { kindOf } from './kind-of.ts'
import { localeHint } from './locale.ts'
import { partsOf } from './parts.ts'

const MAX_BYTES = 20 * 1024 * 1024
const MOST_HIDDEN = 100
const LONGEST_HIDDEN = 2000

/** One file, whatever it is. What cannot be read is told and throws nothing: a bad file harms no other. */
export async function readSource(file: SourceFile): Promise<Reading> {
  const label = nameOf(file)
  if (label.kind === 'bad') return reading(label.name, refuse(label.problem))
  const { name } = label
  const bytes = Buffer.from(file.bytes)
  if (bytes.length > MAX_BYTES)
    return reading(name, refuse(`It is bigger than ${MAX_BYTES} bytes: split it.`))
  const kind = kindOf(name, bytes, file.mediaType)
  if (kind.kind === 'refused') return reading(name, refuse(kind.problem))
  const found = await readAs(kind.kind, { ...file, name, bytes })
  if (kind.isMisnamed)
    found.notes.push(warning(`It was read as ${kind.kind}, which its name does not say.`))
  if (label.isMended)
    found.notes.push(warning('Its name was mended: look whether it is still right.'))
  const drafts = await Promise.all(
    found.drafts.flatMap(partsOf).map((draft) => finished(draft, found.notes)),
  )
  return reading(name, { ...found, drafts }, { ...file, kind: file.url ? 'url' : kind.kind })
}

/** An address was judged before it was asked. */
const nameOf = ({ name, url }: SourceFile) =>
  url ? { kind: 'name' as const, name, isMended: false } : fileName(name)

type Named = { name: string; bytes: Buffer } & SourceFile

async function readAs(kind: Exclude<SourceKind, 'url'>, file: Named): Promise<Found> {
  try {
    return await readers[kind](file)
  } catch {
    // A reader that stumbles was led to; what it says may quote the file.
    return refuse(
      'It is built so that it cannot be read: save it again, or import its words as text.',
    )
  }
}

/** Each is loaded with the first file of its kind. */
const readers: Record<Exclude<SourceKind, 'url'>, (file: Named) => Promise<Found>> = {
  pdf: async ({ bytes, name }) => (await import('./pdf.ts')).readPdf(bytes, name),
  docx: async ({ bytes, name }) => (await import('./docx.ts')).readDocx(bytes, name),
  html: async (file) => {
    const { readHtml } = await import('./html.ts')
    return readText(file, charsetInside(file.bytes), (text) => readHtml(text, file.url))
  },
  markdown: async (file) => {
    const { readMarkdown } = await import('./markdown.ts')
    return readText(file, undefined, (text) => readMarkdown(text, file.name))
  },
  csv: async (file) => {
    const { readCsv } = await import('./csv.ts')
    return readText(file, undefined, readCsv)
  },
  text: async (file) => {
    const { readPlainText } = await import('./plain-text.ts')
    return readText(file, undefined, (text) => readPlainText(text, file.name))
  },
}

function readText(
  { bytes, charset }: Named,
  inside: string | undefined,
  read: (text: string) => Found,
): Found {
  const decoded = decode(bytes, charset ?? inside)
  if (decoded.kind === 'undecodable') return refuse(decoded.problem, decoded.line)
  if (decoded.text.includes('\0'))
    return refuse('It holds bytes that are no text: look what it is, and save it as text.')
  // First of all, or they would hide a tag from whoever looks for tags.
  const { text, spelled, count, line } = unveil(decoded.text)
  const found = read(text)
  if (count > 0) found.notes.push(warning(unveiled(count), line))
  found.drafts[0]?.hiddenText.push(...spelled)
  if (decoded.isGuess)
    found.notes.push(
      warning(`It was read as ${decoded.encoding}: look whether its letters are right.`),
    )
  return found
}

/** What a page says of itself, which counts less than what its server said. */
const charsetInside = (bytes: Buffer) =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]

/** Invisible characters go, what speaks to a model is marked, and a language that nobody named is guessed. */
async function finished(draft: Draft, notes: Note[]): Promise<Draft> {
  const [title, body] = [unveil(draft.title), unveil(draft.body)]
  const questions = draft.questions.map(unveil)
  const texts = [title, body, ...questions]
  const count = texts.reduce((sum, text) => sum + text.count, 0)
  if (count > 0) notes.push(warning(unveiled(count), draft.line))
  const hiddenText = [
    ...draft.hiddenText.map((text) => unveil(text).text),
    ...texts.flatMap(({ spelled }) => spelled),
  ]
  const words = [title.text, ...questions.map(({ text }) => text), body.text]
  const instruction = instructionIn(words)
  if (instruction !== null) notes.push(warning(instruction, draft.line))
  const hint = draft.locale ? null : await localeHint(words.join('\n'))
  return clean({
    ...draft,
    ...(hint && { locale: hint }),
    title: title.text.replaceAll(/\s+/g, ' ').trim().slice(0, 200),
    body: body.text,
    questions: questions.map(({ text }) => text),
    hiddenText: hiddenText.slice(0, MOST_HIDDEN).map((text) => text.slice(0, LONGEST_HIDDEN)),
  })
}

const unveiled = (count: number) =>
  `Invisible characters were taken out (${count}): look whether it still reads well.`

type Origin = SourceFile & { kind: SourceKind }

function reading(name: string, { drafts, notes }: Found, origin?: Origin): Reading {
  const findings = notes.map((note) => ({ file: name, ...note }))
  if (!origin) return { proposals: [], findings }
  const { kind, url, etag, lastModified } = origin
  const words = drafts.map(({ title, body, questions }) => [title, body, questions])
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  const source = {
    kind,
    name,
    hash,
    ...(url && { url }),
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  }
  return { proposals: drafts.map((draft) => ({ ...draft, source })), findings }
}
