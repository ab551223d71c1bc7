import type { ModelReading } from '../core/assess/reading.ts'
import type { Taxonomy } from '../core/taxonomy.ts'
import type { Thread, TurnMessage } from '../core/thread.ts'
import { asJson, type TraceStep } from '../core/trace.ts'
import type { Model, ModelSaid, TriageReading, TriageRequest } from '../ports-assistant.ts'

type Asked = {
  read: Map<string, ModelReading>
  by: { model: string | null; prompt: string | null }
  trouble: string[]
  steps: TraceStep[]
}

/** Nobody writes so much who asks something; the prompt stays small, and a person reads the rest. */
const mostCharacters = 12_000
/** `local` reads no more of one message. */
const mostOfOne = 8192
const mostBefore = { said: 12, characters: 4000 }

export function isTooLong({ messages }: Thread): boolean {
  const lengths = messages.map(({ text }) => text.length)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return all > mostCharacters || lengths.some((length) => length > mostOfOne)
}

/** One call for the whole turn. Where a person has taken over, or nothing is written, there is nothing to ask. */
export async function askModel(
  model: Model | null,
  thread: Thread,
  taxonomy: Taxonomy,
): Promise<Asked> {
  const messages = bounded(thread.messages.filter(says))
  const nobody: Asked = {
    read: new Map(),
    by: { model: null, prompt: null },
    trouble: [],
    steps: [],
  }
  if (!model || thread.silenced || messages.length === 0) return nobody
  const request: TriageRequest = {
    messages,
    before: saidBefore(thread),
    intents: taxonomy.intents.map(({ id, title, description }) => ({ id, title, description })),
    today: thread.now.toISOString().slice(0, 10),
    country: thread.country ?? undefined,
  }
  const answer = await model.triage(request)
  const { exchanges, usage } = answer
  const step: TraceStep = {
    step: 'model',
    input: asJson(exchanges.map(({ input }) => input)),
    output: asJson(exchanges.map(({ output, trouble }) => ({ output, trouble }))),
    versions: { model: model.name, prompt: model.prompts.triage },
    ms: exchanges.reduce((sum, { ms }) => sum + ms, 0),
    tokens: { input: usage.inputTokens, output: usage.outputTokens },
    cost: usage.cost,
  }
  if (answer.kind === 'trouble') return { ...nobody, trouble: [answer.because], steps: [step] }
  const read = readIn(answer.value)
  const isWhole = messages.every(({ id }) => read.has(id))
  return {
    read,
    by: { model: model.name, prompt: model.prompts.triage },
    trouble: isWhole ? [] : ['The model left out a part of what the customer wrote.'],
    steps: [step],
  }
}

const says = ({ text, noise }: TurnMessage) => noise === null && text.trim() !== ''

const readIn = ({ messages }: TriageReading) =>
  new Map(messages.map(({ id, ...reading }) => [id, reading]))

function bounded(messages: readonly TurnMessage[]): TriageRequest['messages'] {
  let left = mostCharacters
  return messages.flatMap(({ id, text }) => {
    const shown = text.slice(0, Math.min(left, mostOfOne))
    left -= shown.length
    return shown === '' ? [] : [{ id, text: shown }]
  })
}

/** The newest of what was said, as much as there is room for, oldest first. */
function saidBefore({ before }: Thread): ModelSaid[] {
  let left = mostBefore.characters
  const said: ModelSaid[] = []
  for (const { from, text } of before.slice(-mostBefore.said).reverse()) {
    const shown = text.slice(0, left)
    if (shown === '') break
    left -= shown.length
    said.unshift({ from, text: shown })
  }
  return said
}
