import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { fieldWords } from './field-words.ts'

export type YamlRead<T> =
  | { kind: 'read'; document: unknown; value: T }
  | { kind: 'bad'; line: number; path: PropertyKey[] | null; because: string }

/** Reads YAML that fits a schema, or says in which line and place it does not. */
export function readYaml<S extends z.ZodType>(text: string, schema: S): YamlRead<z.output<S>> {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const [fault] = yaml.errors
  if (fault)
    return {
      kind: 'bad',
      line: lineAt(fault.pos[0]),
      path: null,
      because: fault.message.replace(/\.$/, ''),
    }
  const document = plain(yaml)
  if (document === tooMany)
    return { kind: 'bad', line: 1, path: null, because: 'it repeats itself by too many aliases' }
  const parsed = schema.safeParse(document, { error: fieldWords })
  if (parsed.success) return { kind: 'read', document, value: parsed.data }
  const [issue] = parsed.error.issues
  const path = issue ? placeOf(issue) : []
  return {
    kind: 'bad',
    line: lineAt(offsetOf(yaml, path)),
    path,
    because: issue?.message ?? 'does not fit',
  }
}

const tooMany = Symbol('too many aliases')

/** A few lines of aliases can stand for gigabytes; the library gives up on them by throwing. */
function plain(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS()
  } catch {
    return tooMany
  }
}

function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys.slice(0, 1)]
  return issue.path
}

/** Where the place begins; of one that is missing, where it should be. */
function offsetOf(yaml: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
