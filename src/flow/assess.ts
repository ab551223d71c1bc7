import { performance } from 'node:perf_hooks'
import { isGreeting } from '../core/assess/greetings.ts'
import { merge } from '../core/assess/merge.ts'
import type { LocalReading, Readings, RulesReading } from '../core/assess/reading.ts'
import type { Assessment } from '../core/assessment.ts'
import { isSpam } from '../core/rules/spam.ts'
import type { Intent } from '../core/taxonomy.ts'
import { isNod } from '../core/thanks.ts'
import type { Said, Thread, TurnMessage } from '../core/thread.ts'
import { asJson, type TraceStep } from '../core/trace.ts'
import type { Model } from '../ports-assistant.ts'
import { askModel, isTooLong } from './ask-model.ts'
import type { KeptLocal } from './local.ts'
import type { InForce } from './policy.ts'
import { type LocalInput, type LocalOutput, readLocally } from './read-locally.ts'

export type Rules = {
  version: string
  findRisks(text: string, language: string): RulesReading['risks']
  toneOf(text: string, language: string): RulesReading['tone']
  isMixed(text: string): boolean
}

export type AssessParts = {
  /** Null until it has learned: turns are then held. */
  local: KeptLocal | null
  model: Model | null
  rules: Rules
  taxonomy: InForce<'taxonomy'>
}

/** Reads a turn by rules, by `local` and by the model where there is one, and makes one assessment of it. */
export async function assess(
  parts: AssessParts,
  thread: Thread,
): Promise<{ assessment: Assessment; steps: TraceStep[] }> {
  const { rules, taxonomy } = parts
  const intents = new Map(taxonomy.content.intents.map((intent) => [intent.id, intent]))
  const local = await askLocal(parts.local, thread, intents)
  const byRules = readByRules(rules, thread, local.turn)
  const asked = await askModel(parts.model, thread, taxonomy.content)
  const began = performance.now()
  const readings = thread.messages.map((message): Readings => {
    const read = byRules.read.get(message.id) ?? nothing
    return {
      ...marked(message, read, thread),
      local: withoutGreeting(message, local.turn[message.id] ?? null),
      model: asked.read.get(message.id) ?? null,
    }
  })
  const { before } = local
  const merged = merge({ thread, readings, before, intents, model: asked.by.model })
  const assessment = {
    ...merged,
    by: {
      rules: rules.version,
      local: parts.local?.digest ?? null,
      ...asked.by,
      taxonomy: taxonomy.number,
    },
    trouble: [...troubleWith(parts, thread), ...asked.trouble],
  }
  const end: TraceStep = {
    step: 'merge',
    input: null,
    output: asJson(assessment),
    versions: assessment.by,
    ms: since(began),
  }
  return { assessment, steps: [...local.steps, byRules.step, ...asked.steps, end] }
}

type Marked = Pick<Readings, 'message' | 'rules'>

/** What was sent to everybody asks nothing of us, nor does an "ok, thanks"; where it may hold something else it is read like any other. */
function marked(message: TurnMessage, rules: RulesReading, thread: Thread): Marked {
  if (message.noise !== null || message.unread) return { message, rules }
  if (rules.risks.length === 0 && isSpam(message.text))
    return { message: { ...message, noise: 'spam' }, rules }
  // So few words are vague; of these it is known what they mean.
  const known = { ...rules, risks: rules.risks.filter(({ kind }) => kind !== 'vague') }
  if (isGreeting(message.text)) return { message, rules: known }
  return known.risks.length === 0 && rules.tone === 'calm' && isTakenNoteOf(message.text, thread)
    ? { message: { ...message, noise: 'thanks' }, rules: known }
    : { message, rules }
}

/** "Hello, I have a question" is like many things, and none of them. */
const withoutGreeting = ({ text }: TurnMessage, read: LocalReading | null): LocalReading | null =>
  read && isGreeting(text) ? { ...read, issues: [], open: [], risks: [], suspects: null } : read

/**
 * To what was asked or offered it is an answer, and people ask and offer without a question mark: only the assistant's own telling
 * is taken note of. Under a risk, and while people have the conversation, they read it themselves.
 */
function isTakenNoteOf(text: string, thread: Thread): boolean {
  const { before, messages, stickyRisks, silenced } = thread
  if (!isNod(text) || stickyRisks.length > 0 || silenced) return false
  const last = before.findLast(({ from }) => from !== 'customer')
  // Said before anybody has answered, beside what is asked.
  if (!last) return messages.some((each) => each.noise === null && !isNod(each.text))
  return last.from === 'assistant' && !/[?？؟]|(?<!\p{L})ok(?:ay|e)?(?!\p{L})/iu.test(last.text)
}

const nothing: RulesReading = { risks: [], tone: 'calm', mixed: false }
const since = (began: number) => Math.round((performance.now() - began) * 10) / 10

function troubleWith({ local, taxonomy }: AssessParts, thread: Thread): string[] {
  return [
    ...(local === null ? ['The engine that reads messages is still learning.'] : []),
    ...(local && local.taxonomy !== taxonomy.number
      ? ['A new taxonomy is in force and still being learned.']
      : []),
    ...(isTooLong(thread) ? ['The turn is too long to be read to its end.'] : []),
  ]
}

/** How many of the customer's earlier messages are looked through for what they stated. */
const mostBefore = 10

type Locally = LocalOutput & { steps: TraceStep[] }

async function askLocal(
  local: KeptLocal | null,
  thread: Thread,
  intents: ReadonlyMap<string, Intent>,
): Promise<Locally> {
  if (!local) return { turn: {}, before: [], steps: [] }
  const began = performance.now()
  const input = inputFrom(thread)
  const output = await readLocally(local, input, intents)
  const step = {
    step: 'local',
    input: asJson(input),
    output: asJson(output),
    versions: { local: local.digest, taxonomy: local.taxonomy },
    ms: since(began),
  }
  return { ...output, steps: [step] }
}

function inputFrom({ messages, before, country }: Thread): LocalInput {
  const asked = ({ id, text, at }: Pick<Said, 'id' | 'text' | 'at'>) => ({
    id,
    text,
    today: at.toISOString().slice(0, 10),
    ...(country !== null && { country }),
  })
  const customers = before.filter(({ from }) => from === 'customer')
  return { turn: messages.map(asked), before: customers.slice(-mostBefore).map(asked) }
}

function readByRules(
  rules: Rules,
  { messages }: Thread,
  local: LocalOutput['turn'],
): { read: Map<string, RulesReading>; step: TraceStep } {
  const began = performance.now()
  const input = messages.map(({ id, text }) => ({
    id,
    text,
    language: local[id]?.language.language ?? 'und',
  }))
  const read = new Map(input.map(({ id, ...asked }) => [id, byRules(rules, asked)]))
  const step = {
    step: 'rules',
    input: asJson(input),
    output: asJson(Object.fromEntries(read)),
    versions: { rules: rules.version },
    ms: since(began),
  }
  return { read, step }
}

export const byRules = (
  rules: Rules,
  { text, language }: { text: string; language: string },
): RulesReading => ({
  risks: rules.findRisks(text, language).map(({ kind, rule, start, end }) => ({
    kind,
    rule,
    start,
    end,
  })),
  tone: rules.toneOf(text, language),
  mixed: rules.isMixed(text),
})
