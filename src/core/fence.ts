import { createHash } from 'node:crypto'
import { unveil } from './hidden-characters.ts'

/**
 * Words of others in a prompt stand between two lines with a mark. The mark comes from all the words it fences, so that it is
 * the same when the call is made again, and nobody who writes one of them can know it.
 */
export type Fence = { mark: string; around(label: string, text: string): string }

export function fenceOf(texts: readonly string[]): Fence {
  const shown = texts.map(tame)
  const mark = markOf(shown, 0)
  return {
    mark,
    around: (label, text) => `⟪${mark} ${tame(label)}⟫\n${tame(text)}\n⟪end ${mark}⟫`,
  }
}

function markOf(texts: readonly string[], attempt: number): string {
  const mark = createHash('sha256')
    .update(JSON.stringify([attempt, texts]))
    .digest('hex')
    .slice(0, 12)
  return texts.some((text) => text.includes(mark)) ? markOf(texts, attempt + 1) : mark
}

// Servers of open models read some of these as their own, wherever they stand.
const tokens =
  /<(?=\|)|<(?=\/?(?:s|bos|eos|pad|unk|think|system|assistant|user|tool_call|start_of_turn|end_of_turn|sys)>)|<(?=<\/?sys>)|(?<=\|)>/gi
const brackets = /\[(\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|SYSTEM_PROMPT))\]/g

/** Takes from a text what looks like a fence of ours or a sign of a model's, and what nobody can see. */
const tame = (text: string): string =>
  unveil(text)
    .text.replaceAll('⟪', '«')
    .replaceAll('⟫', '»')
    .replace(tokens, (sign) => (sign === '<' ? '‹' : '›'))
    .replace(brackets, '($1)')
