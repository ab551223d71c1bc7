import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readYaml } from './yaml-text.ts'

/** What a model is told, as a file: YAML between two lines of ---, and below it the words with {{blanks}}. */
export type Prompt = {
  id: string
  version: number
  words: string
  /** Id, version and what the words are: a run records it. */
  name: string
}

type PromptFile = { kind: 'read'; prompt: Prompt } | { kind: 'bad'; line: number; because: string }

const Head = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and hyphens'),
  version: z.number().int().min(1),
  purpose: z.string().min(1).max(300),
})

/** The words must have exactly these blanks. */
export function readPrompt(text: string, blanks: readonly string[]): PromptFile {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const parts = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(clean)
  if (!parts)
    return { kind: 'bad', line: 1, because: 'it has no head of YAML between two lines of ---' }
  const [, head = '', body = ''] = parts
  const read = readYaml(head, Head)
  if (read.kind === 'bad') return { kind: 'bad', line: read.line + 1, because: read.because }
  const words = body.trim()
  const found = [...words.matchAll(blank)].map(([, name]) => name ?? '')
  const first = head.split('\n').length + 2
  const missing = blanks.find((name) => !found.includes(name))
  if (missing) return { kind: 'bad', line: first, because: `its words have no {{${missing}}}` }
  const stray = found.find((name) => !blanks.includes(name))
  if (stray) return { kind: 'bad', line: first, because: `nothing fills {{${stray}}}` }
  const { id, version } = read.value
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 12)
  return {
    kind: 'read',
    prompt: { id, version, words, name: `${id} ${version} ${digest}` },
  }
}

const blank = /\{\{([a-z_]+)\}\}/g

/** The words with every blank filled. What fills one is not looked at for blanks. */
export const filled = ({ words }: Prompt, values: Readonly<Record<string, string>>): string =>
  words.replace(blank, (_, name) => values[name] ?? '')
