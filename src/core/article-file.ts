import { stringify } from 'yaml'
import { z } from 'zod'
import { ArticleContent } from './article.ts'
import { readYaml } from './yaml-text.ts'

/** An article as a file: YAML between two lines of ---, and below it the text. knowledge/README.md describes it. */
export type ArticleFile =
  | { kind: 'read'; content: ArticleContent }
  /** One sentence; `line` counts from the file's first. */
  | { kind: 'bad'; line: number; problem: string }

const heads = { appliesWhen: 'applies_when', reviewBy: 'review_by' } as const
const isRenamed = (field: string): field is keyof typeof heads => Object.hasOwn(heads, field)
const headOf = (field: string) => (isRenamed(field) ? heads[field] : field)
const fieldOf = (head: string) =>
  Object.entries(heads).find(([, name]) => name === head)?.[0] ?? head

const Head = z.record(z.string(), z.unknown(), 'must be fields like "kind: article"')

export function readArticleFile(text: string): ArticleFile {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const parts = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/.exec(clean)
  if (!parts) {
    const problem =
      'The file has no head: begin it with YAML between two lines of ---, as knowledge/README.md shows.'
    return { kind: 'bad', line: 1, problem }
  }
  const [, head = '', body = ''] = parts
  // The head begins in the file's second line.
  const bad = (line: number, problem: string): ArticleFile => ({ kind: 'bad', line, problem })
  const fields = Head.transform((given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [fieldOf(name), value])),
  )
  const read = readYaml(head, fields)
  if (read.kind === 'bad') return bad(read.line + 1, sentence(read.because))
  const content = ArticleContent.safeParse({ ...read.value, body: body.trim() })
  if (content.success) return { kind: 'read', content: content.data }
  return misfit(content.error, head)
}

/** The first thing that is wrong, where it stands in the file. */
function misfit(error: z.ZodError, head: string): ArticleFile {
  const [issue] = error.issues
  const stray = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...stray].map(String)
  const [field = ''] = path
  const lines = head.split('\n')
  const name = headOf(field)
  const at = lines.findIndex((line) => new RegExp(`^(['"]?)${escaped(name)}\\1[ \\t]*:`).test(line))
  const line = field === 'body' ? lines.length + 2 : at < 0 ? 1 : at + 2
  const place = [name, ...path.slice(1)].filter((part) => part !== '').join('.')
  return { kind: 'bad', line, problem: sentence(`${place || 'the head'}: ${issue?.message}`) }
}

const escaped = (text: string) => text.replaceAll(/[^\w]/g, '\\$&')
const sentence = (text: string) => `${text.replace(/\.$/, '')}.`

/** The other way: what it says is the same when it is read again. */
export function writeArticleFile(content: ArticleContent): string {
  const { body, ...fields } = content
  const head = Object.entries(fields).flatMap(([field, value]) =>
    isEmpty(value) ? [] : [[headOf(field), value]],
  )
  return `---\n${stringify(Object.fromEntries(head), { lineWidth: 0 })}---\n${body.trim()}\n`
}

/** Where a file of the library lies: knowledge/articles or knowledge/replies, one folder for each owner. */
export const articlePath = ({ kind, id, locale, owner }: ArticleContent) =>
  `${kind === 'reply' ? 'replies' : 'articles'}/${owner}/${id}.${locale}.md`

const isEmpty = (value: unknown) =>
  value === undefined ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
