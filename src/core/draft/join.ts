import type { Draft } from '../draft.ts'

/** Several parts as one message, in their order. */
export function joined(parts: readonly Draft[]): Draft | null {
  const [first, ...rest] = parts
  if (!first) return null
  return rest.reduce<Draft>(
    (whole, part) => ({
      kind: strictest(whole.kind, part.kind),
      language: part.language,
      text: `${whole.text}\n\n${part.text}`,
      sentences: [...whole.sentences, ...part.sentences],
      answers: [...new Set([...whole.answers, ...part.answers])],
      versions: [...new Set([...whole.versions, ...part.versions])],
      replyId: null,
      translated: whole.translated || part.translated,
    }),
    first,
  )
}

/** A message that asks is a question, and one in which a model wrote is written, whatever else it holds. */
const order: Draft['kind'][] = ['crisis', 'ask', 'written', 'quote', 'reply', 'acknowledge']

const strictest = (one: Draft['kind'], other: Draft['kind']): Draft['kind'] =>
  order.indexOf(one) <= order.indexOf(other) ? one : other
